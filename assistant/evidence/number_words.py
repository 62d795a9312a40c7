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
_SCALE_WORDS = "hundred|thousand|million|billion|dozen"
_SCALED = rf"(?:(?:{_ONE_WORD}|an?)[\s-]+(?:{_SCALE_WORDS})(?:\s+(?:thousand|million|billion))?)"
_PARTED = (
    r"(?:(?:half[\s-]+a|a\s+half|half)[\s-]+(?:dozen|hundred|thousand|million|billion)"
    r"|(?:a|three)\s+quarters?\s+of\s+a\s+(?:million|billion))"
)
_DIGIT_WORD = "zero|oh|one|two|three|four|five|six|seven|eight|nine"
_POINTED = rf"{_ONE_WORD}\s+point(?:\s+(?:{_DIGIT_WORD}))+(?:\s+(?:hundred|thousand|million|billion))?"
_SCORE = r"a\s+score\s+of(?=\s+(?:[a-z-]+\s+)?[a-z-]+s\b)"
WORDS = (
    rf"(?:{_PARTED}|{_POINTED}|{_SCORE}|{_ONE_WORD}\s+and\s+a\s+(?:half|quarter)(?:\s+(?:hundred|thousand|million|billion))?"
    rf"|{_SCALED}(?:,?\s+(?:and\s+)?{_SCALED})*(?:\s+(?:and\s+)?{_ONE_WORD}(?!\s+(?:{_SCALE_WORDS})))?"
    rf"|(?:a\s+)?pair\s+of|{_ONE_WORD})"
)
_TOKEN = re.compile(r"[a-z]+")


def parse_digits(written: str) -> Decimal:
    """The value of digits with or without thousands separators."""
    return Decimal(re.sub(r"[,'’\s\u00a0\u202f]", "", written))


def parse_words(written: str) -> Decimal:
    """The value of a number in words that `WORDS` matched ("two hundred", "a dozen", "one and a half million")."""
    words = _TOKEN.findall(written.casefold())
    if "pair" in words or "score" in words:
        return Decimal(2 if "pair" in words else 20)
    if "point" in words:
        return _pointed(words)
    if len(words) == 1 and words[0] in _SCALES:
        return Decimal(_SCALES[words[0]])
    parts = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}
    part = next((i for i, word in enumerate(words) if word in parts), None)
    if part is None:
        return Decimal(_whole(words))
    scale = Decimal(_SCALES.get(words[-1], 1))
    if "and" in words[:part]:
        return (_whole(words[: part - 2]) + parts[words[part]]) * scale
    return (3 if words[0] == "three" else 1) * parts[words[part]] * scale


def _pointed(words: list[str]) -> Decimal:
    """ "one point five", "two point oh five million"."""
    at = words.index("point")
    scale = Decimal(_SCALES.get(words[-1], 1))
    digits = "".join(str(_SMALL.get(word, 0)) for word in words[at + 1 :] if word not in _SCALES)
    return (_whole(words[:at]) + Decimal(f"0.{digits}")) * scale


def _whole(words: list[str]) -> int:
    """ "one thousand two hundred and fifty"."""
    total, current, group = 0, 0, 0
    for word in words:
        if word in {"a", "an"}:
            current = 1
        elif word in _SCALES:
            scale = _SCALES[word]
            if scale >= 1_000:
                total, current, group = total + max(group + current, 1) * scale, 0, 0
            else:
                current, group = 0, group + max(current, 1) * scale
        else:
            current += _SMALL.get(word, _TENS.get(word, 0))
    return total + group + current
