"""Lead-ins claim something: each is carried by what its entry says, not by a word that merely sounds like it."""

from __future__ import annotations

import pytest

from assistant.writing.leads import leads_for
from tests.writing.cases import items


@pytest.mark.parametrize(
    ("note", "lead"),
    [
        pytest.param("Led incident retrospectives for the team", "Leads when it breaks", id="a retro is no incident"),
        pytest.param("Held mock interviews at the coding school", "Takes part in hiring", id="practice is no hiring"),
        pytest.param("Analyzed the storage bill", "Finds the cause", id="a study finds no cause"),
        pytest.param("Worked with two juniors on their first change", "Works across teams", id="people are no team"),
    ],
)
def test_a_lead_that_claims_more_than_the_entry_is_not_chosen(note: str, lead: str) -> None:
    assert lead not in leads_for(items(note))


@pytest.mark.parametrize(
    ("note", "lead"),
    [
        pytest.param("Led the incident of June 11 end to end", "Leads when it breaks", id="incident"),
        pytest.param("Held mock interviews at the coding school", "Grows others", id="practice"),
        pytest.param("Interviewed 3 for the backend role", "Takes part in hiring", id="hiring"),
        pytest.param("Debugged the token refresh loop in login-api", "Finds the cause", id="cause"),
    ],
)
def test_a_lead_is_chosen_by_what_the_entry_says(note: str, lead: str) -> None:
    assert lead in leads_for(items(note))
