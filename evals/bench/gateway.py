"""What our model client adds to a call, beside LangChain's own client on the same stub server on this machine."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pydantic import BaseModel, SecretStr

from assistant.domain.ports import ModelRequest
from assistant.llm import make_model
from assistant.llm.endpoint import ChatEndpoint
from assistant.writing.compose import ANSWER_SCHEMA, read_answer
from evals.bench.measure import Benchmark, Row, against, milliseconds

ROUNDS, WARM_UP, CHUNKS = 40, 3, 100
_ANSWER = json.dumps({"sentences": [{"text": f"Claim {n} of the note.", "evidence_ids": ["E1"]} for n in range(8)]})
_REQUEST = ModelRequest(system="Word the notes.", user="note " * 900, answer_schema=ANSWER_SCHEMA, seconds=30)


class _Said(BaseModel):
    text: str
    evidence_ids: list[str]


class _Answer(BaseModel):
    sentences: list[_Said]


class _Stub(BaseHTTPRequestHandler):
    """A chat endpoint that answers at once, whole or in a hundred pieces."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        body = _pieces() if asked.get("stream") else _whole()
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream" if asked.get("stream") else "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing on standard error."""


def _whole() -> bytes:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": _ANSWER}}
    usage = {"prompt_tokens": 900, "completion_tokens": 90, "total_tokens": 990}
    told = {"id": "c", "object": "chat.completion", "created": 1, "model": "stub", "choices": [choice], "usage": usage}
    return json.dumps(told).encode()


def _pieces() -> bytes:
    def piece(delta: dict[str, str], finish: str | None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        told = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "stub", "choices": [choice]}
        return f"data: {json.dumps(told)}\n\n"

    said = "".join(piece({"role": "assistant", "content": f"word{n} "}, None) for n in range(CHUNKS))
    return (said + piece({}, "stop") + "data: [DONE]\n\n").encode()


@contextmanager
def _server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Stub)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()


def _bench() -> Sequence[Row]:
    from langchain_openai import ChatOpenAI

    with _server() as url, asyncio.Runner() as runner:
        ours = make_model("stub", base_url=url, api_key=None)
        assert isinstance(ours, ChatEndpoint)
        theirs = ChatOpenAI(model="stub", base_url=url, api_key=SecretStr("none"), max_retries=0)
        formed = theirs.with_structured_output(_Answer)

        async def call() -> None:
            assert read_answer((await ours.complete(_REQUEST)).text)

        async def structured() -> None:
            assert await formed.ainvoke([("system", _REQUEST.system), ("user", _REQUEST.user)])

        async def stream() -> None:
            assert await ours.count_pieces(_REQUEST) >= CHUNKS

        async def streamed() -> None:
            assert sum([1 async for _ in theirs.astream(_REQUEST.user)]) >= CHUNKS

        pairs: dict[str, list[tuple[float, float]]] = {"call": [], "stream": []}
        for _ in range(WARM_UP + ROUNDS):
            for name, mine, other in (("call", call, structured), ("stream", stream, streamed)):
                pairs[name].append(
                    (milliseconds(lambda m=mine: runner.run(m())), milliseconds(lambda o=other: runner.run(o())))  # type: ignore[misc]
                )
        runner.run(theirs.root_async_client.close())
    calls, streams = (list(zip(*pairs[name][WARM_UP:], strict=True)) for name in ("call", "stream"))
    return [
        against("structured call against ChatOpenAI.with_structured_output", calls[0], calls[1], 1.15),
        against(f"stream of {CHUNKS} pieces against ChatOpenAI.stream", streams[0], streams[1], 1.10),
    ]


GATEWAY = Benchmark("gateway", "a call and a stream through our client, beside LangChain's", _bench)
