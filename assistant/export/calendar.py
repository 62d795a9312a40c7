"""Days to keep as calendar entries (iCalendar): a commit's checkpoint, a pre-read's due day. icalendar lives here."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from assistant.domain.errors import UsageError
from assistant.domain.feedback import Feedback, FieldName

if TYPE_CHECKING:
    from icalendar import Event


def commit_calendar(feedback: Feedback) -> bytes:
    """The checkpoint as an ICS file; raises UsageError while its day, or a field, is missing."""
    if feedback.commit_date is None:
        raise UsageError("There is no day to put in a calendar. Name one: --set commit=2026-12-01.")
    if feedback.script is None:
        missing = ", ".join(dict.fromkeys(q.field.value for q in feedback.questions))
        raise UsageError(f"Not everything is said yet: {missing}. Answer with --set, then export.")
    ask = next((i.fields[FieldName.ASK].text for i in feedback.incidents if i.has(FieldName.ASK)), None)
    event = _day(_uid(feedback.note, feedback.script), feedback.commit_date, made=feedback.today)
    event.add("summary", "Look again at what we agreed")
    # A shared calendar is read by others: what to look at, not what went wrong.
    event.add("description", ask or "What we agreed in our conversation")
    return _calendar(event, "feedback")


def preread_calendar(person: str, meeting: date, *, days_before: int, today: date) -> bytes:
    """A reminder, `days_before` the meeting, to send a person's pre-read. It names nobody: calendars are shared."""
    from icalendar import Alarm

    event = _day(_uid("preread", person, meeting.isoformat()), meeting - timedelta(days=days_before), made=today)
    event.add("summary", "Send the calibration pre-read")
    event.add("description", f"One page to everyone in the room. The calibration meets on {meeting.isoformat()}.")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Send the calibration pre-read")
    alarm.add("trigger", timedelta(hours=9))
    event.add_component(alarm)
    return _calendar(event, "preread")


def _day(uid: str, day: date, *, made: date) -> Event:
    """An all-day entry, private and without blocking the day."""
    from icalendar import Event

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(made, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _calendar(event: Event, what: str) -> bytes:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//promo-assistant//{what}//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _uid(*parts: str) -> str:
    """The same matter gives the same event, so that exporting again replaces it."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24] + "@promo-assistant"
