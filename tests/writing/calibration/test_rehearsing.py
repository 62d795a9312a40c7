"""The challenger's moves: press, ask again once or twice, go on, concede, end; the same for the same turns."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.domain.calibration import Objection, ObjectionKind, Temper, Turn, TurnKind
from assistant.domain.rehearsal import Line
from assistant.intake.calibration import question_bank
from assistant.writing.calibration.answers import check_answer
from assistant.writing.calibration.challenge import Bank, word_move
from assistant.writing.calibration.rehearsing import Move, Part, next_move, signs_before, standing
from tests.writing.calibration.rooms import FAILURE, ONE_TEAM, SHARED, TODAY, objection, record

OBJECTIONS = (ONE_TEAM, SHARED, FAILURE)
HOLDS = "Identity builds login-api on RFC-88."
HONEST = "You're right, I can't split it today. The commit list is in the packet by December 1."
VAGUE = "She works very well with everybody."
ELSEWHERE = "The retry-budget library took 5xx from 2.3% to 0.4%."
OVERSOLD = "She is absolutely Staff."


def bank_of(temper: Temper) -> Bank:
    return lambda line, kind: question_bank().lines(line, kind, temper)


def play(*answers: str, objections: Sequence[Objection] = OBJECTIONS, temper: Temper = Temper.PEER) -> list[Turn]:
    """The turns of a rehearsal with these answers, the last move included."""
    turns: list[Turn] = []
    for answer in (*answers, None):
        move = next_move(objections, turns)
        says = word_move(move, objections, turns, bank_of(temper)).says
        turn = Turn(kind=move.kind, objection=move.objection, says=says)
        if answer is not None and move.kind is not TurnKind.END:
            before = signs_before(turns, move.objection)
            check = check_answer(answer, objections[move.objection], record(), TODAY, before)
            turn = turn.model_copy(update={"answer": answer, "check": check})
        turns.append(turn)
        if move.kind is TurnKind.END:
            break
    return turns


def moves(*answers: str) -> list[tuple[str, int]]:
    return [(t.kind.value, t.objection) for t in play(*answers)]


def test_the_strongest_objection_is_pressed_first() -> None:
    assert moves() == [("press", 0)]


def test_an_artifact_that_answers_is_conceded_and_the_next_objection_follows() -> None:
    assert moves(HOLDS) == [("press", 0), ("concede", 1)]


def test_an_honest_concession_with_a_date_moves_on_and_the_date_is_repeated() -> None:
    turns = play(HOLDS, HONEST)
    assert (turns[-1].kind, turns[-1].objection) == (TurnKind.MOVE_ON, 2)
    assert "December 1" in turns[-1].says


def test_a_vague_answer_is_asked_about_twice_and_then_left() -> None:
    assert moves(VAGUE, VAGUE, VAGUE) == [("press", 0), ("follow-up", 0), ("follow-up", 0), ("move-on", 1)]


def test_a_good_answer_after_a_vague_one_is_conceded() -> None:
    assert moves(VAGUE, HOLDS)[-1] == ("concede", 1)


def test_it_ends_after_the_last_objection_and_without_any() -> None:
    assert moves(HOLDS, HONEST, "She wrote retro-0911, and flags are tested since.")[-1] == ("end", 2)
    assert next_move((), ()) == Move(TurnKind.END, 0, (Part(Line.NOTHING, 0),))


def test_the_last_word_speaks_of_open_points_only_where_there_are_some() -> None:
    held = play(HOLDS, HONEST, "She wrote retro-0911, and flags are tested since.")[-1]
    left = play(HOLDS, HONEST, VAGUE, VAGUE, VAGUE)[-1]
    ends = [bank_of(Temper.PEER)(line, None)[0] for line in (Line.END, Line.END_OPEN)]
    assert [end in held.says for end in ends] == [True, False]
    assert [end in left.says for end in ends] == [False, True]


@pytest.mark.parametrize(
    ("answer", "lines", "words"),
    [
        (OVERSOLD, (Line.OVERSOLD, Line.ASK), "absolutely Staff"),
        ("She is great and everybody relies on her.", (Line.WHO, Line.ASK), "everybody relies on her"),
        ("Everyone around uses it a lot.", (Line.WHO, Line.ASK), "Everyone around uses it a lot"),
        ("It went really well.", (Line.WORTH, Line.ASK), "It went really well"),
        ("We shall see.", (Line.WHEN, Line.ASK), "We shall see"),
        ("It is all in the packet, as I said.", (Line.WHERE, Line.ASK), "It is all in the packet"),
        (ELSEWHERE, (Line.ELSEWHERE, Line.ASK), ""),
        ("Can we talk about the roadmap?", (Line.ELSEWHERE, Line.ASK), ""),
        ("No, nobody does yet.", (Line.NO_PLAN,), ""),
        ("No, nobody does yet. Soon, I hope.", (Line.WHEN, Line.NO_PLAN), "Soon"),
        ("No, nobody does yet. Ledger will move to it.", (Line.NO_DATE,), "Ledger will move to it"),
        ("We agree on a date by December 1.", (Line.UNSAID,), ""),
        ("Ledger uses it, see LED-999.", (Line.UNGROUNDED, Line.ASK), "LED-999"),
    ],
)
def test_what_weakens_an_answer_is_what_is_asked_about(answer: str, lines: tuple[Line, ...], words: str) -> None:
    move = next_move(OBJECTIONS, play(answer)[:1])
    assert tuple(part.line for part in move.parts) == lines
    assert move.words == words
    asked = word_move(move, OBJECTIONS, play(answer)[:1], bank_of(Temper.DIRECTOR))
    assert words in asked.says


def test_an_answer_that_is_on_no_record_is_left_with_the_advice_to_write_it_down() -> None:
    turns = play(VAGUE, "Ledger uses it, see LED-999.", "Ledger uses it, see LED-999.")
    move = next_move(OBJECTIONS, turns[:3])
    assert [part.line for part in move.parts] == [Line.OFF_RECORD, Line.PRESS]


@pytest.mark.parametrize("kind", ObjectionKind)
@pytest.mark.parametrize("temper", Temper)
def test_no_question_is_asked_twice_whatever_is_answered(kind: ObjectionKind, temper: Temper) -> None:
    """Six objections of one kind are more than any record has; the challenger has something new to ask each time."""
    objections = [
        objection(kind.value, f"Objection {name} has “words {name}”.", "E1").model_copy(
            update={"answered_by": f"Something for {name}."}
        )
        for name in "abcdef"
    ]
    answers = (VAGUE, OVERSOLD, ELSEWHERE, "No, nobody does yet.", "Soon.", "It went very well.")
    turns = play(*(answers * 20), objections=objections, temper=temper)
    assert turns[-1].kind is TurnKind.END
    assert sum(t.kind is TurnKind.FOLLOW_UP for t in turns) == 2 * len(objections)
    said = [t.says for t in turns]
    assert len(set(said)) == len(said)
    assert not [s for s in said if "{" in s]


def test_every_line_has_words_in_every_voice_without_a_field_left() -> None:
    for temper in Temper:
        for line in Line:
            said = word_move(Move(TurnKind.PRESS, 0, (Part(line, 0),), "best"), OBJECTIONS, (), bank_of(temper)).says
            assert said
            assert "{" not in said


def test_braces_in_an_objection_stay_as_they_are() -> None:
    odd = objection("stale", "What is {ask} in {}?", "E1")
    asked = word_move(Move(TurnKind.PRESS, 0, (Part(Line.PRESS, 0),)), [odd], (), lambda *_: ("{says}",))
    assert asked.says == "What is {ask} in {}?"


def test_a_line_that_was_said_is_not_said_again_and_the_objection_is_pressed_in_its_own_words_then() -> None:
    move = Move(TurnKind.CONCEDE, 1, (Part(Line.CONCEDE, 0), Part(Line.PRESS, 1)))
    told = word_move(move, OBJECTIONS, [Turn(kind=TurnKind.PRESS, objection=0, says="Fine. Next: it.")], _same)
    assert told.says == SHARED.says


def _same(line: Line, _kind: ObjectionKind | None) -> Sequence[str]:
    return {Line.CONCEDE: ["Fine."], Line.PRESS: ["Next: {says}"]}[line]


def test_objections_stand_as_their_answers_do() -> None:
    turns = play(HOLDS, HONEST, VAGUE, VAGUE, VAGUE)
    found = standing((*OBJECTIONS, objection("stale", "Old.", "E1")), turns)
    assert (found.answered, found.conceded, found.unanswered, found.not_reached) == ((0,), (1,), (2,), (3,))
