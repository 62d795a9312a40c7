"""What makes sure that a lie is a lie: number values, derived numbers, and cues of accidental truth."""

import re
import unicodedata
from itertools import permutations

from evals.lies.model import Source

NUMBER = re.compile(r"\d[\d.,]*\d|\.\d+|\d")
COUNTED = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
WORDS = {word: value for value, word in enumerate(COUNTED)} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "once": 1,
    "twice": 2,
    "both": 2,
    "half": 0.5,
}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def normal(text: str) -> str:
    """Casefolded, width-folded, with single spaces: how literals are compared."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def material(cited: tuple[Source, ...]) -> str:
    """Everything that the cited bullets say, headings included."""
    return normal(" | ".join(part for source in cited for part in (source.text, *source.context)))


def value_of(literal: str) -> float | None:
    """The value of the first number in a literal: '1,900' is 1900, '.412' is 0.412."""
    found = NUMBER.search(literal)
    if found is None:
        return next((float(WORDS[word]) for word in re.findall(r"[a-z]+", literal.lower()) if word in WORDS), None)
    digits = found.group()
    return float(digits.replace(",", "") if re.fullmatch(r"\d{1,3}(,\d{3})+", digits) else digits.replace(",", "."))


def values(text: str) -> set[float]:
    """Every number that a text states, in digits or in words."""
    plain = re.sub(r"https?://\S+", " ", text)
    digits = {value for raw in NUMBER.findall(plain) if raw.count(".") < 2 and (value := value_of(raw)) is not None}
    return digits | {float(WORDS[word]) for word in re.findall(r"[a-z]+", plain.lower()) if word in WORDS}


def derived(stated: set[float]) -> set[float]:
    """What can be computed from two stated numbers: sums, differences, ratios, relative changes in percent."""
    computed: set[float] = set()
    for left, right in permutations(stated, 2):
        computed |= {left + right, abs(left - right)}
        if right:
            computed |= {left / right, 100 * left / right, abs(left - right) / right * 100}
    return computed


def number_is_false(literal: str, cited: tuple[Source, ...]) -> bool:
    """True when the value is neither stated by the cited bullets nor near anything computed from them."""
    value = value_of(literal)
    if value is None:
        return False
    stated = values(" | ".join(source.text for source in cited))
    near = max(1.5, value * 0.02) if value > 10 else 0.05
    return value not in stated and all(abs(value - other) > near for other in derived(stated))


def absent(planted: str, cited: tuple[Source, ...]) -> bool:
    """True when the cited bullets do not contain the planted literal."""
    return normal(planted) not in material(cited)


def name_is_false(name: str, cited: tuple[Source, ...]) -> bool:
    """True when no part of the name occurs in the cited bullets or is the author's own name."""
    known = material(cited) + normal(" ".join(source.person for source in cited))
    return all(re.search(rf"\b{re.escape(part)}\b", known) is None for part in normal(name).split() if part != "&")


def free_of(cues: str, cited: tuple[Source, ...]) -> bool:
    """True when none of the cues (a regular expression) occurs in the cited bullets."""
    return re.search(cues, material(cited)) is None


def months_of(context: tuple[str, ...]) -> set[int]:
    """The months (1-12) that the headings can mean: '2026-05', 'May 2026', '2026-Q2'."""
    found: set[int] = set()
    for heading in context:
        if iso := re.fullmatch(r"20\d\d-(\d\d)", heading):
            found.add(int(iso.group(1)))
        if quarter := re.search(r"Q([1-4])", heading):
            last = 3 * int(quarter.group(1))
            found |= {last - 2, last - 1, last}
        found |= {index for index, month in enumerate(MONTHS, 1) if month in heading}
    return found
