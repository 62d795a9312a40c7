"""The plain script: the words that were given, joined by a handful of fixed frames, in the order S, B, I, A, C."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from assistant.domain.feedback import FieldName, Incident
from assistant.evidence.relative_dates import find_said_dates
from assistant.evidence.verbs import Tense, past_form

from assistant.writing.feedback.asks import starts_as_order
from assistant.writing.feedback.people import People
from assistant.writing.feedback.reading import clauses_of, mask_quotes
from assistant.writing.feedback.spoken import (
    agreeing, lowered, say_day, say_period, sentence, to_you, with_full_dates, without_slips,
)  # fmt: skip
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import DOCUMENTS, OCCASIONS

FRAMES = """
at in on the during this is about you there was were what i need from now on please let's look at this again our by your
part the result of each to
"""
"""Every word that a script may have besides those that were given."""

_PLACED = re.compile(r"(?:in|at|on|during|since|for|after|before|from|throughout|last|yesterday|today|this|as of)\b", re.IGNORECASE)
_PERIOD = re.compile(r"(?:the\s)?(?:sprints?|iteration|week|month|first half|second half)\b|(?:your|the|our|his|her)\s[\w-]*\s?(?:week|shift|sprint|project)\b", re.IGNORECASE)
_SPAN = re.compile(r"\d.*\b(?:to|until)\b.*\d")
_PAPER = DOCUMENTS - {"review", "presentation", "postmortem", "post-mortem", "test", "post", "call", "report"}
_DAY_FIRST = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’])|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+$)", re.IGNORECASE)
_EVENT = OCCASIONS - {"project", "week", "shift", "migration", "upgrade", "sprint", "iteration", "release", "rollout", "change"}
_PLACES = _EVENT | _PAPER
_WORK_HEADS = frozenset("project migration upgrade release rollout roll-out refactoring rewrite".split())
_NAMED = frozenset("the your our that his her their my this last".split())


def compose(incidents: Sequence[Incident], people: People, today: date) -> str:
    """The script of incidents whose fields all have words; the ask and the commit are said once, at the end."""
    said = []
    for incident in incidents:
        words = {name: f.text or "" for name, f in incident.fields.items()}
        said += _what_happened(words, people, today)
    last = {name: f.text or "" for name, f in incidents[-1].fields.items()}
    if last[FieldName.ASK]:
        said.append(say_ask(_prepared(last[FieldName.ASK], people)))
    if last[FieldName.COMMIT]:
        said.append(say_commit(_prepared(last[FieldName.COMMIT], people), today))
    return " ".join(s for s in said if s)


def _what_happened(words: Mapping[FieldName, str], people: People, today: date) -> list[str]:
    others = _names_of_others(f"{words[FieldName.BEHAVIOR]} {words[FieldName.IMPACT]}", people)
    situation = with_full_dates(without_slips(words[FieldName.SITUATION]))
    situation = _turned(_with_resolved(situation, today), people, others=False)
    behavior = say_behavior(_prepared(words[FieldName.BEHAVIOR], people))
    impact = _turned(with_full_dates(without_slips(words[FieldName.IMPACT])), people, others=bool(others))
    frame, head = say_situation(situation)
    if words[FieldName.SITUATION] and words[FieldName.SITUATION] in words[FieldName.BEHAVIOR]:
        return [sentence(behavior), say_impact(impact)]
    if frame == "about" or not _follows(behavior):
        return [sentence(f"This is about {head}"), sentence(behavior), say_impact(impact)]
    return [sentence(f"{frame}{head}, {lowered(behavior)}"), say_impact(impact)]


def _follows(behavior: str) -> bool:
    return bool(behavior)


def _prepared(text: str, people: People) -> str:
    return _turned(with_full_dates(without_slips(text)), people, others=False)


def _turned(text: str, people: People, *, others: bool) -> str:
    """Third person to second, where the note speaks of the person and the words name nobody else."""
    if others or re.search(r"\b(?:you|your)\b", text, re.IGNORECASE):
        return to_you(text, people.names, they=False) if people.names and others and False else text
    return to_you(text, people.names, they=people.plural) if not people.spoken_to else text


def _names_of_others(text: str, people: People) -> set[str]:
    """Capitals inside a sentence that are not the person: a pronoun may mean one of them."""
    found = {m.group().lower() for m in re.finditer(r"(?<=[a-z,;] )[A-Z][a-z]+|^[A-Z][a-z]+(?= (?:was|had|is|did|lost|spent|guessed))", text)}
    return found - people.names - {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jira", "slack"}


def _with_resolved(text: str, today: date) -> str:
    """Relative dates with the days that they mean: "last Tuesday (10 November)"."""
    pieces, at = [], 0
    dates = find_said_dates(text, today)
    for said in dates if all(d.relative for d in dates) else ():
        if said.relative and said.period is not None:
            pieces += [text[at : said.end], f" ({say_period(said.period)})"]
            at = said.end
    return "".join(pieces) + text[at:]


def say_situation(text: str) -> tuple[str, str]:
    """The words before a situation and the situation itself; the frame is "about" where no preposition fits surely."""
    if _PLACED.match(text):
        return "", text[0].upper() + text[1:]
    words = re.findall(r"[\w/:-]+", text)
    lows = [w.lower() for w in words]
    if text.startswith("#"):
        return "In ", text
    if _PERIOD.match(text):
        return "In ", lowered(text)
    if _DAY_FIRST.match(text):
        return "On ", text
    head = _head_at(lows)
    if head is None and (work := _head_at(lows, _WORK_HEADS)) is not None and lows[0] != "both":
        named = lows[0] in _NAMED or _owned(words[0], text)
        del work
        return "In ", ("" if named else "the ") + lowered(text)
    if head is None or lows[0] in ("both", "two", "three", "four", "prs") or _SPAN.search(text):
        return "about", lowered(text)
    named = lows[0] in _NAMED or text[: len(words[0]) + 2].endswith("'s")
    article = "" if named or re.match(r"\d{1,2} [A-Z]", text) or _owned(words[0], text) else "the "
    if lows[head] in _PAPER:
        return "In ", article + lowered(text)
    return "At ", article + lowered(text)


def _owned(first: str, text: str) -> bool:
    return text[len(first) :].startswith(("'s", "’s"))


def _head_at(lows: Sequence[str], heads: frozenset[str] = _PLACES) -> int | None:
    """The last occasion or document before the first preposition, comma or date."""
    found = None
    for i, low in enumerate(lows[:7]):
        if i and low in ("of", "on", "with", "for", "in", "from", "about", "you"):
            break
        if low in heads:
            found = i
    return found


def say_behavior(text: str) -> str:
    """The act as said to the person: a verb without a subject gets "you", a thing that is missing "there was"."""
    clause = next(iter(clauses_of(text, mask_quotes(text))), None)
    if clause is None or not clause.telling:
        return text
    first = clause.telling[0]
    low = first.low
    if re.match(r"(?:again )?(?:no|nothing|none)\b", text, re.IGNORECASE) and clause.predicate is None or re.match(
        r"(?:again )?nothing \w+ed\b|(?:again )?nothing (?:written|said|done|sent)\b", text, re.IGNORECASE
    ):
        return f"there was {lowered(text)}"
    if low in ("late", "absent", "silent"):
        return f"you were {lowered(text)}"
    form = form_of(first.text)
    if form is Tense.GERUND and (clause.predicate is None or clause.predicate.at > 0):
        past = _past_of(first.text)
        return f"you {past}{text[len(first.text):]}" if past and text.startswith(first.text) else f"your part: {text}"
    elided = clause.predicate is not None and not clause.predicate.subject
    if elided and not low.endswith(("'s", "'re", "'ve", "'d")) or (_ADVERBIAL.match(text) and form_of(text.split()[1]) is not None):
        head, _, tail = text.partition(" ")
        verb = agreeing(head) if not _ADVERBIAL.match(text) else f"{head} {agreeing(tail.split(' ')[0])}"
        rest = tail if not _ADVERBIAL.match(text) else tail.partition(" ")[2]
        return f"you {lowered_word(verb)} {rest}".rstrip()
    return text


_ADVERBIAL = re.compile(r"(?:often|always|never|rarely|regularly|repeatedly|constantly|sometimes|still) \w", re.IGNORECASE)


def lowered_word(word: str) -> str:
    """A verb at the start of a note in small letters."""
    return word[:1].lower() + word[1:]


def _past_of(gerund: str) -> str | None:
    base = plain_form(gerund)
    return past_form(base) if base else None


def say_impact(text: str) -> str:
    """The cost as a sentence; without a subject it is introduced as the result."""
    clause = next(iter(clauses_of(text, mask_quotes(text))), None)
    if clause is None:
        return ""
    if clause.predicate is None or (not clause.predicate.subject and clause.predicate.at == 0):
        return sentence(f"The result: {lowered(text)}")
    return sentence(text)


def say_ask(text: str) -> str:
    """The ask as a sentence: an order after "I need you to", anything else after "What I need:"."""
    low = text.lower()
    if re.match(r"(?:i|we)(?:'d|’d)?\s|please\b|if\b|when(?:ever)?\b|from\b|next\b|for the next\b|can you\b|could you\b|no\b", low):
        return sentence(text)
    if low.startswith("you "):
        return sentence(text if re.match(r"you (?:should|must|need|have|will|can)\b", low) else f"From now on, {lowered(text)}")
    if starts_as_order(text):
        return sentence(f"I need you to {lowered(text)}")
    return sentence(f"What I need from now on: {lowered(text)}")


_MEETING = re.compile(r"(?:our\s|the\s|your\s)?(?:next\s)?(?:[\w/-]+\s){0,3}?(?:1:1|retro|review|session|meeting|demo|planning|go/no-go|check-in|sync|call|release|launch|swap)\b", re.IGNORECASE)
_VERBAL = re.compile(r"(?:let['’]?s|i['’]ll|i will|we(?:['’]ll)?|i)\b", re.IGNORECASE)


def say_commit(text: str, today: date) -> str:
    """The checkpoint as a sentence, with the day that a relative date means."""
    shown = _with_ahead(text, today)
    low = shown.lower()
    if _VERBAL.match(shown):
        return sentence(shown)
    if re.match(r"(?:look|check|review|revisit|talk|see|meet|go|read|discuss|follow up|catch up)\b", low) and not re.match(
        r"(?:check|review)\s(?:at|on)\b|review (?:meeting|of)\b|check-in", low
    ):
        return sentence(f"Let's {lowered(shown)}") if not low.startswith("review on") else sentence(f"Let's {lowered(shown)}")
    if re.match(r"(?:by|on|at|in|after|before|until|within|the week of)\b", low):
        return sentence(f"Let's look at this again {lowered(shown)}")
    if re.match(r"(?:the\s)?(?:end|start|beginning|middle) of\b", low):
        the = "" if low.startswith("the") else "the "
        return sentence(f"Let's look at this again at {the}{lowered(shown)}")
    if re.match(r"check at|check on", low):
        return sentence(f"Let's {lowered(shown)}")
    if _MEETING.match(shown):
        possessive = "" if re.match(r"(?:our|the|your)\b", low) else "our " if re.match(r"(?:next\s)?1[:-]1|next", low) else "the "
        return sentence(f"Let's look at this again at {possessive}{lowered(shown)}")
    if re.match(r"(?:follow-?\s?up|another review|review|check)\b", low):
        return sentence(shown)
    return sentence(f"Let's look at this again on {shown}")


def _with_ahead(text: str, today: date) -> str:
    for said in reversed(find_said_dates(text, today, ahead=True)):
        if said.relative and said.period is not None:
            return f"{text[: said.end]} ({say_day(said.period.end)}){text[said.end :]}"
    return text


