"""A GGUF file as a model: llama.cpp's own server in a child process, asked through the same endpoint as any other."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import json
import os
import secrets
import subprocess
import sys
import threading
from concurrent.futures import Future
from pathlib import Path

from assistant.domain.errors import ModelUnavailable
from assistant.domain.ports import ModelAnswer, ModelRequest
from assistant.llm.address import parse_address
from assistant.llm.bounds import bounded
from assistant.llm.endpoint import ChatEndpoint
from assistant.llm.gguf import check_model_file

CONTEXT_TOKENS = 4096
"""Instructions and the notes of a paragraph take up to 2,000 tokens, an answer 700; a whole record does not fit."""


class LocalModel:
    """A model file; its server starts with the first question and stops with this process, however that ends."""

    def __init__(self, path: Path) -> None:
        self._path = check_model_file(path)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._started: Future[ChatEndpoint] | None = None

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self._path.stem

    @property
    def host(self) -> str:
        """This machine, with the port once the server listens."""
        started = self._started
        if started is None or not started.done() or started.exception() is not None:
            return "127.0.0.1"
        return started.result().host

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """Answer within `request.seconds`, loading included; raises ModelUnavailable or ModelRefused."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + request.seconds
        endpoint = await self._endpoint(request.seconds)
        left = max(ends - loop.time(), 0.001)
        form = bounded(request.answer_schema)
        return await endpoint.complete(request.model_copy(update={"seconds": left, "answer_schema": form}))

    async def count_pieces(self, request: ModelRequest) -> int:
        """In how many pieces an answer is streamed; raises as `complete` does."""
        return await (await self._endpoint(request.seconds)).count_pieces(request)

    def close(self) -> None:
        """Stop the server. The next question starts it again."""
        with self._lock:
            process, self._process, self._started = self._process, None, None
        atexit.unregister(self.close)
        if process is not None:
            _end(process)

    async def _endpoint(self, seconds: float) -> ChatEndpoint:
        try:
            async with asyncio.timeout(seconds):
                return await asyncio.wrap_future(self._start())
        except TimeoutError:
            raise ModelUnavailable(
                f"{self.name} was not loaded within {seconds:.0f} s. Allow more (--deadline) or use a smaller one."
            ) from None

    def _start(self) -> Future[ChatEndpoint]:
        """The endpoint to come. The thread that waits for it is a daemon, so that no slow load holds up the program."""
        with self._lock:
            if self._started is not None and self._process is not None and self._process.poll() is None:
                return self._started
            # A server that died (too little memory, a broken file) is tried afresh with the next question.
            started: Future[ChatEndpoint] = Future()
            started.set_running_or_notify_cancel()
            key = secrets.token_hex(16)
            try:
                process = _spawn(self._path, key)
            except OSError as error:
                raise ModelUnavailable(f"The local server could not be started ({error.strerror}).") from None
            if self._process is not None:
                _end(self._process)
            self._process, self._started = process, started
        atexit.register(self.close)
        threading.Thread(target=self._await_address, args=(process, started, key), daemon=True).start()
        return started

    def _await_address(self, process: subprocess.Popen[str], started: Future[ChatEndpoint], key: str) -> None:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip()
        except (OSError, ValueError):
            url = ""
        if url:
            started.set_result(ChatEndpoint(self.name, parse_address(f"{url}/v1"), key))
        else:
            started.set_exception(
                ModelUnavailable(
                    f"llama.cpp could not load {self._path.name}. Is the file whole, and is there memory for it?"
                )
            )


def _end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _spawn(path: Path, key: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant.llm.serve_gguf"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        # Ctrl-C is for the program; the server ends with it.
        start_new_session=True,
    )
    assert process.stdin is not None
    # Over the pipe, not the command line: other users of the machine can read that one.
    settings = {"path": str(path), "key": key, "context": CONTEXT_TOKENS, "cores": os.cpu_count() or 1}
    process.stdin.write(json.dumps(settings) + "\n")
    process.stdin.flush()
    return process
