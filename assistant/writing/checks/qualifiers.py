"""A limit of the evidence is kept: what was tried, proposed, in part, on trial or not there is not told as done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.qualifiers import QUALIFIERS, Limit, Qualifier
from assistant.writing.source import Source
from assistant.writing.words import Word

_TOLD_SHARE = 0.5
"""The share of a limited clause's words of meaning from which on a sentence tells that clause."""

_SINGLING = frozenset({"only", "except", "excluding", "other than"})

_MESSAGES = {
    Limit.TRIED: "In the evidence this was tried; tell it as an attempt.",
    Limit.UNDONE: "In the evidence this failed or was undone; say so.",
    Limit.PROPOSED: "In the evidence this was suggested or asked for; tell it as that.",
    Limit.AHEAD: "In the evidence this lies ahead; tell it as planned, or leave it out.",
    Limit.ABSENT: "In the evidence this is not so, or not yet; say so, or leave it out.",
    Limit.PARTIAL: "In the evidence this is only a part; tell the part.",
    Limit.ON_TRIAL: "In the evidence this is on trial, limited or temporary; keep that.",
}


def find_dropped_qualifiers(claim: Claim) -> Iterator[Problem]:
    """Clauses of the evidence that the sentence tells without the limit that stands in them."""
    said = "".join(" " if claim.is_quoted(n) else c for n, c in enumerate(claim.text))
    mine: frozenset[str] = frozenset().union(*(w.all_keys for w in claim.words if w.content and not w.quoted))
    for qualifier in QUALIFIERS:
        if any(kept.search(said) for kept in qualifier.kept):
            continue
        if any(_drops(source, clause, qualifier, mine) for source in claim.sources for clause in clauses_of(source)):
            yield Problem(ProblemKind.MODALITY, 0, len(claim.text), _MESSAGES[qualifier.limit])


def _drops(source: Source, clause: Clause, qualifier: Qualifier, mine: frozenset[str]) -> bool:
    """Whether a clause has the limit and the words that it limits are told."""
    limits = _limits(source, clause, qualifier)
    singled = [(a, b) for a, b in limits if source.text[a:b].casefold() in _SINGLING]
    if not limits or any(_names_it(clause, end, mine) for _, end in singled):
        return False
    return _is_told(_limited(source, clause, qualifier, limits), mine)


def _limits(source: Source, clause: Clause, qualifier: Qualifier) -> list[tuple[int, int]]:
    """Where a clause has words of the limit, outside quotations."""
    begins, ends = clause.words[0].start, clause.words[-1].end
    spans = [m.span() for m in qualifier.told.finditer(source.text, begins, ends)]
    return [s for s in spans if any(w.start < s[1] and s[0] < w.end and not w.quoted for w in clause.words)]


def _names_it(clause: Clause, end: int, mine: frozenset[str]) -> bool:
    """ "staging only" is kept by a sentence that names staging: what stands before or after the word is told."""
    before = [w for w in clause.words if w.end < end and w.content]
    after = [w for w in clause.words if w.start >= end and w.content]
    nearest = after[:1] if after else before[-1:]
    return any(w.all_keys & mine for w in nearest)


def _limited(source: Source, clause: Clause, qualifier: Qualifier, limits: Sequence[tuple[int, int]]) -> list[Word]:
    """The words of meaning that only the limited clause has; where the limit stands alone, those of the clause before.

    "Not released" limits what stands before it, and "payments none yet" nothing that another clause tells of payments.
    """
    own = [w for w in clause.words if w.content and not any(a <= w.start < b for a, b in limits)]
    others = [c for c in clauses_of(source) if c.segment != clause.segment]
    if own:
        free = frozenset().union(*(c.keys for c in others if not _limits(source, c, qualifier)))
        return [w for w in own if not w.all_keys & free]
    before = [c for c in others if c.sentence == clause.sentence and c.segment < clause.segment]
    return [w for w in before[-1].words if w.content] if before else []


def _is_told(limited: Sequence[Word], mine: frozenset[str]) -> bool:
    told = sum(bool(w.all_keys & mine) for w in limited)
    return bool(told) and told >= _TOLD_SHARE * len(limited)
