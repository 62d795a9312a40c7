"""Evidence for tests of the verifier, made from notes by the product's own extraction."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.growth import Entry, GrowthDocument
from assistant.evidence.dates import find_period
from assistant.evidence.extract import extract_evidence
from assistant.writing.checks.problem import ProblemKind
from assistant.writing.verify import verify_sentence

NUMERIC = frozenset({ProblemKind.NUMBER, ProblemKind.DATE, ProblemKind.ID, ProblemKind.POLARITY})

Note = tuple[str, str, tuple[str, ...]]


def evidence_from(notes: Sequence[Note]) -> dict[str, EvidenceItem]:
    """Items by id from (id, text, headings)."""
    entries = tuple(
        Entry(
            id=note_id,
            text=text,
            source="notes.md",
            line=number,
            end_line=number,
            headings=headings,
            period=next((found.period for h in headings if (found := find_period(h)) is not None), None),
        )
        for number, (note_id, text, headings) in enumerate(notes, 1)
    )
    return {item.id: item for item in extract_evidence(GrowthDocument(source="notes.md", entries=entries))}


def items(*texts: str, month: str = "2026-05") -> list[EvidenceItem]:
    """One item for each note, all of one month."""
    return list(evidence_from([(f"E{n}", text, (month,)) for n, text in enumerate(texts, 1)]).values())


def wrong_numbers(note: str, sentence: str, month: str = "2026-05") -> list[str]:
    """The parts of the sentence that are refused for a number, a date, an id or a change told the other way."""
    found = verify_sentence(sentence, items(note, month=month))
    return [sentence[p.start : p.end] for p in found if p.kind in NUMERIC]
