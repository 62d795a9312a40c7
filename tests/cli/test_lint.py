"""`assistant lint` and `assistant rules`: what they print, how they end, and how light they start."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.cli.app import main
from assistant.intake.lint.settings import settings_above
from tests.cli.commands import Outcome
from tests.cli.conftest import Run
from tests.lint.texts import BAD, RULE

ONLY = ("--select", RULE)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings_above.cache_clear()
    monkeypatch.chdir(tmp_path)
    Path("packet.md").write_text(f"# Packet\n\n{BAD}\n", encoding="utf-8")
    Path("clean.md").write_text("Cut errors from 2.3% to 0.4% (PAY-1423).\n", encoding="utf-8")


def from_stdin(run: Run, monkeypatch: pytest.MonkeyPatch, raw: bytes, *arguments: str) -> Outcome:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    return run("lint", "-", *arguments)


def test_findings_are_told_and_end_with_1(run: Run) -> None:
    done = run("lint", "packet.md", *ONLY)
    assert (done.code, done.err) == (1, "")
    place, rule, _ = done.out.split(" ", 2)
    assert (place.rsplit(":", 1)[0], rule) == ("packet.md:3", RULE)


def test_nothing_found_is_silent_and_ends_with_0(run: Run) -> None:
    assert run("lint", "clean.md", *ONLY) == Outcome(0, "", "")


@pytest.mark.parametrize("count", [1, 255, 256, 257, 512])
def test_the_exit_code_is_never_the_count(run: Run, count: int) -> None:
    Path("many.md").write_text(f"{BAD}\n\n" * count, encoding="utf-8")
    done = run("lint", "many.md", *ONLY)
    assert (done.code, len(done.out.splitlines())) == (1, count)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param((), 2, "Name a file", id="nothing"),
        pytest.param(("packet.md", "--select", "bogus"), 2, "no rule “bogus”", id="unknown rule selected"),
        pytest.param(("packet.md", "--ignore", f"{RULE},bogus"), 2, "no rule “bogus”", id="unknown rule ignored"),
        pytest.param(("packet.md", "--kind", "note"), 2, "packet or feedback", id="unknown kind"),
        pytest.param(("packet.md", "--format", "xml"), 2, "text, json, sarif or github", id="unknown format"),
        pytest.param(("packet.md", "--bogus"), 2, "--bogus", id="unknown option"),
        pytest.param(("packet.md", "--select", ""), 2, "names no rule", id="no rule selected"),
        pytest.param(("packet.md", "-o", "./packet.md"), 2, "one of the texts", id="written over"),
        pytest.param((".", "--baseline", "clean.md", "--write-baseline"), 2, "one of the texts", id="baseline"),
        pytest.param(("packet.md", "--max-words", "0"), 2, "above 0", id="no words"),
        pytest.param(("packet.md", "--today", "soon"), 2, "YYYY-MM-DD", id="no day"),
        pytest.param(("packet.md", "--write-baseline"), 2, "--baseline FILE", id="baseline without a file"),
        pytest.param(("packet.md", "--triage", "--format", "sarif"), 2, "--triage", id="triage as SARIF"),
        pytest.param(("-x.md",), 2, "goes after --", id="a name like an option"),
        pytest.param(("none.md",), 3, "no such file", id="missing"),
        pytest.param(("packet.md", "--config", "none.toml"), 3, "no such file", id="missing settings"),
        pytest.param(("packet.md", "--baseline", "none.json"), 3, "no such file", id="missing baseline"),
        pytest.param(("packet.md", "--baseline", "clean.md"), 3, "no baseline", id="no baseline"),
    ],
)
def test_wrong_usage_is_2_and_missing_input_3(run: Run, arguments: tuple[str, ...], code: int, said: str) -> None:
    done = run("lint", *arguments)
    assert done.code == code
    assert said in done.err
    assert "Traceback" not in done.err


def test_texts_are_never_written_over(run: Run) -> None:
    before = Path("packet.md").read_bytes()
    Path("link.md").symlink_to("packet.md")
    assert run("lint", "packet.md", "-o", "link.md").code == 2
    assert run("lint", "packet.md", "--baseline", "packet.md", "--write-baseline").code == 2
    assert Path("packet.md").read_bytes() == before


def test_a_folder_that_holds_no_document_says_so(run: Run) -> None:
    Path("empty").mkdir()
    done = run("lint", "empty")
    assert (done.code, done.out) == (0, "")
    assert "empty: There is no .md, .markdown or .txt file" in done.err


def test_standard_input_that_is_closed_is_wrong_usage(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    done = run("lint", "-")
    assert done.code == 2
    assert "Standard input is closed" in done.err


def test_a_file_that_is_no_text_ends_with_3_and_hides_nothing(run: Run) -> None:
    Path("blob.md").write_bytes(b"\x00\x01\xff")
    done = run("lint", ".", *ONLY)
    assert done.code == 3
    assert "blob.md" in done.err
    assert "packet.md:3:" in done.out


def test_a_folder_ends_with_each_packets_share_by_name(run: Run) -> None:
    done = run("lint", ".", *ONLY)
    assert done.out.splitlines()[1:] == [
        "", "clean.md: 0 of 1 claim without evidence", "packet.md: 1 of 1 claim without evidence", f"    3: “{BAD}”",
    ]  # fmt: skip
    assert run("lint", ".", *ONLY, "--no-triage").out.count("\n") == 1
    assert isinstance(json.loads(run("lint", ".", "-f", "json").out), list)
    assert len(json.loads(run("lint", "packet.md", "-f", "json", "--triage").out)["packets"]) == 1


def test_standard_input_is_told_under_the_name_that_it_is_given(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    done = from_stdin(run, monkeypatch, f"\ufeff{BAD}\r\n".encode(), *ONLY, "--stdin-filename", "notes/x.md")
    assert (done.code, done.out.startswith("notes/x.md:1:")) == (1, True)
    assert from_stdin(run, monkeypatch, b"\xff\xfe\x00", *ONLY).code == 3
    assert from_stdin(run, monkeypatch, b"", *ONLY) == Outcome(0, "", "")


def test_settings_beside_a_file_hold_unless_the_command_says_otherwise(run: Run) -> None:
    Path(".assistant.toml").write_text(f'[lint]\nignore = ["{RULE}"]\nselect = ["{RULE}"]', encoding="utf-8")
    assert run("lint", "packet.md").code == 0
    assert run("lint", "packet.md", "--ignore", "").code == 1
    Path("pyproject.toml").write_text("[tool.assistant.lint]\nx = 1", encoding="utf-8")
    done = run("lint", "packet.md", "--config", "pyproject.toml")
    assert (done.code, "“x”" in done.err) == (2, True)


def test_a_baseline_leaves_only_what_is_new(run: Run) -> None:
    assert run("lint", ".", *ONLY, "--baseline", "known.json", "--write-baseline") == Outcome(0, "", "")
    assert run("lint", "packet.md", *ONLY, "--baseline", "known.json").code == 0
    Path("packet.md").write_text(f"New.\n\n{BAD}\n\nShe is an outstanding engineer.\n", encoding="utf-8")
    done = run("lint", "packet.md", *ONLY, "--baseline", "known.json")
    assert done.code == 1
    assert [line.rsplit(":", 1)[0] for line in done.out.split(" ")[:1]] == ["packet.md:5"]
    assert done.out.count("\n") == 1


def test_a_wrong_comment_is_a_notice_and_no_finding(run: Run) -> None:
    Path("packet.md").write_text(f"{BAD} <!-- lint: ignore {RULE}, bogus -->\n", encoding="utf-8")
    done = run("lint", "packet.md", *ONLY)
    assert (done.code, done.out) == (0, "")
    assert "packet.md:1: There is no rule “bogus”" in done.err
    assert "packet.md:1: Say why" in done.err


def test_the_output_can_be_a_file(run: Run) -> None:
    assert run("lint", "packet.md", *ONLY, "-f", "json", "-o", "found.json") == Outcome(1, "", "")
    assert len(json.loads(Path("found.json").read_text(encoding="utf-8"))) == 1


def test_rules_are_listed_and_each_has_a_page(run: Run) -> None:
    assert RULE in run("rules").out
    page = run("rules", RULE).out
    for heading in ("What it finds", "Why", "Example, bad", "Example, good", "Source"):
        assert f"{heading}:\n" in page
    assert [r["name"] for r in json.loads(run("rules", RULE, "-f", "json").out)] == [RULE]
    assert run("rules", "bogus").code == 2


@pytest.mark.parametrize("command", ["lint", "rules"])
def test_help_teaches_by_example(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.code == 0
    assert f"assistant {command}" in done.out
    assert "Examples:" in done.out


def test_the_commands_read_their_arguments_the_same_way_behind_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from assistant.cli import commands

    for arguments, code in ((["lint", "packet.md", *ONLY, "-f", "json"], 1), (["rules", "--help"], 0)):
        monkeypatch.setattr(sys, "argv", ["assistant", *arguments])
        with pytest.raises(SystemExit) as fast:
            main()
        expected = capsys.readouterr().out
        with pytest.raises(SystemExit) as listed:
            commands.app()
        assert (listed.value.code or 0, capsys.readouterr().out) == (fast.value.code, expected)
        assert fast.value.code == code


def test_linting_starts_without_heavy_libraries() -> None:
    heavy = ("pydantic", "rich", "typer", "click", "jinja2", "sqlalchemy", "numpy", "yaml", "tomllib", "hashlib")
    script = (
        "import sys\nsys.argv = ['assistant', 'lint', 'packet.md']\nfrom assistant.cli.app import main\n"
        f"try: main()\nexcept SystemExit: pass\nprint([m for m in {heavy!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
