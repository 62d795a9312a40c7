"""The kinds of objection there are: every file in `kinds` is one."""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module

from assistant.writing.calibration import kinds as _kinds
from assistant.writing.calibration.kind import Kind


@lru_cache(maxsize=1)
def all_kinds() -> tuple[Kind, ...]:
    """Every kind, the one that a room would raise first at the top."""
    modules = (import_module(f"{_kinds.__name__}.{info.name}") for info in pkgutil.iter_modules(_kinds.__path__))
    found: list[Kind] = [module.KIND for module in modules]
    return tuple(sorted(found, key=lambda kind: (-kind.weight, kind.kind.value)))
