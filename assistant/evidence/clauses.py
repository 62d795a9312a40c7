"""Sentences cut into clauses, and the places of a clause where something new may begin."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token
from assistant.evidence.verbs import Tense, tense

I_WORDS = word_set("i i'd i'll i'm i've")
"""The author speaking."""

WE_WORDS = word_set("we we'd we'll we're we've")
"""The author speaking for several."""

ADVERBS = word_set(
    """
    additionally afterwards again all already also always both continuously currently even eventually ever finally
    first firstly further hands-on hence just lastly later mainly meanwhile moreover mostly next now often once
    recently second secondly single-handedly soon still then thereby therefore third today together well yesterday
    """
)
"""Words that may stand before or between verbs, beside those in -ly."""

JOINERS = word_set("& + , / and but or plus so then yet")
"""Words and signs after which a further verb or subject may stand."""

_BREAKS = word_set("-- -> : ; | – — • 👉")
_PREPOSITIONS = word_set(
    "on in at after before during for with by over since as from throughout within under alongside besides"
)
_TIME_NOUNS = word_set(
    """
    afternoon autumn cycle day evening half month morning quarter spring sprint summer then time today week winter
    year yesterday
    """
)


def clauses(sentence: Sequence[Token]) -> tuple[tuple[Token, ...], ...]:
    """The sentence cut at semicolons, colons, dashes and bars; a hyphen counts when it stands alone."""
    parts: list[list[Token]] = [[]]
    for token in sentence:
        if token.text in _BREAKS or token.text == "-":
            parts.append([])
        else:
            parts[-1].append(token)
    return tuple(tuple(part) for part in parts if any(t.is_word for t in part))


def intro_end(clause: Sequence[Token]) -> int:
    """Where a clause begins in earnest: after bullets, dates in brackets, emoji and adverbs."""
    place = 0
    while place < len(clause):
        token = clause[place]
        if token.text in {"[", "("} and (close := _closing(clause, place)):
            place = close + 1
        elif (
            not token.is_word or token.lower in ADVERBS or is_adverb(token) or token.lower in {"and", "but", "so", "or"}
        ):
            place += 1
        elif token.text[0].isdigit() and place + 1 < len(clause) and clause[place + 1].text in {")", "."}:
            place += 2
        else:
            break
    return place


def joined(clause: Sequence[Token], place: int) -> bool:
    """True after a comma or `and`, adverbs in between allowed; and for a pronoun after a time (`This week I ...`)."""
    before = place - 1
    while before > 0 and (clause[before].lower in ADVERBS or is_adverb(clause[before])):
        before -= 1
    if before < 0 or clause[before].text in JOINERS or clause[before].lower in JOINERS:
        return True
    pronoun = clause[place].lower in I_WORDS or clause[place].lower in WE_WORDS
    if pronoun and _only_introduced(clause, place):
        return True
    timed = clause[before].lower in _TIME_NOUNS or clause[before].text[0].isdigit() or clause[before].lower in ADVERBS
    return pronoun and (timed or clause[before].text in {")", "]"})


def after_brackets(clause: Sequence[Token], place: int) -> int:
    if place < len(clause) and clause[place].text == "(" and (close := _closing(clause, place)):
        return close + 1
    return place


def is_adverb(token: Token) -> bool:
    return (
        token.lower.endswith("ly")
        and len(token.text) > 4
        and token.lower not in {"reply", "apply", "supply", "rely", "assembly", "family"}
    )


def _only_introduced(clause: Sequence[Token], place: int) -> bool:
    """`On Friday I presented ...`: nothing but a preposition and its words before the pronoun."""
    start = intro_end(clause)
    if start >= place or clause[start].lower not in _PREPOSITIONS:
        return False
    return not any(tense(t.text) in {Tense.PAST, Tense.PLAIN} for t in clause[start + 1 : place])


def _closing(clause: Sequence[Token], place: int) -> int | None:
    sign = {"[": "]", "(": ")"}[clause[place].text]
    return next((i for i in range(place, min(len(clause), place + 12)) if clause[i].text == sign), None)
