"""Where one sentence ends and the next begins, as spans of the text."""

from __future__ import annotations

import re

_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|no|mr|ms|dr|st|inc|ltd|jr|sr|fig|a\.m|p\.m)|\b[A-Z])\.$", re.I
)
_BOUNDARY = re.compile(r"(?:[.!?…]+[\"”’)\]]*|;)(?=\s)")


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the sentences of `text`, in order, without surrounding white space.

    A semicolon ends a clause that can stand alone in these documents, so it splits too.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if _ABBREVIATION.search(text[max(0, match.start() - 12) : match.start() + 1]) and text[match.start()] == ".":
            continue
        spans.append((start, match.end()))
        start = match.end()
    spans.append((start, len(text)))
    trimmed = []
    for begin, end in spans:
        piece = text[begin:end]
        left = len(piece) - len(piece.lstrip())
        if piece.strip():
            trimmed.append((begin + left, begin + len(piece.rstrip())))
    return tuple(trimmed)
