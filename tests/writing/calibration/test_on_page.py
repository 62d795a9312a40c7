"""A model's answer to an objection counts only in words of the page, whole and of the right time."""

from __future__ import annotations

import pytest

from assistant.domain.calibration import Objection, PageAnswer
from assistant.writing.calibration.on_page import LONGEST_QUOTE, MOST_QUOTES, answered, standing_first
from tests.writing.calibration.rooms import RECORD, matched, objection

LATE = "- We moved the last rules on Monday\n"


def look(one: Objection, *quotes: tuple[str, str], record: str = RECORD) -> tuple[PageAnswer, ...]:
    items, matrix = matched(record)
    told = [PageAnswer(evidence_id=i, words=words) for i, words in quotes]
    return answered(one, told, {i.id: i for i in items}, matrix).answered_on_page


NO_MEND = objection("admitted-failure", "It went down. What stops the next one?", "E5")


def test_words_of_the_page_are_taken_and_shown_as_their_whole_sentence() -> None:
    whole = "Took checkout down for 12 minutes, my flag, wrote retro-0911"
    assert look(NO_MEND, ("E5", "my flag, wrote retro-0911")) == (PageAnswer(evidence_id="E5", words=whole),)


@pytest.mark.parametrize(
    ("evidence_id", "words"),
    [
        pytest.param("E5", "we now test every flag first", id="nowhere on the page"),
        pytest.param("E2", "my flag, wrote retro-0911", id="in another entry"),
        pytest.param("E99", "my flag, wrote retro-0911", id="an entry that is not there"),
        pytest.param("E5", "wrote retro-0911", id="too few words"),
        pytest.param("E5", "My Flag, Wrote retro-0911", id="other letters"),
        pytest.param("E5", "", id="nothing"),
    ],
)
def test_anything_else_leaves_the_objection_as_it_is(evidence_id: str, words: str) -> None:
    assert look(NO_MEND, (evidence_id, words)) == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("The runbook was disused by all four teams", "used by all four teams"),
        ("Nobody outside my team has adopted RFC-88", "outside my team has adopted RFC-88"),
        ("It wasn't the flag that was fixed in May", "the flag that was fixed in May"),
        ("Next half: every flag goes through the canary first", "every flag goes through the canary first"),
    ],
)
def test_words_that_say_something_else_than_their_sentence_are_not_taken(line: str, words: str) -> None:
    record = RECORD + f"## 2026-08\n- {line}\n"
    assert look(NO_MEND, ("E7", words), record=record) == ()


def test_a_whole_clause_may_deny_and_stand_beside_one_that_does() -> None:
    record = RECORD + "## 2026-08\n- Nobody was paged since, and every flag is tested on a canary first.\n"
    assert look(NO_MEND, ("E7", "Nobody was paged since"), record=record) != ()
    assert look(NO_MEND, ("E7", "every flag is tested on a canary first."), record=record) != ()


def test_what_lies_before_the_window_answers_nothing() -> None:
    record = RECORD + "## 2019-03\n- Search and Ads adopted RFC-12 that year\n"
    short = objection("no-adoption", "Nobody took it up.", "E2")
    assert look(short, ("E7", "Search and Ads adopted RFC-12"), record=record) == ()


def test_a_service_that_was_taken_over_earlier_is_still_owned() -> None:
    record = RECORD + "## 2019-03\n- Took over tax-worker: roadmap, on-call\n"
    short = objection("below-count", "One of two.", "E1").model_copy(update={"criterion_id": "staff.scope"})
    assert look(short, ("E7", "Took over tax-worker: roadmap"), record=record) != ()


def test_one_false_quotation_makes_the_true_ones_worth_nothing() -> None:
    assert look(NO_MEND, ("E5", "my flag, wrote retro-0911"), ("E1", "a line that nobody wrote")) == ()


def test_a_copy_of_the_page_answers_nothing() -> None:
    long = RECORD.replace("wrote retro-0911", "wrote retro-0911 " + "and on " * LONGEST_QUOTE)
    whole = "my flag, wrote retro-0911 " + "and on " * LONGEST_QUOTE
    assert look(NO_MEND, ("E5", whole.strip()), record=long) == ()
    words = ["Took", "checkout", "down", "for", "12", "minutes,", "my", "flag,", "wrote", "retro-0911"]
    many = [("E5", " ".join(words[n : n + 4])) for n in range(MOST_QUOTES)]
    assert look(NO_MEND, *many) != ()
    assert look(NO_MEND, *many, ("E1", "Retry-budget library v1 in checkout-api")) == ()


def test_no_quotation_answers_nothing() -> None:
    assert look(NO_MEND) == ()


def test_what_is_old_is_answered_only_by_what_is_in_the_window() -> None:
    old = RECORD + "## 2024-03\n- RFC-12 on queues was followed by all of Search\n"
    stale = objection("stale", "All of that is from 2024.", "E7")
    assert look(stale, ("E7", "was followed by all of Search"), record=old) == ()
    assert look(stale, ("E3", "Identity builds login-api on RFC-88"), record=old) != ()


def test_what_is_late_is_answered_only_by_what_is_earlier() -> None:
    record = RECORD + "## 2026-11\n" + LATE
    late = objection("last-weeks", "All of that is from November.", "E7")
    assert look(late, ("E7", "We moved the last rules"), record=record) == ()
    assert look(late, ("E3", "Identity builds login-api on RFC-88"), record=record) != ()


def test_what_the_page_answers_stands_last_and_is_not_lost() -> None:
    first, second, third = (objection("one-team", f"Number {n}.", "E1", weight=1 - n / 10) for n in (1, 2, 3))
    told = first.model_copy(update={"answered_on_page": (PageAnswer(evidence_id="E1", words="a b c d"),)})
    assert standing_first([told, second, third]) == (second, third, told)
