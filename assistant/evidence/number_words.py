"""Numbers as they are written, in digits or in words: "1,200", "1.2k", "two and a half", "a dozen"."""

from __future__ import annotations

import re
from decimal import Decimal

_SMALL_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_SMALL = {word: value for value, word in enumerate(_SMALL_WORDS.split())}
_TENS = {word: 10 * value for value, word in enumerate(_TENS_WORDS.split(), 2)}
ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS.split(), 1)}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
SUFFIXES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "mio": 1_000_000,
    "million": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
    "hundred": 100,
    "dozen": 12,
    "trillion": 1_000_000_000_000,
}
DIGITS = r"\d{1,3}(?:[,'’ \u00a0\u202f]\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_UNITS = "|".join(sorted((*_SMALL, *_TENS), key=len, reverse=True))
_ONE_WORD = rf"(?:(?:{'|'.join(_TENS)})[- ](?:one|two|three|four|five|six|seven|eight|nine)|{_UNITS})"
WORDS = (
    rf"(?:(?:{_ONE_WORD}|an?)\s+(?:hundred|thousand|million|billion|dozen)(?:\s+(?:and\s+)?{_ONE_WORD})?"
    rf"(?:\s+(?:hundred|thousand|million|billion))?|half\s+a\s+dozen|{_ONE_WORD}(?:\s+and\s+a\s+(?:half|quarter))?)"
)
_TOKEN = re.compile(r"[a-z]+")


def parse_digits(written: str) -> Decimal:
    """The value of digits with or without thousands separators."""
    return Decimal(re.sub(r"[,'’\s\u00a0\u202f]", "", written))


def parse_words(written: str) -> Decimal:
    """The value of a number in words that `WORDS` matched ("two hundred", "a dozen", "one and a half")."""
    words = _TOKEN.findall(written.casefold())
    if len(words) == 1 and words[0] in _SCALES:
        return Decimal(_SCALES[words[0]])
    if words[:1] == ["half"]:
        return Decimal(6)
    extra = Decimal(0)
    if words[-1] in {"half", "quarter"}:
        extra, words = Decimal("0.5" if words[-1] == "half" else "0.25"), words[:-3]
    total, current = 0, 0
    for word in words:
        if word in {"a", "an"}:
            current = 1
        elif word in _SCALES:
            scale = _SCALES[word]
            current = max(current, 1) * scale
            if scale >= 1_000:
                total, current = total + current, 0
        else:
            current += _SMALL.get(word, _TENS.get(word, 0))
    return Decimal(total + current) + extra
