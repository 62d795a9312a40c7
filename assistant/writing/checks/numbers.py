"""Every number stands in the evidence with its unit, its object and its modality, or is computed in the open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, pairwise, product

from assistant.domain.evidence import Change, Quantity, Unit
from assistant.evidence.masks import MarkKind
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.evidence.units import PERIOD_ADVERBS
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.spoken import is_told_otherwise
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.source import Source, elliptical
from assistant.writing.words import read_words

_OF = re.compile(r"\b(?:of|out of|from)\s+(?:the|our|my|its|their|all|these|those)?\s*$|/\s*$", re.IGNORECASE)
_BY_OR_TO = re.compile(
    r"\b(by|to)\s+(?:(?:about|around|roughly|nearly|almost|over|under|more than|less than|up to|just|only|some"
    r"|an?)\s+)*[~<>$€£]?$",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*)?"
NAMES_LISTED = re.compile(rf"\s*[,:(]\s*({_NAME}(?:(?:,\s*(?:and\s)?|\s(?:and|&)\s){_NAME})+)")
"""Names that follow a count: "two engineers, Sami and Noa"."""

_PERIOD = re.compile(
    r"\b(?:(?:per|an?|each|every|/)\s?(second|minute|hour|day|night|week|month|quarter|year)s?|(hourly|daily"
    r"|nightly|weekly|monthly|quarterly|yearly))\b",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:was|were|had been|from|previously|before|formerly|instead of|(?:prev(?:ious)?\.?|last) (?:year|quarter|month"
    r"|week|half|sprint))\s*(?:at\s+)?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\s*(?:before|previously|earlier|(?:last|the previous) (?:year|quarter|month|week)"
    r"|(?:the|a) (?:year|quarter|month|week) (?:before|earlier))\b",
    re.IGNORECASE,
)
_SUM_CUE = re.compile(
    r"\b(?:in total|total(?:ling)?|altogether|in all|together|combined|sum|between them|across)\b|=", re.IGNORECASE
)
_LISTED = re.compile(r"\s*(?:[:(—–-]|such as|namely|,)\s*(?P<list>[^;:.()]+)")
_LIST_BREAK = re.compile(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or|&|\+)\s+")


def find_numbers(claim: Claim) -> Iterator[Problem]:
    """Numbers without a backing, numbers of another thing, parts of a whole told without it, and wrong computations."""
    backed = [backing(claim, q) for q in claim.quantities]
    for quantity, items in zip(claim.quantities, backed, strict=True):
        if items or is_computed(claim, quantity) or is_told_otherwise(claim, quantity):
            continue
        yield _problem(claim, quantity)
    yield from _reversed_changes(claim)


def backing(claim: Claim, said: Quantity) -> tuple[int, ...]:
    """The numbers of the sources that hold this quantity, about this object; worked out once for each number."""
    key = ("backing", said.start)
    if key not in claim.memo:
        claim.memo[key] = tuple(n for n, source in enumerate(claim.sources) if _is_backed(claim, source, said))
    return claim.memo[key]


def _is_backed(claim: Claim, source: Source, said: Quantity) -> bool:
    """By a number as it is, by one of a heading, in a unit or period that stands apart, as a version, or as "one"."""
    forms, rates = _forms(said, claim.quantities), in_periods(said, claim.text)
    if any(_backs(claim, source, form, known) for form in (*forms, *rates) for known in source.quantities):
        return True
    if any(same_quantity(said, known) and _same_object(said, known) for known in source.heading_quantities):
        return True
    if not is_bare(said) and any(_backs(claim, source, said, known) for known in source.bare_forms):
        return True
    if any(_backs(claim, source, one, known) for one in (said, *rates) for known in _rates_of(source)):
        return True
    if is_bare(said) and _is_version(source, said):
        return True
    return _is_one_of_few(source, said) or _is_numbered(claim, source, said)


@lru_cache(maxsize=1024)
def _rates_of(source: Source) -> tuple[Quantity, ...]:
    return tuple(rate for known in source.quantities for rate in in_periods(known, source.text))


def in_periods(quantity: Quantity, text: str) -> tuple[Quantity, ...]:
    """The number as a rate of every period that its text names apart from it: "weekly pages went from 48 to 17"."""
    if quantity.unit not in (Unit.COUNT, Unit.MONEY) or " per " in quantity.unit_text or counted(quantity):
        return ()
    periods = {PERIOD_ADVERBS[m[2].casefold()] if m[2] else m[1].casefold() for m in _PERIOD.finditer(text)}
    unit = Unit.RATE if quantity.unit is Unit.COUNT else quantity.unit
    return tuple(
        quantity.model_copy(update={"unit": unit, "unit_text": f"{quantity.unit_text} per {period}".strip()})
        for period in periods
    )


def _is_version(source: Source, said: Quantity) -> bool:
    """ "from 5.2 to 6.1" where the evidence writes "Rails 5.2"."""
    kinds = (MarkKind.VERSION, MarkKind.CODE)
    numbers = {
        number for mark, text in source.marks if mark.kind in kinds for number in re.findall(r"\d+(?:\.\d+)?", text)
    }
    return f"{said.value:f}" in numbers


def _is_numbered(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "the second round" where the evidence writes "round 2"."""
    following = re.match(r"\s*([^\W\d_]+)", claim.text[said.end :])
    if said.unit is not Unit.ORDINAL or following is None:
        return False
    noun = root(following[1])
    written = re.finditer(r"([^\W\d_]+)\s+#?(\d+)\b", source.text)
    return any(root(m[1]) == noun and int(m[2]) == said.value for m in written)


def _is_one_of_few(source: Source, said: Quantity) -> bool:
    """ "one root cause" where the evidence names it once and counts none."""
    nouns = re.findall(r"[^\W\d_]+", said.unit_text)
    if said.value != 1 or said.unit is not Unit.COUNT or said.bound or not nouns:
        return False
    heads = keys_of(nouns[0])
    named = any(heads & w.keys and not w.lower.endswith("s") for w in source.words if w.is_word)
    return named and not any(heads & keys_of(w) for q in source.quantities for w in q.unit_text.split())


def _forms(said: Quantity, around: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The number; a bare one also in each unit that the sentence names ("within 60 minutes, in 52")."""
    return (said, *elliptical(said, around))


def _backs(claim: Claim, source: Source, said: Quantity, known: Quantity) -> bool:
    if _role(claim.text, said) != _role(source.text, known) and "" not in (
        _role(claim.text, said),
        _role(source.text, known),
    ):
        return False
    return same_quantity(said, known) and _same_object(said, known) and not _loses_its_part(claim, source, said, known)


def _role(text: str, quantity: Quantity) -> str:
    """ "by" for the size of a change, "to" for its end; empty for any other place of a number."""
    match = _BY_OR_TO.search(text[max(0, quantity.start - 24) : quantity.start])
    return match[1].casefold() if match else ""


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
    words = tuple(re.findall(r"[^\W\d_][\w'’-]*", f" {quantity.unit_text}".split(" per ")[0]))
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
    key = ("computed", said.start)
    if key not in claim.memo:
        grounded = [q for q in claim.quantities if q is not said and backing(claim, q)]
        grounded += [form for q in grounded for form in elliptical(q, claim.quantities)]
        found = (
            _from_two(said, grounded)
            or _part_of_evidence(claim, said)
            or _sum(claim, said, grounded)
            or _counts_list(claim, said)
            or _counts_names(claim, said)
        )
        claim.memo[key] = (1,) if found else ()
    return bool(claim.memo[key])


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


def _counts_names(claim: Claim, said: Quantity) -> bool:
    """ "two iOS engineers, Sami and Noa": as many people of a source are named in the clause."""
    if said.unit is not Unit.COUNT or said.bound or not 2 <= said.value <= 12:
        return False
    listed = NAMES_LISTED.match(claim.text, said.end)
    return listed is not None and len(_LIST_BREAK.split(listed[1])) == said.value


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
