"""Where findings lie in an editor: lines from 0, columns in the units that editor and server have agreed on."""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from assistant.lint.finding import Finding, Lines, Place


class EditorLines:
    """The lines of a text as an editor counts them."""

    def __init__(self, text: str, encoding: PositionEncodingKind | str | None) -> None:
        self._text, self._lines = text, Lines(text)
        self._encoding = encoding or PositionEncodingKind.Utf16

    def range_of(self, finding: Finding) -> Range:
        """The finding's words."""
        return Range(self._position(finding.start), self._position(finding.end))

    def _position(self, offset: int) -> Position:
        place = self._place(offset)
        return Position(place.line - 1, place.column - 1)

    def _place(self, offset: int) -> Place:
        if self._encoding == PositionEncodingKind.Utf16:
            return self._lines.place_utf16(offset)
        place = self._lines.place(offset)
        if self._encoding == PositionEncodingKind.Utf32:
            return place
        before = self._text[offset - place.column + 1 : offset]
        return Place(place.line, len(before.encode("utf-8", "replace")) + 1)


def is_inside(position: Position, span: Range) -> bool:
    """Whether a cursor stands in a range, its end included: there the last letter was typed."""
    at = (position.line, position.character)
    return (span.start.line, span.start.character) <= at <= (span.end.line, span.end.character)
