"""Is it up: answers before anything heavy is loaded."""

from __future__ import annotations

from assistant import __version__
from assistant.web.api.answers import Health
from assistant.web.api.json_request import api_router

router = api_router("", "health")


@router.get("/healthz", summary="Whether the process answers")
async def healthz() -> Health:
    """Always 200 while the process can answer."""
    return Health(version=__version__)
