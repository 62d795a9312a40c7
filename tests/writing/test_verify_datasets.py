"""The development halves of the datasets against the verifier; the held-out halves are scored by the evals only."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from assistant.writing.verify import verify_sentence
from evals.lies import generate_lies
from tests.writing.cases import Note, evidence_from

DATASETS = Path(__file__).resolve().parents[2] / "evals" / "datasets"
REFUSED = 0.05
"""Faithful paraphrases that may be refused (issue 2: a faithful model)."""
PASSED = 0.02
"""Planted falsehoods without a literal that may pass (issue 2: a lying model); with a literal none may."""
SEED = 1
EVERY = 3
"""One lie in three keeps the test short; the evals judge them all."""


def rows(name: str, held_out_every: int) -> list[dict[str, object]]:
    """The development rows of a set; 0 where none of it is held out."""
    found = [json.loads(line) for line in (DATASETS / name).read_text(encoding="utf-8").splitlines() if line.strip()]
    return [row for row in found if not held_out_every or int(str(row["id"])[1:]) % held_out_every]


def notes_of(row: dict[str, object]) -> list[Note]:
    evidence = row["evidence"]
    assert isinstance(evidence, list)
    return [(str(e["id"]), str(e["text"]), tuple(map(str, e["context"]))) for e in evidence]


@pytest.mark.parametrize(
    ("name", "held_out_every"),
    [
        pytest.param("paraphrases.jsonl", 2, id="first writer"),
        pytest.param("paraphrases_more.jsonl", 4, id="second writer"),
        pytest.param("paraphrases_prose.jsonl", 0, id="sixth writer"),
        pytest.param("paraphrases_reworded.jsonl", 0, id="seventh writer"),
        pytest.param("paraphrases_plainly.jsonl", 0, id="eighth writer"),
    ],
)
def test_faithful_paraphrases_are_accepted(name: str, held_out_every: int) -> None:
    seen = rows(name, held_out_every)
    refused = []
    for row in seen:
        evidence, cites = evidence_from(notes_of(row)), row["cites"]
        assert isinstance(cites, list)
        problems = verify_sentence(str(row["sentence"]), [evidence[c] for c in cites])
        if problems:
            refused.append(f"{row['id']} {problems[0].kind.value}: {problems[0].message}")
    assert len(seen) > 100
    assert len(refused) <= REFUSED * len(seen), "\n".join(refused)


def test_planted_falsehoods_are_refused() -> None:
    counts: Counter[bool] = Counter()
    passed: dict[bool, list[str]] = {True: [], False: []}
    known: dict[tuple[str, ...], dict[str, object]] = {}
    for lie in generate_lies(SEED)[::EVERY]:
        key = tuple(e.id for e in lie.evidence)
        if key not in known:
            known[key] = dict(evidence_from([(e.id, e.text, e.context) for e in lie.evidence]))
        if any(cite not in known[key] for cite in lie.cites):
            continue
        counts[lie.literal] += 1
        if not verify_sentence(lie.sentence, [known[key][cite] for cite in lie.cites]):  # type: ignore[misc]
            passed[lie.literal].append(f"{lie.kind}: {lie.sentence} (planted {lie.planted})")
    assert counts.total() > 800
    assert passed[True] == []
    assert len(passed[False]) <= PASSED * counts[False], "\n".join(passed[False])
