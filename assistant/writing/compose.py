"""What a model is given for one paragraph, and how its answer is read. The answer is never trusted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.writing.model_text import fenced, object_in

ANSWER_SCHEMA: dict[str, object] = {
    "type": "object",
    "properties": {
        "sentences": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "text": {"type": "string"},
                    "evidence_ids": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["text", "evidence_ids"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["sentences"],
    "additionalProperties": False,
}

LONGEST_ANSWER = 50_000
"""Characters; a paragraph is under 2,000, so anything longer is not an answer to what was asked."""
MOST_SENTENCES = 12


class Candidate(NamedTuple):
    """One sentence of an answer, with the ids that it claims."""

    text: str
    evidence_ids: tuple[str, ...]


def notes_message(items: Sequence[EvidenceItem]) -> str:
    """The user message: the paragraph's evidence as fenced JSON, and nothing else of the document."""
    notes = []
    for item in items:
        note: dict[str, str] = {"id": item.id, "under": " / ".join(item.context), "note": item.text}
        if item.label:
            note["label"] = item.label
        notes.append(note)
    return fenced("Notes", notes)


def read_answer(text: str) -> tuple[Candidate, ...] | None:
    """The candidate sentences of an answer, or None when it is not JSON of the asked form.

    Accepts the JSON object alone, in a code fence, or with words around it; duplicate ids are dropped; anything else
    than strings in the right places makes the whole answer unreadable, since half an answer is not what was asked.
    """
    rows = (object_in(text, LONGEST_ANSWER) or {}).get("sentences")
    if not isinstance(rows, list) or len(rows) > MOST_SENTENCES:
        return None
    candidates = []
    for row in rows:
        if not isinstance(row, dict):
            return None
        words, ids = row.get("text"), row.get("evidence_ids")
        if not isinstance(words, str) or not isinstance(ids, list) or not all(isinstance(i, str) for i in ids):
            return None
        candidates.append(Candidate(" ".join(words.split()), tuple(dict.fromkeys(ids))))
    return tuple(candidates)
