"""Units: which dimension a number has and how many base units one is."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from assistant.domain.vocabulary import Unit


class Scale(NamedTuple):
    """`size` base units (seconds, bytes, percent) of dimension `unit`."""

    unit: Unit
    size: Decimal


def _table(unit: Unit, sizes: dict[str, str]) -> dict[str, Scale]:
    return {name: Scale(unit, Decimal(size)) for names, size in sizes.items() for name in names.split()}


# A month is a twelfth of a year of 365.25 days: 12 months are 1 year, but 3 months are not 90 days.
DURATIONS = _table(
    Unit.DURATION,
    {
        "ns nanosecond nanoseconds": "0.000000001",
        "us µs μs microsecond microseconds": "0.000001",
        "ms msec msecs millisecond milliseconds millis": "0.001",
        "s sec secs second seconds": "1",
        "min mins minute minutes": "60",
        "h hr hrs hour hours": "3600",
        "d day days": "86400",
        "wk wks week weeks": "604800",
        "fortnight fortnights": "1209600",
        "mo mos month months": "2629800",
        "quarter quarters": "7889400",
        "yr yrs year years": "31557600",
        "decade decades": "315576000",
    },
)
BYTES = _table(
    Unit.BYTES,
    {
        "byte bytes": "1",
        "kb kilobyte kilobytes": "1000",
        "mb megabyte megabytes meg megs": "1000000",
        "gb gig gigs gigabyte gigabytes": "1000000000",
        "tb terabyte terabytes": "1000000000000",
        "pb petabyte petabytes": "1000000000000000",
        "kib": "1024",
        "mib": "1048576",
        "gib": "1073741824",
        "tib": "1099511627776",
    },
)
PERCENTS = _table(Unit.PERCENT, {"% percent percents pct": "1", "pp percentage": "1", "bps": "0.01"})
# Rates known by their short name: unit_text is written out, so that "rps" and "requests per second" are one.
RATES = {
    "rps": "requests per second",
    "req/s": "requests per second",
    "reqs/s": "requests per second",
    "req/sec": "requests per second",
    "qps": "queries per second",
    "tps": "transactions per second",
    "rpm": "requests per minute",
    "fps": "frames per second",
    "iops": "operations per second",
}
PREFIXES = {
    prefix: Decimal(1).scaleb(power)
    for prefix, power in {
        "n": -9,
        "µ": -6,
        "μ": -6,
        "u": -6,
        "m": -3,
        "c": -2,
        "": 0,
        "k": 3,
        "M": 6,
        "G": 9,
        "T": 12,
    }.items()
}
PHYSICAL = re.compile(
    r"(?:(?P<prefix>[nµμumkMGT]?)(?P<base>Wh|Hz|Ah|A|V|W|J|g)|(?P<prefix2>[nµμumck])(?P<base2>m)|(?P<prefix3>[mc])(?P<base3>[lL]))"
)
"""Physical units by prefix and base, in the case in which they are written: mA, kWh, MHz, kg, mm.

A lone m is a minute or a million, and a lone l no unit.
"""

BIT_RATE = re.compile(r"(?P<prefix>[kmgt])(?:bps|bits?/s(?:ec)?)", re.IGNORECASE)

_SPELLED_PREFIXES = {"nano": "n", "micro": "µ", "milli": "m", "centi": "c", "": ""}
_SPELLED_PREFIXES |= {"kilo": "k", "mega": "M", "giga": "G", "tera": "T"}
_SPELLED_BASES = {"amp": "A", "amps": "A", "ampere": "A", "amperes": "A", "volt": "V", "volts": "V", "watt": "W"}
_SPELLED_BASES |= {"watts": "W", "hertz": "Hz", "joule": "J", "joules": "J"}
_SPELLED_BASES |= {"metre": "m", "metres": "m", "meter": "m", "meters": "m", "gram": "g", "grams": "g"}
_SPELLED_BASES |= {"litre": "l", "litres": "l", "liter": "l", "liters": "l"}
_SPELLED_BASES |= {"bit": "bits", "bits": "bits"}
SPELLED_PHYSICAL = {p + b: short + base for p, short in _SPELLED_PREFIXES.items() for b, base in _SPELLED_BASES.items()}

CURRENCIES = {
    "$": "$",
    "us$": "$",
    "usd": "$",
    "dollar": "$",
    "dollars": "$",
    "€": "€",
    "eur": "€",
    "euro": "€",
    "euros": "€",
    "£": "£",
    "gbp": "£",
    "pound": "£",
    "pounds": "£",
    "¥": "¥",
    "jpy": "¥",
    "yen": "¥",
    "₹": "₹",
    "inr": "₹",
    "rupees": "₹",
    "฿": "฿",
    "thb": "฿",
    "baht": "฿",
    "chf": "chf",
    "cad": "cad",
    "aud": "aud",
    "sek": "sek",
    "r$": "r$",
    "brl": "r$",
}


def physical_size(written: str) -> tuple[Decimal, str] | None:
    """How many base units a physical unit is, and which: a thousandth of an A for "mA" and "milliamps".

    A rate of bits is one too: "Mbps".
    """
    if bits := BIT_RATE.fullmatch(written):
        return PREFIXES[{"k": "k"}.get(bits["prefix"].casefold(), bits["prefix"].upper())], "bits per second"
    spelled = SPELLED_PHYSICAL.get(written.casefold())
    if spelled is not None and spelled.endswith(("bits", "m", "l")):
        base = "bits" if spelled.endswith("bits") else spelled[-1]
        return PREFIXES[spelled.removesuffix(base)], base
    match = PHYSICAL.fullmatch(spelled or written)
    if match is None:
        return None
    prefix, base = next((match[f"prefix{n}"], match[f"base{n}"]) for n in ("", "2", "3") if match[f"base{n}"])
    return PREFIXES[prefix], base.replace("L", "l")


MEASURED = {**DURATIONS, **BYTES, **PERCENTS}
# The periods that "per" may name, in the singular.
PERIODS = {
    "s": "second",
    "sec": "second",
    "second": "second",
    "min": "minute",
    "minute": "minute",
    "h": "hour",
    "hr": "hour",
    "hour": "hour",
    "d": "day",
    "day": "day",
    "night": "night",
    "wk": "week",
    "week": "week",
    "sprint": "sprint",
    "mo": "month",
    "month": "month",
    "quarter": "quarter",
    "half": "half",
    "yr": "year",
    "year": "year",
    "annum": "year",
}
PERIOD_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
    "annual": "year",
}
RATE = re.compile(
    r"\+?(?:\s?/\s?|\s+(?:per|an?|each|every)\s+|-per-)(?P<period>[a-z]+)\b(?!\s+(?:time|attempt|try)\b)|\s+(?P<adverb>[a-z]+ly|annual)\b",
    re.IGNORECASE,
)


POINTS = "percentage points"
"""What lies between two percentages; five points of 40 % are not five percent."""

CENTS = "¢"
"""Hundredths of a dollar or a euro: the word does not say of which."""

_BASES = {Unit.DURATION: "s", Unit.BYTES: "B", Unit.PERCENT: "%", Unit.FACTOR: "x", Unit.ORDINAL: "th"}


def canonical_name(bound: str, value: Decimal, unit: Unit, unit_text: str) -> str:
    """The canonical form, in base units: "~0.9 s", "1200 users", "40 %"."""
    rate = f" per {unit_text.rpartition(' per ')[2]}" if unit in _BASES and " per " in unit_text else ""
    return f"{bound}{value.normalize():f} {_BASES.get(unit, unit_text)}{rate}".strip()


def period_of(rate: re.Match[str]) -> str | None:
    """The period that a match of `RATE` names, in the singular; None when its word is no period."""
    if rate["adverb"]:
        return PERIOD_ADVERBS.get(rate["adverb"].casefold())
    return PERIODS.get(rate["period"].casefold())
