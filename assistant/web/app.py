"""The web application of an assistant. Making it loads nothing heavy: the health check answers before anything does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from assistant import __version__
from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError
from assistant.web import pages
from assistant.web.api import (
    consent,
    drafts,
    feedback,
    gaps,
    health,
    lint,
    mirrors,
    objections,
    offline,
    people,
    prereads,
    rehearsals,
    reviews,
    rubric,
)
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.guard import Guard
from assistant.web.headers import LOOPBACK_NAMES, is_for_programs
from assistant.web.limits import Limits
from assistant.web.pages.static import static_files
from assistant.web.pages.templates import problem_page
from assistant.web.service import make_service

ROUTERS = (
    health.router,
    drafts.router,
    reviews.router,
    people.router,
    gaps.router,
    objections.router,
    feedback.router,
    prereads.router,
    offline.router,
    mirrors.router,
    rehearsals.router,
    rubric.router,
    lint.router,
    consent.router,
)
PAGES = pages.routers()


def create_app(assistant: Assistant, *, hosts: Collection[str] = (), limits: Limits | None = None) -> FastAPI:
    """The application; `hosts` are names that it answers to besides 127.0.0.1, localhost and [::1]."""
    limits = limits or Limits()
    service = make_service(assistant, limits)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        service.desk.start()
        yield
        await service.counts.close()
        await service.desk.close()
        service.threads.close()

    app = FastAPI(
        title="promo-assistant",
        version=__version__,
        summary="Promotion documents in which every sentence is tied to evidence.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # the framework's own page loads its script from elsewhere
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
        # No telemetry, whatever the environment asks the framework to send.
        telemetry={"auto_configure": False, "tracing": False, "metrics": False, "logs": False},
    )
    app.state.service = service
    # The routes as their modules made them: a router that is included has each made anew by the first request.
    app.router.routes.extend(route for router in (*ROUTERS, *PAGES) for route in router.routes)
    app.mount("/static", static_files())
    for kind in (AssistantError, Refusal, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _answer)
    app.add_middleware(Guard, hosts={*LOOPBACK_NAMES, *hosts}, limits=limits, present=present)
    return app


def present(path: str, problem: Problem) -> Response:
    """A problem as JSON for programs, as a page for people."""
    return problem.as_json() if is_for_programs(path) else problem_page(problem)


async def _answer(request: Request, error: Exception) -> Response:
    return present(request.url.path, problem_of(error))
