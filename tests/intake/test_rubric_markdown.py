"""Markdown ladders in the shapes that companies publish; all texts here are invented."""

from __future__ import annotations

import pytest

from assistant.domain.errors import NoCriteria
from tests.intake.ladders import by_level, read

THEMES_BY_HEADING = """
# Engineering ladder
## Why we have it
We wrote this so that nobody has to guess.
- Read it with your manager
## L3: Engineer II
**Experience**: 2-4 years

You work on features.
### Scope
Owns a feature of one service.
### Craft
- Writes *tests* before `merging`
- Keeps the [style guide](https://example.org/style)
  - for new code
  - for old code
#### Examples
- The invoice export
### Compensation
- You are paid every month
## L4: Senior Engineer
### Scope
Owns a service.
### Craft
- Shapes how the team tests
"""

LABELS = """
## IC1
- Impact: Delivers clear tasks.
- Scope: Works in the team's code.
- Teamwork:
  - Asks early when stuck.
  - Thanks the people who help.
## IC2
- Impact: Delivers whole features.
- Scope: Works in the code of two teams.
- Teamwork
  - Reviews what others write.
"""

BOLD_LABELS = """
## D1 - Developer 1
* **Adopts**: learns the tools of the team
* **Team**: has an effect on one part of it
## D2 - Developer 2
* **Owns**: keeps the system running
* **Team**: has an effect on all of it
# Other pages
* [**Introduction**](README.md)
* [**Tech Lead**](TechLead.md)
"""

THEMES_ABOVE = """
# Competencies
## Technical
### Junior
- Writes simple code with help
### Senior (L5)
- Designs the systems of a team
## Communication
### Junior
- Asks questions early
### Senior (L5)
- Writes proposals others agree to
"""

LEVELS_AS_BULLETS = """
# Growth framework
### 1. Delivery
Getting things done.

**Levels:**
- **Novice**: Completes clear tasks with help
- **Expert**: Plans the work of several teams
### 2. Knowledge
**Levels:**
- **Novice**: Learns the basics of the stack
- **Expert**: Sets the technical direction
"""

BOLD_LINES = """
# Career ladder
### Level 1: Junior Engineer (0-2 years)
**Scope**: Tasks and small fixes
**Skills**:
- Writes code that others can read

**Behaviors**:
- Asks when something is unclear

**Promotion criteria**: Delivers every week
### Level 2: Engineer (2-4 years)
**Scope**: Features of a service
**Skills**:
- Designs a feature alone
"""

FLAT = "# L4\n# Scope\n- Owns a feature\n# Impact\n- Ships what was planned\n# L5\n# Scope\n- Owns a service\n"

EMPHASISED = (
    "**Level 1 – Learner**\n\n- works on tasks that others cut\n\n**Level 2 – Doer**\n\n- works on features alone\n"
)

PARAGRAPHS = """
# Levels
## Senior Engineer
You own a service.

You teach others.
## Staff Engineer
You own several services.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            THEMES_BY_HEADING,
            {
                "l3": [
                    ("Scope", "Owns a feature of one service."),
                    ("Craft", "Writes tests before merging"),
                    ("Craft", "Keeps the style guide"),
                ],
                "l4": [("Scope", "Owns a service."), ("Craft", "Shapes how the team tests")],
            },
            id="themes as subheadings",
        ),
        pytest.param(
            LABELS,
            {
                "ic1": [
                    ("Impact", "Delivers clear tasks."),
                    ("Scope", "Works in the team's code."),
                    ("Teamwork", "Asks early when stuck."),
                    ("Teamwork", "Thanks the people who help."),
                ],
                "ic2": [
                    ("Impact", "Delivers whole features."),
                    ("Scope", "Works in the code of two teams."),
                    ("Teamwork", "Reviews what others write."),
                ],
            },
            id="themes as labels and parent bullets",
        ),
        pytest.param(
            BOLD_LABELS,
            {
                "d1": [("Adopts", "learns the tools of the team"), ("Team", "has an effect on one part of it")],
                "d2": [("Owns", "keeps the system running"), ("Team", "has an effect on all of it")],
            },
            id="bold labels, and no navigation",
        ),
        pytest.param(
            THEMES_ABOVE,
            {
                "junior": [("Technical", "Writes simple code with help"), ("Communication", "Asks questions early")],
                "l5": [
                    ("Technical", "Designs the systems of a team"),
                    ("Communication", "Writes proposals others agree to"),
                ],
            },
            id="levels under themes",
        ),
        pytest.param(
            LEVELS_AS_BULLETS,
            {
                "novice": [
                    ("Delivery", "Completes clear tasks with help"),
                    ("Knowledge", "Learns the basics of the stack"),
                ],
                "expert": [
                    ("Delivery", "Plans the work of several teams"),
                    ("Knowledge", "Sets the technical direction"),
                ],
            },
            id="levels as bullets",
        ),
        pytest.param(
            BOLD_LINES,
            {
                "level-1": [
                    ("Scope", "Tasks and small fixes"),
                    ("Skills", "Writes code that others can read"),
                    ("Behaviors", "Asks when something is unclear"),
                ],
                "level-2": [("Scope", "Features of a service"), ("Skills", "Designs a feature alone")],
            },
            id="themes as bold lines",
        ),
        pytest.param(
            FLAT,
            {
                "l4": [("Scope", "Owns a feature"), ("Impact", "Ships what was planned")],
                "l5": [("Scope", "Owns a service")],
            },
            id="all headings of one depth",
        ),
        pytest.param(
            EMPHASISED,
            {
                "level-1": [("General", "works on tasks that others cut")],
                "level-2": [("General", "works on features alone")],
            },
            id="levels as bold lines",
        ),
        pytest.param(
            PARAGRAPHS,
            {
                "senior-engineer": [("General", "You own a service."), ("General", "You teach others.")],
                "staff-engineer": [("General", "You own several services.")],
            },
            id="paragraphs",
        ),
    ],
)
def test_a_ladder_is_read_level_by_level(text: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    assert by_level(read(text)) == expected


def test_a_track_over_levels_is_no_level_itself() -> None:
    text = "# Developer\nSomeone who builds.\n## D1\n- learns the tools\n## D2\n- designs the features\n"
    assert [level.id for level in read(text).levels] == ["d1", "d2"]


def test_the_same_theme_in_two_tracks_is_told_apart() -> None:
    section = "### Junior\n#### Craft\n- writes {} code\n### Senior\n#### Craft\n- designs {} code\n"
    text = f"# Ladder\n## Web\n{section.format('web', 'web')}## Data\n{section.format('data', 'data')}"
    assert read(text).dimensions == ("Web: Craft", "Data: Craft")


def test_details_and_examples_are_kept_beside_the_criterion() -> None:
    rubric = read(THEMES_BY_HEADING)
    assert [c.counts_as for c in rubric.criteria] == ["", "", "for new code; for old code; The invoice export", "", ""]


def test_nothing_is_counted_that_the_file_does_not_count() -> None:
    assert {
        (c.minimum, c.measure.value) for c in read("# L4\n- owns 3 services\n# L5\n- owns 5 services").criteria
    } == {(None, "judgement")}


def test_ids_name_level_theme_and_place_and_lines_are_those_of_the_file() -> None:
    rubric = read("SOURCE: somewhere\n" + LABELS)
    assert [c.id for c in rubric.criteria][2:5] == ["ic1.teamwork.1", "ic1.teamwork.2", "ic2.impact.1"]
    assert rubric.criteria[0].source == "notes.md:4"


def test_the_ladder_is_called_by_its_title_or_else_by_its_file() -> None:
    assert read(THEMES_BY_HEADING).name == "Engineering ladder"
    assert read(LABELS, stem="web").name == "web"


def test_an_overview_of_the_levels_is_not_read_twice() -> None:
    table = (
        "| Level | Title | Scope |\n|---|---|---|\n| L3 | Engineer | Small tasks of a team |\n| L4 | Senior | More |\n"
    )
    listed = "- **L3**: engineers who start here\n- **L4**: engineers who know the way\n"
    text = f"# Ladder\n## Overview\n{table}\n{listed}\n## L3\n- owns a feature\n## L4\n- owns a service\n"
    assert by_level(read(text)) == {"l3": [("General", "owns a feature")], "l4": [("General", "owns a service")]}


def test_one_level_is_enough_when_the_file_says_that_it_is_part_of_a_ladder() -> None:
    front = "---\ntitle: Staff Engineer\n---\n## Scope\n- Owns {} services\n"
    assert by_level(read(front.format("two") + "\nThis page of the career framework is short.\n")) == {
        "staff-engineer": [("Scope", "Owns two services")]
    }
    with pytest.raises(NoCriteria, match="a ladder compares levels"):
        read(front.format("two"))


ADVERT = """
# Senior Software Engineer
## About us
We build career tools at every level.
## What you'll do
- Build services with us
- Mentor two engineers
## Requirements
- Five years of experience with Python
## Benefits
- A desk by the window
"""
BRAG = "# 2026\n## May\n- Shipped the retry budget of checkout\n## June\n- Led the review of the ledger\n"
RESUME = (
    "## Senior Engineer, Acme (2021 - 2023)\n- Built the parser\n## Engineer II (2018 - 2021)\n- Built the reports\n"
)
PLAN = "# Plan\n## M1: Prototype\n- build the parser of invoices\n## M2: Beta\n- ten users on the new parser\n"
COURSE = "# Learn to cook\n## Beginner\n- Boil an egg for breakfast\n## Advanced\n- Bake bread at home\n"
CONTENTS = "# Ladder\n- [Junior](#junior)\n- [Senior](#senior)\n\n## Junior\n\n## Senior\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ADVERT, id="advert"),
        pytest.param(BRAG, id="brag document"),
        pytest.param(RESUME, id="resume"),
        pytest.param(PLAN, id="project plan"),
        pytest.param(COURSE, id="course"),
        pytest.param(CONTENTS, id="table of contents"),
        pytest.param("Just a note to myself.\n", id="note"),
        pytest.param("```\n# L4\n- owns\n```\n", id="code"),
    ],
)
def test_what_is_no_ladder_is_refused_with_the_shapes_that_are_read(text: str) -> None:
    with pytest.raises(NoCriteria, match="A ladder can be Markdown") as refused:
        read(text)
    assert str(refused.value).startswith("notes.md: ")
