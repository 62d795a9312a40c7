"""python -m evals.challenger_model MODEL: a real model challenges; prints what it worded, and what is invented in it.

MODEL is what ASSISTANT_MODEL takes: a name for --base-url, or local:/path/model.gguf; or `fake`: a model that lies in
the asked form, in each of the ways of `evals.lying_challenger`. The demo team is rehearsed as ten packets (documents,
levels, windows), with stock answers. Three figures must be 0: objections without a real gap behind them (of the fake
model, every wording that is taken), facts of the paragraph that are neither in the evidence nor in an answer, and
rehearsals that did not come to their end. Every turn that the model worded is printed beside its objection, for a
person to read.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from assistant.bootstrap import Assistant, make_assistant
from assistant.coach.challenger import read_challenge
from assistant.coach.packet import DraftOptions
from assistant.domain.calibration import Objection, Temper, Turn
from assistant.domain.growth import GrowthDocument
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from assistant.domain.rehearsal import KeptRehearsal
from assistant.evidence.stems import stem, words
from assistant.intake.growth import read_growth
from assistant.llm import make_model
from assistant.settings import Settings
from assistant.shipped import corpus_path
from assistant.writing.calibration.paragraph import unproven
from evals.lying_challenger import LIES, LyingChallenger

DEMO_DAY = date(2026, 11, 21)
PACKETS = 10
ANSWERS = (
    "You're right, the record doesn't show it. The work that closes it is done by December 18.",
    "She works hard and everybody likes her.",
    "It is all in the packet.",
)
MOST_TURNS = 40
"""A rehearsal is longer only where it does not end."""


class Overheard:
    """A model whose answers are kept: a run in which it never answered, or never in the asked form, proves nothing."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.calls = 0
        self.said: list[str] = []

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def host(self) -> str:
        return self._model.host

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """As the model's own."""
        self.calls += 1
        answer = await self._model.complete(request)
        self.said.append(answer.text)
        return answer


@dataclass
class Tally:
    """What was counted."""

    rehearsals: int = 0
    unended: int = 0
    turns: int = 0
    worded: int = 0
    invented: int = 0
    facts: int = 0
    unproven: int = 0

    @property
    def wrong(self) -> bool:
        """Whether a figure that must be 0 is not."""
        return bool(self.unended or self.invented or self.unproven)

    def lines(self) -> str:
        """The counts, for a person."""
        return (
            f"rehearsals {self.rehearsals}, not come to their end: {self.unended} (must be 0)\n"
            f"turns {self.turns}, worded by the model and taken {self.worded}\n"
            f"objections without a real gap: {self.invented} (must be 0)\n"
            f"sentences of paragraphs {self.facts}, not in evidence or answers: {self.unproven} (must be 0)"
        )


def _packets() -> Iterator[tuple[GrowthDocument, DraftOptions]]:
    documents = [read_growth(p) for p in sorted(corpus_path("demo").glob("*-*.*"))]
    for months in (12, 6, 3):
        for target in ("staff", "l5"):
            for document in documents:
                yield document, DraftOptions(target=target, today=DEMO_DAY, window_months=months, writer="model")


def _rehearse(app: Assistant, document: GrowthDocument, options: DraftOptions, temper: Temper) -> KeptRehearsal:
    async def play() -> KeptRehearsal:
        kept = await app.rehearsals.proceed(app.rehearsals.begin("eval", document, options, temper))
        for number in range(MOST_TURNS):
            if not kept.rehearsal.open:
                break
            taken = app.rehearsals.take_answer("eval", kept.rehearsal.id, ANSWERS[number % len(ANSWERS)])
            kept = await app.rehearsals.proceed(taken)
        return kept

    return asyncio.run(play())


def invented(turn: Turn, objection: Objection, kept: KeptRehearsal) -> tuple[str, ...]:
    """Words of a turn that a model worded which are in no entry, objection, answer or ordinary question: read apart
    from the product's own check, and more simply, so that the two cannot share a mistake."""
    cited = [f"{' '.join(i.context)} {i.text}" for i in kept.evidence if i.id in objection.evidence_ids]
    known = {stem(w) for w in words(" ".join([objection.says, *cited]))}
    figures = re.findall(r"\d[\d.,%]*", turn.says)
    names = re.findall(r"(?<=[a-z,] )[A-Z][\w-]+", turn.says)
    answers = [t.answer for t in kept.rehearsal.turns if t.answer]
    sources = " ".join([objection.says, *cited, *answers])
    strange = [f for f in figures if f.rstrip(".,") not in sources]
    return tuple(strange + [n for n in names if not {stem(w) for w in words(n)} <= known and n != "I"])


def _report(kept: KeptRehearsal, tally: Tally) -> None:
    told = kept.rehearsal
    tally.rehearsals += 1
    tally.unended += told.open
    print(f"\n== {told.person}, {told.target}, {told.temper}: {len(told.objections)} objections")
    for turn in told.turns:
        tally.turns += 1
        if not turn.worded_by_model:
            continue
        tally.worded += 1
        objection = told.objections[turn.objection]
        strange = invented(turn, objection, kept)
        tally.invented += bool(strange)
        print(f"   objection: {objection.says}\n   model:     {turn.says}{f'   INVENTED {strange}' if strange else ''}")
    wrong = unproven(told.paragraph, told.objections, told.turns, kept.evidence)
    tally.facts += len(told.paragraph)
    tally.unproven += len(wrong)
    for text in wrong:
        print(f"   UNPROVEN: {text}")


def run(model: Model, home: Path, most: int) -> Tally:
    """Rehearse the packets; every temper in turn."""
    app = make_assistant(Settings(home=home), model=model)
    tally, tempers, done = Tally(), tuple(Temper), 0
    for document, options in _packets():
        if done == most:
            break
        kept = _rehearse(app, document, options, tempers[done % len(tempers)])
        if kept.rehearsal.objections:
            done += 1
            _report(kept, tally)
            print(f"[{done}/{most}]", file=sys.stderr, flush=True)
    return tally


def main() -> int:
    """0 when nothing is invented, 1 otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--packets", type=int, default=PACKETS)
    options = parser.parse_args()
    if options.model == "fake":
        return _lie(options.packets)
    model = make_model(options.model, base_url=options.base_url, api_key=None)
    assert model is not None
    heard = Overheard(model)
    with tempfile.TemporaryDirectory() as home:
        tally = run(heard, Path(home), options.packets)
    readable = [said for text in heard.said if (said := read_challenge(text)) is not None]
    print("\nWhat the model said, as far as it could be read:", *(f"   {said}" for said in readable), sep="\n")
    print(f"\ncalls {heard.calls}, answered {len(heard.said)}, in the asked form {len(readable)}")
    print(tally.lines())
    return int(tally.wrong)


def _lie(most: int) -> int:
    """Every way to lie in turn: none of its wordings may be taken."""
    whole = Tally()
    for kind in LIES:
        heard = Overheard(LyingChallenger(kind))
        with tempfile.TemporaryDirectory() as home:
            tally = run(heard, Path(home), most)
        tally.invented = tally.worded
        print(f"{kind}: calls {heard.calls}, taken {tally.worded}, facts {tally.unproven}, unended {tally.unended}")
        for count in fields(Tally):
            setattr(whole, count.name, getattr(whole, count.name) + getattr(tally, count.name))
    print(f"\n{len(LIES)} ways to lie\n{whole.lines()}")
    return int(whole.wrong)


if __name__ == "__main__":
    sys.exit(main())
