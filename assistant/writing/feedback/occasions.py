"""Situations: an occasion, a document or a bounded period that both would recognise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from assistant.domain.period import Precision
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import SaidDate
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.predicates import HELD
from assistant.writing.feedback.reading import hold, trimmed
from assistant.writing.feedback.verbs import form_of
from assistant.writing.feedback.words import ADVERBS, CONNECTIVES, DETERMINERS, DOCUMENTS, OCCASIONS

_D = rf"{HELD}+(?:['’]s)?"
_NOUNS_APART = word_set(
    "project week shift migration change note notes test plan thread task template post branch contract alert code "
    "page update comment upgrade training assignment audit design switch email e-mail mail message iteration sprint "
    "visit round trial panel move weekend survey fair release exercise drill triage interview talk call escalation"
    " incident memo"
)
"""Heads that name one occasion only beside a date, a number or a preposition with a determiner."""


def _any(nouns: frozenset[str] | set[str]) -> str:
    return "(?:" + "|".join(re.escape(n) for n in sorted(nouns, key=len, reverse=True)) + ")"


_MOD = (
    r"(?!(?:next|each|every|any|no|and|or|but|is|was|were|are|has|had|have|to|of|in|on|at|for|with|you|he|she|they|we"
    r"|during|after|before|from|by|about|into|since|until|under|his|her|your|their|our|my|[\w-]+['’]s|a|an|the"
    r"|this|that|not|so|than)(?![\w-]))"
    r"[\w#&][\w#&'’-]*(?:[./][\w-]+)*"
)
_PREP = r"(?:in|at|during|on|for|after|before|from|throughout|since|to|until|of|as of)"
_DET = rf"(?:the|your|our|that|this|his|her|their|my|{_D}|(?-i:[A-Z]\w+['’]s)|\w+day['’]?s)"
_EVENT = rf"{_any(OCCASIONS | DOCUMENTS)}(?:\s(?:week|session|shift|meeting|swap|review|call|doc))?"
_GATHERING = (
    rf"{_any((OCCASIONS | DOCUMENTS) - _NOUNS_APART)}(?:\s(?:week|session|shift|meeting|swap|review|call|doc))?"
)
_PLURAL = (
    rf"(?:(?:your|his|her|their)\s(?:last\s|latest\s|first\s)?(?:two|three|four|five|six|\d+)|both"
    rf"|last\s(?:two|three|four|five|six))"
    rf"\s(?:{_MOD}\s){{0,3}}{_any(OCCASIONS | DOCUMENTS)}s"
)
_TAIL = rf"(?:,?\s(?:with|of|for|about|to(?=\s(?-i:[A-Z])))\s(?:the\s|our\s|your\s)?(?:{_MOD}\s){{0,2}}{_MOD})?"
_WHEN = rf"(?:,?\s(?:on|of|in|from|at)?\s?(?:the\s(?:week\sof\s)?)?\(?{_D}\)?(?:,?\s(?:and|to|&|-|–)?\s?{_D})*)"
_NUMBERED = r"(?:sprints?|iteration|week|cycle|nxt sprint|milestone|phase)\s#?\d+(?:\s?(?:,|and|to|&|-|–)\s?\d+)*"
_TICKET = (
    r"(?:PRs?|MRs?|pull requests?|issues?|tickets?|RFCs?|ADRs?|incident)[\s-]#?\d+(?:(?:,| and| &)\s#?\d+)*"
    r"|(?-i:[A-Z]{2,8}-\d+)"
)
_CHANNEL = r"#[a-z][\w-]+"
_PART = (
    r"(?:descriptions?|titles?|messages?|comments?|requests?|docs?|notes?|skills?|style|work|quality|process|turnaround|response|times?"
    r"|feedback|attendance"
    r"|threads?|habits?|behaviou?r|culture|schedule|deadlines?|deck|slides|agenda|actions?|items?)\b"
)
_FORMS = (
    rf"(?:{_PREP}\s)?(?:{_DET}\s)?(?:{_MOD}\s){{0,3}}{_EVENT}{_TAIL}{_WHEN}",
    rf"(?:{_PREP}\s)?last\s(?:{_MOD}\s){{0,3}}?{_EVENT}\b(?![-\w])",
    rf"during\s(?:{_MOD}\s){{0,2}}{_EVENT}\b(?![-\w])",
    rf"(?:{_PREP}\s)?(?:(?:your|his|her|their|the)\s)?(?:ticket\s)?(?:{_TICKET}|{_NUMBERED}){_WHEN}?",
    rf"(?:{_PREP}\s)?(?:the\s)?{_D}\s(?:{_MOD}\s){{0,3}}?{_EVENT}\b(?![-\w]){_TAIL}",
    rf"(?:{_PREP}\s)?{_CHANNEL}{_WHEN}",
    rf"(?:(?:on|at)\s)?{_D}\s(?:in|at|on|during)\s(?:{_CHANNEL}|(?:the\s|our\s|your\s)?(?:{_MOD}\s){{0,2}}{_EVENT})",
    rf"(?:(?:in|at|on|during)\s)?(?:the\s)?{_PLURAL}{_WHEN}?",
    rf"(?:in|at|during|throughout|after|before|on)\s{_DET}\s(?:{_MOD}\s){{0,3}}{_EVENT}(?!\s?\w)|(?:in|at"
    rf"|during|throughout)\s{_DET}\s(?:{_MOD}\s){{0,3}}?{_EVENT}\b",
    rf"\b(?:your|his|her|their|(?-i:[A-Z]\w+['’]s))\s(?:{_MOD}\s){{0,3}}?{_GATHERING}\b(?![-\w]|\s{_PART}){_TAIL}",
    r"(?:in|during)\s(?:his|her|your|their|the|our)\s(?:very\s)?(?:first|last|second|third|final)\s(?:two\s"
    r"|three\s)?(?:days?|weeks?|months?|sprint)\b(?!\sof)",
    r"(?:in|with|for)\s(?:releases?|versions?)\sv?\d+\.\d+(?:(?:,|\sand)\sv?\d+\.\d+)*",
    rf"since\s(?:the|our|last|your)\s(?:{_D}\s)?(?:{_MOD}\s){{0,2}}?(?:{_EVENT}|{_D})\b(?!\s{_MOD}\s(?:was|were|is|are|has|had)\b)",
    rf"(?:{_PREP}\s)?(?:the\s)?(?:week|month|days?|evening|morning|night|first half|second half"
    rf"|weekend)\sof\s(?:the\s)?{_D}",
    rf"(?:on|in|at|during|from|since|between|until)\s(?:the\s)?{_D}(?:\s(?:and|to|until)\s{_D})*",
)
_PATTERNS = tuple(re.compile(rf"(?<![\w#-])(?:{form})", re.IGNORECASE) for form in _FORMS)
_START = lazy_pattern(
    rf"^\W*(?:the|that)\s(?:{_MOD}\s){{0,3}}{_GATHERING}(?=\s(?:was|wasn['’]?t|went|is|were|felt)\b)", re.I
)
_NOT_ONE = lazy_pattern(
    r"(?<![\w/-])(?:next|nxt|each|every|any|all|most|some|many|these days|no|new|another|same|end of the day)(?![\w-])",
    re.IGNORECASE,
)
_ALONE = lazy_pattern(
    r"(?:last|this|yesterday|today['’]s|(?:mon|tues?|wed|thur?s?|fri)(?=,|\sand\s|\s&|/))\b", re.IGNORECASE
)


def _stands_alone(text: str, said: SaidDate) -> bool:
    """Whether a date is said without a preposition: "last Tuesday he …", "Yesterday you …", or at the start."""
    if text[: said.start].endswith("(") and not said.relative:
        return True
    if text[said.start : said.end].lower().endswith("end of the day"):
        return False
    if _ALONE.match(text, said.start):
        return not re.search(r"(?:by|until|the|her|his|your|their)\s$", text[: said.start], re.IGNORECASE)
    return not text[: said.start].strip(" \n.!?;:,(-") and text[said.start : said.end].lower() not in (
        "today",
        "tomorrow",
    )


class Occasion(NamedTuple):
    """A situation at `note[start:end]`, with the dates in it."""

    start: int
    end: int
    dates: tuple[SaidDate, ...]


def find_occasions(masked: str, dates: Sequence[SaidDate], today: date) -> tuple[Occasion, ...]:
    """The occasions of a text in order, without overlaps; what lies ahead, and a frame of a rating, is none."""
    held = hold(masked, [(d.start, d.end) for d in dates])
    spans: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        spans += [
            _before_its_verb(held, *_from_its_noun(held, *trimmed(held, m.start(), m.end())))
            for m in pattern.finditer(held)
        ]
    if subject := _START.match(held):
        spans.append(trimmed(held, subject.start(), subject.end()))
    spans += [(d.start, d.end) for d in dates if _stands_alone(masked, d)]
    kept: list[Occasion] = []
    ahead: list[tuple[int, int]] = []
    for start, end in sorted(set(spans), key=lambda s: (s[0] - s[1], s[0])):
        if start == end:
            continue
        inside = tuple(d for d in dates if d.start < end and start < d.end)
        words = held[start:end]
        if _LACKED.search(held[:start]) and inside:
            start = _day_of(held, inside[0].start)
        if any(start < b and a < end for a, b in [*((o.start, o.end) for o in kept), *ahead]):
            continue
        if (
            _CYCLE.search(masked[start:end])
            or _NOT_ONE.search(words)
            or masked[start:end].lower().endswith("end of the day")
            or _RECURRING.match(held, end)
        ):
            continue
        if all(_is_bounded(d, today) for d in inside):
            kept.append(Occasion(start, end, inside))
        else:
            ahead.append((start, end))
    return tuple(sorted(kept))


_CYCLE = lazy_pattern(r"\b(?:this|last|previous|review) cycle\b|\bthis (?:time|round)\b", re.IGNORECASE)
_RECURRING = lazy_pattern(r"s\b|\s(?:mornings|afternoons|evenings|nights|lunchtimes)\b", re.IGNORECASE)
_LACKED = lazy_pattern(r"\b(?:no|without|any|missing)\s$", re.IGNORECASE)
_PLACING = lazy_pattern(r"\b(?:on|in|at|during|from|of)\s(?:the\s)?$", re.IGNORECASE)


def _day_of(held: str, start: int) -> int:
    """Where the day begins, its preposition included, of something that was not there: "no note on June 2"."""
    placed = _PLACING.search(held[:start])
    return placed.start() if placed else start


def _from_its_noun(held: str, start: int, end: int) -> tuple[int, int]:
    """The span without a verb before the occasion: "rejected the RFC on 4 Nov"."""
    word = re.match(r"[a-z]+(?=\s)", held[start:end])
    if word and form_of(word.group()) is Tense.PAST and word.group() not in DETERMINERS:
        start += word.end() + 1
    following = _NEXT_NOUN.match(held, end)
    while following and following[1].lower() in OCCASIONS:
        end = following.end()
        following = _NEXT_NOUN.match(held, end)
    if _UNKNOWN_HEAD.match(held, end) and (odd := following) and form_of(odd[1]) is None and odd[1] not in _NO_HEADS:
        return start, odd.end()
    if following and following[1].lower().removesuffix("s") in OCCASIONS | DOCUMENTS and HELD not in held[start:end]:
        return end, end
    return start, end


def _before_its_verb(held: str, start: int, end: int) -> tuple[int, int]:
    """The span without a verb behind it: "your summary of the interviews left out …"."""
    last = re.search(r"\s([a-z]+)$", held[start:end])
    if last and form_of(last[1]) is Tense.PAST and last[1] not in DETERMINERS and last[1] not in OCCASIONS | DOCUMENTS:
        return start, start + last.start()
    return start, end


_UNKNOWN_HEAD = lazy_pattern(r"\s[a-z]{3,}\s(?:(?-i:[A-Z][a-z]+)|he|she|you|they|for|with|of)\s")
_NO_HEADS = (
    ADVERBS | CONNECTIVES | word_set("with for from about where when who until before after because today yesterday")
)
_NEXT_NOUN = lazy_pattern(r"\s([A-Za-z-]+)")


def _is_bounded(said: SaidDate, today: date) -> bool:
    """A day, a week, a month or a range behind us; a quarter or a year only frames a rating."""
    if said.period is None:
        return said.relative
    wide = (Precision.QUARTER, Precision.HALF, Precision.YEAR)
    return said.period.start <= today and said.period.precision not in wide
