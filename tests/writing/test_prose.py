"""The linter reads what a model worded, and leaves an author's own words alone."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.checks.prose import weak_prose

WEAK = {
    "verdict": "Promoting her is a no-brainer.",
    "softening": "Her docs could be a bit better.",
    "promise": "She has a lot of potential.",
    "mind": "He doesn't seem to care about tests.",
}


@pytest.mark.parametrize("text", WEAK.values(), ids=WEAK)
def test_a_models_weak_prose_is_a_problem_at_its_words(text: str) -> None:
    problems = weak_prose(text, ["moved the ledger to Postgres (PAY-7)"])
    assert problems
    for problem in problems:
        assert problem.kind is ProblemKind.PROSE
        assert text[problem.start : problem.end].strip()


@pytest.mark.parametrize("text", WEAK.values(), ids=WEAK)
def test_words_of_the_note_itself_are_the_authors(text: str) -> None:
    assert weak_prose(text, [f"said in the retro: {text}"]) == ()


def test_a_sentence_that_tells_work_has_none() -> None:
    assert weak_prose("Moved the ledger to Postgres (PAY-7).", ["moved ledger to pg (PAY-7)"]) == ()
