"""One question per missing field: about this note's own topic, quoting the words that did not pass."""

from __future__ import annotations

from assistant.domain.feedback import FieldName
from assistant.writing.feedback.topic import Topic, TopicKind

LONGEST_QUOTE = 70


def ask_for(
    name: FieldName, *, note: str, topic: Topic | None, weak: str | None, known: str | None, praise: bool
) -> str:
    """The question for a field. `weak` are its words that did not pass; `known` the behavior, or else the situation."""
    return _QUESTIONS[name](_Asked(note, topic, weak, known, praise))


class _Asked:
    """What a question may quote."""

    def __init__(self, note: str, topic: Topic | None, weak: str | None, known: str | None, praise: bool) -> None:
        self.topic = topic.words if topic else None
        self.kind = topic.kind if topic else None
        self.praise = praise
        self.quoted = f"“{shortened(weak)}”" if weak else ""
        self.known = f"“{shortened(known)}”" if known else ""
        self.note = f"“{shortened(note)}”"


def shortened(text: str) -> str:
    """The words on one line, cut at a word where they are long."""
    text = " ".join(text.split()).rstrip(".!?,;")
    if len(text) <= LONGEST_QUOTE:
        return text
    return text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"


def _situation(asked: _Asked) -> str:
    start = f"{asked.quoted} is no occasion. " if asked.quoted else ""
    if asked.known:
        return f"{start}When and where was it that {asked.known}? One day, meeting or document that you both remember."
    if asked.kind is TopicKind.DOCUMENT:
        return f"{start}Which {asked.topic}, and of which day?"
    if asked.kind is TopicKind.OCCASION:
        return f"{start}Which {asked.topic}, on which days?"
    return f"{start}After which meeting, message or piece of work did you come to say {asked.note}?"


def _behavior(asked: _Asked) -> str:
    start = f"{asked.quoted} is a judgement. " if asked.quoted else ""
    if asked.praise:
        return f"{start}What exactly was done behind {asked.note}, that others could do again?"
    if asked.kind is TopicKind.DOCUMENT:
        return f"{start}What was in the {asked.topic}, or left out, that a reader could point at?"
    if asked.kind is TopicKind.OCCASION:
        return f"{start}What was said, done or left undone in the {asked.topic} that somebody there saw?"
    about = f" in the {asked.topic}" if asked.topic else "" if asked.quoted else f" behind {asked.note}"
    return f"{start}What did you see done or left undone{about}, as a camera would show it?"


def _impact(asked: _Asked) -> str:
    start = f"{asked.quoted} names no cost. " if asked.quoted else ""
    if asked.praise:
        about = asked.known or asked.note
        return f"{start}What did {about} make possible, and for whom: hours, an outage avoided, a customer kept?"
    if asked.known:
        return f"{start}Who paid for {asked.known}, and with what: hours, a delay, a customer?"
    about = f"the {asked.topic}" if asked.topic else f"it that you say {asked.note}"
    return f"{start}What did {about} cost, and whom: hours, a delay, work done twice?"


def _ask(asked: _Asked) -> str:
    start = f"Nobody could say yes or no to {asked.quoted}. " if asked.quoted else ""
    shape = "a time limit, a section that must be there, an answer in writing"
    if asked.kind is TopicKind.DOCUMENT:
        shape = "a section that must be there, a reader before it goes out, a share that lands on the first review"
    elif asked.kind is TopicKind.OCCASION:
        shape = "a time limit, an order of speaking, something in writing the day before"
    if asked.topic:
        return f"{start}What must be there at the next {asked.topic}, so that a third person could check it: {shape}?"
    instead = "" if asked.quoted else f" instead of {asked.known or asked.note}"
    return f"{start}What should be seen next time{instead}, so that a third person could check it: {shape}?"


def _commit(asked: _Asked) -> str:
    start = f"{asked.quoted} is no day. " if asked.quoted else ""
    about = f"look at the next {asked.topic}" if asked.topic else f"talk about {asked.known or asked.note} again"
    return f"{start}On which day will you two {about}?"


_QUESTIONS = {
    FieldName.SITUATION: _situation,
    FieldName.BEHAVIOR: _behavior,
    FieldName.IMPACT: _impact,
    FieldName.ASK: _ask,
    FieldName.COMMIT: _commit,
}
