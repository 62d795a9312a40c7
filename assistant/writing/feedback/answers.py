"""Does an answer pass its field's check? The same questions as for a note, asked of words meant for one field."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from assistant.domain.feedback import FieldName
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import find_said_dates
from assistant.writing.feedback.acts import MEASURED, is_observable, names_things
from assistant.writing.feedback.asks import is_checkable
from assistant.writing.feedback.checkpoints import SPRINT
from assistant.writing.feedback.costs import is_consequence, is_rated, is_strong
from assistant.writing.feedback.judgements import judgement_in, no_ask_in
from assistant.writing.feedback.occasions import find_occasions
from assistant.writing.feedback.people import Party, find_people
from assistant.writing.feedback.reading import Clause, clauses_of, hold, mask_quotes
from assistant.writing.feedback.words import DOCUMENTS, OCCASIONS, RATINGS
from assistant.writing.protected import protected_spans


class Verdict(NamedTuple):
    """Whether the words pass; why not, as a sentence; and for a commit its day."""

    passes: bool
    why: str = ""
    day: date | None = None


_FREQUENCY = lazy_pattern(
    r"\b(?:sometimes|often|always|never|lately|recently|occasionally|generally|in general|usually"
    r"|all the time|these days"
    r"|this (?:quarter|half|year)|meetings)\b",
    re.IGNORECASE,
)
_PRAISE = lazy_pattern(
    r"\b(?:great (?:job|work|engineer|colleague)|otherwise (?:all )?(?:good|great|fine)|doing (?:great|well|fine)"
    r"|love working with|keep it up|good job|well done)\b",
    re.IGNORECASE,
)
_NONE = lazy_pattern(r"\b(?:none|neither|nobody|nothing|without|no)\b", re.IGNORECASE)
_HEARSAY = lazy_pattern(r"\b(?:i (?:heard|was told)|people say|apparently|reportedly|rumou?r)\b", re.IGNORECASE)


def check_answer(name: FieldName, text: str, today: date) -> Verdict:
    """Whether an answer gives its field. A praising word is for after the conversation, whatever the field."""
    if not text.strip():
        return Verdict(False, "It is empty.")
    if protected_spans(text):
        return Verdict(False, "It touches a protected matter; say what happened at work, without it.")
    if praised := _PRAISE.search(text):
        return Verdict(False, f"“{praised.group()}” covers the message; keep praise for after the commit.")
    if heard := _HEARSAY.search(text):
        return Verdict(False, f"“{heard.group()}” is hearsay; say what you saw or read yourself.")
    if name in (FieldName.BEHAVIOR, FieldName.IMPACT) and (judged := judgement_in(text)):
        return Verdict(False, f"“{judged}” judges somebody; say what was seen, or what it cost.")
    if refused := no_ask_in(text):
        return Verdict(False, f"“{refused}” has no place here; ask for something that others can see at work.")
    return _CHECKS[name](text, today)


def _clauses(text: str, today: date) -> tuple[Clause, ...]:
    quoted = mask_quotes(text)
    dates = find_said_dates(quoted, today)
    occasions = find_occasions(quoted, dates, today)
    held = [*((o.start, o.end) for o in occasions), *((d.start, d.end) for d in dates)]
    return clauses_of(text, hold(quoted, held))


def _situation(text: str, today: date) -> Verdict:
    dates = find_said_dates(text, today)
    if any(d.period is not None and d.period.start > today for d in dates):
        return Verdict(False, "It lies ahead; a situation is what happened.")
    if find_occasions(text, dates, today) or dates or re.search(r"\d|#\w", text):
        return Verdict(True)
    words = re.findall(r"[\w/:-]+", text.lower())
    named = any(w.removesuffix("s") in OCCASIONS | DOCUMENTS for w in words)
    capital = any(w[0].isupper() for w in text.split()[1:])
    told = any(names_things(c.telling) for c in _clauses(text, today))
    if (named or capital or told) and not _FREQUENCY.search(text):
        return Verdict(True)
    return Verdict(False, "It names no day, meeting or document.")


def _behavior(text: str, today: date) -> Verdict:
    clauses = _clauses(text, today)
    people = find_people(text, clauses)
    for clause in clauses:
        party = people.party(clause)
        if any(is_observable(clause, p) for p in (party, Party.PERSON, Party.THEIRS)):
            return Verdict(True)
    rated = re.search(r"\b(?:" + "|".join(sorted(RATINGS)) + r")\b", text, re.IGNORECASE)
    if not rated and (MEASURED.search(text.lower()) or _NONE.search(text) or re.search(r"[“\"']\w", text)):
        return Verdict(True)
    return Verdict(False, "It tells no act that somebody could have seen.")


def _impact(text: str, today: date) -> Verdict:
    for clause in _clauses(text, today):
        if any(is_strong(clause, p) or is_consequence(clause, p) for p in (Party.OTHER, Party.MANAGER)):
            return Verdict(True)
        if clause.predicate is not None and clause.predicate.at == 0 and is_observable(clause, Party.PERSON):
            return Verdict(True)
    clauses = _clauses(text, today)
    told = any(names_things(c.telling) and not is_rated(c) for c in clauses)
    if told or re.search(r"\d", text):
        return Verdict(True)
    return Verdict(False, "It names no cost to the team, a customer or the work.")


def _ask(text: str, today: date) -> Verdict:
    if any(is_checkable(c.telling) for c in _clauses(text, today)) or re.search(r"\d", text):
        return Verdict(True)
    return Verdict(False, "Another person could not say yes or no to it.")


def _commit(text: str, today: date) -> Verdict:
    days = [d.period.end for d in find_said_dates(text, today, ahead=True) if d.period is not None]
    if not days and SPRINT.search(text):
        return Verdict(True)
    if not days:
        return Verdict(False, "It names no day.")
    if days[-1] <= today:
        return Verdict(False, f"{days[-1].isoformat()} is past or today; name a day ahead.")
    return Verdict(True, day=days[-1])


_CHECKS = {
    FieldName.SITUATION: _situation,
    FieldName.BEHAVIOR: _behavior,
    FieldName.IMPACT: _impact,
    FieldName.ASK: _ask,
    FieldName.COMMIT: _commit,
}
