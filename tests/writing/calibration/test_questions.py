"""The question bank: every kind in every temper, filled from the objection and the answer and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml

from assistant.domain.calibration import Objection, ObjectionKind, Temper
from assistant.domain.rehearsal import KIND_LINES, Line
from assistant.intake.calibration import QuestionBank, question_bank
from assistant.lint import lint
from assistant.shipped import corpus_path
from assistant.writing.calibration.questions import FIELDS, fields_of, fill, fixed_parts
from assistant.writing.calibration.vague import Vagueness

OBJECTION = Objection(
    kind=ObjectionKind.NO_ADOPTION,
    says="“RFC-9 {draft}” and “RFC-13”: I find no one outside the team who builds by them.",
    answered_by="The team that works by it.",
    weight=0.8,
    criterion_id="staff.artifacts",
    evidence_ids=("E3", "E7"),
)


def every_line() -> Iterator[str]:
    bank = question_bank()
    for voice in bank.voices.values():
        yield from (line for lines in voice.values() for line in lines)
    for tempers in bank.kinds.values():
        yield from (line for lines in tempers.values() for said in lines.values() for line in said)


def test_every_kind_has_a_voice_in_every_temper() -> None:
    for kind in ObjectionKind:
        for temper in Temper:
            for line in Line:
                about, of_any = question_bank().lines(line, kind, temper), question_bank().lines(line, None, temper)
                assert of_any
                assert (len(about) > len(of_any)) is (line in KIND_LINES)


@pytest.mark.parametrize(
    "lacking",
    [("voices", "peer"), ("voices", "director", "honest"), ("kinds", "stale"), ("kinds", "stale", "peer", "ask")],
)
def test_a_bank_that_lacks_a_line_is_refused(lacking: tuple[str, ...]) -> None:
    told = yaml.safe_load(corpus_path("calibration", "questions.yaml").read_text(encoding="utf-8"))
    QuestionBank.model_validate(told)
    at = told
    for key in lacking[:-1]:
        at = at[key]
    del at[lacking[-1]]
    with pytest.raises(ValueError, match="has no line"):
        QuestionBank.model_validate(told)


def test_lines_press_with_the_objections_own_words_and_ask_for_known_fields_only() -> None:
    for kind in ObjectionKind:
        for temper in Temper:
            assert all("says" in fields_of(line) for line in question_bank().lines(Line.PRESS, kind, temper))
    assert all(fields_of(line) <= FIELDS for line in every_line())


@pytest.mark.parametrize("line", [Line(v.value) for v in Vagueness])
def test_whoever_asks_about_vague_words_repeats_them(line: Line) -> None:
    for temper in Temper:
        assert all("words" in fields_of(told) for told in question_bank().lines(line, None, temper))


def test_no_line_is_said_twice_and_none_holds_a_fact_of_its_own() -> None:
    lines = list(every_line())
    assert len({fixed_parts(line) for line in lines}) == len(lines)
    assert not [line for line in lines if any(c.isdigit() for c in line)]


def test_no_line_sells_or_flatters() -> None:
    for line in every_line():
        assert not lint(line, select=("oversell", "mind-reading")), line


def test_fields_are_filled_from_the_objection_and_the_answer_and_braces_in_their_words_stay() -> None:
    assert fill("{quote}: {says} {words}", OBJECTION, "a “good” {says}").startswith(
        "“RFC-9 {draft}”: “RFC-9 {draft}” and “RFC-13”"
    )
    assert fill("{words}", OBJECTION, "a “good” {says}") == "a ‘good’ {says}"
    assert fill("{quote}", OBJECTION.model_copy(update={"says": "Nothing is quoted."})) == "this"
