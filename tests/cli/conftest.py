"""The `assistant` command in this process, with a home of its own and nothing else configured."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.commands import Outcome, at_home, ended

Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `assistant` with these arguments."""
    at_home(tmp_path / "home", monkeypatch)
    return partial(ended, monkeypatch, capsys)
