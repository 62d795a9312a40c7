"""Order and turn: which thing goes into which, who acts next, what came to nothing, and whose part a list holds."""

from __future__ import annotations

import pytest

from assistant.writing.verify import verify_sentence
from tests.writing.cases import items

CASES = (
    pytest.param(
        "Reviewed the hiring rubric by Saoirse",
        "Reviewed Saoirse's hiring rubric.",
        "Saoirse reviewed my hiring rubric.",
        id="by tells whose thing it is where the verb has its object",
    ),
    pytest.param(
        "Suggested a blood-type check in the huddle; Inge will test it",
        "Suggested a blood-type check in the huddle, which Inge will test.",
        "Suggested a blood-type check in the huddle and will test it.",
        id="whoever will do it next keeps it",
    ),
    pytest.param(
        "Merged the legacy tariff tables into the price service",
        "Merged the legacy tariff tables into the price service.",
        "Merged the price service into the legacy tariff tables.",
        id="one thing goes into the other",
    ),
    pytest.param(
        "Argued in the memo for tickets over chat",
        "Argued for tickets over chat in the memo.",
        "Argued in the memo for chat over tickets.",
        id="one thing is put over the other",
    ),
    pytest.param(
        "Ran the assays under Nadia's supervision",
        "Ran the assays, supervised by Nadia.",
        "Supervised the assays.",
        id="work under direction is no direction",
    ),
    pytest.param(
        "Helped the QA team with flaky selectors",
        "Helped the QA team with its flaky selectors.",
        "Coached the QA team on flaky selectors.",
        id="help is no coaching",
    ),
    pytest.param(
        "Translated the app: Ola the Polish, me the Czech strings",
        "Translated the Czech strings of the app, while Ola did the Polish ones.",
        "Translated the Polish and Czech strings of the app.",
        id="a list holds no part of another",
    ),
    pytest.param(
        "Supported the clinic move with cabling and two floor plans. Furniture: Jens.",
        "Supported the clinic move with cabling and two floor plans.",
        "Supported the clinic move with cabling, two floor plans and furniture.",
        id="a name behind a colon keeps its part",
    ),
    pytest.param(
        "Took thermal photos of the leak for Arno, who located it",
        "Took thermal photos of the leak for Arno, who located it.",
        "Took thermal photos of the leak and located it.",
        id="an act after who is another's",
    ),
    pytest.param(
        "Fixed the hinge. Gasket redesign got nowhere.",
        "Fixed the hinge, while the gasket redesign got nowhere.",
        "Fixed the hinge and redesigned the gasket.",
        id="what got nowhere was not done",
    ),
    pytest.param(
        "Accepted the audit finding, remediation not begun",
        "Accepted the audit finding, whose remediation has not begun.",
        "Accepted the audit finding, with remediation under way.",
        id="what has not begun is not under way",
    ),
    pytest.param(
        "Cut boot time with lazy drivers on narrow boards",
        "Cut boot time on narrow boards with lazy drivers.",
        "Cut boot time across the board with lazy drivers.",
        id="one kind is not all in general",
    ),
    pytest.param(
        "Fixed the scroll overlap on small windows",
        "Fixed the scroll overlap on small windows.",
        "Fixed the scroll overlap on all windows.",
        id="small does not hold all",
    ),
    pytest.param(
        "Wrote the recall metric",
        "Wrote the metric for recall.",
        "Wrote the recall metric library.",
        id="one thing is no collection",
    ),
    pytest.param(
        "Raised the ward tablet timeout to 10 min",
        "Raised the timeout of the ward tablets to 10 min.",
        "Raised the ward phone timeout to 10 min.",
        id="one device for another",
    ),
)


@pytest.mark.parametrize(("note", "faithful", "lie"), CASES)
def test_order_and_turn_are_kept(note: str, faithful: str, lie: str) -> None:
    assert not verify_sentence(faithful, items(note))
    assert verify_sentence(lie, items(note))
