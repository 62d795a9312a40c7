"""Marks that people put behind an item to correct the machine."""

from __future__ import annotations

import pytest

from assistant.domain.growth import Marks
from assistant.domain.vocabulary import Role
from tests.intake.growth.documents import dated, entries, only, read


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        pytest.param("{role: shared}", Marks(role=Role.SHARED), id="role"),
        pytest.param("{role: lead}", Marks(role=Role.LED), id="role in another word"),
        pytest.param("{kind: rfc}", Marks(kind="rfc"), id="kind"),
        pytest.param("{kind: design doc}", Marks(kind="design-doc"), id="kind in two words"),
        pytest.param("{criterion: staff.scope}", Marks(criteria=("staff.scope",)), id="criterion"),
        pytest.param(
            "{criterion: staff.scope, staff.impact}", Marks(criteria=("staff.scope", "staff.impact")), id="two"
        ),
        pytest.param("{date: 2026-05}", Marks(date="2026-05"), id="date"),
        pytest.param("{skip}", Marks(skip=True), id="skip"),
        pytest.param("{outside}", Marks(outside=True), id="outside"),
        pytest.param("{outside: no}", Marks(outside=False), id="not outside"),
        pytest.param("{role: shared, kind: rfc}", Marks(role=Role.SHARED, kind="rfc"), id="with a comma"),
        pytest.param("{outside} {date: 2026-05}", Marks(outside=True, date="2026-05"), id="side by side"),
    ],
)
@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_marks_are_read_and_leave_the_text(mark: str, expected: Marks, suffix: str) -> None:
    entry = only(f"- We moved half of it {mark}\n", source=f"brag.{suffix}")
    assert (entry.text, entry.marks) == ("We moved half of it", expected)


@pytest.mark.parametrize("mark", ["{foo: bar}", "{role: king}", "{kind: poem}", "{date: soon}", "{later}"])
def test_an_unknown_mark_stays_and_is_said_with_its_line(mark: str) -> None:
    document = read(f"## 2026-05\n\n- moved it {mark}\n")
    assert document.entries[0].text == f"moved it {mark}"
    assert document.notes[0].startswith(f"Line 3: the mark {mark}")


def test_braces_that_are_no_mark_stay_in_silence() -> None:
    document = read("- renamed the key to {user id, tenant id}\n")
    assert document.entries[0].text.endswith("{user id, tenant id}")
    assert document.notes == ()


def test_a_date_mark_wins_over_every_other_date() -> None:
    assert dated(only("## 2026-05\n- May 3, 2026: moved it {date: 2026-04}\n")) == "2026-04-01/2026-04-30 month"


def test_a_mark_on_a_heading_or_a_parent_holds_for_what_is_under_it() -> None:
    found = entries("""
        ## Conference work {outside}
        - gave a talk {role: led}
        ## At work
        - moved it {role: shared}
          - and told everybody
        """)
    assert [(entry.marks.outside, entry.marks.role, entry.headings[0]) for entry in found] == [
        (True, Role.LED, "Conference work"),
        (None, Role.SHARED, "At work"),
        (None, Role.SHARED, "At work"),
    ]
