"""What a model says that the page answers an objection with: taken only where its words stand on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from assistant.domain.calibration import Objection, ObjectionKind, PageAnswer
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.vocabulary import Modality, SetAside
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.packet import lies_in
from assistant.writing.calibration.reading.dates import is_late
from assistant.writing.sentences import sentence_spans

LEAST_WORDS = 4
"""Words of a quotation: with fewer it could stand anywhere and answers nothing. By eye."""

MOST_QUOTES, LONGEST_QUOTE = 6, 600
"""Quotations of one answer, and characters of one; careful readers gave at most 5 and 427. A copy of a page is none."""


def answered(
    objection: Objection, quotes: Iterable[PageAnswer], items: Mapping[str, EvidenceItem], matrix: Matrix
) -> Objection:
    """The objection with its answer, where every quotation is a true one and of the right time; as it is otherwise.

    One that is not on the page makes the others worth nothing: whoever invents one has not read.
    """
    told = tuple(dict.fromkeys(quotes))
    true = all(_is_true(q, items) and _in_time(objection, items[q.evidence_id], matrix) for q in told)
    if not true or not 0 < len(told) <= MOST_QUOTES:
        return objection
    return objection.model_copy(update={"answered_on_page": told})


def standing_first(objections: Sequence[Objection]) -> tuple[Objection, ...]:
    """Those that the page answers behind the others, else in their order."""
    return tuple(sorted(objections, key=lambda o: bool(o.answered_on_page)))


def _is_true(quote: PageAnswer, items: Mapping[str, EvidenceItem]) -> bool:
    """Whether the words stand in the entry, whole, as something that was done, and not under a "nobody" before them."""
    item = items.get(quote.evidence_id)
    if item is None or len(quote.words.split()) < LEAST_WORDS or len(quote.words) > LONGEST_QUOTE:
        return False
    if item.modality is Modality.PLANNED or item.set_aside is SetAside.PLANNED:
        return False
    text = " ".join(item.text.split())
    place = re.search(rf"(?<!\w){re.escape(quote.words)}(?!\w)", text)
    if place is None:
        return False
    begun, ended = place.span()
    touched = [(a, b) for a, b in sentence_spans(text) if a < ended and begun < b]
    return not any(_NEGATED.search(f"{text[a:begun]} {text[ended:b]}") for a, b in touched)


_NEGATED = lazy_pattern(r"\b(?:no|not|nobody|none|never|nothing|neither|nor|without|hardly)\b|n['’]t\b", re.IGNORECASE)
"""What turns the rest of a sentence round; words that are cut out of such a sentence may say its opposite."""


def _in_time(objection: Objection, item: EvidenceItem, matrix: Matrix) -> bool:
    """Dates are read exactly: what is before the window answers nothing, nor what is late what is late."""
    window = matrix.window
    if objection.kind is ObjectionKind.STALE:
        return item.period is not None and item.period.within(window)
    if objection.kind is ObjectionKind.LAST_WEEKS:
        return not is_late(item, window.end)
    return lies_in(item, window.start, window.end)
