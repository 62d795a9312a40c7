"""Rounding says that it is rounding and keeps to its side; counts may be spelled."""

from __future__ import annotations

import pytest

from assistant.writing.verify import verify_sentence
from tests.writing.cases import items, wrong_numbers

TOLD = {
    "nearly a thousand": (
        "wrote 990 assertions",
        (
            "Wrote nine hundred and ninety assertions.",
            "Wrote nearly a thousand assertions.",
            "Wrote some thousand assertions.",
        ),
        (
            "Wrote nine hundred and nine assertions.",
            "Wrote over a thousand assertions.",
            "Wrote a thousand assertions.",
        ),
    ),
    "fifteen hundred": (
        "1,500 pageviews",
        ("Fifteen hundred pageviews.", "A thousand five hundred pageviews.", "One point five thousand pageviews."),
        ("Fifty hundred pageviews.", "Fifteen thousand pageviews."),
    ),
    "score": (
        "20 alerts retired",
        ("A score of alerts retired.", "Twenty alerts retired."),
        ("A dozen alerts retired.", "Two scores of alerts retired."),
    ),
    "dozens": (
        "reviewed 36 design docs",
        ("Reviewed three dozen design docs.", "Reviewed well over 30 design docs.", "Reviewed 35 or so design docs."),
        ("Reviewed four dozen design docs.", "Reviewed 40-odd design docs.", "Reviewed well over 40 design docs."),
    ),
    "hundreds": (
        "answered 420 support questions",
        (
            "Answered four hundred and twenty support questions.",
            "Answered 400 or so support questions.",
            "Answered some four hundred support questions.",
        ),
        ("Answered half a thousand support questions.", "Answered 500-odd support questions."),
    ),
    "half a dozen": (
        "fixed 6 flaky tests",
        ("Fixed half a dozen flaky tests.", "Fixed a half dozen flaky tests.", "Fixed six flaky tests."),
        ("Fixed a dozen flaky tests.", "Fixed half a score of flaky tests."),
    ),
    "thrice": (
        "worker retried each job 3 times",
        (
            "The worker retried each job thrice.",
            "The worker retried each job three times.",
            "Three times the worker retried each job.",
        ),
        ("The worker retried each job twice.", "The worker retried each job four times."),
    ),
    "decimals in words": (
        "2.5 h saved per release",
        (
            "Two and a half hours saved per release.",
            "150 minutes saved per release.",
            "Two hours thirty minutes saved per release.",
        ),
        (
            "Two hours saved per release.",
            "Three and a half hours saved per release.",
            "Two point four hours saved per release.",
        ),
    ),
    "a hundred-odd": (
        "removed 101 stale flags",
        (
            "Removed a hundred and one stale flags.",
            "Removed just over a hundred stale flags.",
            "Removed about a hundred stale flags.",
        ),
        (
            "Removed a hundred stale flags.",
            "Removed one hundred and ten stale flags.",
            "Removed nearly a hundred stale flags.",
        ),
    ),
    "hedges": (
        "ran 1,985 canary checks",
        (
            "Ran about 2,000 canary checks.",
            "Ran nearly 2,000 canary checks.",
            "Ran almost two thousand canary checks.",
            "Ran close to 2,000 canary checks.",
            "Ran just under 2,000 canary checks.",
            "Ran roughly 2k canary checks.",
            "Ran approximately 2,000 canary checks.",
            "Ran some 2,000 canary checks.",
            "Ran a little under 2,000 canary checks.",
            "Ran slightly fewer than 2,000 canary checks.",
            "Ran in the region of 2,000 canary checks.",
            "Ran on the order of 2,000 canary checks.",
            "Ran of the order of 2,000 canary checks.",
            "Ran 2,000 or so canary checks.",
            "Ran 2,000 canary checks or thereabouts.",
            "Ran 2,000 canary checks, give or take.",
            "Ran in the neighbourhood of 2,000 canary checks.",
            "Ran a rounded 2,000 canary checks.",
            "Ran 2,000-ish canary checks.",
            "Ran upwards of 1,900 canary checks.",
            "Ran in excess of 1,900 canary checks.",
            "Ran north of 1,900 canary checks.",
            "Ran at least 1,900 canary checks.",
            "Ran more than 1,950 canary checks.",
            "Ran fewer than 2,000 canary checks.",
            "Ran something like 2,000 canary checks.",
            "Ran getting on for 2,000 canary checks.",
            "Ran not quite 2,000 canary checks.",
            "Ran over 1.9k canary checks.",
            "Ran 1.9k+ canary checks.",
        ),
        ("Ran 2,000 canary checks.", "Ran at least 2,000 canary checks.", "Ran 2,500 canary checks, give or take."),
    ),
    "more than half": (
        "61% of sessions use dark mode",
        (
            "More than half of sessions use dark mode.",
            "Some three in five sessions use dark mode.",
            "At least half of sessions use dark mode.",
        ),
        (
            "Nearly half of sessions use dark mode.",
            "About a half of sessions use dark mode.",
            "Half of sessions use dark mode.",
        ),
    ),
    "a third": (
        "32% of the tables had no owner",
        (
            "Nearly a third of the tables had no owner.",
            "Just under a third of the tables had no owner.",
            "Just under one third of the tables had no owner.",
        ),
        (
            "More than a third of the tables had no owner.",
            "A third of the tables had no owner.",
            "Under a quarter of the tables had no owner.",
        ),
    ),
    "part as share": (
        "triaged 300 crash groups, 73 were duplicates",
        (
            "Triaged 300 crash groups and found that nearly a quarter were duplicates.",
            "Triaged 300 crash groups, of which just under a quarter were duplicates.",
            "Triaged some 300 crash groups; over 70 were duplicates.",
        ),
        (
            "Triaged 300 crash groups; over a quarter were duplicates.",
            "Triaged 300 crash groups; about half were duplicates.",
            "Triaged 300 crash groups, 34% of them duplicates.",
        ),
    ),
    "ends and size": (
        "query p95 812 ms -> 203 ms",
        (
            "Query p95 fell from over 800 ms to about 200 ms.",
            "Query p95 fell by roughly three quarters, to just over 200 ms.",
            "Query p95 is exactly four times lower.",
        ),
        (
            "Query p95 fell by a third.",
            "Query p95 fell from under 800 ms.",
            "Query p95 rose from about 200 ms to about 800 ms.",
        ),
    ),
    "money": (
        "storage bill $18,730/month",
        (
            "The storage bill is about $19k a month.",
            "The storage bill is over $18k a month.",
            "The storage bill is $224,760 a year.",
        ),
        (
            "The storage bill is $19k a month.",
            "The storage bill is about $200k a month.",
            "The storage bill is $225,000 a year.",
        ),
    ),
    "hours": (
        "training takes 23 h",
        ("Training takes nearly a day.", "Training takes almost 24 hours.", "Training takes a bit under a day."),
        ("Training takes a day.", "Training takes about two days.", "Training takes well over a day."),
    ),
    "bytes": (
        "cut image from 1.9 GB to 480 MB",
        (
            "Cut the image from nearly 2 GB to under 500 MB.",
            "Cut the image by more than a gigabyte.",
            "Cut the image to just under half a gigabyte from just under two.",
        ),
        ("Cut the image from over 2 GB.", "Cut the image by half.", "Cut the image by more than 1.5 GB."),
    ),
    "minutes": (
        "mean time to ack 14 min, used to be 41",
        (
            "Mean time to ack is about a third of what it used to be.",
            "Mean time to ack used to be 41 minutes and is 14.",
            "Mean time to ack is below the quarter-hour mark.",
        ),
        (
            "Mean time to ack is up from 14 minutes to 41.",
            "Mean time to ack is down by over half an hour.",
            "Mean time to ack is above the quarter-hour mark.",
        ),
    ),
    "just below": (
        "p99 lookup of 3.96 ms",
        ("p99 lookup is about 4 ms.", "p99 lookup is under the 4 ms mark.", "p99 lookup is rounded 4 ms."),
        ("p99 lookup is 4 ms.", "p99 lookup is above the 4 ms mark.", "p99 lookup is under 3 ms."),
    ),
    "part of a whole": (
        "47 of 120 endpoints documented",
        (
            "Nearly 40% of the 120 endpoints are documented.",
            "Almost four in ten of the 120 endpoints are documented.",
            "39% of the 120 endpoints are documented.",
        ),
        (
            "Nearly half of the 120 endpoints are documented.",
            "Over 40% of the 120 endpoints are documented.",
            "49% of the 120 endpoints are documented.",
        ),
    ),
    "two percentiles": (
        "p50 120 ms, p99 900 ms after the index",
        ("After the index p50 is 0.12 s and p99 0.9 s.",),
        (
            "After the index p50 is 0.9 s.",
            "After the index p99 is about 120 ms.",
            "After the index p99 is under 900 ms.",
        ),
    ),
    "availability": (
        "hit 99.95% availability in Q2, target 99.9%",
        ("Availability was 99.95% in Q2.",),
        (
            "Availability was 99.9% in Q2.",
            "Unavailability was 5 in 1,000 in Q2.",
            "Availability was over 99.99% in Q2.",
        ),
    ),
}
"""Notes by topic, each with faithful sentences and with false ones."""


@pytest.mark.parametrize(
    ("note", "sentence"),
    [pytest.param(note, s, id=f"{topic}: {s}") for topic, (note, told, _) in TOLD.items() for s in told],
)
def test_accepts_a_number_told_rounded_and_in_words(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) == ()


@pytest.mark.parametrize(
    ("note", "sentence"),
    [pytest.param(note, s, id=f"{topic}: {s}") for topic, (note, _, false) in TOLD.items() for s in false],
)
def test_refuses_a_wrong_or_unsaid_rounding(note: str, sentence: str) -> None:
    assert wrong_numbers(note, sentence) != []
