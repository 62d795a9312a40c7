"""How many examples a law is tried on, unless it says so itself; no search for garbage while tests are collected."""

from __future__ import annotations

import gc
import os
import shutil
from pathlib import Path

from hypothesis import settings

from tests.depth import DEEP

MEMORY, ROOM = Path("/dev/shm"), 2**30
"""Where the tests' folders lie if there is that much room (bytes): a record waits for a disk at every write."""

settings.register_profile("everyday", max_examples=50)
settings.register_profile("deep", max_examples=500)
settings.load_profile("deep" if DEEP else "everyday")

gc.disable()  # ten thousand tests and all they import stay to the end: nothing of it is garbage


def pytest_configure() -> None:
    """The folders of the tests in memory, where the machine has it to spare and nobody chose another place."""
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_finish() -> None:
    """From here on garbage is looked for among what the tests themselves make."""
    gc.freeze()
    gc.enable()
