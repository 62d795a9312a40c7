"""Words as they are said aloud to the person: "he did" as "you did", "10 Nov" as "10 November", with a full stop."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.feedback.quotations import SPOKEN_WORD, as_case, outside_quotes
from assistant.writing.feedback.spoken_dates import WEEKDAYS
from assistant.writing.feedback.verbs import form_of
from assistant.writing.feedback.words import DOCUMENTS, OCCASIONS

_SLIPS = {
    "didnt": "didn't", "dont": "don't", "doesnt": "doesn't", "wont": "won't", "hasnt": "hasn't", "havent": "haven't",
    "wasnt": "wasn't", "couldnt": "couldn't", "coudlnt": "couldn't", "cant": "can't", "untill": "until", "nxt": "next",
    "u": "you", "&": "and", "w/o": "without",
}  # fmt: skip


def without_slips(text: str) -> str:
    """Missing apostrophes and a few slips of typing mended: "didnt", "untill"."""
    return outside_quotes(
        text, lambda part: SPOKEN_WORD.sub(lambda m: as_case(m.group(), _SLIPS.get(m.group().lower())), part)
    )


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
    if plain.removesuffix("'s").removesuffix("’s") in {d.lower() for d in WEEKDAYS}:
        return text
    if plain in _SMALL or plain in _STARTING or form_of(plain) is not None or plain.startswith(("you", "he'", "she'")):
        return text[:1].lower() + text[1:] if not (len(first) > 1 and first[1:2].isupper()) else text
    return text


_STARTING = OCCASIONS | DOCUMENTS | word_set("actions dates answers comments tickets docs reviews changes")
_SMALL = word_set(
    "you your the a an no nothing none at in on during since for from after before both all each every "
    "there he she they  "
    "his her their we our it its this that these those three two four five six one late never always "
    "often again i'd if  "
    "when by until another last "
    "yesterday's most some several nobody not merging without missing next and sprint sprints week checkpoint"
)


_HEAD_ENDS = word_set("in on at of for to with by before after within from that which who until when linked")
_PLURAL_OR_TOLD = lazy_pattern(
    r"(?:the|a|an|your|our|my|his|her|their|this|that|these|those|each|every|all|both|no|any|one|at least|at most|more"
    r"|less|half|some|\d|two|three|four|five|six|seven|eight|ten)\b",
    re.IGNORECASE,
)
_COUNTABLE = (
    DOCUMENTS
    | OCCASIONS
    | word_set(
        "link section owner reader reviewer approval line table entry answer reason comment check list number date"
    )
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
