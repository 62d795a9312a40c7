"""Rule by rule: does each of the linter's rules speak where it should, and keep quiet where it should?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from assistant.lint import Kind, lint
from evals.task import Case, Figure, Outcome, Scored, Task, rows, share

_FILE = "lint_other_rules.jsonl"
_TODAY = date(2026, 7, 1)
"""The day on which every row is read."""
_TARGET = 0.0
"""No mark was set for these rules: the figures are told as found."""


def _load() -> Sequence[Case]:
    return [Case(str(row["id"]), row) for row in rows(_FILE)]


def _score(case: Case) -> Outcome:
    """A row passes when all rules that must speak do, and none that must not; others count for neither side."""
    wanted, barred = _names(case, "rules"), _names(case, "not")
    found = {f.rule for f in lint(str(case.row["text"]), Kind(str(case.row["kind"])), today=_TODAY)}
    tags = {f"true:{rule}" for rule in wanted & found}
    tags |= {f"missed:{rule}" for rule in wanted - found}
    tags |= {f"false:{rule}" for rule in barred & found}
    wrong = [f"missed {rule}" for rule in sorted(wanted - found)] + [f"false {rule}" for rule in sorted(barred & found)]
    return Outcome(
        not wrong, ", ".join(wrong) or "as labelled", frozenset(tags or {"quiet"}), output=", ".join(sorted(found))
    )


def _names(case: Case, key: str) -> set[str]:
    return set(cast("list[str]", case.row[key]))


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    rules = sorted({rule for s in scored for rule in _names(s.case, "rules")})
    good = [s for s in scored if not _names(s.case, "rules")]
    flagged = sum(any(tag.startswith("false:") for tag in s.outcome.tags) for s in good)
    figures = [figure for rule in rules for figure in _rule_figures(rule, scored)]
    fine = Figure("good sentences flagged by any rule", share(flagged, len(good)), 1.0, at_least=False, n=len(good))
    return [*figures, fine]


def _rule_figures(rule: str, scored: Sequence[Scored]) -> list[Figure]:
    true, missed, false = (
        sum(f"{verdict}:{rule}" in s.outcome.tags for s in scored) for verdict in ("true", "missed", "false")
    )
    return [
        Figure(f"precision, {rule}", share(true, true + false), _TARGET, n=true + false),
        Figure(f"recall, {rule}", share(true, true + missed), _TARGET, n=true + missed),
    ]


LINT_RULES = Task("lint-rules", "the linter's other rules, one by one, when first seen", _load, _score, _figures)
