"""Does a search within one person's bullets put the answers first, and lose nothing by joining two ways?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from assistant.coach.growth import person_id
from assistant.coach.search import MonthSearch
from assistant.domain.growth import Entry
from assistant.domain.ports import Passage
from assistant.domain.record import Person
from assistant.retrieval import open_index
from assistant.retrieval.embedding import WordLlamaEmbedder
from assistant.retrieval.ranking import fused_scores
from assistant.retrieval.retriever import HybridRetriever
from assistant.store import open_record
from evals.task import Case, Figure, Outcome, Scored, Task, rows, share

DEPTH = 10
FOREIGN = "of somebody else"
KINDS = {"meaning": 0.30, "words": 0.90, "identifier": 1.0}
"""Kinds of question, each with the nDCG@10 on the held-out half below which something broke."""


@dataclass(frozen=True)
class Ranking:
    """nDCG@10 of the product's search, and of its halves alone, where identifiers take the same way for all."""

    fused: float
    lexical: float
    dense: float
    first: bool


@cache
def scopes() -> dict[str, list[Passage]]:
    """Everybody's bullets, by person."""
    found: dict[str, list[Passage]] = {}
    for row in rows("retrieval_passages.jsonl"):
        passage = Passage(id=str(row["id"]), text=str(row["text"]), group="bullet")
        found.setdefault(str(row["person"]), []).append(passage)
    return found


@cache
def exact() -> HybridRetriever:
    """The product's search without an index: every vector compared."""
    return HybridRetriever(WordLlamaEmbedder(), None)


def found_by(retriever: HybridRetriever, case: Case) -> list[str]:
    """What the product's search gives within the person's bullets."""
    scope = scopes()[str(case.row["person"])]
    return [hit.id for hit in retriever.search(str(case.row["query"]), scope, DEPTH)]


def _half(case: Case, weight: float) -> list[str]:
    scope = scopes()[str(case.row["person"])]
    query, texts = str(case.row["query"]), [p.text for p in scope]
    vector = exact().embedder.embed([query])[0]
    scores = fused_scores(query, texts, vector, exact().vectors(scope), weight=weight)
    return [scope[n].id for n in np.argsort(-scores, kind="stable")[:DEPTH] if scores[n] > 0]


def ndcg(found: Sequence[str], relevant: Sequence[str]) -> float:
    """Gain 1 for each relevant bullet, discounted by the logarithm of its place; 1 is the best order there can be."""
    gained = sum(1 / math.log2(place + 2) for place, one in enumerate(found) if one in relevant)
    return gained / sum(1 / math.log2(place + 2) for place in range(min(len(relevant), DEPTH)))


@cache
def _ranking(case_id: str) -> Ranking:
    case = next(c for c in _load() if c.id == case_id)
    relevant = relevant_of(case)
    found = found_by(exact(), case)
    return Ranking(
        fused=ndcg(found, relevant),
        lexical=ndcg(_half(case, 1.0), relevant),
        dense=ndcg(_half(case, 0.0), relevant),
        first=bool(found) and found[0] in relevant,
    )


def relevant_of(case: Case) -> list[str]:
    """The ids of the bullets that answer."""
    listed = case.row["relevant"]
    assert isinstance(listed, list)
    return [str(one) for one in listed]


@cache
def _load() -> Sequence[Case]:
    return [Case(f"{n:03}", row) for n, row in enumerate(rows("retrieval.jsonl"), 1)]


def _score(case: Case) -> Outcome:
    ranking = _ranking(case.id)
    tags = frozenset({str(case.row["split"]), str(case.row["kind"])} | ({"first"} if ranking.first else set()))
    told = f"{case.row['person']}: {case.row['query']} ({case.row['kind']}), nDCG@10 {ranking.fused:.2f}"
    return Outcome(ranking.fused > 0, told, tags, ranking.fused)


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for split, name in (("test", "held-out half"), ("dev", "tuned half")):
        ours = [_ranking(s.case.id) for s in scored if split in s.outcome.tags]
        if not ours:
            continue
        fused, lexical, dense = (float(np.mean([getattr(r, w) for r in ours])) for w in ("fused", "lexical", "dense"))
        figures += [
            Figure(f"nDCG@10 less its better half, {name}", fused - max(lexical, dense), -0.005, n=len(ours)),
            Figure(f"  nDCG@10, {name}", fused, 0.0, n=len(ours)),
            Figure(f"  by words alone, {name}", lexical, 0.0, n=len(ours)),
            Figure(f"  by meaning alone, {name}", dense, 0.0, n=len(ours)),
        ]
    for kind, least in KINDS.items():
        of_kind = [s.outcome.value for s in scored if {"test", kind} <= s.outcome.tags]
        figures.append(
            Figure(f"nDCG@10 of {kind} queries, held-out half", float(np.mean(of_kind)), least, n=len(of_kind))
        )
    named = [s.outcome.tags for s in scored if "identifier" in s.outcome.tags]
    figures.append(
        Figure("identifiers found first", share(sum("first" in t for t in named), len(named)), 1.0, n=len(named))
    )
    alone = {s.case.id: _exactly(s.case.id) for s in scored}
    through = [_through_the_record()[s.case.id] for s in scored]
    total = sum(len(alone[s.case.id]) for s in scored)
    kept = sum(len(set(found) & set(alone[s.case.id])) for s, found in zip(scored, through, strict=True))
    foreign = sum(one == FOREIGN for found in through for one in found)
    return [
        *figures,
        Figure("recall@10 through record and index against exact search", share(kept, total), 1.0, n=total),
        Figure("bullets of somebody else", float(foreign), 0.0, at_least=False, n=total),
    ]


@cache
def _exactly(case_id: str) -> list[str]:
    return found_by(exact(), next(c for c in _load() if c.id == case_id))


@cache
def _through_the_record() -> dict[str, list[str]]:
    """The same searches as people make them: everyone on record, vectors from Chroma. A bullet of somebody else is
    told as FOREIGN."""
    own = {person: {p.text: p.id for p in scope} for person, scope in scopes().items()}
    with TemporaryDirectory() as home:
        store = open_record(f"sqlite:///{home}/record.db")
        retriever = open_index(Path(home) / "index")
        search = MonthSearch(store=lambda: store, retriever=lambda: retriever)
        try:
            for person, scope in scopes().items():
                store.save_person(Person(id=person_id(person)))
                store.import_entries(person_id(person), "bullets.md", [_entry(n, p) for n, p in enumerate(scope, 1)])
            search.rebuild()
            found = {}
            for case in _load():
                person = str(case.row["person"])
                hits = search.search(person, str(case.row["query"]), DEPTH)
                found[case.id] = [own[person].get(hit.entry.text, FOREIGN) for hit in hits]
            return found
        finally:
            retriever.close()
            store.close()


def _entry(number: int, passage: Passage) -> Entry:
    return Entry(id=passage.id, text=passage.text, source="bullets.md", line=number, end_line=number)


RETRIEVAL = Task("retrieval", "one person's bullets by identifier, by words and by meaning", _load, _score, _figures)
