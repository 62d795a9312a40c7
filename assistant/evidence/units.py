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
        "kib kibibyte kibibytes": "1024",
        "mib mebibyte mebibytes": "1048576",
        "gib gibibyte gibibytes": "1073741824",
        "tib tebibyte tebibytes": "1099511627776",
        "bit bits": "0.125",
        "kbit kbits kilobit kilobits": "125",
        "mbit mbits megabit megabits": "125000",
        "gbit gbits gigabit gigabits": "125000000",
        "tbit tbits terabit terabits": "125000000000",
    },
)
PERCENTS = _table(
    Unit.PERCENT, {"% percent percents pct": "1", "pp percentage": "1", "bps bp": "0.01", "‰ permille": "0.1"}
)
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


_DATA_RATE = re.compile(r"(?P<prefix>[kmgt])(?P<base>b)ps", re.IGNORECASE)


def data_rate(written: str) -> tuple[Decimal, str] | None:
    """The bytes in one of a rate of data, and its unit: 1,000,000 and "mb per second" for "MB/s", bits for "Mbps"."""
    if short := _DATA_RATE.fullmatch(written):
        unit = f"{short['prefix'].casefold()}{'b' if short['base'] == 'B' else 'bit'}"
    else:
        unit, slash, _ = written.casefold().partition("/")
        if not slash:
            return None
    return (BYTES[unit].size, f"{unit} per second") if unit in BYTES else None


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
