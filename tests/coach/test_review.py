"""Reviewing a draft on record: every decision a version, undone one by one, and never upon a version unseen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.bootstrap import Assistant, make_assistant
from assistant.coach.packet import DraftOptions
from assistant.coach.review import Act, EditRefused
from assistant.domain.draft import Draft, Origin, Place, Review, SentenceKind
from assistant.domain.errors import NotFound, StaleDraft, UsageError
from assistant.domain.record import DraftState, StoredDraft
from assistant.export import Format, render
from assistant.intake.growth import parse_growth
from tests.store.making import NOON

BRAG = """---
name: Sam Osei
level: L5
---
## 2026-09
- Shipped: typo-tolerant query parser in search-api, zero-result searches 8.1% -> 3.0% (QRY-88)
- Took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)
"""
LIE = "Brought zero-result searches from 8.1% to 0.1% (QRY-88)."
TRUE = "Brought zero-result searches from 8.1% to 3.0% (QRY-88)."


@pytest.fixture
def assistant(tmp_path: Path) -> Assistant:
    from assistant.settings import Settings

    return make_assistant(Settings(home=tmp_path))


@pytest.fixture
def kept(assistant: Assistant) -> StoredDraft:
    document = parse_growth(BRAG, source="brag.md", suffix=".md")
    drafted = assistant.packets.draft_now(document, DraftOptions(today=date(2026, 11, 21)))
    return assistant.growth.keep_draft(None, drafted)


def place_of(draft: Draft | None, word: str) -> Place:
    assert draft is not None
    return next(
        Place(n, m)
        for n, section in enumerate(draft.sections)
        for m, s in enumerate(section.sentences)
        if s.kind is SentenceKind.FACT and word in s.text
    )


def test_decisions_become_versions_and_files_have_the_newest(assistant: Assistant, kept: StoredDraft) -> None:
    reviews = assistant.reviews
    first = reviews.decide(kept.id, 1, place_of(kept.document, "REF-31"), Act.REJECT)
    second = reviews.decide(kept.id, 2, place_of(kept.document, "QRY-88"), Act.EDIT, TRUE)
    assert (first.version, second.version) == (2, 3)
    stored = assistant.growth.draft(kept.id)
    assert stored == second
    assert stored.document is not None
    for format in (Format.MARKDOWN, Format.HTML, Format.JSON):
        told, _, _ = render(stored.document, format, citations=False).decode().partition('"evidence"')
        assert TRUE in told
        assert "REF-31" not in told
    assert stored.document.pages == 1
    versions = reviews.versions(kept.id)
    assert versions[0].what == "Drafted"
    assert versions[1].what.startswith("Left out: “Took over refunds-worker")
    assert versions[2].what == f"Edited: “{TRUE}”"


def test_a_decision_that_changes_nothing_makes_no_version(assistant: Assistant, kept: StoredDraft) -> None:
    place = place_of(kept.document, "QRY-88")
    assert assistant.reviews.decide(kept.id, 1, place, Act.PUT_BACK).version == 1
    assert assistant.reviews.decide(kept.id, 1, place, Act.ACCEPT).version == 2
    assert assistant.reviews.decide(kept.id, 2, place, Act.ACCEPT).version == 2


def test_a_lie_is_refused_with_its_place_and_nothing_is_kept(assistant: Assistant, kept: StoredDraft) -> None:
    place = place_of(kept.document, "QRY-88")
    with pytest.raises(EditRefused, match=r"Its evidence does not carry these words\. .*0\.1%") as refused:
        assistant.reviews.decide(kept.id, 1, place, Act.EDIT, LIE)
    assert refused.value.text == LIE
    assert refused.value.problems
    assert assistant.growth.draft(kept.id) == kept
    assert assistant.reviews.check(kept.id, place, LIE).problems == refused.value.problems
    assert assistant.reviews.check(kept.id, place, TRUE).problems == ()
    assert assistant.growth.draft(kept.id).version == 1


def test_undo_goes_back_one_change_at_a_time(assistant: Assistant, kept: StoredDraft) -> None:
    reviews = assistant.reviews
    place, other = place_of(kept.document, "QRY-88"), place_of(kept.document, "REF-31")
    reviews.decide(kept.id, 1, place, Act.ACCEPT)
    reviews.decide(kept.id, 2, other, Act.REJECT)
    once = reviews.undo(kept.id, 3)
    assert _reviews(once, place, other) == (Review.ACCEPTED, Review.OPEN)
    twice = reviews.undo(kept.id, 4)
    assert twice.document == kept.document
    with pytest.raises(UsageError, match="nothing to undo"):
        reviews.undo(kept.id, 5)
    back = reviews.restore(kept.id, 5, 3)
    assert _reviews(back, place, other) == (Review.ACCEPTED, Review.REJECTED)
    assert reviews.undo(kept.id, 6).document == kept.document
    assert [v.what.partition(":")[0] for v in reviews.versions(kept.id)] == [
        "Drafted", "Accepted", "Left out", "Undone", "Undone", "Back to version 3", "Undone",
    ]  # fmt: skip


def _reviews(stored: StoredDraft, *places: Place) -> tuple[Review, ...]:
    assert stored.document is not None
    return tuple(stored.document.sections[p.section].sentences[p.sentence].review for p in places)


def test_whoever_saw_an_older_version_is_told(assistant: Assistant, kept: StoredDraft) -> None:
    place = place_of(kept.document, "QRY-88")
    assistant.reviews.decide(kept.id, 1, place, Act.EDIT, TRUE)
    for act in (Act.REJECT, Act.EDIT):
        with pytest.raises(StaleDraft, match="another window"):
            assistant.reviews.decide(kept.id, 1, place, act, LIE)
    with pytest.raises(StaleDraft, match="another window"):
        assistant.reviews.undo(kept.id, 1)
    with pytest.raises(StaleDraft, match="another window"):
        assistant.reviews.restore(kept.id, 7, 1)
    document = assistant.growth.draft(kept.id).document
    assert document is not None
    assert document.sections[place.section].sentences[place.sentence].origin is Origin.OWN


def test_what_is_not_there_is_said(assistant: Assistant, kept: StoredDraft) -> None:
    with pytest.raises(NotFound, match="no draft"):
        assistant.reviews.decide("nothing", 1, Place(0, 0), Act.ACCEPT)
    with pytest.raises(NotFound, match="no such sentence"):
        assistant.reviews.decide(kept.id, 1, Place(0, 99), Act.ACCEPT)
    with pytest.raises(NotFound, match="no version 9"):
        assistant.reviews.restore(kept.id, 1, 9)
    waiting = StoredDraft(id="w1", target="staff", state=DraftState.RUNNING, created=NOON)
    assistant.growth.store().save_draft(waiting)
    with pytest.raises(UsageError, match="no document yet"):
        assistant.reviews.decide("w1", 1, Place(0, 0), Act.ACCEPT)
