"""The rows about single rules mean what their task reads in them."""

from __future__ import annotations

from assistant.lint import all_rules
from evals.runner import run_task
from evals.task import Case, Row, rows
from evals.tasks.lint_rules import LINT_RULES

ROWS = rows("lint_other_rules.jsonl")


def test_rows_name_rules_that_exist_and_never_both_ways() -> None:
    known = {rule.name for rule in all_rules()}
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        wanted, barred = row["rules"], row["not"]
        assert isinstance(wanted, list)
        assert isinstance(barred, list)
        assert {*wanted, *barred} <= known
        assert not {*wanted} & {*barred}


def test_a_rule_that_speaks_counts_for_the_side_of_its_label() -> None:
    row: Row = {"kind": "packet", "text": "This packet is a slam dunk for L6.", "rules": ["oversell"], "not": []}
    assert "true:oversell" in LINT_RULES.score(Case("a", row)).tags
    false = LINT_RULES.score(Case("b", row | {"rules": ["hearsay"], "not": ["oversell"]}))
    assert false.tags == {"missed:hearsay", "false:oversell"}
    assert not false.passed


def test_every_rule_of_the_rows_has_its_two_figures() -> None:
    report = run_task(LINT_RULES)
    assert report.errors == 0
    assert len(report.figures) == 2 * 14 + 1
