"""Words for a terminal: no hidden character in them acts on it, and no encoding stops them."""

from __future__ import annotations

import io
import os
import sys


def prepare() -> None:
    """Make both streams able to take any text: a letter that the terminal cannot show becomes a question mark."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - lives as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def shown(text: str) -> str:
    """The text, line by line, without escape sequences, direction controls and other hidden characters."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    from assistant.export.glyphs import visible

    return "\n".join(line[: len(line) - len(line.lstrip(" "))] + visible(line) for line in text.split("\n"))


def laid_out(text: str) -> str:
    """The text without escape sequences and hidden characters, its columns left as they are."""
    return "".join(c for c in text if c == "\n" or c.isprintable())


def say(text: str) -> None:
    """A line on standard output."""
    print(shown(text))


def tell(text: str) -> None:
    """A line on standard error, so that a piped document stays clean."""
    print(shown(text), file=sys.stderr)
