"""What the core asks of the outside: each port documents what its adapter raises. Tests pass fakes of these."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field


class Clock(Protocol):
    """Today, so that nothing in the core reads a clock."""

    def today(self) -> date: ...


class ModelRequest(BaseModel):
    """One call: instructions apart from data, so that untrusted text never stands in the system message."""

    model_config = ConfigDict(frozen=True)

    system: str
    user: str
    answer_schema: dict[str, object] | None = None
    max_tokens: int = Field(default=700, ge=1)
    seconds: float = Field(default=60.0, gt=0)


class ModelAnswer(BaseModel):
    """The raw text of an answer and what it cost. Nothing in it is trusted."""

    model_config = ConfigDict(frozen=True)

    text: str
    tokens_in: int = 0
    tokens_out: int = 0


class Model(Protocol):
    """A language model behind a chat endpoint."""

    @property
    def name(self) -> str: ...

    @property
    def host(self) -> str: ...

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """Answer within `request.seconds`; raises ModelUnavailable or ModelRefused, never anything else."""
        ...


class Hit(BaseModel):
    """A search result: an id and its score, best first; scores are comparable within one answer only."""

    model_config = ConfigDict(frozen=True)

    id: str
    score: float


class Passage(BaseModel):
    """A text to be searched. `group` is a closed word: `rubric`, `packet` or `bullet`."""

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    group: str


class Retriever(Protocol):
    """Search inside a scope decided beforehand; the scope's texts come from the record, never from the index."""

    def search(self, query: str, scope: Sequence[Passage], limit: int = 8) -> list[Hit]:
        """The best passages of the scope. An empty scope answers nothing, never everything. Never raises for a broken index."""
        ...
