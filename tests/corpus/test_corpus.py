"""The shipped corpus keeps its own promises: marks, sections, provenance, and a person for every field."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import yaml

from assistant.intake.worked_feedback import most_alike, worked_feedback
from assistant.shipped import corpus_path
from assistant.writing.feedback.answering import Answer, FeedbackRequest
from assistant.writing.feedback.conversation import prepare

PACKETS = sorted(corpus_path("packets").glob("*.md"))
SECTIONS = ["Scope & Impact", "Next-Level Behaviors", "The Gap", "Peer Calibration"]
MARKS = {
    "Scope & Impact": "criterion",
    "Next-Level Behaviors": "criterion",
    "The Gap": "gap",
    "Peer Calibration": "witness",
}
CELLS = {f"{level}.{row}" for level in ("l4", "l5", "staff") for row in ("scope", "impact", "leverage", "artifacts")}
FIELDS = {"id", "person", "level_from", "level_to", "field", "company", "approved", "provenance"}
MARK = re.compile(r" \{(criterion|gap|witness): ([a-z0-9]+\.[a-z]+)\}$")


def _front_matter(path: Path) -> dict[str, str]:
    fields: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
    return fields


def _passages(path: Path) -> list[tuple[str, str]]:
    """(section, line) for each paragraph and bullet under a section heading."""
    section, found = "", []
    for line in path.read_text(encoding="utf-8").split("---\n", 2)[2].splitlines():
        if line.startswith("## "):
            section = line[3:]
        elif section and line.strip():
            found.append((section, line))
    return found


def test_there_are_five_packets_for_each_level_and_no_field_twice() -> None:
    levels = Counter(_front_matter(path)["level_to"] for path in PACKETS)
    fields = [_front_matter(path)["field"] for path in PACKETS]
    assert levels["l5"] >= 5
    assert levels["staff"] >= 5
    assert len(set(fields)) == len(fields)


@pytest.mark.parametrize("path", PACKETS, ids=lambda p: p.stem)
def test_a_packet_has_its_front_matter_and_four_sections(path: Path) -> None:
    front = _front_matter(path)
    assert set(front) == FIELDS
    assert front["id"] == f"packet-{path.stem}"
    assert re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE) == SECTIONS


@pytest.mark.parametrize("path", PACKETS, ids=lambda p: p.stem)
def test_every_passage_ends_with_the_mark_of_its_section(path: Path) -> None:
    for section, line in _passages(path):
        mark = MARK.search(line)
        assert mark, line
        assert mark[1] == MARKS[section], line
        assert mark[2] in CELLS, line


def test_every_cell_has_an_approved_example() -> None:
    marks = [MARK.search(line) for path in PACKETS for _, line in _passages(path)]
    shown = {mark[2] for mark in marks if mark and mark[1] == "criterion"}
    assert shown == CELLS


@pytest.mark.parametrize("name", ["priya-raman", "daniel-okafor", "mette-holm"])
def test_a_demo_document_declares_its_author_and_spans_a_year(name: str) -> None:
    path = corpus_path("demo", f"{name}.md")
    front = _front_matter(path)
    assert set(front) == {"name", "level", "employer", "team", "since", "target"}
    months = [
        line for line in path.read_text(encoding="utf-8").splitlines() if re.match(r"## .*20\d\d|## 20\d\d", line)
    ]
    assert len(months) == 12


def test_there_are_twenty_worked_situations_and_each_script_is_what_is_composed() -> None:
    worked = worked_feedback()
    assert len(worked) >= 20
    for one in worked:
        answers = tuple(Answer(name, words) for name, words in one.fields.items())
        request = FeedbackRequest(one.note, date(2026, 4, 27), answers=answers, praise=one.praise)
        assert prepare(request).script == one.script, one.id
        assert len(one.script.split()) <= 120


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("Her code reviews take forever.", "slow-code-reviews"),
        ("He interrupts the juniors all the time.", "interrupting-juniors"),
        ("no status during the incident", "no-status-in-incident"),
        ("Estimates are way off.", "loose-estimates"),
    ],
)
def test_a_worked_situation_is_found_by_its_words(note: str, wanted: str) -> None:
    assert wanted in {w.id for w in most_alike(note)}
