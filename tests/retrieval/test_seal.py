"""A sealed row comes back as it was, or not at all."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.embedding import unit_rows
from assistant.retrieval.seal import sealed, unsealed

IDS = ["a", "b", "c"]
ROWS = unit_rows(np.random.default_rng(3).normal(size=(3, 16)).astype(np.float32))


def test_rows_come_back_bit_by_bit() -> None:
    back = unsealed(IDS, sealed(IDS, ROWS))
    assert back is not None
    assert np.array_equal(back, ROWS)


def test_a_row_under_another_id_is_refused() -> None:
    assert unsealed(["b", "a", "c"], sealed(IDS, ROWS)) is None


@given(st.integers(0, 3 * 17 - 1), st.integers(0, 31))
def test_a_single_flipped_bit_is_noticed(place: int, bit: int) -> None:
    rows = sealed(IDS, ROWS)
    rows.view(np.uint32).reshape(-1)[place] ^= np.uint32(1 << bit)
    assert unsealed(IDS, rows) is None


def test_a_row_of_zeros_is_refused() -> None:
    assert unsealed(IDS, np.zeros((3, 17), dtype=np.float32)) is None


def test_the_seal_moves_no_distance() -> None:
    assert np.abs(sealed(IDS, ROWS)[:, -1]).max() < 2**-16
