"""How an act and its cost are said to the person."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import Tense, past_form
from assistant.writing.feedback.reading import clauses_of, mask_quotes
from assistant.writing.feedback.spoken import lowered, sentence
from assistant.writing.feedback.to_you import agreeing, to_you
from assistant.writing.feedback.verbs import form_of, plain_form


def say_behavior(text: str) -> str:
    """The act as said to the person: a verb without a subject gets "you", a thing that is missing "there was"."""
    text = _ASIDE.sub("", text)
    clause = next(iter(clauses_of(text, mask_quotes(text))), None)
    if clause is None or not clause.telling:
        return text
    first = clause.telling[0]
    low = first.low
    if (re.match(r"(?:again )?(?:no|nothing|none)\b", text, re.IGNORECASE) and clause.predicate is None) or re.match(
        r"(?:again )?nothing \w+ed\b|(?:again )?nothing (?:written|said|done|sent)\b", text, re.IGNORECASE
    ):
        return f"there {_was_or_were(text)} {lowered(text)}"
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
        return to_you(f"you {lowered_word(verb)} {rest}".rstrip(), frozenset(), None)
    return text


_ADVERBIAL = lazy_pattern(
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


_BLAMING = lazy_pattern(r",?\s(?:because of you|thanks to you)\W*$", re.IGNORECASE)
"""Says nothing that the behavior has not said, and turns a cost into a charge."""


_LOST = lazy_pattern(r"lost ((?:\w+ )?\w+ (?:days?|weeks?|hours?|sprints?))\b(?=$|[,;.])", re.IGNORECASE)
_ASIDE = lazy_pattern(r",?\s(?:though|tho|imo|tbh)\W*$", re.IGNORECASE)


def _was_or_were(thing: str) -> str:
    """ "were" for several: "no numbers for peak load"."""
    named = re.split(r"\s(?:for|in|on|of|to|with|at|from|about|and|or)\b|,", thing, maxsplit=1)[0].lower()
    return "were" if named.endswith("s") and not named.endswith(("ss", "canvas", "status")) else "was"
