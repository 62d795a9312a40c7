"""What a number counts: 14 pages are not 14 chapters, and the whole of "3 of 9" is not told without its part."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.evidence.stems import word_set
from assistant.writing.checks.claim import Claim
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.lexicon.function_words import PERSON_NOUNS
from assistant.writing.source import Source
from assistant.writing.words import read_words

_OF = lazy_pattern(r"\b(?:of|out of|from)\s+(?:the|our|my|its|their|all|these|those)?\s*$|/\s*$", re.IGNORECASE)
_GIVEN_BY_PEOPLE = word_set(
    """
    reply replies response responses answer answers vote votes signup signups registration registrations seat seats
    account accounts submission submissions attendee attendees
    """
)
_PEOPLE = word_set("people ppl persons colleagues users") | frozenset(f"{noun}s" for noun in PERSON_NOUNS)


def same_object(source: Source, said: Quantity, known: Quantity) -> bool:
    """Whether a number still counts what it counts in the evidence, perhaps by another word.

    Another noun is another thing where the evidence has that thing beside this one: counted, or as a plural of its own.
    A noun that the evidence does not know at all is judged as a word.
    """
    mine, theirs = counted(said), counted(known)
    if mine and not theirs and is_bare(known):
        return not _counts_another(source, mine, known)
    if not mine or not theirs:
        return True
    heads = (root(mine[-1]), root(theirs[-1]))
    if keys(mine) & keys(theirs) or heads[0] in {root(w) for w in theirs} or heads[1] in {root(w) for w in mine}:
        return True
    return not _is_other_thing(source, mine, theirs, known)


def _counts_another(source: Source, mine: tuple[str, ...], known: Quantity) -> bool:
    """Whether the noun has its own number in the evidence, and the bare one does not stand beside it."""
    places = [n for n, q in enumerate(source.quantities) if q.start == known.start]
    owners = [n for n, q in enumerate(source.quantities) if counted(q) and keys(mine) & keys(counted(q))]
    return bool(places and owners) and all(abs(places[0] - n) > 1 for n in owners)


def _is_other_thing(source: Source, mine: tuple[str, ...], theirs: tuple[str, ...], known: Quantity) -> bool:
    head, noun = keys_of(mine[-1]), mine[-1].casefold()
    people = (noun in _PEOPLE, theirs[-1].casefold() in _PEOPLE | _GIVEN_BY_PEOPLE)
    if people[0] and not people[1]:
        return True
    others = [counted(q) for q in (*source.quantities, *source.heading_quantities) if q.start != known.start]
    if any(head & keys(words) for words in others if words):
        return True
    return any(head & w.keys and w.lower.endswith("s") and not known.start <= w.start < known.end for w in source.words)


def counted(quantity: Quantity) -> tuple[str, ...]:
    """The plural that a count counts, with what stands before it; empty for other units and lone adjectives."""
    if quantity.unit not in (Unit.COUNT, Unit.RATE):
        return ()
    words = tuple(re.findall(r"[^\W\d_][\w'’-]*", f" {quantity.unit_text}".split(" per ")[0]))
    if not words or words[-1].casefold() in {"times", "ones"}:
        return ()
    last = words[-1].casefold()
    plural = last in {"people", "children", "criteria", "times"} or (
        last.endswith("s") and not last.endswith(("ss", "us", "is"))
    )
    return words if plural else ()


def counts_nothing(quantity: Quantity) -> bool:
    """Whether a number has no unit and counts no plural: a version, a score, "7 -> 8 upgrade"."""
    return quantity.unit is Unit.COUNT and not counted(quantity) and quantity.unit_text != "times"


def keys(words: tuple[str, ...]) -> frozenset[str]:
    """The keys of the counted noun: of its last word, and of the phrase it is ("pull requests")."""
    read = read_words(" ".join(words))
    return keys_of(words[-1]).union(*(word.phrase for word in read))


def loses_its_part(claim: Claim, source: Source, said: Quantity, known: Quantity) -> bool:
    """ "3 of 9 POPs" does not back "9 POPs": the whole needs its part or its "of"."""
    before = source.text[max(0, known.start - 16) : known.start]
    if not _OF.search(before):
        return False
    part = next((q for q in reversed(source.quantities) if q.end <= known.start and known.start - q.end < 24), None)
    if part is None or part.unit is not known.unit or _is_change(source, part, known):
        return False
    if _OF.search(claim.text[max(0, said.start - 16) : said.start]):
        return False
    share = part.value / known.value * 100 if known.value else None
    return not any(
        same_quantity(other, part)
        or (share is not None and other.unit is Unit.PERCENT and same_quantity(other, _percent(other, share)))
        for other in claim.quantities
        if other is not said
    )


def _is_change(source: Source, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are the ends of a change, "6.5 hours from 11", and not a part and its whole."""
    return any({c.before.start, c.after.start} == {one.start, other.start} for c in source.changes)


def _percent(said: Quantity, value: Decimal) -> Quantity:
    return said.model_copy(update={"value": value, "bound": "", "target": False})
