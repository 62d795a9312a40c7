"""A number of the evidence stands for one thing: "from 48 to 17" is not told as "from 17 to 17"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.masks import MarkKind
from assistant.evidence.pairs import is_bare
from assistant.evidence.sameness import same_quantity
from assistant.evidence.units import MEASURED
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.computed import computes
from assistant.writing.checks.dates import day_starts
from assistant.writing.checks.objects import counted, keys
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.spoken import counts_names
from assistant.writing.source import Source, elliptical

_RESTATED = re.compile(r"\s*(?:\(|,?\s*(?:or|i\.e\.|that is|=)\s)\s*(?:a |an |about |~)?", re.IGNORECASE)
"""Between a number and itself in another unit: "12 minutes (720 s)"."""

_OF_THEM = re.compile(r"\s+(?:[a-z]+\s+)?of (?:them|those|these|which|whom)\b", re.IGNORECASE)
_OF_THE = re.compile(r"\b(?:half|most|all|part|some|many|each|none) of the\s+$", re.IGNORECASE)
_OF_WHICH = re.compile(r"\bof (?:which|them|whom|those)\b[^,;]{0,40}$", re.IGNORECASE)
_IN = re.compile(r"\s*\b(?:in|out of)\s+(?:every\s+)?(?:an?\s+)?$", re.IGNORECASE)
"""Before the whole of a share, "three in ten", which is no number of the evidence."""

_WRITTEN = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_PLACES = (Unit.ORDINAL, Unit.FACTOR)
_NUMBERED = (MarkKind.VERSION, MarkKind.LABEL)
_VERSION_NUMBER = re.compile(r"\d+(?:\.\d+)*")


def find_overused(claim: Claim) -> Iterator[Problem]:
    """Numbers that the sentence tells of more things than the evidence does."""
    days = day_starts(claim)
    told = [
        q for q in claim.quantities if q.unit not in _PLACES and q.start not in days and not _is_small_word(claim, q)
    ]
    for number, said in enumerate(told):
        earlier = [q for q in told[:number] if _is_same(claim, q, said)]
        if earlier and not _comes_back(claim, said, earlier) and len(earlier) >= _supply(claim, said):
            message = f"The evidence tells “{claim.text[said.start : said.end]}” of one thing only; keep it with that."
            yield Problem(ProblemKind.NUMBER, said.start, said.end, message)
    yield from _overused_versions(claim)


def _overused_versions(claim: Claim) -> Iterator[Problem]:
    """ "from version 8 to 8" where the evidence has 7 and 8: the number of a version, told again without a unit."""
    bare = [q for q in claim.quantities if is_bare(q)]
    seen: set[str] = set()
    for mark in claim.marks:
        written = claim.text[mark.start : mark.end]
        for text in _VERSION_NUMBER.findall(written) if mark.kind in (MarkKind.VERSION, MarkKind.CODE) else ():
            again = text in seen and _JOINS.search(claim.text[: mark.start]) is not None
            told = any(text == claim.text[q.start : q.end] and q.start > mark.end for q in bare)
            if (again or told) and sum(_times_named(source, text) for source in claim.sources) < 2:
                yield Problem(ProblemKind.ID, mark.start, mark.end, "The evidence has another number here; tell both.")
            seen.add(text)


_JOINS = re.compile(r"(?:\b(?:to|and|or)|->|→)\s*$")


def _times_named(source: Source, number: str) -> int:
    return len(re.findall(rf"(?<![\d.]){re.escape(number)}(?!\d|\.\d)", source.whole))


def _is_same(claim: Claim, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are written with the same figure, or are the same in two units."""
    plain = {"bound": "", "target": False}
    if same_quantity(one.model_copy(update=plain), other.model_copy(update=plain)):
        return True
    if _figure(claim.text, one) == _figure(claim.text, other):
        return True
    forms = [(form, q) for bare, q in ((one, other), (other, one)) for form in elliptical(bare, claim.quantities)]
    return any(same_quantity(form.model_copy(update=plain), q.model_copy(update=plain)) for form, q in forms)


def _figure(text: str, quantity: Quantity) -> Decimal:
    """The number as written, before its unit: 4 of "4 hours"."""
    scale = MEASURED.get(quantity.unit_text.partition(" per ")[0].casefold())
    written = _WRITTEN.search(text, quantity.start, quantity.end)
    if written is not None:
        return Decimal(written.group().replace(",", ""))
    return quantity.value / (scale.size if scale is not None and scale.unit is quantity.unit else 1)


def _is_small_word(claim: Claim, said: Quantity) -> bool:
    """ "one", "a week", "half": words that tell no figure."""
    word = claim.text[said.start : said.end].casefold()
    return (
        _figure(claim.text, said) == 1
        or said.unit_text == "half"
        or (word == "two" and not _OF_THEM.match(claim.text, said.end))
    )


def _comes_back(claim: Claim, said: Quantity, earlier: Sequence[Quantity]) -> bool:
    """Whether the number is of the thing that it was told of before, or the whole of another share."""
    if any(_RESTATED.fullmatch(claim.text[q.end : said.start]) for q in earlier):
        return True
    if _IN.search(claim.text[: said.start]) and all(_IN.search(claim.text[: q.start]) for q in earlier):
        return True
    mine = counted(said)
    if _OF_THE.search(claim.text[: said.start]) and not _is_whole_of(claim, said, earlier):
        return True
    same = bool(mine) and any(keys(mine) & keys(counted(q)) for q in earlier if counted(q))
    return same and not _is_whole_of(claim, said, earlier)


def _is_whole_of(claim: Claim, said: Quantity, earlier: Sequence[Quantity]) -> bool:
    """ "14 of 14", "14 repos, of which I moved 14": the part is told as the whole."""
    if _OF_THEM.match(claim.text, said.end) or _OF_WHICH.search(claim.text[: said.start]):
        return True
    return any(
        re.fullmatch(r"\s*(?:of|out of|/|to|->|→|and|or)\s*(?:the|our|all|its)?\s*", claim.text[q.end : said.start])
        for q in earlier
    )


def _supply(claim: Claim, said: Quantity) -> int:
    """How often the evidence tells the number, and once more where it can be worked out or is told otherwise."""
    places = sum(_places(source, said, _figure(claim.text, said)) for source in claim.sources)
    again = places and (computes(claim, said, ()) or any(counts_names(s, said) for s in claim.sources))
    return max(places, 1) + (1 if again else 0)


def _places(source: Source, said: Quantity, figure: Decimal) -> int:
    plain = said.model_copy(update={"bound": "~", "target": True})
    starts = {
        known.start
        for known in (*source.quantities, *source.other_forms)
        if same_quantity(plain, known) or _figure(source.text, known) == figure
    }
    heads = sum(same_quantity(plain, known) for known in source.heading_quantities)
    marks = sum(
        figure in map(Decimal, re.findall(r"\d+", text)) for mark, text in source.marks if mark.kind in _NUMBERED
    )
    return len(starts) + heads + marks
