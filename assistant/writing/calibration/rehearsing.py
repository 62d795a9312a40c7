"""What the challenger does next. Pure: the same turns always lead to the same move, with or without a model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from assistant.domain.calibration import AnswerCheck, AnswerSign, Objection, Turn, TurnKind
from assistant.domain.rehearsal import Standing

MOST_FOLLOW_UPS = 2
"""How often a vague answer is asked about again; a room moves on after that (product: rehearsal)."""


class Line(StrEnum):
    """What is said for; the corpus has a line for each, in each voice."""

    FIRST = "first"
    NEXT = "next"
    DODGED = "dodged"
    OVERSOLD = "oversold"
    UNGROUNDED = "ungrounded"
    NO_PLAN = "no_plan"
    NO_ARTIFACT = "no_artifact"
    ANSWERED = "answered"
    HONEST = "honest"
    LEFT = "left"
    NOTHING = "nothing"
    END = "end"


class Move(NamedTuple):
    """The next turn: its kind, which objection it is about, and the lines that it is made of, in order."""

    kind: TurnKind
    objection: int
    lines: tuple[Line, ...]
    words: str = ""


def next_move(objections: Sequence[Objection], turns: Sequence[Turn]) -> Move:
    """The move that follows these turns; the last of them, if any, has its answer and check.

    It presses the strongest objection first, asks about a vague answer again, and goes on to the next objection after a
    good answer, an honest concession, or the last time of asking.
    """
    if not objections:
        return Move(TurnKind.END, 0, (Line.NOTHING,))
    if not turns:
        return Move(TurnKind.PRESS, 0, (Line.FIRST,))
    last = turns[-1]
    check = last.check or AnswerCheck(signs=frozenset())
    if check.holds:
        return _after_good(last.objection, len(objections), check)
    asked_again = sum(t.objection == last.objection and t.kind is TurnKind.FOLLOW_UP for t in turns)
    if asked_again < MOST_FOLLOW_UPS:
        return Move(TurnKind.FOLLOW_UP, last.objection, (_lack(check),), _lacking_words(check, last.answer or ""))
    return _onward(TurnKind.MOVE_ON, Line.LEFT, last.objection, len(objections))


def _after_good(objection: int, count: int, check: AnswerCheck) -> Move:
    honest = AnswerSign.CONCEDES in check.signs and AnswerSign.CLOSES_WITH_DATE in check.signs
    if honest:
        return _onward(TurnKind.MOVE_ON, Line.HONEST, objection, count)
    return _onward(TurnKind.CONCEDE, Line.ANSWERED, objection, count)


def _onward(kind: TurnKind, line: Line, objection: int, count: int) -> Move:
    if objection + 1 < count:
        return Move(kind, objection + 1, (line, Line.NEXT))
    return Move(TurnKind.END, objection, (line, Line.END))


def _lack(check: AnswerCheck) -> Line:
    """What weakens an answer most: the room hears a verdict first, then a wrong answer, then a missing plan."""
    if AnswerSign.OVERSELLS in check.signs:
        return Line.OVERSOLD
    if AnswerSign.ON_POINT not in check.signs:
        return Line.DODGED
    if AnswerSign.CONCEDES in check.signs and AnswerSign.CLOSES_WITH_DATE not in check.signs:
        return Line.NO_PLAN
    return Line.UNGROUNDED if AnswerSign.UNGROUNDED in check.signs else Line.NO_ARTIFACT


def _lacking_words(check: AnswerCheck, answer: str) -> str:
    about = {Line.OVERSOLD: AnswerSign.OVERSELLS, Line.UNGROUNDED: AnswerSign.UNGROUNDED}.get(_lack(check))
    found = next((f for f in check.findings if f.sign is about), None)
    return answer[found.start : found.end] if found else ""


def standing(objections: Sequence[Objection], turns: Sequence[Turn]) -> Standing:
    """How each objection stands: answered from the record, conceded with a plan, unanswered, or never reached."""
    best = best_answers(turns)
    reached = {t.objection for t in turns if t.answer is not None}
    conceded = {n for n, t in best.items() if t.check and _is_conceded(t.check)}
    numbers = range(len(objections))
    return Standing(
        answered=tuple(n for n in numbers if n in best and n not in conceded),
        conceded=tuple(n for n in numbers if n in conceded),
        unanswered=tuple(n for n in numbers if n in reached and n not in best),
        not_reached=tuple(n for n in numbers if n not in reached),
    )


def _is_conceded(check: AnswerCheck) -> bool:
    return {AnswerSign.CONCEDES, AnswerSign.CLOSES_WITH_DATE} <= check.signs


def best_answers(turns: Sequence[Turn]) -> dict[int, Turn]:
    """The answer that held, by objection; a later one wins, since it was given knowing more."""
    return {t.objection: t for t in turns if t.answer is not None and t.check is not None and t.check.holds}
