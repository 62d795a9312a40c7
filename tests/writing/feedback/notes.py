"""Notes as tests read them: what each field holds, in words."""

from __future__ import annotations

from datetime import date

from assistant.domain.feedback import Feedback, FieldName
from assistant.writing.feedback.answering import Answer, FeedbackRequest
from assistant.writing.feedback.conversation import prepare

TODAY = date(2026, 11, 16)
FULL = {
    "situation": "the design review on 3 Nov",
    "behavior": "you cut off Laila twice",
    "impact": "she withdrew her proposal",
    "ask": "hold comments until the presenter asks for questions",
    "commit": "1:1 on 2 Dec",
}


def conversation(note: str, **answers: str) -> Feedback:
    """The conversation of a note with these answers."""
    given = tuple(Answer(FieldName(name), words) for name, words in answers.items())
    return prepare(FeedbackRequest(note, TODAY, answers=given))


def told(made: Feedback, incident: int = 0) -> dict[str, str]:
    """The words of the fields that are there."""
    return {name.value: f.text for name, f in made.incidents[incident].fields.items() if f.text}
