"""The folder of real documents: used by path, never copied; absent on most machines."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REAL = Path(__file__).resolve().parents[2] / "shared" / "real"


def require(present: bool, reason: str) -> None:
    """Skip with the reason where something is absent; fail instead where REQUIRE_ALL=1 says it must be there."""
    if present:
        return
    if os.environ.get("REQUIRE_ALL") == "1":
        pytest.fail(f"required, but {reason}")
    pytest.skip(reason)


def real_path(*parts: str) -> Path:
    """A real file or folder, or a skip with the reason."""
    path = REAL.joinpath(*parts)
    require(path.exists(), f"the real document {'/'.join(parts)} is not on this machine")
    return path


def real_text(*parts: str) -> str:
    """A real document without its SOURCE line (replaced by an empty line, so that line numbers stay)."""
    text = real_path(*parts).read_text(encoding="utf-8")
    first, _, rest = text.partition("\n")
    return "\n" + rest if first.startswith("SOURCE:") else text
