"""The artifacts and ticket ids of a text as evidence: what `artifact_spans` finds, in the domain's form."""

from __future__ import annotations

from functools import lru_cache

from assistant.domain.evidence import Artifact, Mention
from assistant.evidence.artifact_spans import artifact_spans, ticket_spans


@lru_cache(maxsize=1024)
def find_artifacts(text: str) -> tuple[Artifact, ...]:
    """The artifacts that the text names, in order, without overlaps; a numbered one by its number (`RFC-88`)."""
    return tuple(Artifact(name=a.name, start=a.start, end=a.end, kind=a.kind) for a in artifact_spans(text))


def find_tickets(text: str) -> tuple[Mention, ...]:
    """Ticket and pull request ids (`PAY-1423`, `PR #12`), never document numbers or standards."""
    return tuple(Mention(name=text[a:b], start=a, end=b) for a, b in ticket_spans(text))
