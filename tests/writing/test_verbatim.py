"""A note of one sentence, given back word for word, is taken as it stands; anything less is read."""

from __future__ import annotations

import pytest

from assistant.writing.checks.verbatim import repeats_note
from tests.writing.cases import evidence_from, items

LIMITS = "Shipped the quota page (QTA-7). Rolled back next day"


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param("rewrote the export job", "Rewrote the export job.", id="as it stands"),
        pytest.param("I rewrote the export job", "Rewrote the export job.", id="without the pronoun"),
        pytest.param(
            "Moved the export to S3 (https://wiki.example/s3)", "Moved the export to S3.", id="without its link"
        ),
        pytest.param("We moved the export to S3", "With the team, moved the export to S3.", id="shared, said so"),
        pytest.param("Billing moved their export to our job", "Billing moved their export to our job.", id="another's"),
    ],
)
def test_a_whole_note_is_taken(note: str, sentence: str) -> None:
    assert repeats_note(sentence, items(note)[0])


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(LIMITS, "Shipped the quota page (QTA-7).", id="another sentence undoes it"),
        pytest.param(
            "The parser was Mateo's. Fixed the grammar module", "Fixed the grammar module.", id="whose, said elsewhere"
        ),
        pytest.param("Did not finish the quota page", "Finish the quota page.", id="less than the sentence"),
        pytest.param("We moved the export to S3", "Moved the export to S3.", id="shared told as one's own"),
        pytest.param("Will move the export to S3", "Will move the export to S3.", id="planned"),
        pytest.param("rewrote the export job", "Rewrote the export job for all teams.", id="more than the sentence"),
    ],
)
def test_anything_else_is_read(note: str, sentence: str) -> None:
    assert not repeats_note(sentence, items(note)[0])


def test_a_heading_may_stand_before_it() -> None:
    note = evidence_from([("E1", "rewrote the import", ("2026-05", "Study Board"))])["E1"]
    assert repeats_note("Study Board: rewrote the import.", note)
    assert not repeats_note("Team Board: rewrote the import.", note)
