"""Whether two numbers are the same: after unit conversion, or rounded and said to be so."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.physical import celsius, converts_roughly, dimension_of, size_of
from assistant.evidence.raw_numbers import FRACTIONS
from assistant.evidence.units import CENTS, DURATIONS, MEASURED, POINTS

# How far a number said to be rounded may lie from the evidence, relative to it: "about", "nearly" 10 % (15 % where a
# whole number stands for one with decimals: "about 3" for 3.4); "over", "under" 25 % (under one of a unit: from a
# half); never further than one unit of its last digit ("over 80" for 83, not for 95; "about 43" not for 40).
ABOUT_TOLERANCE = Decimal("0.10")
NEAREST_TOLERANCE = Decimal("0.15")
BOUND_TOLERANCE = Decimal("0.25")


def same_quantity(said: Quantity, known: Quantity) -> bool:
    """Whether a number as said is the known one: equal after unit conversion, or rounded and said to be so.

    A known bound ("over 90%") must be kept; a known target must be told as a target. What is counted is not compared.
    """
    if known.target and not said.target:
        return False
    pair = _comparable(said, known)
    if pair is None:
        return False
    a, b = pair
    if _equal(a, b) or _is_as_counted(said, known, a, b):
        return said.bound in (known.bound, "~")
    if known.bound not in ("", "~") or not said.bound or b == 0 or not _is_rounder(said, a, b):
        return False
    return _rounded(said, a, b)


def _is_rounder(said: Quantity, a: Decimal, b: Decimal) -> bool:
    """Whether `a` is a rounding of the known `b` at all: "under 30" for 28, not "under 29"."""
    unit = _last_digit(said, a)
    whole = said.unit is Unit.DURATION and a in _WHOLE_TIMES
    return whole or is_spoken_share(said) or a % (unit * 5) == 0 or unit > _last_digit(said, b)


_WHOLE_TIMES = frozenset(scale.size for scale in DURATIONS.values() if scale.size >= 1)
"""24 hours and 60 minutes are round numbers."""


def _is_as_counted(said: Quantity, known: Quantity, a: Decimal, b: Decimal) -> bool:
    """Whether two values differ only by how people count: bytes by 1024, a year by 365 days, miles to a digit."""
    if said.unit is not known.unit:
        return False
    if said.unit is Unit.BYTES:
        return _in_other_thousands(a, b)
    if said.unit is Unit.DURATION:
        large, small = max(a, b), min(a, b)
        return small > 0 and large / small == _YEAR_OF_DAYS
    if dimension_of(said.unit_text) and converts_roughly(said.unit_text, known.unit_text):
        return abs(a - b) <= abs(b) * _CONVERTED
    return False


_YEAR_OF_DAYS = Decimal("365.25") / 365
_CONVERTED = Decimal("0.005")
"""How far a length or weight may lie from its exact conversion: half a percent, as 3.3 lb for 1.5 kg."""

_BINARY_STEPS = tuple(Decimal("1.024") ** power for power in (1, 2, 3))


def _in_other_thousands(a: Decimal, b: Decimal) -> bool:
    """Whether 2 TB are told of 2048 GB: people count bytes by 1000 and by 1024."""
    small, large = sorted((a, b))
    return small > 0 and large / small in _BINARY_STEPS


def _rounded(said: Quantity, a: Decimal, b: Decimal) -> bool:
    unit = _last_digit(said, a)
    gap, relative = abs(a - b), abs(a - b) / abs(b)
    if said.bound == "~":
        nearest = gap <= unit / 2
        if nearest and unit <= _size(said):
            return relative <= NEAREST_TOLERANCE
        return relative <= ABOUT_TOLERANCE and (nearest or (gap * 4 <= unit * 5 and a % (unit * 5) == 0))
    if (said.bound == ">") != (b > a):
        return False
    if gap > unit:
        return relative <= ABOUT_TOLERANCE and gap <= unit * 5 and a % (unit * 5) == 0
    return relative <= BOUND_TOLERANCE or (said.bound == "<" and a == unit and gap * 2 <= unit)


def _equal(a: Decimal, b: Decimal) -> bool:
    """Equal but for the noise of division; a third may be 33 %, an eighth 12.5 %."""
    if a == b or abs(a - b) <= Decimal("0.0000001") * max(abs(a), abs(b)):
        return True
    return abs(a - b) < Decimal("0.4") and _is_third(a) != _is_third(b)


def _is_third(value: Decimal) -> bool:
    return value in (FRACTIONS["third"], FRACTIONS["third"] * 2)


def is_spoken_share(quantity: Quantity) -> bool:
    """ "a third", "three quarters", "half": a share in words is no finer than to a few percent."""
    words = re.findall(r"[a-z]+", quantity.unit_text.casefold())
    return quantity.unit is Unit.PERCENT and any(w.removesuffix("s") in FRACTIONS or w == "half" for w in words)


_SHARE_STEPS = {">": Decimal(17), "<": Decimal(8)}
"""How far from a share in words: "more than half" holds until two thirds, "nearly half" begins above two fifths."""


def _last_digit(said: Quantity, value: Decimal) -> Decimal:
    """The weight of the last significant digit as it was said: 10 for 80, 0.1 for 2.3, an hour for "five hours"."""
    if _is_third(value):
        return Decimal(10)
    if is_spoken_share(said):
        return _SHARE_STEPS.get(said.bound, Decimal(5))
    size = _size(said)
    exponent = (value / size).normalize().as_tuple().exponent
    return Decimal(1).scaleb(max(int(exponent), -9)) * size


def _size(said: Quantity) -> Decimal:
    """One of the unit in which a number is said, in base units."""
    scale = MEASURED.get(said.unit_text.partition(" per ")[0].casefold())
    return scale.size if scale is not None and scale.unit is said.unit else size_of(said.unit_text)


def _comparable(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """Both values on one scale, or None for unlike dimensions."""
    if _per(said) != _per(known):
        return _turned(said, known) or _at_one_pace(said, known)
    if said.unit is known.unit:
        if said.unit is Unit.MONEY and not _same_currency(said, known):
            return None
        texts = (said.unit_text, known.unit_text)
        if (POINTS in texts) and texts[0] != texts[1] and not _BASIS_POINTS & set(texts):
            return None
        return _physical(said, known) if said.unit is Unit.COUNT else (said.value, known.value)
    return _points(said, known) or _share(said, known) or _times(said, known) or _turned(said, known)


_BASIS_POINTS = frozenset({"bps", "bp"})
"""Hundredths of a percentage point, of a rate as of what lies between two."""


def _physical(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """Lengths with lengths and temperatures by one scale; a bare number may be of any unit."""
    mine, theirs = dimension_of(said.unit_text), dimension_of(known.unit_text)
    if mine == theirs or not said.unit_text or not known.unit_text:
        return said.value, known.value
    if mine in _TEMPERATURES and theirs in _TEMPERATURES:
        return celsius(said.value, mine), celsius(known.value, theirs)
    if said.unit_text in _DEGREES or known.unit_text in _DEGREES:
        return said.value, known.value
    return None


_TEMPERATURES = frozenset({"°C", "°F", "K"})
_DEGREES = frozenset({"degree", "degrees"})


def _turned(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """A frequency by its period: 200 Hz every 5 ms, 40 frames a second in 25 ms each; and by its times a second."""
    for one, other in ((said, known), (known, said)):
        if one.unit is Unit.DURATION and one.value and _is_frequency(other):
            turned = 1 / one.value
            return (turned, other.value) if one is said else (other.value, turned)
    return None


def _is_frequency(quantity: Quantity) -> bool:
    return quantity.unit_text == "Hz" or (quantity.unit is Unit.RATE and quantity.unit_text == "frames per second")


_PACES = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800},
    {"month": 1, "quarter": 3, "half": 6, "year": 12},
    {"week": 7, "day": 1, "year": 365},
    {"week": 1, "year": 52},
)
"""Periods that hold each other a whole number of times; the first that has both decides."""

_CALENDAR = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800} | {
    **{"month": 2_629_800, "quarter": 7_889_400, "half": 15_778_800, "year": 31_557_600}
}


def _at_one_pace(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """ "900 a minute" and "15 a second", each on the period that is said."""
    for one, other in ((said, known), (known, said)):
        if one.unit is Unit.RATE and other.unit_text == "Hz":
            second = other.model_copy(update={"unit": Unit.RATE, "unit_text": "times per second"})
            return _comparable(one, second) if one is said else _comparable(second, one)
    paced = at_pace(said, known)
    return _comparable(said, paced) if paced is not None else None


def at_pace(said: Quantity, known: Quantity) -> Quantity | None:
    """The known rate on the period that is said; across a calendar only where the number says that it is rounded."""
    mine, theirs = _per(said), _per(known)
    for sizes in (*_PACES, *((_CALENDAR,) if said.bound else ())):
        if mine in sizes and theirs in sizes:
            scaled = known.value * sizes[mine] / sizes[theirs]
            text = f"{known.unit_text.rpartition(' per ')[0]} per {mine}".strip()
            return known.model_copy(update={"value": scaled, "unit_text": text})
    return None


def _same_currency(said: Quantity, known: Quantity) -> bool:
    mine, theirs = (q.unit_text.partition(" per ")[0] for q in (said, known))
    return mine == theirs or (CENTS in (mine, theirs) and {mine, theirs} <= {CENTS, "$", "€"})


def _per(quantity: Quantity) -> str:
    """The period of a rate ("day" of "deploys per day"); empty where there is none."""
    return _period(quantity.unit_text)


@lru_cache(maxsize=4096)
def _period(unit_text: str) -> str:
    _, per, period = f" {unit_text}".rpartition(" per ")
    return period if per else ""


def _points(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """ "0.4 pts" and "0.4 percentage points"."""
    point_words = {POINTS, "point", "points", "pt", "pts", "pp"}
    both = said.unit_text.casefold() in point_words and known.unit_text.casefold() in point_words
    return (said.value, known.value) if both else None


def _share(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """0.31 and 31 %."""
    units = (said.unit, known.unit)
    if units == (Unit.COUNT, Unit.PERCENT) and 0 < said.value < 1:
        return said.value * 100, known.value
    if units == (Unit.PERCENT, Unit.COUNT) and 0 < known.value < 1:
        return said.value, known.value * 100
    return None


def _times(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """ "2x" and "two times"."""
    for one, other in ((said, known), (known, said)):
        if one.unit is Unit.FACTOR and other.unit is Unit.COUNT and other.unit_text == "times":
            return said.value, known.value
    return None
