"""Where rules speak: once a sentence or paragraph, never across paragraphs, never in code, quotations or headings."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from time import process_time

import pytest

from assistant.lint import Kind, all_rules, lint
from tests.lint.test_rule_examples import NAMES

READ_ON = date(2026, 7, 1)


HELD_TO_TIME = frozenset(NAMES) - {"adjective-only"}
"""The rules of which no text may make a slow one; `adjective-only` asks more of each sentence."""


def words(text: str, rule: str, kind: Kind = Kind.PACKET, today: date | None = READ_ON) -> list[str]:
    return [text[f.start : f.end] for f in lint(text, kind, select=[rule], today=today)]


def test_a_phrase_does_not_go_on_in_the_next_paragraph() -> None:
    assert words("The team you lead\n\nthinks you are late.", "hearsay", Kind.FEEDBACK) == []
    assert words("I led\n\neverything.", "ownership-overclaim") == []


def test_a_hidden_plural_is_told_once_a_paragraph() -> None:
    text = "We built the importer. We shipped it in May.\n\nWe closed PAY-7."
    assert words(text, "hidden-plural") == ["We built", "We closed"]


def test_a_claim_is_told_once_a_bullet() -> None:
    text = "- Reduced p99 from 800 to 120 ms. Cut errors by 40%.\n- Cut the bill by 20% (FIN-2)."
    assert words(text, "claim-without-link") == ["Reduced"]


def test_a_link_in_a_table_row_or_below_a_list_counts_for_its_claim() -> None:
    row = "| Outcome | Where |\n|---|---|\n| Reduced p99 from 800 to 120 ms | PAY-7 |"
    below = "Reduced p99 from 800 to 120 ms:\n\n- before and after in https://dash.example/p99"
    assert words(row, "claim-without-link") == []
    assert words(below, "claim-without-link") == []


def test_a_link_of_the_next_bullet_does_not_count() -> None:
    text = "- Reduced p99 from 800 to 120 ms.\n- Wrote RFC-88."
    assert words(text, "claim-without-link") == ["Reduced"]


@pytest.mark.parametrize(
    "text",
    [
        "```\nwe built it by 40%\n```",
        "    reduced by 40%",
        "<!-- reduced by 40% -->",
        "> Reduced build time by 40%.",
        "# Reduced build time by 40%",
        "The note says “reduced build time by 40%” and no more.",
    ],
)
def test_code_comments_quotations_and_headings_are_left_alone(text: str) -> None:
    assert words(text, "number-without-baseline") == []


def test_typographic_apostrophes_and_line_breaks_are_the_same_words() -> None:
    assert words("I’ve been\r\ntold you leave early.", "hearsay", Kind.FEEDBACK) == ["I’ve been\r\ntold"]
    assert words("Let’s **circle** back.", "commit-without-date", Kind.FEEDBACK) == ["circle** back"]


def test_dates_are_not_judged_without_a_day_to_judge_from() -> None:
    text = "On March 12, 2026 you left two questions unanswered."
    assert words(text, "late-feedback", Kind.FEEDBACK, today=None) == []
    assert words(text, "late-feedback", Kind.FEEDBACK, today=date(2026, 4, 12)) == []
    assert words(text, "late-feedback", Kind.FEEDBACK, today=date(2026, 4, 13)) == ["March 12, 2026"]


def test_a_date_without_a_year_may_be_last_years() -> None:
    text = "On November 12 you left two questions unanswered."
    assert words(text, "late-feedback", Kind.FEEDBACK, today=date(2027, 1, 20)) == ["November 12"]
    assert words(text, "late-feedback", Kind.FEEDBACK, today=date(2026, 10, 20)) == []
    assert words("On February 31 you left.", "late-feedback", Kind.FEEDBACK) == []


def test_the_rules_load_no_heavy_library() -> None:
    script = (
        "import sys, assistant.lint; assistant.lint.all_rules()\n"
        "print(sorted({'pydantic', 'rich', 'typer', 'yaml', 'jinja2', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_the_budget_is_the_callers_then_the_front_matters_then_the_kinds() -> None:
    text = "---\nmax_words: 3\n---\nOne two three four five."
    assert [text[f.start : f.end] for f in lint(text, select=["over-budget"])] == ["four"]
    assert [text[f.start : f.end] for f in lint(text, select=["over-budget"], max_words=4)] == ["five."]
    assert lint(text, select=["over-budget"], max_words=5) == ()
    assert lint("word " * 1_200, Kind.FEEDBACK, select=["over-budget"]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "always ", "by 40% ", "Reduced x by 40%. ", "we built it. ", "step up. ", "led ", "from 1 ", "he is sick ",
        "- Reduced time from 3 to 2.\n", "## Scope & Impact\n\n**a ", "On March 12 you left it. ", "1,", "_ _",
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", Kind)
def test_no_text_takes_long(text: str, kind: Kind) -> None:
    """A hostile 50 kB may cost what an honest megabyte does; a quadratic rule would take minutes."""
    whole = text * (50_000 // len(text))
    rules = [rule.name for rule in all_rules() if kind in rule.kinds and rule.name in HELD_TO_TIME]
    lint(text, kind, select=rules, today=READ_ON)
    start = process_time()
    lint(whole, kind, select=rules, today=READ_ON)
    assert process_time() - start < 5


def test_there_are_rules_for_both_kinds() -> None:
    assert {kind for rule in all_rules() for kind in rule.kinds} == set(Kind)
