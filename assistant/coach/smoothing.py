"""A model's wording of a script, taken part by part where it verifies; the plain words stand everywhere else."""

from __future__ import annotations

import asyncio
import re

from assistant.coach.prompts import load_prompt
from assistant.domain.errors import ModelError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.feedback import Feedback
from assistant.domain.growth import Author, Entry, GrowthDocument
from assistant.domain.ports import Model, ModelRequest
from assistant.evidence.extract import extract_evidence
from assistant.lint import Kind, lint
from assistant.writing.compose import ANSWER_SCHEMA, Candidate, notes_message, read_answer
from assistant.writing.feedback.grounding import ungrounded_words
from assistant.writing.feedback.order import keeps_order
from assistant.writing.protected import protected_spans
from assistant.writing.verify import verify_sentence

SECONDS = 60.0
"""A script is short; whoever waits longer has the wrong model server."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9“\"'#])")
_NEGATED = re.compile(r"\b(?:no|not|never|nothing|none|nobody|without)\b|n['’]t\b", re.IGNORECASE)


async def smooth_script(feedback: Feedback, model: Model) -> Feedback:
    """The conversation with its script smoothed; with a note where the model gave nothing that could be used."""
    items = script_parts(feedback)
    if feedback.protected() or protected_spans(feedback.script or ""):
        note = "The note touches a protected matter: nothing was sent to the model. Told plainly instead."
        return feedback.model_copy(update={"notes": (*feedback.notes, note)})
    if not items:
        return feedback
    request = ModelRequest(
        system=load_prompt("feedback").render(), user=notes_message(items), answer_schema=ANSWER_SCHEMA, seconds=SECONDS
    )
    try:
        answer = await asyncio.wait_for(model.complete(request), timeout=SECONDS)
    except (ModelError, TimeoutError) as error:
        said = str(error) or "The model did not answer in time."
        return feedback.model_copy(update={"notes": (*feedback.notes, f"{said} Told plainly instead.")})
    candidates = read_answer(answer.text) or ()
    said_parts = [worded(item, candidates) for item in items]
    taken = sum(new != item.text for new, item in zip(said_parts, items, strict=True))
    note = (
        f"{taken} of {len(items)} parts are in the model's words; the others did not verify, or were left as they are."
    )
    return feedback.model_copy(
        update={
            "script": " ".join(said_parts),
            "writer": "model" if taken else "plain",
            "notes": (*feedback.notes, note),
        }
    )


def reworded(feedback: Feedback, said: str) -> Feedback:
    """The conversation in an earlier wording of its script, part by part as far as each still verifies."""
    items = script_parts(feedback)
    said_parts = _SENTENCES.split(said)
    if len(said_parts) != len(items) or feedback.protected() or protected_spans(said):
        return feedback
    kept = [new if is_faithful(new, item) else item.text for new, item in zip(said_parts, items, strict=True)]
    taken = any(new != item.text for new, item in zip(kept, items, strict=True))
    return feedback.model_copy(update={"script": " ".join(kept), "writer": "model"}) if taken else feedback


def script_parts(feedback: Feedback) -> tuple[EvidenceItem, ...]:
    """The sentences of the script as evidence that a wording is held against."""
    texts = _SENTENCES.split(feedback.script or "")
    entries = tuple(
        Entry(id=f"P{n}", text=text, source="script", line=n, end_line=n) for n, text in enumerate(texts, 1)
    )
    found = {i.id: i for i in extract_evidence(GrowthDocument(source="script", author=Author(), entries=entries))}
    return tuple(found[e.id] for e in entries if e.id in found) if len(found) == len(entries) else ()


def worded(item: EvidenceItem, candidates: tuple[Candidate, ...]) -> str:
    """The model's sentence for a part when exactly one is given and it verifies; the part itself otherwise."""
    mine = [c.text for c in candidates if c.evidence_ids == (item.id,)]
    return mine[0] if len(mine) == 1 and is_faithful(mine[0], item) else item.text


def is_faithful(text: str, item: EvidenceItem) -> bool:
    """Whether a wording says what the part says: its words in their order, its "not", every number, nothing softer."""
    if ungrounded_words(text, [item.text]) or verify_sentence(text, [item]) or not keeps_order(text, item.text):
        return False
    if len(_NEGATED.findall(text)) != len(_NEGATED.findall(item.text)):
        return False
    numbers = re.compile(r"\d+")
    if sorted(numbers.findall(text)) != sorted(numbers.findall(item.text)):
        return False
    names = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")
    if set(names.findall(item.text)) - set(re.findall(r"[A-Z][\w-]+", text)):
        return False
    return len(lint(text, Kind.FEEDBACK)) <= len(lint(item.text, Kind.FEEDBACK))
