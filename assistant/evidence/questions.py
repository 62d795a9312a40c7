"""Which question each gap asks, and which three settle most cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Question
from assistant.domain.rubric import Criterion, Level
from assistant.domain.vocabulary import Subject
from assistant.evidence.contradictions import Contradiction
from assistant.evidence.counting.count import Candidate, Lack, Measuring
from assistant.evidence.counting.record import Record
from assistant.evidence.dates import span_of_months, yearless_month
from assistant.evidence.phrasing import capital, counted, listed, named, number

QUOTED = 3
"""Entries that one question names; the rest is a number."""


class Kind(IntEnum):
    """What a question is about; of two that settle equally many cells the earlier kind is asked first."""

    DATE = 0
    SHARE = 1
    FACT = 2
    CONTRADICTION = 3


@dataclass(frozen=True)
class Cell:
    """A criterion with the candidates and the evidence of its gap."""

    criterion: Criterion
    candidates: tuple[Candidate, ...]
    evidence: tuple[EvidenceItem, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A question before it is ranked: `core` has no question mark, `when` asks for the date beside, `settles` says
    what the answer does."""

    kind: Kind
    core: str
    settles: str
    criterion: Criterion
    items: tuple[EvidenceItem, ...]
    when: str = ""

    @property
    def text(self) -> str:
        """The question as its own gap shows it."""
        return f"{self.core}{self.when}? {self.settles}"


def ask_for_gap(record: Record, cell: Cell, measuring: Measuring, have: int) -> Asked | None:
    """The question whose answer brings this cell furthest: that of its best candidate, with others like it."""
    if not cell.candidates:
        return None
    best = cell.candidates[0]
    then = f"Then it counts for {cell.criterion.dimension}."
    alike = tuple(c.item for c in cell.candidates if c.lacks == best.lacks)
    if best.ask:
        same = tuple(c.item for c in cell.candidates if c.ask == best.ask)
        kind = Kind.CONTRADICTION if Lack.DOUBT in best.lacks else Kind.FACT
        settles = _settles(cell.criterion, measuring, have, len(same))
        return Asked(kind, best.ask, settles, cell.criterion, same, _when(record, best, measuring))
    if Lack.DATE in best.lacks:
        return Asked(Kind.DATE, date_core(record, alike), then, cell.criterion, alike)
    return Asked(Kind.SHARE, share_core(alike), then, cell.criterion, alike)


def date_core(record: Record, items: Sequence[EvidenceItem]) -> str:
    """One question for the dates of these items: of the undated, else of those dated loosely, else of old ones."""
    undated = [i for i in items if i.period is None]
    loosely = [i for i in items if i.period is not None and record.touches(i)]
    asked = undated or loosely or list(items)
    quotes = listed([named(i) for i in asked], QUOTED)
    exactly = "" if undated else " exactly"
    if not undated and not loosely:
        return f"Has this gone on in the last {record.window_months} months: {quotes}"
    return f"When{exactly} did {quotes} happen" if len(asked) == 1 else f"In which months did these happen: {quotes}"


def share_core(items: Sequence[EvidenceItem]) -> str:
    """One question for the author's part in all these items."""
    if len(items) == 1:
        return f"Which part of {named(items[0])} was yours, and who confirms it"
    return f"Which part of each was yours, and who confirms it: {listed([named(i) for i in items], QUOTED)}"


def rank_questions(
    record: Record,
    asked: Iterable[Asked],
    cells: Sequence[Cell],
    contradictions: Sequence[Contradiction],
    target: Level,
) -> tuple[Question, ...]:
    """All questions, each once: those that settle most cells of the target first, then of the current level."""
    every = [*_dates(record, cells), *_shares(record, cells), *_doubts(cells, contradictions)]
    covered = {kind for kind, _ in every}
    every += _merged([a for a in asked if a.kind not in covered], Kind.DATE in covered, target)
    target_cells = {cell.criterion.id for cell in cells if cell.criterion.level == target.id}

    def rank(one: tuple[Kind, Question]) -> tuple[int, int, int]:
        kind, question = one
        return -len(target_cells & set(question.criterion_ids)), -question.settles, kind

    unique: dict[str, tuple[Kind, Question]] = {}
    for kind, question in every:
        unique.setdefault(question.text, (kind, question))
    return tuple(question for _, question in sorted(unique.values(), key=rank))


def _dates(record: Record, cells: Sequence[Cell]) -> list[tuple[Kind, Question]]:
    """The one question for all dates that candidates of any cell lack; those that stand in most cells come first."""
    lacking = [(cell.criterion, [c.item for c in cell.candidates if Lack.DATE in c.lacks]) for cell in cells]
    uses = Counter(i.id for _, items in lacking for i in items)
    items = sorted((i for i in record.items if i.id in uses), key=lambda i: (not record.touches(i), -uses[i.id]))
    criteria = [criterion for criterion, found in lacking if found]
    if not items:
        return []
    if question := _year(record, items, _dimensions(criteria)):
        return [(Kind.DATE, _question(question, [c.id for c in criteria], items))]
    if not any(i.period for i in record.items):
        why = "None of the entries has a date"
    elif not any(i.period is None for i in items):
        why = "Work that is not wholly in that time does not count"
    else:
        why = "Undated work does not count"
    text = f"{date_core(record, items)}? {why}: dates settle {_dimensions(criteria)}."
    return [(Kind.DATE, _question(text, [c.id for c in criteria], items))]


def _year(record: Record, asked: Sequence[EvidenceItem], settles: str) -> str | None:
    """The question for the one year that most undated entries lack ("## Nov"); None where they lack more than that.

    A document of another form, or of several files, has no front matter that would answer it.
    """
    undated = [i for i in record.items if i.period is None]
    months = {i.id: month for i in undated if (month := _month_over(i)) is not None}
    if 2 * len(months) < len(undated) or not all(i.id in months for i in asked):
        return None
    sources = {i.source for i in record.items}
    span = span_of_months(tuple(dict.fromkeys(months.values())), record.window.end)
    if span is None or len(sources) > 1 or not sources.pop().endswith(_WITH_FRONT_MATTER):
        return None
    named_months = listed([f"“{m}”" for m in dict.fromkeys(months.values())], QUOTED)
    return (
        f"Of which year are {named_months}? Say it once, in the front matter at the top of the document (a line such "
        f"as “period: {span.start:%B %Y} – {span.end:%B %Y}” between two lines of ---): then "
        f"{counted(len(months), 'entry')} of it have a date. Dates settle {settles}."
    )


_WITH_FRONT_MATTER = (".md", ".markdown", ".txt", ".org")


def _month_over(item: EvidenceItem) -> str | None:
    """The month that opens an entry, or the innermost heading over it that has one, where it has no year."""
    return next((m for text in (item.text, *reversed(item.context)) if (m := yearless_month(text)) is not None), None)


def _shares(record: Record, cells: Sequence[Cell]) -> list[tuple[Kind, Question]]:
    """The one question for everything told as "we", and for the parts that candidates of any cell lack."""
    lacking = [(cell.criterion, [c.item for c in cell.candidates if Lack.SHARE in c.lacks]) for cell in cells]
    chosen = {i.id for _, items in lacking for i in items}
    items = [i for i in record.claims if i.id in chosen or i.subject is Subject.SHARED]
    criteria = [criterion for criterion, found in lacking if found]
    if not items:
        return []
    end = f" The answer settles {_dimensions(criteria)}." if criteria else ""
    return [(Kind.SHARE, _question(f"{share_core(items)}?{end}", [c.id for c in criteria], items))]


def _doubts(cells: Sequence[Cell], contradictions: Sequence[Contradiction]) -> list[tuple[Kind, Question]]:
    questions = []
    for text, items, bears_on in contradictions:
        ids = {i.id for i in items}
        touched = [
            cell.criterion.id
            for cell in cells
            if (not bears_on or cell.criterion.measure in bears_on)
            and ids & {i.id for i in (*cell.evidence, *(c.item for c in cell.candidates))}
        ]
        questions.append((Kind.CONTRADICTION, _question(text, touched, items)))
    return questions


def _merged(asked: Sequence[Asked], dates_asked: bool, target: Level) -> list[tuple[Kind, Question]]:
    """The cells' questions, one for all that ask the same; without their dates where those are asked for at once."""
    cores: dict[str, list[Asked]] = {}
    for one in asked:
        cores.setdefault(one.core if dates_asked else one.core + one.when, []).append(one)
    merged = []
    for core, same in cores.items():
        items = list({i.id: i for one in same for i in one.items}.values())
        several = f"It settles {_dimensions([one.criterion for one in same])} at {target.name} and below."
        text = f"{core}? {same[0].settles if len(same) == 1 else several}"
        merged.append((same[0].kind, _question(text, [one.criterion.id for one in same], items)))
    return merged


def _dimensions(criteria: Sequence[Criterion]) -> str:
    return listed(list(dict.fromkeys(c.dimension for c in criteria)), 6)


def _question(text: str, criterion_ids: Sequence[str], items: Sequence[EvidenceItem]) -> Question:
    ids = tuple(i.id for i in items)
    return Question(text=text, criterion_ids=tuple(criterion_ids), evidence_ids=ids, settles=len(criterion_ids))


def _when(record: Record, best: Candidate, measuring: Measuring) -> str:
    if Lack.DATE not in best.lacks:
        return ""
    if best.item.period is None:
        return f", and {measuring.when}"
    if record.touches(best.item):
        return ", and when exactly"
    return f", and has it gone on in the last {record.window_months} months"


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
