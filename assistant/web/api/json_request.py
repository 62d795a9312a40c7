"""Reading JSON with a bound on its depth, away from the event loop when it is long."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.routing import APIRoute
from pydantic_core import from_json

from assistant.web.errors import Refusal

LONG = 200_000
"""Bytes that parse in about a millisecond; more is parsed in a thread."""


class JsonRequest(Request):
    """A request whose body is parsed by pydantic's own reader: at most 200 levels deep, no half characters."""

    async def json(self) -> Any:
        """The body's value; raises HTTPException (400)."""
        body = await self.body()
        try:
            return await asyncio.to_thread(from_json, body) if len(body) > LONG else from_json(body)
        except ValueError:
            raise HTTPException(
                400, "The body is not JSON, or is nested too deeply. Send one JSON object as /docs describes it."
            ) from None


class JsonRoute(APIRoute):
    """A route that takes JSON and nothing else."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler with the bounded reader in front."""
        handler = super().get_route_handler()

        async def handle(request: Request) -> Response:
            sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if self.body_field is not None and sent != "application/json":
                raise Refusal(415, "NotJson", "Send JSON: add the header “Content-Type: application/json”.")
            return await handler(JsonRequest(request.scope, request.receive))

        return handle


def api_router(prefix: str, tag: str) -> APIRouter:
    """A router of the API: its operations take JSON and nothing else, and are called what their functions are."""
    return APIRouter(
        prefix=prefix, tags=[tag], route_class=JsonRoute, generate_unique_id_function=lambda route: route.name
    )
