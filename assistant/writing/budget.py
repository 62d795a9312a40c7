"""The page budget: what goes first when a document is too long. The check itself is on the rendered pages."""

from __future__ import annotations

from collections import Counter

from assistant.domain.draft import Draft, Section, SentenceKind

PACKET_PAGES = 2
"""engineer-guide: two pages; calibration rooms read fast."""


def _without_last_of(section: Section, paragraph: int) -> Section:
    last = max(n for n, s in enumerate(section.sentences) if s.paragraph == paragraph)
    kept = tuple(s for n, s in enumerate(section.sentences) if n != last)
    if all(s.kind is SentenceKind.LEAD for s in kept if s.paragraph == paragraph):
        kept = tuple(s for s in kept if s.paragraph != paragraph)
    return section.model_copy(update={"sentences": kept})


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
