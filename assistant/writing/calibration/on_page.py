"""What a model says that the page answers an objection with: taken only where its words stand on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.domain.calibration import Objection, ObjectionKind, PageAnswer
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.writing.calibration.reading.dates import is_late

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
    item = items.get(quote.evidence_id)
    if item is None or len(quote.words.split()) < LEAST_WORDS or len(quote.words) > LONGEST_QUOTE:
        return False
    return quote.words in " ".join(item.text.split())


def _in_time(objection: Objection, item: EvidenceItem, matrix: Matrix) -> bool:
    """Dates are read exactly: what is old is not answered by what is old, nor what is late by what is late."""
    if objection.kind is ObjectionKind.STALE:
        return item.period is not None and item.period.within(matrix.window)
    if objection.kind is ObjectionKind.LAST_WEEKS:
        return not is_late(item, matrix.window.end)
    return True
