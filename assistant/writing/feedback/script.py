"""The plain script: the words that were given, joined by a handful of fixed frames, in the order S, B, I, A, C."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    opening_to_you,
    pronouns_in,
    say_period,
    sentence,
    to_you,
    with_full_dates,
    without_slips,
)  # fmt: skip
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import GROUPS


def compose(incidents: Sequence[Incident], people: People, today: date) -> str:
    """The script of incidents whose fields all have words; the ask and the commit are said once, at the end."""
    return " ".join(compose_parts(incidents, people, today))


def compose_parts(incidents: Sequence[Incident], people: People, today: date) -> tuple[str, ...]:
    """The script part by part: for each incident what happened and what it cost, then the ask, then the commit."""
    said: list[str] = []
    address = _address(incidents, people)
    for incident in incidents:
        words = {name: f.text or "" for name, f in incident.fields.items()}
        whole = {
            n for n, f in incident.fields.items() if f.state is FieldState.ATTACHED and not _is_sayable(n, f.text or "")
        }
        said += _from_record(words, whole, people, address) if whole & _HAPPENED else _what_happened(words, people, address, today)
    last = {name: f.text or "" for name, f in incidents[-1].fields.items()}
    others = bool(_names_of_others(f"{last[FieldName.ASK]} {last[FieldName.COMMIT]}", people))
    if last[FieldName.ASK]:
        said.append(say_ask(address.turn(_prepared(last[FieldName.ASK]), others=others)))
    if last[FieldName.COMMIT]:
        said.append(say_commit(address.turn(_prepared(last[FieldName.COMMIT]), others=others), today))
    return tuple(s for s in said if s)


_HAPPENED = frozenset({FieldName.SITUATION, FieldName.BEHAVIOR})


def _is_sayable(name: FieldName, text: str) -> bool:
    """Whether words of a record can stand in a spoken sentence; a bullet with a colon or a dash is read out instead."""
    return (name is not FieldName.SITUATION and not re.search(r"[:;()→]|\s[-–—]\s", text)) or len(text.split()) <= 5


def _from_record(
    words: Mapping[FieldName, str], whole: set[FieldName], people: People, address: _Address
) -> list[str]:
    """What an entry tells, read out as it is written there."""
    said: list[str] = []
    others = bool(_names_of_others(f"{words[FieldName.BEHAVIOR]} {words[FieldName.IMPACT]}", people))
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


def _what_happened(words: Mapping[FieldName, str], people: People, address: _Address, today: date) -> list[str]:
    others = bool(_names_of_others(f"{words[FieldName.BEHAVIOR]} {words[FieldName.IMPACT]}", people))
    situation = address.turn(_prepared(_with_resolved(words[FieldName.SITUATION], today)))
    behavior = say_behavior(address.turn(_prepared(words[FieldName.BEHAVIOR]), others=others))
    cost = _prepared(words[FieldName.IMPACT])
    # After somebody else was named, "he" in the cost is more likely that person.
    impact = say_impact(cost if others else address.turn(cost))
    frame, head = say_situation(situation)
    if words[FieldName.SITUATION] and words[FieldName.SITUATION] in words[FieldName.BEHAVIOR]:
        return [sentence(behavior), impact]
    if frame == "about" or (not _PLACED_FIRST.match(head) and _HABIT.match(behavior)):
        return [f"{sentence(f'This is about {lowered(head)}')} {sentence(behavior)}", impact]
    return [sentence(f"{frame}{head}, {lowered(behavior)}"), impact]


_PLACED_FIRST = re.compile(r"(?:since|last|in|at|on|after|before|for|from)\b", re.IGNORECASE)
_HABIT = re.compile(r"(?:you (?:\w+ly )?(?:keep|don't|do not|always|never|often)|it|both)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Address:
    """How the person is told from others when words about them are turned into words to them.

    `pronoun` is the one that means the person, None where it may mean another.
    """

    names: frozenset[str]
    pronoun: str | None

    def turn(self, text: str, *, others: bool = False) -> str:
        """The words as said to the person. Where `others` are named, only a subject that opens them is turned."""
        others = others or (self.pronoun == "they" and bool(GROUPS & _low_words(text)))
        if others and not self.names & _low_words(text):
            return opening_to_you(text, self.names, self.pronoun)
        return to_you(text, self.names, self.pronoun)


def _address(incidents: Sequence[Incident], people: People) -> _Address:
    if people.spoken_to:
        return _Address(frozenset(), None)
    texts = [f.text or "" for incident in incidents for f in incident.fields.values()]
    spoken = " ".join(mask_quotes(t) for t in texts)
    used = pronouns_in(spoken)
    if re.search(r"\b(?:you|your)\b", spoken, re.IGNORECASE):
        # An answer says "you", so its "they" is somebody else; so is its "she", unless the note's is the person.
        return _Address(people.names, people.pronoun if people.pronoun != "they" else None)
    if people.pronoun is not None:
        return _Address(people.names, people.pronoun)
    certain = [p for p in used if p != "they" or people.plural]
    if len(certain) == 1:
        return _Address(people.names, certain[0])
    opens = next((p for i in incidents for p in pronouns_in((i.fields[FieldName.BEHAVIOR].text or "").split(" ")[0])), None)
    return _Address(people.names, opens)


def _low_words(text: str) -> set[str]:
    return set(re.findall(r"[a-zà-ÿ]+", text.lower()))


def _prepared(text: str) -> str:
    return with_full_dates(without_slips(text))


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
        if text[said.start : end].endswith(("'s", "’s")):
            end = _word_end(text, end)
        pieces += [text[at:end], f" ({say_period(said.period)})"]
        at = end
    return "".join(pieces) + text[at:]


def _word_end(text: str, at: int) -> int:
    """The end of the next word: in "last Tuesday's demo" the day is told after the demo."""
    following = re.compile(r"\s[\w/:-]+").match(text, at)
    return following.end() if following else at


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
    text = _BLAMING.sub("", text)
    if lost := _LOST.match(text):
        return sentence(f"The result: {lost[1]} lost{text[lost.end() :]}")
    if clause.predicate is None or (not clause.predicate.subject and clause.predicate.at == 0):
        return sentence(f"The result: {lowered(text)}")
    return sentence(text)


_BLAMING = re.compile(r",?\s(?:because of you|thanks to you)\W*$", re.IGNORECASE)
"""Says nothing that the behavior has not said, and turns a cost into a charge."""
_LOST = re.compile(r"lost ((?:\w+ )?\w+ (?:days?|weeks?|hours?|sprints?))\b(?=$|[,;.])", re.IGNORECASE)
