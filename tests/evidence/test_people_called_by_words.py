"""Evidence and objections are the same whatever the people of a document are called."""

from __future__ import annotations

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.extract import extract_evidence
from assistant.intake.growth import parse_growth

DOCUMENT = """---
name: {0} Holt
level: L5
team: Signals
---

# {0} - what I did

- wrote the design doc "Timetable events" in July 2026; Depots took it for depot-core, {1} Prado confirmed (DEP-7)
- {1} reviewed the runbook with me in May 2026 (SIG-4)
- unblocked {1} (Stations) on 8 September 2026, gave them my board simulator (STN-40)
- {1}, what is missing for Staff?
"""


def read(author: str, colleague: str) -> tuple[EvidenceItem, ...]:
    return extract_evidence(parse_growth(DOCUMENT.format(author, colleague), source="growth.md", suffix=".md"))


def told(items: tuple[EvidenceItem, ...]) -> list[tuple[object, ...]]:
    """What is decided about each item."""
    return [
        (i.set_aside, i.subject, i.modality, i.role, i.outside, i.period, len(i.people), len(i.helped), len(i.adopters))
        for i in items
    ]


@pytest.mark.parametrize(
    "name", ["Mark", "Will", "Grant", "Hope", "Charity", "Summer", "Rob", "Chase", "Skip", "Dean", "Frank", "August"]
)
def test_a_name_decides_nothing(name: str) -> None:
    plain = told(read("Emilia", "Ingrid"))
    assert told(read(name, "Ingrid")) == plain
    assert told(read("Emilia", name)) == plain


def test_items_keep_the_names_as_written() -> None:
    items = read("Grace", "Will")
    assert [m.name for i in items for m in i.people] == [i.text[m.start : m.end] for i in items for m in i.people]
    assert items[0].people[0].name == "Will Prado"
    assert items[0].context == ("Grace - what I did",)
