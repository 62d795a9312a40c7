"""Object literals of JSON and of JavaScript constants files: read as data, never run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.errors import InputError
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.rubric.tree import MAX_DEPTH, Fields, Items, Node, Scalar

_SPACE = lazy_pattern(r"(?:\s+|//[^\n]*)+")
_QUOTED = lazy_pattern(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`((?:[^`\\]|\\.)*)`', re.DOTALL)
_BARE = lazy_pattern(r"[\w$+.-]+")
_ESCAPE = lazy_pattern(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|.))", re.DOTALL)
_PLAIN_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "", "\n": "", "\r\n": ""}
_VALUE = lazy_pattern(r"[+-]?(?:\d[\w.+-]*|Infinity)|true|false|null|undefined|NaN")
_START = lazy_pattern(
    r"(?:\b([\w$]{1,80})\s*(?::[^=;{}()]{0,200})?=|\bexport\s+default|\breturn\b|(?<=\w)(?=\()|\A)\s*\(?\s*(?=[\[{])"
)


class _NotData(Exception):
    """The text at this position is code or broken, not a literal."""

    def __init__(self, position: int, problem: str) -> None:
        self.position = position
        super().__init__(problem)


@dataclass
class _Reader:
    """A cursor over the text; lines are counted forward only, so the whole is linear."""

    text: str
    at: int = 0
    counted: int = 0
    line: int = 1

    def line_at(self, position: int) -> int:
        if position > self.counted:
            self.line += self.text.count("\n", self.counted, position)
            self.counted = position
        return self.line

    def skip(self) -> None:
        while True:
            space = _SPACE.match(self.text, self.at)
            self.at = space.end() if space else self.at
            if not self.text.startswith("/*", self.at):
                return
            end = self.text.find("*/", self.at)
            self.at = len(self.text) if end < 0 else end + 2

    def peek(self) -> str:
        self.skip()
        return self.text[self.at : self.at + 1]

    def take(self, mark: str) -> None:
        if self.peek() != mark:
            raise _NotData(self.at, f"“{mark}” is missing")
        self.at += 1

    def value(self, depth: int = 0) -> Node:
        if depth > MAX_DEPTH:
            raise _NotData(self.at, f"it is nested more than {MAX_DEPTH} levels deep")
        mark = self.peek()
        if mark == "{":
            return self._fields(depth)
        if mark == "[":
            return self._items(depth)
        if mark and mark in "\"'`":
            return self._quoted()
        word = _VALUE.match(self.text, self.at)
        if word is None:
            raise _NotData(self.at, "a value is missing")
        line = self.line_at(self.at)
        self.at = word.end()
        return Scalar(word.group(), line, word.group() in {"null", "undefined"})

    def _items(self, depth: int) -> Items:
        line = self.line_at(self.at)
        self.take("[")
        found: list[Node] = []
        while self.peek() != "]":
            found.append(self.value(depth + 1))
            self._comma("]")
        self.take("]")
        return Items(tuple(found), line)

    def _fields(self, depth: int) -> Fields:
        line = self.line_at(self.at)
        self.take("{")
        found: list[tuple[Scalar, Node]] = []
        while self.peek() != "}":
            key = self._key()
            self.take(":")
            found.append((key, self.value(depth + 1)))
            self._comma("}")
        self.take("}")
        return Fields(tuple(found), line)

    def _comma(self, end: str) -> None:
        if self.peek() != end:
            self.take(",")

    def _key(self) -> Scalar:
        if self.peek() in {'"', "'"}:
            return self._quoted()
        word = _BARE.match(self.text, self.at)
        if word is None:
            raise _NotData(self.at, "a key is missing")
        line = self.line_at(self.at)
        self.at = word.end()
        return Scalar(word.group(), line)

    def _quoted(self) -> Scalar:
        """A string; strings joined by + are one."""
        line = self.line_at(self.at)
        parts: list[str] = []
        while True:
            match = _QUOTED.match(self.text, self.at)
            if match is None:
                raise _NotData(self.at, "a quotation mark is not closed")
            parts.append(_unescaped(match.group()[1:-1]))
            self.at = match.end()
            if self.peek() != "+":
                return Scalar("".join(parts), line)
            self.at += 1
            self.skip()


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    joined = _ESCAPE.sub(_character, text)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _character(match: re.Match[str]) -> str:
    code = match.group(1) or match.group(2) or match.group(3)
    if code:
        return chr(min(int(code, 16), 0x10FFFF))
    return _PLAIN_ESCAPES.get(match.group(4), match.group(4))


def read_json(text: str, *, source: str) -> Node:
    """A JSON document as a tree; comments and trailing commas are let through. Raises InputError with the line."""
    reader = _Reader(text)
    try:
        node = reader.value()
        if reader.peek():
            raise _NotData(reader.at, "something follows its end")
    except _NotData as error:
        line = text.count("\n", 0, error.position) + 1
        raise InputError(f"This is not valid JSON: {error}. Correct it there.", path=source, line=line) from error
    return node


def read_constants(text: str) -> Iterator[tuple[str, Node]]:
    """Each literal that a JavaScript or TypeScript file names, exports, returns or passes on; code is passed over."""
    reader = _Reader(text)
    while True:
        start = _START.search(text, reader.at)
        if start is None:
            return
        reader.at = start.end()
        try:
            node = reader.value()
        except _NotData as error:
            reader.at = max(error.position, start.end() + 1)
            continue
        yield start.group(1) or "", node
