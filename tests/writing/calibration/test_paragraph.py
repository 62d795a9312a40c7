"""The paragraph is made of the objection, the record, and the manager's own words, marked; of nothing else."""

from __future__ import annotations

from assistant.domain.calibration import Turn, TurnKind
from assistant.domain.draft import Sentence
from assistant.writing.calibration.answers import check_answer
from assistant.writing.calibration.paragraph import counter_argument, unproven
from tests.writing.calibration.rooms import FAILURE, ONE_TEAM, SHARED, TODAY, record

OBJECTIONS = (ONE_TEAM, SHARED, FAILURE)


def turn(number: int, answer: str) -> Turn:
    check = check_answer(answer, OBJECTIONS[number], record(), TODAY)
    return Turn(kind=TurnKind.PRESS, objection=number, says="?", answer=answer, check=check)


def told(*turns: Turn) -> list[str]:
    made = counter_argument(OBJECTIONS, turns, record())
    assert unproven(made, OBJECTIONS, turns, record()) == ()
    return [f"{s.text} [{', '.join(s.evidence_ids)}]" for s in made]


def test_what_the_record_bears_out_cites_it_and_the_rest_is_quoted() -> None:
    answer = "Identity builds login-api on RFC-88. Ledger moves over by December 1."
    assert told(turn(0, answer)) == [
        "Objection: “All of this stays in Payments. Does anybody else feel it?” [E1]",
        "Identity builds login-api on RFC-88. [E3]",
        "In the manager's words: “Ledger moves over by December 1.” [A1]",
    ]


def test_no_answer_held_no_paragraph() -> None:
    assert told(turn(0, "She is absolutely Staff.")) == []
    assert told() == []


def test_what_is_not_on_record_and_what_is_protected_is_left_out() -> None:
    answer = "You're right. She was on parental leave. Identity moves by December 1. WEB-9031 shows it."
    found = " ".join(told(turn(0, answer)))
    assert "parental" not in found
    assert "WEB-9031" not in found
    assert "by December 1" in found


def test_own_words_that_followed_each_other_are_one_quotation_and_a_gap_is_never_bridged() -> None:
    honest = "You're right, nobody yet. Ledger moves over by December 1."
    assert told(turn(0, honest))[1:] == [f"In the manager's words: “{honest}” [A1]"]
    gap = "You're right, nobody yet. She was on parental leave. Ledger moves over by December 1."
    assert told(turn(0, gap))[1:] == [
        "In the manager's words: “You're right, nobody yet.” [A1]",
        "In the manager's words: “Ledger moves over by December 1.” [A1]",
    ]


def test_a_gap_conceded_in_one_answer_and_dated_in_the_next_is_told_with_both() -> None:
    first = turn(0, "You're right, nobody yet.")
    assert first.check is not None
    second = turn(0, "By December 15 Ledger runs on it.")
    check = check_answer(second.answer or "", ONE_TEAM, record(), TODAY, first.check.signs)
    assert told(first, second.model_copy(update={"check": check}))[1:] == [
        "In the manager's words: “You're right, nobody yet.” [A1]",
        "In the manager's words: “By December 15 Ledger runs on it.” [A2]",
    ]


def test_what_somebody_is_going_to_do_is_in_no_record() -> None:
    answer = "Identity builds login-api on RFC-88, Tomas Lind will confirm that."
    assert told(turn(0, answer))[1:] == [f"In the manager's words: “{answer}” [A1]"]


def test_the_two_strongest_that_held_make_the_paragraph() -> None:
    turns = [
        turn(0, "Identity builds login-api on RFC-88."),
        turn(1, "The store is Jae's, the eviction is hers, TOK-9."),
        turn(2, "She wrote retro-0911, and flags are tested since."),
    ]
    assert [s for s in told(*turns) if s.startswith("Objection")] == [
        "Objection: “All of this stays in Payments. Does anybody else feel it?” [E1]",
        "Objection: “Jae's name is on the token cache too.” [E4]",
    ]


def test_a_sentence_that_nobody_said_is_found() -> None:
    turns = [turn(0, "Identity builds login-api on RFC-88.")]
    lies = (
        Sentence(text="Cut costs by 40%.", evidence_ids=("E1",)),
        Sentence(text="In short: fine.", evidence_ids=("A1",)),
    )
    assert unproven(lies, OBJECTIONS, turns, record()) == ("Cut costs by 40%.", "In short: fine.")
