"""The learned readers: what a line tells, who is named in it, and a weights file that a person can read."""

from __future__ import annotations

from importlib.resources import files

import pytest

from assistant.evidence.extract import extract_evidence
from assistant.evidence.learned.features import kind_of, line_features, terms_of, tokens_of
from assistant.evidence.learned.matters import LEARNED, Matter, matters_in
from assistant.evidence.learned.naming import (
    PAPER,
    PERSON,
    TEAM,
    likeliest_service,
    marked_in,
    named,
    names_in,
    odds_in,
    services_in,
)
from assistant.evidence.learned.weights import FILE, learned, read, written
from assistant.intake.growth import parse_growth

PAGE = """
- I answer for `fare-engine` since January: pager, deploys, roadmap (FAR-88)
- RFC FS-7 "A fare can be explained", approved in March
- Kiosk and Journey App price by FS-7 now (KSK-31, JAP-61)
- Unblocked Elio (Kiosk) on rounding, Marta (Kiosk) on test zones, Boyd (Sales) on double prices
- Refunded overcharges: EUR 212k in Q4, 58k in Q1, on the finance board
- On 24 June the CEO dropped the paper carnets after reading my cost study
- Journey App's RFC-20 cites my 2023 retro of the night fares
"""


def _likely(line: str) -> set[Matter]:
    document = parse_growth(PAGE + f"- {line}\n", source="page.md", suffix=".md")
    items = extract_evidence(document)
    names = names_in(i.text for i in items)
    return {m for m, odds in matters_in(items[-1], names).items() if odds > 0}


@pytest.mark.parametrize(
    ("line", "matter"),
    [
        ("`quota-desk` has been mine since May: on-call, releases and roadmap", Matter.OWNS),
        ('Design doc "Zones without borders", reviewed by the team in April', Matter.DOCUMENT),
        ('"Zones without borders" was adopted by Sales in May (SLS-12)', Matter.TAKEN_UP),
        ("The CFO cancelled the second vendor on 3 March on the strength of my study", Matter.DECISION),
        ("Failed payments went from 2.1 % in January to 0.4 % in May", Matter.METRIC),
        ("Unblocked Ana (Sales) on the export and Piet (Kiosk) on the printer", Matter.UNBLOCKED),
        ("Mentored our intern Jo, who shipped her first feature alone in July", Matter.MENTORED),
        ("Sales' RFC-31 cites my 2022 retro of the frozen tills", Matter.CITED),
    ],
)
def test_a_line_tells_what_a_reader_sees_in_it(line: str, matter: Matter) -> None:
    assert matter in _likely(line)


@pytest.mark.parametrize(
    "line", ["Two weeks of holiday", "Planning for the next quarter took three days", "Nothing new"]
)
def test_routine_tells_nothing(line: str) -> None:
    assert not _likely(line)


def test_people_teams_and_papers_are_told_apart_by_the_whole_page() -> None:
    names = names_in(PAGE.splitlines())
    assert {names.get(n) for n in ("Elio", "Marta", "Boyd")} == {PERSON}
    assert {names.get(n) for n in ("Kiosk", "Sales")} == {TEAM}
    assert names.get("FS-7") == PAPER
    assert "Unblocked" not in names
    assert "Refunded" not in names


def test_somebody_who_only_owns_something_is_named_as_anybody() -> None:
    lines = ("Stelian's invoices stopped at my rounding; fixed, his month closed", "Unblocked Lisbet (Kiosk) on labels")
    names = names_in((*PAGE.splitlines(), *lines))
    assert names["Stelian's"] == names["Lisbet"] == PERSON


def test_a_handle_is_a_person_and_an_address_or_a_group_is_not() -> None:
    found = marked_in(["@ines.r (Kiosk): converted; mail to ana@kiosk.example, @here, @sre-oncall", "<@tui> done"])
    assert found == {"ines.r": PERSON, "tui": PERSON}


def test_the_odds_of_names_say_what_they_name() -> None:
    odds = odds_in(PAGE.splitlines())
    assert odds["Elio"].person > 0 > odds["Elio"].team
    assert named(odds)["Kiosk"] == TEAM


def test_a_word_of_plain_speech_is_no_service_for_want_of_a_better() -> None:
    assert likeliest_service(tokens_of("farebox is under me: alarms at night, release calendar"), {}) == "farebox"
    assert likeliest_service(tokens_of("The alarms at night and the releases are mine"), {}) is None


def test_services_are_named_and_words_of_duty_are_not() -> None:
    tokens = tokens_of("Took over quota-desk and till-link from Sales: pager, deploys and roadmap (FAR-90)")
    assert services_in(tokens, {}) == ("quota-desk", "till-link")


@pytest.mark.parametrize("line", ["Great cross-team impact on the fare project", "Trusted go-to person for refunds"])
def test_compounds_of_plain_speech_are_no_services(line: str) -> None:
    assert services_in(tokens_of(line), {}) == ()


def test_what_is_called_a_project_is_neither_a_person_nor_a_team() -> None:
    assert "Orion" not in names_in(["Stretch project Orion: graph database", "Orion runs in my sandbox"])


def test_what_is_named_or_counted_is_read_as_its_kind() -> None:
    assert kind_of("FAR-88") == "TICKET"
    assert kind_of("RFC-20") == "PAPER"
    assert kind_of("CFO") == "OFFICE"
    assert kind_of("may") == ""
    assert terms_of("Ana moved it in May", {"Ana": PERSON}) == ("PERSON", "move", "it", "in", "DATE")


def test_two_names_of_one_kind_read_alike() -> None:
    one = line_features("Ana adopted it", names={"Ana": PERSON})
    assert one == line_features("Piet adopted it", names={"Piet": PERSON})


def test_every_question_has_weights_and_their_file_stays_small() -> None:
    assert all(learned(matter).of for matter in LEARNED)
    text = (files("assistant.evidence.learned") / FILE).read_text(encoding="utf-8")
    assert len(text) < 900_000
    assert written(read(text)) == text


def test_an_endless_line_and_an_empty_one_are_read() -> None:
    assert names_in([""]) == {}
    assert not _likely("a" * 1400)
