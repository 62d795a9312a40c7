"""What goes first when a document is too long, and what its lead-ins then cite."""

from __future__ import annotations

from assistant.domain.draft import Sentence, SentenceKind
from assistant.writing.budget import led_by_what_is_told

LEAD, FACT = SentenceKind.LEAD, SentenceKind.FACT


def test_a_lead_in_cites_only_what_is_told_below_it() -> None:
    told = led_by_what_is_told(
        [
            Sentence(text="Unblocks others", evidence_ids=("E1", "E2"), kind=LEAD, paragraph=0),
            Sentence(text="Unblocked Web.", evidence_ids=("E2",), kind=FACT, paragraph=0),
        ]
    )
    assert [s.evidence_ids for s in told] == [("E2",), ("E2",)]


def test_a_lead_in_without_a_fact_of_its_own_goes() -> None:
    told = led_by_what_is_told(
        [
            Sentence(text="Unblocks others", evidence_ids=("E1",), kind=LEAD, paragraph=0),
            Sentence(text="Shipped labels v2.", evidence_ids=("E2",), kind=FACT, paragraph=0),
            Sentence(text="Ships", evidence_ids=("E3",), kind=LEAD, paragraph=1),
        ]
    )
    assert [s.text for s in told] == ["Shipped labels v2."]
