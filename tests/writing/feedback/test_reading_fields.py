"""Fields are told by how they are said, whatever the work is about: situations, acts, asks, commits, costs."""

from __future__ import annotations

import pytest

from tests.writing.feedback.notes import conversation, told

PLACES = [
    ("At the harvest fair Nils closed the till an hour early.", "At the harvest fair"),
    ("In the Lisbon office move Carla packed the switches without labels.", "In the Lisbon office move"),
    ("During the blood-bank audit she hid two pages of the log.", "During the blood-bank audit"),
    ("On the night of the rollover you left the bridge at ten.", "On the night of the rollover"),
    ("After the pension workshop he threw away the flip charts.", "After the pension workshop"),
    ("In her proposal to the museum Ida copied last year's figures.", "In her proposal to the museum"),
    ("Handover for the winter rota: Bo left no phone list.", "Handover for the winter rota"),
    ("The customs pilot, he skipped the second scan.", "The customs pilot"),
    ("In our first call with the Riga team you talked for 50 minutes.", "In our first call with the Riga team"),
    ("In release 6.3 Otto removed the audit log.", "In release 6.3"),
]


@pytest.mark.parametrize(("note", "place"), PLACES)
def test_what_opens_or_heads_the_act_is_its_situation(note: str, place: str) -> None:
    assert told(conversation(note))["situation"] == place


@pytest.mark.parametrize(
    "note",
    [
        "In the long run he skips too many steps.",
        "On the whole she answers mail late.",
        "At the moment he closes tickets without a comment.",
        "In general you merge without approval.",
        "In design reviews he reads mail.",
        "In every retro she interrupts Tom.",
        "In his role he signs off budgets without reading them.",
        "At the end of the day he leaves tickets open.",
    ],
)
def test_a_frame_or_a_recurrence_is_no_situation(note: str) -> None:
    assert "situation" not in told(conversation(note))


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("I was unhappy with the demo for Kestrel Bank.", "the demo for Kestrel Bank"),
        ("The spring catalogue launch went badly.", "The spring catalogue launch"),
        ("That last report for the council was thin.", "last report"),
        ("I was disappointed by the rehearsal at the town hall.", "the rehearsal at the town hall"),
    ],
)
def test_the_one_occasion_that_is_judged_is_the_situation(note: str, about: str) -> None:
    assert about in told(conversation(note))["situation"]


@pytest.mark.parametrize(
    "note",
    [
        "She reroutes tickets to Ola without asking.",
        "He claims the meeting room for the whole week.",
        "Marta skims the contracts before signing them.",
        "You have not renewed the certificate.",
        "He does not lock the cabinet.",
        "Slams the door after every call.",
        "She hard-coded the tax rate.",
        "He double-booked the van on 3 November.",
        "They rubber-stamped 40 invoices.",
        "Iris photographs the whiteboard and never sends the picture.",
    ],
)
def test_any_verb_with_what_it_is_done_to_is_an_act(note: str) -> None:
    assert "behavior" in told(conversation(note))


@pytest.mark.parametrize(
    "note",
    [
        "Told him we'd get there.",
        "Talked to Ines on Friday.",
        "Had a coffee with Bo about his goals.",
        "She took it well.",
        "Really pleased with Runa.",
        "Bit of a slow burner.",
        "Didn't go well for Greta.",
        "Haven't seen it myself.",
        "No proof, just a feeling.",
        "His code is a 3 out of 5.",
    ],
)
def test_the_talk_itself_and_a_score_are_no_acts(note: str) -> None:
    assert told(conversation(note)) == {}


BEFORE = "At the 3 November audit he hid two pages of the log. "


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("I asked him to number the pages.", "number the pages"),
        ("I've told him to keep the log in the safe.", "keep the log in the safe"),
        ("The deal is one photo of each page.", "one photo of each page"),
        ("My request is a signed copy within a day.", "a signed copy within a day"),
        ("It would help if he copied the log to the archive.", "he copied the log to the archive"),
        ("I want that he signs each page.", "he signs each page"),
        ("Agreed he counts the pages with Noor.", "he counts the pages with Noor"),
        ("What I asked: he scans the log on the day.", "he scans the log on the day"),
    ],
)
def test_an_ask_may_be_reported(asked: str, words: str) -> None:
    assert told(conversation(BEFORE + asked))["ask"] == words


@pytest.mark.parametrize(
    "norm",
    [
        "A page is removed only with two signatures.",
        "Every page gets a number",
        "Pages go to the archive before noon",
        "No page leaves the room",
        "A scan of each page in the folder",
        "First copy within one working day",
        "Pages counted before he leaves the site",
        "At least two signatures per page",
        "Scans only",
        "The log stays in the safe",
    ],
)
def test_how_it_is_to_go_is_an_ask(norm: str) -> None:
    assert norm.rstrip(".") in told(conversation(BEFORE + norm))["ask"]


@pytest.mark.parametrize(
    "soft",
    [
        "Come on.",
        "Pass it on.",
        "I would ask you to reflect on it.",
        "That is below what I'd expect.",
        "Please don't take it the wrong way.",
        "Guess what.",
        "I like the guy.",
        "We paid for two days.",
        "Three times.",
        "Not yet ready for the next one.",
    ],
)
def test_a_turn_of_speech_or_a_soft_wish_is_no_ask(soft: str) -> None:
    assert "ask" not in told(conversation(BEFORE + soft))


@pytest.mark.parametrize(
    "commit",
    [
        "We look again at the end of sprint 22",
        "Back on this next 1:1",
        "We go through his next three logs before the month is out",
        "I'll check the safe after the January audit",
        "Let us review the archive in two weeks",
        "We look at it when 7.5 is out",
        "Next audit is on 12 December, I'll join",
        "We check after day three",
        "Recheck mid December",
        "We read the log together on 25 November",
    ],
)
def test_a_look_tied_to_what_both_see_coming_is_a_commit(commit: str) -> None:
    assert told(conversation(BEFORE + commit))["commit"].split(",")[0] in commit


@pytest.mark.parametrize(
    "cost",
    [
        "The auditor has opened a finding",
        "Two of the clerks now bring their pages to me",
        "The bank asked for a second visit",
        "The review took us twenty minutes more",
        "The clerk had to copy the log by hand",
        "We're paying 11 days of overtime",
        "They have asked for another contact",
        "Noor stayed until nine",
    ],
)
def test_what_others_then_did_or_paid_is_impact(cost: str) -> None:
    assert told(conversation(BEFORE + cost + "."))["impact"] == cost


@pytest.mark.parametrize(
    "nothing",
    ["Even if the log is short.", "Who does that?", "I have the feeling he is tired.", "More care is needed."],
)
def test_what_is_only_supposed_is_no_impact(nothing: str) -> None:
    assert "impact" not in told(conversation(BEFORE + nothing))


@pytest.mark.parametrize("call", ["Hey, ", "Hi there - ", "OK: ", "Honestly, "])
def test_a_call_is_no_part_of_the_act(call: str) -> None:
    found = told(conversation(f"{call}in Tuesday's review your cache RFC had no rollback section, so ops refused it."))
    assert found["behavior"] == "your cache RFC had no rollback section"
