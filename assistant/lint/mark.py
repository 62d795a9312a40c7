"""What a finding is known again by when the text around it has changed."""

from __future__ import annotations

import hashlib

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.document import Document
from assistant.lint.finding import Finding

_LAYOUT = lazy_pattern(r"[*_>#|\\]+")
_KNOWN_BY = 200
"""Characters by which a finding outside sentences is known again."""


def mark_of(document: Document, finding: Finding) -> str:
    """A hash of the sentence in which a finding begins (else of its own words), without what only lays it out.

    The same wherever the sentence moves in the text; no word can be read from it.
    """
    sentence = document.sentence_at(finding.start)
    until = min(finding.end, finding.start + _KNOWN_BY)
    written = sentence.text if sentence else document.text[finding.start : until]
    words = " ".join(_LAYOUT.sub(" ", written).split()).casefold()
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16]
