"""What the challenger does next. Pure: the same turns always lead to the same move, with or without a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.calibration import AnswerCheck, AnswerSign, Objection, Turn, TurnKind
from assistant.domain.rehearsal import Line, Standing
from assistant.writing.calibration.lacking import find_lack

MOST_FOLLOW_UPS = 2
"""How often a vague answer is asked about again; a room moves on after that (product: rehearsal)."""


class Part(NamedTuple):
    """What is said for, and which objection it is about."""

    line: Line
    objection: int


class Move(NamedTuple):
    """The next turn: its kind, the objection that it asks about, its parts in order, and the answer's words meant."""

    kind: TurnKind
    objection: int
    parts: tuple[Part, ...]
    words: str = ""


def next_move(objections: Sequence[Objection], turns: Sequence[Turn]) -> Move:
    """The move that follows these turns; the last of them, if any, has its answer and check.

    It presses the strongest objection first, asks about a vague answer again, and goes on to the next objection after a
    good answer, an honest concession, or the last time of asking.
    """
    if not objections:
        return Move(TurnKind.END, 0, (Part(Line.NOTHING, 0),))
    if not turns:
        return Move(TurnKind.PRESS, 0, (Part(Line.OPEN, 0), Part(Line.PRESS, 0)))
    last = turns[-1]
    check, answer = last.check or AnswerCheck(signs=frozenset()), last.answer or ""
    if check.holds:
        return _after_good(objections, turns, check, answer)
    asked_again = sum(t.objection == last.objection and t.kind is TurnKind.FOLLOW_UP for t in turns)
    if asked_again < MOST_FOLLOW_UPS:
        lack = find_lack(answer, check, objections[last.objection])
        parts = tuple(Part(line, last.objection) for line in lack.lines)
        return Move(TurnKind.FOLLOW_UP, last.objection, parts, lack.words)
    return _onward(TurnKind.MOVE_ON, _leaving(check), objections, turns)


def _leaving(check: AnswerCheck) -> Line:
    """How an objection is left open: an answer that bears on it and is on no record only has to be written down."""
    told = AnswerSign.ON_POINT in check.signs and not check.signs & {AnswerSign.OVERSELLS, AnswerSign.CONCEDES}
    return Line.OFF_RECORD if told and AnswerSign.CLOSES_WITH_DATE not in check.signs else Line.MOVE_ON


def _after_good(objections: Sequence[Objection], turns: Sequence[Turn], check: AnswerCheck, answer: str) -> Move:
    if not _is_conceded(check):
        return _onward(TurnKind.CONCEDE, Line.CONCEDE, objections, turns)
    dated = next((f for f in check.findings if f.sign is AnswerSign.CLOSES_WITH_DATE), None)
    move = _onward(TurnKind.MOVE_ON, Line.HONEST, objections, turns)
    return move._replace(words=answer[dated.start : dated.end] if dated else "")


def _onward(kind: TurnKind, line: Line, objections: Sequence[Objection], turns: Sequence[Turn]) -> Move:
    at = turns[-1].objection
    if at + 1 < len(objections):
        return Move(kind, at + 1, (Part(line, at), Part(Line.PRESS, at + 1)))
    end = Line.END_OPEN if standing(objections, turns).unanswered else Line.END
    return Move(TurnKind.END, at, (Part(line, at), Part(end, at)))


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


def signs_before(turns: Sequence[Turn], objection: int) -> frozenset[AnswerSign]:
    """What the answers to an objection held so far."""
    return frozenset(sign for t in turns if t.objection == objection and t.check for sign in t.check.signs)


def _is_conceded(check: AnswerCheck) -> bool:
    return {AnswerSign.CONCEDES, AnswerSign.CLOSES_WITH_DATE} <= check.signs


def best_answers(turns: Sequence[Turn]) -> dict[int, Turn]:
    """The answer that held, by objection; a later one wins, since it was given knowing more."""
    return {t.objection: t for t in turns if t.answer is not None and t.check is not None and t.check.holds}
