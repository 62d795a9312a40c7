"""The words of a text, cut once: what they are in lower case, where they stand and what lies between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.markup import same_length_lower

WORD_PATTERN = r"[^\W_]+(?:[-'’/][^\W_]+)*"
WORD = lazy_pattern(WORD_PATTERN)
GAP_PATTERN = r"[\s*_,:]{1,4}"
"""What may lie between two words of a phrase."""

_CUT_ASCII = lazy_pattern(r"([a-z0-9][a-z0-9]*+(?:[-'/][a-z0-9]++)*+)")
_CUT = lazy_pattern(r"(\w\w*+(?:[-'/]\w++)*+)")
"""`WORD` for lower case without underscores; the first letter apart lets the search skip what is no word."""

_GAP = lazy_pattern(GAP_PATTERN)
_GOES_ON = frozenset("-_")
"""Characters after a word that make it a part of something else."""


class TextWords:
    """The words of a text by number, as `WORD` finds them, with `’` written as `'`."""

    def __init__(self, plain: str) -> None:
        # Underscores lay out like asterisks; without them a search for letters is a search for `\w`, which is faster.
        lower = same_length_lower(plain).replace("’", "'").replace("_", "*")
        pieces = (_CUT_ASCII if lower.isascii() else _CUT).split(lower)
        self.words = pieces[1::2]
        self.plain, self._between = plain, pieces[::2]
        self._ends = list(accumulate(map(len, pieces)))
        self.joined = frozenset(word for word in set(self.words) if "'" in word or "/" in word)
        """Words that were joined from several ("team's", "and/or")."""

    def start(self, at: int) -> int:
        """Where a word begins in the text."""
        return self._ends[2 * at]

    def end(self, at: int) -> int:
        """Where a word ends in the text."""
        return self._ends[2 * at + 1]

    def after(self, at: int, many: int) -> Sequence[str]:
        """So many words after a word, and what of a joined one a phrase may end with."""
        words = self.words[at + 1 : at + 1 + many]
        if self.joined.isdisjoint(words):
            return words
        return [*words, *(cut for word in words if word in self.joined for cut in cuts(word))]

    def first_from(self, offset: int) -> int:
        """The number of the first word that begins at a place of the text or after it."""
        return (bisect_left(self._ends, offset) + 1) // 2

    def joins(self, at: int) -> bool:
        """Whether a phrase may go on from a word to the next one."""
        between = self._between[at + 1]
        if at + 1 >= len(self.words):
            return False
        return between == " " or _GAP.fullmatch(between) is not None

    def is_whole(self, at: int) -> bool:
        """Whether nothing after a word makes it a part of something else, as the hyphen does in "pre-"."""
        end = self.end(at)
        return self.plain[end : end + 1] not in _GOES_ON


def cuts(word: str) -> list[str]:
    """A word, and what is left of it before each apostrophe or slash, the longest first."""
    places = [at for at, character in enumerate(word) if character in "'/"]
    return [word, *(word[:at] for at in reversed(places))]
