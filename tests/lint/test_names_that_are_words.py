"""The linter finds the same in a text whatever its people are called."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.lint import Kind, lint

NOTE = "{} was defensive in the review on 3 November. I need better work from {}, who is a great engineer."
PACKET = "- {} Okafor drove everything and led the world-class platform (PAY-1).\n- Worked with {} on 12 things."


@pytest.mark.parametrize(
    "name",
    ["Mark", "Rob", "Will", "Grant", "Skip", "Drew", "Hope", "Bill", "Christian", "Dean", "Frank", "Rich", "Pat"],
)
@pytest.mark.parametrize(("kind", "text"), [(Kind.FEEDBACK, NOTE), (Kind.PACKET, PACKET)])
def test_findings_do_not_depend_on_a_name(name: str, kind: Kind, text: str) -> None:
    plain = {3: "Eva", 4: "Emil", 5: "Tomas", 9: "Frederick"}[len(name)]
    told = [
        [(f.rule, f.start, f.end, f.message.replace(called, plain)) for f in lint(text.format(called, called), kind)]
        for called in (name, plain)
    ]
    assert told[0] == told[1]
    assert told[0]


def test_a_month_stays_a_month() -> None:
    late = "In May you merged without a plan. May shipped the fix with you on 3 May 2026."
    assert [f.rule for f in lint(late, Kind.FEEDBACK, today=date(2026, 11, 20))].count("late-feedback") >= 1
