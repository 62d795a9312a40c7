"""Plans, goals and unfinished work are told as such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.domain.vocabulary import Modality
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.modality import has_deadline, is_unfinished, speaks_of_plans
from assistant.evidence.stems import word_set
from assistant.writing.alignment import Clause, best_clauses, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.function_words import PLAN_WORDS
from assistant.writing.source import Source

_LABEL = lazy_pattern(
    r"^\W*(?:next(?:\s+(?:up|half|quarter|month|steps?|week|year))?|plans?|planned|goals?|targets?|todo|to do"
    r"|to-do|aim"
    r"|upcoming|proposal|proposed|hypothesis|idea|wip|later|future|wants?|would like|hope|hoping|intend|by \w+ i want"
    r"|soon|deadline|due)\b",
    re.IGNORECASE,
)
_CUES = word_set(
    """
    aim aiming aims expect expects goal goals gonna hope hopes hoping hypothesis intend intends later plan planned
    planning plans propose proposing shall soon target targets todo upcoming want wants will would
    """
)
_WAITING = lazy_pattern(r"\b(?:left|to go|still|remaining|last \d+|pending|open|not yet|yet)\b", re.IGNORECASE)
_UNFINISHED_TOLD = word_set(
    """
    almost began begun being continues continuing currently draft drafting far left mostly nearly not ongoing partly
    progress remaining so start started starting still towards underway until wip working yet
    """
)
_TOLD_IN_PART = lazy_pattern(
    r"\b\d+\s+(?:of|out of)\s+(?:\d|(?:the|our|those|these|which|them)\b)"
    r"|\bof\s+(?:the\s+|our\s+)?\d+\b[^.;]*\b\d+\b|\b\w+ of (?:the )?(?:\w+ )?\w+ (?:have|are|is|has)\b",
    re.IGNORECASE,
)
_TODAY = word_set("already are arrived arrives currently did done has have is merged now today was went")
_TOLD_WITH_NUMBER = lazy_pattern(
    r"\d+\s?%|\b\d+\s+(?:of|out of)\s+(?:the\s+|those\b|these\b|which\b)?\d*", re.IGNORECASE
)


_AHEAD = lazy_pattern(
    r"\b(?:(?:is|are|was|were|remains?|left) (?:still )?(?:to be|due|wanted|slated|scheduled|booked|foreseen|meant|set)"
    r"|(?:due|pending|intended|up) (?:in|for|by)|due to (?!an?\b|the\b)[a-z]+|needed (?:to|for|by))\b"
    r"|\b(?:(?:is|are) (?:still |now |next |then )?to (?!(?:the|a|an|our|my)\b)[a-z]+"
    r"|(?:mean|means|meant|looking|about|ready|set|due) to (?:[a-z]+ly )?[a-z]+"
    r"|(?:is|are|was|were) (?:not |still )?for (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|q[1-4]|h[12]|later|next)|on (?:the|my|our) (?:list|agenda|roadmap))\b"
    r"|\b(?:wanted to|half[ -]?way|hoped for|awaits?|awaiting|still to|yet to)\b"
    r"|^(?:for|in) (?:\w+ )?(?:january|february|march|april"
    r"|may|june|july|august|september|october|november"
    r"|december|q[1-4]|h[12])\b[^:]{0,12}:",
    re.IGNORECASE,
)
"""Ways to say that something lies ahead."""


def find_firmer(claim: Claim) -> Iterator[Problem]:
    """Sentences that tell a plan, a goal or something unfinished as done."""
    if (
        _AHEAD.search(claim.text)
        or any(w.lower in PLAN_WORDS for w in claim.words if not w.quoted)
        or _TOLD_IN_PART.search(claim.text)
    ):
        return
    clauses = best_clauses(claim.words, claim.sources)
    if clauses and all(_is_planned(source, clause) for source, clause in clauses):
        message = "In the evidence this is a plan or a goal: tell it as planned, or leave it out."
        yield Problem(ProblemKind.MODALITY, 0, len(claim.text), message)
    elif clauses and all(_is_open(source, clause) for source, clause in clauses) and not _tells_open(claim):
        message = "In the evidence this is not finished: say how far it is, or leave it out."
        yield Problem(ProblemKind.MODALITY, 0, len(claim.text), message)


def _tells_open(claim: Claim) -> bool:
    unfinished = any(w.lower in _UNFINISHED_TOLD for w in claim.words if not w.quoted)
    return unfinished or _TOLD_WITH_NUMBER.search(claim.text) is not None


def _is_open(source: Source, clause: Clause) -> bool:
    return is_unfinished(_unquoted(clause)) or (source.modality is Modality.ONGOING and is_unfinished(source.text))


def _is_planned(source: Source, clause: Clause) -> bool:
    every = clauses_of(source)
    siblings = [c for c in every if c.sentence == clause.sentence]
    # "CTR +1.8 %, not significant. Will rerun": the plan of one sentence leaves the result of another as it is.
    apart = len(siblings) < len(every) and bool(source.quantities) and not _sentence_looks_ahead(source, siblings)
    if source.modality is Modality.PLANNED and _looks_ahead(source) and not apart:
        return not _tells_today(clause)
    before = [c for c in siblings if c.segment <= clause.segment]
    if before and _LABEL.match(_told(before[0])):
        return not _tells_today(clause)
    after = next((c for c in siblings if c.segment > clause.segment), None)
    if after is not None and after.words[0].text == ":" and _LABEL.match(_told(after).lstrip(": ")):
        return not clause.deeds
    if any(w.lower in _CUES and not w.quoted for w in clause.words):
        return True
    told = _told(clause)
    return has_deadline(told) and _WAITING.search(told) is not None


def _sentence_looks_ahead(source: Source, clauses: Sequence[Clause]) -> bool:
    """Whether one sentence of an item looks ahead by itself, or stands under a heading or a label that does."""
    told = " ".join(map(_told, clauses))
    cued = any(w.lower in _CUES and not w.quoted for c in clauses for w in c.words)
    labelled = any(speaks_of_plans(t) or _LABEL.match(t) for t in source.headings) or _LABEL.match(source.text)
    return cued or bool(labelled) or speaks_of_plans(told) or _LABEL.match(told) is not None


def _looks_ahead(source: Source) -> bool:
    """Whether words of the item say so: its own outside quotations, or its headings."""
    own = " ".join(w.text for w in source.words if not w.quoted)
    texts = (own, *source.headings)
    waits = has_deadline(own) and _WAITING.search(own) is not None
    return (
        waits
        or any(speaks_of_plans(t) or _LABEL.match(t) for t in texts)
        or any(w.lower in _CUES and not w.quoted for w in (*source.words, *source.context_words))
    )


def _told(clause: Clause) -> str:
    return " ".join(w.text for w in clause.words)


def _unquoted(clause: Clause) -> str:
    return " ".join(w.text for w in clause.words if not w.quoted)


def _tells_today(clause: Clause) -> bool:
    """A clause of a plan that tells the state of today: "today only 2 have it", "pilot has 12 people"."""
    return any(w.lower in _TODAY for w in clause.words)
