"""How many examples a law is tried on, unless it says so itself."""

from __future__ import annotations

from hypothesis import settings

from tests.depth import DEEP

settings.register_profile("everyday", max_examples=50)
settings.register_profile("deep", max_examples=500)
settings.load_profile("deep" if DEEP else "everyday")
