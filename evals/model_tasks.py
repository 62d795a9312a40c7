"""Tasks that exist only with --model: does the wiring hold, and does anything false get past the guard?

Small samples of what evals.model_drafts, evals.feedback_model and evals.challenger_model count at length. MODEL is what
ASSISTANT_MODEL takes, or `fake`: models that answer in the asked form and lie, each in its own way.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import islice
from pathlib import Path

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, Origin
from assistant.domain.ports import Model, ModelRequest
from assistant.export import count_pages
from assistant.llm import make_model
from assistant.writing.compose import ANSWER_SCHEMA, read_answer
from evals import challenger_model, feedback_model, lying_challenger, lying_speaker
from evals.model_drafts import demo_requests
from evals.naive import unsaid_names, unsaid_numbers
from evals.task import Case, Figure, Outcome, Scored, Task, share

FAKE = "fake"
NAMES = ("model-wiring", "model-drafts", "model-feedback", "model-rehearsal")
DRAFTS, SCRIPTS, REHEARSALS = 2, 3, 1
"""What a weak model on two cores does in a few minutes."""
FAITHFUL_IN_DRAFTS = frozenset({"halves exchanged"})
"""Ways to lie about a cause that are no lie about a list of deeds."""
_SECONDS = 120.0


@dataclass(frozen=True)
class Asked:
    """The model of a run; `lies` where it is the fake one."""

    name: str
    base_url: str
    most: int | None = None

    @property
    def lies(self) -> bool:
        """Whether every wording of it is false."""
        return self.name == FAKE

    def speakers(self) -> list[tuple[str, Model]]:
        """The model that words notes, or one for each way to lie."""
        if self.lies:
            return [(kind, lying_speaker.LyingSpeaker(kind)) for kind in lying_speaker.LIES]
        return [(self.name, self._model)]

    def challengers(self) -> list[tuple[str, Model]]:
        """The model that challenges, or one for each way to lie."""
        if self.lies:
            return [(kind, lying_challenger.LyingChallenger(kind)) for kind in lying_challenger.LIES]
        return [(self.name, self._model)]

    @cached_property
    def _model(self) -> Model:
        made = make_model(self.name, base_url=self.base_url, api_key=None)
        assert made is not None
        return made


def model_tasks(name: str, base_url: str, most: int | None = None) -> tuple[Task, ...]:
    """The tasks for a model, `most` cases of each instead of their own small number; raises as `make_model` does."""
    asked = Asked(name, base_url, most)
    asked.speakers()
    wiring = Task("model-wiring", "answers, streams and keeps to a form", partial(_wiring, asked), _score, _passes)
    drafts = Task("model-drafts", "a model words drafts of the demo team", partial(_drafts, asked), _score, _guard)
    feedback = Task("model-feedback", "a model words the scripts of notes", partial(_scripts, asked), _score, _guard)
    rehearsal = Task("model-rehearsal", "a model plays the challenger", partial(_rehearsals, asked), _score, _guard)
    return (*(() if asked.lies else (wiring,)), drafts, feedback, rehearsal)


Step = Callable[[], Outcome]


def _case(name: str, step: Step) -> Case:
    return Case(name, {"step": step})


def _score(case: Case) -> Outcome:
    step = case.row["step"]
    assert callable(step)
    outcome = step()
    assert isinstance(outcome, Outcome)
    return outcome


def _passes(scored: Sequence[Scored]) -> Sequence[Figure]:
    return [Figure("passed", share(sum(s.outcome.passed for s in scored), len(scored)), 1.0, n=len(scored))]


def _guard(scored: Sequence[Scored]) -> Sequence[Figure]:
    """A case that raised proves nothing, and counts as a falsehood."""
    false = sum(s.outcome.value if s.error is None else 1.0 for s in scored)
    return [Figure("falsehoods accepted", false, 0.0, at_least=False, n=len(scored)), *_passes(scored)]


def _wiring(asked: Asked) -> Sequence[Case]:
    [(_, model)] = asked.speakers()
    return [
        _case("answers", partial(_answers, model)),
        _case("streams", partial(_streams, model)),
        _case("keeps to a form", partial(_keeps_to_a_form, model)),
    ]


_PLAIN = ModelRequest(system="Answer shortly.", user="Say hello in five words.", max_tokens=200, seconds=_SECONDS)


def _answers(model: Model) -> Outcome:
    said = asyncio.run(model.complete(_PLAIN))
    return Outcome(bool(said.text.strip()), f"{said.tokens_out} tokens", output=said.text)


def _streams(model: Model) -> Outcome:
    count = getattr(model, "count_pieces", None)
    pieces = asyncio.run(count(_PLAIN)) if count is not None else 0
    return Outcome(pieces > 1, f"{pieces} pieces")


def _keeps_to_a_form(model: Model) -> Outcome:
    notes = json.dumps([{"id": "E1", "note": "Cut p95 of search from 900 ms to 340 ms"}])
    form = _PLAIN.model_copy(
        update={"user": f"Word this note as one sentence: {notes}", "answer_schema": ANSWER_SCHEMA, "max_tokens": 400}
    )
    said = asyncio.run(model.complete(form)).text
    return Outcome(read_answer(said) is not None, "the asked form, or not", output=said)


def _drafts(asked: Asked) -> Sequence[Case]:
    wanted = list(islice(demo_requests(_SECONDS), asked.most or DRAFTS))
    return [
        _case(f"{name}, {kind}", partial(_draft, model, request, lies=asked.lies))
        for kind, model in asked.speakers()
        if not (asked.lies and kind in FAITHFUL_IN_DRAFTS)
        for name, request in wanted
    ]


def _draft(model: Model, request: DraftRequest, *, lies: bool) -> Outcome:
    made = asyncio.run(draft_packet(request, count_pages=count_pages, model=model))
    worded = [s for section in made.sections for s in section.sentences if s.origin is Origin.MODEL]
    false = [s.text for s in worded if lies or any(strange(s.text, _cited(made, s.evidence_ids)))]
    told = f"calls {made.trace.calls}, candidates {made.trace.candidates}, accepted {made.trace.accepted}"
    called = made.trace.calls > 0
    return Outcome(called and not false, told, value=float(len(false)), output="\n".join(s.text for s in worded))


def _cited(made: Draft, ids: Sequence[str]) -> str:
    return "\n".join(" | ".join((*item.context, item.text)) for item in made.evidence if item.id in ids)


def strange(text: str, source: str) -> list[str]:
    """Numbers and names of a text that its source does not have, by a check that shares no code with the verifier."""
    return [text[a:b] for a, b in (*unsaid_numbers(text, source), *unsaid_names(text, source))]


def _scripts(asked: Asked) -> Sequence[Case]:
    finished = [(n, f) for n, f in feedback_model.conversations(asked.most or SCRIPTS) if f.script is not None]

    def step(model: Model, number: int) -> Outcome:
        tally = feedback_model.Tally()
        feedback_model.take(model, finished[number][1], tally)
        said = "\n".join(said for _, said in tally.accepted)
        return Outcome(not tally.invented, tally.line(model.name), value=float(len(tally.invented)), output=said)

    return [
        _case(f"{name}, {kind}", partial(step, model, number))
        for kind, model in asked.speakers()
        for number, (name, _) in enumerate(finished)
    ]


def _rehearsals(asked: Asked) -> Sequence[Case]:
    def step(model: Model) -> Outcome:
        heard = challenger_model.Overheard(model)
        with tempfile.TemporaryDirectory() as home:
            tally = challenger_model.run(heard, Path(home), asked.most or REHEARSALS)
        false = (tally.worded if asked.lies else tally.invented) + tally.unproven
        return Outcome(not (false or tally.unended or not heard.calls), tally.lines(), value=float(false))

    return [_case(kind, partial(step, model)) for kind, model in asked.challengers()]
