"""An id keeps the day of its own sentence: "reviewed July 9. Live since July 28 (CON-7)" dates CON-7 to July 28."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.masks import Mark
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import read_dates
from assistant.writing.checks.ids import CHECKED
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.sentences import sentence_spans
from assistant.writing.source import Source

Day = tuple[int | None, int | None]
"""Month and day of the month."""


def find_exchanged_days(claim: Claim) -> Iterator[Problem]:
    """Days told of an id in one statement, where every note that has both gives the id another day."""
    ids = [m for m in claim.marks if m.kind in CHECKED]
    if not ids:
        return
    for said in read_dates(claim.text).days:
        if said.day is None or claim.is_quoted(said.start):
            continue
        beside = [m for m in ids if _together(claim, m.start, said.start)]
        day = (said.month, said.day)
        if any(_has_another_day(claim, mark, day) for mark in beside):
            message = (
                f"In the evidence “{claim.text[said.start : said.end]}” is not the day of this; keep each with its own."
            )
            yield Problem(ProblemKind.DATE, said.start, said.end, message)


_APART = lazy_pattern(r"[;.!?](?=\s)|\b(?:and|while|whereas|then)\b")
"""What stands between two statements of a sentence."""


def _together(claim: Claim, one: int, other: int) -> bool:
    start, end = sorted((one, other))
    return not _APART.search(claim.text[start:end])


def _has_another_day(claim: Claim, mark: Mark, day: Day) -> bool:
    written = claim.text[mark.start : mark.end].casefold()
    verdicts = [v for source in claim.sources if (v := _dates_otherwise(source, written, day)) is not None]
    return bool(verdicts) and all(verdicts)


def _dates_otherwise(source: Source, written: str, day: Day) -> bool | None:
    """Whether a note gives the id another day than this one, which it has too; None where it tells of only one."""
    sentences = [source.text[start:end] for start, end in sentence_spans(source.text)]
    own = [_days(s) for s in sentences if written in s.casefold()]
    if not own or not any(day in _days(s) for s in sentences):
        return None
    return not any(day in days for days in own) and any(own)


def _days(text: str) -> frozenset[Day]:
    return frozenset((d.month, d.day) for d in read_dates(text).days if d.day is not None)
