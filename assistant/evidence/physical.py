"""Physical units: lengths, weights, volumes, currents, energies, frequencies and temperatures by their dimension."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple


class Physical(NamedTuple):
    """`size` base units of a dimension; `unit_text` names the base, or the foreign unit that is no round part of it."""

    size: Decimal
    unit_text: str


_PREFIXES = {"n": -9, "µ": -6, "μ": -6, "u": -6, "m": -3, "c": -2, "": 0, "k": 3, "M": 6, "G": 9, "T": 12}
_SPELLED_PREFIXES = {
    **{"nano": -9, "micro": -6, "milli": -3, "centi": -2, "": 0, "kilo": 3, "mega": 6, "giga": 9, "tera": 12}
}
_SYMBOLS = {
    "A": ("A", "nµμum"),
    "V": ("V", "µμumk"),
    "W": ("W", "nµμumkMG"),
    "J": ("J", "mkMG"),
    "Wh": ("Wh", "mkMGT"),
    "Ah": ("Ah", "m"),
    "Hz": ("Hz", "mkMGT"),
    "g": ("g", "µμumk"),
    "m": ("m", "nµμumck"),
    "l": ("l", "µμumc"),
    "L": ("l", "µμumc"),
}
"""Symbols in the case in which they are written, each with its base and the prefixes that people put before it."""

_ALONE = frozenset({"A", "V", "W", "J", "Wh", "Ah", "Hz", "g"})
"""Symbols that stand without a prefix: a lone m is a minute or a million, and a lone l no unit."""

_NAMES = {
    "A": "amp amps ampere amperes",
    "V": "volt volts",
    "W": "watt watts",
    "Wh": "watt-hour watt-hours watthour watthours",
    "J": "joule joules",
    "Hz": "hertz",
    "m": "metre metres meter meters",
    "g": "gram grams gramme grammes",
    "l": "litre litres liter liters",
}
_WATT_HOUR = Decimal(3600)
_FOREIGN = {
    "mile": ("mi mile miles", "1609.344"),
    "yard": ("yd yard yards", "0.9144"),
    "foot": ("ft foot feet", "0.3048"),
    "inch": ("inch inches", "0.0254"),
    "lb": ("lb lbs", "453.59237"),
    "ounce": ("oz ounce ounces", "28.349523125"),
    "gallon": ("gallon gallons", "3.785411784"),
    "tonne": ("tonne tonnes", "1000000"),
    "person-day": ("person-day person-days man-day man-days engineer-day engineer-days dev-day dev-days", "1"),
    "person-week": ("person-week person-weeks man-week man-weeks engineer-week engineer-weeks dev-week dev-weeks", "5"),
}
_DIMENSIONS = {
    **{base: base for base in ("A", "V", "W", "J", "Ah", "Hz", "m", "g", "l", "°C", "°F", "K")},
    **{"mile": "m", "yard": "m", "foot": "m", "inch": "m", "lb": "g", "ounce": "g", "tonne": "g", "gallon": "l"},
    **{"person-day": "person-day", "person-week": "person-day"},
}
_EXACT = frozenset({"tonne", "person-week"})
"""Foreign units that are a round number of base units."""

_DEGREES = re.compile(r"(?:°\s?|degrees?\s+)(?P<scale>[cf])", re.IGNORECASE)
_KELVIN = frozenset({"kelvin", "kelvins"})
_ICE_IN_KELVIN, _ICE_IN_FAHRENHEIT, _FAHRENHEIT_IN_CELSIUS = Decimal("273.15"), Decimal(32), Decimal("1.8")


def _table() -> dict[str, Physical]:
    table: dict[str, Physical] = {}
    for symbol, (base, prefixes) in _SYMBOLS.items():
        for prefix in (*prefixes, *([""] if symbol in _ALONE else [])):
            table[prefix + symbol] = _sized(_PREFIXES[prefix], base)
    for base, names in _NAMES.items():
        for prefix, power in _SPELLED_PREFIXES.items():
            table |= {prefix + name: _sized(power, base) for name in names.split()}
    for unit_text, (names, size) in _FOREIGN.items():
        table |= {
            name: Physical(Decimal(size), "person-day" if "person" in unit_text else unit_text)
            for name in names.split()
        }
    return table | {name: _sized(3, "g") for name in ("kilo", "kilos")}


def _sized(power: int, base: str) -> Physical:
    size = Decimal(1).scaleb(power)
    return Physical(size * _WATT_HOUR, "J") if base == "Wh" else Physical(size, base)


_TABLE = _table()


def physical_unit(written: str) -> Physical | None:
    """How many base units a physical unit is, and which: a thousandth of an A for "mA" and "milliamps"."""
    if degrees := _DEGREES.match(written):
        return Physical(Decimal(1), f"°{degrees['scale'].upper()}")
    folded = written.casefold()
    if folded in _KELVIN:
        return Physical(Decimal(1), "K")
    return _TABLE.get(written) or _TABLE.get(" ".join(folded.split()).replace("watt hour", "watt-hour"))


def dimension_of(unit_text: str) -> str:
    """The dimension of a physical unit, named by its base; empty for every other unit and for counted things."""
    return _DIMENSIONS.get(unit_text, "")


def converts_roughly(one: str, other: str) -> bool:
    """Whether turning one unit into the other never comes out even: kilometres and miles."""
    return one != other and not {one, other} & _EXACT and "°" not in one + other


def size_of(unit_text: str) -> Decimal:
    """How many base units one of a foreign unit is; one for all others."""
    return Decimal(_FOREIGN[unit_text][1]) if unit_text in _FOREIGN else Decimal(1)


def celsius(value: Decimal, unit_text: str) -> Decimal:
    """A temperature by the scale of Celsius."""
    if unit_text == "°F":
        return (value - _ICE_IN_FAHRENHEIT) / _FAHRENHEIT_IN_CELSIUS
    return value - _ICE_IN_KELVIN if unit_text == "K" else value


def celsius_step(value: Decimal, unit_text: str) -> Decimal:
    """A difference of temperatures by the scale of Celsius."""
    return value / _FAHRENHEIT_IN_CELSIUS if unit_text == "°F" else value
