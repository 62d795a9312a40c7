"""A draft in work: how far it is, and the paragraphs that are finished, to be read while others are written."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from assistant.domain.record import DraftState, StoredDraft
from assistant.web.api.draft_answers import DRAFTS
from assistant.web.drafting.events import EventName, Told
from assistant.web.pages.templates import page
from assistant.web.service import Service


@dataclass(frozen=True)
class Finished:
    """A finished paragraph: its id on the page, and its sentences."""

    anchor: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Progress:
    """How far a draft is: `done` of `steps` paragraphs (None before it is planned), the finished ones by section."""

    done: int
    steps: int | None
    sections: tuple[tuple[str, tuple[Finished, ...]], ...]


def read_progress(told: tuple[Told, ...]) -> Progress:
    """How far a draft is, from what was told of it."""
    finished: dict[int, tuple[str, dict[int, Finished]]] = {}
    done, steps = 0, None
    for event in told:
        data = event.data
        if event.name not in (EventName.PLANNED, EventName.PROGRESS):
            continue
        done, steps = data.done or 0, data.steps
        if data.section is not None and data.paragraph is not None and data.sentences:
            _, paragraphs = finished.setdefault(data.section, (data.what or "", {}))
            paragraphs[data.paragraph] = Finished(f"p{data.section}-{data.paragraph}", data.sentences)
    sections = tuple(
        (title, tuple(p for _, p in sorted(those.items()))) for _, (title, those) in sorted(finished.items())
    )
    return Progress(done, steps, sections)


def progress_page(here: Service, stored: StoredDraft, again: str) -> Response:
    """The page of a draft that is queued or in work."""
    values = {
        "draft": stored,
        "running": stored.state is DraftState.RUNNING,
        "progress": read_progress(here.desk.told(stored.id)),
        "again": again,
        "api": f"{DRAFTS}/{stored.id}",
        "here": "",
    }
    return page("progress.html", values)
