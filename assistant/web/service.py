"""What every route works with: the assistant, the threads, the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from assistant.bootstrap import Assistant
from assistant.web.counts import Counts
from assistant.web.drafting.desk import DraftDesk
from assistant.web.examples import Examples
from assistant.web.limits import Limits
from assistant.web.threads import WorkThreads


@dataclass(frozen=True)
class Service:
    """One per application."""

    assistant: Assistant
    limits: Limits
    threads: WorkThreads
    desk: DraftDesk
    examples: Examples
    counts: Counts


def make_service(assistant: Assistant, limits: Limits) -> Service:
    """The service of an assistant; nothing runs before its first use."""
    threads = WorkThreads(limits)
    desk, counts = DraftDesk(assistant, threads, limits), Counts(assistant, threads)
    return Service(assistant, limits, threads, desk, Examples(assistant), counts)


async def _service(request: Request) -> Service:
    service = request.app.state.service
    assert isinstance(service, Service)
    return service


Here = Annotated[Service, Depends(_service)]
"""The parameter of a route that gives it the service."""
