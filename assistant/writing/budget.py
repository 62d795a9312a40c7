"""The page budget: what goes first when a document is too long. The check itself is on the rendered pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.domain.draft import Draft, Section, Sentence, SentenceKind

PACKET_PAGES = 2
"""engineer-guide: two pages; calibration rooms read fast."""


def _without_last_of(section: Section, paragraph: int) -> Section:
    last = max(n for n, s in enumerate(section.sentences) if s.paragraph == paragraph)
    kept = tuple(s for n, s in enumerate(section.sentences) if n != last)
    return section.model_copy(update={"sentences": led_by_what_is_told(kept)})


def led_by_what_is_told(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences with every lead-in citing only items told below it; one without any such item goes."""
    told: dict[int, set[str]] = {}
    for sentence in sentences:
        if sentence.kind is not SentenceKind.LEAD:
            told.setdefault(sentence.paragraph, set()).update(sentence.evidence_ids)
    kept = []
    for sentence in sentences:
        if sentence.kind is SentenceKind.LEAD:
            cites = tuple(e for e in sentence.evidence_ids if e in told.get(sentence.paragraph, ()))
            if not cites:
                continue
            sentence = sentence.model_copy(update={"evidence_ids": cites})
        kept.append(sentence)
    return tuple(kept)


def shorten(draft: Draft) -> Draft | None:
    """The draft without its least weighty fact, or None when nothing more can go.

    Facts stand in order of weight, so the last fact of the fullest paragraph goes; of equals, the later paragraph's.
    Gaps and questions stay: a document that hides its gap is not shorter but wrong.
    """
    fullest: tuple[int, int, int] | None = None
    for place, section in enumerate(draft.sections):
        facts = Counter(s.paragraph for s in section.sentences if s.kind is SentenceKind.FACT)
        if any(s.kind is SentenceKind.GAP for s in section.sentences):
            continue
        for paragraph, count in facts.items():
            if fullest is None or (count, place, paragraph) > fullest:
                fullest = (count, place, paragraph)
    if fullest is None:
        return None
    _, place, paragraph = fullest
    sections = list(draft.sections)
    sections[place] = _without_last_of(sections[place], paragraph)
    return draft.model_copy(update={"sections": tuple(s for s in sections if s.sentences)})
