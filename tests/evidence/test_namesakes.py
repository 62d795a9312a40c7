"""A name that is also a word is a name where a person is meant, and the word everywhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.namesakes import find_namesakes


def named(text: str, *known: str) -> list[str]:
    return [text[a:b] for a, b in find_namesakes(text, known)]


ALSO_WORDS = (
    "Art", "Bill", "Carol", "Chase", "Christian", "Dale", "Dean", "Drew", "Faith", "Frank", "Grace", "Grant", "Hope",
    "Joy", "Mark", "Pat", "Rich", "Rob", "Skip", "Sue", "Will", "April", "August", "June", "May", "Summer",
)  # fmt: skip


@pytest.mark.parametrize("name", ALSO_WORDS)
@pytest.mark.parametrize(
    "text",
    [
        "{} shipped it on Monday.",
        "{} Lindqvist reviewed the plan.",
        "I paired with {} on the queue.",
        "{}, could you send the table?",
        "On 3 November {} Okafor sat with Ana for an hour.",
        "I asked {} to test it.",
        "{} and Mira wrote the runbook.",
    ],
)
def test_a_person(name: str, text: str) -> None:
    assert named(text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mark the ticket as done", id="an-order"),
        pytest.param("Skip failed tests", id="an-order-without-article"),
        pytest.param("Grant access to Mira", id="an-order-before-a-noun"),
        pytest.param("Chase down the vendor", id="an-order-with-a-particle"),
        pytest.param("Drew the architecture of the queue", id="a-bullet-of-the-author"),
        pytest.param("Will you send it? May I ask?", id="a-question"),
        pytest.param("the Grace period, a Bill of materials, Art of War", id="a-noun"),
        pytest.param("Hope is not a plan. Faith was low.", id="an-idea"),
        pytest.param("we will mark it, may skip it and hope", id="small-letters"),
        pytest.param("WILL MARK SKIP", id="capitals-throughout"),
        pytest.param("What Will Change Next", id="a-title"),
        pytest.param("He is Christian because Christian beliefs matter to him", id="a-quality"),
        pytest.param("Skip Kafka on startup", id="an-order-before-a-product"),
    ],
)
def test_a_word(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "May 2026",
        "12 May",
        "shipped in May",
        "by August the queue was empty",
        "from March to May",
        "April and May were quiet",
        "late June, early August",
        "since April, until June",
        "May: two releases",
        "Summer 2026",
    ],
)
def test_a_month_is_no_person(text: str) -> None:
    assert named(text) == []
    assert named(text, "May Lin", "April Jones", "August Holm", "June Reed", "Summer Reed") == (
        ["May"] if text == "May: two releases" else []
    )


def test_a_name_that_is_known_is_known_everywhere_but_where_the_word_works() -> None:
    text = "Mark's fix held. Ask Mark. Mark was on call. Mark the ticket."
    assert named(text, "Mark Holm") == ["Mark", "Mark", "Mark"]
    assert named("The file is from June. June agreed to it.") == ["June"]
    assert named("The request from June came. June agreed to it.") == ["June", "June"]
    assert named("Great work by May, in May 2026.", "May") == ["May"]


def test_one_sure_place_makes_the_others_sure() -> None:
    assert named("Will Okafor wrote it. The fix is by Will.") == ["Will", "Will"]
    assert named("Will it hold? Will shipped it.") == ["Will"]


@pytest.mark.parametrize("surname", ["Young", "Price", "Strong", "Grant"])
def test_a_surname_that_is_a_word(surname: str) -> None:
    assert named(f"I worked with Emily {surname} on it") == [surname]
    assert named(f"The review with {surname} pricing") == []


@given(st.text(max_size=300))
def test_every_name_is_a_capitalised_word_of_the_text(text: str) -> None:
    found = find_namesakes(text, ("Will",))
    assert list(found) == sorted(set(found))
    assert all(text[a].isupper() and text[a:b].isalpha() for a, b in found)
