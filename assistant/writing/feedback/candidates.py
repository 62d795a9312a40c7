"""Entries on record that fit the topic of a note, for a manager to attach: never attached by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import PurePath

from assistant.domain.feedback import Candidate, FieldName
from assistant.domain.growth import Entry
from assistant.evidence.likeness import COMMON
from assistant.evidence.stems import stem, words
from assistant.evidence.verbs import base_form
from assistant.writing.feedback.answers import check_answer
from assistant.writing.feedback.words import ADVERBS, MIND, PRAISE, RATED, RATINGS, SOFT_OBJECTS
from assistant.writing.protected import protected_spans

MOST = 3
_TELLS_NOTHING = ADVERBS | MIND | RATED | RATINGS | SOFT_OBJECTS | PRAISE
_PAST = (FieldName.SITUATION, FieldName.BEHAVIOR, FieldName.IMPACT)


def find_candidates(name: FieldName, about: str, entries: Sequence[Entry], today: date) -> tuple[Candidate, ...]:
    """Up to three entries whose words fit and could give the field, newest first; what is ahead is on no record."""
    if name not in _PAST:
        return ()
    wanted = telling_stems(about)
    fitting = [e for e in entries if wanted & telling_stems(f"{e.text} {e.label or ''}") and _gives(name, e, today)]
    newest = sorted(fitting, key=lambda e: (e.period.start if e.period else date.min, e.line), reverse=True)
    return tuple(as_candidate(e) for e in newest[:MOST])


def as_candidate(entry: Entry) -> Candidate:
    """An entry with its place and date."""
    return Candidate(
        id=entry.id,
        text=entry.text,
        source=f"{PurePath(entry.source).name}:{entry.line}",
        date=entry.period.start if entry.period else None,
    )


def telling_stems(text: str) -> frozenset[str]:
    """The stems that say what a text is about: no grammar, no ratings."""
    return (
        frozenset(
            stem(base_form(w) or w) for w in words(text) if w not in _TELLS_NOTHING and not w.isdigit() and len(w) > 2
        )
        - COMMON
    )


def _gives(name: FieldName, entry: Entry, today: date) -> bool:
    if protected_spans(entry.text):
        return False
    return name is FieldName.SITUATION or check_answer(name, entry.text, today).passes
