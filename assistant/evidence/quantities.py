"""Numbers with their unit, bound and modality, and pairs of numbers that are a before and an after."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from assistant.domain.evidence import Change, Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.counted import counted_noun
from assistant.evidence.masks import mask_non_numbers
from assistant.evidence.pairs import change_pairs, join_durations, share_units
from assistant.evidence.physical import physical_unit
from assistant.evidence.raw_numbers import RawNumber, before, raw_numbers
from assistant.evidence.sameness import same_quantity
from assistant.evidence.units import (
    CENTS,
    CURRENCIES,
    MEASURED,
    POINTS,
    RATE,
    RATES,
    Scale,
    canonical_name,
    data_rate,
    period_of,
)

__all__ = ["find_changes", "find_quantities", "mask_non_numbers", "same_quantity"]

_MEASURE = re.compile(
    r"(?P<plus>\+|\s?plus\b)?(?:\s?-?\s?(?:(?:consecutive|straight|working|full|whole|calendar|more|extra|additional"
    r"|further|business|entire|solid|long)\s+)?(?P<unit>[%‰]"
    r"|°\s?[cf]|degrees?\s+(?:celsius|fahrenheit|[cf])|basis\s+points?|(?:person|man|engineer|dev)-(?:day|week)s?"
    r"|(?:[a-z]+)?watt[- ]hours?|[a-zµμ]+(?:/s(?:ec)?)?))(?!\w)(?P<points>\s+points?\b)?(?P<more>\+)?",
    re.IGNORECASE,
)
_SHORT = {"m", "us", "mo", "b"}
_OVER = (
    r"more than|in excess of|(?:older|longer|larger|bigger|faster) than|over|above|at least|greater than|higher than"
    r"|exceed(?:s|ed|ing)?|upwards? of|north of|beyond"
    r"|no (?:fewer|less) than"
    r"|(?<![-=])>=?|≥"
)
_UNDER = (
    r"less than|fewer than|lower than|under|below|at most|up to|no more than|max(?:imum)?(?: of)?|nearly|almost"
    r"|close (?:to|on)|approaching|getting on for|short of|shy of|not quite|<=?|≤|sub-"
)
_ABOUT = (
    r"about|around|roughly|approx(?:imately|\.)?|circa|ca\.|some(?:thing like)?|~|≈|≅"
    r"|in the (?:region|neighbou?rhood|order) of|o[nf] the order of|round(?:s|ed)?(?: up| down| off)?(?: to)?"
)
_BOUND = re.compile(
    rf"(?:(?<!\w)(?:(?P<over>{_OVER})|(?P<under>{_UNDER})|(?P<about>{_ABOUT}))\s*(?:an?\s+|the\s+|its\s+"
    rf"|their\s+|our\s+|my\s+)?)$",
    re.IGNORECASE,
)
_PARTICLE_OVER = re.compile(
    r"\b(?:took|takes?|taking|taken|hand\w*|carr\w+|roll\w*|switch\w*|mov\w+|cut|turn\w*|port\w*)\s+over\s+(?:(?:an?|the|its|their|our|my)\s+)?$",
    re.IGNORECASE,
)
_COMPARES = re.compile(
    r"\s+(?:over|(?:less|fewer|more|lower|higher|longer|shorter|faster|slower) than(?:\s+the|\s+its|\s+our)?)\s+$",
    re.IGNORECASE,
)
"""Between "46 minutes" and "the 50" that it is compared with, or "64 tests" and the "17 models" they cover."""

_MEASURED_OVER = re.compile(
    r"\b(?:took|takes?|taking|lasted|spent|saved?|saving|from|to|of|by|was|is|were|ran|cost"
    r"|for)\s+over\s+$|\b(?:well|just|slightly|somewhat|an?\s+(?:little|bit|touch|shade))\s+over\s+$",
    re.IGNORECASE,
)
_BOUND_AFTER = re.compile(
    r"(?P<over>\+)(?!\s?\d)|\s*(?:(?P<more>or more\b|and up\b)|(?P<under>or (?:less|fewer)\b)"
    r"|,?\s*(?P<about>or so\b|-?ish\b|or thereabouts\b|\(?give or take\b|\(?rounded\b))",
    re.IGNORECASE,
)
_NEXT_TO_IT = re.compile(
    r"(?P<over>[\s-]odd\b|[\s-]?plus\b(?!\s+(?:\d|an?\b|one\b|two\b)))|(?P<under>(?!))"
    r"|(?P<about>-?ish\b| or so\b|-some\b)",
    re.IGNORECASE,
)
"""What bounds a number before its noun: "30-odd tables", "400-plus tickets", "20 or so hosts"."""

_FACTOR_OF = re.compile(
    r"\bfactor\s+of\s+(?:(?:about|around|roughly|nearly|almost|over|some|just|~)\s*)*$", re.IGNORECASE
)
_TARGET = re.compile(
    r"\b(?:targets?|targeted|targeting|goals?|aim(?:s|ed|ing)?|objectives?|okr|planned|planning(?!\s*[:;,.(]|\s+(?:of|for|sessions?|docs?|meetings?|work|rounds?|phase|with|was|is)\b)|plans?(?=\s*(?:[:,(]|$)"
    r"|\s+(?:to|for|is|was|of|on|by|are|were|a|an|the|\d))|expect(?:s|ed|ing)?|project(?:ed|ing|ion|ions)"
    r"|ambitions?|intentions?|set out to|hopes?|want(?:s|ed)? to"
    r"|forecast(?:s|ed)?|estimat\w+|potential(?:ly)?|should|will|would|could|might|hop(?:e|es|ed|ing)"
    r"|intend\w*|promis(?:e|es|ed))\b"
    r"|\best\.",
    re.IGNORECASE,
)
_TARGET_AFTER = re.compile(
    r"\s*\(?\s*(?:targets?|goals?|objectives?|planned|expected|estimated|forecast|projected|est\.)(?!\w)"
    r"|\s*,\s*(?:planned|expected|projected)\s+(?:for|in|by)\b",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed)?"
    r"|intend(?:s|ed|ing)?|set out|going) to\b"
    r"|\b(?:is|are|was|were) to (?!(?:the|an?|my|our|its|their|date)\b)(?=[a-z])"
    r"|\b(?:aim|plan|goal|intention|ambition) is to\b|\bshould\b|\bwill\b",
    re.IGNORECASE,
)
"""Verbs that make a whole clause a plan, however many numbers it has."""

_MEANT_AFTER = re.compile(
    r"\b(?:is|are|was|were|be) (?:still |now |also )?(?:planned|expected|targeted|intended|projected|forecast)\b",
    re.IGNORECASE,
)
_RATE_BEFORE = re.compile(r"\b(rps|qps|tps|rpm|fps|iops)(?:\s+(?:from|of|at|was|is|went|to)|:)*\s+$", re.IGNORECASE)
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
    if unit is Unit.FACTOR and masked.endswith("magnitude", 0, end):
        bound = "~"
    if after := _BOUND_AFTER.match(masked, end):
        bound = _bound_of(after)
        end = after.end()
    if (
        (unit in (Unit.COUNT, Unit.MONEY, Unit.DURATION, Unit.BYTES) or (unit is Unit.FACTOR and unit_text == "x"))
        and (rate := RATE.match(masked, end))
        and (period := period_of(rate))
    ):
        unit_text = "times" if unit is Unit.FACTOR else unit_text
        unit = Unit.RATE if unit in (Unit.COUNT, Unit.FACTOR) else unit
        unit_text, end = f"{unit_text} per {period}".strip(), rate.end()
    start = raw.start
    left = masked[max(previous_end, start - 30) : start]
    compares = previous_end > 0 and _COMPARES.match(masked[previous_end:start]) is not None
    if (
        not bound
        and not compares
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
    return ">" if match["over"] or match.groupdict().get("more") else "<" if match["under"] else "~"


def _is_target(masked: str, start: int, end: int, previous_end: int) -> bool:
    left = masked[max(previous_end, start - 80) : start]
    ends = list(_CLAUSE_END.finditer(left))
    left = left[ends[-1].end() :] if ends else left
    if _TARGET.search(left) or _TARGET_AFTER.match(masked, end):
        return True
    whole = masked[max(0, start - 80) : start]
    ends = list(_CLAUSE_END.finditer(whole))
    right = _CLAUSE_END.split(masked[end : end + 80])[0]
    return bool(_MEANT.search(whole[ends[-1].end() :] if ends else whole) or _MEANT_AFTER.search(right))


def _with_unit(masked: str, raw: RawNumber) -> tuple[Decimal, Unit, str, int, str]:
    """Value, unit, its words, where it ends, and the bound written between number and unit ("5+ minutes")."""
    if raw.unit is not None:
        return raw.value, raw.unit, raw.unit_text, raw.end, ""
    if "actor of" in before(masked, raw.start) and _FACTOR_OF.search(before(masked, raw.start)):
        return raw.value, Unit.FACTOR, "x", raw.end, ""
    if beside := _NEXT_TO_IT.match(masked, raw.end):
        noun, end = counted_noun(masked, beside.end())
        return raw.value, Unit.COUNT, noun, end, _bound_of(beside)
    match = _MEASURE.match(masked, raw.end)
    written = match["unit"] if match else ""
    bound = ">" if match and (match["plus"] or match["more"]) else ""
    known = _measured(masked, raw, written, match)
    if match and known is not None:
        end = match.end()
        points = known.unit is Unit.PERCENT and (match["points"] or written.casefold() == "pp")
        return raw.value * known.size, known.unit, POINTS if points else written, end, bound
    if match and written.casefold().startswith("basis"):
        return raw.value * MEASURED["bps"].size, Unit.PERCENT, "bps", match.end(), bound
    if match and (data := data_rate(written)):
        return raw.value * data[0], Unit.BYTES, data[1], match.end(), bound
    if match and (physical := physical_unit(written)):
        return raw.value * physical.size, Unit.COUNT, physical.unit_text, match.end(), bound
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
            r"\s+(?:as|the|its|their|our|what|that|more|less|fewer|[a-z]{3,}er)\b",
            masked[match.end() :],
        )
    ):
        return raw.value, Unit.FACTOR, "x", match.end(), bound
    if match and written.casefold() in ("times", "time"):
        return raw.value, Unit.COUNT, "times", match.end(), bound
    if led := _RATE_BEFORE.search(before(masked, raw.start)):
        return raw.value, Unit.RATE, RATES[led[1].casefold()], raw.end, bound
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
