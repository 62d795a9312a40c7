"""The one factory: the only place that knows every adapter. Heavy adapters are made when first used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeVar

from assistant.coach.growth import GrowthRecord
from assistant.coach.packet import Packets
from assistant.coach.search import MonthSearch
from assistant.domain.ports import Clock, Consent, Model, Retriever, Store
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.coach.feedback import Conversations
    from assistant.coach.mirror import Mirrors
    from assistant.coach.offline import OfflineMessages
    from assistant.coach.preread import PreReads
    from assistant.coach.rehearsal import Rehearsals
    from assistant.coach.review import Reviews


class SystemClock:
    """The machine's own date."""

    def today(self) -> date:
        """The local date."""
        return date.today()


@dataclass(frozen=True)
class Assistant:
    """One attribute per use case; the command line, the web and the tests all start here.

    A draft needs the first three. The others are imported when asked for: their words and patterns take as long to
    load as a draft takes to write.
    """

    settings: Settings
    packets: Packets
    growth: GrowthRecord
    search: MonthSearch
    consent: Consent
    clock: Clock
    store: Callable[[], Store]
    model: Callable[[], Model | None]

    @cached_property
    def conversations(self) -> Conversations:
        """Feedback conversations."""
        from assistant.coach.feedback import Conversations

        return Conversations(growth=self.growth, clock=self.clock, model=self.model)

    @cached_property
    def prereads(self) -> PreReads:
        """The page for the calibration meeting."""
        from assistant.coach.preread import PreReads

        return PreReads(packets=self.packets, search=self.search, count_pages=self.packets.count_pages)

    @cached_property
    def reviews(self) -> Reviews:
        """What a reader does to the sentences of a draft."""
        from assistant.coach.review import Reviews

        return Reviews(store=self.store, count_pages=self.packets.count_pages)

    @cached_property
    def mirrors(self) -> Mirrors:
        """A ladder beside a job description."""
        from assistant.coach.mirror import Mirrors

        return Mirrors(packets=self.packets)

    @cached_property
    def offline(self) -> OfflineMessages:
        """The message to a peer who blocks."""
        from assistant.coach.offline import OfflineMessages

        return OfflineMessages(packets=self.packets)

    @cached_property
    def rehearsals(self) -> Rehearsals:
        """Rehearsals against a challenger."""
        from assistant.coach.rehearsal import Rehearsals

        return Rehearsals(packets=self.packets, store=self.store)


T = TypeVar("T")


def _given_or(given: T | None, make: Callable[[], T]) -> Callable[[], T]:
    return cache(make) if given is None else lambda: given


def make_assistant(
    settings: Settings,
    *,
    store: Store | None = None,
    retriever: Retriever | None = None,
    model: Model | None = None,
    clock: Clock | None = None,
    consent: Consent | None = None,
) -> Assistant:
    """The assistant of these settings; each part can be given instead (tests pass fakes of the ports)."""

    def open_store() -> Store:
        from assistant.store import open_record

        return open_record(settings.record_url)

    def open_retriever() -> Retriever:
        from assistant.retrieval import open_index

        return open_index(settings.index_folder, settings.chroma_url)

    def open_model() -> Model | None:
        from assistant.llm import make_model

        return make_model(settings.model, base_url=settings.base_url, api_key=settings.api_key)

    def open_consent() -> Consent:
        from assistant.llm.consent import HostConsent

        return HostConsent(settings.home / "consent.json")

    def count_pages(draft: object) -> int:
        from assistant.domain.draft import Draft
        from assistant.export import count_pages as count

        assert isinstance(draft, Draft)
        return count(draft)

    the_store = _given_or(store, open_store)
    the_clock = clock or SystemClock()
    the_model = cache(open_model) if model is None else lambda: model
    growth = GrowthRecord(store=the_store, clock=the_clock)
    packets = Packets(clock=the_clock, count_pages=count_pages, model=the_model)
    search = MonthSearch(store=the_store, retriever=_given_or(retriever, open_retriever))
    return Assistant(
        settings=settings,
        packets=packets,
        growth=growth,
        search=search,
        consent=consent or open_consent(),
        clock=the_clock,
        store=the_store,
        model=the_model,
    )
