"""Promotion documents as a use case: choose the document, the bar and the writer, then draft or count."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant.coach.draft import (
    DEADLINE_SECONDS,
    DraftRequest,
    Offload,
    PageCounter,
    Progress,
    draft_packet,
    in_place,
    match_document,
)
from assistant.coach.prompts import load_prompt
from assistant.domain.draft import Draft
from assistant.domain.errors import UsageError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.growth import GrowthDocument
from assistant.domain.ports import Clock, Model
from assistant.domain.rubric import Rubric
from assistant.intake.rubric import load_shipped_rubric, read_rubric
from assistant.writing.compose import notes_message
from assistant.writing.plan import plan_packet

Proposer = Callable[[GrowthDocument, Rubric, str], Mapping[str, Sequence[str]]]
"""Proposes evidence ids per criterion id by meaning; they count only once the rules agree."""


@dataclass(frozen=True)
class DraftOptions:
    """What a person may choose. `writer` is plain, model, or None for the model if one is configured.

    `rubric` is the file of a ladder, a ladder that was read already, or None for the shipped one.
    """

    target: str = "staff"
    rubric: Path | Rubric | None = None
    name: str | None = None
    today: date | None = None
    window_months: int = 12
    writer: str | None = None
    deadline: float = DEADLINE_SECONDS
    excluded: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Packets:
    """Drafting and counting over any growth document."""

    clock: Clock
    count_pages: PageCounter
    model: Callable[[], Model | None]

    def rubric(self, ladder: Path | Rubric | None = None) -> Rubric:
        """The shipped rubric, or the ladder in a file, or the given one itself."""
        if ladder is None:
            return load_shipped_rubric()
        return ladder if isinstance(ladder, Rubric) else read_rubric(ladder)

    def writer(self, options: DraftOptions) -> Model | None:
        """The model that will word the draft, or None for the plain writer; raises UsageError for an unknown writer."""
        if options.writer not in (None, "plain", "model"):
            raise UsageError(f"--writer is plain or model, not “{options.writer}”.")
        if options.writer == "plain":
            return None
        model = self.model()
        if model is None and options.writer == "model":
            raise UsageError(
                "No model is configured. Set ASSISTANT_MODEL (assistant doctor tells more), or use --writer plain."
            )
        return model

    def request(
        self, document: GrowthDocument, options: DraftOptions, proposals: Mapping[str, Sequence[str]] | None = None
    ) -> DraftRequest:
        """The draft request; raises UnknownLevel before anything is read from the document."""
        rubric = self.rubric(options.rubric)
        rubric.level(options.target)
        if options.name:
            document = document.model_copy(update={"author": document.author.model_copy(update={"name": options.name})})
        return DraftRequest(
            document=document,
            rubric=rubric,
            target=options.target,
            today=options.today or self.clock.today(),
            window_months=options.window_months,
            excluded=options.excluded,
            proposals=proposals or {},
            deadline=options.deadline,
        )

    def counted(
        self, document: GrowthDocument, options: DraftOptions, proposals: Mapping[str, Sequence[str]] | None = None
    ) -> tuple[tuple[EvidenceItem, ...], Matrix]:
        """The evidence of a document, and have and need per criterion."""
        return match_document(self.request(document, options, proposals))

    def matrix(
        self, document: GrowthDocument, options: DraftOptions, proposals: Mapping[str, Sequence[str]] | None = None
    ) -> Matrix:
        """Have and need per criterion."""
        return self.counted(document, options, proposals)[1]

    def prompts(self, document: GrowthDocument, options: DraftOptions) -> str:
        """Everything that a model would be sent for this draft, call by call."""
        items, matrix = match_document(self.request(document, options))
        by_id = {i.id: i for i in items}
        plan = plan_packet(items, matrix, document.author)
        parts = ["== system ==", load_prompt("paragraph").render()]
        for section in plan.sections:
            for paragraph in section.paragraphs if not section.fixed else ():
                parts += ["== user ==", notes_message([by_id[e] for e in paragraph.evidence_ids])]
        return "\n\n".join(parts)

    async def draft(
        self,
        document: GrowthDocument,
        options: DraftOptions,
        *,
        progress: Progress | None = None,
        proposals: Mapping[str, Sequence[str]] | None = None,
        offload: Offload = in_place,
    ) -> Draft:
        """The promotion document, ready within `options.deadline` seconds."""
        request = self.request(document, options, proposals)
        return await draft_packet(
            request, count_pages=self.count_pages, model=self.writer(options), progress=progress, offload=offload
        )

    def draft_now(
        self,
        document: GrowthDocument,
        options: DraftOptions,
        *,
        progress: Progress | None = None,
        proposals: Mapping[str, Sequence[str]] | None = None,
    ) -> Draft:
        """`draft` for callers without an event loop."""
        return asyncio.run(self.draft(document, options, progress=progress, proposals=proposals))
