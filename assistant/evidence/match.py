"""Evidence against a ladder: per criterion have, need, which items, and the question that would settle it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from assistant.domain.errors import UnknownLevel
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.period import months_back
from assistant.domain.rubric import Criterion, Level, Rubric
from assistant.evidence.closing import closes_with
from assistant.evidence.contradictions import find_contradictions
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate
from assistant.evidence.counting.record import Record, make_record
from assistant.evidence.counting.registry import MEASURES
from assistant.evidence.notes import find_notes
from assistant.evidence.questions import Asked, Cell, ask_for_gap, rank_questions

MOST_CANDIDATES = 8
"""Candidates that one gap lists, nearest to counting first."""

_PERSON = "No number in the bar: a person decides."
_NONE: Mapping[str, Sequence[str]] = MappingProxyType({})


def match_evidence(
    items: Sequence[EvidenceItem],
    rubric: Rubric,
    *,
    target: str,
    current: str | None = None,
    today: date,
    window_months: int = 12,
    proposals: Mapping[str, Sequence[str]] = _NONE,
) -> Matrix:
    """The matrix of the target level, then of the current one if the ladder has it, by the rules of product A4.

    The window is the `window_months` months (1 or more) that end with `today`. `proposals` names items per criterion
    id that a search found near: they are candidates, never counted. Raises UnknownLevel for a target the ladder lacks.
    """
    goal = rubric.level(target)
    now = _level(rubric, current)
    record = make_record(items, months_back(today, window_months), rubric)
    cells = [*rubric.at(goal), *(rubric.at(now) if now and now.id != goal.id else ())]
    measured = [_measure(record, criterion, proposals) for criterion in cells]
    gaps = tuple(gap for gap, _, _ in measured)
    questions = rank_questions(
        record,
        [asked for _, asked, _ in measured if asked is not None],
        [cell for _, _, cell in measured],
        find_contradictions(record),
        goal,
    )
    return Matrix(
        target=goal,
        current=now,
        window=record.window,
        gaps=gaps,
        questions=questions,
        notes=find_notes(record, [g for g in gaps if g.criterion.level == goal.id], today),
        searched_entries=len(record.items),
        searched_months=record.months(),
        window_months=window_months,
    )


def _level(rubric: Rubric, current: str | None) -> Level | None:
    """The current level, if the ladder has it: people name levels of another ladder in their own files."""
    try:
        return rubric.level(current) if current else None
    except UnknownLevel:
        return None


def _measure(
    record: Record, criterion: Criterion, proposals: Mapping[str, Sequence[str]]
) -> tuple[Gap, Asked | None, Cell]:
    measuring = MEASURES[criterion.measure]
    count = measuring.count(record, criterion)
    found = _ranked(count, _suggested(record, criterion, measuring, proposals))
    have = len(count.counted)
    state = _state(criterion, measuring, have, found)
    cell = Cell(criterion=criterion, candidates=found, evidence=count.evidence)
    asked = None if state is State.AT_BAR else ask_for_gap(record, cell, measuring, have)
    gap = Gap(
        criterion=criterion,
        state=state,
        have=have,
        need=criterion.minimum,
        counted=count.counted,
        evidence_ids=tuple(i.id for i in count.evidence),
        candidate_ids=tuple(c.item.id for c in found),
        question=asked.text if asked else None,
        closes_with=closes_with(criterion, measuring, state, have, record.window_months),
        note=_note(criterion, state, count),
    )
    return gap, asked, cell


def _state(criterion: Criterion, measuring: Measuring, have: int, found: Sequence[Candidate]) -> State:
    """`at_bar` only for a number that counting alone can reach; else what there is, what is asked for, or nothing."""
    if criterion.minimum is not None and not measuring.person_decides and have >= criterion.minimum:
        return State.AT_BAR
    if have:
        return State.APPROACHING
    return State.ASK if found else State.MISSING


def _suggested(
    record: Record, criterion: Criterion, measuring: Measuring, proposals: Mapping[str, Sequence[str]]
) -> tuple[Candidate, ...]:
    """Items that their author marked for the criterion, and those that a search proposed: never counted."""
    keys = {criterion.id.casefold(), criterion.dimension.casefold()}
    proposed = set(proposals.get(criterion.id, ()))
    marked = [i for i in record.claims if keys & {c.casefold() for c in i.criteria}]
    near = [i for i in record.claims if i.id in proposed and i not in marked]
    return (
        *(candidate(record, i, measuring.ask(i), 2) for i in marked),
        *(candidate(record, i, measuring.ask(i), 0) for i in near),
    )


def _ranked(count: Count, suggested: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Candidates that lack something, each item once as the measure saw it, nearest to counting first."""
    counted = {i.id for i in count.evidence}
    unique: dict[str, Candidate] = {}
    for one in (*count.candidates, *suggested):
        if one.lacks and one.item.id not in counted:
            kept = unique.get(one.item.id)
            unique[one.item.id] = one if kept is None or _nearness(one) > _nearness(kept) else kept
    return tuple(sorted(unique.values(), key=lambda c: -_nearness(c))[:MOST_CANDIDATES])


def _nearness(one: Candidate) -> float:
    return one.weight - len(one.lacks)


def _note(criterion: Criterion, state: State, count: Count) -> str | None:
    notes = [count.note] if count.note else []
    if criterion.minimum is None and state is not State.MISSING:
        notes.append(_PERSON)
    return " ".join(notes) or None
