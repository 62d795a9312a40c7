"""Objections do not depend on the shape of the record: prose, quarters, a table, criteria or weeks."""

from __future__ import annotations

import pytest

from assistant.coach.draft import DraftRequest, match_document
from assistant.domain.calibration import ObjectionKind
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.writing.calibration.objections import find_objections
from tests.writing.calibration.shapes import CLEAN, WEAK
from tests.writing.calibration.test_objections import TODAY


def kinds_of(markdown: str) -> list[ObjectionKind]:
    """The kinds of the objections, first to last, with the level below the target as the author's."""
    target, current = ("L5", "L4") if "target: L5" in markdown else ("staff", "L5")
    document = parse_growth(markdown, source="packet.md", suffix=".md")
    request = DraftRequest(document=document, rubric=load_shipped_rubric(), target=target, current=current, today=TODAY)
    items, matrix = match_document(request)[:2]
    return [o.kind for o in find_objections(matrix, items, TODAY, team=document.author.team)]


@pytest.mark.parametrize("name", CLEAN)
def test_a_strong_record_of_any_shape_is_left_alone(name: str) -> None:
    assert kinds_of(CLEAN[name]) == []


@pytest.mark.parametrize("name", WEAK)
def test_the_weakness_of_a_record_of_any_shape_is_raised_first(name: str) -> None:
    markdown, kind = WEAK[name]
    assert kinds_of(markdown)[:1] == [kind]
