"""Retrieval: hybrid search inside a scope, over a disposable Chroma index of ids and vectors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.domain.ports import Retriever

__all__ = ["open_index"]


def open_index(folder: Path, url: str | None = None) -> Retriever:
    """The retriever over the index in a folder, or on a Chroma server; nothing is opened until it is asked."""
    # Loaded here: the child process that owns Chroma imports this package too, and needs none of it.
    from assistant.retrieval.embedding import WordLlamaEmbedder
    from assistant.retrieval.index import ChromaIndex
    from assistant.retrieval.retriever import HybridRetriever

    embedder = WordLlamaEmbedder()
    return HybridRetriever(embedder, ChromaIndex(folder, embedder=embedder.name, dimension=embedder.dimension, url=url))
