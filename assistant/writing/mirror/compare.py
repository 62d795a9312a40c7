"""Two demands side by side: the same, contradicting, or about different things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.mirror import Relation, WordSpan
from assistant.writing.mirror.amounts import amounts, differ, rates
from assistant.writing.mirror.demand import Demand, Likeness, Token, likeness, read_demand
from assistant.writing.mirror.terms import apart, negated, speaks_of_reports, terms
from assistant.writing.sentences import sentence_spans

SAME_FROM = 0.42
"""Share of words from which two demands are one (public ladders by eye, and half of mirror_pairs)."""
CONTRADICTS_FROM = 0.3
"""Less is needed where number, reach or part stand against each other: those words differ and do not match."""
Spans = tuple[WordSpan, ...]


class Comparison(NamedTuple):
    """SAME or CONTRADICTS, or None for two subjects; with the words on both sides, and how alike they are."""

    relation: Relation | None
    score: float
    ours: Spans = ()
    theirs: Spans = ()
    why: str = ""


def compare(ours: str, theirs: str) -> Comparison:
    """The first demand (a criterion) beside the second (a statement), by the two sentences that are most alike."""
    found = [
        _moved(_compared(ours[a:b], theirs[c:d]), a, c)
        for a, b in sentence_spans(ours)
        for c, d in sentence_spans(theirs)
    ]
    return max(found, key=lambda c: (c.relation is not None, c.score), default=Comparison(None, 0.0))


def _moved(found: Comparison, ours: int, theirs: int) -> Comparison:
    return found._replace(
        ours=tuple(WordSpan(start=s.start + ours, end=s.end + ours) for s in found.ours),
        theirs=tuple(WordSpan(start=s.start + theirs, end=s.end + theirs) for s in found.theirs),
    )


def _compared(ours: str, theirs: str) -> Comparison:
    a, b = read_demand(ours), read_demand(theirs)
    like = likeness(a, b)
    against = _against(a, b, like)
    if against is not None:
        return against
    if like.score >= SAME_FROM:
        return Comparison(Relation.SAME, like.score, _spans(like.ours), _spans(like.theirs), "the same in other words")
    return Comparison(None, like.score)


def best(one: str, others: Sequence[str], *, one_is_criterion: bool) -> tuple[int | None, Comparison]:
    """Which of the others speaks of the same subject, if any: a contradiction weighs as much as what it is alike."""
    found = [compare(one, o) if one_is_criterion else compare(o, one) for o in others]
    matching = [n for n, c in enumerate(found) if c.relation is not None]
    if not matching:
        return None, Comparison(None, max((c.score for c in found), default=0.0))
    at = max(matching, key=lambda n: found[n].score)
    return at, found[at]


def _against(a: Demand, b: Demand, like: Likeness) -> Comparison | None:
    """Why the two cannot both be the bar, or None."""
    mine, other = terms(a.text), terms(b.text)
    both_reports = speaks_of_reports(mine) and speaks_of_reports(other)
    if like.score < CONTRADICTS_FROM and not both_reports:
        return None
    score = max(like.score, CONTRADICTS_FROM)
    stand_apart = apart(mine, other)
    if stand_apart is not None:
        x, y = stand_apart
        return Comparison(Relation.CONTRADICTS, score, (x.span,), (y.span,), f"another {x.kind}")
    for amount in amounts(a.text):
        for theirs in amounts(b.text):
            if differ(amount, theirs):
                return Comparison(Relation.CONTRADICTS, score, (amount.span,), (theirs.span,), "another number")
    for often, seldom in zip(rates(a.text), rates(b.text), strict=False):
        if often.days != seldom.days:
            return Comparison(Relation.CONTRADICTS, score, (often.span,), (seldom.span,), "another rhythm")
    return _denied(a, b, like, score)


def _denied(a: Demand, b: Demand, like: Likeness, score: float) -> Comparison | None:
    """One side takes back what the other asks for."""
    no_a, no_b = negated(a.text), negated(b.text)
    if bool(no_a) == bool(no_b):
        return None
    taken = [t for t in (like.ours if no_a else like.theirs) if t.telling]
    for span in no_a or no_b:
        if any(span.start < t.start < span.end and t.subjects for t in taken):
            left = (span,) if no_a else _spans(like.ours)
            right = _spans(like.theirs) if no_a else (span,)
            return Comparison(Relation.CONTRADICTS, score, left, right, "one takes back what the other asks")
    return None


def _spans(tokens: Sequence[Token]) -> Spans:
    return tuple(t.span for t in tokens)
