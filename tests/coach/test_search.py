"""Searching one's months, the bar by example, proposals by meaning: in the person's own scope and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from assistant.coach.search import MonthSearch
from assistant.domain.errors import NotFound, UsageError
from assistant.domain.growth import Entry, Link, Marks
from assistant.domain.ports import Hit, IndexState, Passage, Store
from assistant.domain.record import Person
from assistant.domain.rubric import Criterion, Level, Rubric
from assistant.intake.packets import approved_passages
from assistant.intake.rubric import load_shipped_rubric
from assistant.retrieval.embedding import WordLlamaEmbedder
from assistant.retrieval.index import ChromaIndex
from assistant.retrieval.retriever import HybridRetriever
from assistant.store import open_record
from tests.retrieval.making import PATIENT

PRIYA = (
    "Shipped retry budgets in checkout-api, 5xx went from 2.3% to 0.4% (PAY-1423)",
    "Took over refunds-worker from Ledger: on-call, roadmap, deploys",
    "Unblocked the Android team on the 3DS rollout in one afternoon",
    "Mentored Jae, who handled the June page alone",
)
DANIEL = ("Shipped retry budgets in ledger-core (LED-533)", "Mentored an intern on retry budgets (PAY-1423 helped)")


def entry(text: str, number: int, **given: object) -> Entry:
    fields: dict[str, object] = {
        "id": f"E{number}",
        "text": text,
        "source": "brag.md",
        "line": number,
        "end_line": number,
    }
    return Entry.model_validate(fields | given)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A record with two people."""
    opened = open_record(f"sqlite:///{tmp_path / 'record.db'}")
    for name, texts in (("priya", PRIYA), ("daniel", DANIEL)):
        opened.save_person(Person(id=name))
        opened.import_entries(name, "brag.md", [entry(text, n) for n, text in enumerate(texts, 1)])
    yield opened
    opened.close()


@pytest.fixture
def search(store: Store) -> MonthSearch:
    """Search without an index."""
    retriever = HybridRetriever(WordLlamaEmbedder(), None)
    return MonthSearch(store=lambda: store, retriever=lambda: retriever)


class Lying:
    """A retriever that finds what it was not given."""

    def search(self, query: str, scope: Sequence[Passage], limit: int = 8) -> list[Hit]:  # noqa: ARG002
        return [Hit(id="E99", score=3), Hit(id="daniel-1", score=2), *(Hit(id=p.id, score=1) for p in scope[:1])]

    def near(self, queries: Sequence[Passage], scope: Sequence[Passage]) -> list[list[float]]:
        return [[0.0] * len(scope) for _ in queries]

    def warm(self) -> None: ...

    def fill(self, passages: Callable[[], Sequence[Passage]]) -> None: ...

    def rebuild(
        self,
        passages: Sequence[Passage],
        progress: Callable[[int, int], None] | None = None,  # noqa: ARG002
    ) -> int:
        return len(passages)

    def state(self, passages: Sequence[Passage]) -> IndexState:
        return IndexState(place="nowhere", embedder="none", expected=len(passages))

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("query", "first"),
    [
        pytest.param("PAY-1423", "E1", id="identifier"),
        pytest.param("pay 1423", "E1", id="identifier in another spelling"),
        pytest.param("refunds-worker", "E2", id="words"),
        pytest.param("helped mobile engineers", "E3", id="meaning"),
    ],
)
def test_the_best_entry_comes_first(search: MonthSearch, query: str, first: str) -> None:
    assert search.search("priya", query)[0].entry.id == first


def test_an_id_is_that_of_the_persons_document(search: MonthSearch) -> None:
    found = search.search("priya", "refunds-worker")[0].entry
    assert (found.id, found.text, found.line) == ("E2", PRIYA[1], 2)


def test_somebody_elses_entry_is_never_found(search: MonthSearch) -> None:
    for query in ("LED-533", "ledger-core", "retry budgets", "intern", "PAY-1423"):
        assert {f.entry.text for f in search.search("priya", query, 50)} <= set(PRIYA)
        assert {f.entry.text for f in search.search("daniel", query, 50)} <= set(DANIEL)


def test_what_a_retriever_makes_up_is_left_out(store: Store) -> None:
    search = MonthSearch(store=lambda: store, retriever=Lying)
    assert [f.entry.id for f in search.search("priya", "retry")] == ["E1"]


def test_withdrawn_and_edited_entries_are_not_found(search: MonthSearch, store: Store) -> None:
    store.import_entries("priya", "brag.md", [entry("Retired the billing cron", 1)])
    assert [f.entry.text for f in search.search("priya", "PAY-1423 refunds-worker")] == ["Retired the billing cron"]


def test_nobody_has_nothing(search: MonthSearch, store: Store) -> None:
    store.save_person(Person(id="mette"))
    assert search.search("mette", "retry budgets") == ()


def test_an_entry_is_found_by_its_heading_and_its_link(search: MonthSearch, store: Store) -> None:
    link = Link(url="https://tickets.example/browse/REF-31", start=0, end=4)
    more = [entry("Done on time", 1, headings=("2026-05", "Project Falcon"), links=(link,)), entry("Done as well", 2)]
    store.import_entries("priya", "more.md", more)
    assert search.search("priya", "falcon")[0].entry.text == "Done on time"
    assert search.search("priya", "REF-31")[0].entry.text == "Done on time"


@pytest.mark.parametrize(
    ("person", "query", "limit", "error"),
    [
        pytest.param("nobody", "x", 8, NotFound, id="unknown person"),
        pytest.param("priya", "  ", 8, UsageError, id="empty query"),
        pytest.param("priya", "x", 0, UsageError, id="no limit"),
    ],
)
def test_a_wrong_question_is_refused(
    search: MonthSearch, person: str, query: str, limit: int, error: type[Exception]
) -> None:
    with pytest.raises(error):
        search.search(person, query, limit)


@pytest.mark.parametrize("criterion", [c.id for c in load_shipped_rubric().criteria])
def test_work_like_this_shows_exactly_this_criterion_by_different_people(search: MonthSearch, criterion: str) -> None:
    passages = search.like(criterion)
    assert {p.criterion_id for p in passages} == {criterion}
    assert len({p.person for p in passages}) == len(passages) == (1 if criterion in {"l4.scope", "l4.artifacts"} else 2)


def test_an_unknown_criterion_is_refused_with_those_there_are(search: MonthSearch) -> None:
    with pytest.raises(UsageError, match=r"no criterion “staff\.scoop”\. It has .*staff\.scope"):
        search.like("staff.scoop")


def ladder(text: str, level: str = "Staff Engineer", criterion_id: str = "p5.impact") -> Rubric:
    criterion = Criterion(id=criterion_id, dimension="Impact", level="p5", text=text)
    return Rubric(
        name="Ours", levels=(Level(id="p5", name=level, rank=0),), dimensions=("Impact",), criteria=(criterion,)
    )


def test_a_criterion_of_another_ladder_is_looked_up_by_its_words(search: MonthSearch) -> None:
    passages = search.like("p5.impact", ladder("Owns several services end to end, with on-call and deploys"))
    assert passages
    assert passages[0].criterion_id.endswith(".scope")
    assert passages[0].level_to == "staff"


def test_a_criterion_that_nothing_is_near_has_no_example(search: MonthSearch) -> None:
    assert search.like("p5.impact", ladder("Sells cheese")) == ()


def test_proposals_name_entries_of_the_document_for_the_target_level(search: MonthSearch, store: Store) -> None:
    owned = [
        "Own scan-kit since February: releases, on-call and roadmap, taken over from Ledger",
        "Own label-printer-agent and depot-sync: on-call, releases, roadmap, both mine since March",
    ]
    store.import_entries("priya", "more.md", [entry(text, n) for n, text in enumerate(owned, 1)])
    from assistant.coach.growth import read_record

    document = read_record(store, "priya")
    proposals = search.proposals(document, load_shipped_rubric(), "staff")
    assert proposals
    assert {i for found in proposals.values() for i in found} <= {e.id for e in document.entries}
    assert set(proposals) <= {c.id for c in load_shipped_rubric().criteria if c.level == "staff"}


def test_a_skipped_entry_is_not_proposed(search: MonthSearch, store: Store) -> None:
    from assistant.coach.growth import read_record

    text = "Own label-printer-agent and depot-sync: on-call, releases, roadmap, both mine since March"
    store.import_entries("priya", "brag.md", [entry(text, 1, marks=Marks(skip=True))])
    assert search.proposals(read_record(store, "priya"), load_shipped_rubric(), "staff") == {}


def test_the_bar_shows_approved_work_for_each_criterion_that_has_any(search: MonthSearch) -> None:
    rubric = load_shipped_rubric()
    criteria = rubric.at(rubric.level("staff"))
    bar = search.bar(criteria, rubric, 2)
    assert [e.criterion_id for e in bar] == [c.id for c in criteria]
    for example, criterion in zip(bar, criteria, strict=True):
        assert example.text == criterion.text
        assert 1 <= len(example.passages) <= 2
        assert {p.criterion_id for p in example.passages} == {criterion.id}


@pytest.fixture
def kept(store: Store, tmp_path: Path) -> Iterator[MonthSearch]:
    """Search with an index."""
    embedder = WordLlamaEmbedder()
    index = ChromaIndex(tmp_path / "index", embedder=embedder.name, dimension=embedder.dimension, patience=PATIENT)
    retriever = HybridRetriever(embedder, index)
    yield MonthSearch(store=lambda: store, retriever=lambda: retriever)
    retriever.close()


def test_rebuilding_keeps_everyones_entries_the_packets_and_the_rubric(kept: MonthSearch) -> None:
    expected = len(PRIYA) + len(DANIEL) + len(approved_passages()) + len(load_shipped_rubric().criteria)
    assert kept.rebuild() == expected
    state = kept.status()
    assert (state.current, state.held, state.expected, state.note) == (expected, expected, expected, "")


def test_no_text_and_no_name_is_in_the_index(kept: MonthSearch, tmp_path: Path) -> None:
    def written(folder: Path) -> bytes:
        return b"\n".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()).lower()

    kept.rebuild()
    kept.search("priya", "retry budgets PAY-1423")
    kept.like("staff.scope")
    kept.close()
    told = [*PRIYA, *DANIEL, *(p.text for p in approved_passages())]
    words = [text.casefold().split() for text in told]
    telling = {" ".join(three) for text in words for three in zip(text, text[1:], text[2:], strict=False)}
    telling |= {"priya", "daniel", "checkout", "ledger", "budgets", "refunds-worker", "pay-1423", "mentored", "android"}
    telling |= {name for p in approved_passages() for name in (p.person.casefold(), p.person.split()[0].casefold())}
    bytes_ = written(tmp_path / "index") + (tmp_path / "index.lock").read_bytes()
    assert len(telling) > 2000
    assert len(bytes_) > 100_000
    assert sorted(word for word in telling if len(word) > 4 and word.encode() in bytes_) == []
