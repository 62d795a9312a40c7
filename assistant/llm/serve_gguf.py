"""The child process that serves one GGUF file on loopback until its parent goes away.

Its standard input is one line of JSON, then nothing: when it ends, however the parent ended, so does the server.
Its standard output is one line: the server's address.
"""

from __future__ import annotations

import json
import os
import sys


def main() -> None:
    """Serve; ends with status 1 when the file cannot be loaded."""
    import xllamacpp

    settings = json.loads(sys.stdin.readline())
    params = xllamacpp.CommonParams()
    params.model.path = settings["path"]
    params.n_ctx = settings["context"]
    # One slot: on a few cores paragraphs are quicker one after another, and share the cached instructions.
    params.n_parallel = 1
    # A thread that waits for one without a core stops them all: on two busy cores two threads wrote 1 to 8 tokens a
    # second, one wrote 35. Reading the prompt suffers little, and gains from all cores when they are free.
    params.cpuparams.n_threads = max(1, min(8, settings["cores"] // 2))
    params.cpuparams_batch.n_threads = min(8, settings["cores"])
    params.cpuparams.poll = params.cpuparams_batch.poll = 0
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [settings["key"]]
    params.n_batch = params.n_ubatch = 256  # a question that was given up is dropped between two batches
    params.cache_ram_mib = 0  # the slot itself keeps the instructions; up to 8 GB more would be taken otherwise
    params.offline = True
    params.ui = False
    params.endpoint_slots = False
    params.endpoint_props = False
    params.warmup = False
    try:
        server = xllamacpp.Server(params)
    except RuntimeError:
        os._exit(1)
    print(server.listening_address, flush=True)
    sys.stdin.read()
    # The C++ threads have nothing to save, and waiting for an answer in progress could take minutes.
    os._exit(0)


if __name__ == "__main__":
    main()
