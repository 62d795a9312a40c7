"""Something that happened more than a month ago and is named only now."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from assistant.evidence.date_forms import Grain, WrittenDate, written_dates
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import Tense, tense
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.prose import BlockKind
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule
from assistant.lint.sentence import Sentence

LATE_AFTER = timedelta(days=31)
"""A month: then the note is no longer about what both remember (product B2, late feedback)."""

_DATE = lazy_pattern(
    r"[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)(?:[a-z]{1,6})?\b|20\d\d[-/]\d\d|[qQ][1-4]\b"
    r"|[1-3]?\d(?:st|nd|rd|th)\b"
)
"""Where a date may stand; whether one does is then read properly."""

_PERSON = lazy_pattern(r"\b(?:you|your|he|she)\b|\byou['’]ve\b", re.IGNORECASE)
_NAMED_BEFORE = lazy_pattern(
    r"\b(?:as\s(?:we|i|agreed|discussed|noted|written|promised)\s|(?:we|i)(?:['’]ve"
    r"|\shave)?\s(?:\w+\s)?(?:discussed|talked|spoke|agreed|wrote|told"
    r"|raised|said|noted|sent|named"
    r"|mentioned|gave|followed|flagged)|first\s(?:named|raised|noted)|my\snote|in\swriting|written\snote"
    r"|1:1\snotes?|in\sour\s1:1)\b",
    re.IGNORECASE,
)
_NO_INCIDENT = lazy_pattern(
    r"\b(?:join(?:ed|ing)|hired|start(?:ed)?\s(?:here|on|in|with|at)|promot\w+|thank\w*"
    r"|since\s(?:you\s)?(?:joined|started)"
    r"|great|well\sdone|improv\w+|until|version|due|will|going\sto|next)\b"
    r"|\b(?:shipped|launched|delivered|landed)\b(?!.*\b(?:without|not|never|but|late|broke|missing|no|unannounced)\b)",
    re.IGNORECASE,
)


_OCCURS = lazy_pattern(
    r"(?:^\W*|[,(–—]\s?|\b(?:on|in|from|and|around|between|week\sof)\s|\b(?:in|at|during|before"
    r"|after)\s(?:the|our|your)\s|\b(?:missed|skipped|left|broke|dropped|forgot|cancelled|joined)\s(?:the|our"
    r"|your)\s)(?:the\s)?$",
    re.IGNORECASE,
)


class _Incident(NamedTuple):
    sentence: Sentence
    start: int
    end: int
    last_day: date


def _latest(document: Document, today: date) -> _Incident | None:
    """The last dated thing about the person that lies behind `today`."""
    latest: _Incident | None = None
    seen: set[int] = set()
    for match in _DATE.finditer(document.plain):
        sentence = document.sentence_at(match.start())
        if sentence is None or sentence.start in seen or sentence.block.kind is BlockKind.QUOTE:
            continue
        seen.add(sentence.start)
        if not _PERSON.search(sentence.plain) or _NO_INCIDENT.search(sentence.plain):
            continue
        for written in written_dates(sentence.plain):
            day = _last_day(written, today)
            if day is None or day > today or not _OCCURS.search(sentence.plain, 0, written.start):
                continue
            if latest is None or day >= latest.last_day:
                latest = _Incident(sentence, sentence.start + written.start, sentence.start + written.end, day)
    return latest


def _last_day(written: WrittenDate, today: date) -> date | None:
    """The last day that a date may mean; without a year this year's, or last year's where that is half a year ahead."""
    months = {Grain.DAY: 1, Grain.DAYS: 1, Grain.MONTH: 1, Grain.QUARTER: 3}.get(written.grain)
    if months is None or written.number is None:
        return None
    month, day = written.number * months, written.last_day or written.day
    year = written.year or today.year
    last = _day(year, month, day)
    if last is not None and written.year is None and last - today > timedelta(days=183):
        return _day(year - 1, month, day)
    return last


def _day(year: int, month: int, day: int | None) -> date | None:
    """A day, or the last one of its month; None where there is no such day."""
    try:
        return date(year, month, day or monthrange(year, month)[1])
    except (ValueError, IndexError):
        return None


def _named_late(document: Document) -> Iterator[Finding]:
    """The newest dated incident, when even that is old; a pattern that reaches into this month is not late."""
    if document.today is None:
        return
    incident = _latest(document, document.today)
    if incident is None or document.today - incident.last_day <= LATE_AFTER:
        return
    if _NAMED_BEFORE.search(incident.sentence.plain):
        return
    words = " ".join(document.text[incident.start : incident.end].split())
    yield Finding(RULE.name, incident.start, incident.end, RULE.message.format(words=words))


def _raised_now(hit: Hit) -> bool:
    plain = hit.sentence.plain
    if not _PERSON.search(plain) or _NAMED_BEFORE.search(plain) or _NO_INCIDENT.search(plain):
        return False
    return any(_is_past(word.lower()) for word in _WORD.findall(plain)) or _WAS.search(plain) is not None


def _is_past(word: str) -> bool:
    return tense(word) is Tense.PAST or (word.endswith("ed") and len(word) > len("need"))


_WORD = lazy_pattern(r"[A-Za-z]+")
_WAS = lazy_pattern(r"\b(?:was|were|did(?:n['’]t)?|had|has|have|been|never)\b|['’]ve\b", re.IGNORECASE)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

RULE = Rule(
    name="late-feedback",
    summary="Something older than a month that this text names for the first time.",
    why=(
        "What nobody named at the time could not be changed, and naming it near review day turns it into a verdict. "
        "The date tells the reader how long it was kept back."
    ),
    instead=(
        "Say that it comes late, and why; point to the written note if there was one; or take what happened this month."
    ),
    source="Manager playbook: saving real feedback for review day",
    message="“{words}” is more than a month ago. Say that this comes late, or link the note that named it then.",
    kinds=FEEDBACK_ONLY,
    bad=(
        "On March 12, 2026 you left two security questions unanswered in the auth review.",
        "You have been late with reviews all year.",
        "Back in January you merged without a rollback plan.",
        "Months ago you told Search that the index was ready, and it was not.",
        "In February you skipped both retros, and on March 3 the planning.",
        "For months you have handed over the pager without a note.",
        "You missed the planning on 2026-04-02.",
        "In Q1 you shipped the exporter without telling Support.",
        "Last autumn you turned down two requests to review the ledger design.",
        "Since the start of the year your pull requests have come without tests.",
        "Half a year ago you promised Search an index and did not deliver it.",
        "You missed the 2026-03-18 hand-over.",
        "Early in the year you cancelled three 1:1s with Mina.",
        "Eight weeks ago you muted the alert for refunds.",
        "At the beginning of the half you were asked for a plan, and it never came.",
        "Earlier this year you rewrote Ana's module without asking her.",
    ),
    good=(
        "On June 2 and June 9 you handed over the pager without a note.",
        "On March 12 and again on June 24 you left review questions unanswered.",
        "As I wrote to you on March 12, 2026, the design doc has no rollback section.",
        "You joined in January 2025 and took the pager in March 2025.",
        "Let's look at the next two notes on July 8.",
        "Thank you for carrying the rota since January; you answered every page.",
        "The 2024-03 release of the client broke the build.",
        "As agreed on April 2, you sent a rollback plan with each migration of June.",
        "In Q1 you shipped the exporter with Support in the channel.",
        "Since the start of the week you have posted two notes.",
        "The client was half a year old when you took it over.",
        "Last autumn the team moved to two regions.",
        "A year ago the pager had no rota.",
        "All year round the cache holds prices for a day.",
        "We talked about it in our 1:1 on April 2, and you have sent two docs since.",
        "I need you to post the plan by December 1.",
    ),
    terms=f"""
    all year|quarter|half|along; months|quarters ago; back in {_MONTHS}|spring|summer|autumn|fall|winter|q1|q2|q3|q4
    last year|half|summer|spring|winter|autumn|fall|christmas; earlier this year
    earlier|early in the|this year|half; for months
    half a year ago|back; a|one year ago|back; years ago; five|six|seven|eight|nine|ten|twelve weeks ago|back
    two|three|four|five|six|seven|eight|nine|several|some|few months|quarters ago|back
    since the? start|beginning of the? year|half|quarter; since last|late _; since early spring|summer|winter|autumn
    at the start|beginning of the? year|half
    from the start|beginning of the year|half; since the new? year|winter|spring|autumn
    for|over|in the past|last several|few|many|six|five|four|three months|quarters
    a while ago|back; throughout the year|half
    """,
    holds=_raised_now,
    check=_named_late,
)
