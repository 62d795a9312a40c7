"""The whole mirror: every criterion and every statement stands in it."""

from __future__ import annotations

from assistant.domain.mirror import JobStatement, Relation
from assistant.intake.rubric import load_shipped_rubric
from assistant.writing.mirror.mirror import mirror

STATEMENTS = tuple(
    JobStatement(text=text, line=number)
    for number, text in enumerate(
        (
            "You own one service end to end.",
            "You set technical direction that five or more engineers follow.",
            "Fluent in Kotlin or Go.",
        ),
        1,
    )
)


def test_every_criterion_and_every_statement_has_a_row() -> None:
    rubric = load_shipped_rubric()
    made = mirror(rubric, rubric.level("staff"), STATEMENTS, source="jd.md")
    assert {r.criterion_id for r in made.rows if r.criterion_id} == {c.id for c in rubric.at(rubric.level("staff"))}
    assert {r.statement for r in made.rows if r.statement} == set(STATEMENTS)
    relations = {r.statement.text if r.statement else r.criterion_id: r.relation for r in made.rows}
    assert relations["You own one service end to end."] is Relation.CONTRADICTS
    assert relations["You set technical direction that five or more engineers follow."] is Relation.SAME
    assert relations["Fluent in Kotlin or Go."] is Relation.ONLY_JD
    assert relations["staff.impact"] is Relation.ONLY_RUBRIC


def test_spans_slice_to_words_of_either_text() -> None:
    rubric = load_shipped_rubric()
    for row in mirror(rubric, rubric.level("staff"), STATEMENTS, source="jd.md").rows:
        for spans, text in (
            (row.criterion_spans, row.criterion_text),
            (row.statement_spans, row.statement.text if row.statement else None),
        ):
            assert all(text and text[s.start : s.end].strip() for s in spans)


def test_a_level_held_beside_its_own_words_is_the_same() -> None:
    rubric = load_shipped_rubric()
    for level in rubric.levels:
        own = tuple(JobStatement(text=c.text, line=n) for n, c in enumerate(rubric.at(level), 1))
        rows = mirror(rubric, level, own, source="jd.md").rows
        assert {r.relation for r in rows} == {Relation.SAME}
