"""A level of a ladder beside a job description: every criterion with what answers it, then what only the job asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.mirror import JobStatement, Mirror, MirrorRow, Relation
from assistant.domain.rubric import Criterion, Level, Rubric
from assistant.writing.mirror.compare import Comparison, compare

MOST_ANSWERS = 2
"""Statements shown for one criterion; a third says again what two said."""
_NEARLY = 0.75
"""Share of the best likeness that a second statement needs to stand beside it."""


class _Match(NamedTuple):
    criterion: Criterion
    statement: JobStatement
    found: Comparison


def mirror(
    rubric: Rubric, level: Level, statements: Sequence[JobStatement], *, source: str, left_out: int = 0
) -> Mirror:
    """The comparison. A statement answers the criteria that it is most like; without any it is only the job's."""
    criteria = rubric.at(level)
    matches = _matches(criteria, statements)
    rows: list[MirrorRow] = []
    for criterion in criteria:
        answers = sorted((m for m in matches if m.criterion.id == criterion.id), key=lambda m: -m.found.score)
        rows += [_row(m) for m in answers if m.found.score >= _NEARLY * answers[0].found.score][:MOST_ANSWERS]
        if not answers:
            rows.append(
                MirrorRow(
                    relation=Relation.ONLY_RUBRIC,
                    criterion_id=criterion.id,
                    dimension=criterion.dimension,
                    criterion_text=criterion.text,
                )
            )
    answered = {(m.statement.line, m.statement.text) for m in matches}
    rows += [MirrorRow(relation=Relation.ONLY_JD, statement=s) for s in statements if (s.line, s.text) not in answered]
    return Mirror(
        rubric=rubric.name,
        level=level.name,
        source=source,
        rows=tuple(rows),
        statements=len(statements),
        left_out=left_out,
    )


def _matches(criteria: Sequence[Criterion], statements: Sequence[JobStatement]) -> list[_Match]:
    """Each statement with the criteria that it speaks of: the likest one, and those nearly as like."""
    kept = []
    for statement in statements:
        found = [_Match(c, statement, compare(c.text, statement.text)) for c in criteria]
        related = [m for m in found if m.found.relation is not None]
        most = max((m.found.score for m in related), default=0.0)
        kept += [m for m in related if m.found.score >= _NEARLY * most]
    return kept


def _row(match: _Match) -> MirrorRow:
    assert match.found.relation is not None
    return MirrorRow(
        relation=match.found.relation,
        criterion_id=match.criterion.id,
        dimension=match.criterion.dimension,
        criterion_text=match.criterion.text,
        statement=match.statement,
        criterion_spans=match.found.ours,
        statement_spans=match.found.theirs,
        why=match.found.why,
    )
