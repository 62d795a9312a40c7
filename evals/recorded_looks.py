"""python -m evals.recorded_looks MODEL: a model takes its second look at the kept packets; its answers are recorded.

MODEL is what ASSISTANT_MODEL takes: a name for --base-url, or local:/path/model.gguf. The recording is JSON lines:
`prompt` (hash of what was asked), `model`, `raw` (what was answered). `python -m evals --task objections` replays that
in `recorded` without a model: whoever asks in other words finds nothing there, and the objections stand.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from functools import cache
from pathlib import Path

from assistant.coach.second_look import second_look
from assistant.domain.calibration import Objection
from assistant.domain.errors import ModelUnavailable
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from assistant.llm import make_model
from assistant.writing.calibration.objections import find_objections
from evals.packets import KEPT, ReadPacket, read_packet
from evals.recorded_verdicts import RECORDED, prompt_hash
from evals.task import rows

LOOKS = RECORDED / "second_looks.jsonl"


class Replayed:
    """The model of a recording."""

    name, host = "recorded", "127.0.0.1:9"

    def __init__(self, answers: dict[str, str]) -> None:
        self._answers = answers

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """What was answered then; raises ModelUnavailable for another question."""
        raw = self._answers.get(prompt_hash(request))
        if raw is None:
            raise ModelUnavailable("Nothing is recorded for this question: record it again.")
        return ModelAnswer(text=raw)


class _Recorder:
    """A model whose answers are written down."""

    def __init__(self, model: Model, path: Path) -> None:
        self.name, self.host = model.name, model.host
        self._model, self._path = model, path

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        answer = await self._model.complete(request)
        with self._path.open("a", encoding="utf-8") as kept:
            kept.write(recorded_look(request, self.name, answer.text) + "\n")
        return answer


def recorded_look(request: ModelRequest, model: str, raw: str) -> str:
    """One line of a recording."""
    return json.dumps({"prompt": prompt_hash(request), "model": model, "raw": raw}, ensure_ascii=False)


@cache
def recorded_answers(path: Path = LOOKS) -> dict[str, str]:
    """What was answered, by the hash of the question; of two answers to one the last."""
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {str(line["prompt"]): str(line["raw"]) for line in lines}


def standing_after_a_look(model: Model, packet: ReadPacket, found: tuple[Objection, ...]) -> tuple[Objection, ...]:
    """The objections that still stand when the model has looked, as the product asks it and holds it to quotations."""
    looked = asyncio.run(second_look(model, found, packet.items, packet.matrix))
    return tuple(o for o in looked.objections if not o.answered_on_page)


def main() -> int:
    """Ask about every kept packet to which there is an objection."""
    parser = argparse.ArgumentParser(prog="python -m evals.recorded_looks", description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--out", type=Path, default=LOOKS)
    options = parser.parse_args()
    model = make_model(options.model, base_url=options.base_url, api_key=None)
    assert model is not None
    asking = _Recorder(model, options.out)
    for name, file in KEPT.items():
        for row in rows(file):
            packet = read_packet(row)
            standing_after_a_look(
                asking, packet, find_objections(packet.matrix, packet.items, packet.today, team=packet.team)
            )
        print(f"{name}: asked", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
