"""A plain prompt beside our pipeline, with the same model and the same notes: what of the text came from nowhere?

Counted by checks that share no code with the verifier: numbers and names that the notes do not have. A plain prompt
cites nothing, so all its sentences are uncited; of ours those count that cite no note and are no gap or next step.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.coach.smoothing import smooth_script
from assistant.domain.draft import SentenceKind
from assistant.domain.errors import ModelError
from assistant.domain.feedback import Feedback
from assistant.domain.ports import Model, ModelRequest
from assistant.export import count_pages
from evals.feedback_model import conversations
from evals.model_drafts import demo_requests
from evals.naive import unsaid_names, unsaid_numbers
from evals.rivals.entry import Contest, Entry
from evals.tasks.feedback import from_nowhere

DOCUMENTS, NOTES = 3, 3
BULLETS = 12
"""The first so many bullets of a person, for both: a small model's context and patience end soon."""
_TOKENS, _SECONDS = 1_500, 240.0
_WRITE = "Write my promotion document from these bullets."
_REWRITE = "Rewrite this feedback in SBI form."
_SENTENCE = re.compile(r"[^.!?\n]*\w[^.!?\n]*")


def contest(model: Model | None) -> Contest:
    """The contest with a model; without one it says that it was not run."""
    about = (
        f"{DOCUMENTS} promotion documents from {BULLETS} bullets each and {NOTES} pieces of feedback, by the same "
        f"model: “{_WRITE}” and “{_REWRITE}” beside our pipeline."
    )
    return Contest("Documents", about, partial(_run, model))


def _run(model: Model | None) -> Sequence[Entry]:
    if model is None:
        return [Entry("plain prompt and ours", absent="no --model")]
    requests = [_short(request) for _, request in _first(DOCUMENTS)]
    every = [made for _, made in conversations(None) if made.script is not None]
    finished = every[:: len(every) // NOTES][:NOTES]  # neighbours are often wordings of one note
    return [
        Entry("plain prompt, documents", _total([_prompted(model, r) for r in requests])),
        Entry("ours with the model, documents", _total([_ours(model, r) for r in requests])),
        Entry("plain prompt, feedback", _total([_rewritten(model, f) for f in finished])),
        Entry("ours with the model, feedback", _total([_smoothed(model, f) for f in finished])),
    ]


def _first(most: int) -> list[tuple[str, DraftRequest]]:
    """One request a person, so that no two documents are of the same bullets."""
    seen: dict[str, tuple[str, DraftRequest]] = {}
    for name, request in demo_requests(_SECONDS):
        seen.setdefault(request.document.source, (name, request))
    return list(seen.values())[:most]


def _short(request: DraftRequest) -> DraftRequest:
    entries = request.document.entries[:BULLETS]
    return replace(request, document=request.document.model_copy(update={"entries": entries}))


Counts = dict[str, int]


def _counts(text: str, source: str, uncited: int | None = None) -> Counts:
    sentences = _SENTENCE.findall(text)
    return {
        "sentences": len(sentences),
        "invented numbers": sum(1 for _ in unsaid_numbers(text, source)),
        "invented names": sum(1 for _ in unsaid_names(text, source)),
        "uncited sentences": len(sentences) if uncited is None else uncited,
    }


def _total(counts: Sequence[Counts | None]) -> dict[str, str]:
    """Sums over the texts that came; a text that never came is counted, not hidden."""
    came = [c for c in counts if c is not None]
    summed = {name: str(sum(c[name] for c in came)) for name in (came[0] if came else {})}
    return {"texts": f"{len(came)} of {len(counts)}"} | summed


def _said(model: Model, system: str, user: str) -> str | None:
    try:
        request = ModelRequest(system=system, user=user, max_tokens=_TOKENS, seconds=_SECONDS)
        return asyncio.run(model.complete(request)).text
    except ModelError:
        return None


def _prompted(model: Model, request: DraftRequest) -> Counts | None:
    notes = _notes(request)
    said = _said(model, _WRITE, notes)
    return None if said is None else _counts(said, notes)


def _notes(request: DraftRequest) -> str:
    return "\n".join(f"- {' | '.join((*e.headings, e.text))}" for e in request.document.entries)


def _ours(model: Model, request: DraftRequest) -> Counts | None:
    made = asyncio.run(draft_packet(request, count_pages=count_pages, model=model))
    told = [s for section in made.sections for s in section.sentences if s.kind is SentenceKind.FACT]
    return _counts("\n".join(s.text for s in told), _notes(request), sum(not s.evidence_ids for s in told)) | {
        "sentences": len(told)
    }


def _rewritten(model: Model, feedback: Feedback) -> Counts | None:
    said = _said(model, _REWRITE, feedback.note)
    return None if said is None else _counts(said, feedback.note)


def _smoothed(model: Model, feedback: Feedback) -> Counts | None:
    made = asyncio.run(smooth_script(feedback, model))
    return _counts(made.script or "", _given(feedback), len(from_nowhere(made)))


def _given(feedback: Feedback) -> str:
    """The note and the answers: everything that the script may be made of."""
    fields = [f for i in feedback.incidents for f in i.fields.values()]
    days = [day for f in fields for period in f.resolved for day in period.split("/")]
    return "\n".join([feedback.note, *(f.text for f in fields if f.text), *days])
