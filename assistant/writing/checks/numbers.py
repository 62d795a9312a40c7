"""Every number stands in the evidence with its unit, its object and its modality, or is computed in the open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise, product

from assistant.domain.evidence import Change, Quantity, Unit
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.source import Source, elliptical
from assistant.writing.words import read_words

_OF = re.compile(r"\b(?:of|out of|from)\s+(?:the|our|my|its|their|all|these|those)?\s*$|/\s*$", re.IGNORECASE)
_WAS = re.compile(r"\b(?:was|were|had been|from|previously|before|formerly|instead of)\s*(?:at\s+)?$", re.IGNORECASE)
_BEFORE = re.compile(r"\s*(?:before|previously|earlier)\b", re.IGNORECASE)
_SUM_CUE = re.compile(
    r"\b(?:in total|total(?:ling)?|altogether|in all|together|combined|sum|between them|across)\b|=", re.IGNORECASE
)
_LISTED = re.compile(r"\s*(?:[:(—–-]|such as|namely|,)\s*(?P<list>[^;:.()]+)")
_LIST_BREAK = re.compile(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or|&|\+)\s+")


def find_numbers(claim: Claim) -> Iterator[Problem]:
    """Numbers without a backing, numbers of another thing, parts of a whole told without it, and wrong computations."""
    backed = [backing(claim, q) for q in claim.quantities]
    for quantity, items in zip(claim.quantities, backed, strict=True):
        if items or is_computed(claim, quantity):
            continue
        yield _problem(claim, quantity)
    yield from _reversed_changes(claim)


def backing(claim: Claim, said: Quantity) -> tuple[int, ...]:
    """The numbers of the sources that hold this quantity, about this object."""
    forms = _forms(said, claim.quantities)
    return tuple(
        number
        for number, source in enumerate(claim.sources)
        if any(_backs(claim, source, form, known) for form in forms for known in source.quantities)
        or any(same_quantity(said, known) and _same_object(said, known) for known in source.heading_quantities)
        or (is_bare(said) is False and any(_backs(claim, source, said, known) for known in source.bare_forms))
    )


def _forms(said: Quantity, around: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The number; a bare one also in each unit that the sentence names ("within 60 minutes, in 52")."""
    return (said, *elliptical(said, around))


def _backs(claim: Claim, source: Source, said: Quantity, known: Quantity) -> bool:
    return same_quantity(said, known) and _same_object(said, known) and not _loses_its_part(claim, source, said, known)


def _same_object(said: Quantity, known: Quantity) -> bool:
    """14 pages are not 14 chapters. Where either names nothing countable, any object fits."""
    mine, theirs = counted(said), counted(known)
    if not mine or not theirs:
        return True
    return bool(keys(mine) & keys(theirs)) or root(mine[-1]) in {root(w) for w in theirs}


def counted(quantity: Quantity) -> tuple[str, ...]:
    """The plural that a count counts, with what stands before it; empty for other units and lone adjectives."""
    if quantity.unit not in (Unit.COUNT, Unit.RATE):
        return ()
    words = tuple(re.findall(r"[^\W\d_][\w'’-]*", quantity.unit_text.split(" per ")[0]))
    if not words or words[-1].casefold() == "times":
        return ()
    last = words[-1].casefold()
    plural = last in {"people", "children", "criteria", "times"} or (
        last.endswith("s") and not last.endswith(("ss", "us", "is"))
    )
    return words if plural else ()


def keys(words: tuple[str, ...]) -> frozenset[str]:
    """The keys of the counted noun: of its last word, and of the phrase it is ("pull requests")."""
    read = read_words(" ".join(words))
    return keys_of(words[-1]).union(*(word.phrase for word in read))


def _loses_its_part(claim: Claim, source: Source, said: Quantity, known: Quantity) -> bool:
    """ "3 of 9 POPs" does not back "9 POPs": the whole needs its part or its "of"."""
    before = source.text[max(0, known.start - 16) : known.start]
    if not _OF.search(before):
        return False
    part = next((q for q in reversed(source.quantities) if q.end <= known.start and known.start - q.end < 24), None)
    if part is None or part.unit is not known.unit:
        return False
    if _OF.search(claim.text[max(0, said.start - 16) : said.start]):
        return False
    return not any(same_quantity(other, part) for other in claim.quantities if other is not said)


def is_computed(claim: Claim, said: Quantity) -> bool:
    """A difference, share, factor, sum or count that the reader can check in the sentence itself."""
    grounded = [q for q in claim.quantities if q is not said and backing(claim, q)]
    return (
        _from_two(said, grounded)
        or _part_of_evidence(claim, said)
        or _sum(claim, said, grounded)
        or _counts_list(claim, said)
    )


def _from_two(said: Quantity, grounded: list[Quantity]) -> bool:
    for a, b in combinations(grounded, 2):
        if a.unit is not b.unit and not (a.unit is Unit.COUNT and b.unit is Unit.COUNT):
            continue
        if any(_close(said, value) for value in _derived(said.unit, a.value, b.value)):
            return True
        if said.unit is a.unit and said.unit is not Unit.PERCENT and _close(said, abs(a.value - b.value)):
            return True
        if said.unit is Unit.PERCENT and a.unit is Unit.PERCENT and _close(said, abs(a.value - b.value)):
            return True
    return False


def _derived(unit: Unit, a: Decimal, b: Decimal) -> list[Decimal]:
    """Relative change both ways as percent, the share of the smaller in the larger, or the factor between them."""
    if not a or not b:
        return []
    small, large = min(a, b), max(a, b)
    if unit is Unit.PERCENT:
        return [(large - small) / large * 100, (large - small) / small * 100, small / large * 100]
    if unit is Unit.FACTOR:
        return [large / small]
    return []


def _close(said: Quantity, value: Decimal) -> bool:
    """Equal to the last digit said; with a bound or "about", as `same_quantity` allows."""
    exponent = int(said.value.normalize().as_tuple().exponent)
    unit = Decimal(1).scaleb(min(exponent, 0))
    if abs(said.value - value) <= unit / 2 + Decimal("0.001"):
        return True
    known = said.model_copy(update={"value": value, "bound": "", "target": False})
    return bool(said.bound) and same_quantity(said, known)


def _part_of_evidence(claim: Claim, said: Quantity) -> bool:
    """ "about 87%" where the evidence itself says "812 of 930" or "62 tickets, 18 of them"."""
    if said.unit is not Unit.PERCENT:
        return False
    for source in claim.sources:
        for whole, part in _parts(source):
            if whole and _close(said, part / whole * 100):
                return True
    return False


def _parts(source: Source) -> Iterator[tuple[Decimal, Decimal]]:
    counts = [q for q in source.quantities if q.unit is Unit.COUNT]
    for first, second in pairwise(counts):
        between = source.text[first.end : second.start]
        after = source.text[second.end : second.end + 12]
        if first.value <= second.value and re.fullmatch(r"\s*(?:of|out of|/)\s*(?:the|our|all)?\s*", between):
            yield second.value, first.value
        if second.value <= first.value and re.match(r"\s*(?:of (?:them|those|these|which))", after):
            yield first.value, second.value


def _sum(claim: Claim, said: Quantity, grounded: list[Quantity]) -> bool:
    around = claim.text[max(0, said.start - 30) : said.end + 30]
    if not _SUM_CUE.search(around):
        return False
    values = [q.value for q in grounded if q.unit is said.unit]
    return any(sum(some) == said.value for size in range(2, len(values) + 1) for some in combinations(values, size))


def _counts_list(claim: Claim, said: Quantity) -> bool:
    """ "two services: checkout-api and refunds-worker": as many things follow as are said."""
    if said.unit is not Unit.COUNT or said.bound or not 1 <= said.value <= 12:
        return False
    match = _LISTED.match(claim.text, said.end)
    if match is None:
        match = _LISTED.match(claim.text, _phrase_end(claim, said))
    return match is not None and len([p for p in _LIST_BREAK.split(match["list"]) if p.strip()]) == said.value


def _phrase_end(claim: Claim, said: Quantity) -> int:
    """Where the clause goes on to its list: "two services end to end: …"."""
    colon = claim.text.find(":", said.end)
    return colon if 0 <= colon - said.end < 40 else said.end


def _reversed_changes(claim: Claim) -> Iterator[Problem]:
    """A before and an after that the evidence tells the other way round."""
    for change in claim.changes:
        orders = {order for source in claim.sources for order in _orders(change, source)}
        if "turned" in orders and "told" not in orders and change.before.value != change.after.value:
            message = "The evidence tells this change the other way round."
            start, end = sorted((change.before, change.after), key=lambda q: q.start)
            yield Problem(ProblemKind.POLARITY, start.start, end.end, message)


def _orders(change: Change, source: Source) -> Iterator[str]:
    """How a source tells the two numbers: in this order or turned, by its own changes or by the order of its text."""
    before = [q for q in source.quantities if same_quantity(change.before, q)]
    after = [q for q in source.quantities if same_quantity(change.after, q)]
    for b, a in product(before, after):
        if b.start == a.start:
            continue
        pairs = {(c.before.start, c.after.start) for c in source.changes}
        if (b.start, a.start) in pairs or (a.start, b.start) in pairs:
            yield "told" if (b.start, a.start) in pairs else "turned"
        elif _was(source, b) != _was(source, a):
            yield "told" if _was(source, b) else "turned"
        else:
            yield "told" if b.start < a.start else "turned"


def _was(source: Source, quantity: Quantity) -> bool:
    """Whether a number is told as past: "was 31 at New Year", "4.1 s before"."""
    left, right = (
        source.text[max(0, quantity.start - 14) : quantity.start],
        source.text[quantity.end : quantity.end + 12],
    )
    return _WAS.search(left) is not None or _BEFORE.match(right) is not None


def _problem(claim: Claim, quantity: Quantity) -> Problem:
    written = claim.text[quantity.start : quantity.end]
    target = any(
        same_quantity(quantity.model_copy(update={"target": True}), known)
        for s in claim.sources
        for known in s.quantities
    )
    if target and not quantity.target:
        message = f"“{written}” is a target in the evidence, not a result: say so."
    else:
        message = (
            f"“{written}” is not in the cited evidence about this; use its number, unit and object, or show the sum."
        )
    return Problem(ProblemKind.NUMBER, quantity.start, quantity.end, message)
