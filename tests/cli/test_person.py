"""assistant person: who is on record."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_nobody_yet_says_how_to_begin(run: Run) -> None:
    done = run("person", "list")
    assert (done.code, done.out) == (0, "Nobody yet. Import a document: assistant import brag.md --person priya\n")


def test_a_person_is_added_and_changed_bit_by_bit(run: Run) -> None:
    added = run("person", "add", "Priya", "--name", "Priya Raman", "--level", "l5", "--since", "2023-02-01")
    assert (added.code, added.out) == (0, "priya: Priya Raman, l5, team unknown\n")
    assert run("person", "add", "priya", "--team", "Payments").out == "priya: Priya Raman, l5, Payments\n"
    run("person", "add", "jae")
    assert [line.split()[0] for line in run("person", "list").out.splitlines()] == ["jae", "priya"]


def test_a_date_that_is_none_is_refused_and_nothing_is_kept(run: Run) -> None:
    done = run("person", "add", "priya", "--since", "last spring")
    assert (done.code, done.err) == (2, "assistant: --since takes a day as YYYY-MM-DD, not “last spring”.\n")
    assert run("person", "list").out.startswith("Nobody yet.")
