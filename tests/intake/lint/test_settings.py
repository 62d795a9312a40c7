"""The linter's settings: the nearest file decides, and what it cannot mean is told with file and key."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.domain.errors import InputError, UsageError
from assistant.intake.lint.files import files_in
from assistant.intake.lint.settings import NONE, read_settings_file, settings_above
from assistant.lint.finding import Kind


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    settings_above.cache_clear()
    yield
    settings_above.cache_clear()


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_decides_and_one_without_our_table_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.assistant.lint]\nkind = "feedback"\nmax-words = 900')
    write(tmp_path / "a" / "pyproject.toml", "[tool.other]\nx = 1")
    write(tmp_path / "b" / ".assistant.toml", '[lint]\nselect = ["adjective-only"]')
    assert settings_above(tmp_path / "a" / "deep").kind is Kind.FEEDBACK
    assert settings_above(tmp_path / "a").max_words == 900
    near = settings_above(tmp_path / "b")
    assert near.kind is None
    assert near.select == frozenset({"adjective-only"})


def test_our_own_file_comes_before_the_shared_one_and_may_be_empty(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.assistant.lint]\nkind = "feedback"')
    write(tmp_path / ".assistant.toml", "")
    assert settings_above(tmp_path) == NONE._replace(folder=tmp_path)


def test_the_first_glob_that_fits_says_the_kind(tmp_path: Path) -> None:
    write(
        tmp_path / ".assistant.toml",
        '[lint]\nkinds = { "notes/team.md" = "packet", "notes/*" = "feedback", "*.fb.md" = "feedback" }',
    )
    kinds = settings_above(tmp_path)
    assert kinds.kind_of(tmp_path / "notes" / "team.md") is Kind.PACKET
    assert kinds.kind_of(tmp_path / "notes" / "b" / "x.md") is Kind.FEEDBACK
    assert kinds.kind_of(tmp_path / "deep" / "x.fb.md") is Kind.FEEDBACK
    assert kinds.kind_of(tmp_path / "x.md") is None


@pytest.mark.parametrize(
    ("table", "said"),
    [
        pytest.param("slect = []", "there is no setting “slect”", id="unknown key"),
        pytest.param('kind = "note"', "kind is packet or feedback, not “note”", id="unknown kind"),
        pytest.param('kinds = { "*.md" = "note" }', "kinds.*.md is packet or feedback", id="unknown kind by glob"),
        pytest.param("kinds = 3", "kinds is a table", id="no table"),
        pytest.param('select = "adjective-only"', "select is a list of rules", id="no list"),
        pytest.param('ignore = ["bogus"]', "ignore: There is no rule “bogus”", id="unknown rule"),
        pytest.param("max-words = 0", "max-words is a number of words above 0", id="no words"),
        pytest.param("max-words = true", "max-words is a number of words above 0", id="no number"),
        pytest.param("x", "this is no TOML", id="no TOML"),
    ],
)
def test_a_wrong_setting_names_the_file_and_the_key(tmp_path: Path, table: str, said: str) -> None:
    path = write(tmp_path / ".assistant.toml", f"[lint]\n{table}")
    with pytest.raises(UsageError) as error:
        settings_above(tmp_path)
    assert str(error.value).startswith(str(path))
    assert said in str(error.value)


def test_a_named_file_must_be_there_and_have_settings(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_settings_file(tmp_path / "none.toml")
    with pytest.raises(UsageError, match="has no table"):
        read_settings_file(write(tmp_path / "other.toml", "x = 1"))
    assert read_settings_file(write(tmp_path / "ours.toml", '[lint]\nkind = "feedback"')).kind is Kind.FEEDBACK


def test_folders_give_their_documents_once_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.md", "a.txt", "c.MARKDOWN", "d.rst", "sub/e.md", ".git/f.md", "node_modules/g.md"):
        write(tmp_path / "docs" / name, "x")
    monkeypatch.chdir(tmp_path)
    found = files_in(["docs", "docs/b.md", "docs/d.rst"])
    assert found.files == ("docs/a.txt", "docs/b.md", "docs/c.MARKDOWN", "docs/sub/e.md", "docs/d.rst")
    assert (found.unread, found.bare) == ((), ())


def test_a_folder_without_documents_and_one_that_is_closed_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "bare" / "a.rst", "x")
    write(tmp_path / "docs" / "a.md", "x")
    monkeypatch.chdir(tmp_path)
    assert files_in(["bare", "docs"]).bare == ("bare",)

    def no_entry(path: str) -> Iterator[os.DirEntry[str]]:
        raise PermissionError(errno.EACCES, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", no_entry)
    found = files_in(["docs"])
    assert [str(error) for error in found.unread] == ["docs: This folder could not be looked into (Permission denied)."]
    assert (found.files, found.bare) == ((), ())


def test_a_missing_path_does_not_hide_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.md", "x")
    monkeypatch.chdir(tmp_path)
    found = files_in(["a.md", "none.md"])
    assert found.files == ("a.md",)
    assert [str(error) for error in found.unread] == ["none.md: There is no such file or folder. Check the spelling."]


def test_an_empty_selection_is_refused_and_underscores_are_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="names no rule"):
        read_settings_file(write(tmp_path / "empty.toml", "[lint]\nselect = []"))
    assert read_settings_file(write(tmp_path / "ours.toml", "[lint]\nmax_words = 7")).max_words == 7


def test_a_pipe_in_a_folder_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "docs" / "a.md", "x")
    os.mkfifo(tmp_path / "docs" / "b.md")
    (tmp_path / "docs" / "c.md").symlink_to("nowhere.md")
    monkeypatch.chdir(tmp_path)
    assert files_in(["docs"]).files == ("docs/a.md", "docs/c.md")


def test_own_settings_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / ".assistant.toml").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(InputError):
        settings_above(tmp_path)
