"""Numbers that belong together: one unit for two, "5 h 20 min" as one, a before and its after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.domain.evidence import Change, Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.number_words import SUFFIXES
from assistant.evidence.physical import physical_unit
from assistant.evidence.raw_numbers import before
from assistant.evidence.units import MEASURED, POINTS, canonical_name

_ARROW = r"(?:->|→|=>|➜|⟶|-->)"
_SMALL = (
    r"(?:(?:about|around|roughly|nearly|almost|under|below|over|just|only|well|slightly|less than|more than"
    r"|fewer than|the|a|an|our"
    r"|usual|normal|previous|former|earlier|original|every|a little)\s+|[~<>≈]\s*)*"
)
_JOINED = re.compile(rf"\s*(?:to|down to|up to|or|and|of|out of|{_ARROW}|[-–—/])\s*{_SMALL}", re.IGNORECASE)
_TO = re.compile(
    rf"[\s,(]*(?:(?:(?!which\b|that\b)\w+\s+){{0,4}}?(?:to|down to|up to|into)|{_ARROW})\s+{_SMALL}"
    rf"|\s*{_ARROW}\s*{_SMALL}",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"[\s,;:(]*(?:and\s+|but\s+)?(?:(?:is|are|it is|it's|takes|it takes)\s+)?(?:now|today|afterwards"
    r"|after)\s+(?:(?!from\b)\w+\s+){0,3}[~≈]?",
    re.IGNORECASE,
)
_FROM_AFTER = re.compile(
    r"[\s,(]*(?:(?:now|today)\b[\s,;]*)?(?:(?:down|up|instead)\s+(?:from|of)|from|instead of|rather than"
    r"|compared (?:to|with)|where it (?:was|had been)|was|(?:it )?used to (?:be|take|need|cost|run|have)"
    r"|previously|formerly|before it was|vs\.?|versus|against)"
    rf"\s+{_SMALL}",
    re.IGNORECASE,
)
_FROM_BEFORE = re.compile(rf"\bfrom\s+(?:\w+\s+){{0,2}}{_SMALL}$", re.IGNORECASE)
_TO_BEFORE = re.compile(rf"\bto\s+{_SMALL}$", re.IGNORECASE)
_WAS_BEFORE = re.compile(
    r"\b(?:was|were|previously|used to (?:take|be|need)|took|before:?)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_BEFORE_AFTER = re.compile(
    r"\s*(?:before|previously|earlier|then)\s*(?:[,:]?\s*(?:and\s+)?(?:now\s+)?|;\s*now\s+)", re.IGNORECASE
)
_WHOLE = re.compile(r"\s*(?:/|\b(?:of|out of|per|in every|for every)\b)\s*(?:the\s+)?", re.IGNORECASE)
"""Between a part and its whole, or a number and what it is counted by: "31 of 80", "7 per 100 km"."""

_PER = re.compile(r"\bper\s+$", re.IGNORECASE)
_PER_NUMBER = re.compile(r"\s*\bper\s+(?:\d|hundred|thousand|million)", re.IGNORECASE)
_SIZE_BEFORE = re.compile(r"\bby\s+$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+\S*\s*$", re.IGNORECASE)
_MONEY_SUFFIX = re.compile(r"(k|m|b|bn|million|thousand)\b", re.IGNORECASE)


def join_durations(masked: str, found: Sequence[Quantity]) -> list[Quantity]:
    """ "5 h 20 min", "3h50" and "1 hour and 45 minutes" are one length of time each."""
    joined: list[Quantity] = []
    for quantity in found:
        last = joined[-1] if joined else None
        if last is not None and last.unit is Unit.DURATION and (rest := _rest_of(masked, last, quantity)):
            value = last.value + rest.value
            name = canonical_name(last.bound, value, Unit.DURATION, last.unit_text)
            joined[-1] = last.model_copy(update={"value": value, "end": quantity.end, "name": name})
        else:
            joined.append(quantity)
    return joined


def _rest_of(masked: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The minutes after the hours: less than one of the first unit, with nothing but a blank or "and" between."""
    gap = masked[first.end : second.start]
    scale = MEASURED.get(first.unit_text.casefold())
    if scale is None or not re.fullmatch(r"\s?(?:and\s)?", gap):
        return None
    if second.unit is Unit.DURATION and second.value < scale.size:
        return second
    bare_minutes = (
        scale.size == 3600
        and is_bare(second)
        and gap in ("", " ")
        and 0 < second.value < 60
        and first.unit_text in "hH"
    )
    return second.model_copy(update={"value": second.value * 60}) if bare_minutes else None


def share_units(masked: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """In "from 40 to 5 minutes", "20-30 engineers" and "from 3 hours to 1" one unit serves both numbers."""
    for i in range(len(found) - 1):
        first, second = found[i], found[i + 1]
        gap = masked[first.end : second.start]
        if not any(pattern.fullmatch(gap) for pattern in (_JOINED, _FROM_AFTER, _NOW, _TO)):
            continue
        if _PER.search(before(masked, first.start)) or _PER_NUMBER.match(masked, second.end):
            continue
        joiner = gap.strip().casefold().partition(" ")[0]
        if joiner == "and" and not _NOW.fullmatch(gap) and not _BETWEEN.search(before(masked, first.start)):
            continue
        if is_bare(first) and second.unit is not Unit.ORDINAL and not is_bare(second):
            found[i] = adopt_unit(first, second, masked)
        elif is_bare(second) and (_is_size_of_change(first, gap) or _goes_with_next(masked, gap, found[i + 1 : i + 3])):
            continue
        elif is_bare(second) and first.unit is not Unit.ORDINAL and joiner not in ("of", "out", "/"):
            found[i + 1] = adopt_unit(second, first, masked)
        elif (
            first.unit is second.unit
            and " per " in second.unit_text
            and " per " not in first.unit_text
            and joiner != "of"
        ):
            per = second.unit_text.rpartition(" per ")[2]
            found[i] = first.model_copy(update={"unit_text": f"{first.unit_text} per {per}"})
        elif (
            first.unit is second.unit
            and " per " in first.unit_text
            and " per " not in second.unit_text
            and joiner != "of"
        ):
            per = first.unit_text.rpartition(" per ")[2]
            found[i + 1] = second.model_copy(update={"unit_text": f"{second.unit_text} per {per}"})
        ends = joiner in ("to", "-", "–", "->", "→")
        if ends and (found[i].target or (found[i + 1].target and found[i].unit is found[i + 1].unit)):
            found[i : i + 2] = [q.model_copy(update={"target": True}) for q in found[i : i + 2]]
    return tuple(found)


def _is_size_of_change(first: Quantity, gap: str) -> bool:
    """True in "tripled, from 9 to 27" and "down 60%, from 41": a relative size shares no unit with its two ends."""
    told = first.unit is Unit.FACTOR or (first.unit is Unit.PERCENT and first.unit_text == "half")
    relative = told or (first.unit is Unit.PERCENT and re.match(r"\s*[,(]", gap) is not None)
    return (
        relative
        and re.search(r"\b(?:from|of)\b|\bto\b" if told else r"\b(?:from|of)\b", gap, re.IGNORECASE) is not None
    )


def _goes_with_next(masked: str, gap: str, ahead: Sequence[Quantity]) -> bool:
    """True in "cut by 60%, from 40 to 10 minutes": after "from" the bare 40 takes the unit of what follows."""
    if len(ahead) < 2 or not re.search(r"\bfrom\b", gap, re.IGNORECASE) or is_bare(ahead[1]):
        return False
    return ahead[1].unit is not Unit.ORDINAL and bool(_JOINED.fullmatch(masked[ahead[0].end : ahead[1].start]))


def is_bare(quantity: Quantity) -> bool:
    """A number without any unit or counted noun."""
    return quantity.unit is Unit.COUNT and not quantity.unit_text


def adopt_unit(bare: Quantity, other: Quantity, masked: str = "") -> Quantity:
    """The bare number in the other's unit: 40 of "from 40 to 5 minutes" is 40 minutes."""
    written = other.unit_text.partition(" per ")[0].casefold()
    scale = MEASURED.get("min" if written == "m" else written)
    value = bare.value * (scale.size if scale and other.unit is scale.unit else _physical_size(other, masked))
    if (
        other.unit is Unit.MONEY
        and bare.value < 1000
        and (suffix := _MONEY_SUFFIX.search(masked[other.start : other.end]))
    ):
        value *= SUFFIXES[suffix[1].casefold()]
    name = canonical_name(bare.bound, value, other.unit, other.unit_text)
    return bare.model_copy(update={"value": value, "unit": other.unit, "unit_text": other.unit_text, "name": name})


def _physical_size(quantity: Quantity, masked: str) -> Decimal:
    """The size of the physical unit as written behind a number: a thousandth for "20 mA"."""
    word = _UNIT_WORD.search(masked[quantity.start : quantity.end])
    physical = physical_unit(word.group().strip()) if word else None
    return physical.size if physical and physical.unit_text == quantity.unit_text else Decimal(1)


_UNIT_WORD = re.compile(r"[a-zµμ]+(?:[- ]hours?)?$", re.IGNORECASE)


def _is_told_size(masked: str, ahead: Sequence[Quantity]) -> bool:
    """True of the first in "cut by 70 TB, from 310 to 240": it is how far the other two lie apart."""
    if len(ahead) < 3:
        return False
    first, second, third = ahead
    parts = re.fullmatch(r"\s*[,(:–—-]\s*from\s+.*", masked[first.end : second.start], re.IGNORECASE | re.DOTALL)
    return parts is not None and re.search(r"\bto\b", masked[second.end : third.start], re.IGNORECASE) is not None


def change_pairs(masked: str, quantities: Sequence[Quantity]) -> tuple[Change, ...]:
    """Neighbours told as before and after: "from X to Y", "X -> Y", "Y, down from X", "Y (was X)", "was X, now Y"."""
    changes = []
    counted = [q for q in quantities if q.unit is not Unit.ORDINAL]
    for i, (last, second) in enumerate(pairwise(counted)):
        first = counted[i - 1] if i and _WHOLE.fullmatch(masked[counted[i - 1].end : last.start]) else last
        if first.unit is not second.unit or (first.unit_text == POINTS) is not (second.unit_text == POINTS):
            continue
        if _is_told_size(masked, counted[i : i + 3]):
            continue
        gap, left = masked[last.end : second.start], before(masked, first.start)
        if _SIZE_BEFORE.search(left) or masked[first.start - 1 : first.start] == "@":
            continue
        goes_on = _TO.fullmatch(gap) and (re.search(_ARROW, gap) or _FROM_BEFORE.search(left))
        turned = _NOW.fullmatch(gap) and _WAS_BEFORE.search(left)
        if goes_on or turned or _BEFORE_AFTER.fullmatch(gap):
            changes.append(Change(before=first, after=second))
        elif (
            _FROM_AFTER.fullmatch(gap)
            and not _FROM_BEFORE.search(left)
            and (_TO_BEFORE.search(left) or gap.strip() != "from")
        ):
            changes.append(Change(before=second, after=first))
    return tuple(changes)
