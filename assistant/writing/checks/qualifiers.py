"""A limit of the evidence is kept: what was tried, proposed, in part, on trial or not there is not told as done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.qualifiers import QUALIFIERS, Limit, Qualifier
from assistant.writing.source import Source
from assistant.writing.words import Word

_TOLD_SHARE = 0.5
"""The share of a limited clause's words of meaning from which on a sentence tells that clause."""

_LABEL_REACH = 12
"""How far into a label ("Q1 goal:") its limit may stand, in characters."""

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
    """A clause with a limit: where the words of the limit stand, and the words that they limit."""

    qualifier: Qualifier
    clause: Clause
    limits: tuple[tuple[int, int], ...]
    words: tuple[Word, ...]


def find_dropped_qualifiers(claim: Claim) -> Iterator[Problem]:
    """Clauses of the evidence that the sentence tells without the limit that stands in them."""
    said = "".join(" " if claim.is_quoted(n) else c for n, c in enumerate(claim.text)) if claim.quotes else claim.text
    mine: frozenset[str] = frozenset().union(*(w.all_keys for w in claim.words if w.content and not w.quoted))
    dropped = [limited for source in claim.sources for limited in _limits(source) if _drops(source, limited, mine)]
    for qualifier in dict.fromkeys(limited.qualifier for limited in dropped):
        if not any(kept.stand_in(said) for kept in qualifier.kept):
            yield Problem(ProblemKind.MODALITY, 0, len(claim.text), _MESSAGES[qualifier.limit])


def _drops(source: Source, limited: _Limited, mine: frozenset[str]) -> bool:
    """Whether the words that a limit limits are told; who names what alone is meant keeps "only"."""
    singled = [end for start, end in limited.limits if source.text[start:end].casefold() in _SINGLING]
    return not any(_names_it(limited.clause, end, mine) for end in singled) and _is_told(limited.words, mine)


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
            if limits := spans[clause.segment]:
                words = _limited_words(clause, clauses, limits, free)
                found.append(_Limited(qualifier, clause, limits, words))
    return tuple(found)


def _spans(source: Source, clause: Clause, qualifier: Qualifier) -> tuple[tuple[int, int], ...]:
    """Where a clause has words of the limit, outside quotations."""
    begins, ends = clause.words[0].start, clause.words[-1].end
    own = [w for w in clause.words if not w.quoted]
    return tuple(
        span
        for span in qualifier.told.spans(source.text, begins, ends)
        if any(w.start < span[1] and span[0] < w.end for w in own)
    )


def _limited_words(
    clause: Clause, clauses: Sequence[Clause], limits: Sequence[tuple[int, int]], free: frozenset[str]
) -> tuple[Word, ...]:
    """The words of meaning that no clause without the limit has; where it stands alone, those of its neighbours.

    "Not released" limits what stands before it in its sentence, "Goal: …" what follows the colon, and "payments none
    yet" nothing that another clause tells of payments.
    """
    following = next((c for c in clauses if c.segment > clause.segment), None)
    if (
        following is not None
        and following.words[0].text == ":"
        and limits[0][0] - clause.words[0].start <= _LABEL_REACH
    ):
        return tuple(w for w in following.words if w.content)
    own = [w for w in clause.words if w.content and not any(a <= w.start < b for a, b in limits)]
    if own:
        return tuple(w for w in own if not w.all_keys & free)
    before = [c for c in clauses if c.sentence == clause.sentence and c.segment < clause.segment]
    return tuple(w for c in before for w in c.words if w.content)


def _names_it(clause: Clause, end: int, mine: frozenset[str]) -> bool:
    """ "staging only" is kept by a sentence that names staging: what stands after the word, or else before, is told."""
    before = [w for w in clause.words if w.end < end and w.content]
    after = [w for w in clause.words if w.start >= end and w.content]
    nearest = after[:1] or before[-1:]
    return any(w.all_keys & mine for w in nearest)


def _is_told(limited: Sequence[Word], mine: frozenset[str]) -> bool:
    told = sum(bool(w.all_keys & mine) for w in limited)
    return bool(told) and told >= _TOLD_SHARE * len(limited)
