"""The plain script: the words that were given, joined by a handful of fixed frames, in the order S, B, I, A, C."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from assistant.domain.feedback import FieldName, FieldState, Incident
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import find_said_dates
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.address import Address, find_address, names_others
from assistant.writing.feedback.closings import say_ask, say_commit
from assistant.writing.feedback.openings import say_situation
from assistant.writing.feedback.orders import SAME_IN_PAST
from assistant.writing.feedback.people import People
from assistant.writing.feedback.spoken import lowered, sentence, without_slips
from assistant.writing.feedback.spoken_dates import say_period, with_full_dates
from assistant.writing.feedback.tellings import say_behavior, say_impact
from assistant.writing.feedback.verbs import form_of
from assistant.writing.feedback.words import DOCUMENTS, OCCASIONS


def compose(incidents: Sequence[Incident], people: People, today: date) -> str:
    """The script of incidents whose fields all have words; the ask and the commit are said once, at the end."""
    return " ".join(compose_parts(incidents, people, today))


def compose_parts(incidents: Sequence[Incident], people: People, today: date) -> tuple[str, ...]:
    """The script part by part: for each incident what happened and what it cost, then the ask, then the commit."""
    said: list[str] = []
    address = find_address(incidents, people)
    for incident in incidents:
        words = {name: f.text or "" for name, f in incident.fields.items()}
        whole = {
            n for n, f in incident.fields.items() if f.state is FieldState.ATTACHED and not _is_sayable(n, f.text or "")
        }
        said += (
            _from_record(words, whole, people, address)
            if whole & _HAPPENED
            else _what_happened(words, people, address, today)
        )
    last = {name: f.text or "" for name, f in incidents[-1].fields.items()}
    others = bool(names_others(last[FieldName.ASK], people) | names_others(last[FieldName.COMMIT], people))
    if last[FieldName.ASK]:
        said.append(say_ask(address.turn(_prepared(last[FieldName.ASK]), others=others)))
    if last[FieldName.COMMIT]:
        said.append(say_commit(address.turn(_prepared(last[FieldName.COMMIT]), others=others), today))
    return tuple(s for s in said if s)


_HAPPENED = frozenset({FieldName.SITUATION, FieldName.BEHAVIOR})


def _is_sayable(name: FieldName, text: str) -> bool:
    """Whether words of a record can stand in a spoken sentence; a bullet with a colon or a dash is read out instead."""
    return (name is not FieldName.SITUATION and not re.search(r"[:;()→]|\s[-–—]\s", text)) or len(text.split()) <= 5


def _from_record(words: Mapping[FieldName, str], whole: set[FieldName], people: People, address: Address) -> list[str]:
    """What an entry tells, read out as it is written there."""
    said: list[str] = []
    others = bool(names_others(words[FieldName.BEHAVIOR], people) | names_others(words[FieldName.IMPACT], people))
    for name in (FieldName.SITUATION, FieldName.BEHAVIOR):
        text = words[name].rstrip(".")
        if name in whole:
            quoted = f"Your growth document says: “{text}”."
            said += [quoted] if quoted not in said else []
        elif name is FieldName.SITUATION:
            said.append(sentence(f"This is about {lowered(address.turn(_prepared(text)))}"))
        else:
            said.append(sentence(say_behavior(address.turn(_prepared(text), others=others))))
    return [" ".join(said), say_impact(address.turn(_prepared(words[FieldName.IMPACT]), others=others))]


def _what_happened(words: Mapping[FieldName, str], people: People, address: Address, today: date) -> list[str]:
    others = bool(names_others(words[FieldName.BEHAVIOR], people) | names_others(words[FieldName.IMPACT], people))
    situation = address.turn(_prepared(_with_resolved(words[FieldName.SITUATION], today)))
    told = words[FieldName.BEHAVIOR]
    behavior = say_behavior(address.turn(_prepared(told), others=bool(names_others(told, people))))
    cost = _prepared(words[FieldName.IMPACT])
    # After somebody else was named, "he" in the cost is more likely that person.
    impact = say_impact(cost if others else address.turn(cost))
    frame, head = say_situation(situation)
    if words[FieldName.SITUATION] and words[FieldName.SITUATION] in words[FieldName.BEHAVIOR]:
        return [sentence(behavior), impact]
    if frame == "about" or (not _PLACED_FIRST.match(head) and _is_habit(behavior)):
        return [f"{sentence(f'This is about {lowered(head)}')} {sentence(behavior)}", impact]
    return [sentence(f"{frame}{head}, {lowered(behavior)}"), impact]


_PLACED_FIRST = lazy_pattern(r"(?:since|last|in|at|on|after|before|for|from)\b", re.IGNORECASE)
_HABIT = lazy_pattern(
    r"(?:it|both|your [\w-]+s? (?:have|has|are|is)|you (?:\w+ly )?(?:don't|do not|always|never|often))\b", re.IGNORECASE
)


def _is_habit(behavior: str) -> bool:
    """Whether an act is told of more than one occasion, or not of the person: it gets a sentence of its own."""
    verb = re.match(r"you (?:\w+ly )?(\w+)", behavior)
    present = verb is not None and form_of(verb[1]) is Tense.PLAIN and verb[1] not in SAME_IN_PAST
    return present or _HABIT.match(behavior) is not None


def _prepared(text: str) -> str:
    return with_full_dates(without_slips(text))


def _with_resolved(text: str, today: date) -> str:
    """Relative dates with the days that they mean: "last Tuesday (10 November)"; a week only where no day of it is
    named."""
    pieces, at = [], 0
    dates = find_said_dates(text, today)
    days = [d.period for d in dates if d.period is not None and d.period.start == d.period.end]
    for said in dates if all(d.relative for d in dates) else ():
        if not said.relative or said.period is None:
            continue
        if any(said.period.start <= day.start <= said.period.end and day is not said.period for day in days):
            continue
        end = said.end
        owned = _OWNED.match(text, end)
        if owned or text[said.start : end].endswith(("'s", "’s")):
            end = _occasion_end(text, owned.end() if owned else end)
        if _NTH.match(text, said.start, said.end):
            pieces += [_THE.sub("", text[at : said.start]), say_period(said.period)]
        else:
            pieces += [text[at:end], f" ({say_period(said.period)})"]
        at = end
    return "".join(pieces) + text[at:]


_NTH = lazy_pattern(r"\d{1,2}(?:st|nd|rd|th)$")
_THE = lazy_pattern(r"\bthe\s$", re.IGNORECASE)
"""Before "12th", which is said with its month: "on 12 November"."""


def _occasion_end(text: str, at: int) -> int:
    """The end of what follows: in "last Tuesday's sprint planning" the day is told after the planning."""
    following = _NEXT_WORD.match(text, at)
    end = following.end() if following else at
    while (more := _NEXT_WORD.match(text, end)) and more.group().strip().lower() in OCCASIONS | DOCUMENTS:
        end = more.end()
    return end


_NEXT_WORD = lazy_pattern(r"\s[\w/:-]+")
_OWNED = lazy_pattern(r"['’]s(?=\s)")
