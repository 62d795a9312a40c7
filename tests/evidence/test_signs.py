"""What counts as evidence in a sentence is decided in one place, and soft words are none."""

from __future__ import annotations

import pytest

from assistant.evidence.signs import Sign, acts_of, names_artifact, proves, signs_of

PROVES = {
    "ticket": ("Closed the gap with PAY-77.", Sign.ARTIFACT),
    "document that says which": ("The rollback runbook is hers.", Sign.ARTIFACT),
    "code": ("`retry()` is hers.", Sign.ARTIFACT),
    "service": ("Knows the ledger-api.", Sign.ARTIFACT),
    "number": ("Reviews land in 4 hours.", Sign.NUMBER),
    "number in words": ("Three teams read it.", Sign.NUMBER),
    "act": ("Rewrote the parser.", Sign.ACT),
    "omission": ("You didn't answer any comment on the schema.", Sign.ACT),
    "effect": ("The note was missing, so Ade was paged twice, which cost us the morning.", Sign.EFFECT),
    "without a thing that was due": ("Shipped without a rollback.", Sign.EFFECT),
}


@pytest.mark.parametrize(("sentence", "sign"), PROVES.values(), ids=PROVES)
def test_finds_what_proves(sentence: str, sign: Sign) -> None:
    assert sign in signs_of(sentence)


SOFT = {
    "soft nouns under a weak verb": "Demonstrated ownership and leadership.",
    "kind without which one": "Your design docs are hard going.",
    "effort in percent": "Gives 110 percent.",
    "years served": "Has 8 years of experience.",
    "one of the best": "She is one of the best.",
    "a span of praise": "These last two weeks have been great.",
    "adjectives as objects": "Did outstanding work.",
    "many soft words": "Delivered robust, scalable solutions for complex business problems.",
}


@pytest.mark.parametrize("sentence", SOFT.values(), ids=SOFT)
def test_soft_words_prove_nothing(sentence: str) -> None:
    assert not signs_of(sentence) - {Sign.OCCASION}


def test_an_occasion_alone_proves_nothing() -> None:
    assert signs_of("Great talk on Tuesday.") == {Sign.OCCASION}
    assert not proves("Great talk on Tuesday.")


def test_acts_are_told_by_their_verb() -> None:
    assert acts_of("Interrupted Ana and closed the ticket board.") == ("interrupted", "close")


def test_a_great_talk_is_no_artifact_but_a_titled_one_is() -> None:
    assert not names_artifact("a great talk")
    assert names_artifact("the talk “Queues that forget”")


@pytest.mark.parametrize("sentence", [*(sentence for sentence, _ in PROVES.values()), *SOFT.values()])
def test_what_proves_has_a_sign_beside_its_occasion(sentence: str) -> None:
    assert proves(sentence) == bool(signs_of(sentence) - {Sign.OCCASION})
