"""A commit as a calendar entry."""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar

from assistant.domain.errors import UsageError
from assistant.export.calendar import commit_calendar, preread_calendar
from tests.writing.feedback.notes import FULL, conversation


def test_the_commit_is_one_private_event_on_its_day() -> None:
    (event,) = Calendar.from_ical(commit_calendar(conversation("doesn't listen", **FULL))).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 12, 2)
    assert event.decoded("dtend") == date(2026, 12, 3)
    assert str(event["class"]) == "PRIVATE"


def test_what_went_wrong_is_not_in_the_calendar() -> None:
    assert b"Laila" not in commit_calendar(conversation("doesn't listen", **FULL))


def test_exporting_again_gives_the_same_event() -> None:
    first, second = (commit_calendar(conversation("doesn't listen", **FULL)) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("lacking", ["commit", "ask"])
def test_an_unfinished_conversation_has_no_entry(lacking: str) -> None:
    answers = {name: words for name, words in FULL.items() if name != lacking}
    with pytest.raises(UsageError):
        commit_calendar(conversation("doesn't listen", **answers))


def test_the_pre_read_is_due_two_days_before_the_meeting_with_an_alarm_and_no_name() -> None:
    data = preread_calendar("Priya Raman", date(2026, 12, 10), days_before=2, today=date(2026, 11, 20))
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 12, 8)
    assert len(event.walk("VALARM")) == 1
    assert str(event["class"]) == "PRIVATE"
    assert b"Priya" not in data


def test_each_person_and_meeting_has_a_reminder_of_its_own() -> None:
    def uid(person: str, day: int) -> str:
        data = preread_calendar(person, date(2026, 12, day), days_before=2, today=date(2026, 11, 20))
        return str(Calendar.from_ical(data).walk("VEVENT")[0]["uid"])

    assert uid("Priya", 10) == uid("Priya", 10)
    assert len({uid("Priya", 10), uid("Priya", 11), uid("Lena", 10)}) == 3
