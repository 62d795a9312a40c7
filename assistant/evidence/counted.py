"""The thing that a number counts: "design docs" in "three design docs adopted by Search"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.number_words import ORDINALS, WORDS

_NOUN = lazy_pattern(r"[\s-]+(?P<word>[^\W\d_][\w'’]*(?:-[^\W_][\w'’]*)*)")
_OF_THE = lazy_pattern(r"\s+of\s+(?:the|our|my|its|their|these|those|all)\b", re.IGNORECASE)
_STOP_WORDS = """
a about across after against all among an and are as at be because been before behind being between both but by can
could did do does during each either else even every except for from had has have her his how if in instead into is it
its less like may me might more most my new no nor not of off on once one only onto or other our out over own per plus
she should since so some such than that the their them then there these they this those through till to too total
toward under until up upon us via was we well were what when where which while who whose will with within without
would yet you your ago later earlier now last next today previously together times time
afterwards afterward beforehand rather thanks instead altogether overall apiece respectively currently already still
again daily weekly monthly yearly nightly hourly annually former formerly fewer greater lower higher faster slower
shorter longer smaller larger sooner cheaper quicker left remaining planned expected failed passed succeeded
came went took got made ran ways way
ours theirs mine yours hers down versus vs against compared rose fell grew climbed dropped jumped rises falls drops
"""
_NOUN_STOP = frozenset(_STOP_WORDS.split())
_FILLER_WORDS = (
    "own remaining more other new additional different further separate distinct whole full entire existing total"
)
_FILLER = frozenset(_FILLER_WORDS.split())
_NUMBER_WORD = lazy_pattern(WORDS)
_ACRONYMS = lazy_pattern(r"[A-Z]{2,}s")
_IRREGULAR_PLURALS = frozenset(["people", "children", "men", "women", "criteria"])


def counted_noun(masked: str, position: int) -> tuple[str, int]:
    """The counted thing after a number ("design docs") and where it ends; empty where none follows."""
    of_the = _OF_THE.match(masked, position)
    at = of_the.end() if of_the else position
    words: list[str] = []
    ends: list[int] = []
    while len(words) < 4 and (match := _NOUN.match(masked, at)):
        word = match["word"].casefold()
        if (
            (word in _NOUN_STOP and not (word in _FILLER and not words))
            or word in ORDINALS
            or _NUMBER_WORD.fullmatch(word)
        ):
            break
        at = match.end()
        if (word in _FILLER or word.endswith(("'s", "’s"))) and not words:
            continue
        words.append(match["word"])
        ends.append(at)
        if match["word"][0].isupper() and not match["word"].isupper() and _names_the_next(masked, at):
            continue
        if _is_plural(word) or _ACRONYMS.fullmatch(match["word"]):
            return " ".join(words), at
    if not words:
        return "", position
    return words[0], ends[0]


def _names_the_next(masked: str, at: int) -> bool:
    """Whether a product's name that ends in s only says which: "Postgres clusters"."""
    following = _NOUN.match(masked, at)
    return following is not None and following["word"].islower() and _is_plural(following["word"])


def _is_plural(word: str) -> bool:
    return word in _IRREGULAR_PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    )
