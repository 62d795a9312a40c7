"""An ordinal is told of what it counts in the evidence: a third doc is not the third time."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.verify import verify_sentence
from tests.evidence.build import item

FALSE = [
    pytest.param("Wrote a third doc on retention", "Wrote a third doc on retention for the 3rd time.", id="added"),
    pytest.param(
        "Wrote the second guide for Legal", "Wrote the guide for Legal a second time.", id="thing-to-occasion"
    ),
    pytest.param(
        "Shipped it in the third quarter of 2026", "Shipped it for the third time in 2026.", id="quarter-to-occasion"
    ),
    pytest.param("Ran the drill for the third time", "Ran the drill in the third quarter.", id="occasion-to-quarter"),
    pytest.param("Cut cost by a third", "Cut cost for the third time.", id="part-to-occasion"),
    pytest.param("Cut cost for the third time", "Cut cost by a third.", id="occasion-to-part"),
    pytest.param("Finished third in the company", "Finished for the third time in the company.", id="rank-to-occasion"),
    pytest.param(
        "Took the second shift and fixed the login", "Took the shift and fixed the second login.", id="another-thing"
    ),
    pytest.param(
        "Fixed the first of three leaks in the parser", "Fixed the leak in the first parser.", id="where-for-which"
    ),
    pytest.param(
        "Moved the fourth tenant to the new cluster",
        "Moved the tenant to the fourth new cluster.",
        id="whither-for-which",
    ),
]
TRUE = [
    pytest.param("Wrote a third doc on retention", "Wrote a 3rd document on retention.", id="another-noun"),
    pytest.param("Ran the drill for the third time in May", "Ran a third drill in May.", id="occasion-as-act"),
    pytest.param("Ran a third drill in May", "Ran the drill for the third time in May.", id="act-as-occasion"),
    pytest.param("Released the app a second time", "Released the app for the second time.", id="same-occasion"),
    pytest.param("Halved it on the second attempt", "Halved it at the second try.", id="attempt-and-try"),
    pytest.param("Won third place at the hackathon", "Came third at the hackathon.", id="rank"),
    pytest.param("Led the third and last migration wave", "Led the third migration wave.", id="third-and-last"),
    pytest.param("Fixed the first of three leaks in the parser", "Fixed the first leak in the parser.", id="one-of"),
    pytest.param(
        "First in the team to ship on the new stack", "Was the team's first to ship on the new stack.", id="to"
    ),
    pytest.param("Shipped it in the third quarter of 2026", "Shipped it in the 3rd quarter of 2026.", id="quarter"),
    pytest.param(
        "New checks for the audit: first one due 1 August", "The first audit check is due 1 August.", id="one"
    ),
    pytest.param(
        "Closed 3 gaps; 4th postponed to May", "Closed 3 gaps; a fourth gap is postponed to May.", id="elided"
    ),
    pytest.param("Cut first response from 4 h to 1 h", "Saw first response time go from 4 h to 1 h.", id="compound"),
    pytest.param("Ran the drill twice in May", "Ran the drill a second time in May.", id="twice"),
    pytest.param("The first version went live in May", "The first release went live in May.", id="synonym"),
]


def problems(evidence: str, said: str) -> set[ProblemKind]:
    return {p.kind for p in verify_sentence(said, [item("E1", evidence)])}


@pytest.mark.parametrize(("evidence", "said"), FALSE)
def test_an_ordinal_of_something_else_is_refused(evidence: str, said: str) -> None:
    assert problems(evidence, said) & {ProblemKind.NUMBER, ProblemKind.DATE}


@pytest.mark.parametrize(("evidence", "said"), TRUE)
def test_an_ordinal_of_the_same_is_not(evidence: str, said: str) -> None:
    assert ProblemKind.NUMBER not in problems(evidence, said)
