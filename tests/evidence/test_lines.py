"""Lines in many hands, judged one by one: what is done is found, and the rest is set aside."""

from __future__ import annotations

import pytest

from assistant.domain.growth import Shape
from assistant.evidence.extract import extract_evidence
from tests.evidence.entries import document, entry
from tests.evidence.lines import DONE, NOT_DONE, PROSE_DONE, PROSE_NOT_DONE


def is_done(text: str, shape: Shape) -> bool:
    """Whether the line alone, under a year, is an accomplishment."""
    return extract_evidence(document(entry(text, headings=("2026",), shape=shape)))[0].accomplishment


@pytest.mark.parametrize("line", DONE.strip().splitlines())
def test_done_work_is_found(line: str) -> None:
    assert is_done(line, Shape.BULLET)


@pytest.mark.parametrize("line", NOT_DONE.strip().splitlines())
def test_other_lines_are_set_aside(line: str) -> None:
    assert not is_done(line, Shape.BULLET)


@pytest.mark.parametrize("line", PROSE_DONE.strip().splitlines())
def test_done_work_is_found_in_prose(line: str) -> None:
    assert is_done(line, Shape.PARAGRAPH)


@pytest.mark.parametrize("line", PROSE_NOT_DONE.strip().splitlines())
def test_other_prose_is_set_aside(line: str) -> None:
    assert not is_done(line, Shape.PARAGRAPH)
