"""No markup, no hidden or look-alike characters, no endless sentence: what people read is what was checked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.checks.problem import Problem, ProblemKind

MAX_SENTENCE = 600
"""Characters of one sentence; a longer one is refused unread (about 100 words, four lines of print)."""

_MARKUP = lazy_pattern(
    r"</?[a-z!][^<>\n]{0,200}>|<!--|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});|!?\[[^\]\n]*\]\s?[(\[]|\*\*|__(?=\w)|~~|```"
    r"|^\s{0,3}(?:#{1,6}\s|>\s|[-*+]\s|\d+[.)]\s)"
    r"|\|\s?:?-{3,}|\{\{|\}\}|\{%|[\r\n\t]|\bjavascript:|\bdata:[a-z]+/|<script|\bon[a-z]+\s?=",
    re.IGNORECASE,
)
_INVISIBLE = frozenset({"Cf", "Cc", "Co", "Cs", "Cn"})
_SPACES = frozenset(" \u00a0\u202f\u2009")
_FULLWIDTH = lazy_pattern(r"[\uff01-\uff5e]")
_WORD = lazy_pattern(r"[^\W\d_]+")


def find_markup(text: str) -> Iterator[Problem]:
    """HTML, Markdown, templates and line breaks."""
    for match in _MARKUP.finditer(text):
        yield Problem(ProblemKind.MARKUP, *match.span(), "Write plain text: no HTML, no Markdown, one line.")


def find_characters(text: str, known: str) -> Iterator[Problem]:
    """Characters that hide or pose as others; `known` is the evidence, whose own letters and digits may be repeated."""
    for position, character in enumerate(text):
        if character.isascii():
            continue
        category = unicodedata.category(character)
        hidden = (
            category in _INVISIBLE
            or (category.startswith("Z") and character not in _SPACES)
            or "\ufe00" <= character <= "\ufe0f"
        )
        posing = _FULLWIDTH.match(character) or (category in {"Nd", "No", "Nl"} and character not in known)
        joined = category in {"Mn", "Me"} and character not in known
        styled = category in {"Ll", "Lu", "Lo", "So", "Lm"} and character not in known and _is_styled(character)
        if hidden or posing or joined or styled:
            message = "Use plain letters and digits only; this character is hidden or poses as another."
            yield Problem(ProblemKind.CHARACTER, position, position + 1, message)
    if not text.isascii():
        yield from _mixed(text)


def _is_styled(character: str) -> bool:
    """Mathematical, circled or small-capital letters: plain letters only by their looks."""
    plain = unicodedata.normalize("NFKC", character)
    return (
        (plain != character and plain.isascii() and plain.isalnum())
        or "\u1d00" <= character <= "\u1d7f"
        or "\U0001f130" <= character <= "\U0001f189"
    )


def _mixed(text: str) -> Iterator[Problem]:
    """Words of two alphabets: a Cyrillic letter in a Latin word."""
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isascii():
            continue
        scripts = {unicodedata.name(c, "?").split()[0] for c in word} & {
            "LATIN",
            "CYRILLIC",
            "GREEK",
            "ARMENIAN",
            "CHEROKEE",
        }
        if scripts == {"LATIN", "GREEK"} and word[0] == "μ":
            continue  # the micro sign of "μA" is also written with the Greek letter
        if len(scripts) > 1:
            yield Problem(ProblemKind.CHARACTER, *match.span(), "This word mixes two alphabets; write it in one.")
        elif scripts and scripts != {"LATIN"}:
            yield Problem(ProblemKind.CHARACTER, *match.span(), "Write Latin letters; this word only looks like one.")
