"""Names that may mean the same thing are counted once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.identity import overlap, stem_key, surely_different


@pytest.mark.parametrize(
    ("names", "different"),
    [
        pytest.param(["cart-api", "cart-api"], ("cart-api",), id="twice"),
        pytest.param(["cart-api", "cart api", "Cart API"], ("Cart API",), id="spellings"),
        pytest.param(["cart-api", "the cart service"], ("cart-api",), id="short form"),
        pytest.param(["cart-api", "cart-worker"], ("cart-api", "cart-worker"), id="two services"),
        pytest.param(["Tomas", "Tomas Lind"], ("Tomas Lind",), id="given name"),
        pytest.param(["Tomas Lind", "Tomas Berg", "Tomas"], ("Tomas Berg", "Tomas Lind"), id="two of one given name"),
        pytest.param(["the service"], ("the service",), id="says nothing"),
        pytest.param([], (), id="none"),
    ],
)
def test_what_may_be_the_same_counts_once(names: list[str], different: tuple[str, ...]) -> None:
    assert surely_different(names) == different


def test_titles_that_share_a_word_may_be_one() -> None:
    titles = ["ledger sharding", "the sharded ledger", "retry budgets"]
    found = surely_different(titles, key=lambda n: stem_key(n, frozenset({"the"})), same=overlap)
    assert len(found) == 2
    assert "retry budgets" in found


NAMES = st.lists(st.lists(st.sampled_from("abcd"), min_size=1, max_size=3).map(" ".join), max_size=9)


@given(NAMES, st.lists(st.sampled_from("abcd"), min_size=1, max_size=3).map(" ".join))
def test_a_further_name_never_makes_fewer(names: list[str], more: str) -> None:
    assert len(surely_different([*names, more])) >= len(surely_different(names))


def test_many_names_that_run_into_each_other_still_end() -> None:
    names = [f"{a} {b}" for a in "abcdefg" for b in "abcdefg"]
    assert 1 <= len(surely_different(names, same=overlap)) <= 7
