"""How many examples a law is tried on, unless it says so itself; no search for garbage while tests are collected."""

from __future__ import annotations

import gc

from hypothesis import settings

from tests.depth import DEEP

settings.register_profile("everyday", max_examples=50)
settings.register_profile("deep", max_examples=500)
settings.load_profile("deep" if DEEP else "everyday")

gc.disable()  # ten thousand tests and all they import stay to the end: nothing of it is garbage


def pytest_collection_finish() -> None:
    """From here on garbage is looked for among what the tests themselves make."""
    gc.freeze()
    gc.enable()
