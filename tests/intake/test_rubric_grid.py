"""Ladders as tables: CSV, Markdown and HTML; all texts here are invented."""

from __future__ import annotations

import pytest

from assistant.domain.errors import InputError, NoCriteria
from tests.intake.ladders import by_level, read

ACROSS = """Engineering matrix,,,,
,,,,
Area,Skill,E1 Associate Engineer,E2 Engineer,Examples
Technical,Testing,Writes unit tests with help,"- Tests the edge cases
- says which",The invoice export
,Debugging,Uses the debugger,n/a,
Delivery,Estimation,Says when estimates slip,"Breaks work down, warns early",
"""
DOWN = """Level;Scope;Impact;Years
Junior;Owns a task;Finishes what was planned;0-2
Senior;Owns a service;Moves a metric;5
"""
LONG = """level,dimension,criterion,minimum
Senior Engineer,Scope,Owns a service of ours,1
Staff Engineer,Scope,Owns services,2
"""
OWN_NAMES = "Dimension,Explorer,Navigator\nScope,Owns a small task,Owns the whole voyage\n"
NUMBERED = "Theme\t1\t2\nScope\tOwns a small task\tOwns a whole feature\n"

MARKDOWN = """
# Matrix by level
## Technical
| Level | IC1 | IC2 |
|---|---|---|
| **Coding** | Learning, needs reviews | Writes [clear](x) code |
## People
| Theme | What it looks like at IC1 | What it looks like at IC2 |
|---|---|---|
| Mentoring | - | Helps interns<br>- answers their questions |
"""
UNDER_LEVELS = """
# Levels
## Senior Engineer
| Category | Criteria |
|---|---|
| **Scope** | You solve the problems of a team. |
## Staff Engineer
| Category | Criteria |
|---|---|
| **Scope** | You solve the problems of several teams. |
"""
HTML = """
# SRE
<table>
  <tr><th>Level/Skill</th><th>Scope</th><th>On-call</th><th>Notes</th></tr>

  <tr><td rowspan="2">1</td><td colspan="3"><p>Accountable for one service.</p><li>Years of experience: 2</li></td></tr>
  <tr>
    <td>Takes direction from the team &amp; its lead
    <td><ul><li>Shadows others</li><li>Writes <b>runbooks</b></ul></td>
    <td>Not a demand at all</td>
  </tr>

  <!-- <tr><td>9</td><td>An old level of ours</td></tr> -->
  <tr><td>2</td><td>Delivers what the team needs</td><td></td></tr>
</table>
"""


@pytest.mark.parametrize(
    ("text", "suffix", "expected"),
    [
        pytest.param(
            ACROSS,
            ".csv",
            {
                "e1": [
                    ("Testing", "Writes unit tests with help"),
                    ("Debugging", "Uses the debugger"),
                    ("Estimation", "Says when estimates slip"),
                ],
                "e2": [
                    ("Testing", "Tests the edge cases"),
                    ("Testing", "says which"),
                    ("Estimation", "Breaks work down, warns early"),
                ],
            },
            id="levels across, below a title",
        ),
        pytest.param(
            DOWN,
            ".csv",
            {
                "junior": [("Scope", "Owns a task"), ("Impact", "Finishes what was planned")],
                "senior": [("Scope", "Owns a service"), ("Impact", "Moves a metric")],
            },
            id="levels down",
        ),
        pytest.param(
            LONG,
            ".csv",
            {"senior-engineer": [("Scope", "Owns a service of ours")], "staff-engineer": [("Scope", "Owns services")]},
            id="one criterion a row",
        ),
        pytest.param(
            "Role,Competency,Description\nSenior Engineer,Scope,Owns a service\nStaff Engineer,Scope,Owns two of it\n",
            ".csv",
            {"senior-engineer": [("Scope", "Owns a service")], "staff-engineer": [("Scope", "Owns two of it")]},
            id="one criterion a row, by role",
        ),
        pytest.param(
            ",Dex,Str\nEng1,Writes code with help,Ships a task\nEng2,Writes code alone,Ships a feature\n",
            ".csv",
            {
                "eng1": [("Dex", "Writes code with help"), ("Str", "Ships a task")],
                "eng2": [("Dex", "Writes code alone"), ("Str", "Ships a feature")],
            },
            id="levels down without a head",
        ),
        pytest.param(
            OWN_NAMES,
            ".csv",
            {"explorer": [("Scope", "Owns a small task")], "navigator": [("Scope", "Owns the whole voyage")]},
            id="names of their own",
        ),
        pytest.param(
            NUMBERED,
            ".tsv",
            {"level-1": [("Scope", "Owns a small task")], "level-2": [("Scope", "Owns a whole feature")]},
            id="numbers across, tabs",
        ),
        pytest.param(
            MARKDOWN,
            ".md",
            {
                "ic1": [("Coding", "Learning, needs reviews")],
                "ic2": [
                    ("Coding", "Writes clear code"),
                    ("Mentoring", "Helps interns"),
                    ("Mentoring", "answers their questions"),
                ],
            },
            id="Markdown tables",
        ),
        pytest.param(
            UNDER_LEVELS,
            ".md",
            {
                "senior-engineer": [("Scope", "You solve the problems of a team.")],
                "staff-engineer": [("Scope", "You solve the problems of several teams.")],
            },
            id="a table under each level",
        ),
        pytest.param(
            HTML,
            ".md",
            {
                "level-1": [
                    ("General", "Accountable for one service."),
                    ("Scope", "Takes direction from the team & its lead"),
                    ("On-call", "Shadows others"),
                    ("On-call", "Writes runbooks"),
                ],
                "level-2": [("Scope", "Delivers what the team needs")],
            },
            id="HTML table",
        ),
    ],
)
def test_a_table_is_read_level_by_level(text: str, suffix: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    assert by_level(read(text, suffix)) == expected


def test_a_column_of_examples_says_what_counts() -> None:
    assert [c.counts_as for c in read(ACROSS, ".csv").criteria][:2] == ["The invoice export", "The invoice export"]


def test_a_column_of_minimums_is_kept_and_checked() -> None:
    assert [c.minimum for c in read(LONG, ".csv").criteria] == [1, 2]
    with pytest.raises(InputError, match=r"notes\.csv:3: The minimum “two” is not a whole number"):
        read(LONG.replace("services,2", "services,two"), ".csv")


def test_lines_are_those_of_the_file() -> None:
    assert [c.source for c in read(ACROSS, ".csv").criteria][-2:] == ["notes.csv:7", "notes.csv:7"]
    assert read(HTML).criteria[1].source == "notes.md:8"


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        pytest.param("date,title,impact\n2026-05-01,Shipped the parser,10 % fewer faults\n", ".csv", id="a brag sheet"),
        pytest.param("Skill,Junior,Senior\nGo,2,4\nSQL,1,3\n", ".csv", id="ratings"),
        pytest.param("Level,Salary,Years\nJunior,50000,1\nSenior,90000,5\n", ".csv", id="pay"),
        pytest.param("one line", ".csv", id="one line"),
        pytest.param("\n\n,,,\n", ".csv", id="empty cells"),
        pytest.param("# T\n| Level | Position |\n|---|---|\n| 1 | [D1](#d1) |\n| 2 | [D2](#d2) |\n", ".md", id="links"),
    ],
)
def test_a_table_without_demands_is_refused(text: str, suffix: str) -> None:
    with pytest.raises(NoCriteria):
        read(text, suffix)


def test_a_broken_grid_is_an_input_error() -> None:
    with pytest.raises(InputError, match="not a valid CSV"):
        read("Level,Scope\nJunior,Owns a task\nSenior," + "x" * 200_000, ".csv")
