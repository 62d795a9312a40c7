"""Baselines as files: written from what is found now, and applied to what is found later."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from assistant.intake.file_text import read_exactly
from assistant.lint.baseline import Baseline, make_baseline, read_baseline, without_known
from assistant.lint.report import Linted


def baseline_of(linted: Sequence[Linted], file: Path) -> Baseline:
    """What is found now, for a baseline that will lie at `file`."""
    return make_baseline(_beside(one, file) for one in linted)


def apply_baseline(linted: Sequence[Linted], file: Path) -> list[Linted]:
    """The texts with only what the baseline file does not know; raises InputError where it is missing or is none."""
    known = read_baseline(read_exactly(file), str(file))
    return [one._replace(findings=without_known(_beside(one, file), known).findings) for one in linted]


def _beside(one: Linted, file: Path) -> Linted:
    """The text under its path from the baseline's folder, which is the same wherever the command runs."""
    inner = os.path.relpath(os.path.abspath(one.path), os.path.dirname(os.path.abspath(file)))
    return one._replace(path=Path(inner).as_posix())
