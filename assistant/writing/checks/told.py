"""Which deeds of the evidence a deed of the sentence tells: by its verb, its object, and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.evidence.verbs import Tense, tense
from assistant.writing.alignment import Clause, best_clauses, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.doer import Deed, Doer, bare_name, is_content
from assistant.writing.lexicon.grammar import BE, PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.words import Word

_POINTING = frozenset({"which", "who", "whom", "it", "them", "both", "her", "him", "one", "ones", "this", "these"})
_JOINING = frozenset({",", "&", "+"})
_ENDING_OBJECT = PREPOSITIONS | frozenset({"and", "or", "but", "which", "that"})


class Told(NamedTuple):
    """A deed of the evidence that the sentence tells: by its verb, or (`loose`) by the clause that it stands in."""

    source: Source
    deed: Deed
    loose: bool = False


class _Match(NamedTuple):
    told: Told
    clause: Clause
    around: float


def deeds_told(grounding: Grounding, deed: Deed) -> tuple[Told, ...]:
    """The evidence deeds with the same verb, in the clause that fits best; else those of the best fitting clause.

    A verb that matches by its meaning alone gives way to the clause that names what the deed acts on.
    """
    claim = grounding.claim
    around = clause_words(claim, deed)
    sources = grounding.sources_of(deed.segment)
    same = [
        _Match(Told(source, known), clause, overlap(around, clause.keys))
        for source in sources
        for clause in clauses_of(source)
        for known in clause.deeds
        if known.segment == clause.segment and deed.keys & known.keys
    ]
    things = object_of(claim, deed)
    if same and things and (elsewhere := _elsewhere(claim, deed, same, things, sources)) is not None:
        return elsewhere
    if same:
        fits = [(_object_overlap(things, m.told.source, m.clause), _spelled(claim, deed, m), m.around) for m in same]
        verbs = [match.told for match, fit in zip(same, fits, strict=True) if fit == max(fits)]
        return tuple([t for t in verbs if not t.deed.noun] or verbs)
    return _verbs_of(best_clauses(around, sources))


def _elsewhere(
    claim: Claim, deed: Deed, same: Sequence[_Match], things: Sequence[Word], sources: Sequence[Source]
) -> tuple[Told, ...] | None:
    """The deeds of the clauses that name more of the object than those with the verb; None where none does."""
    here = max(_object_overlap(things, m.told.source, m.clause) for m in same)
    spelled = any(_spelled(claim, deed, m) for m in same)
    if any(_points_back(m) for m in same) or (here and spelled):
        return None
    scored = [
        (_object_overlap(things, source, clause), source, clause)
        for source in sources
        for clause in clauses_of(source)
        if clause.segment not in topic_of(source)
    ]
    best = max((score for score, _, _ in scored), default=0.0)
    if best <= here:
        return None
    found = _verbs_of([(source, clause) for score, source, clause in scored if score == best])
    return None if spelled and not found else found


def _spelled(claim: Claim, deed: Deed, match: _Match) -> bool:
    """Whether the evidence has the very verb, not only one of its meaning."""
    return match.told.source.words[match.told.deed.at].root == claim.words[deed.at].root


def _points_back(match: _Match) -> bool:
    """Whether a clause leaves its thing to the one before: "Kofi used it", "Patched by Yaw"."""
    opens = match.told.deed.doer is Doer.OTHER and match.clause.words[0].start >= _before(match)
    bare = match.told.deed.doer is Doer.OTHER and not any(
        w.content and not (match.told.deed.keys & w.keys) and bare_name(w) not in match.told.deed.names
        for w in match.clause.words
    )
    return opens or bare or any(w.lower in _POINTING for w in match.clause.words)


def _before(match: _Match) -> int:
    """Where the verb stands, over the sign that opens its clause."""
    at = match.told.deed.at
    words = match.told.source.words
    return words[at - 1].start if at and not words[at - 1].is_word else words[at].start


def _verbs_of(clauses: Sequence[tuple[Source, Clause]]) -> tuple[Told, ...]:
    return tuple(Told(source, known, True) for source, clause in clauses for known in clause.deeds if not known.noun)


def topic_of(source: Source) -> frozenset[int]:
    """The clauses before a colon that only name what the rest is about: "Image proxy: Bo patched it, I tested"."""
    colon = next((i for i, w in enumerate(source.words) if w.text == ":"), None)
    if colon is None:
        return frozenset()
    segments = frozenset(w.segment for w in source.words[:colon])
    return frozenset() if any(d.segment in segments and not d.noun for d in source.deeds) else segments


def _object_overlap(things: Sequence[Word], source: Source, clause: Clause) -> float:
    """How many of the things a clause names: itself, or less surely by the topic that it shares with its bullet."""
    topic = topic_of(source)
    shared: frozenset[str] = frozenset().union(*(c.keys for c in clauses_of(source) if c.segment in topic))
    return _BY_TOPIC * overlap(things, clause.keys | shared) + (1 - _BY_TOPIC) * overlap(things, clause.keys)


_BY_TOPIC = 0.5
"""What a thing counts that only the topic of a bullet names."""


def object_of(claim: Claim, deed: Deed) -> list[Word]:
    """What a verb acts on: the words of meaning after it, up to a preposition, a sign or another verb.

    Of a passive ("staging was driven by me") those before it.
    """
    found: list[Word] = []
    verbs = {d.at for d in claim.deeds if not d.noun}
    if _is_passive(claim, deed):
        for i in range(deed.at - 1, max(-1, deed.at - 8), -1):
            word = claim.words[i]
            if i in verbs or word.lower in PREPOSITIONS or (not word.is_word and word.text not in _JOINING):
                break
            if is_content(word) and not (word.capital and bare_name(word) in claim.actors):
                found.append(word)
        return found
    for i, word in enumerate(claim.words[deed.at + 1 : deed.at + 8], deed.at + 1):
        if not word.is_word or word.lower in _ENDING_OBJECT or i in verbs:
            break
        if is_content(word) and not (word.capital and word.lower.removesuffix("'s") in claim.actors):
            found.append(word)
    return found


def _is_passive(claim: Claim, deed: Deed) -> bool:
    """Whether what was acted on stands before the verb: "prod was driven", "prod driven by her"."""
    words, at = claim.words, deed.at
    if tense(words[at].lower) is not Tense.PAST or not at:
        return False
    by = next((w.lower for w in words[at + 1 : at + 4] if w.lower == "by" or not w.is_word), "")
    return words[at - 1].lower in BE or (by == "by" and is_content(words[at - 1]) and not words[at - 1].owner)


def clause_words(claim: Claim, deed: Deed) -> list[Word]:
    """The words of the deed's clause and of those that only complete it, up to the next verb, told or left out.

    "Prod was moved by me, staging by Ana" leaves it out the second time.
    """
    gapped = _is_passive(claim, deed)
    verbs = {d.segment for d in claim.deeds if d.at != deed.at and (gapped or not d.noun)}
    after = [w.segment for w in claim.words[deed.at :]]
    reach: set[int] = {deed.segment}
    for number in dict.fromkeys(after):
        if number != deed.segment and number in verbs:
            break
        reach.add(number)
    return [w for w in claim.words if w.segment in reach]


def overlap(words: Sequence[Word], keys: frozenset[str]) -> float:
    """How many words of meaning stand among these keys."""
    return sum(1.0 for w in words if w.content and w.all_keys & keys)
