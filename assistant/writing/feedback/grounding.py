"""Nothing in a script that was not given: every word, number, name and date of it occurs in its sources."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, word_set
from assistant.writing.feedback.spoken import without_slips
from assistant.writing.feedback.spoken_dates import full_dates_of
from assistant.writing.feedback.verbs import plain_form

FRAMES = word_set(
    """
    a an the at in on during this is was were are there about you your yourself we we're our i us what need from
    now please let's let look again by to part result have has had growth document says do does don't haven't
    aren't weren't be been and of until didn't
    """
)
"""Every word that a script may have besides what was given: the frames of the plain writer, and "you" for a name."""

_WORD = lazy_pattern(r"[#@]?[\w]+(?:[-/:.'’][\w]+)*%?")


def ungrounded_words(script: str, sources: Iterable[str]) -> tuple[str, ...]:
    """The words of a script that occur in no source, whatever their inflection; empty for an honest one.

    Sources are the note's spans, the answers, the attached records, and the days that relative dates mean.
    """
    given = " ".join(sources)
    exact = {
        w.lower().replace("’", "'")
        for text in (given, full_dates_of(given), without_slips(given))
        for w in _WORD.findall(text)
    }
    exact |= {part for word in exact for part in re.split(r"[-/:.']", word)}
    roots = {_root(word) for word in exact}
    found = []
    for word in _WORD.findall(script):
        low = word.lower().replace("’", "'")
        if low in FRAMES or low in exact:
            continue
        if any(c.isdigit() for c in low) or word[0].isupper() or _root(low) not in roots:
            if _root(low) in roots and not any(c.isdigit() for c in low):
                continue
            found.append(word)
    return tuple(found)


def _root(word: str) -> str:
    return stem(plain_form(word) or word)
