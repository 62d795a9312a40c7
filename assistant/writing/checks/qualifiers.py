"""A limit of the evidence is kept: what was tried, proposed, in part, on trial or not there is not told as done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.lexicon.qualifiers import QUALIFIERS, Limit, Qualifier
from assistant.writing.source import Source
from assistant.writing.words import PARTICLES, Word

_TOLD_SHARE = 0.5
"""The share of a limited clause's words of meaning from which on a sentence tells that clause."""

_LABEL_REACH = 12
"""How far into a label ("Q1 goal:") its limit may stand, in characters."""

_SEQUEL = lazy_pattern(
    r"\b(?:after|following|building on|based on|on the back of|beginning with)\s+(?!which\b|that\b)"
    r"(?:(?!of\b)[\w-]+\s+){0,3}[\w-]+",
    re.IGNORECASE,
)
_PRELIMINARY = frozenset({Limit.TRIED, Limit.ON_TRIAL})
"""Limits that an act leaves behind: what came "after a trial" is no longer on trial."""

_SETTING_APART = frozenset({Limit.AHEAD, Limit.UNDONE, Limit.ABSENT, Limit.AS_BEFORE, Limit.WORSE, Limit.LEFT_OUT})
"""Limits by which a clause tells how another thing fared."""

_SO_FAR = ["so", "far"]
"""After a clause with a count it limits what is counted there: "5 names so far"."""

_IT = frozenset({"it", "them", "this", "that"})
_FAULTS = frozenset({Limit.UNDONE, Limit.WORSE, Limit.LEFT_OUT})
_FIXING = frozenset(
    map(root, ("fix", "replace", "patch", "repair", "resolve", "correct", "remove", "rewrite", "solve"))
)
_OTHERS = frozenset({"other", "others", "rest", "remaining", "remainder"})
_AIMS = frozenset({"goal", "target", "aim", "planned", "plan"})
_ARROWS = frozenset({"->", "→", "=>"})

_SINGLING = frozenset({"only", "except", "excluding", "other than"})

_MESSAGES = {
    Limit.TRIED: "In the evidence this was tried; tell it as an attempt.",
    Limit.UNDONE: "In the evidence this failed or was undone; say so.",
    Limit.PROPOSED: "In the evidence this was suggested or asked for; tell it as that.",
    Limit.INTENDED: "In the evidence this was intended or expected; tell it as that.",
    Limit.AS_BEFORE: "In the evidence this is as it was before; say so, or leave it out.",
    Limit.LEFT_OUT: "In the evidence this is left out or ignored; say so.",
    Limit.WORSE: "In the evidence this is worse; say so, or leave it out.",
    Limit.AHEAD: "In the evidence this lies ahead; tell it as planned, or leave it out.",
    Limit.ABSENT: "In the evidence this is not so, or not yet; say so, or leave it out.",
    Limit.PARTIAL: "In the evidence this is only a part; tell the part.",
    Limit.ON_TRIAL: "In the evidence this is on trial, limited or temporary; keep that.",
}


class _Limited(NamedTuple):
    """A clause with a limit: where the words of the limit stand, and the words that they limit.

    `elsewhere` are the roots of the words of meaning that other clauses have.
    """

    qualifier: Qualifier
    clause: Clause
    limits: tuple[tuple[int, int], ...]
    words: tuple[Word, ...]
    elsewhere: frozenset[str]


def find_dropped_qualifiers(claim: Claim) -> Iterator[Problem]:
    """Clauses of the evidence that the sentence tells without the limit that stands in them."""
    mine = _keys_told(claim.words)
    dropped = [(source, limited) for source in claim.sources for limited in _limits(source)]
    dropped = [(source, limited) for source, limited in dropped if _drops(source, limited, mine)]
    for limit in dict.fromkeys(lim.qualifier.limit for s, lim in dropped if not _is_kept(claim, lim)):
        yield Problem(ProblemKind.MODALITY, 0, len(claim.text), _MESSAGES[limit])


def _keys_told(words: Sequence[Word]) -> frozenset[str]:
    """The keys of what a sentence tells; "wrote it up" tells a writeup."""
    keys: frozenset[str] = (
        frozenset()
        .union(*(w.all_keys for w in words if not w.quoted and (w.content or w.lower in _OTHERS)))
        .union(w.lower for w in words if w.text[0].isdigit())
    )
    apart = (
        *pairwise(words),
        *((a, c) for a, b, c in zip(words, words[1:], words[2:], strict=False) if b.lower in _IT),
    )
    return keys | {verb.root + particle.lower for verb, particle in apart if particle.lower in PARTICLES}


def _is_kept(claim: Claim, limited: _Limited) -> bool:
    """Whether a wording that keeps the limit stands in a clause that tells the limited words, or in the next.

    A word that the evidence has of something else, or of what is limited, keeps nothing; nor does a trial that came
    before: "after a pilot".
    """
    told: frozenset[str] = frozenset().union(*(w.all_keys for w in limited.words))
    own = {w.root for w in limited.words}
    places = _steps(claim)
    telling = {places[w.segment] for w in claim.words if w.content and not w.quoted and w.all_keys & told}
    said = claim.text
    gone = [m.span() for m in _SEQUEL.finditer(said)] if limited.qualifier.limit in _PRELIMINARY else []
    for kept in limited.qualifier.kept:
        for start, _ in kept.spans(said):
            word = next((w for w in claim.words if w.start <= start < w.end), None)
            if word is None or word.quoted or any(a <= start < b for a, b in gone):
                continue
            if word.content and (word.root in limited.elsewhere or word.root in own):
                continue
            if not telling or any(abs(places[word.segment] - place) <= 1 for place in telling):
                return True
    return False


def _steps(claim: Claim) -> dict[int, int]:
    """The clauses of the sentence, counted by those that have a verb: a clause without one goes with that before it."""
    acting = {d.segment for d in claim.deeds if not d.noun and not _is_reduced(claim.words, d.at)}
    steps: dict[int, int] = {}
    for word in claim.words:
        if word.segment not in steps:
            steps[word.segment] = max(steps.values(), default=0) + (word.segment in acting)
    return steps


def _is_reduced(words: Sequence[Word], i: int) -> bool:
    """A participle that describes what stands before it: ", timeboxed to two weeks,"."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return i > 0 and words[i - 1].text == "," and after in PREPOSITIONS


def _drops(source: Source, limited: _Limited, mine: frozenset[str]) -> bool:
    """Whether the words that a limit limits are told; who names what alone is meant keeps "only"."""
    singled = [end for start, end in limited.limits if source.text[start:end].casefold() in _SINGLING]
    return not any(_names_it(limited.clause, end, mine) for end in singled) and (
        _is_told(limited.words, mine) or _tells_its_thing(limited, mine)
    )


def _tells_its_thing(limited: _Limited, mine: frozenset[str]) -> bool:
    """Whether the thing is told that a later clause sets apart: the Mac of "Windows fine, Mac build crashes"."""
    if not limited.clause.segment or limited.qualifier.limit not in _SETTING_APART:
        return False
    if any(w.lower in _OTHERS for w in limited.clause.words) and _OTHERS & mine:
        return True
    first = next((w for w in limited.clause.words if w.content or w.text[0].isdigit()), None)
    if first is not None and first.text[0].isdigit():
        return not limited.words and first.lower in mine
    return (
        first is not None
        and first in limited.words
        and tense(first.lower) is None
        and first.root not in limited.elsewhere
        and bool(first.keys & mine)
    )


@lru_cache(maxsize=1024)
def _limits(source: Source) -> tuple[_Limited, ...]:
    """The limited clauses of an item."""
    found: list[_Limited] = []
    clauses = clauses_of(source)
    for qualifier in QUALIFIERS:
        if not qualifier.told.stand_in(source.text):
            continue
        spans = {clause.segment: _spans(source, clause, qualifier) for clause in clauses}
        free = frozenset().union(*(c.keys for c in clauses if not spans[c.segment]))
        for clause in clauses:
            if (limits := spans[clause.segment]) and not _is_dealt_with(qualifier, clause, clauses):
                limiting = [span for listed in spans.values() for span in listed]
                words = tuple(
                    w
                    for w in _limited_words(clause, clauses, limits, free)
                    if not any(a <= w.start < b for a, b in limiting)
                )
                elsewhere = frozenset(w.root for c in clauses if not spans[c.segment] for w in c.words if w.content)
                found.append(_Limited(qualifier, clause, limits, words, elsewhere))
    return tuple(found)


def _is_dealt_with(qualifier: Qualifier, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether a fault is what the note's own later act is about: "job fails on leap day, fixed"; and who fares worse
    than nobody named before only tells a fault."""
    if qualifier.limit not in _FAULTS:
        return False
    fixed = any(w.root in _FIXING for c in clauses if c.segment > clause.segment for w in c.words)
    return fixed or (qualifier.limit is Limit.WORSE and not any(c.segment < clause.segment for c in clauses))


def _spans(source: Source, clause: Clause, qualifier: Qualifier) -> tuple[tuple[int, int], ...]:
    """Where a clause has words of the limit, outside quotations."""
    begins, ends = clause.words[0].start, clause.words[-1].end
    own = [w for w in clause.words if not w.quoted]
    past = [m.span() for m in _SEQUEL.finditer(source.text)] if qualifier.limit in _PRELIMINARY else []
    return tuple(
        span
        for span in qualifier.told.spans(source.text, begins, ends)
        if any(w.start < span[1] and span[0] < w.end for w in own) and not any(a <= span[0] < b for a, b in past)
    )


def _limited_words(
    clause: Clause, clauses: Sequence[Clause], limits: Sequence[tuple[int, int]], free: frozenset[str]
) -> tuple[Word, ...]:
    """The words of meaning that no clause without the limit has; where it stands alone, those of its neighbours.

    "Not released" and "-> reverted" limit what stands before them in their sentence, "Goal: …" what follows the
    colon, and "payments none yet" nothing that another clause tells of payments.
    """
    following = next((c for c in clauses if c.segment > clause.segment), None)
    if (
        following is not None
        and following.words[0].text == ":"
        and limits[0][0] - clause.words[0].start <= _LABEL_REACH
    ):
        return tuple(w for w in following.words if w.content)
    at = next((i for i, w in enumerate(clause.words) if w.start == limits[0][0]), 0)
    if _ARROWS & {w.text for w in clause.words[max(0, at - 1) : at + 1]}:
        reach = [c for c in clauses if c.sentence == clause.sentence and c.segment <= clause.segment]
        return tuple(w for c in reach for w in c.words if w.content and w.start < limits[0][0])
    own = [w for w in clause.words if w.content and not any(a <= w.start < b for a, b in limits)]
    if own or _limits_number(clause, limits):
        return tuple(w for w in own if not w.all_keys & free)
    before = [c for c in clauses if c.sentence == clause.sentence and c.segment < clause.segment]
    if before and [w.lower for w in clause.words[:2]] == _SO_FAR and any(w.text[0].isdigit() for w in before[-1].words):
        before = before[-1:]
    return tuple(w for c in before for w in c.words if w.content)


def _limits_number(clause: Clause, limits: Sequence[tuple[int, int]]) -> bool:
    """Whether the limit has a number of its own, "target is 4h", and says nothing of what stands before it."""
    named = any(w.lower in _AIMS for w in clause.words if any(a <= w.start < b for a, b in limits))
    return named and any(w.text[0].isdigit() for w in clause.words)


def _names_it(clause: Clause, end: int, mine: frozenset[str]) -> bool:
    """ "staging only" is kept by a sentence that names staging: what stands after the word, or else before, is told."""
    before = [w for w in clause.words if w.end < end and w.content]
    after = [w for w in clause.words if w.start >= end and w.content]
    nearest = after[:1] or before[-1:]
    return any(w.all_keys & mine for w in nearest)


def _is_told(limited: Sequence[Word], mine: frozenset[str]) -> bool:
    told = [w for w in limited if w.all_keys & mine]
    things = [w for w in limited if tense(w.lower) is None]
    named = not things or any(w in things for w in told)
    return bool(told) and named and len(told) >= _TOLD_SHARE * len(limited)
