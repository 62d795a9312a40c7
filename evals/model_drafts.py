"""python -m evals.model_drafts MODEL: a real model drafts; prints what was accepted, and each accepted sentence.

MODEL is what ASSISTANT_MODEL takes: a name for --base-url, or local:/path/model.gguf. Without --documents it drafts the
demo team, against several levels and windows, until enough candidates were judged. Every accepted sentence is printed
beside the notes that it cites, for a person to read: the verifier does not judge itself here.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, Origin
from assistant.domain.growth import GrowthDocument
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from assistant.export import Format, count_pages, render
from assistant.intake.growth import parse_growth, read_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.llm import make_model
from assistant.shipped import corpus_path
from assistant.writing.compose import read_answer
from assistant.writing.repair import judge
from evals.remembered import RememberedModel

DEMO_DAY = date(2026, 11, 21)
DEMO = tuple((target, months) for months in (12, 6, 9, 3) for target in ("l5", "staff", "l4"))
"""Levels and windows: each asks for other paragraphs of the same notes."""


class Overheard:
    """A model whose first answers are kept for counting: what a draft asks again names problems, and is left out."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.first: list[str] = []

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def host(self) -> str:
        return self._model.host

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """As the model's own."""
        answer = await self._model.complete(request)
        if request.user.endswith("```"):  # The notes alone; a second request goes on after them.
            self.first.append(answer.text)
        return answer


def _document(path: Path) -> GrowthDocument:
    """A brag document; the line that names the source of a collected one is not part of it."""
    text = path.read_text(encoding="utf-8")
    if not text.startswith("SOURCE:"):
        return read_growth(path)
    return parse_growth(text.partition("\n")[2], source=path.name, suffix=path.suffix)


def demo_requests(seconds: float, today: date = DEMO_DAY) -> Iterator[tuple[str, DraftRequest]]:
    """Name and request of every draft of the demo team; `seconds` is the deadline of one."""
    for target, months in DEMO:
        for path in sorted(corpus_path("demo").glob("*-*.md")):
            yield f"{path.stem} {target} {months}m", _request(path, target, months, today, seconds)


def _request(path: Path, target: str, months: int, today: date, seconds: float) -> DraftRequest:
    return DraftRequest(
        document=_document(path),
        rubric=load_shipped_rubric(),
        target=target,
        today=today,
        window_months=months,
        deadline=seconds,
    )


def _requests(options: argparse.Namespace) -> Iterator[tuple[str, DraftRequest]]:
    if not options.documents:
        yield from demo_requests(options.seconds, options.today)
    for path in options.documents or ():
        yield f"{path.stem} {options.target}", _request(path, options.target, 12, options.today, options.seconds)


def _first_counts(texts: Sequence[str], draft: Draft) -> tuple[int, int]:
    """Candidates of the first answers, and how many of them were accepted."""
    known = {item.id: item for item in draft.evidence}
    answers = [found for text in texts if (found := read_answer(text)) is not None]
    return sum(map(len, answers)), sum(len(judge(found, known).accepted) for found in answers)


def _keep(folder: Path, name: str, made: Draft, request: DraftRequest) -> None:
    """The worded document and the plain one, side by side, to be read."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = asyncio.run(draft_packet(request, count_pages=count_pages))
    for ending, draft in (("model", made), ("plain", plain)):
        (folder / f"{name.replace(' ', '-')}.{ending}.md").write_bytes(render(draft, Format.MARKDOWN))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.model_drafts", description=__doc__)
    parser.add_argument("model", help="what ASSISTANT_MODEL takes")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--documents", type=Path, nargs="+", help="brag documents; default: the demo team")
    parser.add_argument("--target", default="staff", help="the level for --documents")
    parser.add_argument("--today", type=date.fromisoformat, default=DEMO_DAY)
    parser.add_argument("--candidates", type=int, default=200, help="stop after so many")
    parser.add_argument("--seconds", type=float, default=600.0, help="deadline of one draft")
    parser.add_argument("--answers", type=Path, help="a file that keeps the answers, to go on or to judge them again")
    parser.add_argument("--keep", type=Path, help="a folder for the documents, worded and plain")
    return parser.parse_args()


def main() -> int:
    """0 when enough candidates were judged (or all documents drafted), 1 otherwise."""
    options = _options()
    found = make_model(options.model, base_url=options.base_url, api_key=None)
    assert found is not None
    model = Overheard(RememberedModel(found, options.answers) if options.answers is not None else found)
    made: list[Draft] = []
    first = accepted_first = 0
    for name, request in _requests(options):
        model.first.clear()
        made.append(asyncio.run(draft_packet(request, count_pages=count_pages, model=model)))
        counts = _first_counts(model.first, made[-1])
        first, accepted_first = first + counts[0], accepted_first + counts[1]
        total = sum(d.trace.candidates for d in made)
        print(f"{name}: at first {counts[1]} of {counts[0]}, {total} candidates so far", file=sys.stderr, flush=True)
        if options.keep is not None:
            _keep(options.keep, name, made[-1], request)
        if not options.documents and total >= options.candidates:
            break
    _print(made, first, accepted_first)
    enough = bool(options.documents) or sum(d.trace.candidates for d in made) >= options.candidates
    return 0 if enough else 1


def _print(made: Sequence[Draft], first: int, accepted_first: int) -> None:
    candidates, accepted = sum(d.trace.candidates for d in made), sum(d.trace.accepted for d in made)
    refused = sum((Counter(d.trace.refused) for d in made), Counter[str]())
    shown = {
        (s.text, tuple(next(i.text for i in d.evidence if i.id == e) for e in s.evidence_ids))
        for d in made
        for section in d.sections
        for s in section.sentences
        if s.origin is Origin.MODEL
    }
    for text, notes in sorted(shown):
        print(f"- {text}\n" + "".join(f"    note: {note}\n" for note in notes))
    print(f"drafts {len(made)}, first answers: {accepted_first} of {first} accepted")
    print(f"with second answers: candidates {candidates}, accepted {accepted}, different in the documents {len(shown)}")
    print("refused: " + ", ".join(f"{kind} {count}" for kind, count in refused.most_common()))


if __name__ == "__main__":
    sys.exit(main())
