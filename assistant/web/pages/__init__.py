"""What people look at: a file a page, each with a router, a template of its name and the plain values it shows."""

from __future__ import annotations

from fastapi import APIRouter


def routers() -> tuple[APIRouter, ...]:
    """The routers of all pages; a new page adds itself here and to the navigation."""
    from assistant.web.pages import (
        docs,
        draft,
        feedback,
        home,
        lint,
        mirror,
        people,
        preread,
        rehearsal,
        reviewing,
        rubric,
        rules,
        versions,
    )

    rooms = (home, people, draft, reviewing, versions, feedback, lint, rules, preread, rehearsal, mirror, rubric, docs)
    return tuple(room.router for room in rooms)
