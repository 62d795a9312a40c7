"""Words of plain speech: what people of many voices write small names nobody and no service."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.learned.features import tokens_of
from evals.learning.labelled import Labelled

LEAST_WRITERS = 3
"""Writers who must have written a word small: a service of one writer's is written small too."""


def plain_in(packets: Sequence[Labelled]) -> list[str]:
    """The words, sorted; of a word with hyphens its parts count too."""
    writers: dict[str, set[str]] = {}
    for packet in packets:
        for token in (t for line in packet.lines for t in tokens_of(line.text) if t[0].islower()):
            for word in {token, *token.split("-")}:
                if word.isalpha():
                    writers.setdefault(word, set()).add(packet.writer)
    return sorted(word for word, found in writers.items() if len(found) >= LEAST_WRITERS)
