"""Marked places: the runs are the text again, and each run knows the marks that cover it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.web.pages.marking import Mark, marked

marks = st.lists(
    st.tuples(st.integers(-3, 40), st.integers(-3, 40), st.sampled_from(["ask", "impact"])).map(lambda t: Mark(*t)),
    max_size=8,
)


@given(st.text(max_size=30), marks)
def test_the_runs_are_the_text_and_carry_what_covers_them(text: str, given: list[Mark]) -> None:
    runs = marked(text, given)
    assert "".join(run.text for run in runs) == text
    place = 0
    for run in runs:
        end = place + len(run.text)
        inside = {m for m in given if 0 <= m.start <= place and end <= m.end <= len(text) and m.start < m.end}
        assert set(run.marks) == inside
        place = end


def test_marks_that_overlap_are_told_together() -> None:
    runs = marked("late again", [Mark(0, 10, "behavior", "Behavior"), Mark(5, 10, "soft", "Soft", "f1")])
    assert [(r.text, r.kinds, r.title, r.target) for r in runs] == [
        ("late ", "behavior", "Behavior", ""),
        ("again", "behavior soft", "Behavior; Soft", "f1"),
    ]


def test_a_run_is_shown_without_what_hides_in_it_and_with_its_spaces() -> None:
    run = marked(" a\u202e b\u200b\n ", [])[0]
    assert run.shown == " a b\n "
