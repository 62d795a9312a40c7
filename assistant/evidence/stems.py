"""Words and their stems, the same for every room that compares texts."""

from __future__ import annotations

import threading
from functools import lru_cache

from Stemmer import Stemmer

from assistant.evidence.lazy import lazy_pattern

_WORD = lazy_pattern(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text: str) -> tuple[str, ...]:
    """The words of a text in order, case folded; hyphens and underscores part words, a possessive 's is dropped."""
    return tuple(_unowned(m).casefold() for m in _WORD.findall(text))


def word_spans(text: str) -> tuple[tuple[str, int, int], ...]:
    """The words of `words(text)`, each with where it stands: `text[start:end]` is the word as written."""
    return tuple((_unowned(m.group()).casefold(), m.start(), m.end()) for m in _WORD.finditer(text))


def _unowned(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s", "'S", "’S")) else word


_THREAD = threading.local()


def _stemmer() -> Stemmer:
    """This thread's own stemmer; it remembers no words, since `stem` does."""
    try:
        return _THREAD.stemmer
    except AttributeError:
        _THREAD.stemmer = Stemmer("english", 0)
        return _THREAD.stemmer


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The word without its inflection, case folded; British and American spellings share one stem.

    A stemmer per thread: the library's object keeps its word while it works, so threads must not share one.
    """
    folded = word.casefold().replace("’", "'")
    stemmed = str(_stemmer().stemWord(folded))
    if len(stemmed) > 4 and stemmed.endswith(("is", "ys")):
        return stemmed[:-1] + "z"
    if len(stemmed) > 4 and stemmed.endswith("our"):
        return stemmed[:-3] + "or"
    return stemmed


def word_set(listed: str) -> frozenset[str]:
    """A closed vocabulary, written as words with blanks between them."""
    return frozenset(listed.split())


def stems(text: str) -> frozenset[str]:
    """The set of stems in a text."""
    return frozenset(stem(word) for word in words(text))
