"""One question per missing field: about this note's own topic, quoting the words that did not pass."""

from __future__ import annotations

from assistant.domain.feedback import FieldName
from assistant.writing.feedback.topic import Topic, TopicKind

LONGEST_QUOTE = 70


def ask_for(
    name: FieldName, *, said: str, topic: Topic | None, weak: str | None, known: str | None, praise: bool
) -> str:
    """The question for a field. `said` is what the note says at all, `weak` are words that did not pass as the field,
    `known` is the behavior, or else the impact."""
    return _QUESTIONS[name](_Asked(said, topic, weak, known, praise))


def ask_first_hand(act: str) -> str:
    """The question for an act that is hearsay: it stands, and somebody must have seen it."""
    return f"Who saw this, and on which day: “{shortened(act)}”? Tell what you have seen or read of it yourself."


def ask_for_day(commit: str) -> str:
    """The question for a commit without a day."""
    return f"“{shortened(commit)}” has no day yet: on which day is that?"


class _Asked:
    """What a question may quote."""

    def __init__(self, said: str, topic: Topic | None, weak: str | None, known: str | None, praise: bool) -> None:
        self.kind = topic.kind if topic else None
        self.topic = topic.words if topic else None
        self.one = topic.one if topic else None
        self.praise = praise
        self.quoted = f"“{shortened(weak)}”" if weak else ""
        self.known = f"“{shortened(known)}”" if known else ""
        self.said = f"“{shortened(said)}”"


def shortened(text: str) -> str:
    """The words on one line, cut at a word where they are long."""
    text = " ".join(text.split()).rstrip(".!?,;")
    if len(text) <= LONGEST_QUOTE:
        return text
    return text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"


def _situation(asked: _Asked) -> str:
    start = f"{asked.quoted} is no occasion. " if asked.quoted else ""
    if asked.known:
        return f"{start}On which day, or in which meeting or document, did you see this: {asked.known}?"
    if asked.kind is TopicKind.DOCUMENT:
        return f"{start}Which {asked.topic}, and of which day?"
    if asked.kind is TopicKind.OCCASION:
        return f"{start}Which {asked.topic}, and on which days?"
    return f"{start}Which meeting, message or piece of work, and of which day, made you say {asked.said}?"


def _behavior(asked: _Asked) -> str:
    start = f"{asked.quoted} is a judgement. " if asked.quoted else ""
    if asked.praise:
        return f"{start}What exactly was done, that others could do again, before you said {asked.said}?"
    if asked.kind is TopicKind.DOCUMENT:
        return f"{start}What was in the {asked.topic}, or left out, that a reader could point at?"
    if asked.kind is TopicKind.OCCASION:
        return f"{start}What was said, done or left undone at the {asked.topic} that somebody there saw?"
    about = "" if asked.quoted else f" that made you say {asked.said}"
    return f"{start}What did you see done or left undone{about}, as a camera would show it?"


def _impact(asked: _Asked) -> str:
    start = f"{asked.quoted} names no cost. " if asked.quoted else ""
    if asked.praise:
        shape = "hours saved, an outage avoided, a customer kept"
        if asked.known:
            return f"{start}What did {asked.known} make possible, and for whom: {shape}?"
        return f"{start}What came of it, and for whom, that made you say {asked.said}: {shape}?"
    if asked.known:
        return f"{start}Who paid for {asked.known}, and with what: hours, a delay, a customer?"
    if asked.topic:
        was = "as it was" if asked.kind is TopicKind.DOCUMENT else "as it went"
        if asked.topic.endswith("s") and not asked.topic.endswith("ss"):
            was = was.replace("it was", "they were").replace("it", "they")
        return f"{start}Who lost what through the {asked.topic} {was}: hours, a delay, work done twice?"
    return f"{start}Behind {asked.said}: who waited, did work twice or missed a date, and how long or how often?"


def _ask(asked: _Asked) -> str:
    start = f"Nobody could say yes or no to {asked.quoted}. " if asked.quoted else ""
    if asked.kind is TopicKind.DOCUMENT:
        shape = "a section that must be there, a reader before it goes out, a share that lands on the first review"
        return f"{start}What must be true of the next {asked.one}, so that a third person could check it: {shape}?"
    if asked.kind is TopicKind.OCCASION:
        shape = "a time limit, an order of speaking, something in writing the day before"
        return f"{start}What must be different at the next {asked.one}, so that others could check it: {shape}?"
    shape = "a time limit, an answer in writing, a part that must be there"
    instead = "" if asked.quoted else f" instead of {asked.known or asked.said}"
    return f"{start}What one thing should a third person be able to check next time{instead}: {shape}?"


def _commit(asked: _Asked) -> str:
    start = f"{asked.quoted} names no day ahead. " if asked.quoted else ""
    if asked.topic:
        return f"{start}On which day will you two look at the next {asked.one}?"
    return f"{start}On which day will you two check what has changed about {asked.known or asked.said}?"


_QUESTIONS = {
    FieldName.SITUATION: _situation,
    FieldName.BEHAVIOR: _behavior,
    FieldName.IMPACT: _impact,
    FieldName.ASK: _ask,
    FieldName.COMMIT: _commit,
}
