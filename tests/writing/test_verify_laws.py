"""Laws of the verifier: evidence may be repeated, numbers may not be made up, spans slice into the sentence."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.vocabulary import Modality, Subject
from assistant.evidence.extract import extract_evidence
from assistant.evidence.quantities import find_quantities, same_quantity
from assistant.intake.growth import read_growth
from assistant.shipped import corpus_path
from assistant.writing.sentences import sentence_spans
from assistant.writing.verify import verify_sentence
from tests.writing.cases import items

NOTE = "Moved 14 cron jobs to Temporal with Ana on March 3; missed runs 6 a month -> 0 (OPS-12)"
NAMES = ("priya-raman.md", "daniel-okafor.md", "mette-holm.md")


@pytest.mark.parametrize("name", NAMES)
def test_the_authors_own_done_words_are_accepted_as_they_are(name: str) -> None:
    refused = []
    seen = 0
    for item in extract_evidence(read_growth(corpus_path("demo", name))):
        if item.subject is not Subject.AUTHOR or item.modality is not Modality.DONE or not item.accomplishment:
            continue
        for start, end in sentence_spans(item.text):
            sentence = item.text[start:end]
            if "://" not in sentence and len(sentence) <= 600:
                seen += 1
                refused += [(sentence, p.kind.value) for p in verify_sentence(sentence, [item])]
    assert seen > 5
    assert refused == []


@given(st.integers(min_value=2, max_value=99_999))
def test_a_number_that_is_not_in_the_evidence_is_refused(number: int) -> None:
    evidence = items(NOTE)
    known = find_quantities(NOTE)
    sentence = f"Moved {number} cron jobs to Temporal with Ana."
    (said,) = find_quantities(sentence)
    accepted = verify_sentence(sentence, evidence) == ()
    assert accepted == any(same_quantity(said, q) and q.unit_text == "cron jobs" for q in known)


@given(st.text(max_size=200))
def test_any_text_is_judged_without_an_error_and_spans_lie_in_it(text: str) -> None:
    for problem in verify_sentence(text, items(NOTE)):
        assert 0 <= problem.start <= problem.end <= len(text)
        assert text[problem.start : problem.end] or not text.strip() or problem.start == problem.end == 0


@given(st.randoms(use_true_random=False))
def test_words_thrown_together_from_the_evidence_raise_nothing(chance: random.Random) -> None:
    words = NOTE.split()
    chance.shuffle(words)
    verify_sentence(" ".join(words), items(NOTE))


@given(st.sampled_from(["Teo", "Zeynep", "Identity", "Globex", "Kafka", "INC-77"]))
def test_a_name_that_is_not_in_the_evidence_is_refused(name: str) -> None:
    assert verify_sentence(f"Moved 14 cron jobs to Temporal with Ana and {name}.", items(NOTE)) != ()
