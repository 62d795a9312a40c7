"""A mirror as text, HTML and JSON: both sides with the words marked, nothing of the job description as markup."""

from __future__ import annotations

import json

from assistant.domain.mirror import JobStatement, Mirror, MirrorRow, Relation, WordSpan
from assistant.export.mirror import mirror_html, mirror_json, mirror_text

ROWS = (
    MirrorRow(
        relation=Relation.SAME,
        criterion_id="staff.leverage",
        dimension="Leverage",
        criterion_text="Mentors engineers.",
        statement=JobStatement(text="Coach <b>engineers</b>.", line=3, heading="You will"),
        criterion_spans=(WordSpan(start=0, end=7), WordSpan(start=8, end=17)),
        statement_spans=(WordSpan(start=0, end=5),),
    ),
    MirrorRow(
        relation=Relation.CONTRADICTS,
        criterion_id="staff.scope",
        dimension="Scope",
        criterion_text="Owns one service.",
        statement=JobStatement(text="Own three services.", line=4),
        criterion_spans=(WordSpan(start=5, end=16),),
        statement_spans=(WordSpan(start=4, end=18),),
        why="another number",
    ),
    MirrorRow(relation=Relation.ONLY_JD, statement=JobStatement(text="Speak\u202e Dutch.", line=5)),
)
MIRROR = Mirror(rubric="Ours", level="Staff", source="jd.md", rows=ROWS, statements=3, left_out=2)


def test_text_marks_the_words_and_begins_with_what_contradicts() -> None:
    text = mirror_text(MIRROR)
    assert text.startswith("Ours, Staff, beside jd.md. 3 demands read, 2 other lines left out: 1 contradicting,")
    assert text.index("Own *three services*.") < text.index("*Mentors engineers*.")
    assert "(another number)" in text


def test_html_marks_the_words_and_escapes_the_rest() -> None:
    html = mirror_html(MIRROR).decode()
    assert "<mark>Mentors engineers</mark>." in html
    assert "<mark>Coach</mark> &lt;b&gt;" in html
    assert "<b>" not in html
    assert "\u202e" not in html


def test_json_holds_every_row() -> None:
    data = json.loads(mirror_json(MIRROR))
    assert [r["relation"] for r in data["rows"]] == ["same", "contradicts", "only-in-jd"]
