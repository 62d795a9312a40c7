"""The plain script: the words that were given, joined by a handful of fixed frames, in the order S, B, I, A, C."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from assistant.domain.feedback import FieldName, FieldState, Incident
from assistant.evidence.relative_dates import find_said_dates
from assistant.evidence.verbs import Tense, past_form
from assistant.writing.feedback.closings import say_ask, say_commit
from assistant.writing.feedback.openings import say_situation
from assistant.writing.feedback.people import People
from assistant.writing.feedback.reading import clauses_of, mask_quotes
from assistant.writing.feedback.spoken import (
    agreeing,
    lowered,
    say_period,
    sentence,
    to_you,
    with_full_dates,
    without_slips,
)  # fmt: skip
from assistant.writing.feedback.verbs import form_of, plain_form


def compose(incidents: Sequence[Incident], people: People, today: date) -> str:
    """The script of incidents whose fields all have words; the ask and the commit are said once, at the end."""
    return " ".join(compose_parts(incidents, people, today))


def compose_parts(incidents: Sequence[Incident], people: People, today: date) -> tuple[str, ...]:
    """The script part by part: for each incident what happened and what it cost, then the ask, then the commit."""
    said: list[str] = []
    for incident in incidents:
        words = {name: f.text or "" for name, f in incident.fields.items()}
        whole = {
            n for n, f in incident.fields.items() if f.state is FieldState.ATTACHED and not _is_sayable(n, f.text or "")
        }
        said += _from_record(words, whole, people) if whole & _HAPPENED else _what_happened(words, people, today)
    last = {name: f.text or "" for name, f in incidents[-1].fields.items()}
    if last[FieldName.ASK]:
        said.append(say_ask(_prepared(last[FieldName.ASK], people)))
    if last[FieldName.COMMIT]:
        said.append(say_commit(_prepared(last[FieldName.COMMIT], people), today))
    return tuple(s for s in said if s)


_HAPPENED = frozenset({FieldName.SITUATION, FieldName.BEHAVIOR})


def _is_sayable(name: FieldName, text: str) -> bool:
    """Whether words of a record can stand in a spoken sentence; a bullet with a colon or a dash is read out instead."""
    return (name is not FieldName.SITUATION and not re.search(r"[:;()→]|\s[-–—]\s", text)) or len(text.split()) <= 5


def _from_record(words: Mapping[FieldName, str], whole: set[FieldName], people: People) -> list[str]:
    """What an entry tells, read out as it is written there."""
    said = []
    for name in (FieldName.SITUATION, FieldName.BEHAVIOR):
        text = words[name].rstrip(".")
        if name in whole:
            quoted = f"Your growth document says: “{text}”."
            said += [quoted] if quoted not in said else []
        elif name is FieldName.SITUATION:
            said.append(sentence(f"This is about {lowered(_prepared(text, people))}"))
        else:
            said.append(sentence(say_behavior(_prepared(text, people))))
    return [" ".join(said), say_impact(_prepared(words[FieldName.IMPACT], people))]


def _what_happened(words: Mapping[FieldName, str], people: People, today: date) -> list[str]:
    others = _names_of_others(f"{words[FieldName.BEHAVIOR]} {words[FieldName.IMPACT]}", people)
    situation = with_full_dates(without_slips(words[FieldName.SITUATION]))
    situation = _turned(_with_resolved(situation, today), people, others=False)
    behavior = say_behavior(_prepared(words[FieldName.BEHAVIOR], people))
    impact = _turned(with_full_dates(without_slips(words[FieldName.IMPACT])), people, others=bool(others))
    frame, head = say_situation(situation)
    if words[FieldName.SITUATION] and words[FieldName.SITUATION] in words[FieldName.BEHAVIOR]:
        return [sentence(behavior), say_impact(impact)]
    if frame == "about":
        return [f"{sentence(f'This is about {head}')} {sentence(behavior)}", say_impact(impact)]
    return [sentence(f"{frame}{head}, {lowered(behavior)}"), say_impact(impact)]


def _prepared(text: str, people: People) -> str:
    return _turned(with_full_dates(without_slips(text)), people, others=False)


def _turned(text: str, people: People, *, others: bool) -> str:
    """Third person to second, where the note speaks of the person and the words name nobody else."""
    if others or re.search(r"\b(?:you|your)\b", text, re.IGNORECASE):
        return text
    return to_you(text, people.names, they=people.plural) if not people.spoken_to else text


def _names_of_others(text: str, people: People) -> set[str]:
    """Capitals inside a sentence that are not the person: a pronoun may mean one of them."""
    found = {
        m.group().lower()
        for m in re.finditer(r"(?<=[a-z,;] )[A-Z][a-z]+|^[A-Z][a-z]+(?= (?:was|had|is|did|lost|spent|guessed))", text)
    }
    return (
        found
        - people.names
        - {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jira", "slack"}
    )


def _with_resolved(text: str, today: date) -> str:
    """Relative dates with the days that they mean: "last Tuesday (10 November)"."""
    pieces, at = [], 0
    dates = find_said_dates(text, today)
    for said in dates if all(d.relative for d in dates) else ():
        if said.relative and said.period is not None:
            pieces += [text[at : said.end], f" ({say_period(said.period)})"]
            at = said.end
    return "".join(pieces) + text[at:]


def say_behavior(text: str) -> str:
    """The act as said to the person: a verb without a subject gets "you", a thing that is missing "there was"."""
    clause = next(iter(clauses_of(text, mask_quotes(text))), None)
    if clause is None or not clause.telling:
        return text
    first = clause.telling[0]
    low = first.low
    if (re.match(r"(?:again )?(?:no|nothing|none)\b", text, re.IGNORECASE) and clause.predicate is None) or re.match(
        r"(?:again )?nothing \w+ed\b|(?:again )?nothing (?:written|said|done|sent)\b", text, re.IGNORECASE
    ):
        return f"there was {lowered(text)}"
    if low in ("late", "absent", "silent"):
        return f"you were {lowered(text)}"
    form = form_of(first.text)
    if form is Tense.GERUND and (clause.predicate is None or clause.predicate.at > 0):
        past = _past_of(first.text)
        return f"you {past}{text[len(first.text) :]}" if past and text.startswith(first.text) else f"your part: {text}"
    elided = clause.predicate is not None and not clause.predicate.subject
    if (elided and not low.endswith(("'s", "'re", "'ve", "'d"))) or (
        _ADVERBIAL.match(text) and form_of(text.split()[1]) is not None
    ):
        head, _, tail = text.partition(" ")
        verb = agreeing(head) if not _ADVERBIAL.match(text) else f"{head} {agreeing(tail.split(' ')[0])}"
        rest = tail if not _ADVERBIAL.match(text) else tail.partition(" ")[2]
        return f"you {lowered_word(verb)} {rest}".rstrip()
    return text


_ADVERBIAL = re.compile(
    r"(?:often|always|never|rarely|regularly|repeatedly|constantly|sometimes|still) \w", re.IGNORECASE
)


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
