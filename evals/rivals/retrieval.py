"""Our search beside Chroma's own query, on the same bullets and vectors; Chroma's default model needs a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evals.rivals.entry import Contest, Entry
from evals.task import Case
from evals.tasks.retrieval import DEPTH, KINDS, RETRIEVAL, exact, found_by, ndcg, relevant_of, scopes


def _run() -> Sequence[Entry]:
    cases = [c for c in RETRIEVAL.load() if c.row["split"] == "test"]
    with TemporaryDirectory() as home:
        collection = _filled(Path(home))
        return [
            _entry("ours", cases, lambda case: found_by(exact(), case)),
            _entry("Chroma query(where person)", cases, lambda case: _query(collection, case, everybody=False)),
            _entry("Chroma query over everybody", cases, lambda case: _query(collection, case, everybody=True)),
        ]


def _filled(home: Path) -> Any:
    import chromadb
    from chromadb.config import Settings

    client = chromadb.PersistentClient(path=str(home), settings=Settings(anonymized_telemetry=False))
    collection = client.create_collection("bullets", embedding_function=None, metadata={"hnsw:space": "cosine"})
    for person, scope in scopes().items():
        vectors = exact().embedder.embed([p.text for p in scope])
        collection.add([p.id for p in scope], embeddings=vectors, metadatas=[{"person": person}] * len(scope))
    return collection


def _query(collection: Any, case: Case, *, everybody: bool) -> list[str]:
    vector = exact().embedder.embed([str(case.row["query"])])[0]
    where = None if everybody else {"person": str(case.row["person"])}
    return [str(i) for i in collection.query(query_embeddings=[vector], n_results=DEPTH, where=where)["ids"][0]]


def _entry(name: str, cases: Sequence[Case], search: Callable[[Case], list[str]]) -> Entry:
    found = [search(case) for case in cases]
    gains = [ndcg(ids, relevant_of(case)) for ids, case in zip(found, cases, strict=True)]
    of_kind = {k: [g for g, c in zip(gains, cases, strict=True) if c.row["kind"] == k] for k in KINDS}
    named = [(ids, c) for ids, c in zip(found, cases, strict=True) if c.row["kind"] == "identifier"]
    first = sum(bool(ids) and ids[0] in relevant_of(c) for ids, c in named)
    own = {c.id: {p.id for p in scopes()[str(c.row["person"])]} for c in cases}
    foreign = sum(one not in own[c.id] for ids, c in zip(found, cases, strict=True) for one in ids)
    figures = {f"nDCG@{DEPTH}": _mean(gains)} | {f"of {kind}": _mean(values) for kind, values in of_kind.items()}
    return Entry(name, figures | {"identifiers first": f"{first} of {len(named)}", "of other people": str(foreign)})


def _mean(values: Sequence[float]) -> str:
    return f"{sum(values) / len(values):.3f}" if values else "none"


CONTEST = Contest(
    "Retrieval",
    "The queries of the held-out half within one person's bullets, with the same vectors for both.",
    _run,
)
