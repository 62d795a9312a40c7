"""Identifiers are found in every spelling, and ordinary words beside numbers are not taken for them."""

from __future__ import annotations

import pytest

from assistant.retrieval.identifiers import identifier_hits, identifiers


@pytest.mark.parametrize(
    ("query", "text"),
    [
        pytest.param("PAY-1423", "5xx went down (PAY-1423, dashboard)", id="ticket"),
        pytest.param("pay-1423", "5xx went down (PAY-1423, dashboard)", id="lower case"),
        pytest.param("what came of pay 1423?", "5xx went down (PAY-1423)", id="written apart in the query"),
        pytest.param("PAY1423", "5xx went down (PAY-1423)", id="written together in the query"),
        pytest.param("PAY_1423", "5xx went down (PAY-1423)", id="underscore"),
        pytest.param("RFC-88", "RFC 88 was approved", id="written apart in the text"),
        pytest.param("rfc88", "RFC 88 was approved", id="together and apart"),
        pytest.param("ADR 12", "wrote ADR-0012", id="leading zeros"),
        pytest.param("retro-0611", "merged retro-0611.", id="word and date"),
        pytest.param("#2207", "PR #2207 in the upstream project", id="number sign"),
        pytest.param("PR 2207", "PR #2207 in the upstream project", id="kind and number sign"),
        pytest.param("ck-5xx", "https://dash.example/ck-5xx went down", id="inside a link"),
        pytest.param("CVE-2024-3094", "patched CVE-2024-3094 within a day", id="two numbers"),
        pytest.param("login-v2", "moved everyone to login-v2", id="version of a service"),
    ],
)
def test_an_identifier_is_found(query: str, text: str) -> None:
    assert identifier_hits(query, [text, "nothing of the kind"]) == [1, 0]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        pytest.param("WEB-61", "shipped WEB-612", id="beginning of another"),
        pytest.param("WEB-612", "shipped WEB-61", id="longer than another"),
        pytest.param("AY-1423", "shipped PAY-1423", id="end of another"),
        pytest.param("cut costs by 40", "cut pages by 40 a month", id="word before a number"),
        pytest.param("down by 40%", "latency down by 40%", id="percentage"),
        pytest.param("in 3.5 days", "done in 3.5 days", id="decimal number"),
        pytest.param("on-call handover", "wrote the on-call handover", id="hyphenated words"),
        pytest.param("May 11", "incident of May 11", id="day"),
        pytest.param("", "PAY-1423", id="empty query"),
    ],
)
def test_other_words_are_not(query: str, text: str) -> None:
    assert identifier_hits(query, [text]) == [0]


def test_each_identifier_counts_once() -> None:
    assert identifier_hits("RFC-88 and PAY-7, RFC 88", ["RFC-88, PAY-7", "RFC-88, RFC-88"]) == [2, 1]


def test_identifiers_are_folded() -> None:
    assert identifiers("RFC 88, rfc-88, pay_1423, top 3") == {"rfc-88": True, "pay-1423": True, "top-3": False}
