"""What a script says that nobody gave it: a check that shares no code with whoever wrote the script."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import base_form

FRAMES = word_set("""
    a an the at in on during this is was were are there about you your yourself we our i need from now please
    let's let us look check again by to part result don't haven't aren't weren't didn't growth document says and
    have what until of
    """)
"""The words of the fixed frames, and "you" for the person's name, with the verb forms that go with it."""

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_WORD = re.compile(r"[\w#@]+(?:[-/:.,'’]\w+)*%?")
_SAME_START = 4
"""Letters that two inflections of a word share: "leaves" and "leave"."""
_PAIRS = {
    "do": "does",
    "yours": "hers",
    "without": "w/o",
    "were": "was",
    "are": "is",
    "don't": "doesn't",
    "haven't": "hasn't",
}
_YOU = {"you're": ("he's", "she's", "is"), "you'd": ("he'd", "she'd"), "you've": ("he's", "she's", "has")}
_ENDINGS = ("ing", "ed", "es", "s", "d")


def invented(script: str, sources: Iterable[str], days: Iterable[str] = ()) -> tuple[str, ...]:
    """The words of a script without a source. `days` are ISO days worked out from relative dates."""
    known = {w for text in sources for w in _words(text)}
    known |= {piece for word in known for piece in re.split(r"[-/:.,'’]", word)}
    for day in days:
        _, month, number = day.split("-")
        known |= {_MONTHS[int(month) - 1], str(int(number))}
    for word in tuple(known):
        if re.fullmatch(r"\d\d?", word):
            known.add(str(int(word)))
            known |= {_MONTHS[int(word) - 1]} if 1 <= int(word) <= 12 and len(word) == 2 else set()
        known |= {name for name in (*_MONTHS, *_DAYS) if len(word) >= 3 and name.startswith(word.rstrip("s."))}
        if word == "&":
            known.add("and")
    return tuple(w for w in _words(script) if not _is_known(w, known))


def _words(text: str) -> list[str]:
    return [m.group().lower().replace("’", "'") for m in _WORD.finditer(text)]


def _is_known(word: str, known: set[str]) -> bool:
    if word in FRAMES or word in known or word.replace("'", "") in known or _PAIRS.get(word) in known:
        return True
    if any(c.isdigit() for c in word):
        return False
    if (verb := base_form(word)) is not None and verb in {base_form(k) for k in known}:
        return True  # another form of the same irregular verb: "wrote" of "writing"
    if set(_YOU.get(word, ())) & known or _bare(word) in {_bare(k) for k in known}:
        return True
    if any(sorted(k) == sorted(word.replace("'", "")) for k in known):
        return True  # a slip of typing mended: the same letters in another order
    return len(word) >= _SAME_START and any(k[:_SAME_START] == word[:_SAME_START] for k in known)


def _bare(word: str) -> str:
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 2), "")
    return word.removesuffix(ending)
