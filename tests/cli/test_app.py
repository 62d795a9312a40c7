"""The command itself: help, version, and how errors that nobody foresaw end."""

from __future__ import annotations

import subprocess
import sys

import pytest
import typer

from assistant.cli import commands as command
from assistant.cli.terminal import shown
from tests.cli.conftest import Run


def test_help_names_every_command_and_the_first_step(run: Run) -> None:
    done = run("--help")
    assert done.code == 0
    for name in ("draft", "gaps", "import", "add", "entries", "drafts", "person", "rubric", "serve", "doctor"):
        assert name in done.out
    assert "assistant draft brag.md" in done.out


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out.startswith("promo-assistant ")


def test_an_unknown_command_is_wrong_usage(run: Run) -> None:
    assert run("bogus").code == 2


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        pytest.param(ValueError("Priya's text"), 4, "This should not happen: ValueError", id="unforeseen"),
        pytest.param(RecursionError(), 4, "RecursionError", id="too deep"),
        pytest.param(OSError(28, "No space left on device"), 4, "No space left", id="full disk"),
        pytest.param(KeyboardInterrupt(), 130, "nothing was written", id="ctrl-c"),
        pytest.param(BrokenPipeError(), 4, "", id="reader gone"),
    ],
)
def test_every_end_has_its_code_and_no_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, said: str
) -> None:
    broken = typer.Typer(cls=command._Commands)

    @broken.callback()
    def nothing() -> None: ...

    @broken.command()
    def fail() -> None:
        raise error

    monkeypatch.setattr(command, "app", broken)
    done = run("fail")
    assert done.code == code
    assert said in done.err
    assert "Traceback" not in done.err
    assert "Priya" not in done.err


def test_lines_and_their_indent_stay_and_what_is_hidden_goes() -> None:
    assert shown("a\n  b\x1b[0m “c”\u202e\n") == "a\n  b[0m “c”\n"


def test_help_needs_no_heavy_library() -> None:
    """Names of options and commands are all that help shows; what a command works with comes when it runs."""
    heavy = ("pydantic", "rich.console", "jinja2", "fastapi", "sqlalchemy", "chromadb", "langchain", "openai", "numpy")
    code = f"import sys, assistant.cli.commands; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
