"""Searching one's months, the bar by example, and what meaning brings near, in a scope that the record decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.coach.growth import person_id, read_record
from assistant.coach.proposing import Example, propose
from assistant.domain.errors import UnknownLevel, UsageError
from assistant.domain.growth import Entry, GrowthDocument
from assistant.domain.packet import ApprovedPassage, BarExample
from assistant.domain.ports import IndexState, Passage, Retriever, Store
from assistant.domain.rubric import Criterion, Rubric
from assistant.intake.packets import approved_passages
from assistant.intake.rubric import load_shipped_rubric

NEAR_ENOUGH = 0.25
"""Cosine from which an approved passage is shown for a criterion of another ladder (by eye, on five public ladders)."""


@dataclass(frozen=True)
class Found:
    """An entry that answers a question, with its id in the person's document; scores compare within one answer only."""

    entry: Entry
    score: float


@dataclass(frozen=True)
class MonthSearch:
    """Search over the record and the approved packets. Nothing of another person is ever in reach of a question."""

    store: Callable[[], Store]
    retriever: Callable[[], Retriever]

    def search(self, person: str, query: str, limit: int = 8) -> tuple[Found, ...]:
        """The person's live entries that answer the query best, best first; raises NotFound, UsageError."""
        if not query.strip():
            raise UsageError("Say what to look for, such as: assistant search PAY-1423 --person priya.")
        if limit < 1:
            raise UsageError("--limit takes a number of 1 or more.")
        retriever = self.retriever()
        retriever.warm()
        entries = {e.id: e for e in read_record(self.store(), person_id(person)).entries}
        hits = retriever.search(query, [_bullet(e) for e in entries.values()], limit)
        retriever.fill(self._everything)
        # Only what was in the scope, whatever a retriever says.
        return tuple(Found(entries[hit.id], hit.score) for hit in hits if hit.id in entries)

    def like(self, criterion_id: str, rubric: Rubric | None = None, limit: int = 2) -> tuple[ApprovedPassage, ...]:
        """Approved passages that show the criterion, nearest to its words first, each from another packet.

        Only passages marked for it. A criterion of a ladder whose ids no packet names is looked up by its text among
        all of them, those of its level first if the shipped ladder has that level. Raises UsageError for an unknown id.
        """
        rubric = rubric or load_shipped_rubric()
        criterion = rubric.criterion(criterion_id)
        if criterion is None:
            known = ", ".join(c.id for c in rubric.criteria[:12])
            raise UsageError(f"The rubric has no criterion “{criterion_id}”. It has {known}.")
        marked = [p for p in approved_passages() if p.criterion_id == criterion.id]
        ranked = self._ranked(criterion, marked) if marked else self._alike(criterion, rubric)
        first_of: dict[str, ApprovedPassage] = {}
        for passage in ranked:
            first_of.setdefault(passage.source, passage)
        return tuple(first_of.values())[:limit]

    def bar(
        self, criteria: Sequence[Criterion], rubric: Rubric | None = None, limit: int = 1
    ) -> tuple[BarExample, ...]:
        """The bar by example: each criterion beside approved passages that meet it; those without any are left out."""
        shown = ((c, self.like(c.id, rubric, limit)) for c in criteria)
        return tuple(
            BarExample(criterion_id=c.id, dimension=c.dimension, level=c.level, text=c.text, passages=passages)
            for c, passages in shown
            if passages
        )

    def proposals(self, document: GrowthDocument, rubric: Rubric, target: str) -> Mapping[str, Sequence[str]]:
        """Ids of entries per criterion of the target level that words alone may miss; they only raise a question."""
        scope = [_bullet(e) for e in document.entries if not e.marks.skip]
        if not scope:
            return {}
        wanted = rubric.at(rubric.level(target))
        shown = {p.criterion_id for p in approved_passages()}
        examples = [Example(_approved(p), p.criterion_id, approved=True) for p in approved_passages()]
        examples += [Example(_criterion(c), c.id, approved=False) for c in wanted if c.id not in shown]
        retriever = self.retriever()
        near = retriever.near([e.passage for e in examples], scope)
        retriever.fill(self._everything)
        return propose([p.id for p in scope], examples, near, {c.id for c in wanted})

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Fill the index anew with everyone's entries, the approved packets and the rubric; raises IndexUnavailable."""
        return self.retriever().rebuild(self._everything(), progress)

    def status(self) -> IndexState:
        """How the index stands beside the record."""
        return self.retriever().state(self._everything())

    def close(self) -> None:
        """Let the index go."""
        self.retriever().close()

    def _everything(self) -> list[Passage]:
        store = self.store()
        bullets = [_bullet(r.entry) for person in store.people() for r in store.entries(person.id)]
        packets = [_approved(p) for p in approved_passages()]
        return [*bullets, *packets, *(_criterion(c) for c in load_shipped_rubric().criteria)]

    def _ranked(self, criterion: Criterion, passages: Sequence[ApprovedPassage]) -> list[ApprovedPassage]:
        """Nearest to the criterion's words first; what is too far from them stays out where nobody marked it."""
        if not passages:
            return []
        (near,) = self.retriever().near([_criterion(criterion)], [_approved(p) for p in passages])
        self.retriever().fill(self._everything)
        order = sorted(range(len(passages)), key=lambda n: -near[n])
        marked = passages[0].criterion_id == criterion.id
        return [passages[n] for n in order if marked or near[n] >= NEAR_ENOUGH]

    def _alike(self, criterion: Criterion, rubric: Rubric) -> list[ApprovedPassage]:
        ours = load_shipped_rubric()
        try:
            level = ours.level(rubric.level(criterion.level).name).id
        except UnknownLevel:
            return self._ranked(criterion, approved_passages())
        of_level = {c.id for c in ours.criteria if c.level == level}
        ranked = self._ranked(criterion, approved_passages())
        return sorted(ranked, key=lambda p: p.criterion_id not in of_level)


def _bullet(entry: Entry) -> Passage:
    also = " ".join([*entry.headings, *(link.url for link in entry.links)])
    return Passage(id=entry.id, text=entry.text, group="bullet", also=also)


def _approved(passage: ApprovedPassage) -> Passage:
    return Passage(id=passage.id, text=passage.text, group="packet")


def _criterion(criterion: Criterion) -> Passage:
    return Passage(id=criterion.id, text=f"{criterion.text} {criterion.counts_as}".strip(), group="rubric")
