"""Numbers in digits or words before their unit is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from assistant.domain.vocabulary import Unit
from assistant.evidence.counted import counted_noun
from assistant.evidence.number_words import DIGITS, ORDINALS, SUFFIXES, WORDS, parse_digits, parse_words
from assistant.evidence.physical import physical_unit
from assistant.evidence.units import CURRENCIES, MEASURED, POINTS, RATE, period_of

_SYMBOLS = "|".join(re.escape(c) for c in ("us$", "r$", "$", "€", "£", "¥", "₹", "฿"))
_CODES = "|".join(c for c in CURRENCIES if c.isalpha())
_SUFFIX = r"k|mm|mn|mio|m|bn|b|thousand|million|billion|trillion|hundred|dozen"
_FRACTION_WORDS = "third quarter fifth sixth seventh eighth ninth tenth twelfth twentieth fiftieth hundredth thousandth"
_LARGE_PARTS = {"quarter": 4, "twentieth": 20, "fiftieth": 50, "hundredth": 100, "thousandth": 1000}
FRACTIONS = {word: Decimal(100) / (_LARGE_PARTS.get(word) or ORDINALS[word]) for word in _FRACTION_WORDS.split()}
_PARTS = {"half": Decimal(50), **FRACTIONS}
_FEW = {word: n for n, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], 1)}
_FRACTION = rf"(?:(?:an?|{'|'.join(_FEW)})[\s-]+)?(?:{'|'.join(FRACTIONS)})s?"
_SPELLED_UNIT = (
    rf"(?:percentage\s+point|point|{'|'.join(sorted((u for u in MEASURED if len(u) > 2), key=len, reverse=True))}"
    r"|mile|litre|liter|kilo|(?:kilo)?met(?:re|er))"
)
_ARTICLE_WORDS = (
    "in within under over about to from after took takes taking than nearly almost roughly around least by saved saving"
    " saves lasted spent only just"
)
_BEFORE_AN_ARTICLE = frozenset(_ARTICLE_WORDS.split())
_MULTIPLES = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5}
_MULTIPLES |= {f"{word}fold": n for word, n in _FEW.items() if n > 1}
_MULTIPLES |= {
    "tenfold": 10,
    "twelvefold": 12,
    "fifteenfold": 15,
    "twentyfold": 20,
    "fiftyfold": 50,
    "hundredfold": 100,
}
_NUMBER = re.compile(
    "|".join(
        (
            rf"(?<![\w.])(?P<symbol>{_SYMBOLS})\s?(?P<money>{DIGITS})(?:\s?(?P<money_scale>{_SUFFIX})(?!\w))?",
            rf"(?<![\w.])(?P<code>{_CODES})\s?(?P<coded>{DIGITS})(?:\s?(?P<coded_scale>{_SUFFIX})(?!\w))?",
            rf"(?<!\w)(?P<magnitude>(?:an?|{'|'.join(_FEW)}|\d)\s+orders?\s+of\s+magnitude)(?!\w)",
            r"(?<![\w.])(?P<nth>\d+)(?:st|nd|rd|th)(?!\w)",
            rf"(?<![\w.])(?P<fold>{DIGITS})(?:\s?[x×](?!\w)|\s?-?fold(?!\w))"
            rf"|(?<![\w.])[x×](?P<times>\d+(?:\.\d+)?)(?![\w.])",
            r"(?<![\w.])(?P<clock>\d{1,3}[hm][0-5]\d(?:m|min|s)?|\d{1,2}:[0-5]\d\s?h(?:ours?|rs?)?)(?!\w)",
            rf"(?<![\w-])(?P<mixed>(?:an?|{WORDS}|\d+)\s+{_SPELLED_UNIT}s?\s+and\s+(?:an?\s+half|{_FRACTION}))(?!\w)",
            rf"(?<![\w.])(?P<digits>{DIGITS})(?:\s?(?P<scale>(?!mm)(?:{_SUFFIX}))(?!\w))?",
            rf"(?<![\w-])(?P<portion>(?:half|{_FRACTION}\s+of)\s+an?\s+{_SPELLED_UNIT})(?!\w)",
            rf"(?<![\w-])(?:(?P<part>an?|{'|'.join(_FEW)}|half)[\s-]+)?(?P<fraction>(?:{'|'.join(FRACTIONS)})s?)(?!\w)"
            r"(?!\s+of\s+a\s+(?:million|billion))",
            r"(?<![\w-])(?P<half>half(?:(?:\s+|-)and(?:\s+|-)half)?|halv(?:e|es|ed|ing))(?![\w])"
            r"(?![\s-]+(?:a[\s-]+)?(?:dozen|hundred|thousand|million|billion))",
            rf"(?<!\w)(?P<multiple>(?:{'|'.join(_MULTIPLES)})(?:e|es|ed|ing)?)(?![\w-])",
            r"(?<!\w)(?P<often>once|twice|thrice)(?!\w)",
            rf"(?<![\w-])(?P<words>{WORDS}|(?:(?<=per )|(?<=some ))(?:hundred|thousand|million))(?!\w)",
            r"(?<!\w)(?P<article>an?)(?=[\s-]+(?:hour|hr|minute|min|day|week|wk|month|quarter|year|yr|fortnight|decade"
            r"|afternoon)\b)",
            rf"(?<![\w-])(?P<ordinal>{'|'.join(ORDINALS)})(?!\w)",
        )
    ),
    re.IGNORECASE,
)
_NOT_A_NUMBER_BEFORE = re.compile(
    r"\b(?:no|any|each|every|this|that|which|the other|another|some|last|new|only|a|an|the|right|next|first)[\s-]+$"
    r"|\bas\s+$|\b(?:the|this|that)\s+[a-z][a-z-]+\s+$",
    re.IGNORECASE,
)
_NOT_A_NUMBER_AFTER = re.compile(
    r"\s*(?:another\b|-on-one|-to-one|-off|-stop|-click|-size|-way|-pager|['’]s\b|-liner|-time|\s+on\s+one)",
    re.IGNORECASE,
)
_ONE_OF_A_SIZE = re.compile(
    r"\s+of\s+(?:(?:about|around|only|just|over|under|nearly)\s+)?(?:[$€£]|[\d.,]+\s?(?:%|ms|s|min|h|[kmg]b)\b)",
    re.IGNORECASE,
)
"""Behind a pronoun: "to one of $8,400 a year"."""

_EVERY = re.compile(r"\s+(?:each|every)\s+(?P<period>[a-z]+)\b(?P<adverb>)", re.IGNORECASE)
_HALF_YEAR = re.compile(r"\b(?:this|last|next|per|each|every|first|second|previous|past)\s+$", re.IGNORECASE)
_ORDINAL_AS_WORD = re.compile(
    r"-(?:party|class|hand|person|rate|line|aid)\b|\s+(?:hand|thoughts?|nature)\b", re.IGNORECASE
)


def before(masked: str, position: int) -> str:
    """The few words before a position: enough for "no fewer than", and no more, so that long texts stay linear."""
    return masked[max(0, position - 40) : position]


class RawNumber(NamedTuple):
    """A number before its unit is known. `unit` is set where the number itself carries it (money, factor, fraction)."""

    start: int
    end: int
    value: Decimal
    unit: Unit | None = None
    unit_text: str = ""
    bare: bool = False


def raw_numbers(masked: str) -> Iterator[RawNumber]:
    for match in _NUMBER.finditer(masked):
        kind, start, end = _kind(match), match.start(), match.end()
        if kind in ("symbol", "code"):
            written, scale = (
                (match["money"], match["money_scale"]) if kind == "symbol" else (match["coded"], match["coded_scale"])
            )
            currency = CURRENCIES[match[kind].casefold()]
            yield RawNumber(start, end, parse_digits(written) * _suffix(scale), Unit.MONEY, currency)
        elif kind in ("fold", "times"):
            yield RawNumber(start, end, parse_digits(match[kind]), Unit.FACTOR, "x")
        elif kind == "clock":
            yield _clock(match)
        elif kind == "digits":
            if (raw := _digits(masked, match)) is not None:
                yield raw
        elif (raw := _worded(masked, match, kind)) is not None:
            yield raw


def _kind(match: re.Match[str]) -> str:
    return next(
        name
        for name in (
            "symbol",
            "code",
            "magnitude",
            "nth",
            "fold",
            "times",
            "clock",
            "digits",
            "mixed",
            "portion",
            "fraction",
            "half",
            "multiple",
            "often",
            "words",
            "article",
            "ordinal",
        )
        if match[name] is not None
    )


def _suffix(written: str | None) -> int:
    return SUFFIXES[written.casefold()] if written else 1


def _clock(match: re.Match[str]) -> RawNumber:
    """ "4h10" and "4:10 h" are 250 minutes, "12m40" 760 seconds."""
    large, letter, small = re.split(r"([hm:])", match["clock"].casefold(), maxsplit=1)
    size = 1 if letter == "m" else 60
    value = (Decimal(large) * 60 + Decimal(small[:2])) * size
    return RawNumber(match.start(), match.end(), value, Unit.DURATION, "s" if letter == "m" else "min")


def _digits(masked: str, match: re.Match[str]) -> RawNumber | None:
    """A plain number; "1." that opens a list item is numbering, and "45m" without a counted noun is minutes."""
    start, end, scale = match.start(), match.end(), match["scale"]
    if start < 8 and not masked[:start].strip() and re.match(r"[.)]\s", masked[end:]):
        return None
    value = parse_digits(match["digits"])
    if scale == "m" and masked[end - 2 : end - 1] == " " and (value >= 1000 or _LONG.match(masked, end)):
        return RawNumber(start, end, value, Unit.COUNT, "m")
    if scale == "m" and not counted_noun(masked, end)[0] and masked[end - 2 : end - 1] != " ":
        return RawNumber(start, end, value * 60, Unit.DURATION, "m")
    if scale == "b":
        return RawNumber(start, end, value, Unit.BYTES, "b")
    return RawNumber(start, end, value * _suffix(scale))


_LONG = re.compile(r"\s+(?:wide|long|high|deep|tall|thick|away|apart)\b", re.IGNORECASE)
"""Behind metres, which a lone m means only here and behind thousands of them."""


def _worded(masked: str, match: re.Match[str], kind: str) -> RawNumber | None:
    start, end = match.start(), match.end()
    word = match[kind].casefold()
    if kind == "magnitude":
        power = _FEW.get(word.split()[0], 1) if not word[0].isdigit() else int(word[0])
        return RawNumber(start, end, Decimal(10) ** power, Unit.FACTOR, "x")
    if kind == "nth":
        return RawNumber(start, end, Decimal(word), Unit.ORDINAL)
    if kind == "ordinal":
        return _ordinal(masked, start, end, word)
    if kind in ("mixed", "portion"):
        return _measured_part(match, word)
    if kind == "fraction":
        return _fraction(masked, match)
    if kind == "half":
        return None if word == "half" and _HALF_YEAR.search(before(masked, start)) else _half(masked, start, end)
    if kind == "multiple":
        times = next(value for prefix, value in _MULTIPLES.items() if word.startswith(prefix))
        return RawNumber(start, end, Decimal(times), Unit.FACTOR, "x")
    if kind == "often":
        return _often(masked, start, end, word)
    if kind == "article":
        return RawNumber(start, end, Decimal(1)) if _article_counts(masked, start) else None
    if kind == "words" and _NEAREST.search(before(masked, start)):
        return None
    if word == "one" and (_NOT_A_NUMBER_BEFORE.search(before(masked, start)) or _NOT_A_NUMBER_AFTER.match(masked, end)):
        return None
    if word == "one" and _ONE_OF_A_SIZE.match(masked, end):
        return None
    if word == "one" and _ONE_ENDS.match(masked, end) and _is_pronoun(before(masked, start)):
        return None
    return RawNumber(start, end, parse_words(word), bare=word == "one")


_NEAREST = re.compile(r"\bnearest\s+$", re.IGNORECASE)
_ONE_ENDS = re.compile(r"\s*(?:[,.;:)]|$|(?:and|or|but|is|was|which|that)\b)", re.IGNORECASE)
_DETERMINED = re.compile(
    r"(?:\b(?:the|my|our|his|her|their|its|your)|\w['’]s?)\s+(?P<kind>(?:[\w-]+\s+){1,3})$", re.IGNORECASE
)
_NO_KIND = re.compile(
    r"\b(?:to|of|from|by|at|in|on|for|with|than|only|just|about|and|or|is|was|are|were|had|has|have|but|least|most"
    r"|down|up|[a-z]+ed)\s+$",
    re.IGNORECASE,
)


def _is_pronoun(left: str) -> bool:
    """Whether "one" stands for a noun: "my cache one", "the June one"."""
    return _DETERMINED.search(left) is not None and _NO_KIND.search(left) is None


def _ordinal(masked: str, start: int, end: int, word: str) -> RawNumber | None:
    if _ORDINAL_AS_WORD.match(masked, end) or (
        word == "second"
        and re.search(r"\b(?:per|an?|each|every|/)\s*$", before(masked, start))
        and not re.match(r"\s+(?:time|attempt|try|round)\b", masked[end:])
    ):
        return None
    return RawNumber(start, end, Decimal(ORDINALS[word]), Unit.ORDINAL)


def _measured_part(match: re.Match[str], written: str) -> RawNumber:
    """ "three quarters of an hour", "half a gigabyte", "a minute and a half"."""
    words = re.findall(r"\w+", written)
    mixed = match["mixed"] is not None
    units = (u for u in (words if mixed else reversed(words)) if u in MEASURED or physical_unit(u) or u[:5] == "point")
    unit = next(units)
    at = words.index(unit)
    whole = Decimal(0)
    if mixed:
        whole = Decimal(1) if words[0] in ("a", "an") else _count(" ".join(words[:at]))
        words = words[at + 2 :]
    many = next((_FEW[w] for w in words if w in _FEW), 1)
    part = next(_PARTS[w.removesuffix("s")] for w in words if w.removesuffix("s") in _PARTS) * many / 100
    if unit.startswith("point"):
        return RawNumber(match.start(), match.end(), whole + part, Unit.PERCENT, POINTS)
    if physical := physical_unit(unit):
        return RawNumber(match.start(), match.end(), (whole + part) * physical.size, Unit.COUNT, physical.unit_text)
    scale = MEASURED[unit]
    return RawNumber(match.start(), match.end(), (whole + part) * scale.size, scale.unit, unit)


def _count(written: str) -> Decimal:
    return Decimal(written) if written.isdecimal() else parse_words(written)


_FRACTION_FOLLOWS = re.compile(
    r"\s+(?:of|less|fewer|more|faster|slower|lower|higher|cheaper|shorter|quicker|smaller|larger|to|and|by|in|with|via"
    r"|after|on|or so|at|between|within|across|during|into|are|were|have|than|efficient|over|under|when|while|thanks"
    r"|through|for|since|as|from|before|previously|earlier)\b|\s*[,.;:)]|\s*$",
    re.IGNORECASE,
)
_QUARTER_FOLLOWS = re.compile(
    r"\s+(?:of|less|fewer|more|faster|slower|lower|higher|cheaper|shorter|quicker|smaller|larger|efficient|were|are|have|had)\b",
    re.IGNORECASE,
)
_QUARTER_LED = re.compile(
    r"\b(?:by|to|about|around|nearly|almost|roughly|approximately|(?:just|slightly|little|bit|well) (?:over|under)"
    r"|close to"
    r"|less than|more than|down)\s+$",
    re.IGNORECASE,
)


_HOUR_NEXT = re.compile(r"[\s-]hours?(?!\w)", re.IGNORECASE)
"""Behind the quarter of "a quarter hour", "quarter-hour"."""


def _fraction(masked: str, match: re.Match[str]) -> RawNumber | None:
    """A third of something; "the third" and "a third, in review" count places, and a quarter may be three months."""
    start, end, word = match.start(), match.end(), match["fraction"].casefold()
    part = (match["part"] or "").casefold()
    if word == "quarter" and part in ("", "a") and (timed := _HOUR_NEXT.match(masked, end)):
        return RawNumber(start, timed.end(), Decimal(900), Unit.DURATION, "hour")
    left = before(masked, start)
    if word.startswith("quarter"):
        led = part in _FEW or _QUARTER_LED.search(left) is not None
        tells = _QUARTER_FOLLOWS.match(masked, end) or (led and _FRACTION_FOLLOWS.match(masked, end))
    else:
        led = not part and re.search(r"\b(?:by|in|than|nearly|almost|about)[\s-]$", left) is not None
        tells = _FRACTION_FOLLOWS.match(masked, end)
    if tells and (part or led):
        value = FRACTIONS[word.removesuffix("s")] * _FEW.get(part, 1)
        return RawNumber(start, end, value, Unit.PERCENT, match.group())
    if word in ORDINALS:
        return _ordinal(masked, match.start("fraction"), end, word)
    if part in ("a", "an") and _article_counts(masked, start):
        return RawNumber(start, match.end("part"), Decimal(1))
    return None


def _half(masked: str, start: int, end: int) -> RawNumber:
    """Half an hour is 30 minutes; any other half is 50 %."""
    if again := re.match(r"\s+(?:as\s+\w+\s+again|again\s+as\s+\w+)\b", masked[end:], re.IGNORECASE):
        return RawNumber(start, end + again.end(), Decimal("1.5"), Unit.FACTOR, "x")
    timed = re.match(r"[\s-]+(?:an?\s+)?(hour|day|year|minute|month|week|decade)s?\b", masked[end:], re.IGNORECASE)
    if timed:
        scale = MEASURED[timed[1].casefold()]
        return RawNumber(start, end + timed.end(), scale.size / 2, scale.unit, timed[1])
    return RawNumber(start, end, Decimal(50), Unit.PERCENT, "half")


def _often(masked: str, start: int, end: int, word: str) -> RawNumber | None:
    if word != "once" and re.match(r"\s+(?:as|the|its|their|our|what)\b", masked[end:], re.IGNORECASE):
        return RawNumber(start, end, Decimal(2 if word == "twice" else 3), Unit.FACTOR, "x")
    rate = RATE.match(masked, end) or _EVERY.match(masked, end)
    if word == "once" and not (rate and period_of(rate)):
        return None
    return RawNumber(start, end, Decimal({"once": 1, "twice": 2, "thrice": 3}[word]), Unit.COUNT, "times")


_COMPOUND = re.compile(
    rf"an?\s+(?:hour|minute|day|week|month|year)\s+and\s+(?:\d+|{WORDS})\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b",
    re.IGNORECASE,
)


_LATE = re.compile(
    r"an?\s+(?:hour|minute|day|week|wk|month|quarter|year|fortnight)\s+(?:late|early|later|earlier|ahead|behind|before"
    r"|after|longer|shorter|over|under|off|sooner)\b",
    re.IGNORECASE,
)


def _article_counts(masked: str, start: int) -> bool:
    """ "in a day" is one day; "a day" after a count is a rate and elsewhere only an article."""
    if _COMPOUND.match(masked, start):
        return True
    if _LATE.match(masked, start):
        return True
    word = re.search(r"(\w+)\s+$", before(masked, start))
    return word is not None and word[1].casefold() in _BEFORE_AN_ARTICLE
