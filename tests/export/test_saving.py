"""A file is written whole or not at all, and the sentence says what to do next."""

from __future__ import annotations

import errno
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.domain.errors import ExportError, UsageError
from assistant.export import Format, choose_format, deliver, deliver_bytes, write_atomically
from tests.export.drafts import PRIYA


def failing(number: int, *, after: int = 0) -> Callable[[int, bytes], int]:
    """os.write on a disk that fails with that error once `after` bytes are down."""
    down = 0

    def write(handle: int, data: bytes) -> int:
        nonlocal down
        if down >= after:
            raise OSError(number, os.strerror(number))
        down += os.write(handle, data[: after - down])
        return len(data[:after])

    return write


def test_the_file_is_there_with_all_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "priya.md"
    write_atomically(path, b"first")
    write_atomically(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_takes_a_byte_at_a_time_still_gets_all(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"abc", write=lambda handle, data: os.write(handle, data[:1]))
    assert (tmp_path / "a").read_bytes() == b"abc"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        pytest.param(errno.ENOSPC, r"The disk is full, so .*priya\.md was not written\. Free some space", id="full"),
        pytest.param(errno.EDQUOT, "The disk is full", id="quota"),
        pytest.param(errno.EACCES, r"You may not write .*priya\.md\. Choose another folder", id="no-permission"),
        pytest.param(errno.EROFS, "You may not write", id="read-only-disk"),
        pytest.param(errno.EIO, r"could not be written \(.+\)\. Choose another place\.", id="anything-else"),
    ],
)
@pytest.mark.parametrize("after", [0, 3], ids=["at-once", "half-way"])
@pytest.mark.parametrize("old", [None, b"the old document"], ids=["new", "replaced"])
def test_a_failed_write_leaves_what_was_there(
    tmp_path: Path, number: int, sentence: str, after: int, old: bytes | None
) -> None:
    path = tmp_path / "priya.md"
    if old is not None:
        path.write_bytes(old)
    with pytest.raises(ExportError, match=sentence):
        write_atomically(path, b"the new document", write=failing(number, after=after))
    assert [p.read_bytes() for p in tmp_path.iterdir()] == ([] if old is None else [old])


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"There is no folder .*/drafts\. Make it first"):
        write_atomically(tmp_path / "drafts" / "priya.md", b"x")


def test_a_file_in_the_place_of_a_folder_is_a_missing_folder(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_bytes(b"")
    with pytest.raises(ExportError, match="There is no folder"):
        write_atomically(tmp_path / "drafts" / "priya.md", b"x")


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"is a folder\. Add a file name"):
        write_atomically(tmp_path, b"x")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder where nobody may make a file")
def test_a_folder_where_nobody_may_write_is_told() -> None:
    with pytest.raises(ExportError, match="You may not write /proc/self"):
        write_atomically(Path("/proc/self/priya.md"), b"x")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anything")
def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "priya.md"
    path.write_bytes(b"kept")
    path.chmod(0o444)
    with pytest.raises(ExportError, match="You may not write"):
        write_atomically(path, b"x")
    assert path.read_bytes() == b"kept"


def test_a_name_too_long_for_the_disk_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Choose another place"):
        write_atomically(tmp_path / ("x" * 300), b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link_and_a_mode_stays_a_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_new_file_is_as_open_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, b"through")
    reader.join(timeout=10)
    assert got == [b"through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(
    ("format", "output", "expected"),
    [
        pytest.param(None, None, Format.MARKDOWN, id="default"),
        pytest.param(None, Path("a.pdf"), Format.PDF, id="by-ending"),
        pytest.param("html", Path("a.pdf"), Format.HTML, id="asked-for"),
        pytest.param("json", None, Format.JSON, id="asked-for-without-file"),
    ],
)
def test_the_format_asked_for_wins_over_the_ending(format: str | None, output: Path | None, expected: Format) -> None:
    assert choose_format(format, output) is expected


def test_a_file_without_a_known_ending_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="Use one of"):
        choose_format(None, Path("draft"))


def test_a_document_goes_to_standard_output_or_to_a_file(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    deliver_bytes(b"bytes\n", None)
    assert capfdbinary.readouterr().out == b"bytes\n"
    deliver(PRIYA, Format.MARKDOWN, tmp_path / "priya.md", citations=False)
    assert (tmp_path / "priya.md").read_text(encoding="utf-8").startswith("# Priya Raman")
