"""The challenger's moves: press, ask again once or twice, go on, concede, end; the same for the same turns."""

from __future__ import annotations

import pytest

from assistant.domain.calibration import Turn, TurnKind
from assistant.intake.challenges import turn_bank
from assistant.writing.calibration.answers import check_answer
from assistant.writing.calibration.challenge import word_move
from assistant.writing.calibration.rehearsing import Line, Move, next_move, standing
from tests.writing.calibration.rooms import FAILURE, ONE_TEAM, SHARED, TODAY, objection, record

OBJECTIONS = (ONE_TEAM, SHARED, FAILURE)
HOLDS = "Identity builds login-api on RFC-88."
HONEST = "You're right, I can't split it today. The commit list is in the packet by December 1."
VAGUE = "She works very well with everybody."
OVERSOLD = "She is absolutely Staff."


def play(*answers: str) -> list[Turn]:
    """The turns of a rehearsal with these answers, the last move included."""
    turns: list[Turn] = []
    for answer in answers:
        move = next_move(OBJECTIONS, turns)
        check = check_answer(answer, OBJECTIONS[move.objection], record(), TODAY)
        turns.append(Turn(kind=move.kind, objection=move.objection, says="?", answer=answer, check=check))
    move = next_move(OBJECTIONS, turns)
    return [*turns, Turn(kind=move.kind, objection=move.objection, says="?")]


def moves(*answers: str) -> list[tuple[str, int]]:
    return [(t.kind.value, t.objection) for t in play(*answers)]


def test_the_strongest_objection_is_pressed_first() -> None:
    assert moves() == [("press", 0)]


def test_an_artifact_that_answers_is_conceded_and_the_next_objection_follows() -> None:
    assert moves(HOLDS) == [("press", 0), ("concede", 1)]


def test_an_honest_concession_with_a_date_moves_on() -> None:
    assert moves(HOLDS, HONEST)[-1] == ("move-on", 2)


def test_a_vague_answer_is_asked_about_twice_and_then_left() -> None:
    assert moves(VAGUE, VAGUE, VAGUE) == [("press", 0), ("follow-up", 0), ("follow-up", 0), ("move-on", 1)]


def test_a_good_answer_after_a_vague_one_is_conceded() -> None:
    assert moves(VAGUE, HOLDS)[-1] == ("concede", 1)


def test_it_ends_after_the_last_objection_and_without_any() -> None:
    assert moves(HOLDS, HONEST, "She wrote retro-0911, and flags are tested since.")[-1] == ("end", 2)
    assert next_move((), ()) == Move(TurnKind.END, 0, (Line.NOTHING,))


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (OVERSOLD, Line.OVERSOLD),
        (VAGUE, Line.DODGED),
        ("No, nobody does yet.", Line.NO_PLAN),
        ("We agree on a date by December 1.", Line.NO_ARTIFACT),
    ],
)
def test_what_weakens_an_answer_is_what_is_asked_about(answer: str, line: Line) -> None:
    turn = play(answer)[0]
    assert next_move(OBJECTIONS, [turn]).lines == (line,)


def test_every_move_has_words_in_every_voice_without_a_field_left() -> None:
    bank = turn_bank()
    for voice in bank.voices.values():
        lines = {line: getattr(voice, line.value) for line in Line}
        for line in Line:
            for number in range(4):
                said = word_move(Move(TurnKind.PRESS, 0, (line,), "best"), OBJECTIONS, lines, "Who?", number)
                assert said
                assert "{" not in said


def test_braces_in_an_objection_stay_as_they_are() -> None:
    lines = dict.fromkeys(Line, ("{says}",))
    odd = objection("stale", "What is {ask} in {}?", "E1")
    assert word_move(Move(TurnKind.PRESS, 0, (Line.FIRST,)), [odd], lines, "no", 0) == "What is {ask} in {}?"


def test_objections_stand_as_their_answers_do() -> None:
    turns = play(HOLDS, HONEST, VAGUE, VAGUE, VAGUE)
    found = standing((*OBJECTIONS, objection("stale", "Old.", "E1")), turns)
    assert (found.answered, found.conceded, found.unanswered, found.not_reached) == ((0,), (1,), (2,), (3,))
