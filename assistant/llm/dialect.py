"""How a server wants to be asked: every OpenAI-compatible one leaves out something else. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.domain.ports import ModelRequest

TEMPERATURE = 0.2
"""Low: the facts are given, only their wording is asked for."""
SEED = 7


@dataclass(frozen=True)
class Dialect:
    """Which optional parameters a server takes. `cap` is its word for the most tokens of an answer, or empty."""

    schema: bool = True
    cap: str = "max_tokens"
    temperature: bool = True
    seed: bool = True
    store: bool = True

    def parameters(self, request: ModelRequest) -> dict[str, object]:
        """The optional part of a request's body."""
        body: dict[str, object] = {}
        if self.temperature:
            body["temperature"] = TEMPERATURE
        if self.seed:
            body["seed"] = SEED
        if self.store:
            body["store"] = False
        if self.cap:
            body[self.cap] = request.max_tokens
        if self.schema and request.answer_schema is not None:
            form = {"name": "answer", "schema": request.answer_schema, "strict": True}
            body["response_format"] = {"type": "json_schema", "json_schema": form}
        return body

    def without(self, words: str, request: ModelRequest) -> Dialect | None:
        """The dialect without what a rejection names, or without the schema if it names nothing; None for no other."""
        asked = self.schema and request.answer_schema is not None
        if asked and _SCHEMA.search(words):
            return replace(self, schema=False)
        if self.cap and re.search(rf"\b{self.cap}\b", words):
            return replace(self, cap="max_completion_tokens" if self.cap == "max_tokens" else "")
        if self.temperature and re.search(r"\btemperature\b", words):
            return replace(self, temperature=False)
        if self.seed and re.search(r"\bseed\b", words):
            return replace(self, seed=False)
        if self.store and re.search(r"\bstore\b", words):
            return replace(self, store=False)
        return replace(self, schema=False) if asked else None


_SCHEMA = re.compile(r"response_format|json_schema|schema|grammar|structured|guided")
