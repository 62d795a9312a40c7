"""Words as they are said aloud to the person: "he did" as "you did", "10 Nov" as "10 November", with a full stop."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from assistant.domain.period import Period, Precision
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.reading import mask_quotes
from assistant.writing.feedback.verbs import form_of, third_person_of
from assistant.writing.feedback.words import DOCUMENTS, OCCASIONS

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH = re.compile(
    r"(?<=\d )("
    + "|".join(m[:3] + "|" + m for m in _MONTHS)
    + r"|sept)\b\.?|\b("
    + "|".join({m[:3] for m in _MONTHS} | set(_MONTHS))
    + r"|sept)\b\.?(?= \d)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(mon|tues?|wed|thur?s?|fri|sat|sun)(?:\.(?=\s\d)|(?=,?\s\d{1,2}\b))", re.IGNORECASE)
_SHORT_DAY = re.compile(r"\b(mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?", re.IGNORECASE)
_WEEKDAY_LIST = re.compile(
    rf"{_SHORT_DAY.pattern}(?:(?:,\s?(?:and\s)?|\sand\s|\s?&\s?|\sor\s){_SHORT_DAY.pattern.replace('(mon', '(?:mon')})+",
    re.IGNORECASE,
)
_WEEKDAY_FULL = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r")\b", re.IGNORECASE)
_MONTH_FULL = re.compile(r"\b(" + "|".join(m for m in _MONTHS if m not in ("May", "March")) + r")\b", re.IGNORECASE)
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
PRONOUNS = {
    "he": {
        "he": "you", "him": "you", "his": "your", "himself": "yourself", "he's": "you're", "he'd": "you'd",
        "he'll": "you'll",
    },
    "she": {
        "she": "you", "her": "your", "hers": "yours", "herself": "yourself", "she's": "you're", "she'd": "you'd",
        "she'll": "you'll",
    },
    "they": {
        "they": "you", "them": "you", "their": "your", "themselves": "yourself", "they're": "you're", "they'd": "you'd",
        "they'll": "you'll", "they've": "you've",
    },
}  # fmt: skip
"""What each pronoun of a person becomes when it is said to them."""
_WITH_YOU = {
    "doesn't": "don't", "hasn't": "haven't", "isn't": "aren't", "wasn't": "weren't", "is": "are", "was": "were",
    "has": "have", "does": "do", "doesnt": "don't", "hasnt": "haven't",
}  # fmt: skip
_SLIPS = {
    "didnt": "didn't", "dont": "don't", "doesnt": "doesn't", "wont": "won't", "hasnt": "hasn't", "havent": "haven't",
    "wasnt": "wasn't", "couldnt": "couldn't", "coudlnt": "couldn't", "cant": "can't", "untill": "until", "nxt": "next",
    "u": "you", "&": "and", "w/o": "without",
}  # fmt: skip
_WORD = re.compile(r"[\w/]+(?:['’]\w+)*|&")
_ADVERB = re.compile(r"\w+ly$|^(?:always|often|never|still|just|again|also|simply|sometimes)$")


def say_day(day: date) -> str:
    """ "1 December"."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def say_period(period: Period) -> str:
    """ "10 November", or "2 to 8 November"."""
    if period.precision is Precision.DAY or period.start == period.end:
        return say_day(period.start)
    if period.start.month == period.end.month:
        return f"{period.start.day} to {say_day(period.end)}"
    return f"{say_day(period.start)} to {say_day(period.end)}"


def with_full_dates(text: str) -> str:
    """ISO days, short months and short weekdays spelled as they are said; quotations stay as they are."""
    return _outside_quotes(text, _full_dates)


def full_dates_of(text: str) -> str:
    """The text, quotations included, with its dates spelled as they are said."""
    return _full_dates(text)


def _full_dates(text: str) -> str:
    text = _ISO.sub(lambda m: say_day(date(int(m[1]), int(m[2]), int(m[3]))), text)
    text = _WEEKDAY_LIST.sub(lambda m: _SHORT_DAY.sub(lambda d: _longer(d[1], _WEEKDAYS), m.group()), text)
    text = _WEEKDAY.sub(lambda m: _longer(m[1], _WEEKDAYS), text)
    text = _MONTH.sub(lambda m: _longer(m[1] or m[2], _MONTHS), text)
    text = _WEEKDAY_FULL.sub(lambda m: m[1].capitalize(), text)
    return _MONTH_FULL.sub(lambda m: m[1].capitalize(), text)


def _longer(short: str, names: list[str]) -> str:
    return next(n for n in names if n.lower().startswith(short.lower()[:3]))


def without_slips(text: str) -> str:
    """Missing apostrophes and a few slips of typing mended: "didnt", "untill"."""
    return _outside_quotes(
        text, lambda part: _WORD.sub(lambda m: _as_case(m.group(), _SLIPS.get(m.group().lower())), part)
    )


def pronouns_in(text: str) -> tuple[str, ...]:
    """Which of "he", "she" and "they" a text has, in order of appearance; quotations do not count."""
    kind_of = {form: kind for kind, forms in PRONOUNS.items() for form in forms}
    found = (m.group().lower().replace("’", "'") for m in _WORD.finditer(mask_quotes(text)))
    return tuple(dict.fromkeys(kind_of[word] for word in found if word in kind_of))


def to_you(text: str, names: frozenset[str], pronoun: str | None) -> str:
    """The person's name, and the pronoun that means them, turned to "you", verbs agreeing."""
    return _outside_quotes(text, lambda part: _to_you(part, names, PRONOUNS[pronoun] if pronoun else {}))


def opening_to_you(text: str, names: frozenset[str], pronoun: str | None) -> str:
    """As `to_you`, but only the first word: the other pronouns may mean somebody else who is named."""
    first, gap, rest = text.partition(" ")
    verb, space, tail = rest.partition(" ")
    turned = to_you(f"{first} {verb}", names, pronoun)
    return text if turned == f"{first} {verb}" else f"{turned}{space}{tail}" if gap else text


def _to_you(text: str, names: frozenset[str], table: Mapping[str, str]) -> str:
    pieces, at, agrees = [], 0, False
    words = list(_WORD.finditer(text))
    for i, match in enumerate(words):
        word = match.group()
        low = word.lower().replace("’", "'")
        pieces.append(text[at : match.start()])
        at = match.end()
        named = low in names and word[0].isupper()
        owned = low.removesuffix("'s") in names and low.endswith("'s")
        if named or low in table or owned:
            new = "you" if named else "your" if owned else table[low]
            if low in ("he's", "she's") and i + 1 < len(words) and _is_perfect(words[i + 1].group()):
                new = "you've"
            if low == "her" and (i + 1 == len(words) or text[match.end() : words[i + 1].start()] != " "):
                new = "you"
            agrees = new == "you"
            pieces.append(_as_case(word, new) if not named and not owned else new)
            continue
        if agrees and _ADVERB.search(low):
            pieces.append(word)
            continue
        pieces.append(agreeing(word) if agrees else word)
        agrees = False
    return "".join(pieces) + text[at:]


def _is_perfect(following: str) -> bool:
    """Whether "he's" before this word is "he has": "he's been", "he's merged"."""
    return following.lower() in ("been", "had", "got", "done") or form_of(following) is Tense.PAST


def agreeing(word: str) -> str:
    """A verb as "you" takes it: `leaves` as `leave`, `was` as `were`; other words unchanged."""
    low = word.lower()
    if low in _WITH_YOU:
        return _WITH_YOU[low]
    if form_of(low) is Tense.PLAIN and (base := third_person_of(low)):
        return base if low.startswith(base[:3]) else word
    return word


def _as_case(old: str, new: str | None) -> str:
    if new is None:
        return old
    return new.capitalize() if old[:1].isupper() else new


def _outside_quotes(text: str, change: object) -> str:
    """The text with a change made to all but its quotations."""
    assert callable(change)
    masked = mask_quotes(text)
    pieces, at = [], 0
    for match in re.finditer("ð+", masked):
        pieces += [change(text[at : match.start()]), text[match.start() : match.end()]]
        at = match.end()
    pieces.append(change(text[at:]))
    return "".join(pieces)


def sentence(text: str) -> str:
    """With a capital first and one full stop at the end."""
    text = " ".join(text.split()).rstrip(" ,;:")
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?" or text.endswith(('."', ".”", "?'", "?”")) else text + "."


def lowered(text: str) -> str:
    """With a small first letter, unless the first word is a name, an id or an acronym."""
    first = text.split(" ", 1)[0] if text else ""
    plain = first.rstrip(",.:;").lower()
    if plain.removesuffix("'s").removesuffix("’s") in {d.lower() for d in _WEEKDAYS}:
        return text
    if plain in _SMALL or form_of(plain) is not None or plain.startswith(("you", "he'", "she'")):
        return text[:1].lower() + text[1:] if not (len(first) > 1 and first[1:2].isupper()) else text
    return text


_SMALL = word_set(
    "you your the a an no nothing none at in on during since for from after before both all each every "
    "there he she they  "
    "his her their we our it its this that these those three two four five six one late never always "
    "often again i'd if  "
    "when by until another most some several nobody not merging without missing next and sprint sprints week checkpoint"
)


_HEAD_ENDS = word_set("in on at of for to with by before after within from that which who until when linked")
_PLURAL_OR_TOLD = re.compile(
    r"(?:the|a|an|your|our|my|his|her|their|this|that|these|those|each|every|all|both|no|any|one|at least|at most|more"
    r"|less|half|some|\d|two|three|four|five|six|seven|eight|ten)\b",
    re.IGNORECASE,
)
_COUNTABLE = DOCUMENTS | OCCASIONS | word_set(
    "link section owner reader reviewer approval line table entry answer reason comment check list number date"
)


def with_article(text: str) -> str:
    """A thing with "a" before it where a note left it out: "a note in the channel"."""
    if _PLURAL_OR_TOLD.match(text):
        return text
    words = text.split()
    head = next((w for w, after in zip(words, [*words[1:], "in"], strict=True) if after.lower() in _HEAD_ENDS), "")
    if head.lower().strip(",.;") not in _COUNTABLE or head.lower().endswith("s"):
        return text
    return f"{'an' if text[0].lower() in 'aeiou' else 'a'} {text}"
