"""Models without a model, for tests anywhere: one that says what it is told to, one that lies well-formed."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Sequence

from assistant.domain.errors import ModelError, ModelUnavailable
from assistant.domain.ports import ModelAnswer, ModelRequest

Said = str | ModelAnswer | ModelError | Callable[[ModelRequest], str]


def sentences(*pairs: tuple[str, Sequence[str]]) -> str:
    """An answer of the asked form: sentences, each with the ids that it cites."""
    return json.dumps({"sentences": [{"text": text, "evidence_ids": list(ids)} for text, ids in pairs]})


class FakeModel:
    """Answers with what was enqueued, in order; `history` holds the requests. With nothing left it is unavailable."""

    def __init__(self, *said: Said, name: str = "fake", host: str = "127.0.0.1:9") -> None:
        self.name, self.host = name, host
        self.history: list[ModelRequest] = []
        self._queue: deque[Said] = deque(said)

    def enqueue(self, *said: Said) -> None:
        """Say these next: a text, an answer with its cost, an error to raise, or a function of the request."""
        self._queue.extend(said)

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """The next of the queue."""
        self.history.append(request)
        if not self._queue:
            raise ModelUnavailable("Nothing was enqueued for this request.")
        said = self._queue.popleft()
        if isinstance(said, ModelError):
            raise said
        if isinstance(said, ModelAnswer):
            return said
        return ModelAnswer(text=said if isinstance(said, str) else said(request), tokens_in=10, tokens_out=5)


LIES = (
    "Spearheaded a company-wide resilience program across 14 teams.",
    "Saved $2.4M a year by owning the platform alone.",
    "Cut latency by 87% for every product.",
    "Promoted to lead the department after Dana Whitfield’s recommendation.",
)


class LyingModel(FakeModel):
    """Answers every request with lies that cite the ids it was given: the form is right, the facts are invented."""

    def __init__(self, lies: Sequence[str] = LIES) -> None:
        super().__init__(name="liar")
        self._lies = tuple(lies)

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """One lie for each of the notes, at most four."""
        self.history.append(request)
        ids = re.findall(r'"id": "([^"]+)"', request.user)[: len(self._lies)]
        pairs = [(lie, [cited]) for lie, cited in zip(self._lies, ids, strict=False)]
        return ModelAnswer(text=sentences(*pairs), tokens_in=10, tokens_out=5)
