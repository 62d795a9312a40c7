"""Every number stands in the evidence with its unit, its object and its modality, or is computed in the open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.changes import find_misplaced_ends, find_mixed_changes, find_reversed_changes
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.computed import computes
from assistant.writing.checks.dates import day_starts
from assistant.writing.checks.labels import find_relabelled
from assistant.writing.checks.numbered import is_numbered
from assistant.writing.checks.objects import loses_its_part, same_object
from assistant.writing.checks.parts import find_ends_as_differences, find_wrong_parts
from assistant.writing.checks.periods import in_periods, rates_of
from assistant.writing.checks.places import same_place
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.proportion import rises_for_falls, tells_size
from assistant.writing.checks.spoken import is_told_otherwise
from assistant.writing.checks.tally import find_overused
from assistant.writing.lexicon.concepts import keys_of
from assistant.writing.source import Source, elliptical

_BY_OR_TO = lazy_pattern(
    r"\b(by|to)\s+(?:(?:about|around|roughly|nearly|almost|over|under|more than|less than|up to|just|only|some"
    r"|an?)\s+)*[~<>$€£]?$",
    re.IGNORECASE,
)
_WEAK = lazy_pattern(
    r"\b(?:at most|at least|no (?:more|longer|later|higher|fewer|less) than|up to|maximum(?: of)?|max)\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
"""Bounds that hold for the number itself: a pause of 70 s lasted at most 70 s."""

_WITHIN = lazy_pattern(r"\b(?:within|inside)\s+(?:the|its|their|our|an?)?\s*$", re.IGNORECASE)
_IS_LIMIT = lazy_pattern(
    r"\s+(?:budget|limit|cap|target|slot|quota|threshold|ceiling|goal|sla|slo|window)\b", re.IGNORECASE
)
"""What follows a limit, which is never told rounded: "below its 50 ms budget"."""

_LIMIT = lazy_pattern(r"\b(?:limit|cap|capped|maximum|max|ceiling)\b", re.IGNORECASE)
"""By which "the limit is 5 GB" tells "up to 5 GB"."""

_NONE_OVER = lazy_pattern(
    r"\b(?:no|none|never|nothing|not)\b[^,;.]{0,40}\b(?:more|longer|higher|larger|greater|bigger"
    r"|worse) than\s+(?:an?\s+)?$",
    re.IGNORECASE,
)


def find_numbers(claim: Claim) -> Iterator[Problem]:
    """Numbers without a backing, numbers of another thing, parts of a whole told without it, and wrong computations."""
    backed = [backing(claim, q) for q in claim.quantities]
    days = day_starts(claim)
    for quantity, items in zip(claim.quantities, backed, strict=True):
        if items or quantity.start in days or is_computed(claim, quantity) or is_told_otherwise(claim, quantity):
            continue
        yield _problem(claim, quantity)
    yield from find_reversed_changes(claim)
    yield from find_mixed_changes(claim)
    yield from find_misplaced_ends(claim)
    yield from find_overused(claim)
    yield from find_relabelled(claim)
    yield from find_wrong_parts(claim)
    yield from find_ends_as_differences(claim)


def backing(claim: Claim, said: Quantity) -> tuple[int, ...]:
    """The numbers of the sources that hold this quantity, about this object; worked out once for each number."""
    key = ("backing", said.start)
    if key not in claim.memo:
        claim.memo[key] = tuple(n for n, source in enumerate(claim.sources) if _is_backed(claim, source, said))
    return claim.memo[key]


def _is_backed(claim: Claim, source: Source, said: Quantity) -> bool:
    """By a number as it is, by one of a heading, in a unit or period that stands apart, as a version, or as "one"."""
    said = _as_meant(claim, said)
    forms = _forms(said, claim.quantities)
    rates = tuple(rate for form in forms for rate in in_periods(form, claim.text))
    if any(_backs(claim, source, form, known) for form in (*forms, *rates) for known in source.quantities):
        return True
    if any(same_quantity(said, known) and same_object(source, said, known) for known in source.heading_quantities):
        return True
    if not is_bare(said) and any(_backs(claim, source, said, known) for known in source.other_forms):
        return True
    if any(_backs(claim, source, one, known) for one in (said, *rates) for known in rates_of(source)):
        return True
    return _is_one_of_few(source, said) or is_numbered(claim, source, said)


def _as_meant(claim: Claim, said: Quantity) -> Quantity:
    """ "no pause was longer than 70 s" bounds from above."""
    left = claim.text[max(0, said.start - 70) : said.start]
    return said.model_copy(update={"bound": "<="}) if said.bound == ">" and _NONE_OVER.search(left) else said


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
    if not _same_number(claim, said, known) or not _as_far_as_said(claim, said, known):
        return False
    if said.unit is Unit.FACTOR and rises_for_falls(claim.text, said, source, known):
        return False
    roles = {_role(claim.text, said), _role(source.text, known)}
    if len(roles) > 1 and "" not in roles:
        return False
    if not same_place(claim, source, said, known):
        return False
    return same_object(source, said, known) and not loses_its_part(claim, source, said, known)


def _same_number(claim: Claim, said: Quantity, known: Quantity) -> bool:
    weak = said.bound == "<=" or (said.bound and _WEAK.search(claim.text[max(0, said.start - 24) : said.start]))
    if weak and same_quantity(said.model_copy(update={"bound": ""}), known):
        return True
    if _IS_LIMIT.match(claim.text, said.end):
        return same_quantity(said.model_copy(update={"bound": known.bound}), known)
    if not said.bound and known.bound == "<" and _LIMIT.search(claim.text):
        return same_quantity(said.model_copy(update={"bound": known.bound}), known)
    bound = "<" if said.bound == "<=" else said.bound
    if not bound and known.bound == "<" and _WITHIN.search(claim.text[max(0, said.start - 24) : said.start]):
        bound = "<"
    return same_quantity(said if bound == said.bound else said.model_copy(update={"bound": bound}), known)


_WELL = lazy_pattern(r"\b(?:well|far)\s+(?:over|above|under|below|beyond|past)\s+(?:an?\s+)?$", re.IGNORECASE)
_JUST = lazy_pattern(
    r"\b(?:just|slightly|marginally|a\s+(?:little|bit|touch|shade))\s+(?:over|above|under|below|more\s+than|less\s+than"
    r"|fewer\s+than)\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
_LEAST_WELL, _MOST_JUST = Decimal("0.03"), Decimal("0.2")
"""How far from the number "well over" begins and "just over" ends, relative to it: 103 and 120 of 100."""


def _as_far_as_said(claim: Claim, said: Quantity, known: Quantity) -> bool:
    """ "well over a hundred" is not 101, and "just over a half" not 61 %."""
    if said.bound not in ("<", ">") or said.unit is not known.unit or not said.value:
        return True
    left, apart = claim.text[max(0, said.start - 30) : said.start], abs(known.value - said.value) / said.value
    if _WELL.search(left):
        return apart >= _LEAST_WELL
    return apart <= _MOST_JUST or _JUST.search(left) is None


def _role(text: str, quantity: Quantity) -> str:
    """ "by" for the size of a change, "to" for its end; empty for any other place of a number."""
    match = _BY_OR_TO.search(text[max(0, quantity.start - 24) : quantity.start])
    if match is None and quantity.unit is Unit.PERCENT and tells_size(text, quantity):
        return "by"
    return match[1].casefold() if match else ""


def is_computed(claim: Claim, said: Quantity) -> bool:
    """A number that the reader can work out from backed numbers; worked out once for each."""
    key = ("computed", said.start)
    if key not in claim.memo:
        grounded = [q for q in claim.quantities if q is not said and backing(claim, q)]
        grounded += [form for q in grounded for form in elliptical(q, claim.quantities)]
        claim.memo[key] = (1,) if computes(claim, said, grounded) else ()
    return bool(claim.memo[key])


def _problem(claim: Claim, quantity: Quantity) -> Problem:
    written = claim.text[quantity.start : quantity.end]
    target = any(
        known.target and same_quantity(quantity.model_copy(update={"target": True}), known)
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
