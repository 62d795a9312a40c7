"""The question bank: every kind in every temper, filled from the objection and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import Objection, ObjectionKind, Temper
from assistant.intake.calibration import Questions, question_bank
from assistant.lint import lint
from assistant.writing.calibration.questions import FIELDS, fields_of, fill

OBJECTION = Objection(
    kind=ObjectionKind.NO_ADOPTION,
    says="“RFC-9 {draft}” and “RFC-13”: I find no one outside the team who builds by them.",
    answered_by="The team that works by it.",
    weight=0.8,
    criterion_id="staff.artifacts",
    evidence_ids=("E3", "E7"),
)


def lines_of(questions: Questions) -> Iterator[str]:
    yield from (questions.press, *questions.vague, questions.elsewhere, questions.concede, questions.move_on)


def every_line() -> list[str]:
    return [line for tempers in question_bank().values() for q in tempers.values() for line in lines_of(q)]


def test_every_kind_has_a_voice_in_every_temper() -> None:
    bank = question_bank()
    assert set(bank) == set(ObjectionKind)
    assert all(set(tempers) == set(Temper) for tempers in bank.values())


def test_lines_press_with_the_objections_own_words_and_ask_for_known_fields_only() -> None:
    for tempers in question_bank().values():
        for questions in tempers.values():
            assert "says" in fields_of(questions.press)
    assert all(fields_of(line) <= FIELDS for line in every_line())


def test_no_line_is_said_twice_and_none_holds_a_fact_of_its_own() -> None:
    lines = every_line()
    assert len(set(lines)) == len(lines)
    assert not [line for line in lines if any(c.isdigit() for c in line)]


def test_no_line_sells_or_flatters() -> None:
    for line in every_line():
        assert not lint(line, select=("oversell", "mind-reading")), line


def test_fields_are_filled_from_the_objection_and_braces_in_its_words_stay() -> None:
    assert fill("{quote}, {evidence}, {criterion}: {says}", OBJECTION).startswith(
        "“RFC-9 {draft}”, E3 and E7, staff.artifacts: “RFC-9 {draft}” and"
    )
    bare = OBJECTION.model_copy(update={"criterion_id": None, "evidence_ids": (), "says": "Nothing is quoted."})
    assert fill("{quote} {evidence} {criterion} {searched}", bare) == "this this this the record"
