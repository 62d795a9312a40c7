"""Where one sentence ends and the next begins, as spans of the text."""

from __future__ import annotations

from itertools import pairwise

from assistant.evidence.abbreviations import is_abbreviated
from assistant.evidence.lazy import lazy_pattern

_BOUNDARY = lazy_pattern(r"[.!?…]+[\"”’)\]]*(?=\s)")
_CLAUSE = lazy_pattern(r";(?=\s)")


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the sentences of `text`, in order, without surrounding white space."""
    ends = [m.end() for m in _BOUNDARY.finditer(text) if text[m.start()] != "." or not is_abbreviated(text, m.start())]
    return _trimmed(text, ends)


def clause_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the parts between semicolons; each can stand alone in a document of this kind."""
    return _trimmed(text, [m.end() for m in _CLAUSE.finditer(text)])


def _trimmed(text: str, ends: list[int]) -> tuple[tuple[int, int], ...]:
    spans = []
    for start, end in pairwise([0, *ends, len(text)]):
        piece = text[start:end]
        if piece.strip():
            spans.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
    return tuple(spans)
