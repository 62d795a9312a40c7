"""A commit as a calendar entry."""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar

from assistant.domain.errors import UsageError
from assistant.export.calendar import commit_calendar
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
