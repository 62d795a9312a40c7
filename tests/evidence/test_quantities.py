"""Numbers as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.vocabulary import Unit
from assistant.evidence.quantities import find_changes, find_quantities, mask_non_numbers, same_quantity


@pytest.mark.parametrize(
    ("text", "value", "unit", "noun", "bound"),
    [
        pytest.param("1,200 users", "1200", Unit.COUNT, "users", "", id="thousands separator"),
        pytest.param("1.2k users", "1200", Unit.COUNT, "users", "", id="k"),
        pytest.param("36M+ rows", "36000000", Unit.COUNT, "rows", ">", id="millions and more"),
        pytest.param("5m users", "5000000", Unit.COUNT, "users", "", id="m before a noun is million"),
        pytest.param("down to 5m", "300", Unit.DURATION, "m", "", id="m alone is minutes"),
        pytest.param("$57,567", "57567", Unit.MONEY, "$", "", id="dollars"),
        pytest.param("$200K+ a year", "200000", Unit.MONEY, "$ per year", ">", id="money a year"),
        pytest.param("EUR 5k", "5000", Unit.MONEY, "€", "", id="currency code"),
        pytest.param("225MB", "225000000", Unit.BYTES, "MB", "", id="bytes"),
        pytest.param("~90%", "90", Unit.PERCENT, "%", "~", id="tilde"),
        pytest.param(">90 percent", "90", Unit.PERCENT, "percent", ">", id="greater"),
        pytest.param("nearly 40%", "40", Unit.PERCENT, "%", "<", id="nearly"),
        pytest.param("sub-100ms", "0.1", Unit.DURATION, "ms", "<", id="sub"),
        pytest.param("5-fold", "5", Unit.FACTOR, "x", "", id="fold"),
        pytest.param("3x", "3", Unit.FACTOR, "x", "", id="x"),
        pytest.param("three times faster", "3", Unit.FACTOR, "x", "", id="times faster"),
        pytest.param("3 times this week", "3", Unit.COUNT, "times", "", id="times as a count"),
        pytest.param("8+ teams", "8", Unit.COUNT, "teams", ">", id="plus"),
        pytest.param("three design docs adopted", "3", Unit.COUNT, "design docs", "", id="number word and noun"),
        pytest.param("twenty-five PRs", "25", Unit.COUNT, "PRs", "", id="compound word"),
        pytest.param("two hundred thousand rows", "200000", Unit.COUNT, "rows", "", id="big words"),
        pytest.param("half a dozen teams", "6", Unit.COUNT, "teams", "", id="half a dozen"),
        pytest.param("a dozen services", "12", Unit.COUNT, "services", "", id="dozen"),
        pytest.param("half of the rules", "50", Unit.PERCENT, "half", "", id="half"),
        pytest.param("half an hour", "1800", Unit.DURATION, "hour", "", id="half an hour"),
        pytest.param("two and a half weeks", "1512000", Unit.DURATION, "weeks", "", id="and a half"),
        pytest.param("40-minute builds", "2400", Unit.DURATION, "minute", "", id="hyphenated unit"),
        pytest.param("in a day", "86400", Unit.DURATION, "day", "", id="a day"),
        pytest.param("12 deploys per week", "12", Unit.RATE, "deploys per week", "", id="rate in words"),
        pytest.param("5 alerts/day", "5", Unit.RATE, "alerts per day", "", id="rate with slash"),
        pytest.param("300 rps", "300", Unit.RATE, "requests per second", "", id="rps"),
        pytest.param("once a week", "1", Unit.RATE, "times per week", "", id="once a week"),
        pytest.param("took over 3 services", "3", Unit.COUNT, "services", "", id="take over is no bound"),
        pytest.param("took over 3 weeks", "1814400", Unit.DURATION, "weeks", ">", id="took over a time"),
        pytest.param("over 3 months", "7889400", Unit.DURATION, "months", "", id="over a time is during"),
        pytest.param("the third reviewer", "3", Unit.ORDINAL, "", "", id="ordinal"),
        pytest.param("zero downtime", "0", Unit.COUNT, "downtime", "", id="zero"),
        pytest.param("5 staff engineers", "5", Unit.COUNT, "staff engineers", "", id="noun of two words"),
    ],
)
def test_reads_one_number(text: str, value: str, unit: Unit, noun: str, bound: str) -> None:
    (found,) = find_quantities(text)
    assert (found.value, found.unit, found.unit_text, found.bound) == (Decimal(value), unit, noun, bound)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("see https://dash.example/ck-5xx?days=30", id="link"),
        pytest.param("PAY-1423, RFC-88, RFC 97, #12, PR #45", id="tickets"),
        pytest.param("Python 3.11 and React 18, v2, 0.75.2", id="versions"),
        pytest.param("p95 and the 99th percentile", id="percentiles"),
        pytest.param("in 2025, on June 11, 2026-05-12, Q3 2024, H1 and FY25", id="dates"),
        pytest.param("paged at 03:10 and 5 PM, 24/7", id="times"),
        pytest.param("5xx, 3DS, 2FA, S3, L4, k8s, retro-0611", id="names with digits"),
        pytest.param("no one, one-on-one, third-party, this one", id="number words that are none"),
        pytest.param("Step 6: done", id="numbering"),
        pytest.param("1. Shipped it", id="list number"),
    ],
)
def test_leaves_out_digits_that_are_no_number(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        pytest.param("target of 50%", True, id="target of"),
        pytest.param("a 50% target", True, id="target after"),
        pytest.param("expected to save $2M", True, id="expected"),
        pytest.param("cut errors by 50%", False, id="result"),
        pytest.param("The target moved. Cut errors by 50%", False, id="other sentence"),
    ],
)
def test_a_goal_is_told_from_a_result(text: str, target: bool) -> None:
    assert find_quantities(text)[0].target is target


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        pytest.param("5xx went from 2.3% to 0.4%", "2.3", "0.4", id="from to"),
        pytest.param("builds 45m -> 12m", "2700", "720", id="arrow"),
        pytest.param("0.4%, down from 2.3%", "2.3", "0.4", id="down from"),
        pytest.param("5 minutes (was 40)", "2400", "300", id="was"),
        pytest.param("builds took 40 minutes, now 5", "2400", "300", id="now"),
        pytest.param("from 40 to 5 minutes", "2400", "300", id="shared unit"),
        pytest.param("to 0.4% from 2.3%", "2.3", "0.4", id="to from"),
    ],
)
def test_reads_a_before_and_an_after(text: str, before: str, after: str) -> None:
    (change,) = find_changes(text)
    assert (change.before.value, change.after.value) == (Decimal(before), Decimal(after))


@pytest.mark.parametrize(
    ("said", "known", "same"),
    [
        pytest.param("0.9 s", "900 ms", True, id="time units"),
        pytest.param("21 days", "three weeks", True, id="weeks and days"),
        pytest.param("31%", "0.31", True, id="share and percent"),
        pytest.param("1.2k users", "1,200 users", True, id="k"),
        pytest.param("over 90%", ">90%", True, id="bounds in words"),
        pytest.param("over 100 users", "100+ users", True, id="plus and over"),
        pytest.param("90%", ">90%", False, id="a bound is kept"),
        pytest.param("about 40%", "38%", True, id="about"),
        pytest.param("about 43%", "40%", False, id="about is rounder"),
        pytest.param("about 50%", "40%", False, id="about is near"),
        pytest.param("40%", "38%", False, id="rounding must be said"),
        pytest.param("nearly 100 users", "97 users", True, id="nearly from below"),
        pytest.param("nearly 100 users", "103 users", False, id="nearly never from above"),
        pytest.param("over 80%", "83%", True, id="over"),
        pytest.param("over 80%", "79%", False, id="over never from below"),
        pytest.param("12 deploys per day", "12 deploys per week", False, id="another rate"),
        pytest.param("$40", "€40", False, id="another currency"),
        pytest.param("40 ms", "40 %", False, id="another dimension"),
        pytest.param("saved $2M", "estimated savings of $2M", False, id="a target is no result"),
        pytest.param("halved", "50%", True, id="halved"),
        pytest.param("doubled", "2x", True, id="doubled"),
        pytest.param("a third of requests", "33%", True, id="a third"),
    ],
)
def test_compares_what_is_said_with_what_is_known(said: str, known: str, same: bool) -> None:
    assert same_quantity(find_quantities(said)[0], find_quantities(known)[0]) is same


@given(st.text(max_size=120))
def test_spans_lie_in_the_text_in_order_and_masking_keeps_its_length(text: str) -> None:
    assert len(mask_non_numbers(text)) == len(text)
    ends = 0
    for quantity in find_quantities(text):
        assert ends <= quantity.start < quantity.end <= len(text)
        ends = quantity.end


@given(st.integers(min_value=2, max_value=999_999))
def test_every_number_is_itself_and_not_its_neighbour(number: int) -> None:
    said, next_one = find_quantities(f"{number:,} users")[0], find_quantities(f"{number + 1} users")[0]
    assert said.value == number
    assert same_quantity(said, said)
    assert not same_quantity(said, next_one)
