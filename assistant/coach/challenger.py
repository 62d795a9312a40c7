"""A model's wording of the challenger's turn, where it keeps to the objection; the bank's words otherwise."""

from __future__ import annotations

import asyncio

from assistant.coach.prompts import load_prompt
from assistant.domain.calibration import Objection, Temper
from assistant.domain.errors import ModelError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.ports import Model, ModelRequest
from assistant.writing.calibration.faithful import MOST_WORDS, keeps_to
from assistant.writing.model_text import fenced, object_in

SECONDS = 20.0
"""A person waits for the next question; after that the bank's words come."""
LONGEST_ANSWER = 4_000
"""Characters; a turn is under 300."""
TEMPERS = {
    Temper.BAR_KEEPER: "the keeper of the bar, who wants claims that can be opened and read; calm and exact",
    Temper.PEER: "a peer with a candidate of their own in the same session; fair, and asks for the same standard",
    Temper.DIRECTOR: "a sceptical director with little time; short and direct, never rude",
}
ANSWER_SCHEMA: dict[str, object] = {
    "type": "object",
    "properties": {"says": {"type": "string"}},
    "required": ["says"],
    "additionalProperties": False,
}


async def worded_by(
    model: Model, temper: Temper, objection: Objection, cited: tuple[EvidenceItem, ...], again: str | None
) -> str | None:
    """The model's question about this objection, or None when it gave nothing that keeps to it, whatever it did.

    `again` is what a follow-up asks for; None where the objection is pressed for the first time.
    """
    told = {
        "objection": objection.says,
        "entries": [{"id": i.id, "under": " / ".join(i.context), "note": i.text} for i in cited],
        "ask": again or "",
        "asked_again": again is not None,
    }
    request = ModelRequest(
        system=load_prompt("challenger").render(temper=TEMPERS[temper], words=MOST_WORDS),
        user=fenced("Objection", told),
        answer_schema=ANSWER_SCHEMA,
        max_tokens=160,
        seconds=SECONDS,
    )
    try:
        answer = await asyncio.wait_for(model.complete(request), timeout=SECONDS)
    except (ModelError, TimeoutError):
        return None
    said = read_challenge(answer.text)
    return said if said is not None and keeps_to(said, objection, cited, again or "") else None


def read_challenge(text: str) -> str | None:
    """What an answer says, from the JSON object in it; None when it is not of the asked form."""
    said = (object_in(text, LONGEST_ANSWER) or {}).get("says")
    return " ".join(said.split()) if isinstance(said, str) else None
