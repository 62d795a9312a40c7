"""From a file's bytes to text, or a sentence that says why not."""

from __future__ import annotations

import codecs
import os
from pathlib import Path
from typing import BinaryIO

from assistant.domain.errors import NotFound, UnreadableInput
from assistant.evidence.lazy import lazy_pattern

LIMIT_BYTES = 10_000_000
"""A growth document of ten years is under 1 MB; ten times that is a wrong file (product: bad input)."""

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    (b"%PDF", "a PDF file: copy its text into a .md or .txt file"),
    (b"PK\x03\x04", "a Word or zip file: save it as Markdown or plain text (.md, .txt)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file: save it as plain text (.txt)"),
    (b"{\\rtf", "a rich-text file: save it as plain text (.txt)"),
)
# Control characters carry no words and some formats (DOCX, PDF) cannot hold them. Surrogates alone are no characters.
_UNWRITABLE = lazy_pattern("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def read_text(path: Path, *, limit: int = LIMIT_BYTES) -> str:
    """The text of a file in UTF-8, or in UTF-16 or UTF-32 with a byte order mark. Never reads beyond `limit` bytes.

    Raises NotFound, or UnreadableInput: a folder, no permission, too large, binary, another encoding.
    """
    return decode(_read_bytes(path, limit), source=str(path))


def read_exactly(path: Path, *, limit: int = LIMIT_BYTES) -> str:
    """`read_text` with every character where it stands, line ends too: for whoever tells places in the file."""
    return decode_exactly(_read_bytes(path, limit), source=str(path))


def read_stream(stream: BinaryIO, *, source: str, limit: int = LIMIT_BYTES) -> str:
    """The text of an open stream, such as standard input; never reads beyond `limit` bytes. Raises UnreadableInput."""
    return decode(read_stream_bytes(stream, source=source, limit=limit), source=source)


def read_stream_bytes(stream: BinaryIO, *, source: str, limit: int = LIMIT_BYTES) -> bytes:
    """The bytes of an open stream; raises UnreadableInput beyond `limit`."""
    raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise UnreadableInput(_too_large(limit), path=source)
    return raw


def decode(raw: bytes, *, source: str) -> str:
    """The text of these bytes with `\\n` line ends; raises UnreadableInput where they are not text."""
    return printable(decode_exactly(raw, source=source))


def decode_exactly(raw: bytes, *, source: str) -> str:
    """The text of these bytes, character by character; raises UnreadableInput where they are not text."""
    for magic, what in _BINARY:
        if raw.startswith(magic):
            raise UnreadableInput(f"This is {what} first.", path=source)
    encoding = next((name for mark, name in _MARKED if raw.startswith(mark)), "utf-8")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what = "binary data, not text" if b"\0" in raw else f"not {encoding.removesuffix('-sig').upper()} text"
        raise UnreadableInput(f"This is {what}. Save it as UTF-8 and try again.", path=source, line=line) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise UnreadableInput(
            "This holds binary data, not text. Save it as UTF-8 and try again.", path=source, line=line
        )
    return text


def printable(text: str) -> str:
    """The text with `\\n` line ends and without characters that no document can show."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _read_bytes(path: Path, limit: int) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableInput("This is a folder. Name the file in it that should be read.", path=str(path))
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            raw = file.read(limit + 1) if size <= limit else b""
    except FileNotFoundError:
        raise NotFound("There is no such file. Check the spelling and the folder.", path=str(path)) from None
    except PermissionError:
        raise UnreadableInput(
            "You have no permission to read this file. Change it, or copy it.", path=str(path)
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "the name cannot be used"
        raise UnreadableInput(f"This file could not be read ({reason}). Try a copy of it.", path=str(path)) from None
    if size > limit or len(raw) > limit:
        raise UnreadableInput(_too_large(limit), path=str(path))
    return raw


def _too_large(limit: int) -> str:
    return (
        f"This file is larger than {limit // 1_000_000} MB: too large for a document that people write. "
        "Name the right file, or split it."
    )
