"""Numbers with their unit, bound and modality, and pairs of numbers that are a before and an after."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from assistant.domain.evidence import Change, Quantity, Unit
from assistant.evidence.counted import counted_noun
from assistant.evidence.masks import mask_non_numbers
from assistant.evidence.number_words import SUFFIXES
from assistant.evidence.raw_numbers import FRACTIONS, RawNumber, before, raw_numbers
from assistant.evidence.units import CURRENCIES, MEASURED, RATE, RATES, Scale, period_of

__all__ = ["find_changes", "find_quantities", "mask_non_numbers", "same_quantity"]

_MEASURE = re.compile(
    r"(?P<plus>\+|\s?plus\b)?(?:\s?-?\s?(?P<unit>%|[a-zµμ]+(?:/s(?:ec)?)?))(?!\w)(?P<points>\s+points?\b)?(?P<more>\+)?",
    re.IGNORECASE,
)
_SHORT = {"d", "m", "us", "mo", "b"}
_OVER = (
    r"more than|over|above|at least|greater than|higher than|exceed(?:s|ed|ing)?|upwards? of|north of|beyond"
    r"|no (?:fewer|less) than"
    r"|(?<![-=])>=?|≥"
)
_UNDER = (
    r"less than|fewer than|lower than|under|below|at most|up to|no more than|max(?:imum)?(?: of)?|nearly|almost"
    r"|close to|approaching|(?:just )?shy of|not quite|<=?|≤|sub-"
)
_ABOUT = r"about|around|roughly|approx(?:imately|\.)?|circa|ca\.|some|~|≈|≅"
_BOUND = re.compile(
    rf"(?:(?<!\w)(?:(?P<over>{_OVER})|(?P<under>{_UNDER})|(?P<about>{_ABOUT}))\s*(?:an?\s+|the\s+)?)$", re.IGNORECASE
)
_PARTICLE_OVER = re.compile(
    r"\b(?:took|takes?|taking|taken|hand\w*|carr\w+|roll\w*|switch\w*|mov\w+|cut|turn\w*|port\w*)\s+over\s+$",
    re.IGNORECASE,
)
_MEASURED_OVER = re.compile(
    r"\b(?:took|takes?|taking|lasted|spent|saved?|saving|from|to|of|by|was|is|were|ran|cost|for)\s+(?:well\s+)?over\s+$",
    re.IGNORECASE,
)
_BOUND_AFTER = re.compile(
    r"\s*(?:(?P<over>\+|or more\b|and up\b)|(?P<under>or (?:less|fewer)\b)|(?P<about>or so\b|-?ish\b))", re.IGNORECASE
)
_TARGET = re.compile(
    r"\b(?:targets?|targeted|targeting|goals?|aim(?:s|ed|ing)?|objectives?|okr|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|project(?:ed|ing|ion|ions)"
    r"|forecast(?:s|ed)?|estimat\w+|potential(?:ly)?|should|will|would|could|might|hop(?:e|es|ed|ing)|intend\w*|promis(?:e|es|ed))\b"
    r"|\best\.",
    re.IGNORECASE,
)
_BASES = {Unit.DURATION: "s", Unit.BYTES: "B", Unit.PERCENT: "%", Unit.FACTOR: "x", Unit.ORDINAL: "th"}
_TARGET_AFTER = re.compile(
    r"\s*\(?\s*(?:targets?|goals?|objectives?|planned|expected|estimated|forecast|projected|est\.)(?!\w)", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[.;!?\n](?:\s|$)|\s[–—]\s")


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
    return _share_units(masked, found)


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
        name=_name(bound, value, unit, unit_text),
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


def _name(bound: str, value: Decimal, unit: Unit, unit_text: str) -> str:
    """The canonical form, in base units: "~0.9 s", "1200 users", "40 %"."""
    words = _BASES.get(unit, unit_text)
    rate = f" per {unit_text.rpartition(' per ')[2]}" if unit in _BASES and " per " in unit_text else ""
    return f"{bound}{value.normalize():f} {words}{rate}".strip()


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
        return raw.value * known.size, known.unit, written, end, bound
    if match and written.casefold() in RATES:
        return raw.value, Unit.RATE, RATES[written.casefold()], match.end(), bound
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


_BETWEEN = re.compile(
    r"\s*(?:to|-|–|—|->|→|=>|➜|or|and|down to|up to|of|out of|/)\s*"
    r"(?:(?:the|our|about|under|over|just|below|only)\s+)*",
    re.IGNORECASE,
)


def _share_units(masked: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """In "from 40 to 5 minutes", "20-30 engineers" and "from 3 hours to 1" one unit serves both numbers."""
    for i, (first, second) in enumerate(pairwise(found)):
        gap = masked[first.end : second.start]
        if not any(pattern.fullmatch(gap) for pattern in (_BETWEEN, _FROM_AFTER, _NOW)):
            continue
        joined = masked[first.end : second.start].strip().casefold()
        if joined == "and" and not re.search(r"\bbetween\s+\S*\s*$", before(masked, first.start), re.IGNORECASE):
            continue
        if _is_bare(first) and second.unit is not Unit.ORDINAL and (second.unit_text or second.unit is not Unit.COUNT):
            found[i] = _adopt(first, second, masked)
        elif (
            _is_bare(second)
            and not second.bound
            and first.unit is not Unit.ORDINAL
            and joined not in ("of", "out of", "/")
        ):
            found[i + 1] = _adopt(second, first, masked)
        if found[i].target and joined in ("to", "-", "–", "->", "→"):
            found[i + 1] = found[i + 1].model_copy(update={"target": True})
    return tuple(found)


def _is_bare(quantity: Quantity) -> bool:
    return quantity.unit is Unit.COUNT and not quantity.unit_text


def _adopt(bare: Quantity, other: Quantity, masked: str) -> Quantity:
    written = re.split(r"\s+per\s+", other.unit_text)[0].casefold()
    scale = MEASURED.get("min" if written == "m" else written)
    value = bare.value * (scale.size if scale and other.unit is scale.unit else 1)
    if other.unit is Unit.MONEY and (
        suffix := re.search(r"(k|m|b|bn|million|thousand)\b", masked[other.start : other.end], re.IGNORECASE)
    ):
        value *= SUFFIXES[suffix[1].casefold()] if bare.value < 1000 else 1
    return bare.model_copy(
        update={
            "value": value,
            "unit": other.unit,
            "unit_text": other.unit_text,
            "name": _name(bare.bound, value, other.unit, other.unit_text),
        }
    )


_ARROW = r"(?:->|→|=>|➜|⟶|-->)"
_SMALL_WORDS = (
    r"(?:about|around|roughly|nearly|almost|under|below|over|just|only|less than|more than|~|<|>|≈|the|a|an)\s*"
)
_TO = re.compile(
    rf"[\s,(]*(?:(?:\w+\s+){{0,4}}?(?:to|down to|up to|into)|{_ARROW})\s+(?:{_SMALL_WORDS})*"
    rf"|\s*{_ARROW}\s*(?:{_SMALL_WORDS})*",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"[\s,;:(]*(?:and\s+|but\s+)?(?:(?:is|are|it is|it's|takes|it takes)\s+)?(?:now|today|afterwards|after)\s+"
    r"(?:\w+\s+){0,3}",
    re.IGNORECASE,
)
_FROM_AFTER = re.compile(
    rf"[\s,(]*(?:(?:down|up|instead)\s+(?:from|of)|from|instead of|rather than|compared (?:to|with)"
    r"|where it was|was|previously|formerly|before it was|vs\.?|versus|against)"
    rf"\s+(?:{_SMALL_WORDS})*",
    re.IGNORECASE,
)
_FROM_BEFORE = re.compile(rf"\bfrom\s+(?:\w+\s+){{0,2}}(?:{_SMALL_WORDS})*$", re.IGNORECASE)
_TO_BEFORE = re.compile(rf"\bto\s+(?:{_SMALL_WORDS})*$", re.IGNORECASE)
_WAS_BEFORE = re.compile(
    r"\b(?:was|were|previously|used to (?:take|be|need)|took|before:?)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)


def find_changes(text: str) -> tuple[Change, ...]:
    """Pairs told as before and after: "from X to Y", "X -> Y", "Y, down from X", "Y (was X)", "was X, now Y"."""
    masked = mask_non_numbers(text)
    found = [q for q in find_quantities(text) if q.unit is not Unit.ORDINAL]
    changes = []
    for first, second in pairwise(found):
        if first.unit is not second.unit:
            continue
        gap, left = masked[first.end : second.start], before(masked, first.start)
        arrow = re.search(_ARROW, gap)
        if (_TO.fullmatch(gap) and (arrow or _FROM_BEFORE.search(left))) or (
            _NOW.fullmatch(gap) and _WAS_BEFORE.search(left)
        ):
            changes.append(Change(before=first, after=second))
        elif (
            _FROM_AFTER.fullmatch(gap)
            and not _FROM_BEFORE.search(left)
            and (_TO_BEFORE.search(left) or gap.strip() != "from")
        ):
            changes.append(Change(before=second, after=first))
    return tuple(changes)


# How far a number said to be rounded may lie from the evidence, relative to it: "about", "nearly" 10 %; "over",
# "under" 25 %; never further than one unit of its last digit ("over 80" for 83, not for 95; "about 43" not for 40).
_ABOUT_TOLERANCE = Decimal("0.10")
_BOUND_TOLERANCE = Decimal("0.25")


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
    if _equal(a, b):
        return said.bound == known.bound or (said.bound == "~" and known.bound == "<")
    if known.bound or not said.bound or b == 0:
        return False
    unit = _last_digit(a)
    gap, relative = abs(a - b), abs(a - b) / abs(b)
    if said.bound == "~":
        return relative <= _ABOUT_TOLERANCE and (gap <= unit / 2 or (gap * 4 <= unit * 5 and a % (unit * 5) == 0))
    if (said.bound == ">") != (b > a):
        return False
    return relative <= _BOUND_TOLERANCE and gap <= unit


def _equal(a: Decimal, b: Decimal) -> bool:
    return (
        a == b
        or abs(a - b) <= Decimal("0.0000001") * max(abs(a), abs(b))
        or (abs(a - b) < Decimal("0.4") and _third(a) != _third(b))
    )


def _third(value: Decimal) -> bool:
    return value in (FRACTIONS["third"], FRACTIONS["third"] * 2)


def _last_digit(value: Decimal) -> Decimal:
    """The weight of the last significant digit: 10 for 80, 100 for 1,200, 0.1 for 2.3."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))


def _comparable(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """Both values on one scale, or None for unlike dimensions."""
    if _per(said) != _per(known):
        return None
    if said.unit is known.unit:
        if said.unit is Unit.MONEY and said.unit_text[:1] != known.unit_text[:1]:
            return None
        return said.value, known.value
    return _share(said, known) or _times(said, known)


def _per(quantity: Quantity) -> str:
    """The period of a rate ("day" of "deploys per day"); empty where there is none."""
    return quantity.unit_text.rpartition(" per ")[2] if " per " in quantity.unit_text else ""


def _share(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """0.31 and 31 %."""
    units = (said.unit, known.unit)
    if units == (Unit.COUNT, Unit.PERCENT) and 0 < said.value < 1:
        return said.value * 100, known.value
    if units == (Unit.PERCENT, Unit.COUNT) and 0 < known.value < 1:
        return said.value, known.value * 100
    return None


def _times(said: Quantity, known: Quantity) -> tuple[Decimal, Decimal] | None:
    """Halved and 50 % less; doubled and 100 % more; "2x" and "two times"."""
    for one, other in ((said, known), (known, said)):
        if one.unit is Unit.FACTOR and other.unit is Unit.COUNT and other.unit_text == "times":
            return said.value, known.value
    return None
