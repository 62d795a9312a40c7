"""A move in the words of the bank: fields are filled from the objection and the answer, and no line is said twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from assistant.domain.calibration import Objection, ObjectionKind, Turn
from assistant.domain.rehearsal import Line
from assistant.writing.calibration.questions import fields_of, fill, fixed_parts
from assistant.writing.calibration.rehearsing import Move, Part

Bank = Callable[[Line, ObjectionKind | None], Sequence[str]]
"""The lines that a temper has for something, those about the kind first."""

NEEDED = frozenset({Line.PRESS, Line.ASK, Line.NO_PLAN, Line.NO_DATE, Line.UNSAID, Line.NO_ARTIFACT})
"""What has to be said even when every line was said before; of anything else a person in a room says nothing then."""


class Worded(NamedTuple):
    """What the challenger says: first about the last answer, then the question."""

    first: str
    asks: str

    @property
    def says(self) -> str:
        """Both, as they are said."""
        return f"{self.first} {self.asks}".strip()


def word_move(move: Move, objections: Sequence[Objection], turns: Sequence[Turn], bank: Bank) -> Worded:
    """The move in words; `turns` are those so far. The last part of the move is the question."""
    said = " ".join(turn.says for turn in turns)
    told = [_word(part, move.words, objections, said, bank) for part in move.parts]
    return Worded(" ".join(t for t in told[:-1] if t), told[-1])


def _word(part: Part, words: str, objections: Sequence[Objection], said: str, bank: Bank) -> str:
    objection = objections[part.objection] if objections else None
    lines = bank(part.line, objection.kind if objection else None)
    # A line that repeats words says nothing where there are none.
    usable = [line for line in lines if words or "words" not in fields_of(line)]
    filled = {line: fill(line, objection, words) for line in usable}
    for line in usable:
        if not _is_said(line, said):
            return filled[line]
    if part.line not in NEEDED:
        return ""
    if part.line is Line.PRESS and objection is not None:
        return objection.says
    return next((text for text in filled.values() if text not in said), filled[usable[-1]])


def _is_said(line: str, said: str) -> bool:
    """Whether the line was said before, whatever filled it then."""
    return all(part in said for part in fixed_parts(line))
