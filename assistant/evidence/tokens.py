"""A text as words and signs with their places, cut into sentences. Links and foreign script are blanked first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.abbreviations import ABBREVIATIONS
from assistant.evidence.lazy import lazy_pattern

READ_LIMIT = 20_000
"""Characters of one entry that are read for facts: a page of prose has about 3,000, so nobody's bullet is cut."""

SENTENCE_TOKENS = 120
"""Words and signs after which a sentence is cut: three times a long one, so that an endless line costs no more."""

_LINK = lazy_pattern(
    r"(?:\b[a-z][a-z0-9+.-]{1,11}://|\bwww\.)[^\s<>\"“”]*[\w/#=&%~+*-]|\{[a-z]+[:=][^{}\n]{0,60}\}", re.IGNORECASE
)
_FOREIGN = lazy_pattern(r"[^\W\d_]")
_TOKEN = lazy_pattern(r"[^\W_](?:[^\W_]|[-‑'’./_+&](?=[^\W_]))*[+#]{0,2}|->|=>|→|--|[^\w\s]|_")


class Token(NamedTuple):
    """`text[start:end]` is the word or sign."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word case folded, with a straight apostrophe."""
        return self.text.casefold().replace("’", "'")

    @property
    def is_word(self) -> bool:
        """False for punctuation and signs."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """True for a word with a capital first letter."""
        return self.text[0].isupper()


@lru_cache(maxsize=512)
def readable(text: str) -> str:
    """The text, up to READ_LIMIT, with links, marks and other scripts turned into spaces: spans stay true."""
    blanked = _LINK.sub(lambda m: " " * len(m.group()), text[:READ_LIMIT])
    if blanked.isascii():
        return blanked
    return "".join(" " if _is_foreign(c) else c for c in blanked)


def foreign_share(text: str) -> float:
    """The share of letters (0 to 1) that belong to a script other than Latin or Greek."""
    letters = _FOREIGN.findall(_LINK.sub(" ", text[:READ_LIMIT]))
    return sum(map(_is_foreign, letters)) / len(letters) if letters else 0.0


@lru_cache(maxsize=2048)
def find_tokens(text: str) -> tuple[Token, ...]:
    """The words and signs of a text in order; `checkout-api`, `don't` and `minor.major` are one word each."""
    return tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(readable(text)))


@lru_cache(maxsize=2048)
def find_sentences(text: str) -> tuple[tuple[Token, ...], ...]:
    """The tokens sentence by sentence; a new line ends one too. No sentence is empty."""
    plain = readable(text)
    found: list[tuple[Token, ...]] = []
    current: list[Token] = []
    for token in find_tokens(text):
        if current and "\n" in plain[current[-1].end : token.start]:
            _keep(found, current)
            current = []
        current.append(token)
        ended = token.text in {"!", "?", "…"} or (token.text == "." and not _is_abbreviation(current))
        if ended or len(current) >= SENTENCE_TOKENS:
            _keep(found, current)
            current = []
    _keep(found, current)
    return tuple(found)


def _keep(found: list[tuple[Token, ...]], tokens: Sequence[Token]) -> None:
    if any(token.is_word for token in tokens):
        found.append(tuple(tokens))


def _is_abbreviation(tokens: Sequence[Token]) -> bool:
    return len(tokens) > 1 and tokens[-2].lower in ABBREVIATIONS


def _is_foreign(character: str) -> bool:
    """Letters beyond Latin and Greek; signs, punctuation and emoji are nobody's script."""
    code = ord(character)
    if code < 0x400 or 0x1E00 <= code < 0x2C00 or 0xFB00 <= code < 0xFB07:
        return False
    return code < 0x1E00 or 0x2E80 <= code < 0xE000 or 0xF900 <= code < 0xFE00 or 0x20000 <= code < 0x30000
