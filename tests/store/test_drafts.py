"""Drafts on record: kept with their proof, and moved on only while they are open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from assistant.domain.draft import Draft
from assistant.domain.errors import NotFound, UnreadableInput
from assistant.domain.ports import Store
from assistant.domain.record import DraftState
from tests.store.making import NOON, finished, stored

OPEN = [DraftState.QUEUED, DraftState.RUNNING]
CLOSED = [DraftState.DONE, DraftState.STOPPED, DraftState.FAILED]


def test_a_draft_comes_back_as_it_was_given(record: Store, priya: str) -> None:
    draft = stored(person_id=priya, state=DraftState.DONE).model_copy(update={"document": finished()})
    assert record.save_draft(draft) == draft
    assert record.draft("d1") == draft


def test_saving_again_changes_the_draft(record: Store) -> None:
    record.save_draft(stored())
    changed = stored(state=DraftState.FAILED).model_copy(update={"error": "No model answered.", "target": "l5"})
    record.save_draft(changed)
    assert record.draft("d1") == changed
    assert len(record.drafts()) == 1


@pytest.mark.parametrize(
    "created",
    [
        pytest.param(datetime(2026, 6, 1, 12, 0, 0, 1), id="naive is UTC"),
        pytest.param(datetime(2026, 6, 1, 14, 0, 0, 1, tzinfo=timezone(timedelta(hours=2))), id="another zone"),
    ],
)
def test_moments_are_kept_in_utc(record: Store, created: datetime) -> None:
    record.save_draft(stored().model_copy(update={"created": created}))
    assert record.draft("d1").created == datetime(2026, 6, 1, 12, 0, 0, 1, tzinfo=UTC)


def test_drafts_are_listed_newest_first_without_their_documents(record: Store, priya: str) -> None:
    for number, minutes in enumerate((0, 2, 1, 2)):
        draft = stored(f"d{number}", person_id=priya if number % 2 else None)
        later = {"created": NOON + timedelta(minutes=minutes), "document": finished()}
        record.save_draft(draft.model_copy(update=later))
    assert [draft.id for draft in record.drafts()] == ["d3", "d1", "d2", "d0"]
    assert [draft.id for draft in record.drafts(priya)] == ["d3", "d1"]
    assert [draft.id for draft in record.drafts(limit=1)] == ["d3"]
    assert record.drafts(limit=0) == record.drafts(limit=-1) == record.drafts("nobody") == record.drafts("\0") == ()
    assert {draft.document for draft in record.drafts()} == {None}


@pytest.mark.parametrize("before", OPEN)
@pytest.mark.parametrize("after", list(DraftState))
def test_an_open_draft_moves_on(record: Store, before: DraftState, after: DraftState) -> None:
    record.save_draft(stored(state=before))
    document = finished() if after is DraftState.DONE else None
    moved = record.set_draft_state("d1", after, error="Why.", document=document)
    assert (moved.state, moved.error, moved.document) == (after, "Why.", document)
    assert record.draft("d1") == moved


@pytest.mark.parametrize("before", CLOSED)
@pytest.mark.parametrize("after", list(DraftState))
def test_a_draft_that_is_not_open_stays_as_it_is(record: Store, before: DraftState, after: DraftState) -> None:
    held = record.save_draft(stored(state=before))
    assert record.set_draft_state("d1", after, error="Late.", document=finished()) == held
    assert record.draft("d1") == held


def test_a_document_stays_when_a_draft_moves_on_without_one(record: Store) -> None:
    record.save_draft(stored().model_copy(update={"document": finished()}))
    assert record.set_draft_state("d1", DraftState.RUNNING).document == finished()


@pytest.mark.parametrize("wanted", ["d9", "a\0b", "\udc80"], ids=["unknown", "NUL", "half a character"])
def test_an_unknown_draft_is_said_with_what_to_do(record: Store, wanted: str) -> None:
    with pytest.raises(NotFound, match="List them: assistant drafts"):
        record.draft(wanted)
    with pytest.raises(NotFound, match="List them: assistant drafts"):
        record.set_draft_state(wanted, DraftState.DONE)


def test_a_draft_about_somebody_unknown_is_refused(record: Store) -> None:
    with pytest.raises(NotFound, match="Nobody is on record as “nobody”"):
        record.save_draft(stored(person_id="nobody"))
    assert record.drafts() == ()


def test_an_error_message_is_kept_whatever_is_in_it(record: Store) -> None:
    record.save_draft(stored().model_copy(update={"error": "bad \0 \ud800"}))
    assert record.draft("d1").error == "bad ? ?"
    assert record.set_draft_state("d1", DraftState.FAILED, error="\0").error == "?"


def test_a_document_with_nul_is_kept_and_one_with_half_a_character_is_refused(record: Store) -> None:
    record.save_draft(stored())
    with pytest.raises(UnreadableInput, match="The document of this draft holds a character"):
        record.set_draft_state("d1", DraftState.DONE, document=finished(["half \ud83d"]))
    assert record.draft("d1").state is DraftState.QUEUED
    odd: Draft = finished(["NUL \0 and \u2028 and \\u0000"])
    assert record.set_draft_state("d1", DraftState.DONE, document=odd).document == odd
