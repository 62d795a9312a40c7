"""Bytes become text, or a sentence that says what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.errors import NotFound, UnreadableInput
from assistant.intake.file_text import decode, printable, read_text

WORDS = "Größe: 40 % weniger — ทำได้แล้ว ✅"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(WORDS.encode(), id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + WORDS.encode(), id="utf-8 with a mark"),
        pytest.param(WORDS.encode("utf-16"), id="utf-16"),
        pytest.param(b"\xfe\xff" + WORDS.encode("utf-16-be"), id="utf-16, big end first"),
        pytest.param(WORDS.encode("utf-32"), id="utf-32"),
    ],
)
def test_text_is_read_in_its_encoding(raw: bytes) -> None:
    assert decode(raw, source="brag.md") == WORDS


def test_line_ends_become_one_kind() -> None:
    assert decode(b"a\r\nb\rc\n", source="brag.md") == "a\nb\nc\n"


def test_control_characters_and_lone_surrogates_are_dropped() -> None:
    assert printable("a\x00b\x1b[1mc\ud800d\te") == "ab[1mcd\te"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        pytest.param("Größe".encode("latin-1"), "not UTF-8 text. Save it as UTF-8", id="latin-1"),
        pytest.param(b"line\nab\xff", "brag.md:2:", id="the line of the first bad byte"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", "binary data", id="picture"),
        pytest.param(b"text\x00text", "binary data", id="zero bytes"),
        pytest.param(b"%PDF-1.7 ...", "PDF", id="PDF"),
        pytest.param(b"PK\x03\x04....", "Word or zip", id="DOCX"),
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence(raw: bytes, says: str) -> None:
    with pytest.raises(UnreadableInput, match=says):
        decode(raw, source="brag.md")


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such file"):
        read_text(tmp_path / "none.md")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="folder"):
        read_text(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "brag.md"
    path.write_text("- did it")
    path.chmod(0)
    with pytest.raises(UnreadableInput, match="permission"):
        read_text(path)


@pytest.mark.parametrize("name", ["a\0b.md", "x" * 5000 + ".md"])
def test_a_name_that_cannot_be_a_file_is_refused(name: str) -> None:
    with pytest.raises((UnreadableInput, NotFound)):
        read_text(Path(name))


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.md"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)
    with pytest.raises(UnreadableInput, match="larger than 10 MB"):
        read_text(path)


def test_an_endless_device_is_refused_at_the_limit() -> None:
    device = Path("/dev/zero")
    if not device.exists():
        pytest.skip("there is no /dev/zero here")
    with pytest.raises(UnreadableInput, match="larger than 1 MB"):
        read_text(device, limit=1_000_000)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_refusal(raw: bytes) -> None:
    try:
        text = decode(raw, source="brag.md")
    except UnreadableInput:
        return
    text.encode("utf-8")
    assert "\0" not in text
