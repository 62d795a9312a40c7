"""The forms in which people write dates, each read into what it names; no interval is worked out here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stand_ins import read_plainly


class Grain(StrEnum):
    """What a written date names. `SPLIT` is 05/04/2026 where nothing says which number is the month."""

    DAY = "day"
    DAYS = "days"
    SPLIT = "split"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    YEARS = "years"
    FISCAL = "fiscal"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """One date as written at `start:end`; what was left out is None.

    `number` is the month of a day, of days or of a month; else the number of the quarter, half or week, or the last
    year of several. `last_day` ends several days. `firm` is false for a month's name alone, which may be another word.
    """

    grain: Grain
    start: int
    end: int
    year: int | None = None
    number: int | None = None
    day: int | None = None
    last_day: int | None = None
    firm: bool = True


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS_IN_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
"""
_DAY_WORDS = _DAYS_IN_WORDS.split()
_SPELLED_DAY = "|".join(sorted(_DAY_WORDS, key=len, reverse=True))
_ORDINALS = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, **{word: n for n, word in enumerate(_DAY_WORDS, 1)}}
_NAME = (
    r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![^\W\d_])"
)
_YEAR = r"(?:19[5-9]\d|20\d\d)(?!\d)"
_Y = rf"(?P<y>{_YEAR})"
_ANY_YEAR = rf"(?P<y>{_YEAR}|['’]\d\d(?!\d))"
_D = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_LAST_D = rf"{_D}(?![\w%]|[.,:]\d)"
_NTH = r"(?P<n>first|second|third|fourth|1st|2nd|3rd|4th)"
_DASH = r"\s?[-–—]\s?"
_OF_YEAR = rf"(?:(?:,\s?|\s{{1,2}}|,?\s(?:of|in)\s){_ANY_YEAR}|[-/](?P<y2>{_YEAR})|(?P<y3>['’]\d\d)(?!\d))"
_PART_YEAR = rf"(?:\s?[-/,]?\s?(?:(?:of|in)\s)?{_ANY_YEAR})"
_FY = r"fy\s?['’]?\d\d(?:\d\d)?(?:[-/]\d\d)?"

# What only looks like a year: "2000 users", "2000 ms". A year may own a few plurals ("2025 goals").
_UNCOUNTED = (
    r"(?!\s(?:ms|[kmgt]b|rps|qps|people|lines|(?!(?:goals|results|wins|notes|highlights|projects|plans|reviews|was|is|has|as"
    r"|this|across|versus|vs|us|accomplishments|achievements|contributions|objectives)\b)[a-z]+s)\b)"
)

_PATTERNS: tuple[tuple[Grain, str], ...] = (
    (Grain.FISCAL, rf"{_FY}(?:[\s-]{{0,2}}[qh][1-4]\b)?(?!\w)|[qh][1-4][\s-]{{0,2}}(?:of\s)?{_FY}(?!\w)"),
    (Grain.DAY, rf"{_Y}(?P<s>[-/])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)"),
    (Grain.DAY, rf"{_Y}\.(?P<m>0[1-9]|1[0-2])\.(?P<d>0[1-9]|[12]\d|3[01])(?![\d.])"),
    (Grain.WEEK, rf"{_Y}[-\s]?w(?P<n>[0-5]?\d)\b"),
    (Grain.WEEK, rf"(?:week\s?|cw\s?|kw\s?|wk\s?|w)(?P<n>[0-5]?\d)(?:,?\s|/|\sof\s){_Y}(?![-/.]\d)"),
    (
        Grain.SPLIT,
        r"(?P<d>0?[1-9]|[12]\d|3[01])(?P<s>[-/.])(?P<m>0?[1-9]|[12]\d|3[01])(?P=s)"
        rf"(?P<y>{_YEAR}|(?<=/)(?:1[5-9]|[23]\d)(?!\d))(?![\d/]|[.-]\d)",
    ),
    (Grain.DAYS, rf"(?P<d>{_D}){_DASH}(?P<e>{_D})\s(?:of\s)?{_NAME}\.?{_OF_YEAR}?"),
    (Grain.DAYS, rf"{_NAME}\.?\s(?P<d>{_D}){_DASH}(?P<e>{_LAST_D})(?![-/]\d){_OF_YEAR}?"),
    (Grain.DAY, rf"(?P<d>{_SPELLED_DAY})\s(?:of\s)?{_NAME}\.?{_OF_YEAR}?"),
    (Grain.DAY, rf"(?P<d>{_D})(?:\s{{0,2}}|-|/|\sof\s|\.\s){_NAME}\.?{_OF_YEAR}?"),
    (Grain.DAY, rf"{_NAME}(?:\.?\s{{1,2}}|\.|-|/)(?:the\s)?(?P<d>{_LAST_D}){_OF_YEAR}?"),
    (Grain.MONTH, rf"{_NAME}\.?{_OF_YEAR}"),
    (Grain.DAY, rf"{_Y}\s?[,:/–-]?\s?{_NAME}\.?[\s-](?P<d>{_LAST_D})(?!\s?{_YEAR})"),
    (Grain.MONTH, rf"{_Y}\s?[,:/–-]?\s?{_NAME}\.?(?!,?\s?(?:of\s|\d\d?,?\s)?(?:{_YEAR}|['’]\d\d))"),
    (Grain.MONTH, rf"{_Y}-(?P<m>0[1-9]|1[0-2])(?![\d-])"),
    (Grain.MONTH, rf"{_Y}/(?P<m>0?[1-9]|1[0-2])(?![\d/])"),
    (Grain.MONTH, rf"(?P<m>0?[1-9]|1[0-2])/{_Y}(?![/-]\d){_UNCOUNTED}"),
    (Grain.MONTH, rf"(?P<m>0[1-9]|1[0-2])[-.]{_Y}(?![/.-]\d)"),
    (Grain.QUARTER, rf"{_Y}\s?[-/,:.]?\s?q(?P<n>[1-4])\b"),
    (Grain.QUARTER, rf"q(?P<n>[1-4]){_PART_YEAR}?(?!\w)"),
    (Grain.QUARTER, rf"{_NTH}\squarter{_PART_YEAR}?(?!\w)"),
    (Grain.HALF, rf"{_Y}\s?[-/,:]?\s?h(?P<n>[12])\b"),
    (Grain.HALF, rf"(?:h(?P<n>[12])|(?P<n2>[12])h){_PART_YEAR}?(?!\w)"),
    (Grain.HALF, rf"{_NTH}\shalf{_PART_YEAR}?(?!\w)"),
    (Grain.YEARS, rf"{_Y}[-/–](?P<n>\d\d)(?![\w/-])"),
    (Grain.YEAR, rf"{_Y}(?![\w%]|[.,:]\d|[-/](?!{_YEAR})\d){_UNCOUNTED}"),
    (Grain.MONTH, _NAME),
)
_FORMS = tuple((grain, lazy_pattern(pattern, re.IGNORECASE)) for grain, pattern in _PATTERNS)
_WITH_LETTERS = (r"(?P<m>jan", r"fy", r"q(", r"(?:week")
_WITH_EITHER = (r"(?P<n>first", r"(?:h(", rf"(?P<d>{_SPELLED_DAY}")
_FROM_LETTER = tuple(form for form in _FORMS if form[1].pattern.startswith((*_WITH_LETTERS, *_WITH_EITHER)))
_FROM_DIGIT = tuple(form for form in _FORMS if not form[1].pattern.startswith(_WITH_LETTERS))

# Where a date may begin: everything else in a text is passed over at the speed of one expression.
_ANCHOR = lazy_pattern(
    r"(?<![^\W_])(?:\d\d?(?![\d%])|(?:19|20)\d\d(?!\d)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]"
    rf"|fy|w\d|week|wk|[ck]w|(?:{_SPELLED_DAY})\b)",
    re.IGNORECASE,
)
# What every date has somewhere; most sentences have none of it.
_HINT = lazy_pattern(
    r"\d{4}|['’]\d\d|\d/\d|quarter|half|(?<![^\W_])(?:q[1-4]|h[12]|[12]h(?!\w))"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
_PART_OF_A_NAME = lazy_pattern(r"[$€£#@=+_~^]$|[^\W_][-./,:'’*]$")
_ABOUT = lazy_pattern(r"\b(?:mid|early|late|end|start|pre|post)-$", re.IGNORECASE)
_NAMED_AFTER_A_YEAR = lazy_pattern(
    r"\b(?:server|studio|office|windows|excel|exchange|sharepoint|dynamics|sql|rfc|iso|pep|port|ticket|issue|pr|version|build"
    r"|edition|ecmascript|es|c\+\+|soc|error|code|room|route)[\s-]$",
    re.IGNORECASE,
)
_ADDRESS = lazy_pattern(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def written_dates(text: str, day_first: bool | None = None) -> list[WrittenDate]:
    """Every date form in the text, in order and without overlaps; addresses are passed over.

    `day_first` settles 05/04/2026: true 5 April, false May 4, None leaves both readings (`SPLIT`). A person called
    May or August is no date.
    """
    if not _HINT.search(text):
        return []
    masked = _ADDRESS.sub(lambda found: "\0" * len(found.group()), read_plainly(text))
    dates: list[WrittenDate] = []
    position = 0
    while anchor := _ANCHOR.search(masked, position):
        position = anchor.start() + 1
        if _inside_a_name(masked, anchor.start(), dates[-1].end if dates else -2):
            continue
        if date := _read(masked, anchor.start(), day_first):
            position = date.end
            dates.append(date)
    return [date for date in dates if date.grain is not Grain.FISCAL]


def _inside_a_name(text: str, start: int, last_end: int) -> bool:
    """True in "CVE-2023", "v1/2024", "$2000"; false right behind another date ("June-July 2025") and in "mid-2025"."""
    before = text[max(0, start - 6) : start]
    return start - last_end > 1 and _PART_OF_A_NAME.search(before) is not None and _ABOUT.search(before) is None


def _read(text: str, at: int, day_first: bool | None) -> WrittenDate | None:
    for grain, pattern in _FROM_DIGIT if text[at].isdigit() else _FROM_LETTER:
        if match := pattern.match(text, at):
            date = _named(grain, match, day_first)
            if date is not None and not (
                grain is Grain.YEAR and _NAMED_AFTER_A_YEAR.search(text[max(0, at - 12) : at])
            ):
                return date
    return None


def _named(grain: Grain, match: re.Match[str], day_first: bool | None) -> WrittenDate | None:
    """What the groups of a match say: y year, m month, n number of a part, d and e first and last day."""
    groups = {name[0]: value for name, value in match.groupdict().items() if value}
    year = _year(groups.get("y"))
    number = _part(groups.get("m") or groups.get("n"))
    day, last_day = _part(groups.get("d")), _part(groups.get("e"))
    if grain is Grain.SPLIT and day is not None and number is not None:
        grain, day, number = _settled(day, number, groups["s"], day_first)
    if grain is Grain.YEARS:
        number = _next_year(year, number)
        if number is None:
            return None
    alone = grain is Grain.MONTH and year is None
    if groups.get("m", "") == "may" and year is None and not alone:
        return None
    return WrittenDate(grain, match.start(), match.end(), year, number, day, last_day, firm=not alone)


def month_number(name: str) -> int:
    """1 for January, however it is written: "Jan", "january", "sept"."""
    return _MONTHS.index(name[:3].lower()) + 1


def _settled(a: int, b: int, separator: str, day_first: bool | None) -> tuple[Grain, int, int]:
    """Grain, day and month of "a/b/year". With dots the day stands first everywhere."""
    if a == b or a > 12 or (b <= 12 and (day_first or separator == ".")):
        return Grain.DAY, a, b
    if b > 12 or day_first is False:
        return Grain.DAY, b, a
    return Grain.SPLIT, a, b


def _next_year(year: int | None, short: int | None) -> int | None:
    return year + 1 if year is not None and short is not None and (year + 1) % 100 == short else None


def _year(written: str | None) -> int | None:
    number = _part(written)
    return number + 2000 if number is not None and number < 100 else number


def _part(written: str | None) -> int | None:
    """The number behind "June", "11th", "second", "'26" or "3"."""
    if not written:
        return None
    low = written.lower()
    if low in _ORDINALS:
        return _ORDINALS[low]
    if low[0].isalpha():
        return month_number(low)
    return int("".join(letter for letter in low if letter.isdecimal()))
