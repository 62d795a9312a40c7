"""Digits that are not numbers (links, ticket ids, versions, dates, times ...): found first, and taken out."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern


class MarkKind(StrEnum):
    """What a run of characters with digits in it is, when it is not a number."""

    URL = "url"
    EMAIL = "email"
    TICKET = "ticket"
    VERSION = "version"
    PERCENTILE = "percentile"
    DATE = "date"
    TIME = "time"
    LABEL = "label"
    CODE = "code"


class Mark(NamedTuple):
    """`text[start:end]` is the literal."""

    kind: MarkKind
    start: int
    end: int


MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:19[89]\d|20\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_SPELLED_DAY = (
    r"(?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth"
    r"|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|thirty-first"
)
_SPELLED_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|all|both|some|several|many|our|its|their|these|those)"
)
_DATE = "|".join(
    (
        rf"\b{_YEAR}[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?(?!\d|[.-]\d)",
        r"\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half)(?: of (?:the year|(?:19|20)\d\d)\b"
        r"|(?=[,.;)]|$))",
        r"\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b",
        rf"\b{_YEAR}\s*[-/ ]?\s*[QH][1-4]\b",
        rf"\b[QH][1-4](?:\s*[-/–]\s*[QH]?[1-4])?\b(?:\s*[-/,' ]?\s*(?:of\s+)?(?:FY\s?)?(?:{_YEAR}|['’]\d\d"
        rf"|(?<=[Q-]\d[ -])(?:1[5-9]|2\d|3\d)(?!\s?[%a-z]|\.\d))\b)?",
        r"\bFY\s?['’]?(?:20)?\d\d\b(?:\s*[QH][1-4]\b)?",
        rf"\b{MONTHS}\.?\s+(?:the\s+)?{_DAY}(?:\s*[-–]\s*{_DAY})?\b(?!\s*[%\w$]|\.\d)(?:,?\s+{_YEAR}\b(?!-\d))?",
        rf"\b{MONTHS}\.?\s+(?:the\s+)?{_DAY}\b(?:,?\s+{_YEAR}\b)?(?=\s+[a-z])(?!\s+(?!{_SPELLED_NUMBER}\b)(?:[a-z]+\s+)?(?:[a-z]{{2,}}[^\Waius]s"
        rf"|people)\s*(?:[,.;)]|$|\b(?:went|were|are|have|had|that|in|on|with|and|to|from|by)\b))",
        rf"\b(?:the\s+)?(?:{_SPELLED_DAY})\s+(?:of\s+)?{MONTHS}\b(?:,?\s+{_YEAR}\b)?",
        rf"\b(?:the\s+)?{_DAY}\s+(?:of\s+)?{MONTHS}\b(?:,?\s+{_YEAR}\b)?",
        r"(?<![\d./-])(?:1[3-9]|2\d|3[01])/(?:0[1-9]|1[0-2])(?![\d/])",
        r"(?:(?<=\bsince )|(?<=\bon )|(?<=\buntil )|(?<=\bdated ))"
        r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])(?![\d/])",
        rf"\b{MONTHS}\.?,?\s+(?:of\s+)?['’]?(?:{_YEAR}|(?<=['’])\d\d)\b",
    )
)
_LABELS = (
    r"rfc|adr|pr|mr|cl|pull request|issue|ticket|bug|section|step|page|chapter|phase|part|level|tier|sev|severity"
    r"|prio(?:rity)?"
    r"|milestone|sprint|iteration|appendix|figure|port|http"
)
_A_UNIT = r"(?!\.\d)(?!\s?(?:[%+x]|k\b|ms\b|s\b|sec|min|h\b|hours?|days?|weeks?|[kmgt]b\b|->|→|=>))"
_TECH = (
    r"python|node(?:\.?js)?|java|jdk|jre|php|ruby|rails|golang|django|ios|ipados|kotlin|angular|vue|svelte"
    r"|postgres(?:ql)?|mysql|mariadb|redis|kafka|kubernetes|k8s|ubuntu|debian|centos|rhel|windows|macos"
    r"|spring boot|\.net|typescript|c\+\+|tls|ssl|oauth|firefox|terraform|airflow|elasticsearch|webpack"
    r"|gradle|xcode|next\.js|nuxt|graphql|openapi|html|css|ecmascript|version|hadoop|tensorflow|pytorch"
    r"|cuda|drupal|laravel|symfony|wordpress|magento|dotnet|fastapi|jquery|gpt|llama"
    r"|iphone|ipad|pixel|galaxy|(?-i:React|Go|Android|Swift|Spring|Spark|Rust|Scala|Hive|Bootstrap|Chrome|Safari|Flask|Electron|Claude|Gemini)"
)
_NO_COUNTED_NOUN = r"(?!\s+(?:[a-z]+\s+)?(?:[a-z]{2,}[^\Waius]s|people)\b)"
_PATTERN = lazy_pattern(
    "|".join(
        (
            r"(?P<url>\b[a-z][a-z0-9+.-]{1,9}://\S+|\bwww\.\S+)",
            r"(?P<email>\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)",
            rf"(?P<date>{_DATE})",
            r"(?P<percentile>\bp(?:50|75|90|95|98|99)(?:\.\d+)?\b|\b\d\d(?:\.\d+)?"
            r"(?:st|nd|rd|th)?[- ]percentiles?\b)",
            r"(?P<time>\b(?<!ratio of )(?<!ratio )(?:[01]?\d|2[0-3]):[0-5]\d(?!\d|\s?h(?:ours?|rs?)?\b|\s+ratio\b)"
            r"(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"
            r"|\b(?:1[0-2]|0?[1-9])\s?(?:am|a\.m\.|pm|p\.m\.)(?!\w)"
            r"|\b1:1s?\b|\b24/7\b)",
            r"(?P<ticket>(?-i:\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b)|(?<!\w)#\d+\b)",
            rf"(?P<label>\b(?:{_LABELS})[ -]?(?:#|no\.?\s?|number\s)?\d+[abc]?\b{_A_UNIT}"
            rf"(?:(?<=[a-z]-\d)|(?<=[a-z]\d)|{_NO_COUNTED_NOUN}))",
            r"(?P<code2>\b(?:soc|iso|iec|pci|nist|hipaa|eip|tls|ssl|cis)[ -]?v?\d+(?:[.:-]\d+)*\b)",
            rf"(?P<version>(?<![\w.])(?:{_TECH})\s?(?:>=\s?)?v?\d+(?:\.\d+|\.x)*\b(?!\s?%)"
            r"|(?<![\w.])v\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+(?:[.-]\w+)*)",
            r"(?P<code>(?<![\w.$€£~<>+≈≥≤])(?!sub-)(?!x(?!86\b|64\b|32\b|509\b)\d{1,2}(?![\w.-]))[^\W\d_]\w{0,80}(?:[-_./:]\w{1,80}){0,12}\d\w*(?:[-_./]\w+)*"
            r"|(?<![\w.])(?-i:\d+(?:xx|DS|FA|D|G|on1|FE)s?)\b|(?<![\w.])\d+(?:xx|fa|on1)\b)",
        )
    ),
    re.IGNORECASE,
)
_MODAL = lazy_pattern(r"(?:may|march)\b")
_BARE_YEAR = lazy_pattern(
    rf"(?<![\w$€£.,/-]){_YEAR}(?![\w%]|[.,]\d)(?!s\b)(?!\s(?:%|(?:[mµun]?s|secs?|seconds?|mins?|minutes?|hrs?|hours?|[kmgt]i?b)\b))",
    re.IGNORECASE,
)
_YEAR_BEFORE = lazy_pattern(
    r"(?:\b(?:in|since|by|of|from|until|till|during|early|late|mid|end|through|to|for|before|after|year|and|fy|the"
    r"|our|my|its)"
    r"|[-–/(,&])\s*$",
    re.IGNORECASE,
)
_PLURAL_NEXT = lazy_pattern(r"\+?\s+(?:[a-z][\w-]*\s+){0,2}?(?:[a-z][\w-]+[^\Waius]s|people)\b")


def _kept(kind: MarkKind, words: str) -> bool:
    """Rule out what only looks like a date: the modal in "may 5"."""
    return kind is not MarkKind.DATE or _MODAL.match(words) is None


def _years(text: str, marks: list[Mark]) -> list[Mark]:
    """Years that stand alone: "in 2025", "2025 roadmap"; but "2000 users" is a count."""
    taken = {at for mark in marks for at in range(mark.start, mark.end)}
    found = []
    for match in _BARE_YEAR.finditer(text):
        if match.start() in taken:
            continue
        before = text[max(0, match.start() - 16) : match.start()]
        if _PLURAL_NEXT.match(text, match.end()) and not _YEAR_BEFORE.search(before):
            continue
        found.append(Mark(MarkKind.DATE, match.start(), match.end()))
    return found


@lru_cache(maxsize=4096)
def find_marks(text: str) -> tuple[Mark, ...]:
    """Every literal whose digits are not a number, in order of the text, without overlaps."""
    marks = []
    for match in _PATTERN.finditer(text):
        kind = MarkKind((match.lastgroup or "code").rstrip("2"))
        if _kept(kind, match.group()):
            end = match.start() + len(match.group().rstrip(".,;:!?)]}>'\"")) if kind is MarkKind.URL else match.end()
            marks.append(Mark(kind, match.start(), end))
    return tuple(sorted(marks + _years(text, marks), key=lambda mark: mark.start))


def mask_non_numbers(text: str, filler: str = " ") -> str:
    """The text with every such literal replaced by spaces (or by `filler`, one character), so that spans stay true."""
    parts, done = [], 0
    for mark in find_marks(text):
        parts += [text[done : mark.start], filler * (mark.end - mark.start)]
        done = mark.end
    return "".join([*parts, text[done:]])
