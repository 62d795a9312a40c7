"""Triage: counts of claims per packet by file name, the worst quoted, never an order of people."""

from __future__ import annotations

import json

from assistant.lint.finding import Kind
from assistant.lint.report.shares import triage_json, triage_text
from assistant.lint.triage import triage
from tests.lint.texts import BAD, linted

GOOD = "Cut refund errors from 2.3% to 0.4% (PAY-1423)."


def test_a_packet_counts_its_claims_and_those_without_evidence() -> None:
    (packet,) = triage([linted(f"# Work\n\n- {BAD}\n- {GOOD}\n\n> {BAD}\n\nWhat about PAY-1423?")])
    assert (packet.claims, packet.without_evidence, packet.share) == (2, 1, 0.5)
    assert [(c.line, c.text) for c in packet.worst] == [(3, BAD)]


def test_packets_stand_by_name_whatever_their_shares() -> None:
    texts = [linted(GOOD, "b.md"), linted(BAD, "c.md"), linted("", "a.md")]
    assert triage_text(triage(texts)) == (
        "a.md: no claims found\nb.md: 0 of 1 claim without evidence\n"
        f"c.md: 1 of 1 claim without evidence\n    1: “{BAD}”\n"
    )


def test_feedback_is_no_packet() -> None:
    assert triage([linted(BAD, kind=Kind.FEEDBACK)]) == ()


def test_what_the_text_itself_ignores_is_not_counted_against_it() -> None:
    (packet,) = triage([linted(f"{BAD} <!-- lint: ignore -- from the charter -->")])
    assert packet.without_evidence == 0


def test_programs_get_findings_and_packets() -> None:
    one = linted(BAD)
    told = json.loads(triage_json([one], triage([one])))
    assert [f["text"] for f in told["findings"]] == ["exceptional"]
    assert told["packets"] == [
        {"path": "packet.md", "claims": 1, "without_evidence": 1, "share": 1.0, "worst": [{"line": 1, "text": BAD}]}
    ]
