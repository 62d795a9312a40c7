"""A before and its after stay in their order: "from 3 to 5" is not told as "from 5 to 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, product

from assistant.domain.evidence import Change, Quantity
from assistant.domain.vocabulary import Modality
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source, elliptical

_WAS = re.compile(
    r"\b(?:was|were|had been|from|previously|before|formerly|instead of"
    r"|used to (?:be|take|need|cost|run|have)|(?:prev(?:ious)?\.?|last)"
    r" (?:year|quarter|qtr|period|month"
    r"|week|half|sprint))\s*(?:at\s+)?$",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:against|versus|vs\.?|compared (?:to|with)|than)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\s*(?:before|previously|earlier|(?:last|the previous) (?:year|quarter|month|week)"
    r"|(?:the|a) (?:year|quarter|month|week) (?:before|earlier))\b",
    re.IGNORECASE,
)


def find_reversed_changes(claim: Claim) -> Iterator[Problem]:
    """A before and an after that the evidence tells the other way round."""
    for change in claim.changes:
        compares = _compares(claim, change)
        orders = {order for source in claim.sources for order in _orders(change, source, compares)}
        if "turned" in orders and "told" not in orders and change.before.value != change.after.value:
            message = "The evidence tells this change the other way round."
            start, end = sorted((change.before, change.after), key=lambda q: q.start)
            yield Problem(ProblemKind.POLARITY, start.start, end.end, message)


def _compares(claim: Claim, change: Change) -> bool:
    first, second = sorted((change.before, change.after), key=lambda q: q.start)
    return _COMPARED.search(claim.text[first.end : second.start]) is not None


def find_mixed_changes(claim: Claim) -> Iterator[Problem]:
    """A before of one item told with an after of another, where the item has its own other end."""
    for change in claim.changes:
        ends = (change.before, change.after)
        holders = [{n for n, s in enumerate(claim.sources) if _holds(s, end)} for end in ends]
        if change.before.value == change.after.value and not any(_stands_still(s, change) for s in claim.sources):
            message = "The evidence has two numbers here; tell both."
            yield Problem(ProblemKind.NUMBER, change.before.start, change.before.end, message)
        if not any(holders) or any(claim.is_quoted(end.start) for end in ends):
            continue
        if any(_is_told(claim.sources[n], change) for n in (holders[0] & holders[1] or holders[0] | holders[1])):
            continue
        if any(_has_its_own(claim.sources[n], change) for n in holders[0] | holders[1]):
            start, end = sorted(ends, key=lambda q: q.start)
            message = "The two ends of this change are of different things in the evidence; keep each with its own."
            yield Problem(ProblemKind.NUMBER, start.start, end.end, message)


def _holds(source: Source, end: Quantity) -> bool:
    return any(same_quantity(end, known) for known in (*source.quantities, *source.other_forms))


def find_misplaced_ends(claim: Claim) -> Iterator[Problem]:
    """ "from 510" where the evidence went to 510, and "to 1.27" where it went from there."""
    paired = {end.start for change in claim.changes for end in (change.before, change.after)}
    for said in claim.quantities:
        match = _ROLE.search(claim.text[: said.start])
        if match is None or said.start in paired or _OF_A_SHARE.match(claim.text, said.end):
            continue
        place = 0 if match["from"] else 1
        own = [pair for source in claim.sources for pair in _own_changes(source)]
        bare = is_bare(said)
        at = {
            n for pair in own for n in (0, 1) if same_quantity(said, pair[n]) or (bare and said.value == pair[n].value)
        }
        if at == {1 - place} and not _elsewhere(claim, said, own):
            yield Problem(
                ProblemKind.POLARITY, said.start, said.end, "The evidence tells this change the other way round."
            )


_OF_A_SHARE = re.compile(r"\s+(?:in|out of|per)\s+(?:every\s+)?(?:an?\s+)?(?:\d|hundred|thousand|t(?:en|w)|f(?:if|or))")
"""Behind the first number of "from one in 25", which is no end by itself."""


def _elsewhere(claim: Claim, said: Quantity, own: list[tuple[Quantity, Quantity]]) -> bool:
    """Whether the number stands in the evidence besides being the end of a change."""
    ends = {q.start for pair in own for q in pair}
    return any(same_quantity(said, q) and q.start not in ends for source in claim.sources for q in source.quantities)


_ROLE = re.compile(
    r"\b(?:(?P<from>(?<!apart )(?<!aside )from)|(?:(?:went|goes|go|came|fell|rose|dropped|grew|climbed|down|up|moved"
    r"|moves|improved|upgraded?|upgrade of [A-Z]\w+|cut|reduced|brought|now)\s+)to"
    r"|(?i:halv|cut|reduc|lower|rais|increas|doubl|tripl|brought|bring|shrank|shrink|trimm)\w*\b[^,.;:]{0,40}?\bto)\s+(?:[A-Z]\w+\s+)?(?:version\s+)?$"
)


def _stands_still(source: Source, told: Change) -> bool:
    return sum(same_quantity(told.before, known) for known in (*source.quantities, *source.other_forms)) > 1


def _is_told(source: Source, told: Change) -> bool:
    """Whether a source goes from the one number to the other, perhaps by stages, or compares them otherwise."""
    own = [pair for pair in _own_changes(source) if not _PER.search(source.text[: pair[0].start])]
    if not any(_is_end(source, mine, end) for mine in (told.before, told.after) for pair in own for end in pair):
        return True
    starts = [pair for pair in own if _is_end(source, told.before, pair[0])]
    while starts:
        if any(_is_end(source, told.after, pair[1]) for pair in starts):
            return True
        ahead = {pair[1].start for pair in starts}
        starts = [pair for pair in own if pair[0].start in ahead]
    return False


def _is_end(source: Source, told: Quantity, end: Quantity) -> bool:
    return any(same_quantity(told, form) for form in (end, *elliptical(end, source.quantities)))


_PER = re.compile(r"\bper\s*$", re.IGNORECASE)


def _has_its_own(source: Source, told: Change) -> bool:
    return any(
        same_quantity(told.before, before) is not same_quantity(told.after, after)
        for before, after in _own_changes(source)
    )


def _own_changes(source: Source) -> Iterator[tuple[Quantity, Quantity]]:
    for known in source.changes:
        yield known.before, known.after
    for first, second in pairwise(source.quantities):
        if _GOES_TO.fullmatch(source.text[first.end : second.start]):
            yield first, second


_GOES_TO = re.compile(r"\s*(?:to|->|→|=>)\s*", re.IGNORECASE)


def _orders(change: Change, source: Source, compares: bool) -> Iterator[str]:
    """How a source tells the two numbers: in this order or turned, by its own changes or by the order of its text.

    Two numbers that the sentence only compares ("11 against 6") have no order that a text could turn.
    """
    known = (*source.quantities, *source.other_forms)
    before = [q for q in known if same_quantity(change.before, q)]
    after = [q for q in known if same_quantity(change.after, q)]
    for b, a in product(before, after):
        if b.start == a.start:
            continue
        pairs = {(c.before.start, c.after.start) for c in source.changes}
        if (b.start, a.start) in pairs or (a.start, b.start) in pairs:
            yield "told" if (b.start, a.start) in pairs else "turned"
        elif _was(source, b) != _was(source, a):
            yield "told" if _was(source, b) else "turned"
        elif _is_now(source, b):
            yield "told"
        elif a.target is not b.target:
            as_told = compares and (change.before.target, change.after.target) == (b.target, a.target)
            yield "told" if a.target or as_told else "turned"
        elif compares:
            yield "told"
        else:
            yield "told" if b.start < a.start else "turned"


_NOW = re.compile(r"\b(?:now|currently|today|at present|presently|still|so far)\s*(?:at\s+)?\W?$", re.IGNORECASE)


def _is_now(source: Source, quantity: Quantity) -> bool:
    """Whether a number is where things stand while another lies ahead: "under 250 ms (now 410)"."""
    left = source.text[max(0, quantity.start - 14) : quantity.start]
    return source.modality is Modality.PLANNED and _NOW.search(left) is not None


def _was(source: Source, quantity: Quantity) -> bool:
    """Whether a number is told as past: "was 31 at New Year", "4.1 s before"."""
    left, right = (
        source.text[max(0, quantity.start - 18) : quantity.start],
        source.text[quantity.end : quantity.end + 12],
    )
    return _WAS.search(left) is not None or _BEFORE.match(right) is not None
