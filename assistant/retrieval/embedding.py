"""Words to vectors: the default embedder's weights come with a registry package, so nothing is ever downloaded."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """Texts to rows of length 1. `name` identifies the weights: an index of another name is rebuilt."""

    @property
    def name(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), dimension), float32, unit rows (all zero for a text without a known word).

        A text has the same row whatever stands beside it.
        """
        ...


class _Weights(NamedTuple):
    tokenizer: Tokenizer
    rows: Vectors


class WordLlamaEmbedder:
    """wordllama 0.4, 256 dimensions: the mean of a text's token vectors; 15,000 bullets a second on one core."""

    name = "wordllama-l2-supercat-256"
    dimension = 256

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._weights: _Weights | None = None

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See Embedder."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            if self._weights is None:
                self._weights = _load()
        weights = self._weights
        return unit_rows(np.stack([_mean(weights, text) for text in texts]))


def _load() -> _Weights:
    """The tokenizer and the weights, read from the package's own files.

    The package itself is not imported: that takes half a second, and switches on everybody's logging.
    """
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    found = importlib.util.find_spec("wordllama")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("The package wordllama, which carries the weights of the search, is not installed.")
    folder = Path(found.submodule_search_locations[0])
    tokenizer = Tokenizer.from_file(str(folder / "tokenizers" / "l2_supercat_tokenizer_config.json"))
    rows = load_file(folder / "weights" / "l2_supercat_256.safetensors")["embedding.weight"]
    return _Weights(tokenizer, np.ascontiguousarray(rows, dtype=np.float32))


def _mean(weights: _Weights, text: str) -> Vectors:
    # One text at a time: a batch starts the library's threads, which complain in processes that fork later.
    ids = np.minimum(weights.tokenizer.encode(text, add_special_tokens=False).ids, len(weights.rows) - 1)
    if not len(ids):
        return np.zeros(weights.rows.shape[1], dtype=np.float32)
    return np.asarray(weights.rows[ids].mean(axis=0), dtype=np.float32)


def unit_rows(vectors: Vectors) -> Vectors:
    """Rows scaled to length 1; a zero row stays zero."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return np.asarray(scaled, dtype=np.float32)
