"""python -m evals.feedback_model MODEL: a model words the scripts of every note; what it adds is counted.

MODEL is what ASSISTANT_MODEL takes (a name for --base-url, or local:/path/model.gguf), or `fake`: a model that answers
in the right form and lies, once in each of a dozen ways, about every part. Every accepted wording is printed beside the
plain part. A fact from nowhere is a word, number, name or date of a script that no note, answer or record has, by a
check that shares no code with the product's own.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant.coach.smoothing import script_parts, smooth_script, worded
from assistant.domain.errors import InputError
from assistant.domain.feedback import Feedback
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from assistant.llm import make_model
from assistant.writing.compose import read_answer
from evals.lying_speaker import LIES, LyingSpeaker
from evals.remembered import RememberedModel
from evals.tasks.feedback import from_nowhere, load_conversations, whole_conversation


@dataclass
class Tally:
    """What became of the wordings of one model, or of one way to lie."""

    scripts: int = 0
    unanswered: int = 0
    candidates: int = 0
    accepted: list[tuple[str, str]] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        """The counts as one line."""
        return (
            f"{name}: scripts {self.scripts}, unsent or unreadable {self.unanswered}, candidates {self.candidates}, "
            f"accepted {len(self.accepted)}, facts from nowhere {len(self.invented)}"
        )


class Overheard:
    """A model whose last answer is kept."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.last: str | None = None

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def host(self) -> str:
        return self._model.host

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """As the model's own."""
        answer = await self._model.complete(request)
        self.last = answer.text
        return answer


def conversations(most: int | None) -> Iterator[tuple[str, Feedback]]:
    """The first so many notes with every field answered; what the product refuses is told and left out."""
    for case in load_conversations()[:most]:
        try:
            yield case.id, whole_conversation(case)
        except InputError as error:
            print(f"{case.id}: {error}", file=sys.stderr)


def take(model: Model, feedback: Feedback, tally: Tally) -> None:
    """Let the model word a script, and count what is taken of it."""
    heard = Overheard(model)
    made = asyncio.run(smooth_script(feedback, heard))
    tally.scripts += 1
    candidates = read_answer(heard.last) if heard.last is not None else None
    if candidates is None:
        tally.unanswered += 1
    tally.candidates += len(candidates or ())
    for part in script_parts(feedback):
        said = worded(part, candidates or ())
        if said != part.text:
            tally.accepted.append((part.text, said))
    tally.invented += from_nowhere(made)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.feedback_model", description=__doc__)
    parser.add_argument("model", help="what ASSISTANT_MODEL takes, or fake")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--answers", type=Path, help="a file that keeps the answers, to go on or to judge them again")
    parser.add_argument("--most", type=int, help="only the first so many notes")
    return parser.parse_args()


def _models(options: argparse.Namespace) -> Sequence[tuple[str, Model]]:
    if options.model == "fake":
        return [(kind, LyingSpeaker(kind)) for kind in LIES]
    found = make_model(options.model, base_url=options.base_url, api_key=None)
    assert found is not None
    return [(found.name, RememberedModel(found, options.answers) if options.answers is not None else found)]


def main() -> int:
    """0 when no script says anything from nowhere, 1 otherwise."""
    options = _options()
    finished = [(name, made) for name, made in conversations(options.most) if made.script is not None]
    tallies = []
    for kind, model in _models(options):
        tally = Tally()
        for name, feedback in finished:
            take(model, feedback, tally)
            print(f"{name} {tally.line(kind)}", file=sys.stderr, flush=True)
        for plain, said in tally.accepted:
            print(f"- {said}\n    plain: {plain}")
        tallies.append((kind, tally))
    for kind, tally in tallies:
        print(tally.line(kind))
    return int(any(tally.invented for _, tally in tallies))


if __name__ == "__main__":
    sys.exit(main())
