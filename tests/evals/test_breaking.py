"""The ways in which the product is broken on purpose still fit the product."""

from __future__ import annotations

import pytest

from evals.breakages import BREAKAGES, Breakage
from evals.breaking import ROOT, broken_text
from evals.tasks import TASKS


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda b: b.name)
def test_what_is_to_be_broken_stands_where_it_did(breakage: Breakage) -> None:
    broken = broken_text(breakage)
    assert broken != (ROOT / breakage.file).read_text(encoding="utf-8")
    compile(broken, breakage.file, "exec")
    assert set(breakage.tasks) <= {task.name for task in TASKS}


def test_there_are_at_least_twenty() -> None:
    assert len({b.name for b in BREAKAGES}) >= 20
