"""A commit as a calendar entry (iCalendar): one all-day event on the agreed day. icalendar is imported only here."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, time, timedelta

from assistant.domain.errors import UsageError
from assistant.domain.feedback import Feedback, FieldName


def commit_calendar(feedback: Feedback) -> bytes:
    """The checkpoint as an ICS file; raises UsageError while its day, or a field, is missing."""
    if feedback.commit_date is None:
        raise UsageError("There is no day to put in a calendar. Name one: --set commit=2026-12-01.")
    if feedback.script is None:
        missing = ", ".join(dict.fromkeys(q.field.value for q in feedback.questions))
        raise UsageError(f"Not everything is said yet: {missing}. Answer with --set, then export.")
    from icalendar import Calendar, Event

    ask = next((i.fields[FieldName.ASK].text for i in feedback.incidents if i.has(FieldName.ASK)), None)
    event = Event()
    event.add("uid", _uid(feedback))
    event.add("dtstamp", datetime.combine(feedback.today, time(), UTC))
    event.add("dtstart", feedback.commit_date)
    event.add("dtend", feedback.commit_date + timedelta(days=1))
    event.add("summary", "Look again at what we agreed")
    # A shared calendar is read by others: what to look at, not what went wrong.
    event.add("description", ask or "What we agreed in our conversation")
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    calendar = Calendar()
    calendar.add("prodid", "-//promo-assistant//feedback//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _uid(feedback: Feedback) -> str:
    """The same conversation gives the same event, so that exporting again replaces it."""
    return hashlib.sha256(f"{feedback.note}\0{feedback.script}".encode()).hexdigest()[:24] + "@promo-assistant"
