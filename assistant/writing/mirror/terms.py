"""On what terms a demand is made: how far it reaches, what part one has, alone or guided, with or without reports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.mirror import WordSpan
from assistant.evidence.lazy import lazy_pattern


class Term(NamedTuple):
    """One term: its kind, its rank within the kind, and its words."""

    kind: str
    rank: int
    span: WordSpan


_REACH = "reach"
_PART = "part"
_ALONE = "guidance"
_REPORTS = "reports"
_INSIDE = 1
_TERMS: Sequence[tuple[str, int, re.Pattern[str]]] = tuple(
    (kind, rank, lazy_pattern(pattern, re.IGNORECASE))
    for kind, rank, pattern in (
        (_REACH, 1, r"\bwithin (?:your|their|the|a|one|his|her)(?: own)? team\b|\b(?:own|single|one) team\b(?!s)"),
        (
            _REACH,
            2,
            r"\b(?:across|several|multiple|other|between|two or more|neighbou?ring) (?:\w+ )?teams\b|\bcross-team\b"
            r"|\bteam boundaries\b|\boutside (?:the|your|their)(?: own)? team\b",
        ),
        (
            _REACH,
            3,
            r"\b(?:org|organi[sz]ation|department)-wide\b|\b(?:department|organi[sz]ation)(?:al)? level\b"
            r"|\b(?:across|whole|entire|all of)(?: the| our)?(?: whole| entire)?"
            r" (?:engineering(?: organi[sz]ation)?|department|org(?:ani[sz]ation)?)\b",
        ),
        (
            _REACH,
            4,
            r"\bcompany-wide\b|\bcompany['’]s overall\b|\b(?:across|whole|entire)(?: the)?(?: whole"
            r"| entire)? company\b",
        ),
        (
            _PART,
            1,
            r"^(?:you (?:will )?)?(?:contribut\w+ to|participat\w+ in|take part in|assist\w*|help\w*|support\w*)\b",
        ),
        (
            _PART,
            3,
            r"^(?:you(?:['’]ll| will)? )?(?:leads?|owns?|drives?|sets?|defines?|directs?|decides?|influences?|shapes?"
            r"|takes? (?:charge|ownership)|(?:is |are |be )?(?:responsible|accountable))\b",
        ),
        (_ALONE, 1, r"\b(?:with|under|needs?) (?:\w+ )?(?:guidance|supervision|support from)\b|\bguided by\b"),
        (
            _ALONE,
            3,
            r"\b(?:independently|autonomously|unaided)\b|\b(?:no|without|little|minimal)(?: \w+)? (?:guidance"
            r"|supervision)\b",
        ),
        (
            _REPORTS,
            1,
            r"\bindividual contributor\b|\bmanages? (?:nobody|no one)\b|\b(?:no|without|zero) (?:direct )?reports\b"
            r"|\b(?:no|without) people management\b|\bnot a (?:people )?manage\w+",
        ),
        (
            _REPORTS,
            3,
            r"\b(?:leads?|manages?|line-manages?) (?:a |an |the |one |two )?(?:\w+ )?(?:teams?(?: of)?|people|engineers"
            r"|managers|direct reports)\b|\b(?:people|line) manager\b|(?<!no )(?<!without )\bdirect reports\b",
        ),
    )
)
_NEGATED = lazy_pattern(
    r"\b(?:no|never|nobody|without|neither|instead of|rather than|(?:is|are|do|does|will|need) ?n[o’']t)\b"
    r"(?:\s+[\w’'-]+){1,3}",
    re.IGNORECASE,
)
"""A "no" with the three words after it, in which stands what it takes back."""


def terms(text: str) -> tuple[Term, ...]:
    """The terms of a demand, at most one of each kind and rank."""
    found = []
    for kind, rank, pattern in _TERMS:
        match = pattern.search(text)
        if match is not None:
            found.append(Term(kind, rank, WordSpan(start=match.start(), end=match.end())))
    return tuple(t for t in found if not (t.rank == 3 and _denied(t, found)))


def apart(a: Sequence[Term], b: Sequence[Term]) -> tuple[Term, Term] | None:
    """The first two terms of one kind that cannot both hold; a reach differs between inside and outside one's team."""
    for ours in a:
        for theirs in b:
            if ours.kind == theirs.kind and _apart(ours, theirs):
                return ours, theirs
    return None


def negated(text: str) -> tuple[WordSpan, ...]:
    """The stretches that a "no" or "without" takes back."""
    return tuple(WordSpan(start=m.start(), end=m.end()) for m in _NEGATED.finditer(text))


def speaks_of_reports(found: Sequence[Term]) -> bool:
    """True when a demand says whether one has people to manage: two that do are about one subject."""
    return any(t.kind == _REPORTS for t in found)


def _denied(term: Term, found: Sequence[Term]) -> bool:
    return any(o.kind == term.kind and o.rank == 1 and term.kind == _REPORTS for o in found)


def _apart(a: Term, b: Term) -> bool:
    low, high = sorted((a.rank, b.rank))
    if a.kind == _REACH:
        return low == _INSIDE < high or high - low > _INSIDE
    return low != high
