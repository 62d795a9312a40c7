"""Verbs of making told of what the evidence only names: "Cost report per team" was built by its author.

A bullet without a verb is the author's own finished work (product: the rules of counting), so a plain verb of making
claims nothing more, as long as its object is the thing that the bullet names and not something beside it.
"""

from __future__ import annotations

from functools import lru_cache

from assistant.domain.vocabulary import Role, Subject
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.numbers import is_computed
from assistant.writing.doer import is_content, names_author
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.function_words import CREATING_VERBS, MAKING
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.words import Word

_PUTTING = word_set("add introduce put bring use apply switch")
"""What one does with a means: "after partition pruning" was by introducing it. Building it would claim more."""
_MEANS = word_set("after with w by via using through since")
_HAVING = frozenset({root("have")})
_REACH = 8
"""Words on either side of a verb among which its object stands."""
_ENDS = word_set("and or which that")
_BE = word_set("is are was were been being be")


def makes_named_thing(claim: Claim, i: int, verb: str) -> bool:
    """Whether the verb at word `i` (`verb` in its plain form) makes the very thing that the evidence names."""
    objects = _objects(claim, i)
    for source in claim.sources:
        if any(h.root in objects and (verb in CREATING_VERBS or _goes_with(verb, h)) for h in named_things(source)):
            return True
        if verb in _PUTTING and any(h.root in objects for h in _means(source)):
            return True
    return verb == "add" and any(claim.words[i].end + 1 == q.start and is_computed(claim, q) for q in claim.quantities)


def _goes_with(verb: str, thing: Word) -> bool:
    return any(verb in verbs and thing.root in {root(noun) for noun in nouns} for verbs, nouns in MAKING)


def _objects(claim: Claim, i: int) -> frozenset[str]:
    """The roots of a verb's object: what follows it, what a passive says before it, what "the X I added" points at."""
    things: set[str] = set()
    for word in claim.words[i + 1 : i + 1 + _REACH]:
        ends = word.lower in PREPOSITIONS or word.lower in _ENDS
        # "request signing" is a thing; a past form ends the object.
        if not word.is_word or ends or tense(word.lower) is Tense.PAST:
            break
        things.add(word.root)
    before = claim.words[max(0, i - _REACH) : i]
    pointed = i > 0 and (names_author(claim.words, i - 1) or claim.words[i - 1].lower == "we")
    if tense(claim.words[i].lower) is Tense.PAST and (pointed or is_passive(claim, i) or is_apposed(claim, i)):
        things |= {w.root for w in before if is_content(w)}
    return frozenset(things)


def is_passive(claim: Claim, i: int) -> bool:
    """Whether a form of "to be" stands just before the verb."""
    return any(w.lower in _BE for w in claim.words[max(0, i - 2) : i])


def is_apposed(claim: Claim, i: int) -> bool:
    """A participle after a comma: "Caps, added in May, …"."""
    return i > 1 and claim.words[i - 1].text == "," and tense(claim.words[i].lower) is Tense.PAST


@lru_cache(maxsize=1024)
def named_things(source: Source) -> tuple[Word, ...]:
    """The things that clauses without a verb name: `Prototype` of "Prototype for offline sync"."""
    if source.subject is Subject.OTHER or source.role is Role.SUPPORTED:
        return ()
    acting = {d.segment for d in source.deeds if not d.noun and not _is_named(source, d.at)}
    others = {d.at for d in source.deeds if d.noun}
    heads: dict[int, tuple[int, Word]] = {}
    done: set[int] = set()
    opening = {
        word.segment for i, word in enumerate(source.words) if not i or source.words[i - 1].text in {".", ";", "!", "?"}
    }
    opening |= {word.segment for word in source.words if word.text in {":", ";"}}
    for i, word in enumerate(source.words):
        if word.segment in acting or word.segment in done or word.segment not in opening:
            continue
        if word.lower in PREPOSITIONS and word.segment in heads:
            done.add(word.segment)
        elif is_content(word):
            heads[word.segment] = (i, word)
    return tuple(word for i, word in heads.values() if i not in others)


def _is_named(source: Source, at: int) -> bool:
    """Whether a verb tells no act in its clause: "has", or the act as a thing ("request signing on the gateway")."""
    word = source.words[at]
    after = source.words[at + 1] if at + 1 < len(source.words) else None
    alone = after is None or not is_content(after)
    return word.root in _HAVING or (tense(word.lower) is Tense.GERUND and at > 0 and alone)


@lru_cache(maxsize=1024)
def _means(source: Source) -> tuple[Word, ...]:
    """The heads of what a bullet names as its means: `pruning` of "5h20 -> 3h50 after partition pruning in orders"."""
    if source.subject is Subject.OTHER or source.role is Role.SUPPORTED:
        return ()
    heads = []
    for i, word in enumerate(source.words):
        if word.lower not in _MEANS:
            continue
        head: Word | None = None
        owned = False
        for following in source.words[i + 1 : i + 1 + _REACH]:
            if not following.is_word or following.lower in PREPOSITIONS or following.lower in _ENDS:
                break
            owned = owned or following.lower.endswith(("'s", "’s"))
            head = following if is_content(following) else head
        if head is not None and not head.capital and not owned:
            heads.append(head)
    return tuple(heads)
