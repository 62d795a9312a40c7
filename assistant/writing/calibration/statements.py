"""What a page for a calibration room may say of an entry: one short sentence of its own words, checked, no oversell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.vocabulary import Modality, Role, Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.modality import speaks_of_plans
from assistant.lint import lint
from assistant.writing.plain import plain_sentences
from assistant.writing.ranking import wording_of
from assistant.writing.sentences import clause_spans
from assistant.writing.verify import verify_sentence

REFUSED = ("oversell", "protected-matter")
"""manager-playbook: overselling costs the next two cycles; protected matter is never put before a room."""
LONG = 190
"""Characters that two lines of the page hold; a bullet that is longer gives its first clause alone."""

FIRST_PERSON = lazy_pattern(r"\b(?:I|I['’]\w+|me|my|mine)\b")
"""Words that only the author can say: on a page that somebody else sends they stand in quotation marks."""
_POINTS_BACK = lazy_pattern(
    r"(?:(?:He|She|It|They|This|That|These|Those|Her|His|Their|Its|Both|Most of it|Here)\b|(?:Not|Nobody|No one)\b)",
    re.I,
)

_LEANS_BACK = lazy_pattern(r"\b(?:it|them|the (?:first|second|other|former|latter))\b", re.I)
"""What a later sentence of an entry may name only because an earlier one said it."""

_OF_A_PACKET = lazy_pattern(r"the gap|peer calibration", re.I)
"""Sections of an older packet that tell what is lacking and who may be asked: no work of this person's."""


def may_be_told(text: str) -> bool:
    """False for a sentence that oversells or touches protected matter, whoever wrote it."""
    return not lint(text, select=REFUSED)


def tellable(item: EvidenceItem, matrix: Matrix) -> bool:
    """Work that was done, in this employment, and not surely before the window."""
    told = item.accomplishment and not item.outside and item.modality is not Modality.PLANNED
    told = told and not any(_OF_A_PACKET.fullmatch(h.strip(" *:#")) for h in item.context[-1:])
    inside = item.period is None or item.period.end >= matrix.window.start
    return told and inside and item.role is not Role.SUPPORTED


def statements(item: EvidenceItem) -> tuple[Sentence, ...]:
    """The entry's sentences that stand alone and verify against it, each short enough for the page.

    Alone stands what points at nothing before it, looks at nothing ahead, and names something that can be looked up.
    """
    told = []
    for number, sentence in enumerate(plain_sentences(item)):
        for text in _shorter(_bare(sentence.text)):
            alone = _stands_alone(text) and not (number and _LEANS_BACK.search(text))
            shown = f"“{text.rstrip('.')}”." if FIRST_PERSON.search(text) else text
            if alone and may_be_told(text) and not verify_sentence(shown, [item]):
                told.append(Sentence(text=shown, evidence_ids=(item.id,), kind=SentenceKind.FACT))
                break
    return tuple(told)


def best_statement(item: EvidenceItem, worth: Callable[[str], float]) -> Sentence | None:
    """The statement that is worth most; of equals the first."""
    told = statements(item)
    return max(told, key=lambda s: worth(s.text)) if told else None


def names_any(text: str, names: Sequence[str]) -> int:
    """How many of the names stand in the text."""
    return sum(name.casefold() in text.casefold() for name in names)


def is_own(item: EvidenceItem) -> bool:
    """True when it is the author's own work, not the team's and not somebody else's."""
    return item.subject is Subject.AUTHOR


def _stands_alone(text: str) -> bool:
    return not _POINTS_BACK.match(text) and not speaks_of_plans(text) and bool(wording_of(text).literals)


def _bare(text: str) -> str:
    """The sentence without "Shipped:", which a page of finished work need not repeat."""
    rest = text.removeprefix("Shipped: ")
    return rest if rest == text or re.match(r"\S*[-_/.\d]", rest) else rest[:1].upper() + rest[1:]


def _shorter(text: str) -> tuple[str, ...]:
    """The sentence; where it is long, first the clauses that come before its last semicolons."""
    if len(text) <= LONG:
        return (text,)
    ends = [end for _, end in clause_spans(text)][:-1]
    return (*(f"{text[:end].rstrip(';').rstrip()}." for end in reversed(ends) if end <= LONG), text)
