"""What a manager would say aloud: verbs that agree, days in their place, orders and questions in their form."""

from __future__ import annotations

import pytest

from tests.writing.feedback.notes import FULL, conversation

SAID = {
    "second verb": (
        {"behavior": "sometimes joins the planning on mute and does not answer"},
        "you sometimes join the planning on mute and do not answer",
    ),
    "second verb beside another's name": (
        {"behavior": "she leaves reviews open and tells Tom nothing"},
        "You leave reviews open and tell Tom nothing.",
    ),
    "possessive night": ({"situation": "Last night's page"}, "last night's page (15 November)"),
    "day after the occasion": ({"situation": "Thursday's sprint planning"}, "Thursday's sprint planning (12 November)"),
    "the nth": ({"situation": "on the 12th"}, "On 12 November,"),
    "her to": ({"ask": "I'd like her to write the page"}, "I'd like you to write the page."),
    "a meaning": ({"ask": "ack means a first message in 5 minutes"}, "From now on, ack means a first message"),
    "in future": ({"ask": "in future dates go to Eva first"}, "From now on, dates go to Eva first."),
    "a question": ({"ask": "could you bring it to the whole group"}, "Could you bring it to the whole group?"),
    "check in again": ({"commit": "check in again on 4 Dec"}, "Let's check in again on 4 December."),
    "day without on": ({"commit": "we look again 2026-12-03"}, "We look again on 3 December."),
    "end of month": ({"commit": "by end of month"}, "by the end of the month (30 November)."),
}


@pytest.mark.parametrize(("answers", "said"), SAID.values(), ids=SAID)
def test_it_is_said_as_one_would_say_it(answers: dict[str, str], said: str) -> None:
    script = conversation("She is sloppy.", **{**FULL, **answers}).script
    assert script is not None
    assert said in script
