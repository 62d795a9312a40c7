"""A move in the words of the bank: fields are filled from the objection and the answer, nothing else is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.domain.calibration import Objection
from assistant.writing.calibration.rehearsing import Line, Move


def word_move(
    move: Move, objections: Sequence[Objection], lines: Mapping[Line, Sequence[str]], ask: str, number: int
) -> str:
    """What the challenger says; `number` (of the turn, from 0) takes one line of several in turn."""
    about = objections[move.objection].says if objections else ""
    fields = {"says": about, "ask": ask, "words": move.words}
    return " ".join(_filled(lines[line][number % len(lines[line])], fields) for line in move.lines)


def _filled(line: str, fields: Mapping[str, str]) -> str:
    """The line with its fields; replaced in one pass, so that braces in somebody's words stay as they are."""
    parts = line.split("{")
    told = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        told.append(fields[name] + rest)
    return "".join(told)
