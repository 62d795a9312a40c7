"""What a model says that the page answers an objection with: taken only where its words stand on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from assistant.domain.calibration import Objection, ObjectionKind, PageAnswer
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.rubric import Measure
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
    whole = dict.fromkeys(_whole(quote, items[quote.evidence_id]) for quote in told)
    return objection.model_copy(update={"answered_on_page": tuple(whole)})


def standing_first(objections: Sequence[Objection]) -> tuple[Objection, ...]:
    """Those that the page answers behind the others, else in their order."""
    return tuple(sorted(objections, key=lambda o: bool(o.answered_on_page)))


def _is_true(quote: PageAnswer, items: Mapping[str, EvidenceItem]) -> bool:
    """Whether the words stand in the entry, whole, as something that was done, and not cut out of a "nobody ..."."""
    item = items.get(quote.evidence_id)
    if item is None or len(quote.words.split()) < LEAST_WORDS or len(quote.words) > LONGEST_QUOTE:
        return False
    if item.modality is Modality.PLANNED or item.set_aside is SetAside.PLANNED:
        return False
    text = " ".join(item.text.split())
    place = re.search(rf"(?<!\w){re.escape(quote.words)}(?!\w)", text)
    if place is None:
        return False
    return not _NEGATED.search(" ".join(_CLAUSE.split(text[: place.start()])[-1].split()[-NEAR:]))


def _whole(quote: PageAnswer, item: EvidenceItem) -> PageAnswer:
    """The quotation as the whole sentences that it stands in: what was cut off may say more."""
    text = " ".join(item.text.split())
    start = text.index(quote.words)
    spans = [(a, b) for a, b in sentence_spans(text) if a < start + len(quote.words) and start < b]
    return quote.model_copy(update={"words": text[spans[0][0] : spans[-1][1]]})


_NEGATED = lazy_pattern(r"\b(?:no|not|nobody|none|never|nothing|neither|nor|without|hardly)\b|n['’]t\b", re.IGNORECASE)
"""What turns a clause round: words that are cut off right behind it say its opposite."""

NEAR = 4
"""Words before a quotation, in its clause, among which a "nobody" turns it round. By eye; all of it is shown anyway."""

_CLAUSE = lazy_pattern(r"[,;:.!?…()–—]\s?|\s[-→]+>?\s")


def _in_time(objection: Objection, item: EvidenceItem, matrix: Matrix) -> bool:
    """Dates are read exactly: what is before the window answers nothing, nor what is late what is late."""
    window = matrix.window
    if objection.kind is ObjectionKind.STALE:
        return item.period is not None and item.period.within(window)
    if objection.kind is ObjectionKind.LAST_WEEKS:
        return not is_late(item, window.end)
    lasting = any(g.criterion.id == objection.criterion_id and g.criterion.measure in _LASTS for g in matrix.gaps)
    return lasting or lies_in(item, window.start, window.end)


_LASTS = frozenset({Measure.OWNED_SERVICES, Measure.OWNED_FEATURES})
"""What somebody has until it is given away: that it was taken over earlier answers too."""
