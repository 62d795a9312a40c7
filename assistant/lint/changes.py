"""Figures that tell a change: "by 40%", "3x faster", "from 2.3% to 0.4%", and whether the change has a base."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.document import Document
from assistant.lint.prose import BlockKind
from assistant.lint.sentence import Sentence

_UNIT = r"(?:\s?%|\s?percent\b|\sper\scent\b|\s?[x×](?![\w-])|[\s-]?fold\b|\stimes\b)"
_REST = r"[\d,.]*+(?:\s?[-–]\s?\d[\d,.]*+)?+\+?"
_ABOUT = r"(?:about|around|over|nearly|almost|roughly|up\sto|more\sthan|at\sleast|some|an?\s\w{1,12})"
_RELATIVE = lazy_pattern(rf"\d(?<![\w.,/-]\d){_REST}{_UNIT}")
_DIFFERENCE = lazy_pattern(rf"[bB]y\s(?:{_ABOUT}\s)?[$€£~≈]?\s?\d{_REST}{_UNIT}?")
"""Both begin with a character of a small set, which makes the search through a long text cheap."""

_CHANGE = (
    r"(?:reduc|improv|increas|cut|decreas|boost|gr[eo]w|ris|rose|rais|drop|f[ea]ll|lower|sp(?:ed|eed)|shr[aiu]nk"
    r"|shorten"
    r"|accelerat|gain|declin|slash|trim|lift|sav|expand|scaled|enhanc|optimi[sz]|minimi[sz]|shav|slow)"
)
_CHANGED = lazy_pattern(rf"\b{_CHANGE}\w*[^.;:!?]{{0,90}}$", re.IGNORECASE)
_BY_HOW_MUCH = lazy_pattern(
    rf"\b{_CHANGE}(?:e|p?ed|p?ing|es|s|ings)?\b(?:\s[^\s.;:!?,]+){{0,6}}?\s(?:by|of)\s(?:\w+\s){{0,2}}$"
    rf"|\b(?:grew|rose|fell|dropped|declined|shrank|up|down|increased|decreased|improved|saved|saving"
    rf"|saves)\s(?:{_ABOUT}\s)?$",
    re.IGNORECASE,
)
_SO_MANY_TIMES = lazy_pattern(rf"\b{_CHANGE}\w*(?:\s[^\s.;:!?,]+){{0,5}}\s$", re.IGNORECASE)
_MORE = (
    r"faster|slower|quicker|cheaper|smaller|larger|bigger|fewer|less|more|lower|higher|better|shorter|reduction"
    r"|increase"
    r"|improvement|decrease|drop|growth|gain|speed-?up|boost|savings?|uplift|rise|decline|lift"
)
_COMPARED = lazy_pattern(rf"\s?(?:(?!or\b|and\b)\w+\s){{0,2}}?(?:{_MORE})\b", re.IGNORECASE)
_BESIDES = lazy_pattern(r"\b(?:with|despite|at|under|for)\s(?:\w+\s)?$", re.IGNORECASE)
"""Before a figure that only describes the circumstances: "with 9% more queries"."""

_OF_A_WHOLE = lazy_pattern(r"\s?(?:of|share|coverage|uptime|availability|success)\b", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_COUNTED = r"(?:teams?|engineers?|people|users|customers|services|reviewers|squads?|developers?|major|minor)"
_NO_DIFFERENCE = lazy_pattern(
    rf"by\s(?:about\s|around\s)?(?:(?:19|20)\d\d\b|\d{{1,2}}(?:st|nd|rd|th)\b|\d{{1,2}}[:/.-]\d|\d{{1,2}}\s?(?:am"
    rf"|pm|{_MONTH})"
    rf"|\d[\d,]*\+?\s(?:\w+\s)?{_COUNTED}\b)",
    re.IGNORECASE,
)
"""A time or the doers after "by": "by 2026", "by 9 April", "by 3 teams"."""

_ON = r"[^;!?\n]"
_BOTH_ENDS = lazy_pattern(
    rf"\bfrom\b{_ON}{{0,40}}?\d{_ON}{{0,60}}?\bto\b{_ON}{{0,30}}?(?<![A-Za-z])\d"
    rf"|\bfrom\s[^,;:.!?\n]{{1,40}}?\sto\s(?:\w+\s)?[$€£~<]?\d|\d{_ON}{{0,25}}(?:→|->|=>|⇒|➔){_ON}{{0,15}}\d"
    rf"|\b(?:was|were|used to (?:be|take)|took|had been|before)\b{_ON}{{0,40}}\d"
    rf"[^\n]{{0,60}}\b(?:now|today|is|are|after|takes)\b{_ON}{{0,30}}\d"
    rf"|\d{_ON}{{0,40}}\b(?:vs\.?|versus|instead of|rather than|compared (?:to|with)|(?:down|up) from"
    rf"|against){_ON}{{0,30}}\d"
    rf"|\d[^\s;!?]*(?:\s\w+)?\s(?:down\s|up\s)?to\s(?:about\s|under\s|just\s|around\s)?[$€£~<]?\d",
    re.IGNORECASE,
)
_JOINS = lazy_pattern(
    r"→|->|=>|⇒|➔|\b(?:to|was|were|took|had been|before|vs|versus|instead|rather|compared|against|from)\b",
    re.IGNORECASE,
)
"""A word without which there are no two ends; most sentences have none."""

_BASED = lazy_pattern(
    r"\b(?:baseline|compared|relative to|vs\.?|versus|instead of|out of|(?:down|up) from"
    r"|from\s[$€£~]?\d[\d,.]*\s?\w{0,3}\sby\b|than (?!before|previous|ever))"
    r"|\bof\s(?:the\s|our\s|all\s)?[$€£~]?\d[\d,.]*(?![\d,.]|\s?(?:%|percent|per\scent|[x×]\b))|[=≈]\s?\d",
    re.IGNORECASE,
)
_NOT_DONE = lazy_pattern(
    r"\b(?:will|would|could|should|might|(?-i:may)|targets?|targeting|goals?|aim(?:s|ed|ing)?|plan(?:s|ned)?"
    r"|expect(?:s|ed)?"
    r"|slo|sla|okr|budget|threshold|hope|wants?|forecast|projected|estimate[sd]?|propos\w+|limit)\b",
    re.IGNORECASE,
)


class Change(NamedTuple):
    """`text[start:end]` is the figure of a change told as done, in its sentence."""

    sentence: Sentence
    start: int
    end: int


def find_changes(document: Document, start: int = 0, end: int = sys.maxsize) -> Iterator[Change]:
    """The first change of each sentence by a percent, a factor or a difference that is told as done.

    Shares, targets, versions and dates are none.
    """
    judged: set[int] = set()
    for pattern, tells in ((_DIFFERENCE, _is_difference), (_RELATIVE, _is_relative)):
        for figure in pattern.finditer(document.plain, start, end):
            sentence = document.sentence_at(figure.start())
            if sentence is None or sentence.start in judged or sentence.block.kind is BlockKind.QUOTE:
                continue
            if not tells(document.plain, sentence, figure):
                continue
            judged.add(sentence.start)
            if _is_condition(document.plain, sentence, figure):
                continue
            if not _NOT_DONE.search(sentence.plain) and not sentence.is_quoted(figure.start()):
                yield Change(sentence, figure.start(), min(figure.end(), sentence.end))


def _is_difference(plain: str, sentence: Sentence, figure: re.Match[str]) -> bool:
    """ "Reduced ... by 12 minutes": a word of change before it, and neither a time nor the doers."""
    before = plain[max(sentence.start, figure.start() - 100) : figure.start()]
    return _CHANGED.search(before) is not None and not _NO_DIFFERENCE.match(plain, figure.start())


def _is_relative(plain: str, sentence: Sentence, figure: re.Match[str]) -> bool:
    """A percent or factor with a word of change beside it; "40% of traffic" and "99.9% uptime" tell a state."""
    before = plain[max(sentence.start, figure.start() - 100) : figure.start()]
    after = plain[figure.end() : min(sentence.end, figure.end() + 40)]
    if _COMPARED.match(after):
        return _BESIDES.search(before) is None
    if figure.group()[-1] not in "%t":
        return _SO_MANY_TIMES.search(before) is not None
    return _BY_HOW_MUCH.search(before) is not None and not _OF_A_WHOLE.match(after)


def _is_condition(plain: str, sentence: Sentence, figure: re.Match[str]) -> bool:
    """Whether it is a threshold: "fire when latency rises by 20%"."""
    return _CONDITION.search(plain[max(sentence.start, figure.start() - 100) : figure.start()]) is not None


_CONDITION = lazy_pattern(
    r"\b(?:if|when|whenever|unless|once|until)\s(?:\S+\s){1,5}?(?:rises|grows|drops|falls|increases|decreases|changes"
    r"|slows|gains|goes|climbs|differs|deviates)\s[^.;]*$",
    re.IGNORECASE,
)


def has_base(sentence: Sentence, around: str) -> bool:
    """Whether the change can be judged: both ends in the text around it, or what it is compared with or a share of."""
    return both_ends(around) is not None or _BASED.search(sentence.plain) is not None


def both_ends(text: str) -> re.Match[str] | None:
    """The first place where a text gives both ends of a change."""
    return _BOTH_ENDS.search(text) if _JOINS.search(text) else None
