"""A few words of an entry, as a question quotes them."""

from __future__ import annotations

import pytest

from assistant.evidence.phrasing import quote
from tests.writing.calibration.rooms import notes


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Dr. Ana Ruiz cites it. Then more is told.", "“Dr. Ana Ruiz cites it…”"),
        ("May: our Ms. Dang keeps to FS-2", "“May: our Ms. Dang keeps to FS-2”"),
        ("It was read. Nobody asked.", "“It was read…”"),
    ],
)
def test_a_title_before_a_name_ends_no_sentence(text: str, quoted: str) -> None:
    assert quote(notes(text)[0]) == quoted
