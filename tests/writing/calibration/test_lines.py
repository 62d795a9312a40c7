"""How a room cuts a page into lines, and whom a line gives a part."""

from __future__ import annotations

from datetime import date

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.extract import extract_evidence
from assistant.evidence.learned.naming import PERSON
from assistant.intake.growth import parse_growth
from assistant.writing.calibration.reading.colleagues import parts_in
from assistant.writing.calibration.reading.passages import passages

TODAY = date(2026, 11, 16)


def entry(text: str) -> EvidenceItem:
    (item,) = extract_evidence(parse_growth(f"- {text}\n", source="page.md", suffix=".md"))
    return item


def test_what_a_date_in_brackets_opens_is_a_line_of_its_own() -> None:
    log = "[Sep 3] label-cache is out [Sep 9] the export was rolled back, customers had it twice [2026-09-12] lunch"
    assert [part.text for part in passages(entry(log), TODAY)] == [
        "[Sep 3] label-cache is out",
        "[Sep 9] the export was rolled back, customers had it twice",
        "[2026-09-12] lunch",
    ]


def test_a_link_that_is_called_by_a_day_cuts_nothing() -> None:
    told = "Read [May 3](https://a.example/1), then [May 4](https://a.example/2), then [May 5](https://a.example/3)"
    assert len(passages(entry(told), TODAY)) == 1


def test_who_work_was_taken_over_from_did_no_part_of_it_unless_known_as_a_person() -> None:
    told = entry("trust-store taken over from Security, same three duties")
    assert parts_in(told, {}) == ()
    assert [p.name for p in parts_in(told, {"Security": PERSON})] == ["Security"]


def test_a_name_that_opens_with_a_person_is_no_team() -> None:
    told = entry("The switch was planned by Ruth Baker, run by Ruth Baker on the night, I kept the log")
    (part,) = parts_in(told, {"Ruth": PERSON, "Baker": "TEAM"})
    assert (part.name, part.acts > 1) == ("Ruth Baker", True)
    assert parts_in(told, {"Ruth": "TEAM", "Baker": "TEAM"}) == ()
