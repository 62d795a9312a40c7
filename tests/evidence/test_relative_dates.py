"""Days as people say them, against a given day."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.evidence.relative_dates import find_said_dates

MONDAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("text", "said", "start", "end"),
    [
        pytest.param("In stand-up last Tuesday he said", "last Tuesday", "2026-11-10", "2026-11-10", id="last weekday"),
        pytest.param("Yesterday's demo", "Yesterday's", "2026-11-15", "2026-11-15", id="yesterday"),
        pytest.param("on the 3rd you left", "3rd", "2026-11-03", "2026-11-03", id="the nth lies behind"),
        pytest.param("last week you left", "last week", "2026-11-09", "2026-11-15", id="last week"),
        pytest.param("on 30 Nov.", "30 Nov", "2026-11-30", "2026-11-30", id="a month's short name at the end"),
        pytest.param("on Mon 30 Nov", "Mon 30 Nov", "2026-11-30", "2026-11-30", id="weekday beside its day"),
        pytest.param("committed us by January", "January", "2027-01-01", "2027-01-31", id="the nearest January"),
        pytest.param("two weeks ago", "two weeks ago", "2026-11-02", "2026-11-02", id="ago"),
        pytest.param("check at review 25/11", "25/11", "2026-11-25", "2026-11-25", id="day and month in numbers"),
        pytest.param("the first half of Nov", "the first half of Nov", "2026-11-01", "2026-11-15", id="half a month"),
    ],
)  # fmt: skip
def test_what_happened_lies_behind(text: str, said: str, start: str, end: str) -> None:
    (found,) = find_said_dates(text, MONDAY)
    assert text[found.start : found.end] == said
    assert found.period is not None
    assert (found.period.start.isoformat(), found.period.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("by Friday", "2026-11-20", id="by a weekday"),
        pytest.param("next Friday", "2026-11-27", id="next week's"),
        pytest.param("on the 9th", "2026-12-09", id="the nth lies ahead"),
        pytest.param("in two weeks", "2026-11-30", id="weeks"),
        pytest.param("in 3 months time", "2027-02-16", id="months"),
        pytest.param("end of month", "2026-11-30", id="end of the month"),
        pytest.param("tomorrow", "2026-11-17", id="tomorrow"),
    ],
)
def test_what_is_agreed_lies_ahead(text: str, day: str) -> None:
    (found,) = find_said_dates(text, MONDAY, ahead=True)
    assert found.period is not None
    assert found.period.end.isoformat() == day


FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Tuesday last week", "2026-11-10", "2026-11-10"),
        ("last week's Tuesday", "2026-11-10", "2026-11-10"),
        ("the day before yesterday", "2026-11-18", "2026-11-18"),
        ("a fortnight ago", "2026-11-06", "2026-11-06"),
        ("a couple of weeks ago", "2026-11-06", "2026-11-06"),
        ("Thursday before last", "2026-11-12", "2026-11-12"),
        ("two Fridays ago", "2026-11-06", "2026-11-06"),
        ("this past Tuesday", "2026-11-17", "2026-11-17"),
        ("the week before last", "2026-11-02", "2026-11-08"),
        ("the end of last month", "2026-10-21", "2026-10-31"),
        ("end of last week", "2026-11-12", "2026-11-13"),
        ("earlier this week", "2026-11-16", "2026-11-19"),
        ("early November", "2026-11-01", "2026-11-10"),
        ("the second week of November", "2026-11-08", "2026-11-14"),
    ],
)
def test_a_day_said_by_its_week_lies_where_it_is_said(text: str, start: str, end: str) -> None:
    (found,) = find_said_dates(f"On {text} it broke.", FRIDAY)
    assert found.period is not None
    assert (found.period.start.isoformat(), found.period.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday next week", "2026-11-23"),
        ("next week on Wednesday", "2026-11-25"),
        ("Friday week", "2026-12-04"),
        ("a week on Monday", "2026-11-30"),
        ("the Friday after next", "2026-12-04"),
        ("the day after tomorrow", "2026-11-22"),
        ("in 10 working days", "2026-12-04"),
        ("end of next month", "2026-12-31"),
        ("the end of next week", "2026-11-27"),
        ("mid-December", "2026-12-20"),
        ("early December", "2026-12-10"),
        ("month end", "2026-11-30"),
        ("Fri the 4th", "2026-12-04"),
        ("this coming Monday", "2026-11-23"),
    ],
)
def test_a_day_ahead_said_by_its_week(text: str, day: str) -> None:
    found = find_said_dates(f"We look again {text}.", FRIDAY, ahead=True)
    assert [d.period.end.isoformat() for d in found if d.period] == [day]


@pytest.mark.parametrize("text", ["last sprint", "the next release"])
def test_what_no_calendar_knows_is_left_open(text: str) -> None:
    (found,) = find_said_dates(text, MONDAY)
    assert (found.period, found.relative) == (None, True)


@pytest.mark.parametrize("text", ["both sat four days", "we are on call 24/7", "he may call", "3 of 4 reviews"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert find_said_dates(text, MONDAY) == ()
