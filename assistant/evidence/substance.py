"""Whether the words of an entry say something that can be counted, opened or asked about."""

from __future__ import annotations

import re

from assistant.evidence.acts import Act
from assistant.evidence.artifacts import find_artifacts, find_tickets
from assistant.evidence.modality import speaks_of_plans
from assistant.evidence.reading import Reading
from assistant.evidence.signs import SOFT_NOUNS, points_at_work
from assistant.evidence.tokens import Token, find_tokens
from assistant.evidence.verbs import Tense, tense

FEW_WORDS = 7
"""Words after a verb that are too few to say anything beside a soft noun ("excellence across the team")."""

_AND = frozenset({",", "and", "&"})
_REPORTS = re.compile(
    r"\b(?:time|work|part|piece|thing|activity|task|step|effort|week|day|focus|rest|most|half|bulk)\b[^.!?]{0,90}?"
    r"\b(?:has been|have been|was|were|went)\b[^.!?]{0,60}?\b(?:spent |into |on |around |about )*\w{3,}ing\b"
    r"|\b(?:this|that|it|these|those|which)\b[^.!?]{0,60}?\b(?:was|were|has been|have been) (?:then )?(?:done"
    r"|performed|carried out|achieved|confirmed|made possible|solved|implemented|built|verified|tested)"
    r" (?:by|using|with|through|via)\b",
    re.IGNORECASE,
)


def done_acts(reading: Reading) -> tuple[Act, ...]:
    return tuple(a for a in reading.own if a.tense is Tense.PAST)


def is_usable(reading: Reading, act: Act) -> bool:
    """True when the verb has an object that says something: `Drove excellence` does not."""
    after = [t for t in find_tokens(reading.entry.text) if t.start >= act.end]
    told = []
    for token in after[:14]:
        if token.text in {".", ";", "!"}:
            break
        told.append(token)
    while len(told) > 1 and told[0].text in _AND and tense(told[1].text):
        told = told[2:]
    if not any(t.is_word for t in told) or told[0].text in _AND:
        return False
    if act.tense is not Tense.PAST and not act.spoken and _is_bare(told, act.tense):
        return False
    soft = len(told) <= FEW_WORDS and any(_is_soft(told, place) for place in range(min(5, len(told))))
    return (
        not soft
        or any(t.text[0].isdigit() or (t.is_capital and not t.text.isupper()) for t in told)
        or is_specific(reading)
    )


def is_specific(reading: Reading) -> bool:
    """True when the entry names something that can be looked up."""
    return bool(reading.entry.links) or points_at_work(reading.text)


def names_work(reading: Reading) -> bool:
    """A line without a verb that still points at work: a numbered artifact, a ticket, a titled document with a link."""
    artifacts = find_artifacts(reading.text)
    numbered = any(a.name[-1].isdigit() or "”" in a.name or '"' in a.name for a in artifacts)
    return numbered or bool(find_tickets(reading.text)) or bool(artifacts and reading.entry.links)


def is_all_soft(reading: Reading) -> bool:
    """True for a line of adjectives: nothing in it can be counted, opened or asked about."""
    words = [t.lower for t in find_tokens(reading.entry.text) if t.is_word]
    return any(w in SOFT_NOUNS for w in words) and not any(w[0].isdigit() for w in words) and not is_specific(reading)


def reports(reading: Reading) -> bool:
    """True for prose that tells work without naming its doer: "Most of the week was spent on migrating ..."."""
    return any(_REPORTS.search(said) and not speaks_of_plans(said) for said in reading.sentences)


def _is_bare(told: list[Token], form: Tense) -> bool:
    """`Support rotation`, `Onboarding buddy`: too few words for the form to be a verb, unless they name something."""
    end = next((place for place, t in enumerate(told) if t.text == ":"), len(told))
    words = [t for t in told[:end] if t.is_word]
    named = any(t.is_capital or "-" in t.text or any(c.isdigit() for c in t.text) for t in words)
    return len(words) < (3 if form is Tense.PLAIN else 2) and not named


def _is_soft(told: list[Token], place: int) -> bool:
    """True for `excellence`; not for those whom somebody persuades (`leadership to fund ...`)."""
    following = told[place + 1].lower if place + 1 < len(told) else ""
    return told[place].lower in SOFT_NOUNS and following != "to"
