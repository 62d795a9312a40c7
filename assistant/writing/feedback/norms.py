"""How it goes from now on, said without asking: "rates come from the table", "a README next to the code"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.people import Party
from assistant.writing.feedback.predicates import Word
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import (
    ADVERBS,
    COMPARATIVES,
    COUNTS,
    GROUPS,
    MODALS,
    PRAISE,
    PRONOUNS,
    RATINGS,
    SOFT_OBJECTS,
)

_INDEFINITE = word_set("a an any every each all no whoever everybody everyone nobody both one two three only")
_DEFINITE = word_set(
    "the this that these those his her your their my our it it's he she you they we i there what who which"
)
_STILL = word_set("now still already since always often usually again currently sometimes lately constantly anyway")
_TO_BE = word_set("is are isn't aren't gets get goes go")
_HAVING = word_set("has have had been hasn't haven't was were wasn't weren't did didn't couldn't")
_COSTLY = word_set(
    "wait lose guess repeat redo skip avoid stop dread complain chase clean escalate miss break fail slip ping"
    " bypass waste"
    " suffer struggle churn leave quit ignore duplicate hide cancel merge"
)
"""What people do who pay for somebody else's habit."""
_INTRANSITIVE = word_set(
    "stayed waited came went left sat stood arrived worked ran slept called complained cried laughed talked spoke"
    " looked"
    " happened lived remained returned agreed failed lasted showed appeared dropped fell rose crashed broke ran landed"
    " waited arrived ended started stopped jumped grew doubled slipped shipped reached"
)
_AFTER_PARTICIPLE = word_set("before by and within in on with to until w inside after as for per")
_LIMIT = lazy_pattern(
    r"\b(?:(?:within|inside)(?= (?:\d|an?\b|one|two|three|four|five|the|half))|before|until|under|over|at least|at"
    r" most|no more than|no later than|minimum|max(?:imum)?|every|each|per|only"
    r"|next to|or not|outside|first thing|first$|same day|in writing|on (?:one|the first) page|w/|with (?:a|an|the"
    r"|its|every|each|at least|one|two))\b"
    r"|\b(?:a|per) (?:day|week|month|sprint|shift|release)\b|\bin (?:every|each|the same)\b",
    re.IGNORECASE,
)
_ONLY = lazy_pattern(r"(?:so\s|and\s)?(?!not\b|the\b)[\w-]+(?:\s[\w-]+){0,3}\sonly$", re.IGNORECASE)
_CONDITION = lazy_pattern(r",?\s(?:unless|whenever|except|when|if)\b", re.IGNORECASE)
_COST_NOUNS = lazy_pattern(
    r"\b(?:lost|late|wasted|more|extra|angry|complaints?|down|behind|too|again|since|because|instead)\b",
    re.IGNORECASE,
)


def states_norm(clause: Clause, party: Party, *, past: bool, conditioned: bool) -> bool:
    """Whether a clause after the act says how it is to go: a present tense about no one in particular.

    "A test is deleted only in a separate change": what happened is told in the past, and of somebody. Where the act
    is told in the `past`, a present tense about a thing is a norm too; `conditioned` when "if …" stands before it.
    """
    if _MEANS.match(clause.text) and not _asks_back(clause):
        return True
    if party is Party.MANAGER:
        return bool(_WE_ONLY.match(clause.text))
    predicate = clause.predicate
    if (
        predicate is None
        or party is not Party.OTHER
        or not (clause.led_by in _OPENS or conditioned)
        or _asks_back(clause)
    ):
        return False
    subject, rest = predicate.subject, clause.telling[predicate.at :]
    lows = {w.low for w in clause.words}
    if (
        not subject
        or len(rest) < 2
        or lows & _STILL
        or _tells(rest)
        or not (_is_anyone(subject) or ((past or conditioned) and _is_thing(subject)))
    ):
        return False
    verb = rest[0]
    if verb.low in MODALS - {"can"} or lows & (RATINGS | PRAISE) or (subject[-1].low in GROUPS and not conditioned):
        return False
    if plain_form(verb.text) in _COSTLY and subject[0].low not in _INDEFINITE:
        return False
    if verb.low in _TO_BE | {"can"} and not (
        verb.low.startswith("go") and rest[1].low in _AFTER_PARTICIPLE | {"through", "via", "into"}
    ):
        return _is_kept(rest) or bool(_LIMIT.search(clause.text))
    return form_of(verb.text) is not Tense.PAST


def names_measure(clause: Clause, party: Party) -> bool:
    """Whether a verbless clause after the act names what is to be there: "first answer within one working day"."""
    if _ONLY.match(clause.text) and (clause.predicate is None or not clause.predicate.subject):
        return True
    words = [w for w in clause.words if w.low not in ADVERBS]
    subordinate = clause.predicate is not None and _is_subordinate(clause.predicate.subject)
    if (
        (party is Party.PERSON and not subordinate)
        or len(words) < 3
        or clause.led_by not in ("", ":", "-", "–", "—")
        or clause.note[clause.end : clause.end + 1] == ":"
    ):
        return False
    done = clause.predicate is not None and not subordinate
    if done and not _is_done_thing(clause):
        return False
    lows = {w.low for w in words}
    if lows & (RATINGS | PRAISE | COMPARATIVES | _STILL) or words[0].low in _DEFINITE | {
        "not",
        "in",
        "at",
        "on",
        "during",
        "after",
    }:
        return False
    if words[0].low in SOFT_OBJECTS or _asks_back(clause) or _COST_NOUNS.search(clause.text):
        return False
    return bool(_LIMIT.search(clause.text)) or (done and bool(_CONDITION.match(clause.note, clause.end)))


def _is_subordinate(subject: tuple[Word, ...]) -> bool:
    """Whether the only verb belongs to a part: "time sheet every week before you go", "a page per service he owns"."""
    inner = {w.low for w in subject[1:]}
    return bool(inner & _SUBORDINATING) or (len(subject) > 3 and subject[-1].low in ("he", "she", "you", "they"))


_SUBORDINATING = word_set("before when unless until once whenever after while where that which who")


def _asks_back(clause: Clause) -> bool:
    return clause.note[clause.end : clause.end + 1] == "?"


def _is_anyone(subject: tuple[Word, ...]) -> bool:
    """ "a", "every", "no …", or a bare plural or mass noun: nobody and nothing in particular."""
    first, words = subject[0], [w for w in subject if w.low not in ADVERBS]
    if (
        not words
        or first.low in _DEFINITE
        or first.low in PRONOUNS
        or (words[-1].low in SOFT_OBJECTS and first.low not in _INDEFINITE)
        or "'" in first.low
    ):
        return False
    return first.low in _INDEFINITE or (
        words[-1].low.endswith("s") and not words[-1].low.endswith("'s") and not first.text[0].isdigit()
    )


def _is_thing(subject: tuple[Word, ...]) -> bool:
    """A thing in particular, or work in general: "the pass", "handover"; no pronoun and no quality."""
    lows = {w.low.split("'")[0] for w in subject}
    return not lows & (
        PRONOUNS
        | SOFT_OBJECTS
        | {"it's", "this", "that", "these", "which", "who", "what", "there", "rest", "his", "her"}
    )


_OPENS = ("", ":", "-", "–", "—", ";")
_MEANS = lazy_pattern(
    r"(?!(?:it|this|that|which|he|she|i|you|they|we)\b)[\w'’‘“” -]{2,30}?\s(?:means|equals|=)\s\S+", re.IGNORECASE
)
_WE_ONLY = lazy_pattern(
    r"(?:so |and )?we\s(?:only|never|always|no longer|don['’]?t|do not|stop)\s(?!know\b|have\b|want\b|think\b)",
    re.IGNORECASE,
)


def _tells(rest: tuple[Word, ...]) -> bool:
    """The past, or "has" with what was done."""
    after = next((w for w in rest[1:] if w.low not in ADVERBS), None)
    perfect = (
        rest[0].low in ("has", "have")
        and after is not None
        and (form_of(after.text) is Tense.PAST or after.low == "been")
    )
    return perfect or rest[0].low in _HAVING - {"has", "have"}


def _is_kept(rest: tuple[Word, ...]) -> bool:
    """ "are moved", "is signed": to be and what is done."""
    after = next((w for w in rest[1:] if w.low not in ADVERBS | {"only", "not", "be"}), None)
    return after is not None and form_of(after.text) is Tense.PAST


def _is_done_thing(clause: Clause) -> bool:
    """A thing and what is done with it, without "is": "sheet filled before the shift ends"."""
    predicate = clause.predicate
    if predicate is None or not predicate.subject or len(predicate.subject) > 4:
        return False
    first, verb = predicate.subject[0], clause.telling[predicate.at]
    counted = first.text[0].isdigit() or first.low in COUNTS or predicate.subject[-1].low in GROUPS
    following = clause.telling[predicate.at + 1 : predicate.at + 2]
    passive = verb.low not in _INTRANSITIVE and bool(following) and following[0].low in _AFTER_PARTICIPLE
    return (
        passive
        and form_of(verb.text) is Tense.PAST
        and verb.low not in _HAVING
        and first.low not in _DEFINITE
        and not counted
    )
