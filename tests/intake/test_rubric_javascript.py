"""JavaScript constants files, and JSON as it is really written; all texts here are invented."""

from __future__ import annotations

import pytest

from assistant.domain.errors import InputError, NoCriteria
from tests.intake.ladders import by_level, read

TRACKS = """// @flow
import * as d3 from 'd3'
/* export const tracks = { old: 1 } */
export type Track = { displayName: string, milestones: { summary: string }[] }
export const milestones = [0, 1, 2]
export const points = (m: number) => { switch (m) { case 0: return 0 } }
export const tracks: Tracks = {
  "WEB_CLIENT": {
    "displayName": "Web client",
    "category": "A",
    description: 'Builds for the \\u201cbrowser\\u201d',
    "milestones": [{
      "summary": "Works well in the browser" +
        " and its tools",
      "signals": ["Fixes simple faults", `Changes what exists`,],
      "examples": ["Added a button", "Added a link"],
    }, {
      "summary": "Designs new parts",
      "signals": [],
    }],
  },
}
export const ids = Object.keys(tracks)
"""
PUSHED = """(window.all = window.all || []).push({
  title: "🛠️ Engineering",
  topics: [{ title: "📋 Testing", levels: [
    { title: "n00b", criteria: ["Follows test scripts"] },
    { title: "Pro", criteria: ["Plans what to test \\u2013 and why"] } ] }],
});"""
BARE = """[{ department: [ { name: "Ownership", description: "What it means",
  levels: { 1: { name: "Learning", description: ["Completes tasks on time"] },
            2: { name: "Knowing", description: ["Defines goals for others"] } } } ] }]"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            TRACKS,
            {
                "milestone-1": [
                    ("Web client", "Works well in the browser and its tools"),
                    ("Web client", "Fixes simple faults"),
                    ("Web client", "Changes what exists"),
                ],
                "milestone-2": [("Web client", "Designs new parts")],
            },
            id="tracks of milestones",
        ),
        pytest.param(
            PUSHED,
            {
                "n00b": [("📋 Testing", "Follows test scripts")],
                "pro": [("📋 Testing", "Plans what to test – and why")],
            },
            id="pushed to a list",
        ),
        pytest.param(
            BARE,
            {
                "level-1": [("Ownership", "Completes tasks on time")],
                "level-2": [("Ownership", "Defines goals for others")],
            },
            id="a bare literal",
        ),
    ],
)
def test_a_literal_is_read_and_code_is_passed_over(text: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    assert by_level(read(text, ".js")) == expected


def test_examples_stand_with_the_summary() -> None:
    assert [c.counts_as for c in read(TRACKS, ".js").criteria] == ["Added a button; Added a link", "", "", ""]


def test_json_may_have_comments_and_trailing_commas() -> None:
    text = '{"L3": {"Scope": ["Owns a feature",],}, // later more\n "L4": {"Scope": ["Owns a service"]}}'
    assert by_level(read(text, ".json")) == {"l3": [("Scope", "Owns a feature")], "l4": [("Scope", "Owns a service")]}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        pytest.param('{"L3": \n ["a b"', 2, "“,” is missing", id="not closed"),
        pytest.param('{"L3":\n\n }', 3, "a value is missing", id="no value"),
        pytest.param("{\n,}", 2, "a key is missing", id="no key"),
        pytest.param('{"L3": "a\n b"}', 1, "a quotation mark is not closed", id="a line break in a text"),
        pytest.param("{}\n{}", 2, "something follows its end", id="two values"),
        pytest.param("[" * 5000, 1, "nested more than 60 levels", id="too deep"),
    ],
)
def test_broken_json_is_named_with_its_line(text: str, line: int, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as error:
        read(text, ".json")
    assert error.value.line == line


@pytest.mark.parametrize("text", ["const x = {", "let a = [1, 2]; a = {b: c}", "={" * 1000, "/* open"])
def test_code_without_a_ladder_is_refused(text: str) -> None:
    with pytest.raises(NoCriteria):
        read(text, ".js")
