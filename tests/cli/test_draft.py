"""assistant draft: documents good and bad, and how each command ends."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BRAG = "## 2026-05\n- Shipped RFC-88, approved by Payments (PAY-1423)\n- Cut café p99 from 2 s to 1 s\n"


def written(folder: Path, raw: bytes | str, name: str = "brag.md") -> Path:
    """The file with these bytes."""
    file = folder / name
    file.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
    return file


def test_a_draft_goes_to_standard_output_and_the_questions_beside_it(run: Run, tmp_path: Path) -> None:
    done = run("draft", written(tmp_path, BRAG), "--today", "2026-12-01", "--name", "Priya\nRaman")
    assert done.code == 0
    assert done.out.startswith("# Priya Raman: to Staff")
    assert "The questions that matter most:" in done.err
    assert "matter most" not in done.out


@pytest.mark.parametrize("ending", [".md", ".html", ".docx", ".json", ".pdf"])
def test_the_format_follows_the_name_of_the_output(run: Run, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"a b é{ending}"
    done = run("draft", written(tmp_path, BRAG), "-o", out)
    assert (done.code, done.out) == (0, "")
    assert "(1 page)" in done.err
    assert out.stat().st_size > 500
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["brag.md", out.name])


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n\t\n", "is empty", id="blank"),
        pytest.param(b"\xef\xbb\xbf", "is empty", id="only a byte order mark"),
        pytest.param(b"\x00\x01\xff\xfe\x00" * 99, "binary data", id="binary"),
        pytest.param(b"- a\0b\n", "binary data", id="NUL"),
        pytest.param(BRAG.encode("latin-1"), "not UTF-8", id="latin-1"),
        pytest.param(b"%PDF-1.7", "PDF", id="pdf"),
        pytest.param(b"a" * 10_000_001, "larger than 10 MB", id="too large"),
        pytest.param(b"- Shipped " + b"a, " * 100_000, "100,000 characters", id="one endless line"),
        pytest.param("---\nname: [x\n---\n" + BRAG, "brag.md:2", id="broken front matter"),
        pytest.param("---\nsince: tomorrow\n---\n" + BRAG, "is no date", id="a date that is none"),
        pytest.param("---\nsince: 2026-99-99\n---\n" + BRAG, "does not exist", id="a day that does not exist"),
    ],
)
def test_a_document_that_cannot_be_read_is_said_in_a_sentence(
    run: Run, tmp_path: Path, raw: bytes | str, said: str
) -> None:
    done = run("draft", written(tmp_path, raw))
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("assistant: ")
    assert said in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(BRAG.encode("utf-16"), id="utf-16 with its mark"),
        pytest.param(b"\xef\xbb\xbf" + BRAG.replace("\n", "\r\n").encode(), id="windows"),
        pytest.param(BRAG.replace("\n", "\r").encode(), id="old mac"),
        pytest.param(BRAG.replace(" ", "\t").encode(), id="tabs"),
        pytest.param(
            ("---\nname: 5\nlevel: '<script>'\nteam: [a]\n---\n" + BRAG).encode(), id="front matter that lies"
        ),
        pytest.param("".join(f"{'  ' * n}- Shipped part {n}\n" for n in range(300)).encode(), id="deep nesting"),
        pytest.param((BRAG + "- Shipped {role: king} {: x} {{role: led}} {role: shared\n").encode(), id="odd marks"),
    ],
)
def test_what_can_be_read_is_drafted(run: Run, tmp_path: Path, raw: bytes) -> None:
    done = run("draft", written(tmp_path, raw))
    assert done.code == 0, done.err
    assert done.out.startswith("#")
    assert "<script>" not in done.out


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        pytest.param(["--today", "yesterday"], 2, "YYYY-MM-DD", id="no day"),
        pytest.param(["--today", "20260501"], 2, "YYYY-MM-DD", id="a day without dashes"),
        pytest.param(["--today", "0001-01-01"], 2, "1950 to 2199", id="a year of no career"),
        pytest.param(["--window", "soon"], 2, "1 to 120 months", id="no window"),
        pytest.param(["--window", "0m"], 2, "1 to 120 months", id="empty window"),
        pytest.param(["--window", "١٢m"], 2, "1 to 120 months", id="other digits"),
        pytest.param(["--deadline", "0"], 2, "above 0", id="no time"),
        pytest.param(["--deadline", "-1"], 2, "above 0", id="time past"),
        pytest.param(["--deadline", "nan"], 2, "above 0", id="no number"),
        pytest.param(["--deadline", "inf"], 2, "at most", id="for ever"),
        pytest.param(["--deadline", "late"], 2, "--deadline", id="no seconds"),
        pytest.param(["--writer", "ghost"], 2, "plain or model", id="unknown writer"),
        pytest.param(["--writer", "model"], 2, "No model is configured", id="no model"),
        pytest.param(["--target", "ceo"], 2, "Use one of: l4, l5, staff", id="unknown level"),
        pytest.param(["--format", "odt"], 2, ".docx", id="unknown format"),
        pytest.param(["--bogus"], 2, "No such option", id="unknown option"),
        pytest.param(["--name", "x" * 101], 2, "at most 100", id="endless name"),
        pytest.param(["--person", "priya"], 2, "Name one brag document", id="file and person"),
        pytest.param(["--rubric", "brag.md"], 3, "No criteria", id="a brag document as ladder"),
        pytest.param(["--rubric", "none.yaml"], 3, "no such file", id="no ladder"),
        pytest.param(["--rubric", "."], 3, "This is a folder", id="a folder as ladder"),
        pytest.param(["-o", "none/a.md"], 4, "There is no folder", id="no folder"),
        pytest.param(["-o", "folder.md"], 4, "is a folder", id="onto a folder"),
        pytest.param(["-o", "x" * 300 + ".md"], 4, "could not be written", id="endless file name"),
        pytest.param(["-o", "/dev/full", "--format", "md"], 4, "The disk is full", id="full disk"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, BRAG)
    (tmp_path / "folder.md").mkdir()
    done = run("draft", "brag.md", *options)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert "Traceback" not in done.err


def test_missing_inputs_are_told_apart(run: Run, tmp_path: Path) -> None:
    assert run("draft").code == 2
    assert run("draft", tmp_path / "none.md").code == 3
    assert "This is a folder" in run("draft", tmp_path).err


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(BRAG.encode(), 0, id="text"),
        pytest.param(b"", 3, id="empty"),
        pytest.param(b"\0\xff", 3, id="binary"),
    ],
)
def test_a_dash_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch, raw: bytes, code: int) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    assert run("draft", "-").code == code


def test_hidden_characters_never_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    evil = "## 2026-05\n- Shipped \x1b[31mred\x1b]0;t\x07 \u202eRFC-88\u202c \x9b31m with Payments\n"
    file = written(tmp_path, evil)
    for arguments in (
        ["draft", file],
        ["gaps", file],
        ["draft", file, "--target", "\x1b[2J"],
        ["draft", file, "--show-prompt"],
    ):
        done = run(*arguments)
        assert not set("\x1b\x07\x9b\u202e\u202c") & set(done.out + done.err)


def test_show_prompt_sends_nothing_and_prints_what_would_be_sent(run: Run, tmp_path: Path) -> None:
    done = run("draft", written(tmp_path, BRAG), "--show-prompt")
    assert done.code == 0
    assert "== system ==" in done.out
    assert "RFC-88" in done.out


def test_the_old_document_stays_when_the_new_one_cannot_be_written(run: Run, tmp_path: Path) -> None:
    out = written(tmp_path, "old", "a.md")
    assert run("draft", written(tmp_path, b"", "empty.md"), "-o", out).code == 3
    assert out.read_text() == "old"


def started(*arguments: str | Path, home: Path, **streams: object) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    environment = {**os.environ, "ASSISTANT_HOME": str(home), "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    command = [sys.executable, "-m", "assistant.cli.app", *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, **streams)  # type: ignore[call-overload,no-any-return]


def test_a_terminal_without_unicode_gets_the_document_and_question_marks(tmp_path: Path) -> None:
    process = started("draft", written(tmp_path, BRAG), home=tmp_path / "home", stdout=subprocess.PIPE)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "café" in out.decode()
    assert err.isascii()


def test_a_full_disk_behind_standard_output_is_a_failure(tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        process = started("gaps", written(tmp_path, BRAG), home=tmp_path / "home", stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 4
    assert err.startswith(b"assistant: ")
    assert b"Traceback" not in err


def test_a_reader_that_has_gone_is_no_traceback(tmp_path: Path) -> None:
    end, start = os.pipe()
    os.close(end)
    process = started("draft", written(tmp_path, BRAG), home=tmp_path / "home", stdout=start)
    os.close(start)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 4
    assert b"Traceback" not in err
    assert b"Exception ignored" not in err


def test_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    end, start = os.pipe()
    out = tmp_path / "a.md"
    process = started("draft", "-", "-o", out, home=tmp_path / "home", stdin=end, stdout=subprocess.PIPE)
    os.write(start, b"- Shipped RFC-88\n" * 20_000)  # More than a pipe holds: returns once the command is reading.
    time.sleep(1)  # The rest is read; now it waits for more.
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    os.close(start)
    os.close(end)
    assert process.returncode == 130
    assert err == b"assistant: stopped; nothing was written.\n"
    assert not out.exists()


def test_two_drafts_into_one_file_leave_one_whole_document(tmp_path: Path) -> None:
    file, out = written(tmp_path, BRAG), tmp_path / "a.json"
    both = [started("draft", file, "-o", out, home=tmp_path / "home", stdout=subprocess.PIPE) for _ in range(2)]
    for process in both:
        _, err = process.communicate(timeout=90)
        assert process.returncode == 0, err
    assert json.loads(out.read_text())["writer"] == "plain"
    assert sorted(p.name for p in tmp_path.glob("*.*")) == ["a.json", "brag.md"]
