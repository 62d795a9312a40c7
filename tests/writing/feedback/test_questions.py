"""Each missing field is asked for once, about this note."""

from __future__ import annotations

import time

import pytest

from tests.writing.feedback.notes import FULL, conversation


def test_every_missing_field_has_one_question_and_there_is_no_script() -> None:
    made = conversation("I'd love to see a bit more polish on your design docs")
    assert [q.field.value for q in made.questions] == ["situation", "behavior", "impact", "ask", "commit"]
    assert made.script is None


@pytest.mark.parametrize(
    ("note", "topic"),
    [
        ("I'd love to see a bit more polish on your design docs", "design doc"),
        ("Handovers could be a bit smoother, otherwise you're doing great.", "handover"),
        ("Code reviews are slow.", "code review"),
    ],
)
def test_a_question_names_what_the_note_is_about(note: str, topic: str) -> None:
    assert all(topic in q.text for q in conversation(note).questions)


@pytest.mark.parametrize(
    "note",
    [
        "Your code is buggy.",
        "Every ticket needs a test plan, be a better partner.",
        "Merges without review, 40 tickets.",
    ],
)
def test_work_without_a_next_one_is_quoted_instead(note: str) -> None:
    asked = " ".join(q.text for q in conversation(note).questions)
    assert not any(f"the next {word}" in asked for word in ("code", "ticket", "review", "test plan"))


def test_words_that_do_not_do_are_quoted_back() -> None:
    made = conversation("Be more professional.", commit="soon")
    asked = {q.field.value: q.text for q in made.questions}
    assert "“Be more professional”" in asked["ask"]
    assert "“soon” names no day ahead" in asked["commit"]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("behavior", "you were arrogant"),
        ("ask", "be more professional"),
        ("commit", "soon"),
        ("commit", "our 1:1 on 2 November"),
        ("situation", "sometimes"),
        ("impact", "it was disappointing"),
        ("behavior", "I heard you left early"),
    ],
)
def test_an_answer_that_fails_its_check_leaves_the_field_missing(field: str, words: str) -> None:
    made = conversation("silent blockers again", **{**FULL, field: words})
    assert [q.field.value for q in made.questions] == [field]
    assert [f.rule for f in made.findings if f.rule == "answer-refused"] == ["answer-refused"]


def test_a_page_of_incidents_is_asked_about_in_a_moment() -> None:
    note = "On 3 Nov you cut off Laila twice. " * 140
    conversation(note)
    started = time.process_time()
    made = conversation(note)
    assert len(made.incidents) > 100
    assert time.process_time() - started < 4
