"""The calibration pre-read as a use case: match, plan, and fit one page as it is rendered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.coach.draft import PageCounter, match_document
from assistant.coach.packet import DraftOptions, Packets
from assistant.coach.search import MonthSearch
from assistant.domain.calibration import Objection, PreRead, Turn
from assistant.domain.draft import Draft
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.growth import GrowthDocument
from assistant.writing.calibration.preread import PREREAD_PAGES, plan_preread, without_weakest
from assistant.writing.calibration.preread_page import preread_page


@dataclass(frozen=True)
class PreReadOptions:
    """What a page may have besides: the meeting's day, the evidence behind it, the bar by example, a rehearsal's turns.

    Without `objections` those of the record are used.
    """

    meeting: date | None = None
    listed: bool = False
    examples: bool = False
    objections: Sequence[Objection] | None = None
    turns: Sequence[Turn] = ()


@dataclass(frozen=True)
class PreparedPreRead:
    """The pre-read, and the page that every format draws."""

    preread: PreRead
    page: Draft


@dataclass(frozen=True)
class PreReads:
    """One page per candidate, from any growth document."""

    packets: Packets
    search: MonthSearch
    count_pages: PageCounter

    def prepare(
        self,
        document: GrowthDocument,
        options: DraftOptions,
        wanted: PreReadOptions | None = None,
        *,
        proposals: Mapping[str, Sequence[str]] | None = None,
    ) -> PreparedPreRead:
        """The pre-read on one page; raises UnknownLevel."""
        wanted = wanted or PreReadOptions()
        request = self.packets.request(document, options, proposals)
        items, matrix = match_document(request)
        preread = plan_preread(
            items,
            matrix,
            name=request.document.author.name,
            today=request.today,
            team=request.document.author.team,
            meeting=wanted.meeting,
            objections=wanted.objections,
            turns=wanted.turns,
        )
        made = self._fitted(preread, items, matrix, listed=wanted.listed)
        if not wanted.examples:
            return made
        bar = self.search.bar([g.criterion for g in matrix.target_gaps], request.rubric)
        return PreparedPreRead(made.preread, made.page.model_copy(update={"examples": bar}))

    def _fitted(
        self, preread: PreRead, items: Sequence[EvidenceItem], matrix: Matrix, *, listed: bool
    ) -> PreparedPreRead:
        """The page, its weakest bullets dropped one by one until it is one page as rendered."""
        while True:
            page = preread_page(preread, items, matrix, listed=listed)
            pages = self.count_pages(page)
            shorter = without_weakest(preread, items, matrix) if pages > PREREAD_PAGES else None
            if shorter is None:
                counted = {"pages": pages}
                return PreparedPreRead(preread.model_copy(update=counted), page.model_copy(update=counted))
            preread = shorter
