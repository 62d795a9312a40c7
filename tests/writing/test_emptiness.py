"""Sentences that say nothing of their notes, as weak models write them, beside short ones that do."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.verify import verify_sentence
from tests.writing.cases import evidence_from, items

DOC = 'design doc "Leases for the scheduler", reviewed by Storage and Batch'


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("This is a document, it is a document.", id="says that there is one"),
        pytest.param("The design was a design.", id="one word of it"),
        pytest.param(
            "Design doc for the scheduler, design doc for the scheduler, design doc for the scheduler.", id="a loop"
        ),
        pytest.param(
            "Reviewed by Storage and Batch; reviewed by Storage and Batch; reviewed by Storage.", id="a longer loop"
        ),
    ],
)
def test_a_sentence_that_says_nothing_is_refused(sentence: str) -> None:
    assert ProblemKind.EMPTY in {p.kind for p in verify_sentence(sentence, items(DOC))}


@pytest.mark.parametrize(
    "sentence",
    [
        "Design doc for the scheduler leases, reviewed by Storage and Batch, and shared the findings afterwards.",
        "Wrote the design doc for the scheduler leases, which made things easier for people.",
        "Wrote the design doc for the scheduler leases, leaving others able to go on.",
    ],
)
def test_a_clause_of_its_own_without_a_word_of_the_notes_is_refused(sentence: str) -> None:
    assert ProblemKind.EMPTY in {p.kind for p in verify_sentence(sentence, items(DOC))}


def test_headings_alone_are_no_fact() -> None:
    note = evidence_from([("E1", "Reviewed the retention paper", ("Achievements", "2026-05"))])
    problems = verify_sentence("Achievements in May 2026.", list(note.values()))
    assert ProblemKind.EMPTY in {p.kind for p in problems}


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param("Helped onboard Lotte", "Helped onboard Lotte.", id="short"),
        pytest.param("Interviews", "Interviews.", id="one word"),
        pytest.param(
            "p95 from 40 to 20 ms, p99 from 90 to 60 ms",
            "The p95 went from 40 to 20 ms, the p99 from 90 to 60 ms.",
            id="twice alike",
        ),
        pytest.param("p95 of the gate: 412 ms", "The gate's p95 is about 400 ms (rounded).", id="said as rounded"),
    ],
)
def test_short_and_regular_sentences_are_no_emptiness(note: str, sentence: str) -> None:
    assert ProblemKind.EMPTY not in {p.kind for p in verify_sentence(sentence, items(note))}
