"""Places and versions: "the second round" for "round 2", "from 5.2" for "Rails 5.2", "one time" for "once"."""

from __future__ import annotations

import re

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.masks import MarkKind
from assistant.evidence.pairs import is_bare
from assistant.evidence.stems import word_set
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import names_day_of_month
from assistant.writing.lexicon.concepts import root
from assistant.writing.source import Source

_NUMBERED = lazy_pattern(r"(?<![^\W_])([^\W\d_]+)\.?[\s-]?#?(\d+)(?:\s*[-–]\s*(\d+))?\b")
_SHORT_FORMS = (
    "v=version wk=week w=week ch=chapter sec=section pt=part d=day q=quarter h=half ph=phase rd=round fig=figure"
    " yr=year l=level p=page"
)
_SHORT = dict(pair.split("=") for pair in _SHORT_FORMS.split())
_ATTEMPTS = word_set("time try attempt round go run")


def is_numbered(claim: Claim, source: Source, said: Quantity) -> bool:
    """Whether the number is a place, a label or a version that a source writes in its own way."""
    if said.unit is Unit.ORDINAL:
        return _is_place(claim, source, said) or _is_attempt(claim, source, said) or _is_day(claim, source, said)
    if said.unit is Unit.COUNT and said.unit_text == "times" and said.value == 1:
        return re.search(r"\bonce\b", source.text, re.IGNORECASE) is not None
    return is_bare(said) and (_is_version(claim, source, said) or _is_label(claim, source, said))


def _is_version(claim: Claim, source: Source, said: Quantity) -> bool:
    numbers: set[str] = set()
    for mark, text in source.marks:
        named = re.match(r"[^\W\d_]+", text)
        if mark.kind is MarkKind.VERSION or (
            mark.kind is MarkKind.CODE and named and re.search(rf"\b{named.group()}\b", claim.text, re.IGNORECASE)
        ):
            numbers |= set(re.findall(r"\d+(?:\.\d+)*", text))
    return f"{said.value:f}" in numbers


def _is_place(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "the second round" and "the first of four steps" for "round 2" and "step 1 of 4"."""
    following = re.findall(r"[^\W\d_]+", claim.text[said.end : said.end + 60])[:4]
    return bool(_roots_numbered(source, int(said.value)) & {root(word) for word in following})


def _is_label(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "step one" for "step 1"."""
    leading = re.findall(r"[^\W\d_]+", claim.text[max(0, said.start - 24) : said.start])[-1:]
    return bool(said.value == int(said.value) and _roots_numbered(source, int(said.value)) & {root(w) for w in leading})


def _roots_numbered(source: Source, number: int) -> frozenset[str]:
    """The roots of the words that carry a number in the source."""
    found = set()
    for match in _NUMBERED.finditer(source.whole):
        first, last = int(match[2]), int(match[3] or match[2])
        if first <= number <= last:
            name = match[1].casefold()
            found |= {root(name), root(_SHORT.get(name, name))}
    return frozenset(found)


def _is_attempt(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "a second time" for "twice"; the first of what was done again, or once."""
    following = re.match(r"\s*([^\W\d_]+)", claim.text[said.end :])
    if following is None or following[1].casefold() not in _ATTEMPTS:
        return False
    if any(q.unit_text == "times" and q.value == said.value for q in source.quantities):
        return True
    again = any(q.unit is Unit.ORDINAL and q.value == 2 for q in source.quantities)
    return said.value == 1 and (again or re.search(r"\bonce\b", source.text, re.IGNORECASE) is not None)


def _is_day(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "shipped on the 24th" for "24 Feb"."""
    if not re.search(r"\bthe\s+$", claim.text[: said.start]) or not re.match(
        r"\s*(?:[,.;)]|and\b|$)", claim.text[said.end :]
    ):
        return False
    return names_day_of_month(source, int(said.value))
