"""Every rule is held to its own examples: what it calls bad it finds, what it calls good it leaves alone."""

from __future__ import annotations

import re
from datetime import date

import pytest

from assistant.lint import Finding, Kind, Rule, all_rules, lint

READ_ON = date(2026, 7, 1)
"""The day on which dated examples are read."""

NAMES = (
    "absolute", "adjective-only", "claim-without-link", "commit-without-date", "hearsay", "hidden-plural",
    "hours-not-impact", "humble-brag", "label-not-behavior", "late-feedback", "mind-reading",
    "number-without-baseline", "over-budget", "oversell", "ownership-overclaim", "potential-not-evidence",
    "project-before-behavior", "protected-matter", "sandwich", "soft-language", "vague-ask",
)  # fmt: skip


def findings(rule: Rule, text: str) -> tuple[Finding, ...]:
    kind = next(kind for kind in Kind if kind in rule.kinds)
    return lint(text, kind, select=[rule.name], today=READ_ON)


def cases(which: str) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.name}-{number}")
        for rule in all_rules()
        for number, text in enumerate(getattr(rule, which))
    ]


@pytest.mark.parametrize(("rule", "text"), cases("bad"))
def test_a_bad_example_has_a_finding_that_slices_to_its_words(rule: Rule, text: str) -> None:
    found = findings(rule, text)
    assert found, text
    for finding in found:
        assert finding.rule == rule.name
        assert 0 <= finding.start < finding.end <= len(text)
        words = " ".join(text[finding.start : finding.end].split())
        assert words
        assert words == words.strip()
        if quoted := re.match("“([^”]*)”", finding.message):
            assert quoted[1] == words


@pytest.mark.parametrize(("rule", "text"), cases("good"))
def test_a_good_example_has_no_finding(rule: Rule, text: str) -> None:
    assert [text[f.start : f.end] for f in findings(rule, text)] == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_is_documented(rule: Rule) -> None:
    for field in (rule.summary, rule.why, rule.instead, rule.source, rule.message):
        assert field.strip() == field != ""
    assert rule.summary.endswith(".")
    assert rule.kinds
    assert rule.terms or rule.judge or rule.check
    assert len(set(rule.bad)) == len(rule.bad)
    assert not set(rule.bad) & set(rule.good)


def test_the_names_are_what_users_have_in_their_settings() -> None:
    assert set(NAMES) <= {rule.name for rule in all_rules()}
    assert all(re.fullmatch("[a-z]+(?:-[a-z]+)*", rule.name) for rule in all_rules())


@pytest.mark.parametrize("name", [name for name in NAMES if name != "adjective-only"])
def test_a_rule_shows_enough_examples(name: str) -> None:
    rule = next(rule for rule in all_rules() if rule.name == name)
    assert len(rule.bad) >= 6
    assert len(rule.good) >= 8
