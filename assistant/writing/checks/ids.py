"""Ticket ids, RFC numbers, percentiles and times stand in the evidence as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.masks import Mark, MarkKind
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.objects import counts_nothing
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source

CHECKED = frozenset({MarkKind.TICKET, MarkKind.LABEL, MarkKind.PERCENTILE, MarkKind.TIME, MarkKind.VERSION})
_NO_VERSIONS = frozenset({MarkKind.TICKET, MarkKind.TIME, MarkKind.DATE, MarkKind.URL, MarkKind.EMAIL})
_NUMBERS = lazy_pattern(r"\d+(?:\.\d+)*")
_STANDARD = lazy_pattern(r"[A-Z]{3,}[ -]v?\d+(?:\.\d+)*")
"""A standard with its number or version: "SOC 2", "TLS 1.3"."""

_WORDS = lazy_pattern(r"[^\W\d_]+")
_ID_WORDS = {
    "issue": "#",
    "pr": "#",
    "pull": "#",
    "request": "",
    "no": "",
    "number": "",
    "ticket": "#",
    "bug": "#",
    "mr": "#",
}
_MEDIAN = lazy_pattern(r"\bmedian\b", re.IGNORECASE)


def find_ids(claim: Claim) -> Iterator[Problem]:
    """Identifiers that no single source holds."""
    for mark in claim.marks:
        written = claim.text[mark.start : mark.end]
        if (mark.kind in CHECKED or _STANDARD.fullmatch(written)) and not any(
            holds(source, mark, written) for source in claim.sources
        ):
            message = f"“{written}” is not in the cited evidence; copy the identifier exactly, or leave it out."
            yield Problem(ProblemKind.ID, mark.start, mark.end, message)


def holds(source: Source, mark: Mark, written: str) -> bool:
    """Whether a source names the identifier: RFC 88 as RFC-88, p99 as 99th percentile, 17:00 as 5 pm."""
    said = _canonical(mark.kind, written)
    if any(known.kind is mark.kind and _canonical(known.kind, text) == said for known, text in source.marks):
        return True
    if mark.kind is MarkKind.PERCENTILE:
        return said == "50" and _MEDIAN.search(source.text) is not None
    if mark.kind in (MarkKind.VERSION, MarkKind.CODE):
        return all(_number_in(source, number) for number in _NUMBERS.findall(written))
    if mark.kind is MarkKind.LABEL and _is_labelled(source, written):
        return True
    plain = _plain(source.whole)
    return re.search(rf"(?<![a-z0-9]){re.escape(_plain(written))}(?![a-z0-9])", plain) is not None


_LABEL = lazy_pattern(r"(?P<name>[^\W\d_]+)[\s#.-]*(?:no\.?\s?)?(?P<number>\d+)")
_SHORT_LABELS = {"chapter": "ch", "section": "sec", "page": "p", "figure": "fig", "appendix": "app", "severity": "sev"}
_LONG_LABELS = {short: long for long, short in _SHORT_LABELS.items()} | {"priority": "prio", "prio": "priority"}


def _is_labelled(source: Source, written: str) -> bool:
    """ "chapter 3" for "ch. 3", "sev-2" for "sev2"; a level is numbered by what it is a level of ("zoom 8")."""
    match = _LABEL.fullmatch(written)
    if match is None:
        return False
    name, number = match["name"].casefold(), match["number"]
    names = {name, _SHORT_LABELS.get(name, name), _LONG_LABELS.get(name, name)}
    known = {m["name"].casefold() for m in _LABEL.finditer(source.whole) if m["number"] == number}
    return bool(names & known) or (name in {"level", "step", "part"} and bool(known))


def _number_in(source: Source, number: str) -> bool:
    """Whether a source has the number as a version, or without a unit or a counted noun: "pg 13 -> 15"."""
    if any(number in _NUMBERS.findall(text) for mark, text in source.marks if mark.kind not in _NO_VERSIONS):
        return True
    written = re.compile(rf"(?<![\d.]){re.escape(number)}(?![\d]|\.\d)")
    bare = {q.start for q in source.quantities if counts_nothing(q)}
    return any(m.start() in bare for m in written.finditer(source.text)) or any(map(written.search, source.headings))


def _plain(text: str) -> str:
    return re.sub(r"(?<=[a-z])[\s#-]+(?=\d)", "-", text.casefold())


def _canonical(kind: MarkKind, written: str) -> str:
    folded = written.casefold()
    if kind is MarkKind.PERCENTILE:
        return (_NUMBERS.search(folded) or [""])[0]
    if kind is MarkKind.TIME:
        return time_of(folded)
    if kind is MarkKind.VERSION:
        return (
            " ".join(_NUMBERS.findall(folded))
            + " "
            + " ".join(w for w in _WORDS.findall(folded) if w not in {"v", "version", "x"})
        )
    words = "".join(_ID_WORDS.get(word, word) for word in _WORDS.findall(folded))
    return f"{words}-{'.'.join(_NUMBERS.findall(folded))}".replace("#", "")


def time_of(folded: str) -> str:
    """A time of day on 24 hours: "17:00" for "5 pm"; what is no time of day stays as it is."""
    numbers = _NUMBERS.findall(folded.replace(":", " "))
    if folded.startswith("1:1"):
        return "1:1"
    if folded == "24/7" or not numbers:
        return folded
    hour = int(float(numbers[0])) % 24
    minute = numbers[1] if len(numbers) > 1 else "00"
    if "p" in folded and hour < 12:
        hour += 12
    if "a" in folded and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:0>2}"
