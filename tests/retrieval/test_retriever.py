"""Search within a scope: exact, in a stable order, nothing from outside, the same with and without an index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.ports import Passage
from assistant.retrieval.retriever import HybridRetriever, vector_id
from tests.retrieval.making import RandomEmbedder, bullets, eventually, exactly, ids, make_retriever

SCOPE = bullets(30)
ALONE = HybridRetriever(RandomEmbedder(), None)


@pytest.fixture
def retriever(tmp_path: Path) -> Iterator[HybridRetriever]:
    """A retriever with an empty index."""
    made = make_retriever(tmp_path / "index")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("query", "scope", "limit"),
    [
        pytest.param("service", [], 5, id="an empty scope is nothing, never everything"),
        pytest.param("", SCOPE, 5, id="empty query"),
        pytest.param(" \n", SCOPE, 5, id="blank query"),
        pytest.param("service", SCOPE, 0, id="no hits wanted"),
    ],
)
def test_nothing_is_found(query: str, scope: list[Passage], limit: int) -> None:
    assert ALONE.search(query, scope, limit) == []


@given(st.text(max_size=60), st.integers(1, 12), st.integers(0, 30))
def test_hits_are_of_the_scope_best_first_and_each_once(query: str, limit: int, size: int) -> None:
    hits = ALONE.search(query, SCOPE[:size], limit)
    found = [hit.id for hit in hits]
    assert len(found) == len(set(found)) <= min(limit, size)
    assert set(found) <= {p.id for p in SCOPE[:size]}
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)


def test_equal_texts_keep_the_order_of_the_scope() -> None:
    scope = [Passage(id=str(n), text="moved the queue", group="bullet") for n in range(5)]
    assert ids(ALONE, "queue", scope) == ["0", "1", "2", "3", "4"]


def test_a_passage_is_found_by_its_headings_and_links() -> None:
    also = "Falcon https://tickets.example/PAY-1423"
    scope = [Passage(id=n, text="done", group="bullet", also=also if n == "x" else "") for n in ("w", "x", "y")]
    assert ids(ALONE, "falcon", scope, 1) == ["x"]
    assert ids(ALONE, "PAY-1423", scope, 1) == ["x"]


def test_headings_are_not_embedded() -> None:
    embedder = RandomEmbedder()
    HybridRetriever(embedder, None).search("q", [Passage(id="x", text="done", group="bullet", also="Falcon")])
    assert embedder.embedded == ["q", "done"]


def test_what_was_searched_once_comes_from_the_index(retriever: HybridRetriever) -> None:
    assert ids(retriever, "service 3", SCOPE) == exactly("service 3", SCOPE)
    assert eventually(lambda: retriever.state(SCOPE).current == len(SCOPE))
    embedder = retriever.embedder
    assert isinstance(embedder, RandomEmbedder)
    embedder.embedded.clear()
    assert ids(retriever, "service 4", SCOPE) == exactly("service 4", SCOPE)
    assert embedder.embedded == ["service 4"]


def test_an_edited_text_is_never_found_stale(retriever: HybridRetriever) -> None:
    retriever.rebuild(SCOPE)
    edited = [SCOPE[0].model_copy(update={"text": "retired the cron jobs"}), *SCOPE[1:]]
    assert vector_id(edited[0]) != vector_id(SCOPE[0])
    assert ids(retriever, "retired the cron jobs", edited, 1) == [SCOPE[0].id]


def test_two_people_with_the_same_words_share_a_vector_and_nothing_else(retriever: HybridRetriever) -> None:
    hers = [Passage(id="priya-1", text="moved the queue", group="bullet")]
    his = [Passage(id="daniel-1", text="moved the queue", group="bullet")]
    assert retriever.rebuild([*hers, *his]) == 1
    assert ids(retriever, "queue", hers) == ["priya-1"]


def test_rebuilding_forgets_what_is_no_longer_there(retriever: HybridRetriever) -> None:
    told: list[tuple[int, int]] = []
    assert retriever.rebuild(bullets(600)) == 600
    assert retriever.rebuild(bullets(300), lambda done, total: told.append((done, total))) == 300
    assert told == [(250, 300), (300, 300)]


def test_an_index_found_empty_is_filled_with_everything_once(retriever: HybridRetriever) -> None:
    asked: list[int] = []

    def everything() -> list[Passage]:
        asked.append(1)
        return bullets(300)

    retriever.fill(everything)
    assert asked == [], "nothing is read before the index is known to be empty"
    ids(retriever, "service 3", SCOPE)
    retriever.fill(everything)
    retriever.fill(everything)
    assert eventually(lambda: retriever.state(bullets(300)).current == 300)
    assert asked == [1]


def test_what_is_still_to_be_left_is_left_at_closing(tmp_path: Path) -> None:
    first = make_retriever(tmp_path / "index")
    ids(first, "service 3", SCOPE)
    first.close()
    second = make_retriever(tmp_path / "index")
    assert second.state(SCOPE).current == len(SCOPE)
    second.close()


def test_nearness_is_the_cosine_of_meaning(retriever: HybridRetriever) -> None:
    near = retriever.near(SCOPE[:2], SCOPE)
    assert [len(row) for row in near] == [30, 30]
    assert near[0][0] == pytest.approx(1)
    assert abs(near[0][1]) < 0.9
    assert retriever.near([], SCOPE) == []
    assert retriever.near(SCOPE[:1], []) == [[]]


def test_the_state_tells_what_is_missing_and_what_is_old(retriever: HybridRetriever) -> None:
    retriever.rebuild(bullets(40))
    state = retriever.state([*bullets(10), *bullets(5, "daniel")])
    assert (state.expected, state.current, state.held, state.holder, state.note) == (15, 10, 40, None, "")


def test_without_an_index_there_is_a_state_too() -> None:
    assert ALONE.state(SCOPE).held is None
    ALONE.close()
