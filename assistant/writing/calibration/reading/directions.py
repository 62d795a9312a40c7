"""Which lines speak of a document of the author's: by its title, its number, a short form of either, or under one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.reading.parties import FULL_NAME
from assistant.writing.calibration.reading.weighing import words_of

_TITLE = r"[“\"]([^”\"]{4,90})[”\"]"
_NUMBER = r"[A-Z]{2,}(?:-[A-Z0-9]+)*-?[A-Z]?\d+"
_TITLED = lazy_pattern(
    rf"\b({_NUMBER}):?,?\s(?:\([^()]*\)\s)?{_TITLE}"
    rf"|{_TITLE},?\s?(?:\(|(?:is |as )?(?:[\w-]+ ){{0,6}}\(?)({_NUMBER})\b"
    rf"|\b(?:[Mm]y|[Tt]he|[Aa]|[Oo]ur) (?:\w+ )?(?:standard|direction|paper|guide|principles?|RFC|ADR|convention)s? "
    rf"({_NUMBER})\b"
    rf"|\b((?:RFC|ADR)-?[A-Z]?\d+)\b"
    rf"|\b({_NUMBER})[.,:]? (?:\(?mine\b|I wrote|\(I wrote|by me\b|written by me)"
)
_NICKNAME = re.compile(r"^(?:[A-Z]+-)*?(STD|RFC|ADR|DOC|DD)-?[A-Z]?(\d+)$")
_OPENS_WITH_NAME = lazy_pattern(rf"^\W*{FULL_NAME}\b")
_BY_NOUN = lazy_pattern(
    r"\b(?:the|this|that|my) (?:[\w-]+ )?(?:paper|standard|direction|guide(?:line)?s?|principles?|rules?|rfc|adr"
    r"|playbook|handbook|convention|contract)\b",
    re.IGNORECASE,
)


def handles(items: Iterable[EvidenceItem]) -> tuple[str, ...]:
    """Titles and numbers of documents on the page, and the short forms by which a later line calls them."""
    found: dict[str, None] = {}
    for item in items:
        for text in (*item.context, words_of(item)):
            found.update(dict.fromkeys(_named_in(text)))
    return tuple(found)


def _named_in(text: str) -> Iterator[str]:
    for match in _TITLED.finditer(text):
        for name in filter(None, match.groups()):
            yield name
            short = _NICKNAME.match(name)
            if short is not None:
                yield f"{short.group(1).capitalize()} {short.group(2)}"


def about_documents(items: Sequence[EvidenceItem]) -> frozenset[int]:
    """Places of the items that speak of such a document: themselves, under its heading, or in a list that a line opens.

    A sentence of a paragraph also does where an earlier sentence of it named the document.
    """
    known = handles(items)
    called = re.compile("|".join(rf"(?<!\w){re.escape(h)}(?!\w)" for h in known)) if known else None
    found: set[int] = set()
    for place, item in enumerate(items):
        said = f"{' '.join(item.context)}: {words_of(item)}"
        if (
            (called is not None and called.search(said))
            or (place - 1 in found and _goes_on(items[place - 1], item))
            or (_BY_NOUN.search(words_of(item)) and known)
        ):
            found.add(place)
    return frozenset(found)


def _goes_on(before: EvidenceItem, item: EvidenceItem) -> bool:
    """The next sentence of one entry, the lines under one that ends in a colon, and the rows of one table."""
    if before.id == item.id or before.text.rstrip().endswith(":"):
        return True
    return before.context == item.context and _is_row(before) and _is_row(item)


def _is_row(item: EvidenceItem) -> bool:
    """A row of a table, or a line that opens with somebody's name."""
    return (bool(item.context) and "|" in item.context[-1]) or bool(_OPENS_WITH_NAME.match(item.text))
