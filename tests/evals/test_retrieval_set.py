"""The retrieval set is what its page says: sizes, splits, ids that exist, paraphrases that share no content word."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict

from assistant.evidence.stems import stem, words

DATASETS = Path(__file__).resolve().parents[2] / "evals" / "datasets"

_FUNCTION_WORDS = """
    a about after again all already also although am an and any are as at be because been before being both but by can
    could d did do does doing done down during each either else ever every for from further had has have having he her
    here hers him his how however i if in into is it its itself just ll m may me might more most much must my myself
    neither no nor not now o of off on once only or other our ours out over per rather re s same shall she should so
    some such t than that the their theirs them themselves then there these they this those through to too under until
    up upon ve very w was we were what when where which while who whom whose why will with without would yet you your
    yours
"""
STOP_WORDS = frozenset(_FUNCTION_WORDS.split())


class RetrievalPassage(BaseModel):
    """One bullet of one engineer."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    person: str
    text: str


class RetrievalQuery(BaseModel):
    """One question within one person's bullets, with the bullets that answer it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    query: str
    person: str
    relevant: tuple[str, ...]
    split: Literal["dev", "test"]
    overlap: bool
    kind: Literal["words", "meaning", "identifier"]


def _lines(name: str) -> list[str]:
    return (DATASETS / name).read_text(encoding="utf-8").splitlines()


PASSAGES = {p.id: p for p in map(RetrievalPassage.model_validate_json, _lines("retrieval_passages.jsonl"))}
QUERIES = [RetrievalQuery.model_validate_json(line) for line in _lines("retrieval.jsonl")]


def _content(text: str) -> set[str]:
    return {stem(word) for word in words(text) if len(word) > 1 and word not in STOP_WORDS}


def _tokens(text: str) -> set[str]:
    """Whole tokens, lower case, without what is around them; RFC-93, "rfc 93" and rfc93 are one."""
    folded = re.sub(r"(?<=[a-z])[\s-](?=\d)", "", text.casefold())
    return {re.sub(r"^\W+|['’]s$|\W+$", "", token) for token in folded.split()}


def test_the_set_is_large_enough() -> None:
    kinds = Counter(query.kind for query in QUERIES)
    paraphrases = sum(not query.overlap for query in QUERIES)
    assert len(PASSAGES) == len(_lines("retrieval_passages.jsonl")) >= 400
    assert len({passage.person for passage in PASSAGES.values()}) == 8
    assert kinds["words"] + kinds["meaning"] >= 140
    assert kinds["words"] >= 30
    assert kinds["identifier"] >= 40
    assert paraphrases >= (kinds["words"] + kinds["meaning"]) / 2


@pytest.mark.parametrize("kind", ["words", "meaning", "identifier"])
def test_dev_and_test_alternate_within_a_kind(kind: str) -> None:
    splits = [query.split for query in QUERIES if query.kind == kind]
    assert splits == ["dev" if n % 2 == 0 else "test" for n in range(len(splits))]


def test_every_query_has_one_to_four_answers_of_the_same_person() -> None:
    for query in QUERIES:
        assert 1 <= len(query.relevant) == len(set(query.relevant)) <= 4, query.query
        assert {PASSAGES[i].person for i in query.relevant} == {query.person}, query.query


def test_no_question_is_asked_twice_of_one_person() -> None:
    asked = Counter((query.person, query.query.casefold()) for query in QUERIES)
    assert asked.most_common(1)[0][1] == 1


@pytest.mark.parametrize("query", QUERIES, ids=lambda q: json.dumps(f"{q.person}: {q.query}"))
def test_overlap_says_whether_a_content_stem_is_shared(query: RetrievalQuery) -> None:
    shared = {i: _content(query.query) & _content(PASSAGES[i].text) for i in query.relevant}
    assert any(shared.values()) == query.overlap, shared
    assert query.overlap == (query.kind != "meaning")


def test_an_identifier_stands_in_every_answer_and_nowhere_else() -> None:
    for query in (q for q in QUERIES if q.kind == "identifier"):
        mine = {p.id: _tokens(p.text) for p in PASSAGES.values() if p.person == query.person}
        holders = [{i for i, tokens in mine.items() if token in tokens} for token in _tokens(query.query)]
        assert set(query.relevant) in holders, query.query
