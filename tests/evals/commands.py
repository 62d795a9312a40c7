"""A command of the evals in this process: `main` with these arguments, and the code that it ends with."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest


def ended(monkeypatch: pytest.MonkeyPatch, main: Callable[[], int], *options: str) -> int:
    """The exit code, whether it is returned or raised."""
    monkeypatch.setattr(sys, "argv", ["evals", *options])
    try:
        return main()
    except SystemExit as end:
        return int(end.code or 0)
