"""Whose project a ticket is of, by its letters."""

from __future__ import annotations

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set

_PREFIX = lazy_pattern(r"\b([A-Z][A-Z0-9]{1,6})((?:-[A-Z]{1,6}){0,2})-\d+\b")
_TITLED = lazy_pattern(r"\b([A-Z][A-Z0-9]{1,6})(?:-[A-Z]{1,6})?-\d+,?\s[“\"]")
_DECIDED = word_set("dec min dl")
_NO_TEAMS = word_set("rfc adr retro ws fs is fg std l iso cve ir sev ui v dd doc g covid sha utf")
_OFFICE = lazy_pattern(r"^(?:C[A-Z]{1,2}O|VPE?P?|EVP|SVP|GC|MD)$")


def ticket_prefixes(text: str) -> tuple[str, ...]:
    """The projects of the tickets in a text (`PAY` of `PAY-1423`), without documents and standards."""
    return tuple(
        first
        for first, kind in _PREFIX.findall(text)
        if first.casefold() not in _NO_TEAMS
        and not _OFFICE.match(first)
        and not _DECIDED & set(kind.casefold().split("-"))
    )


def titled_prefixes(text: str) -> tuple[str, ...]:
    """The projects of documents that are told with their titles (`PAY` of `PAY-DD-11 "Cut-off times"`)."""
    return tuple(p for p in _TITLED.findall(text) if p.casefold() not in _NO_TEAMS)
