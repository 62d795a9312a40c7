"""Other words for one thing, beyond the vocabulary of code: none of them says more than the note does."""

from __future__ import annotations

import pytest

from assistant.writing.verify import verify_sentence
from tests.writing.cases import items

FAITHFUL = [
    ("Redirected old invoice URLs to the archive", "I diverted the old invoice URLs to the archive."),
    ("Canary for the tax engine on 2 pods", "A staged rollout of the tax engine ran on 2 pods."),
    ("Reassigned 14 tickets to the Oslo desk", "I reallocated 14 tickets to the Oslo desk."),
    ("stdlib upgrade done on 3 runners", "The standard library upgrade is done on 3 runners."),
    ("panel for 4 onsites; 3 offers out", "I was on the panel for 4 onsites, and 3 offers were extended."),
    ("Ran the evacuation drill: 6 floors in 11 min", "The evacuation drill completed 6 floors in 11 min."),
    ("course rating 3.1 -> 4.2 out of 5", "The course rating went from 3.1 to 4.2 out of 5."),
]
LYING = [
    ("Ran the evacuation drill with 6 floors", "I completed the evacuation of 6 floors and shipped the plan."),
    ("Extended the pilot by 2 weeks", "The pilot went out to 2 sites."),
    ("Planned the ledger import, expected to take 3 h", "I completed the ledger import in 3 h."),
    ("Redirected old invoice URLs to the archive", "I deleted the old invoice URLs of the archive."),
]


@pytest.mark.parametrize(("note", "sentence"), FAITHFUL)
def test_another_word_for_the_same_thing_is_accepted(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) == ()


@pytest.mark.parametrize(("note", "sentence"), LYING)
def test_a_word_that_says_more_is_refused(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) != ()
