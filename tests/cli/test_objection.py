"""assistant objections: what a room would raise, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.shipped import corpus_path
from tests.cli.conftest import Run
from tests.llm.server import Provider, chat

BRAG = """---
name: Ida Falk
level: L4
---
## 2026-02
- label-api is mine: pager, roadmap, deploys (PCL-10)
## 2026-05
- Cut label errors by 60%
- Printing is twice as fast
"""


def brag(tmp_path: Path) -> Path:
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


def test_objections_are_listed_with_what_answers_them_and_what_they_rest_on(run: Run, tmp_path: Path) -> None:
    done = run("objections", brag(tmp_path), "--target", "l5", "--today", "2026-11-16")
    assert done.code == 0
    assert "no-baseline\n   “Cut label errors by 60%” and “Printing is twice as fast”" in done.out
    assert "answered by: " in done.out
    assert "rests on: l5.impact E2 E3" in done.out
    assert "Not borderline as the record stands" in done.out


def test_json_holds_the_fixed_names_and_no_weight(run: Run, tmp_path: Path) -> None:
    done = run("objections", brag(tmp_path), "--target", "l5", "--format", "json", "--today", "2026-11-16")
    records = json.loads(done.out)
    assert records
    names = {"kind", "says", "answered_by", "criterion_id", "evidence_ids", "searched", "answered_on_page"}
    assert all(set(r) == names for r in records)


def test_a_wrong_format_and_an_unknown_level_say_what_to_do(run: Run, tmp_path: Path) -> None:
    file = brag(tmp_path)
    assert run("objections", file, "--format", "yaml").code != 0
    assert run("objections", file, "--target", "l9").code != 0


def test_help_teaches(run: Run) -> None:
    done = run("objections", "--help")
    assert "what a calibration room would raise" in done.out
    assert "assistant objections brag.md --target staff" in done.out


def test_a_model_says_which_objections_the_page_answers(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quote = {"id": "E2", "words": "Cut label errors by 60%"}
    with Provider(lambda _: chat(json.dumps({"answered": [{"number": 1, "quotes": [quote]}]}))) as provider:
        monkeypatch.setenv("ASSISTANT_MODEL", "m-1")
        monkeypatch.setenv("ASSISTANT_MODEL_BASE_URL", provider.url)
        done = run("objections", brag(tmp_path), "--target", "l5", "--today", "2026-11-16")
        plain = run("objections", brag(tmp_path), "--target", "l5", "--today", "2026-11-16", "--writer", "plain")
    first = plain.out.partition("1. ")[2].partition("\n")[0]
    assert f". {first}\n" in done.out
    assert not done.out.startswith(f"1. {first}")
    answered = done.out.partition("The page may answer what follows, as the model reads it:\n\n")[2]
    assert first in answered.partition("\n")[0]
    assert "   the page: “Cut label errors by 60%” (E2)\n" in answered
    assert "as the model reads it" not in plain.out


def test_without_a_model_none_can_be_asked(run: Run, tmp_path: Path) -> None:
    done = run("objections", brag(tmp_path), "--target", "l5", "--writer", "model")
    assert done.code == 2
    assert "No model is configured" in done.err


def test_a_host_that_nobody_agreed_to_is_asked_about_only_where_something_would_be_sent(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_MODEL", "m-1")
    monkeypatch.setenv("ASSISTANT_MODEL_BASE_URL", "https://model.example/v1")
    refused = run("objections", brag(tmp_path), "--target", "l5", "--today", "2026-11-16")
    assert refused.code == 2
    assert "will be sent to model.example:443" in refused.err
    strong = corpus_path("packets") / "staff-infrastructure-sre.md"
    done = run("objections", strong, "--target", "staff", "--today", "2026-06-30")
    assert (done.code, done.err) == (0, "")
