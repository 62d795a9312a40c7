"""The closed vocabulary: what may stand for one another, and that opposites and stronger claims never do."""

from __future__ import annotations

import pytest

from assistant.writing.lexicon.concepts import keys_of, literal_keys, parts_of, root

SAME = (
    "cut reduce | wrote written | repro reproduce | i18n internationalisation | K8s Kubernetes | p99 p99 | built "
    "implementation"
)
OPPOSITE = (
    "increase decrease | increase reduce | grow shrink | add remove | start stop | enable disable | pass fail | "
    "accept reject | raise lower | up down | merge split | more less | faster slower | win lose | create delete | "
    "import export | first last | internal external | old new | manual automatic | success failure | block "
    "unblock | approve reject"
)
STRONGER = (
    "help lead | review write | review approve | test ship | propose approve | plan build | use build | report "
    "fix | detect fix | attend speak | join lead | interview hire | mitigate resolve | precision recall | latency "
    "throughput | user customer | cache queue | client server | upload download | draft publish | deprecate delete | "
    "propose decide | attend host | support own | suggest decide | shadow interview | observe run | pause remove | "
    "answer resolve | outage slowdown | find fix | try adopt"
)


def pairs(listed: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other in (pair.split() for pair in listed.split("|"))]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_words_of_one_meaning_share_a_key(one: str, other: str) -> None:
    assert keys_of(one) & keys_of(other)


@pytest.mark.parametrize(("one", "other"), pairs(OPPOSITE))
def test_opposites_share_no_key(one: str, other: str) -> None:
    assert not keys_of(one) & keys_of(other)


@pytest.mark.parametrize(("weaker", "stronger"), pairs(STRONGER))
def test_a_stronger_claim_never_stands_for_a_weaker_one(weaker: str, stronger: str) -> None:
    assert not keys_of(weaker) & keys_of(stronger)


def test_a_name_has_no_synonym() -> None:
    assert "checkoutapi" in literal_keys("checkout-api")
    assert not literal_keys("Ledger") & literal_keys("Billing")


def test_compounds_come_apart_and_short_mixed_names_do_not() -> None:
    assert parts_of("checkout-api") == ("checkout", "api")
    assert parts_of("RateLimiter") == ("Rate", "Limiter")
    assert parts_of("mA") == ()


@pytest.mark.parametrize(
    ("word", "plain"), [("found", "find"), ("built", "build"), ("people", "person"), ("led", "lead")]
)
def test_irregular_forms_share_the_root_of_their_plain_form(word: str, plain: str) -> None:
    assert root(word) == root(plain)
