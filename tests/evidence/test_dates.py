"""Dates in prose: every form people write, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.period import Precision
from assistant.evidence.dates import (
    day_first_in,
    find_month_days,
    find_period,
    find_periods,
    is_date,
    is_open,
    only_period,
    parse_date,
    span_of_months,
    yearless_month,
)

DATED = [
    ("2026-06-11", "2026-06-11", "2026-06-11", "day"),
    ("at 2025-03-16T07:20:00+07:00", "2025-03-16", "2025-03-16", "day"),
    ("11 June 2026", "2026-06-11", "2026-06-11", "day"),
    ("the 16th January 2023", "2023-01-16", "2023-01-16", "day"),
    ("the 3rd of May, 2026", "2026-05-03", "2026-05-03", "day"),
    ("June 11th, 2026", "2026-06-11", "2026-06-11", "day"),
    ("Sept. 3, 2024", "2024-09-03", "2024-09-03", "day"),
    ("11-Jun-2026", "2026-06-11", "2026-06-11", "day"),
    ("3 Feb '26", "2026-02-03", "2026-02-03", "day"),
    ("13-10-2017", "2017-10-13", "2017-10-13", "day"),
    ("5/13/26", "2026-05-13", "2026-05-13", "day"),
    ("11.06.2026", "2026-06-11", "2026-06-11", "day"),
    ("[Mar 30, 2022] Finished", "2022-03-30", "2022-03-30", "day"),
    ("Jun 2026", "2026-06-01", "2026-06-30", "month"),
    ("in may 2026", "2026-05-01", "2026-05-31", "month"),
    ("Jan '25", "2025-01-01", "2025-01-31", "month"),
    ("2026 June", "2026-06-01", "2026-06-30", "month"),
    ("2024: March", "2024-03-01", "2024-03-31", "month"),
    ("2026-05", "2026-05-01", "2026-05-31", "month"),
    ("2026/05", "2026-05-01", "2026-05-31", "month"),
    ("05/2026", "2026-05-01", "2026-05-31", "month"),
    ("(June 2025)", "2025-06-01", "2025-06-30", "month"),
    ("since March 2025", "2025-03-01", "2025-03-31", "month"),
    ("Q2 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("2026-Q2", "2026-04-01", "2026-06-30", "quarter"),
    ("Q2'26", "2026-04-01", "2026-06-30", "quarter"),
    ("the second quarter of 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("H1 2026", "2026-01-01", "2026-06-30", "half"),
    ("2026-H2", "2026-07-01", "2026-12-31", "half"),
    ("1H 2026", "2026-01-01", "2026-06-30", "half"),
    ("first half of 2026", "2026-01-01", "2026-06-30", "half"),
    ("week of May 4, 2026", "2026-05-04", "2026-05-10", "week"),
    ("week of Sunday, May 3, 2026", "2026-05-03", "2026-05-09", "week"),
    ("week ending May 8, 2026", "2026-05-02", "2026-05-08", "week"),
    ("Week 12: 13-10-2017", "2017-10-09", "2017-10-15", "week"),
    ("Week 24, 2025", "2025-06-09", "2025-06-15", "week"),
    ("2025-W24", "2025-06-09", "2025-06-15", "week"),
    ("in 2025", "2025-01-01", "2025-12-31", "year"),
    ("mid-2025", "2025-01-01", "2025-12-31", "year"),
    ("2024 goals", "2024-01-01", "2024-12-31", "year"),
    ("January 2025 – July 2025", "2025-01-01", "2025-07-31", "range"),
    ("Feb 2022 - Jul 2022", "2022-02-01", "2022-07-31", "range"),
    ("July–Dec 2025", "2025-07-01", "2025-12-31", "range"),
    ("Nov – Feb 2025", "2024-11-01", "2025-02-28", "range"),
    ("Nov 2024 to Feb", "2024-11-01", "2025-02-28", "range"),
    ("June/July 2025", "2025-06-01", "2025-07-31", "range"),
    ("Q1 & Q2 2025", "2025-01-01", "2025-06-30", "range"),
    ("[Nov 22-24, 2022]", "2022-11-22", "2022-11-24", "range"),
    ("5–7 June 2026", "2026-06-05", "2026-06-07", "range"),
    ("Dec 30 - Jan 2, 2026", "2025-12-30", "2026-01-02", "range"),
    ("2026-06-11 – 2026-06-20", "2026-06-11", "2026-06-20", "range"),
    ("2023-2024", "2023-01-01", "2024-12-31", "range"),
    ("2023/24", "2023-01-01", "2024-12-31", "range"),
    ("05/04/2026", "2026-04-05", "2026-05-04", "range"),
]

NOT_DATED = [
    "2000 users",
    "in 4 hours",
    "5.18",
    "2.0",
    "Python 3.11",
    "200 people",
    "$2000",
    "#2024",
    "CVE-2023-1234",
    "RFC-2026",
    "SQL Server 2019",
    "v2024.05.1",
    "https://news.example/2017/10/06/laws",
    "24/7/365",
    "9/10 passed",
    "10/12 tests",
    "Sprint 14",
    "FY24 Q3",
    "Q3 FY2024",
    "Week 12",
    "Feb 30, 2026",
    "99.9% of 1200 requests",
    "we may 5 times",
    "2026 ms",
]

UNDATED_YEAR = [
    ("June 11th", "2020-06-11", "2020-06-11"),
    ("in March", "2020-03-01", "2020-03-31"),
    ("June", "2020-06-01", "2020-06-30"),
    ("May – planning", "2020-05-01", "2020-05-31"),
    ("Q2", "2020-04-01", "2020-06-30"),
    ("H2", "2020-07-01", "2020-12-31"),
    ("Jan – Mar", "2020-01-01", "2020-03-31"),
]


@pytest.mark.parametrize(("text", "start", "end", "precision"), [pytest.param(*row, id=row[0]) for row in DATED])
def test_a_date_is_an_interval_with_its_precision(text: str, start: str, end: str, precision: str) -> None:
    found = find_period(text)
    assert found is not None
    period = found.period
    assert (period.start.isoformat(), period.end.isoformat(), period.precision) == (start, end, Precision(precision))


@pytest.mark.parametrize("text", NOT_DATED)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_periods(text, default_year=2020) == ()


@pytest.mark.parametrize(("text", "start", "end"), [pytest.param(*row, id=row[0]) for row in UNDATED_YEAR])
def test_a_year_is_lent_and_never_invented(text: str, start: str, end: str) -> None:
    assert find_periods(text) == ()
    found = find_period(text, default_year=2020)
    assert found is not None
    assert (found.period.start.isoformat(), found.period.end.isoformat()) == (start, end)


@pytest.mark.parametrize("text", ["March on to the next team", "May also help", "we may and march"])
def test_a_word_that_is_also_a_month_is_none(text: str) -> None:
    assert find_periods(text, default_year=2020) == ()


def test_dates_come_in_order_with_their_spans() -> None:
    text = "On June 2 and June 9, 2026; again in Q3 2026."
    assert [text[found.start : found.end] for found in find_periods(text)] == ["June 2", "June 9, 2026", "Q3 2026"]


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        pytest.param("05/04/2026", True, date(2026, 4, 5), id="day first"),
        pytest.param("05/04/2026", False, date(2026, 5, 4), id="month first"),
    ],
)
def test_a_document_settles_which_number_is_the_month(text: str, day_first: bool, expected: date) -> None:
    found = find_period(text, day_first=day_first)
    assert found is not None
    assert found.period.start == found.period.end == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("13/10/2017 and 05/04/2017", True, id="a day above 12 in front"),
        pytest.param("10/13/2017", False, id="a day above 12 behind"),
        pytest.param("13/10/2017, 10/13/2017", None, id="they disagree"),
        pytest.param("05/04/2026", None, id="nothing tells"),
    ],
)
def test_the_order_of_day_and_month_is_read_from_the_document(text: str, expected: bool | None) -> None:
    assert day_first_in(text) is expected


@pytest.mark.parametrize("text", ["2023 – present", "March 2025 - now", "since March 2025", "Jan 2025 to date"])
def test_an_open_range_is_known_as_one(text: str) -> None:
    found = find_period(text)
    assert found is not None
    assert is_open(text, found)


def test_a_closed_range_is_not_open() -> None:
    text = "Jan 2025 – Mar 2025"
    found = find_period(text)
    assert found is not None
    assert not is_open(text, found)


@pytest.mark.parametrize(
    "text", ["**January 2025 – July 2025**", "Period: H1 2026", "(2026-05)", "from Jan to Mar 2025"]
)
def test_a_text_that_is_only_a_date_is_known_as_one(text: str) -> None:
    assert only_period(text) is not None


@pytest.mark.parametrize("text", ["Shipped in May 2026", "2024 and 2025", "nothing"])
def test_a_text_that_says_more_than_a_date_is_not_only_a_date(text: str) -> None:
    assert only_period(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2023-04", date(2023, 4, 1), id="month"),
        pytest.param("17 April 2023", date(2023, 4, 17), id="day"),
        pytest.param("soon", None, id="none"),
    ],
)
def test_a_start_date_is_the_first_day(text: str, expected: date | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        pytest.param("June 11", "2026-06-11", True, id="a year left out"),
        pytest.param("June 11th", "11 June 2026", True, id="another order"),
        pytest.param("in June", "2026-06-11", True, id="a day left out"),
        pytest.param("June 12", "2026-06-11", False, id="another day"),
        pytest.param("June 2025", "June 2026", False, id="another year"),
        pytest.param("July", "June 11", False, id="another month"),
    ],
)
def test_month_and_day_compare_in_any_form(one: str, other: str, agree: bool) -> None:
    (first,), (second,) = find_month_days(one), find_month_days(other)
    assert first.agrees(second) is agree
    assert second.agrees(first) is agree


def test_a_run_of_days_names_its_first_and_last() -> None:
    assert [(item.month, item.day, item.year) for item in find_month_days("Nov 22-24, 2022")] == [
        (11, 22, 2022),
        (11, 24, 2022),
    ]


PIECES = "June Jan May 2024 2025 11 30 31 - – / . , to Q2 H1 week of '24 first half 05 13 ( ) FY since present"
DATE_SOUP = st.lists(st.sampled_from(sorted(PIECES.split())), max_size=12)


@given(DATE_SOUP.map(" ".join) | DATE_SOUP.map("".join) | st.text(max_size=80))
def test_spans_lie_in_the_text_in_order_and_intervals_are_whole(text: str) -> None:
    end = 0
    for found in find_periods(text, default_year=2024):
        assert end <= found.start < found.end <= len(text)
        assert found.period.start <= found.period.end
        end = found.end
    for named in find_month_days(text):
        assert 1 <= named.month <= 12
        assert 0 <= named.start < named.end <= len(text)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31)))
def test_a_day_reads_the_same_in_every_form(day: date) -> None:
    forms = [day.isoformat(), f"{day:%d %B %Y}", f"{day:%B} {day.day}, {day.year}", f"{day:%b} {day.day} {day.year}"]
    for form in forms:
        found = find_period(form)
        assert found is not None, form
        assert (found.period.start, found.period.end, found.period.precision) == (day, day, Precision.DAY), form


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Nov", "Nov"),
        ("In March I shipped it", "March"),
        ("**Jan:** shipped it", "Jan"),
        ("Nov 2025", None),
        ("Nov 5", None),
        ("Nov – Dec", None),
        ("Shipped it in March", None),
        ("Shipped it", None),
    ],
)
def test_a_month_that_opens_a_text_may_lack_its_year(text: str, month: str | None) -> None:
    assert yearless_month(text) == month


@pytest.mark.parametrize(
    ("months", "span"),
    [
        ("Dec Jan Feb Nov", "2025-12-01 2026-11-30"),
        ("Nov Dec", "2025-11-01 2025-12-31"),
        ("Nov Oct Sep Dec", "2025-12-01 2026-11-30"),
        ("Jan Apr Sep", "2026-01-01 2026-09-30"),
        ("Oct Nov", "2026-10-01 2026-11-30"),
        ("June July Jan Dec", "2025-06-01 2026-01-31"),
    ],
)
def test_months_without_a_year_lie_before_today(months: str, span: str) -> None:
    found = span_of_months(months.split(), date(2026, 11, 16))
    assert found is not None
    assert f"{found.start} {found.end}" == span


def test_one_month_has_no_span() -> None:
    assert span_of_months(["Nov", "November"], date(2026, 11, 16)) is None


@pytest.mark.parametrize("text", ["Jan", "dec 25", "DECEMBER 25", "12/25", "12/25 · 1/26", "Q3", "2026-05", "May 2026"])
def test_a_heading_may_be_a_date_and_nothing_else(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize("text", ["Checkout", "Jan's migration", "May release", "3/25 services", "Marching on", ""])
def test_a_name_with_a_date_in_it_is_more_than_a_date(text: str) -> None:
    assert not is_date(text)
