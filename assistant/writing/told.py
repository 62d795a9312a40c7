"""What a reviewed draft tells: everything but what its reader left out."""

from __future__ import annotations

from assistant.domain.draft import Draft, Origin, Review, Section, Sentence, SentenceKind
from assistant.writing.budget import led_by_what_is_told


def as_told(draft: Draft) -> Draft:
    """The draft without its rejected sentences, and without a lead-in or a section that has nothing left below it."""
    if all(s.review is not Review.REJECTED for section in draft.sections for s in section.sentences):
        return draft
    sections = (_told(section) for section in draft.sections)
    return draft.model_copy(update={"sections": tuple(s for s in sections if s.sentences)})


def _told(section: Section) -> Section:
    kept = tuple(s for s in section.sentences if s.review is not Review.REJECTED)
    if len(kept) == len(section.sentences):
        return section
    told = {s.paragraph for s in kept if s.kind is not SentenceKind.LEAD}
    # A lead-in that its author worded was checked against all that it cites, so it keeps that.
    own = {s.paragraph: s for s in kept if _is_own_lead(s) and s.paragraph in told}
    led = (own.get(s.paragraph, s) if _is_own_lead(s) else s for s in led_by_what_is_told(kept))
    return section.model_copy(update={"sentences": tuple(led)})


def _is_own_lead(sentence: Sentence) -> bool:
    return sentence.kind is SentenceKind.LEAD and sentence.origin is Origin.OWN
