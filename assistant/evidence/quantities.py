"""Numbers with their unit, bound and modality, and pairs of numbers that are a before and an after."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from assistant.domain.evidence import Change, Quantity, Unit
from assistant.evidence.counted import counted_noun
from assistant.evidence.masks import mask_non_numbers
from assistant.evidence.pairs import change_pairs, join_durations, share_units
from assistant.evidence.raw_numbers import RawNumber, before, raw_numbers
from assistant.evidence.sameness import same_quantity
from assistant.evidence.units import CENTS, CURRENCIES, MEASURED, POINTS, RATE, RATES, Scale, canonical_name, period_of

__all__ = ["find_changes", "find_quantities", "mask_non_numbers", "same_quantity"]

_MEASURE = re.compile(
    r"(?P<plus>\+|\s?plus\b)?(?:\s?-?\s?(?P<unit>%"
    r"|[a-zµμ]+(?:/s(?:ec)?)?))(?!\w)(?P<points>\s+points?\b)?(?P<more>\+)?",
    re.IGNORECASE,
)
_SHORT = {"m", "us", "mo", "b"}
_OVER = (
    r"more than|(?:older|longer|larger|bigger|faster) than|over|above|at least|greater than|higher than"
    r"|exceed(?:s|ed|ing)?|upwards? of|north of|beyond"
    r"|no (?:fewer|less) than"
    r"|(?<![-=])>=?|≥"
)
_UNDER = (
    r"less than|fewer than|lower than|under|below|at most|up to|no more than|max(?:imum)?(?: of)?|nearly|almost"
    r"|close to|approaching|(?:just )?shy of|not quite|<=?|≤|sub-"
)
_ABOUT = r"about|around|roughly|approx(?:imately|\.)?|circa|ca\.|some|~|≈|≅"
_BOUND = re.compile(
    rf"(?:(?<!\w)(?:(?P<over>{_OVER})|(?P<under>{_UNDER})|(?P<about>{_ABOUT}))\s*(?:an?\s+|the\s+|its\s+"
    rf"|their\s+|our\s+|my\s+)?)$",
    re.IGNORECASE,
)
_PARTICLE_OVER = re.compile(
    r"\b(?:took|takes?|taking|taken|hand\w*|carr\w+|roll\w*|switch\w*|mov\w+|cut|turn\w*|port\w*)\s+over\s+$",
    re.IGNORECASE,
)
_MEASURED_OVER = re.compile(
    r"\b(?:took|takes?|taking|lasted|spent|saved?|saving|from|to|of|by|was|is|were|ran|cost"
    r"|for)\s+(?:well\s+)?over\s+$",
    re.IGNORECASE,
)
_BOUND_AFTER = re.compile(
    r"\s*(?:(?P<over>\+|or more\b|and up\b)|(?P<under>or (?:less|fewer)\b)|(?P<about>or so\b|-?ish\b))", re.IGNORECASE
)
_TARGET = re.compile(
    r"\b(?:targets?|targeted|targeting|goals?|aim(?:s|ed|ing)?|objectives?|okr|plan(?:s|ned|ning)?|expect(?:s"
    r"|ed|ing)?|project(?:ed|ing|ion|ions)"
    r"|forecast(?:s|ed)?|estimat\w+|potential(?:ly)?|should|will|would|could|might|hop(?:e|es|ed|ing)"
    r"|intend\w*|promis(?:e|es|ed))\b"
    r"|\best\.",
    re.IGNORECASE,
)
_TARGET_AFTER = re.compile(
    r"\s*\(?\s*(?:targets?|goals?|objectives?|planned|expected|estimated|forecast|projected|est\.)(?!\w)", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[.;,!?\n](?:\s|$)|\s[–—]\s")


@lru_cache(maxsize=4096)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every number of the text with its unit, in order; links, ids, versions, dates and times are no numbers.

    `value` is in base units (percent as 40 for 40 %, seconds, bytes, currency units); a counted thing is `unit_text`.
    """
    masked = mask_non_numbers(text)
    found: list[Quantity] = []
    for raw in raw_numbers(masked):
        if found and raw.start < found[-1].end:
            continue
        found.append(_quantity(masked, raw, found[-1].end if found else 0))
    gaps = mask_non_numbers(text, "§")
    return share_units(gaps, join_durations(gaps, found))


def _quantity(masked: str, raw: RawNumber, previous_end: int) -> Quantity:
    value, unit, unit_text, end, bound = _with_unit(masked, raw)
    if after := _BOUND_AFTER.match(masked, end):
        bound = _bound_of(after)
        end = after.end()
    if (
        unit in (Unit.COUNT, Unit.MONEY, Unit.DURATION, Unit.BYTES)
        and (rate := RATE.match(masked, end))
        and (period := period_of(rate))
    ):
        unit = Unit.RATE if unit is Unit.COUNT else unit
        unit_text, end = f"{unit_text} per {period}".strip(), rate.end()
    start = raw.start
    left = masked[max(previous_end, start - 24) : start]
    if (
        not bound
        and unit is not Unit.ORDINAL
        and (match := _BOUND.search(left))
        and (unit is Unit.DURATION or not _PARTICLE_OVER.search(before(masked, start)))
    ):
        during = (
            unit is Unit.DURATION
            and match.group().strip().casefold() == "over"
            and not _MEASURED_OVER.search(before(masked, start))
        )
        bound = "" if during else _bound_of(match)
    return Quantity(
        name=canonical_name(bound, value, unit, unit_text),
        start=start,
        end=end,
        value=value,
        unit=unit,
        unit_text=unit_text,
        bound=bound,
        target=_is_target(masked, start, end, previous_end),
    )


def _bound_of(match: re.Match[str]) -> str:
    return ">" if match["over"] else "<" if match["under"] else "~"


def _is_target(masked: str, start: int, end: int, previous_end: int) -> bool:
    left = masked[max(previous_end, start - 80) : start]
    ends = list(_CLAUSE_END.finditer(left))
    left = left[ends[-1].end() :] if ends else left
    return bool(_TARGET.search(left) or _TARGET_AFTER.match(masked, end))


def _with_unit(masked: str, raw: RawNumber) -> tuple[Decimal, Unit, str, int, str]:
    """Value, unit, its words, where it ends, and the bound written between number and unit ("5+ minutes")."""
    if raw.unit is not None:
        return raw.value, raw.unit, raw.unit_text, raw.end, ""
    match = _MEASURE.match(masked, raw.end)
    written = match["unit"] if match else ""
    bound = ">" if match and (match["plus"] or match["more"]) else ""
    known = _measured(masked, raw, written, match)
    if match and known is not None:
        end = match.end()
        points = known.unit is Unit.PERCENT and (match["points"] or written.casefold() == "pp")
        return raw.value * known.size, known.unit, POINTS if points else written, end, bound
    if match and written.casefold() in RATES:
        return raw.value, Unit.RATE, RATES[written.casefold()], match.end(), bound
    if match and written.casefold() in ("cent", "cents"):
        return raw.value / 100, Unit.MONEY, CENTS, match.end(), bound
    if match and written.casefold() in CURRENCIES:
        return raw.value, Unit.MONEY, CURRENCIES[written.casefold()], match.end(), bound
    if (
        match
        and written.casefold() == "times"
        and re.match(
            r"\s+(?:as|the|faster|slower|more|less|fewer|larger|smaller|lower|higher|cheaper|quicker)\b",
            masked[match.end() :],
        )
    ):
        return raw.value, Unit.FACTOR, "x", match.end(), bound
    if match and written.casefold() in ("times", "time"):
        return raw.value, Unit.COUNT, "times", match.end(), bound
    plus = re.match(r"\+", masked[raw.end :])
    noun, end = counted_noun(masked, raw.end + (1 if plus else 0))
    return raw.value, Unit.COUNT, noun, end, ">" if plus else ""


def _measured(masked: str, raw: RawNumber, written: str, match: re.Match[str] | None) -> Scale | None:
    """The unit's scale, unless the letters only look like one: "3 s", "one second review", "5 us teams"."""
    if match is None or not written:
        return None
    folded = written.casefold()
    apart = masked[raw.end : raw.end + 1].isspace()
    if folded in _SHORT and (apart or masked[raw.start : raw.end].isalpha()):
        return None
    return MEASURED.get(folded)


def find_changes(text: str) -> tuple[Change, ...]:
    """Pairs told as before and after: "from X to Y", "X -> Y", "Y, down from X", "Y (was X)", "was X, now Y"."""
    return change_pairs(mask_non_numbers(text, "§"), find_quantities(text))
