"""Numbers and dates stay with their own object: 35 % less cost is not 35 % less queue time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from assistant.domain.evidence import Change, Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.writing.alignment import content_keys
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import day_starts, read_dates
from assistant.writing.checks.labels import labelled
from assistant.writing.checks.objects import counted, keys
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import is_content
from assistant.writing.source import Source
from assistant.writing.words import Word

_NEAR = 3
"""Words of meaning on either side by which a number or date is recognised."""


_REST = frozenset({"go", "left", "remaining", "rest", "done", "total", "others", "leaving", "leaves"})


def find_moved_literals(claim: Claim) -> Iterator[Problem]:
    """Numbers and days that stand beside the words of another number or day of the same item."""
    starts = day_starts(claim)
    for quantity in claim.quantities:
        if (
            quantity.unit is not Unit.ORDINAL
            and quantity.start not in starts
            and (holders := _holders(claim, quantity))
            and all(_belongs_elsewhere(claim, s, quantity) for s in holders)
        ):
            yield _problem(claim, ProblemKind.NUMBER, quantity.start, quantity.end)
    days = [d for d in read_dates(claim.text).days if d.day is not None and not claim.is_quoted(d.start)]
    for day in days:
        holders = [
            s for s in claim.sources if any(d.day == day.day and d.month == day.month for d in read_dates(s.text).days)
        ]
        if holders and all(_day_elsewhere(claim, s, day.start, day.end, (day.month, day.day)) for s in holders):
            yield _problem(claim, ProblemKind.DATE, day.start, day.end)


def _holders(claim: Claim, quantity: Quantity) -> list[Source]:
    return [s for s in claim.sources if any(same_quantity(quantity, known) for known in s.quantities)]


def _belongs_elsewhere(claim: Claim, source: Source, said: Quantity) -> bool:
    own = [q for q in source.quantities if same_quantity(said, q)]
    if counted(said) or _comes_again(claim, said) or _keeps_its_label(claim, source, said):
        return False
    any_unit = said.unit in (Unit.PERCENT, Unit.FACTOR)
    partners = [*_partners(claim.changes, (said,)), *_partners(source.changes, own)]
    others = [
        q
        for q in source.quantities
        if q not in own and (any_unit or q.unit is said.unit) and not any(same_quantity(p, q) for p in partners)
    ]
    if _stays_in_its_pair(claim, source, said, own):
        return False
    mine = _beside(claim.words, said.start, said.end)
    around = frozenset().union(*mine)
    others = [q for q in others if not counted(q) or keys(counted(q)) & around]
    right = [(q.start, q.start + 1 if counted(q) else q.end) for q in own]
    return _elsewhere(mine, source, right, [(q.start, q.end) for q in others])


_AGAIN = lazy_pattern(r"\b(?:the|these|those)\s+$", re.IGNORECASE)


def _comes_again(claim: Claim, said: Quantity) -> bool:
    """ "half of the 23" after "23 pages", and "between the two": what it counts stands before."""
    if not is_bare(said) or not _AGAIN.search(claim.text[: said.start]):
        return False
    word = claim.text[said.start : said.end].casefold()
    return word == "two" or any(q.value == said.value and q.end <= said.start for q in claim.quantities)


def _keeps_its_label(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "rules 17 and 42" for "rule 17 and rule 42"."""
    names = {name for name, numbers in labelled(claim.text) if any(at == said.start for _, at in numbers)}
    return any(
        name in names and any(Decimal(number) == said.value for number, _ in numbers if number.count(".") < 2)
        for name, numbers in labelled(source.whole)
    )


def _stays_in_its_pair(claim: Claim, source: Source, said: Quantity, own: Sequence[Quantity]) -> bool:
    """ "4.6 out of 5", "41.0 -> 43.1": two numbers with nothing but grammar between them, there as here."""
    near = [q for q in claim.quantities if q is not said and _touch(claim.words, said, q)]
    return any(
        same_quantity(other, known) and _touch(source.words, known, place)
        for other in near
        for place in own
        for known in source.quantities
        if known is not place
    )


def _touch(words: Sequence[Word], one: Quantity, other: Quantity) -> bool:
    first, second = sorted((one, other), key=lambda q: q.start)
    between = [w for w in words if first.end <= w.start and w.end <= second.start]
    return second.start - first.end < 24 and not any(is_content(w) or w.text in {";", "."} for w in between)


def _partners(changes: Sequence[Change], ends: Sequence[Quantity]) -> Iterator[Quantity]:
    """The other end of each change that a number is an end of: both ends are of one thing."""
    for change in changes:
        if change.before in ends or change.after in ends:
            yield from (change.before, change.after)


def _day_elsewhere(claim: Claim, source: Source, start: int, end: int, day: tuple[int, int | None]) -> bool:
    days = [d for d in read_dates(source.text).days if d.day is not None]
    own = [(d.start, d.end) for d in days if (d.month, d.day) == day]
    others = [(d.start, d.end) for d in days if (d.month, d.day) != day]
    return _elsewhere(_beside(claim.words, start, end), source, own, others)


def _elsewhere(
    mine: Sequence[frozenset[str]], source: Source, own: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]
) -> bool:
    """Whether the words around fit another place, and not the clause of the right one at all."""
    if not others or not own:
        return False
    right = max(_score(mine, _clause(source.words, start, end)) for start, end in own)
    wrong = max(_score(mine, _beside(source.words, start, end)) for start, end in others)
    return right == 0 and wrong > 0


def _score(mine: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]) -> int:
    pool = frozenset().union(*theirs) if theirs else frozenset()
    return sum(1 for keys in mine if keys & pool)


def _beside(words: Sequence[Word], start: int, end: int) -> list[frozenset[str]]:
    """The nearest words of meaning before and after, inside the clause."""
    segments = {w.segment for w in words if start <= w.start < end}
    near = [w for w in words if is_content(w) and w.segment in segments and not w.quoted and w.lower not in _REST]
    before = [w for w in near if w.end <= start][-_NEAR:]
    after = [w for w in near if w.start >= end][:_NEAR]
    return [content_keys(w) for w in (*before, *after)]


def _clause(words: Sequence[Word], start: int, end: int) -> list[frozenset[str]]:
    """All words of meaning in the clause; where it has none, in those beside it."""
    segments = {w.segment for w in words if start <= w.start < end}
    own = [content_keys(w) for w in words if is_content(w) and w.segment in segments and not _is_inside(w, start, end)]
    for reach in (1, 2):
        wide = [w for w in words if is_content(w) and any(abs(w.segment - s) <= reach for s in segments)]
        own = own or [content_keys(w) for w in wide if not _is_inside(w, start, end)]
    return own


def _is_inside(word: Word, start: int, end: int) -> bool:
    """A unit, or "to go": words that do not say of what the number is."""
    return start <= word.start < end or word.lower in _REST


def _problem(claim: Claim, kind: ProblemKind, start: int, end: int) -> Problem:
    message = f"In the evidence “{claim.text[start:end]}” belongs to something else; keep it with its own object."
    return Problem(kind, start, end, message)
