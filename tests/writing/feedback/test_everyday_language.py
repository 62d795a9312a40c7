"""Kinds of language in everyday notes: who did it told last, labels, names called, dictation, marks."""

from __future__ import annotations

import pytest

from tests.writing.feedback.notes import conversation, told

ACTS = {
    "passive with a doer": ("On 3 Nov the backup was deleted by Mirko.", "the backup was deleted by Mirko"),
    "their account": ("Your key expired. On 3 Nov two builds went out from your laptop.", "two builds went out"),
    "passive told with its manner": ("At the 3 Nov cut-over the index was rebuilt without a dry run.", "the index was"),
    "title": ("Mr. Bauer closed the gate at noon on 3 Nov.", "Bauer closed the gate"),
    "opener before the name": ("Overall Jana had a good year. Jana deleted two dashboards.", "Jana deleted two"),
    "label before it": ("Observed: on 3 Nov, Tomas merged his own change.", "Tomas merged his own change"),
    "what the log shows": ("On 3 Nov the audit log shows you opened 40 files.", "you opened 40 files"),
    "after when": ("When the alarm rang on 3 Nov you closed the laptop and left.", "you closed the laptop and left"),
    "it took": ("It took you four mails to send the invoice.", "It took you four mails to send the invoice"),
    "empty": ("Your commit messages are empty.", "Your commit messages are empty"),
    "hyphenated past": ("You re-wrote her module on 3 Nov.", "You re-wrote her module"),
    "noun before a verb": (
        "Your commit messages list every file and no reason.",
        "Your commit messages list every file",
    ),
    "thanks are no address": ("Yesterday Noor stayed until the restore was done. Thank you!", "Noor stayed until"),
}


@pytest.mark.parametrize(("note", "act"), ACTS.values(), ids=ACTS)
def test_an_act_is_found_however_it_is_told(note: str, act: str) -> None:
    assert act in told(conversation(note))["behavior"]


NO_ACTS = {
    "idiom": "He isn't pulling his weight. She dropped the ball. You went above and beyond.",
    "mind": "She resents the move. He dreads the pager.",
    "said nothing": "I told her. She asked.",
    "no notes": "A star. No notes",
    "cost of a passive": "At the 3 Nov cut-over two teams were delayed without notice.",
    "took leave": "She took the leave that was due to her in September.",
}


@pytest.mark.parametrize("note", NO_ACTS.values(), ids=NO_ACTS)
def test_what_only_rates_is_no_act(note: str) -> None:
    assert "behavior" not in told(conversation(note))


ASKS = {
    "asked to, in a report": ("Ms. Kern is requested to sign each delivery note.", "sign each delivery note"),
    "name called": ("Bo, label the cables before you leave.", "label the cables before you leave"),
    "name called with please": (
        "You left. Mina, please lock the cabinet at night.",
        "please lock the cabinet at night",
    ),
    "after a colon": ("I ask you: send the list to Eva before noon.", "send the list to Eva before noon"),
    "greeting first": ("hey can u stop mailing the vendor", "can u stop mailing the vendor"),
    "please behind it": ("You shouted. Phone on silent in the ward, please.", "Phone on silent in the ward, please"),
    "with a start": (
        "Please post the numbers every Monday, starting 23 November.",
        "Please post the numbers every Monday",
    ),
    "done by another": ("Have Ines read each offer.", "Have Ines read each offer"),
    "dictated": (
        "so on 3 nov you took the van without telling anyone and the crew waited for an hour what i need from you is "
        "write the van in the calendar",
        "write the van in the calendar",
    ),
}


@pytest.mark.parametrize(("note", "ask"), ASKS.values(), ids=ASKS)
def test_an_ask_is_found_however_it_is_made(note: str, ask: str) -> None:
    assert told(conversation(note))["ask"] == ask


NO_ASKS = {
    "marks": "Craft 3, ownership 4, collaboration 2.",
    "keep it up": "You closed the ticket. Keep it up!",
    "empty orders": "Take ownership, think like a founder.",
    "what others must do now": "You sold it untested. Now the support team must work on Saturday.",
    "case": "I'd want to see staff-level scope before putting her forward again.",
    "hearsay": "Support tell me that Wen closed two tickets unread.",
    "be": "Please be nicer.",
    "next in what happened": "You left early. Two people came for the shift and nobody came for the next one.",
}


@pytest.mark.parametrize("note", NO_ASKS.values(), ids=NO_ASKS)
def test_what_nobody_can_do_is_no_ask(note: str) -> None:
    assert "ask" not in told(conversation(note))


COSTS = {
    "told first": ("Four guests left in November because you locked the hall early.", "Four guests left"),
    "thanks to": ("Thanks to Lea the plant got its parts a day early.", "the plant got its parts a day early"),
    "how long": (
        "The 3 Nov rollout was sloppy. The portal was read-only until noon.",
        "The portal was read-only until noon",
    ),
    "what we got": ("You sent no reply for two weeks. We got a fine of 4,000.", "We got a fine of 4,000"),
    "without it": ("You sent the review after nine days. I shipped without it.", "I shipped without it"),
}


@pytest.mark.parametrize(("note", "cost"), COSTS.values(), ids=COSTS)
def test_a_cost_is_found_however_it_is_told(note: str, cost: str) -> None:
    assert cost in told(conversation(note))["impact"]


def test_the_day_of_a_cost_is_the_situation_of_the_act_that_explains_it() -> None:
    made = conversation("Two guests waited an hour on Friday 6 November because you had locked the hall.")
    assert told(made)["situation"] == "on Friday 6 November"


@pytest.mark.parametrize(
    "note", ["Not this cycle.", "Hoping for a stronger H1.", "Fill the sheet in by Friday each week."]
)
def test_a_period_of_ratings_is_no_occasion_and_no_checkpoint(note: str) -> None:
    assert not set(told(conversation(note))) & {"situation", "commit"}


@pytest.mark.parametrize(
    ("commit", "day"),
    [
        ("Please show it at the guild on 3 December.", "2026-12-03"),
        ("Please log each call, starting 23 November.", "2026-11-23"),
        ("Revisit early December.", "2026-12-10"),
        ("Check again on Tuesday next week.", "2026-11-24"),
    ],
)
def test_a_day_ahead_is_the_day_of_the_commit(commit: str, day: str) -> None:
    made = conversation(f"You skipped the test on 3 Nov. {commit}")
    assert made.commit_date is not None
    assert made.commit_date.isoformat() == day
