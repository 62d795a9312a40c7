"""What weakens the message: the linter's findings on note and script, and what only the five fields can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from assistant.domain.feedback import FeedbackFinding, FieldName
from assistant.lint import Kind, lint
from assistant.writing.feedback.told import Extraction
from assistant.writing.protected import RULE as PROTECTED

LATE_DAYS = 31
"""Days after which feedback is late (product: older than a month)."""


def find_in_note(extraction: Extraction, today: date) -> tuple[FeedbackFinding, ...]:
    """Everything about the note, in order of place, the linter's own findings first at each place."""
    found = [
        FeedbackFinding(rule=f.rule, message=f.message, span=(f.start, f.end), text=extraction.text((f.start, f.end)))
        for f in lint(extraction.note, Kind.FEEDBACK, today=today)
    ]
    known = {f.rule for f in found}
    touched = [f.span for f in found if f.rule == PROTECTED and f.span]
    for own in _own(extraction, today):
        apart = own.span is not None and not any(own.span[0] < b and a < own.span[1] for a, b in touched)
        if own.rule not in known or (own.rule == PROTECTED and apart):
            found.append(own)
    return tuple(sorted(found, key=lambda f: f.span or (0, 0)))


def find_in_script(script: str, today: date) -> tuple[FeedbackFinding, ...]:
    """The linter's findings on the words to be said."""
    return tuple(
        FeedbackFinding(rule=f.rule, message=f"In the script: {f.message}", text=script[f.start : f.end])
        for f in lint(script, Kind.FEEDBACK, ignore=("late-feedback",), today=today)
    )


def _own(extraction: Extraction, today: date) -> Iterator[FeedbackFinding]:
    for span in extraction.hearsay:
        yield _finding(
            extraction, span, "hearsay", "“{}”: say what you saw or read yourself, or look first.", FieldName.BEHAVIOR
        )
    for span in extraction.protected:
        yield _finding(
            extraction,
            span,
            PROTECTED,
            "“{}” is a protected matter. It is in no question and no script; take it out of the note, too.",
        )
    for span in extraction.orders:
        message = "“{}” speaks to a machine, or is hidden: no field, question or script takes it."
        yield _finding(extraction, span, "order-to-machine", message)
    for span in extraction.demands:
        message = "“{}” asks for a rating or a promotion, which people decide elsewhere: no field takes it."
        yield _finding(extraction, span, "rating-demand", message, FieldName.ASK)
    for told in extraction.incidents:
        days = [d.period.end for d in told.dates if d.period is not None]
        if days and max(days) < today - timedelta(days=LATE_DAYS):
            span = told.spans[FieldName.SITUATION]
            yield _finding(
                extraction,
                span,
                "late-feedback",
                "“{}” is more than a month ago; say why it comes now.",
                FieldName.SITUATION,
            )
        elif any(d.period is None for d in told.dates):
            span = told.spans[FieldName.SITUATION]
            yield _finding(
                extraction, span, "unresolved-date", "“{}”: say its number or its days.", FieldName.SITUATION
            )
    if extraction.commit is not None and extraction.commit.day is None:
        span = (extraction.commit.start, extraction.commit.end)
        yield _finding(extraction, span, "commit-without-date", "“{}” has no day: name one.", FieldName.COMMIT)


def _finding(
    extraction: Extraction, span: tuple[int, int], rule: str, message: str, name: FieldName | None = None
) -> FeedbackFinding:
    words = extraction.text(span).strip()
    return FeedbackFinding(rule=rule, message=message.format(words), field=name, span=span, text=words)


def find_in_answers(verdicts: Sequence[tuple[FieldName, str, str]]) -> tuple[FeedbackFinding, ...]:
    """Answers that did not pass: (field, words, why)."""
    return tuple(
        FeedbackFinding(rule="answer-refused", message=f"{name.value}: {why}", field=name, text=words)
        for name, words, why in verdicts
    )
