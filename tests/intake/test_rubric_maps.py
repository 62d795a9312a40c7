"""YAML and JSON maps in the shapes that companies publish; all texts here are invented."""

from __future__ import annotations

import pytest

from assistant.domain.errors import InputError, NoCriteria
from assistant.intake.rubric.keys import humanised
from tests.intake.ladders import by_level, read

COMPETENCIES = """
name: Engineering
levels:
  - {id: junior, name: Junior Engineer}
  - {id: senior-1, name: Senior Engineer 1}
themes:
  - id: planning
    name: Planning and Organising
    summary: How work is cut and ordered.
  - {id: technical, name: Technical}
competencies:
  - id: 0e6a
    level: junior
    theme: planning
    summary: |
      Plans own tasks. Says early when one slips.
    proficiency: Awareness
  - id: 0e6b
    level: senior-1
    theme: technical
    summary: |
      1. Writes code that others can change.
      2. Leads the work on an incident.
"""

TOPICS = """---
title: Backend framework
levels: 2
topics:
  - name: communication
    title:
    content:
      - level: 1
        criteria:
          - Reports the state of work to a mentor
      - level: 2
        criteria:
          - Gives feedback when asked
        exampleCriteria:
          - criteria: Writes reviews that help
            examples:
              - I would split this function, since it does two things
  - name: mastery
    content:
      - level: 1
        criteria:
          - Fixes simple bugs
---
### How does it work?
- It is a compass
"""

MAP = (
    '{"name": "Acme", "L3": {"Scope": ["Owns a feature"], "Craft": ["Writes tests", "Reads code well"]},'
    ' "L4": {"Scope": "Owns a service"}}'
)
THEME_FIRST = """
technical_skills:
  junior: Writes code with help
  senior: Designs the systems of a team
communication:
  junior: [Asks questions early, Reports the state of work]
  senior: {criteria: [Explains trade-offs to others], examples: [The talk of May]}
"""
RECORDS = """[
  {"level": "Explorer", "dimension": "Scope", "text": "Owns a small task", "minimum": 2},
  {"level": "Navigator", "dimension": "Scope", "text": "Owns a whole voyage", "examples": ["The crossing", "The map"]}
]"""
LEVELS_WITH_THEMES = """
levels:
  - name: Engineer I
    description: Starts out here
    scope: Owns a task of the team
    impact: [Ships what was planned]
  - name: Engineer II
    description: Works alone
    scope: Owns a feature of the team
"""
THEMES_WITH_LEVELS = """
dimensions:
  - name: Scope
    description: How far it reaches
    levels: {"1": Owns a task now, "2": Owns a feature of the team}
  - name: Impact
    levels:
      "1": {name: Learning, description: [Ships what was planned]}
      "2": {name: Doing, description: [Moves a goal]}
"""
JOBS = """
- title: Senior Engineer
  expectations:
    craft: [Writes what others can change]
- title: Staff Engineer
  expectations: {craft: Sets how several teams build}
- {role: Staff Engineer, competency: Scope, text: Owns two services}
"""
BY_PLACE = """
levels: [junior, mid, senior]
skills:
  - name: Testing
    levels: [Writes unit tests with help, Tests the edge cases, Sets how the team tests]
"""

SHAPES = [
    pytest.param(
        COMPETENCIES,
        ".yml",
        {
            "junior": [("Planning and Organising", "Plans own tasks. Says early when one slips.")],
            "senior-1": [
                ("Technical", "Writes code that others can change."),
                ("Technical", "Leads the work on an incident."),
            ],
        },
        id="levels, themes and competencies",
    ),
    pytest.param(
        TOPICS,
        ".md",
        {
            "level-1": [("Communication", "Reports the state of work to a mentor"), ("Mastery", "Fixes simple bugs")],
            "level-2": [("Communication", "Gives feedback when asked"), ("Communication", "Writes reviews that help")],
        },
        id="topics in the front matter of Markdown",
    ),
    pytest.param(
        MAP,
        ".json",
        {
            "l3": [("Scope", "Owns a feature"), ("Craft", "Writes tests"), ("Craft", "Reads code well")],
            "l4": [("Scope", "Owns a service")],
        },
        id="levels of themes",
    ),
    pytest.param(
        THEME_FIRST,
        ".yaml",
        {
            "junior": [
                ("Technical skills", "Writes code with help"),
                ("Communication", "Asks questions early"),
                ("Communication", "Reports the state of work"),
            ],
            "senior": [
                ("Technical skills", "Designs the systems of a team"),
                ("Communication", "Explains trade-offs to others"),
            ],
        },
        id="themes of levels",
    ),
    pytest.param(
        RECORDS,
        ".json",
        {"explorer": [("Scope", "Owns a small task")], "navigator": [("Scope", "Owns a whole voyage")]},
        id="records, with names of levels of their own",
    ),
    pytest.param(
        LEVELS_WITH_THEMES,
        ".yaml",
        {
            "engineer-i": [("Scope", "Owns a task of the team"), ("Impact", "Ships what was planned")],
            "engineer-ii": [("Scope", "Owns a feature of the team")],
        },
        id="a list of levels with themes as keys",
    ),
    pytest.param(
        THEMES_WITH_LEVELS,
        ".yaml",
        {
            "level-1": [("Scope", "Owns a task now"), ("Impact", "Ships what was planned")],
            "level-2": [("Scope", "Owns a feature of the team"), ("Impact", "Moves a goal")],
        },
        id="a list of themes with numbered levels",
    ),
    pytest.param(
        JOBS,
        ".yaml",
        {
            "senior-engineer": [("Craft", "Writes what others can change")],
            "staff-engineer": [("Craft", "Sets how several teams build"), ("Scope", "Owns two services")],
        },
        id="levels that are known by their names only",
    ),
    pytest.param(
        BY_PLACE,
        ".yaml",
        {
            "junior": [("Testing", "Writes unit tests with help")],
            "mid": [("Testing", "Tests the edge cases")],
            "senior": [("Testing", "Sets how the team tests")],
        },
        id="levels by place",
    ),
]


@pytest.mark.parametrize(("text", "suffix", "expected"), SHAPES)
def test_a_map_is_read_level_by_level(text: str, suffix: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    assert by_level(read(text, suffix)) == expected


def test_one_level_is_enough_when_the_map_calls_it_a_level() -> None:
    assert by_level(read('{"level": "L5", "scope": ["Owns one service"]}', ".json")) == {
        "l5": [("Scope", "Owns one service")]
    }
    with pytest.raises(NoCriteria):
        read('{"manager": {"team": ["Ada Example of Acme"]}}', ".json")


def test_examples_say_what_counts_and_minimums_are_kept() -> None:
    criteria = read(RECORDS, ".json").criteria
    assert [(c.minimum, c.counts_as) for c in criteria] == [(2, ""), (None, "The crossing; The map")]


def test_a_declared_level_is_found_by_its_id_its_name_and_its_grade() -> None:
    rubric = read(COMPETENCIES, ".yml")
    assert {rubric.level(word).id for word in ("senior-1", "Senior Engineer 1", "senior-engineer-1")} == {"senior-1"}


def test_lines_are_those_of_the_file() -> None:
    assert read("SOURCE: x\n" + MAP, ".json").criteria[0].source == "notes.json:2"
    assert read(TOPICS).criteria[0].source == "notes.md:10"


def test_a_minimum_that_is_none_is_named_with_its_line() -> None:
    with pytest.raises(InputError, match=r"notes\.json:2: The minimum “many” is not a whole number"):
        read(RECORDS.replace("2}", '"many"}'), ".json")


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        pytest.param(
            '{"title": "Careers", "description": "How we grow people"}', ".json", id="a title and a description"
        ),
        pytest.param(
            '{"name": "x", "scripts": {"build": "tsc -p . && node x"}, "contributors": ["A B"]}', ".json", id="package"
        ),
        pytest.param('[{"level": "info", "description": "The server has started"}]', ".json", id="a log"),
        pytest.param('{"levels": [{"id": 1, "name": "Forest"}, {"id": 2, "name": "Cave"}]}', ".json", id="a game"),
        pytest.param(
            '[{"title": "Senior Engineer", "requirements": ["Five years of Go"]},'
            ' {"title": "Staff Engineer", "requirements": ["Ten years of Go"]}]',
            ".json",
            id="open jobs",
        ),
        pytest.param("[1, 2, 3]", ".json", id="numbers"),
        pytest.param('"just a text"', ".json", id="a text"),
        pytest.param("services:\n  web:\n    image: nginx\n", ".yaml", id="a compose file"),
        pytest.param("# nothing but a comment\n", ".yaml", id="a comment"),
        pytest.param("skills:\n  - {name: Go, junior: 2, senior: 4}\n", ".yaml", id="ratings"),
    ],
)
def test_a_map_without_demands_is_refused(text: str, suffix: str) -> None:
    with pytest.raises(NoCriteria, match="A ladder can be"):
        read(text, suffix)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("technical_skills", "Technical skills"),
        ("technicalSkills", "Technical skills"),
        ("WEB_CLIENT", "Web client"),
        ("planning-organising", "Planning organising"),
        ("API", "API"),
        ("Planning and Organising", "Planning and Organising"),
    ],
)
def test_a_key_becomes_words(key: str, words: str) -> None:
    assert humanised(key) == words
