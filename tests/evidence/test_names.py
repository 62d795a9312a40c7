"""A name needs a sign that it is one: products, months and sentence heads name nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.names import NO_NAMES, find_people, find_teams, learn_names


@pytest.mark.parametrize(
    ("text", "people", "teams"),
    [
        pytest.param("Tomas Lind (their EM) confirmed in IDN-220", ["Tomas Lind"], [], id="role-in-brackets"),
        pytest.param("pairing weekly with Jae (L4)", ["Jae"], [], id="level-in-brackets"),
        pytest.param("worked with Nora Quist, the module owner", ["Nora Quist"], [], id="role-after-comma"),
        pytest.param("mentored Ilka through her first launch", ["Ilka"], [], id="object-of-mentoring"),
        pytest.param(
            "unblocked Android (Mina, Sol) and Web (Ade)", ["Mina", "Sol", "Ade"], ["Android", "Web"], id="team-first"
        ),
        pytest.param("Unblocked Piet and Gil (Treasury)", ["Piet", "Gil"], ["Treasury"], id="people-first"),
        pytest.param("took over refunds-worker from Ledger", [], ["Ledger"], id="team-after-from"),
        pytest.param("someone in Identity who would pilot it", [], ["Identity"], id="team-after-in"),
        pytest.param("helped the Onboarding team", [], ["Onboarding"], id="team-noun"),
        pytest.param("worked with the mobile team", [], ["mobile"], id="team-in-lower-case"),
        pytest.param("Search cites RFC-88", [], ["Search"], id="team-as-subject"),
        pytest.param("helped my team and another squad", [], [], id="own-team-has-no-name"),
        pytest.param("migrated Kafka, Redis and Stripe to AWS", [], [], id="products"),
        pytest.param("Search results are faster on Android", [], [], id="adjectives-of-things"),
        pytest.param("Down since Jan 3, up in June", [], [], id="months"),
        pytest.param("Max throughput doubled", [], [], id="name-like-adjective"),
        pytest.param("Launched the Study Health Dashboard", [], [], id="titles"),
    ],
)
def test_people_and_teams(text: str, people: list[str], teams: list[str]) -> None:
    assert [m.name for m in find_people(text)] == people
    assert [m.name for m in find_teams(text)] == teams


def test_one_entry_helps_to_read_another() -> None:
    names = learn_names(["Unblocked Zoltara Quill (Billing Tools)", "Zoltara Quill (L5) helped"])
    assert find_people("Zoltara Quill wrote the script", NO_NAMES) == ()
    assert [m.name for m in find_people("Zoltara Quill wrote the script", names)] == ["Zoltara Quill"]


def test_the_author_is_not_among_the_people() -> None:
    names = learn_names(["Priya reviewed it with Ruth"], "Priya Raman")
    assert [m.name for m in find_people("Priya reviewed it with Ruth", names)] == ["Ruth"]


@given(st.text(max_size=200))
def test_every_name_is_a_span(text: str) -> None:
    for mention in (*find_people(text), *find_teams(text)):
        assert "".join(text[mention.start : mention.end].split()) == "".join(mention.name.split())
