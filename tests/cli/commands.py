"""The `assistant` command in this process, and how it ended."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.cli.app import main
from assistant.settings import SETTINGS_TABLE


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str


def at_home(home: Path, patch: pytest.MonkeyPatch) -> None:
    """From here on the record lies there, and nothing else is configured."""
    for name, _ in SETTINGS_TABLE:
        patch.delenv(name, raising=False)
    patch.setenv("ASSISTANT_HOME", str(home))


def ended(patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Outcome:
    """`assistant` with these arguments."""
    patch.setattr(sys, "argv", ["assistant", *map(str, arguments)])
    capsys.readouterr()
    with pytest.raises(SystemExit) as end:
        main()
    said = capsys.readouterr()
    return Outcome(int(end.value.code or 0), said.out, said.err)
