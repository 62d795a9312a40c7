"""One question per missing field: about this note's own topic, quoting the words that did not pass."""

from __future__ import annotations

from assistant.domain.feedback import FieldName
from assistant.writing.feedback.people import People
from assistant.writing.feedback.topic import Topic, TopicKind

LONGEST_QUOTE = 70


def ask_for(name: FieldName, *, note: str, topic: Topic | None, weak: str | None, known: str | None, people: People, praise: bool) -> str:
    """The question for a field. `weak` are its words that did not pass; `known` the behavior, or else the situation."""
    return _QUESTIONS[name](_Asked(note, topic, weak, known, people, praise))


class _Asked:
    """What a question may quote."""

    def __init__(self, note: str, topic: Topic | None, weak: str | None, known: str | None, people: People, praise: bool) -> None:
        self.topic, self.praise = topic, praise
        self.quoted = f"“{shortened(weak)}”" if weak else ""
        self.known = f"“{shortened(known)}”" if known else ""
        self.about = topic.words if topic else f"what you call “{shortened(note)}”"
        self.who = next(iter(sorted(people.names)), "").capitalize() if people.names else ("you" if people.spoken_to else "they")


def shortened(text: str) -> str:
    """The words on one line, cut at a word where they are long."""
    text = " ".join(text.split()).rstrip(".!?,;")
    if len(text) <= LONGEST_QUOTE:
        return text
    return text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"


def _situation(asked: _Asked) -> str:
    start = f"{asked.quoted} is no occasion. " if asked.quoted else ""
    if asked.known:
        return f"{start}When and where was it that {asked.known}? One day, meeting or document that both of you remember."
    if asked.topic and asked.topic.kind is TopicKind.DOCUMENT:
        return f"{start}Which {asked.topic.words}, and of which day?"
    if asked.topic and asked.topic.kind is TopicKind.OCCASION:
        return f"{start}Which {asked.topic.words}, on which days?"
    return f"{start}On which day, or in which piece of work, did you last see {asked.about}?"


def _behavior(asked: _Asked) -> str:
    start = f"{asked.quoted} is a judgement. " if asked.quoted else ""
    if asked.praise:
        return f"{start}What exactly was done in {asked.about} that others could do again?"
    if asked.topic and asked.topic.kind is TopicKind.DOCUMENT:
        return f"{start}What was in the {asked.topic.words}, or left out, that its next reader could point at?"
    if asked.topic and asked.topic.kind is TopicKind.OCCASION:
        return f"{start}What was said, done or left undone in the {asked.topic.words} that somebody there saw?"
    return f"{start}What did you see done, or left undone, behind {asked.about}?"


def _impact(asked: _Asked) -> str:
    start = f"{asked.quoted} names no cost. " if asked.quoted else ""
    if asked.praise:
        return f"{start}What did {asked.known or asked.about} make possible, and for whom: hours, an outage avoided, a customer kept?"
    if asked.known:
        return f"{start}Who paid for {asked.known}, and with what: hours, a delay, a customer?"
    return f"{start}What did {asked.about} cost, and whom: hours, a delay, work done twice?"


def _ask(asked: _Asked) -> str:
    start = f"Nobody could say yes or no to {asked.quoted}. " if asked.quoted else ""
    shape = "a time limit, a section that must be there, an answer in writing"
    if asked.topic and asked.topic.kind is TopicKind.DOCUMENT:
        shape = "a section that must be there, a reader before it goes out, a share that lands on the first review"
    elif asked.topic and asked.topic.kind is TopicKind.OCCASION:
        shape = "a time limit, a turn order, something in writing the day before"
    about = f"the next {asked.topic.words}" if asked.topic else f"the next time, instead of {asked.known or asked.about}"
    return f"{start}What must be different at {about}, so that a third person could check it ({shape})?"


def _commit(asked: _Asked) -> str:
    start = f"{asked.quoted} is no day. " if asked.quoted else ""
    about = f"the next {asked.topic.words}" if asked.topic else f"{asked.known or asked.about} again"
    return f"{start}On which day will you two look at {about}?"


_QUESTIONS = {
    FieldName.SITUATION: _situation,
    FieldName.BEHAVIOR: _behavior,
    FieldName.IMPACT: _impact,
    FieldName.ASK: _ask,
    FieldName.COMMIT: _commit,
}
