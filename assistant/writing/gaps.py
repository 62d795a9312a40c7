"""The Gap: what the record does not show, told as a count with what was searched, and the plan asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.vocabulary import SetAside
from assistant.evidence.dates import find_period
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.plain import plain_texts

MOST_GAPS = 3
"""A reader keeps three gaps in mind; the matrix lists the others (engineer-guide: name one real gap)."""

_ORDER = {State.MISSING: 0, State.APPROACHING: 1, State.ASK: 2, State.AT_BAR: 3}


def searched(matrix: Matrix) -> str:
    """What an absence cites: how many entries were read and how many months of the window they cover."""
    entries = "1 entry" if matrix.searched_entries == 1 else f"{matrix.searched_entries} entries"
    if not matrix.searched_months:
        return f"Searched: {entries}, none dated in the last {matrix.window_months} months."
    return f"Searched: {entries}, {matrix.searched_months} of {matrix.window_months} months."


def gap_text(gap: Gap) -> str:
    """One sentence with the criterion in its own words and the count on record."""
    wording = gap.criterion.text.rstrip(".")
    if gap.state is State.MISSING:
        return f"Nothing on record yet for “{wording}”."
    if gap.state is State.ASK:
        lacking = f"{_pieces(len(gap.candidate_ids))} could count once a date, a name or an owner is given"
        return f"“{wording}”: {_counted(gap)}; {lacking}."
    if gap.need is None:
        return f"“{wording}” has no number; the record shows {_pieces(len(gap.evidence_ids))} for a person to judge."
    names = f" ({', '.join(gap.counted)})" if gap.counted and len(gap.counted) <= 5 else ""
    return f"“{wording}”: {gap.have} on record{names}, {gap.need} needed."


def _counted(gap: Gap) -> str:
    return f"{gap.have} counted, {gap.need} needed" if gap.need is not None else "nothing that can be shown yet"


def _pieces(count: int) -> str:
    return "one piece of work" if count == 1 else f"{count} pieces of work"


def open_gaps(matrix: Matrix) -> tuple[Gap, ...]:
    """The target cells that are short, emptiest first, each dimension once before any comes twice."""
    short = [g for g in matrix.target_gaps if g.state is not State.AT_BAR]
    short.sort(key=lambda g: (_ORDER[g.state], matrix.target_gaps.index(g)))
    seen: set[str] = set()
    first: list[Gap] = []
    rest: list[Gap] = []
    for gap in short:
        (rest if gap.criterion.dimension in seen else first).append(gap)
        seen.add(gap.criterion.dimension)
    return tuple((first + rest)[:MOST_GAPS])


_PLAN_LABELS = frozenset({"next", "plan", "plans", "planned", "goal", "todo", "next steps"})
_PLAN_HEADING = lazy_pattern(r"\b(?:next|plans?|goals?|roadmap|upcoming|ahead|aspirations)\b", re.I)
_PLAN_START = lazy_pattern(r"^(?:plan|next|will|going to|decision|draft|by )\b", re.I)
_DEADLINE = lazy_pattern(r"\b(?:by|until|before|till)\s+(?:the\s+)?(?:end of\s+|mid-?)?", re.I)
_OPINION = lazy_pattern(r"\b(?:I (?:believe|think|feel|hope)|is vital|is important|passionate)\b", re.I)
_LONGEST_PLAN = 40
"""Words; a plan longer than that is an essay about one."""


_STALE = timedelta(days=92)
"""A plan written down more than a quarter ago was kept or dropped since; telling it as open would be false."""


def planned_items(items: Sequence[EvidenceItem], matrix: Matrix) -> tuple[EvidenceItem, ...]:
    """What the author lately wrote down as planned, under a word that says so: the only plans a draft may tell."""
    return tuple(
        i
        for i in items
        if i.set_aside is SetAside.PLANNED
        and not i.outside
        and (i.period is None or i.period.end >= matrix.window.end - _STALE)
        and len(i.text.split()) <= _LONGEST_PLAN
        and not i.text.rstrip().endswith("?")
        and not _overdue(i, matrix.window.end)
        and not _OPINION.search(i.text)
        and (
            (i.label or "") in _PLAN_LABELS
            or _PLAN_START.search(i.text)
            or any(_PLAN_HEADING.search(h) for h in i.context)
        )
    )


def _overdue(item: EvidenceItem, today: date) -> bool:
    """True when the plan names a day by which it was to be done, and that day has passed.

    A day that lies before the entry itself ("by Jan 31", written in November) is next year's.
    """
    written = item.period.start if item.period is not None else date.min
    for match in _DEADLINE.finditer(item.text):
        found = find_period(item.text[match.end() :], default_year=(item.period.end if item.period else today).year)
        if found is not None and found[1] == 0 and written <= found[0].end < today:
            return True
    return False


def gap_sentences(matrix: Matrix) -> tuple[Sentence, ...]:
    """The gap sentences, one paragraph each, then one question for the plan that closes them."""
    gaps = open_gaps(matrix)
    sentences = [
        Sentence(
            text=f"{gap_text(gap)} {searched(matrix)}" if number == 0 else gap_text(gap),
            evidence_ids=gap.evidence_ids or gap.candidate_ids,
            kind=SentenceKind.GAP,
            criterion_id=gap.criterion.id,
            paragraph=number,
        )
        for number, gap in enumerate(gaps)
    ]
    ask = (
        f"Which project closes “{gaps[0].criterion.text.rstrip('.')}”, who sponsors it, who uses it, and by when?"
        if gaps
        else "By count nothing is short. Which gap would the room name, and what closes it by when?"
    )
    sentences.append(Sentence(text=ask, kind=SentenceKind.QUESTION, paragraph=len(gaps)))
    return tuple(sentences)


def planned_sentence(item: EvidenceItem, paragraph: int) -> Sentence | None:
    """A plan in the author's words, told as planned."""
    texts = plain_texts(item)
    if not texts:
        return None
    body = texts[0][0].lower() + texts[0][1:] if texts[0][1:2].islower() else texts[0]
    told = body if body.lower().startswith(("plan", "next", "will", "goal")) else f"planned: {body}"
    return Sentence(
        text=told[0].upper() + told[1:], evidence_ids=(item.id,), kind=SentenceKind.FACT, paragraph=paragraph
    )
