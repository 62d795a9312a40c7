"""Entries and drafts for the tests of the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from assistant.domain.draft import Draft, Section, Sentence, Trace
from assistant.domain.evidence import EvidenceItem, Quantity
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.growth import Entry, Link, Marks
from assistant.domain.period import Period, Precision, month_period
from assistant.domain.ports import Store
from assistant.domain.record import DraftState, StoredDraft
from assistant.domain.rubric import Criterion, Level
from assistant.domain.vocabulary import Role, Unit

NOON = datetime(2026, 6, 1, 12, 0, 0, 250, tzinfo=UTC)


def entry(text: str, line: int = 1, *, source: str = "brag.md", headings: tuple[str, ...] = ("2026-05",)) -> Entry:
    """One bullet."""
    return Entry(id=f"E{line}", text=text, source=source, line=line, end_line=line, headings=headings)


def document(*texts: str, source: str = "brag.md", first_line: int = 1) -> list[Entry]:
    """A file with one bullet a line."""
    return [entry(text, line, source=source) for line, text in enumerate(texts, first_line)]


def full_entry() -> Entry:
    """An entry with every field set."""
    return Entry(
        id="E7", text="Moved 2.3 % → 0.4 % of “checkout” 5xx 🚀", source="brag.md", line=12, end_line=14,
        headings=("2026", "Q2 · ไทย"), label="shipped", depth=2, period=month_period(2026, 5),
        links=(Link(url="https://dash.example/ck?a=1&b=%20", start=0, end=5),),
        marks=Marks(role=Role.SHARED, kind="rfc", criteria=("scope-staff-1",), outside=False),
    )  # fmt: skip


def texts(record: Store, person_id: str) -> list[str]:
    """What is live, in order."""
    return [kept.entry.text for kept in record.entries(person_id)]


def numbers(record: Store, person_id: str) -> list[int]:
    """The numbers of what is live, in order."""
    return [kept.number for kept in record.entries(person_id)]


def finished(sentences: Sequence[str] = ("Owns checkout-api.",)) -> Draft:
    """A small finished draft with its proof and its trace."""
    level = Level(id="staff", name="Staff", rank=2)
    criterion = Criterion(id="scope-1", dimension="Scope", level="staff", text="Own a system of 2-4 services.")
    year = Period(start=date(2025, 6, 1), end=date(2026, 5, 31), precision=Precision.RANGE)
    gap = Gap(criterion=criterion, state=State.APPROACHING, have=1, need=2)
    share = Quantity(name="0.4 %", start=3, end=8, value=Decimal("0.4"), unit=Unit.PERCENT, unit_text="%")
    return Draft(
        title="Priya Raman: L5 to Staff",
        author="Priya Raman",
        sections=(Section(title="Scope", sentences=tuple(Sentence(text=s, evidence_ids=("E1",)) for s in sentences)),),
        evidence=(EvidenceItem(id="E1", text="To 0.4 %", source="brag.md", line=1, quantities=(share,)),),
        matrix=Matrix(target=level, window=year, gaps=(gap,)),
        pages=1,
        trace=Trace(refused={"number": 2}, notes=("kept",)),
        created=NOON,
    )


def stored(draft_id: str = "d1", *, state: DraftState = DraftState.QUEUED, person_id: str | None = None) -> StoredDraft:
    """A draft on its way."""
    return StoredDraft(id=draft_id, person_id=person_id, target="staff", state=state, created=NOON)
