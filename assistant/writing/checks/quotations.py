"""What stands in quotation marks stands so in the evidence, to the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source

_EDGE = " .,;:!?…"
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})


def find_quotations(claim: Claim) -> Iterator[Problem]:
    """Quotations that no single source holds word for word; case and the final stop may differ."""
    for start, end in claim.quotes:
        said = claim.text[start:end]
        if said.strip(_EDGE) and not any(holds_quote(source, said) for source in claim.sources):
            message = (
                f"“{claim.text[start:end]}” is not in the evidence word for word: quote exactly, or drop the quotation."
            )
            yield Problem(ProblemKind.QUOTATION, start, end, message)


def _plain(text: str) -> str:
    return " ".join(text.translate(_QUOTES).casefold().split()).strip(_EDGE)


def holds_quote(source: Source, said: str) -> bool:
    """Whether a source has these words in this order."""
    return re.search(rf"(?<!\w){re.escape(_plain(said))}(?!\w)", _plain(source.whole)) is not None
