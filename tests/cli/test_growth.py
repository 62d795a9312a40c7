"""assistant import, add, entries, drafts: what a person sees, on a record of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

BRAG = """\
---
name: Priya Raman
level: l5
team: Payments
---
## 2026-05
- Shipped: retry-budget library v1 in checkout-api (PAY-1423)
- Shipped: RFC-88 "Retry budgets across services", approved on the first review
## 2026-06
- Shipped: incident commander for the June 11 checkout P0, retro merged (retro-0611)
"""


@pytest.fixture
def brag(tmp_path: Path) -> Path:
    """Priya's document."""
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


def entries(run: Run) -> list[str]:
    return run("entries", "--person", "priya").out.splitlines()


def test_a_document_is_imported_and_the_questions_follow(run: Run, brag: Path) -> None:
    done = run("import", brag, "--person", "priya")
    assert (done.code, done.out) == (0, "3 added, 0 unchanged, 0 withdrawn.\n")
    assert "The questions that matter most:" in done.err
    first, second, third = entries(run)
    assert first == "E1   2026-05  retry-budget library v1 in checkout-api (PAY-1423)"
    assert "RFC-88" in second
    assert third.startswith("E3   2026-06")
    assert run("person", "list").out.split() == ["priya", "Priya", "Raman", "l5", "Payments"]


def test_the_same_file_again_adds_nothing_from_whatever_folder(
    run: Run, brag: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", brag, "--person", "priya")
    monkeypatch.chdir(brag.parent)
    assert run("import", "brag.md", "--person", "priya").out.startswith("0 added, 3 unchanged, 0 withdrawn.")
    (brag.parent / "deep").mkdir()
    monkeypatch.chdir(brag.parent / "deep")
    assert run("import", "../brag.md", "--person", "Priya").out.startswith("0 added, 3 unchanged, 0 withdrawn.")
    assert len(entries(run)) == 3


def test_an_edited_file_changes_only_what_was_edited_and_undo_takes_it_back(run: Run, brag: Path) -> None:
    run("import", brag, "--person", "priya")
    before = entries(run)
    brag.write_text(BRAG.replace("retry-budget library v1", "retry-budget library v2") + "- Learned: pairing\n")
    assert run("import", brag, "--person", "priya").out.startswith("2 added, 2 unchanged, 1 withdrawn.")
    assert "library v2" in entries(run)[0]
    assert run("import", "--person", "priya", "--undo").out == "Undone: 2 entries withdrawn, 1 restored.\n"
    assert entries(run) == before
    assert run("import", "--person", "priya", "--undo").code == 0
    nothing = run("import", "--person", "priya", "--undo")
    assert (nothing.code, nothing.err) == (3, "assistant: There is no import of priya to take back.\n")


def test_bullets_are_added_one_by_one_after_the_documents(run: Run, brag: Path) -> None:
    run("import", brag, "--person", "priya")
    done = run("add", "Shipped: RFC-90, approved", "--person", "priya", "--month", "2026-07")
    assert (done.code, done.out) == (0, "Added under 2026-07: RFC-90, approved\n")
    run("add", "Unblocked Android on the 3DS rollout", "--person", "priya", "--month", "2026-08")
    assert entries(run)[3:] == [
        "E4   2026-07  RFC-90, approved",
        "E5   2026-08  Unblocked Android on the 3DS rollout",
    ]
    assert run("import", brag, "--person", "priya").out.startswith("0 added, 3 unchanged")
    assert len(entries(run)) == 5


def test_a_draft_about_someone_on_record_is_kept_and_written_again(run: Run, brag: Path, tmp_path: Path) -> None:
    run("import", brag, "--person", "priya")
    assert run("drafts").out.startswith("No drafts yet.")
    drafted = run("draft", "--person", "priya", "--target", "staff", "--today", "2026-09-01", "-o", tmp_path / "a.md")
    assert drafted.code == 0, drafted.err
    (line,) = run("drafts", "--person", "priya").out.splitlines()
    assert line.split()[3:] == ["priya", "staff", "done"]
    again = run("drafts", line.split()[0], "-o", tmp_path / "b.md")
    assert again.code == 0, again.err
    assert (tmp_path / "b.md").read_text() == (tmp_path / "a.md").read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["entries", "-p", "nobody"], 3, "Nobody is on record as “nobody”", id="entries of nobody"),
        pytest.param(["add", "x", "-p", "nobody"], 3, "Nobody is on record as “nobody”", id="adding to nobody"),
        pytest.param(["import", "-p", "nobody", "--undo"], 3, "Nobody is on record", id="undo of nobody"),
        pytest.param(["import", "-p", "priya"], 2, "Name the document to import", id="no document"),
        pytest.param(["import", "missing.md", "-p", "priya"], 3, "missing.md", id="missing file"),
        pytest.param(["entries", "-p", "!!"], 2, "makes no id", id="no letters"),
        pytest.param(["drafts", "0000"], 3, "There is no draft “0000”. List them: assistant drafts", id="no draft"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_to_do(run: Run, arguments: list[str], code: int, said: str) -> None:
    done = run(*arguments)
    assert done.code == code
    assert done.err.startswith("assistant: ")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_a_month_that_is_none_is_refused(run: Run) -> None:
    run("person", "add", "priya")
    done = run("add", "Shipped a thing", "--person", "priya", "--month", "2026-13")
    assert (done.code, done.err) == (2, "assistant: A month looks like 2026-05, not “2026-13”.\n")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("sqlite:////dev/null/record.db", "cannot be opened", id="no folder"),
        pytest.param("postgresql://priya:s3cr3t@127.0.0.1:1/team", "does not answer", id="nobody listens"),
        pytest.param("postgresql://priya:s3cr3t@h:port/team", "cannot be understood", id="broken URL"),
    ],
)
def test_a_record_that_cannot_be_reached_is_a_failure_and_no_password_is_printed(
    run: Run, monkeypatch: pytest.MonkeyPatch, url: str, said: str
) -> None:
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", url)
    done = run("person", "list")
    assert done.code == 4
    assert said in done.err
    assert "s3cr3t" not in done.out + done.err
