"""Who does it and to whom it is done stay apart: neither two things, nor the author and a colleague, change places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from assistant.evidence.verbs import base_form, tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Deed, Doer, bare_name, is_content
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import BE, COORDINATORS, PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.words import Word

_NEAR = 4
_BETWEEN = BE | COORDINATORS | PREPOSITIONS
"""Words over which no subject and no object is looked for."""


class _Triple(NamedTuple):
    """A word with the words of meaning on both sides of it, where nothing but articles stands between."""

    left: Word
    verb: Word
    right: Word


def find_turned_roles(claim: Claim) -> Iterator[Problem]:
    """ "A calls B" where the evidence has B call A; "Ana helped me" where the author helped Ana."""
    yield from _turned_on_author(claim)
    known = [triple for source in claim.sources for triple in _triples_of(source)]
    for triple in _triples(claim.words):
        same = [t for t in known if t.verb.root == triple.verb.root]
        if same and all(_is_turned(triple, t) for t in same):
            yield claim.at(triple.verb, ProblemKind.DOER, "The evidence has this the other way round.")


def _turned_on_author(claim: Claim) -> Iterator[Problem]:
    """An act that somebody else does for "me" or on "my" thing, where the evidence has only the author do it."""
    for deed in claim.deeds:
        word = claim.words[deed.at]
        if deed.noun or not (
            _is_for_author(claim, deed) or _is_had_done(claim, deed) or _is_given_to_next(claim, deed)
        ):
            continue
        doers = {d.doer for s in claim.sources for d in s.deeds if not d.noun and s.words[d.at].root == word.root}
        if doers == {Doer.AUTHOR}:
            yield claim.at(word, ProblemKind.DOER, "In the evidence the author did this for them.")


def _is_for_author(claim: Claim, deed: Deed) -> bool:
    """ "Ana helped me", "the vendor opened a ticket with me": the author is on the other side of the verb."""
    if deed.doer is Doer.AUTHOR:
        return False
    if deed.doer is Doer.OTHER and _is_done_to_mine(claim, deed):
        return True
    after = claim.words[deed.at + 1 : deed.at + 7]
    return any(
        w.lower in {"me", "us"} and (not n or after[n - 1].lower in {"with", "to", "for", "from"})
        for n, w in enumerate(after)
        if w.segment == claim.words[deed.at].segment
    )


def _is_given_to_next(claim: Claim, deed: Deed) -> bool:
    """ "Ana proposed it and I will try it": the author's act goes to whoever has only another act, or gave advice."""
    names = deed.names - {"?"}
    if deed.doer is not Doer.OTHER or not names:
        return False
    named = [(s, w) for s in claim.sources for w in s.words if w.capital and bare_name(w) in names]
    return bool(named) and all(_has_other_part(s, w) and _is_on_same_thing(claim, deed, s) for s, w in named)


def _is_on_same_thing(claim: Claim, deed: Deed, source: Source) -> bool:
    """Whether the act is told of what the author did it to, and not of something that the other one made."""
    things = [w for w in claim.words[deed.at + 1 : deed.at + 8] if w.segment == deed.segment and w.content]
    verb = claim.words[deed.at].root
    segments = {d.segment for d in source.deeds if not d.noun and source.words[d.at].root == verb}
    return any(w.content and w.all_keys & t.all_keys for t in things for w in source.words if w.segment in segments)


def _has_other_part(source: Source, word: Word) -> bool:
    """Whether a name is the subject of a verb of its own, or only stands after "from": "feedback from Ana"."""
    at = source.words.index(word)
    following = source.words[at + 1].lower if at + 1 < len(source.words) else ""
    acts = any(d.at == at + 1 and bare_name(word) in d.names for d in source.deeds)
    return acts or following in {"will", "'ll", "to", "is"} or (at > 0 and source.words[at - 1].lower == "from")


_BY_MEANS = frozenset({"with", "by", "through", "via", "under", "using", "from", "after", "before", "during", "per"})


def _is_done_to_mine(claim: Claim, deed: Deed) -> bool:
    """ "commented on my memo"; with "my" help it is still done to something else."""
    after = claim.words[deed.at : deed.at + 7]
    return any(w.lower == "my" and b.lower not in _BY_MEANS for b, w in pairwise(after) if w.segment == deed.segment)


def _is_had_done(claim: Claim, deed: Deed) -> bool:
    """ "I had six drafts reviewed": others did it for the author."""
    before = claim.words[max(0, deed.at - 6) : deed.at]
    had = next((n for n, w in enumerate(before) if w.lower in {"had", "got"}), None)
    rest = before[had + 1 :] if had is not None else ()
    things = any(w.content for w in rest) and all(w.is_word and not tense(w.lower) for w in rest)
    return things and claim.words[deed.at].root in _RECEIVED


_RECEIVED = frozenset(root(verb) for verb in ("review", "approve", "interview", "teach", "mentor", "coach", "check"))


def _is_turned(triple: _Triple, told: _Triple) -> bool:
    crossed = triple.left.root == told.right.root and triple.right.root == told.left.root
    return crossed and triple.left.root != triple.right.root


@lru_cache(maxsize=256)
def _triples_of(source: Source) -> tuple[_Triple, ...]:
    return tuple(_triples(source.words))


def _triples(words: Sequence[Word]) -> Iterator[_Triple]:
    for i, word in enumerate(words):
        verb = is_content(word) and not word.quoted and (base_form(word.lower) or word.lower.endswith("s"))
        if verb:
            left, right = _neighbour(words, i, -1), _neighbour(words, i, 1)
            if left is not None and right is not None:
                yield _Triple(left, word, right)


def _neighbour(words: Sequence[Word], i: int, step: int) -> Word | None:
    """The nearest word of meaning on one side, over articles and adverbs."""
    for j in range(i + step, i + step * _NEAR, step):
        if not 0 <= j < len(words) or not words[j].is_word or words[j].lower in _BETWEEN:
            return None
        if is_content(words[j]) and not words[j].lower.endswith("ly"):
            return words[j]
    return None
