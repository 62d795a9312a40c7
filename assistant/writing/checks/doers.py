"""What another person or team did is told as theirs, and what the author did is not given to somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.domain.growth import Role
from assistant.evidence.verbs import base_form
from assistant.writing.alignment import Clause, best_clauses, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Deed, Doer, is_content
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.function_words import LIGHT_VERBS, SAYING_VERBS
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.words import Word


class Told(NamedTuple):
    """A deed of the evidence that the sentence tells: by its verb, or (`loose`) by the clause that it stands in."""

    source: Source
    deed: Deed
    loose: bool = False


def find_wrong_doers(grounding: Grounding) -> Iterator[Problem]:
    """Deeds whose doer differs between sentence and evidence."""
    claim = grounding.claim
    for deed in claim.deeds:
        moves = deed.doer is Doer.AUTHOR and claim.words[deed.at].root in _MOTION
        if deed.noun or deed.under is not None or deed.doer is Doer.THING or moves:
            continue
        told = deeds_told(grounding, deed)
        if is_help(deed) and any(_acts(t.source) for t in told if t.loose):
            continue
        if not told:
            if deed.doer is Doer.OTHER and deed.role is not None and not _light(claim, claim.words[deed.at]):
                yield _problem(claim, deed, "The evidence does not say that they did this; leave it out.")
            continue
        others = [t for t in told if t.deed.doer is Doer.OTHER]
        if _is_part_of_help(claim, deed, others) or _counts_them(claim, others):
            continue
        if deed.doer in (Doer.AUTHOR, Doer.SHARED, Doer.NOBODY) and len(others) == len(told):
            if deed.doer is Doer.AUTHOR or not (_named(claim, others) or _BY_OTHERS.search(claim.text)):
                yield _problem(claim, deed, f"In the evidence {_who(others)} did this: name the doer, or leave it out.")
        elif deed.doer is Doer.OTHER and not any(_may_be(deed, t, claim) for t in told):
            yield _problem(claim, deed, "The evidence gives this deed to somebody else; keep its doer.")


_POINTING = frozenset({"which", "who", "whom", "it", "them", "both", "her", "him", "one", "ones", "this", "these"})
_BY_OTHERS = re.compile(r"\bby\s+(?:\w+\s+){0,2}(?:teams?|people|engineers|colleagues|others|squads?)\b", re.IGNORECASE)


def _is_part_of_help(claim: Claim, deed: Deed, others: Sequence[Told]) -> bool:
    """ "helped Ana's team in bringing ...": the sentence opens with help, and names whom it helped."""
    if deed.doer is not Doer.AUTHOR or not others or not _named(claim, list(others)):
        return False
    helping = [d for d in claim.deeds if not d.noun and d.at <= deed.at and is_help(d) and d.doer is Doer.AUTHOR]
    return bool(helping) and all(_acts(t.source) for t in others) and claim.words[deed.at].lower.endswith(_UNDER_HELP)


_UNDER_HELP = ("ing", "take", "get", "bring", "make", "keep", "contributed", "supported", "helped", "assisted")


def _counts_them(claim: Claim, others: Sequence[Told]) -> bool:
    """ "used by five teams" for five teams named."""
    names = frozenset().union(*(t.deed.names for t in others)) - {"?"} if others else frozenset()
    return len(names) > 1 and any(
        q.value == len(names) and re.search(r"\b(?:teams|people|groups|squads|engineers)\b", q.unit_text)
        for q in claim.quantities
    )


_MOTION = frozenset(root(verb) for verb in ("go", "come", "fall", "rise", "drop", "shrink", "grow", "climb", "decline"))
"""Verbs of numbers: nobody does them."""


def _acts(source: Source) -> bool:
    """Whether the author has any part in the item."""
    own = any(d.doer in (Doer.AUTHOR, Doer.SHARED) for d in source.deeds)
    return own or any(w.lower in {"mine", "my", "i", "we", "our"} for w in source.words)


def deeds_told(grounding: Grounding, deed: Deed) -> tuple[Told, ...]:
    """The evidence deeds with the same verb, in the clause that fits best; else those of the best fitting clause."""
    around = clause_words(grounding.claim, deed)
    sources = grounding.sources_of(deed.segment)
    same = [
        (_overlap(around, clause), Told(source, known))
        for source in sources
        for clause in clauses_of(source)
        for known in clause.deeds
        if known.segment == clause.segment and deed.keys & known.keys
    ]
    things = _object_of(grounding.claim, deed)
    if same and things and not any(_overlap(things, c) or _points_back(c) for c in _clauses_with(same)):
        elsewhere = _told_elsewhere(things, sources)
        if elsewhere:
            return elsewhere
    if same:
        best = max(score for score, _ in same)
        verbs = [told for score, told in same if score == best]
        return tuple([t for t in verbs if not t.deed.noun] or verbs)
    loose = [
        Told(source, known, True)
        for source, clause in best_clauses(around, sources)
        for known in clause.deeds
        if not known.noun
    ]
    return tuple(loose)


def _clauses_with(same: Sequence[tuple[float, Told]]) -> Iterator[Clause]:
    """The clauses of these deeds, with those after them in the sentence that have no deed of their own."""
    for _, told in same:
        for clause in clauses_of(told.source):
            if any(known.at == told.deed.at for known in clause.deeds):
                yield clause


def _points_back(clause: Clause) -> bool:
    """Whether a clause names its thing by a word that stands for it: "which Talia leads", "Kofi used it"."""
    return any(w.lower in _POINTING for w in clause.words)


def _object_of(claim: Claim, deed: Deed) -> list[Word]:
    """What a verb acts on: the words of meaning after it, up to a preposition, a sign or another verb."""
    found: list[Word] = []
    verbs = {d.at for d in claim.deeds if not d.noun}
    for i, word in enumerate(claim.words[deed.at + 1 : deed.at + 8], deed.at + 1):
        if (
            not word.is_word
            or word.lower in PREPOSITIONS
            or i in verbs
            or word.lower in {"and", "or", "but", "which", "that"}
        ):
            break
        if is_content(word) and not (word.capital and word.lower.removesuffix("'s") in claim.actors):
            found.append(word)
    return found


def _told_elsewhere(things: list[Word], sources: Sequence[Source]) -> tuple[Told, ...]:
    """The deeds of the clauses that name most of these things."""
    scored = [(_overlap(things, clause), source, clause) for source in sources for clause in clauses_of(source)]
    best = max((score for score, _, _ in scored), default=0.0)
    if not best:
        return ()
    return tuple(
        Told(source, known, True)
        for score, source, clause in scored
        if score == best
        for known in clause.deeds
        if not known.noun
    )


def clause_words(claim: Claim, deed: Deed) -> list[Word]:
    """The words of the deed's clause and of those that only complete it, up to the next verb."""
    verbs = {d.segment for d in claim.deeds if not d.noun and d.at != deed.at}
    after = [w.segment for w in claim.words[deed.at :]]
    reach: set[int] = {deed.segment}
    for number in dict.fromkeys(after):
        if number != deed.segment and number in verbs:
            break
        reach.add(number)
    return [w for w in claim.words if w.segment in reach]


def _overlap(words: list[Word], clause: Clause) -> float:
    return sum(1.0 for w in words if w.content and w.all_keys & clause.keys)


def _may_be(deed: Deed, told: Told, claim: Claim) -> bool:
    """Whether the doer named may be the evidence's: the same name, or nobody named and the name beside it."""
    if told.loose and deed.role is not None and not _light(claim, claim.words[deed.at]):
        return False
    if told.deed.doer is Doer.OTHER:
        return bool(deed.names & told.deed.names) or "?" in told.deed.names | deed.names
    if told.deed.doer in (Doer.NOBODY, Doer.THING) or told.loose:
        return any(w.lower.removesuffix("'s") in deed.names for w in told.source.words)
    return told.deed.doer is Doer.SHARED and bool(deed.names & told.source.names)


def _light(claim: Claim, word: Word) -> bool:
    verb = base_form(word.lower)
    return verb in LIGHT_VERBS or (bool(claim.quotes) and verb in SAYING_VERBS)


def _named(claim: Claim, others: list[Told]) -> bool:
    names = frozenset().union(*(t.deed.names for t in others))
    return "?" in names or any(w.lower.removesuffix("'s") in names for w in claim.words)


def _who(others: list[Told]) -> str:
    names = sorted(frozenset().union(*(t.deed.names for t in others)) - {"?"})
    return " ".join(name.capitalize() for name in names) or "somebody else"


def _problem(claim: Claim, deed: Deed, message: str) -> Problem:
    return claim.at(claim.words[deed.at], ProblemKind.DOER, message)


def is_help(deed: Deed) -> bool:
    """A verb of supporting somebody else's work."""
    return deed.role is Role.SUPPORTED
