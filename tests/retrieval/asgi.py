"""A small web application that searches in worker threads, to be run by uvicorn."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

from assistant.retrieval.retriever import HybridRetriever
from tests.retrieval.making import bullets, ids, make_retriever


@cache
def _retriever() -> HybridRetriever:
    return make_retriever(Path(os.environ["INDEX_FOLDER"]))


async def app(scope: dict[str, Any], _: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[Any]]) -> None:
    """Answers any request with the ids that a search for its path finds, and the process that searched."""
    if scope["type"] != "http":
        return
    found = await asyncio.to_thread(ids, _retriever(), scope["path"].strip("/"), bullets(30))
    body = json.dumps({"found": found, "pid": os.getpid()}).encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(body))]})
    await send({"type": "http.response.body", "body": body})
