"""Each act told of the author has its counterpart: as many acts, on the thing they were done to, with whom helped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.told import object_of, topic_of
from assistant.writing.doer import Deed, Doer, looks_past
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.strength import Part, part_claimed
from assistant.writing.words import Word

_OWN = (Doer.AUTHOR, Doer.SHARED)
_TROUBLE = frozenset(
    root(noun)
    for noun in word_set(
        """
        alert bug cost crash deadlock delay drift error failure fault flake hang incident issue lag latency leak loss
        mismatch outage problem race regression timeout
        """
    )
)
"""A topic that names what was wrong is itself what was fixed: "memory leak: dropped a closure cycle"."""


_LIGHT = frozenset(root(verb) for verb in ("bring", "do", "get", "give", "have", "keep", "make", "put", "take", "turn"))
"""Verbs that tell an act by what stands beside them."""


def find_uncounted_acts(grounding: Grounding) -> Iterator[Problem]:
    """An act more than the evidence has: "noted five gaps and fixed them" for a bullet that only notes them."""
    claim = grounding.claim
    made = [d for d in claim.deeds if _is_making(claim, d)]
    unmatched = [d for d in made if not _has_counterpart(d, claim.sources)]
    acts = [d for d in claim.deeds if not d.noun and d.doer is Doer.AUTHOR]
    if not unmatched or len(acts) < 2:
        return
    room = sum(_room(source, acts) for source in claim.sources)
    for deed in unmatched[room:]:
        message = "The evidence tells of no such act of the author: leave it out."
        yield claim.at(claim.words[deed.at], ProblemKind.DOER, message)


def _is_making(claim: Claim, deed: Deed) -> bool:
    part = part_claimed(claim.words, deed.at)
    past = tense(claim.words[deed.at].lower) is Tense.PAST
    light = claim.words[deed.at].root in _LIGHT
    return not deed.noun and deed.under is None and deed.doer is Doer.AUTHOR and past and part is not None and not light


def _has_counterpart(deed: Deed, sources: Sequence[Source]) -> bool:
    return any(_tells_act(deed, source) for source in sources)


def _tells_act(deed: Deed, source: Source) -> bool:
    """Whether an item has the act as a verb, as a noun that heads its phrase, or in a part without a verb."""
    verbal = {d.segment for d in source.deeds if not d.noun}
    for i, word in enumerate(source.words):
        if not (word.content and deed.keys & word.all_keys):
            continue
        if tense(word.lower) in (Tense.PAST, Tense.GERUND) or looks_past(word) or word.segment not in verbal:
            return True
        following = source.words[i + 1] if i + 1 < len(source.words) else None
        if _is_akin(deed, word) and not (following is not None and following.content):
            return True
    return any(w.content and deed.keys & w.all_keys for w in source.context_words)


def _is_akin(deed: Deed, word: Word) -> bool:
    """Whether a noun comes from the verb, "migration" from "migrate", and not from one of a like meaning."""
    return any(key[:_STEM] == word.root[:_STEM] or key == word.root for key in deed.keys if key.isalpha())


_STEM = 5
"""Letters in which a verb and its noun agree."""


def _room(source: Source, acts: Sequence[Deed]) -> int:
    """How many acts an item has that no verb of the sentence tells: in other words, as a part without a verb."""
    verbs = sum(not d.noun for d in source.deeds)
    matched = sum(_tells_act(d, source) for d in acts)
    return max(0, verbs + len(_parts(source)) - matched) + len(source.changes)


def _parts(source: Source) -> list[Clause]:
    """The clauses that tell something without a verb: "3x faster", "fix in the next release"."""
    verbal = {d.segment for d in source.deeds if not d.noun} | topic_of(source)
    return [c for c in clauses_of(source) if c.segment not in verbal and _says_something(c)]


def _says_something(clause: Clause) -> bool:
    return any(w.content for w in clause.words)


def find_whole_for_part(grounding: Grounding) -> Iterator[Problem]:
    """ "Fixed the payroll import" for "Payroll import: fixed rounding": the topic told as what the act was done to."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.under is not None or deed.doer not in _OWN:
            continue
        part = part_claimed(claim.words, deed.at)
        things = object_of(claim, deed)
        if part is None or part < Part.DID or not things:
            continue
        if any(_is_topic_alone(source, deed, things, claim) for source in grounding.sources_of(deed.segment)):
            message = "In the evidence this was done to a part of it: say to which."
            yield claim.at(claim.words[deed.at], ProblemKind.SCOPE, message)


def _is_topic_alone(source: Source, deed: Deed, things: Sequence[Word], claim: Claim) -> bool:
    topic = topic_of(source)
    if not topic:
        return False
    heading = frozenset().union(*(c.keys for c in clauses_of(source) if c.segment in topic))
    acts = [d for d in source.deeds if not d.noun and d.segment not in topic]
    own = [d for d in acts if d.doer in _OWN]
    if _tells_act(deed, source) or _parts(source):
        own = [d for d in own if d.keys & deed.keys]
    if not own or not all(t.all_keys & heading for t in things):
        return False
    if any(w.root in _TROUBLE for w in source.words if w.segment in topic):
        return False
    heads = _heads(source, own)
    said = [w for w in claim.words if w.content and w.segment == deed.segment]
    return bool(heads) and not any(head.all_keys & w.all_keys for head in heads for w in said)


def _heads(source: Source, deeds: Sequence[Deed]) -> list[Word]:
    """The last noun of each thing that these verbs were done to."""
    found: list[Word] = []
    for deed in deeds:
        head: Word | None = None
        for word in source.words[deed.at + 1 : deed.at + 6]:
            if not word.is_word or word.segment != deed.segment or word.lower in PREPOSITIONS:
                break
            head = word if word.content else head
        if head is not None:
            found.append(head)
    return found
