"""What an answer that does not hold lacks most: which lines ask for it, and which of its words are meant."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.domain.calibration import AnswerCheck, AnswerSign, Objection
from assistant.domain.rehearsal import Line
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.said import sentences_of, telling_words
from assistant.writing.calibration.vague import Vagueness, clause_around, heard_as_vague, quotable, vague_about

_PLANNED = lazy_pattern(
    r"\b(?:will|shall|(?:is|are)\s(?:going\sto|planned|scheduled|set\sto|about\sto|lined\sup))\b|['’]ll\b",
    re.IGNORECASE,
)


class Lack(NamedTuple):
    """The lines that ask again, in order, and the words of the answer that the first of them repeats."""

    lines: tuple[Line, ...]
    words: str = ""


def find_lack(answer: str, check: AnswerCheck, objection: Objection) -> Lack:
    """What weakens an answer most: the room hears a verdict first, then a wrong answer, then a missing plan."""
    signs = check.signs
    if AnswerSign.OVERSELLS in signs:
        return Lack((Line.OVERSOLD, Line.ASK), _words_of(answer, check, AnswerSign.OVERSELLS))
    if AnswerSign.CONCEDES in signs:
        return _lacking_plan(answer)
    if AnswerSign.ON_POINT not in signs:
        return _off_point(answer, check, objection)
    if AnswerSign.CLOSES_WITH_DATE in signs:
        return Lack((Line.UNSAID,))
    if AnswerSign.UNGROUNDED in signs:
        return Lack((Line.UNGROUNDED, Line.ASK), _words_of(answer, check, AnswerSign.UNGROUNDED))
    return Lack((Line.NO_ARTIFACT,), quotable(answer))


def _off_point(answer: str, check: AnswerCheck, objection: Objection) -> Lack:
    """Something concrete about another matter is told apart from words that fit any matter."""
    vague = heard_as_vague(answer, objection, check.evidence_ids)
    if vague is None:
        return Lack((Line.ELSEWHERE, Line.ASK))
    return Lack((Line(vague.about), Line.ASK), answer[vague.start : vague.end])


def _lacking_plan(answer: str) -> Lack:
    some_day = vague_about(answer, Vagueness.WHEN)
    if some_day is not None:
        return Lack((Line.WHEN, Line.NO_PLAN), answer[some_day.start : some_day.end])
    planned = planned_words(answer)
    return Lack((Line.NO_DATE,), planned) if planned else Lack((Line.NO_PLAN,))


def planned_words(answer: str) -> str:
    """The words about work that lies ahead; empty where none is named."""
    for said in sentences_of(answer):
        match = _PLANNED.search(said.text)
        if match and any(True for _ in telling_words(said.text[match.end() :])):
            start, end = clause_around(answer, said.start + match.start(), said.start + match.end())
            return answer[start:end]
    return ""


def _words_of(answer: str, check: AnswerCheck, sign: AnswerSign) -> str:
    found = next((f for f in check.findings if f.sign is sign), None)
    return answer[found.start : found.end] if found else ""
