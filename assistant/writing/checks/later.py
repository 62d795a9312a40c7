"""What a dated clause puts after its item's own time has not happened yet: "board decides in July" in a note of May."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.evidence.verbs import Tense, tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import read_dates
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source
from assistant.writing.words import Word

_SOON = 5
"""How many months on a month without a year is still the next of its name, and not the last."""
_PAST = frozenset({"since", "from", "last", "until", "till"})


def find_told_early(claim: Claim) -> Iterator[Problem]:
    """A verb told as past that the evidence has, not in the past, in a clause dated after its month."""
    for source in claim.sources:
        for clause in clauses_of(source):
            months = _months_ahead(source, clause)
            if not months or months & {d.month for d in read_dates(claim.text).days}:
                continue
            ahead = _verbs(clause)
            known = {w.root for c in clauses_of(source) if c is not clause for w in c.words if tense(w.lower)}
            for word in claim.words:
                told = word.content and not word.quoted and tense(word.lower) is Tense.PAST
                if told and word.root not in known and any(word.keys & verb.keys for verb in ahead):
                    message = f"In the evidence “{word.text}” lies ahead; tell it as that, or leave it out."
                    yield claim.at(word, ProblemKind.MODALITY, message)


def _verbs(clause: Clause) -> tuple[Word, ...]:
    return tuple(w for w in clause.words if w.content and tense(w.lower) not in (None, Tense.PAST))


def _months_ahead(source: Source, clause: Clause) -> frozenset[int]:
    """The months named in a clause that come after the item's period."""
    if source.period is None or any(w.lower in _PAST for w in clause.words):
        return frozenset()
    end = source.period.end
    begins, ends = clause.words[0].start, clause.words[-1].end
    found = set()
    for day in read_dates(source.text).days:
        if begins <= day.start < ends:
            on = (
                (day.month - end.month) % 12 if day.year is None else (day.year - end.year) * 12 + day.month - end.month
            )
            if 0 < on <= _SOON:
                found.add(day.month)
    return frozenset(found)
