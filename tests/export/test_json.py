"""JSON keeps its fixed names and every word as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.export import Format, gap_records, gaps_json, render
from tests.export.drafts import PRIYA, said


def read(data: bytes) -> Any:
    return json.loads(data)


def test_the_fixed_names_are_there() -> None:
    draft = read(render(PRIYA, Format.JSON))
    assert set(draft) >= {"title", "sections", "evidence", "set_aside", "gaps", "questions", "pages", "writer", "trace"}
    assert set(draft["sections"][0]) >= {"title", "sentences"}
    assert set(draft["sections"][0]["sentences"][0]) >= {"text", "evidence_ids", "origin", "kind", "criterion_id"}
    assert set(draft["evidence"][0]) >= {"id", "text", "context", "source", "line", "links", "period"}
    assert set(draft["gaps"][0]) >= {
        *("criterion_id", "dimension", "level", "state", "have", "need"),
        *("evidence_ids", "question", "closes_with"),
    }
    assert draft["questions"] == [q.text for q in PRIYA.questions]
    assert (draft["pages"], draft["writer"], draft["trace"]["writer"]) == (1, "plain", "plain")
    assert {s["kind"] for section in draft["sections"] for s in section["sentences"]} == {
        *("lead", "fact", "gap", "question")
    }


def test_evidence_is_every_accomplishment_and_whatever_is_cited() -> None:
    draft = read(render(PRIYA, Format.JSON))
    assert [e["id"] for e in draft["evidence"]] == [f"E{n}" for n in (1, 2, 4, 5, 6, 8, 9, 10, 12, 13)]
    first = draft["evidence"][0]
    assert (first["context"], first["source"], first["line"]) == ("2026-05", "priya.md", 3)
    assert first["links"] == ["https://dash.example/ck-5xx"]


def test_what_was_set_aside_is_listed_with_its_reason() -> None:
    draft = read(render(PRIYA, Format.JSON))
    assert {s["id"]: s["reason"] for s in draft["set_aside"]} == {
        "E3": "asked",
        "E7": "blocked",
        "E11": "hours",
        "E13": "planned",
    }


def test_gaps_are_the_same_list_alone_and_in_a_draft() -> None:
    assert read(gaps_json(PRIYA.matrix)) == read(render(PRIYA, Format.JSON))["gaps"] == gap_records(PRIYA.matrix)
    ask = gap_records(PRIYA.matrix)[2]
    assert (ask["state"], ask["have"], ask["need"], ask["candidate_ids"]) == ("ask", 0, 5, ["E4", "E9"])


def test_pages_are_counted_where_the_draft_does_not_know_them() -> None:
    assert read(render(PRIYA.model_copy(update={"pages": None}), Format.JSON))["pages"] == 1


def test_tools_get_the_evidence_ids_even_when_readers_do_not() -> None:
    assert render(PRIYA, Format.JSON, citations=False) == render(PRIYA, Format.JSON)


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\ufeff", "\U000e0041", "\ud800", "\x85"])
def test_hidden_characters_are_written_as_escapes(hidden: str) -> None:
    data = render(said(f"a{hidden}b é 🧠"), Format.JSON)
    assert hidden.encode("utf-8", "surrogatepass") not in data
    assert read(data)["evidence"][0]["text"] == f"a{hidden}b é 🧠"
    assert "é 🧠".encode() in data


@given(text=st.text())
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert read(render(said(text).model_copy(update={"pages": 1}), Format.JSON))["evidence"][0]["text"] == text
