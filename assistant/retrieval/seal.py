"""A row with its own seal: what comes back from the index is what was left there, under that id, or it is not used."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from assistant.retrieval.embedding import Vectors

EXTRA = 1
"""Numbers that the seal adds to a row. Kept in the row: reading metadata as well makes `get` three times as slow."""
_BITS = 24
_SCALE = np.float32(2.0**-40)
"""A 24-bit checksum times this is exact in float32, and below 2^-16: it moves no distance that anybody would see."""


def sealed(ids: Sequence[str], vectors: Vectors) -> Vectors:
    """The rows, each with the checksum of its id and its numbers behind them."""
    rows = np.ascontiguousarray(vectors, dtype="<f4")
    return np.hstack([rows, _seals(ids, rows)[:, None]]).astype("<f4")


def unsealed(ids: Sequence[str], rows: Vectors) -> Vectors | None:
    """The rows without their seals, or None when one of them is not what was sealed under its id."""
    vectors = np.ascontiguousarray(rows[:, :-EXTRA])
    return vectors if np.array_equal(_seals(ids, vectors), rows[:, -1]) else None


def _seals(ids: Sequence[str], rows: Vectors) -> Vectors:
    sums = [
        zlib.crc32(row.tobytes(), zlib.crc32(i.encode())) & ((1 << _BITS) - 1) for i, row in zip(ids, rows, strict=True)
    ]
    return np.array(sums, dtype=np.float32) * _SCALE
