"""Which question each gap asks, and which three settle most cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from assistant.domain.evidence import EvidenceItem, Subject
from assistant.domain.gap import Question
from assistant.domain.rubric import Criterion, Level
from assistant.evidence.counting.count import Candidate, Lack, Measuring
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import capital, counted, listed, months_between, named, number

QUOTED = 3
"""Entries that one question names; the rest is a number."""


class Kind(IntEnum):
    """What a question is about; of two that settle equally many cells the earlier kind is asked first."""

    DATE = 0
    SHARE = 1
    CONTRADICTION = 2
    FACT = 3


@dataclass(frozen=True)
class Asked:
    """A question before it is ranked: `core` ends with a question mark, `settles` says what the answer does."""

    kind: Kind
    core: str
    settles: str
    criterion: Criterion
    items: tuple[EvidenceItem, ...]

    @property
    def text(self) -> str:
        """The question as its own gap shows it."""
        return f"{self.core} {self.settles}"


def ask_for_gap(
    record: Record, criterion: Criterion, measuring: Measuring, have: int, candidates: Sequence[Candidate]
) -> Asked | None:
    """The question whose answer brings this cell furthest: that of its best candidate, with others like it."""
    if not candidates:
        return None
    best = candidates[0]
    if Lack.FACT in best.lacks:
        alike = tuple(c.item for c in candidates if c.ask == best.ask)
        core = f"{best.ask}{_when(record, best, measuring)}?"
        return Asked(Kind.FACT, core, _settles(criterion, measuring, have, len(alike)), criterion, alike)
    if Lack.DATE in best.lacks:
        alike = tuple(c.item for c in candidates if c.lacks == best.lacks)
        return Asked(
            Kind.DATE, date_core(record, alike), f"Then it counts for {criterion.dimension}.", criterion, alike
        )
    alike = tuple(c.item for c in candidates if c.lacks == best.lacks)
    return Asked(Kind.SHARE, share_core(alike), f"Then it counts for {criterion.dimension}.", criterion, alike)


def date_core(record: Record, items: Sequence[EvidenceItem]) -> str:
    """One question for the dates of all these items."""
    undated = [i for i in items if i.period is None]
    if not undated:
        return (
            f"What of {listed([named(i) for i in items], QUOTED)} lies in the window ({months_between(record.window)})?"
        )
    if len(undated) == 1:
        return f"When did {named(undated[0])} happen?"
    return f"In which months did these happen: {listed([named(i) for i in undated], QUOTED)}?"


def share_core(items: Sequence[EvidenceItem]) -> str:
    """One question for the author's part in all these items."""
    if len(items) == 1:
        return f"Which part of {named(items[0])} was yours, and who confirms it?"
    return f"Which part of each was yours, and who confirms it: {listed([named(i) for i in items], QUOTED)}?"


def rank_questions(
    record: Record,
    asked: Iterable[Asked],
    cells: Sequence[tuple[Criterion, Sequence[Candidate]]],
    contradictions: Sequence[tuple[str, tuple[EvidenceItem, ...]]],
    target: Level,
) -> tuple[Question, ...]:
    """All questions, each once: those that settle most cells of the target first, then of the current level."""
    every: list[tuple[Kind, Question]] = []
    every += _grouped(record, cells, Lack.DATE)
    every += _grouped(record, cells, Lack.SHARE)
    for text, items in contradictions:
        touched = tuple(c.id for c, found in cells if any(f.item in items for f in found))
        every.append((Kind.CONTRADICTION, _question(text, touched, items)))
    covered = {kind for kind, _ in every}
    every += _merged([a for a in asked if a.kind not in covered], target)
    target_cells = {c.id for c, _ in cells if c.level == target.id}

    def rank(numbered: tuple[int, tuple[Kind, Question]]) -> tuple[int, int, int, int]:
        order, (kind, question) = numbered
        in_target = len(target_cells & set(question.criterion_ids))
        return -in_target, -question.settles, kind, order

    unique = {q.text: (k, q) for k, q in reversed(every)}
    return tuple(q for _, (_, q) in sorted(enumerate(reversed(unique.values())), key=rank))


def _grouped(
    record: Record, cells: Sequence[tuple[Criterion, Sequence[Candidate]]], lack: Lack
) -> list[tuple[Kind, Question]]:
    """The one question for all dates, or for all shares, that candidates of any cell lack."""
    lacking = [(c, [f.item for f in found if lack in f.lacks]) for c, found in cells]
    criteria = tuple(c for c, items in lacking if items)
    chosen = {i.id for _, items in lacking for i in items}
    if lack is Lack.SHARE:
        chosen |= {i.id for i in record.claims if i.subject is Subject.SHARED}
        items = tuple(i for i in record.items if i.id in chosen)
        kind, core = Kind.SHARE, share_core(items) if items else ""
    else:
        items = _most_wanted(record, chosen, lacking)
        kind, core = Kind.DATE, date_core(record, items) if items else ""
    if not items:
        return []
    dimensions = tuple(dict.fromkeys(c.dimension for c in criteria))
    end = f" It settles {listed(dimensions, 6)}." if dimensions and lack is Lack.SHARE else ""
    if dimensions and lack is Lack.DATE:
        none_dated = not any(i.period for i in record.items)
        why = (
            f"None of the {len(record.items)} entries has a date" if none_dated else "Without a date they do not count"
        )
        end = f" {why}: dates settle {listed(dimensions, 6)}."
    return [(kind, _question(core + end, tuple(c.id for c in criteria), items))]


def _most_wanted(
    record: Record, chosen: set[str], lacking: Sequence[tuple[Criterion, Sequence[EvidenceItem]]]
) -> tuple[EvidenceItem, ...]:
    """The items without a date (or dated outside the window), those that stand in most cells first."""
    uses = {i: sum(any(item.id == i for item in items) for _, items in lacking) for i in chosen}
    items = [i for i in record.items if i.id in chosen]
    return tuple(sorted(items, key=lambda i: (i.period is not None, -uses[i.id])))


def _merged(asked: Sequence[Asked], target: Level) -> list[tuple[Kind, Question]]:
    cores: dict[str, list[Asked]] = {}
    for one in asked:
        cores.setdefault(one.core, []).append(one)
    merged = []
    for core, same in cores.items():
        items = tuple({i.id: i for one in same for i in one.items}.values())
        ids = tuple(one.criterion.id for one in same)
        dimensions = list(dict.fromkeys(one.criterion.dimension for one in same))
        several = f"{core} It settles {listed(dimensions)} at {target.name} and below."
        merged.append((same[0].kind, _question(same[0].text if len(same) == 1 else several, ids, items)))
    return merged


def _question(text: str, criterion_ids: tuple[str, ...], items: Sequence[EvidenceItem]) -> Question:
    ids = tuple(i.id for i in items)
    return Question(text=text, criterion_ids=criterion_ids, evidence_ids=ids, settles=len(criterion_ids))


def _when(record: Record, best: Candidate, measuring: Measuring) -> str:
    if Lack.DATE not in best.lacks:
        return ""
    if best.item.period is None:
        return f", and {measuring.when}"
    return f", and what of it lies in the window ({months_between(record.window)})"


def _settles(criterion: Criterion, measuring: Measuring, have: int, alike: int) -> str:
    if criterion.minimum is None or measuring.person_decides:
        return f"Then a person can decide on {criterion.dimension}."
    lacking = max(criterion.minimum - have, 1)
    if measuring.wanted != "name" and alike < lacking:
        return f"It counts toward the {number(criterion.minimum)} that {criterion.dimension} needs."
    amount = counted(lacking, measuring.wanted)
    if have:
        first, rest = amount.split(" ", 1)
        amount = f"{first} more {rest}"
    per = f" in one {criterion.per}" if criterion.per else ""
    return f"{capital(amount)}{per} settle{'s' if lacking == 1 else ''} {criterion.dimension}."
