"""A model whose answers are kept in a file: a changed verifier meets the same answers, and a stopped run goes on."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from assistant.domain.ports import Model, ModelAnswer, ModelRequest


class RememberedModel:
    """Answers from the file what was asked before; asks the model for the rest, and keeps each answer at once."""

    def __init__(self, model: Model, path: Path) -> None:
        self._model, self._path = model, path
        self._known: dict[str, ModelAnswer] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                self._known[row["request"]] = ModelAnswer.model_validate(row["answer"])

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def host(self) -> str:
        return self._model.host

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """As the model's own; an answer that failed is not kept, and is asked for again next time."""
        asked = hashlib.sha256(request.model_dump_json(exclude={"seconds"}).encode()).hexdigest()
        if asked not in self._known:
            self._known[asked] = await self._model.complete(request)
            with self._path.open("a", encoding="utf-8") as kept:
                kept.write(json.dumps({"request": asked, "answer": self._known[asked].model_dump()}) + "\n")
        return self._known[asked]
