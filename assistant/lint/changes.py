"""Figures that tell a change: "by 40%", "3x faster", "from 2.3% to 0.4%", and whether the change has a base."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple

from assistant.lint.document import Document
from assistant.lint.prose import BlockKind
from assistant.lint.sentence import Sentence

_UNIT = r"(?:\s?%|\s?percent\b|\sper\scent\b|\s?[x×](?![\w-])|[\s-]?fold\b|\stimes\b)"
_NUMBER = r"\d[\d,.]*(?:\s?[-–]\s?\d[\d,.]*)?\+?"
_FIGURE = re.compile(
    rf"(?<![\w.,/-])(?:[~≈<>≥≤+−-]\s?)?{_NUMBER}{_UNIT}"
    r"|\bby\s(?:(?:about|around|over|nearly|almost|roughly|up\sto|more\sthan|at\sleast|some|an?\s\w{1,12})\s)?[$€£~]?"
    rf"{_NUMBER}{_UNIT}?",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:reduc|improv|increas|cut|decreas|boost|gr[eo]w|ris(?:e|ing)|rose|rais|dropp?|f[ea]ll|lower|sp(?:ed"
    r"|eed)|shr[aiu]nk"
    r"|shorten|accelerat|gain|declin|slash|trimm?|lift|sav(?:ed|es|ing)|expand|scaled|enhanc|optimi[sz]|minimi[sz]|shav"
    r"|slow(?:ed|s)\b)\w*[^.;:!?]{0,90}$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\s?(?:(?!or\b|and\b)\w+\s){0,2}?(?:faster|slower|quicker|cheaper|smaller|larger|bigger|fewer|less|more"
    r"|lower|higher|better|shorter"
    r"|reduction|increase|improvement|decrease|drop|growth|gain|speed-?up|boost|savings?|uplift|rise|decline|lift)\b",
    re.IGNORECASE,
)
_DATED_BY = re.compile(
    r"by\s(?:about\s|around\s)?(?:(?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[:/.-]\d|\d{1,2}\s?(?:am|pm"
    r"|jan|feb|mar|apr"
    r"|may|jun|jul|aug|sep|oct|nov|dec|o['’]clock)|\d[\d,]*\+?\s(?:\w+\s)?(?:teams?|engineers?|people|users|customers"
    r"|services|reviewers|squads?|developers?)\b)",
    re.IGNORECASE,
)
_BOTH_ENDS = re.compile(
    r"\bfrom\b[^;!?\n]{0,40}?\d[^;!?\n]{0,60}?\b(?:down\s|up\s)?to\b[^;!?\n]{0,30}?\d|\d[^;!?\n]{0,25}(?:→|->|=>"
    r"|⇒|➔)\s?[^;!?\n]{0,15}\d"
    r"|\b(?:was|were|used to (?:be|take)|took|had been|before)\b[^;!?\n]{0,40}\d[^;!?\n]{0,60}\b(?:now|today|is"
    r"|are|after|takes)\b"
    r"[^;!?\n]{0,30}\d|\d[^;!?\n]{0,40}\b(?:vs\.?|versus|instead of|rather than|compared (?:to|with)|down from"
    r"|up from|against)"
    r"[^;!?\n]{0,30}\d|\d[^\s;!?]*(?:\s\w+)?\s(?:down\s|up\s)?to\s(?:about\s|under\s|just\s|around\s)?[$€£~<]?\d"
    r"|\bfrom\b[^;!?\n]{1,60}\bto\b[^;!?\n]{0,30}\d",
    re.IGNORECASE,
)
_BASED = re.compile(
    r"\b(?:baseline|compared|relative to|vs\.?|versus|instead of|out of|down from|up from|than (?!before"
    r"|previous|ever))"
    r"|\bof\s(?:the\s|our\s|all\s)?[$€£~]?\d|[=≈]\s?\d",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:will|would|could|should|might|may|targets?|targeting|goals?|aim(?:s|ed|ing)?|plan(?:s|ned)?"
    r"|expect(?:s|ed)?|slo|sla"
    r"|okr|budget|threshold|at least once|hope|want|wants|forecast|projected|estimate[sd]?|propos\w+|limit)\b",
    re.IGNORECASE,
)
_BY_HOW_MUCH = re.compile(
    r"\b(?:reduc|improv|increas|cut|decreas|boost|gr[eo]w|rose|rais|dropp?|f[ea]ll|lower|sped|shr[au]nk|shorten"
    r"|accelerat|declin"
    r"|slash|trimm?|scaled|gain|sav)(?:e|ed|ing|es|s|ings)?\b(?:\s[^\s.;:!?,]+){0,6}?\s(?:by|of)\s(?:\w+\s){0,2}$"
    r"|\b(?:grew|rose|fell|dropped|declined|shrank|up|down|increased|decreased|improved)\s(?:(?:about|over"
    r"|nearly|almost|by)\s){0,2}$",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"\b(?:with|despite|at|under|for)\s(?:\w+\s)?$", re.IGNORECASE)
_OF_A_WHOLE = re.compile(r"\s?(?:of|share|coverage|uptime|availability|success)\b", re.IGNORECASE)


class Change(NamedTuple):
    """`text[start:end]` is the figure of a change told as done, in its sentence."""

    sentence: Sentence
    start: int
    end: int


def find_changes(document: Document, start: int = 0, end: int = sys.maxsize) -> Iterator[Change]:
    """Every change by a percent, a factor or a difference that is told as done; shares, targets and dates are none."""
    for figure in _FIGURE.finditer(document.plain, start, end):
        sentence = document.sentence_at(figure.start())
        if sentence is None or sentence.block.kind is BlockKind.QUOTE or sentence.is_quoted(figure.start()):
            continue
        if _is_change(document, sentence, figure) and not _NOT_DONE.search(sentence.plain):
            yield Change(sentence, figure.start(), min(figure.end(), sentence.end))


def _is_change(document: Document, sentence: Sentence, figure: re.Match[str]) -> bool:
    """A figure with a word of change before or after it; "40% of traffic" and "99.9% uptime" tell a state."""
    before = document.plain[max(sentence.start, figure.start() - 100) : figure.start()]
    after = document.plain[figure.end() : min(sentence.end, figure.end() + 40)]
    if figure.group()[:2].lower() == "by":
        return _CHANGED.search(before) is not None and not _DATED_BY.match(document.plain, figure.start())
    if _COMPARED.match(after):
        return _BESIDES.search(before) is None
    return _BY_HOW_MUCH.search(before) is not None and not _OF_A_WHOLE.match(after)


def has_base(sentence: Sentence, around: str) -> bool:
    """Whether the change can be judged: both ends in the text around it, or what it is compared with or a share of."""
    return _BOTH_ENDS.search(around) is not None or _BASED.search(sentence.plain) is not None


def both_ends(text: str) -> re.Match[str] | None:
    """The first place where a text gives both ends of a change."""
    return _BOTH_ENDS.search(text)
