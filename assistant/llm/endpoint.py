"""A chat endpoint behind LangChain: one question, one bounded answer, or a sentence that says why not."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from assistant.domain.errors import ModelError, ModelRefused, ModelUnavailable
from assistant.domain.ports import ModelAnswer, ModelRequest
from assistant.llm.dialect import Dialect
from assistant.llm.faults import Passing, Rejected
from assistant.llm.lookup import find_host

if TYPE_CHECKING:
    import ssl

    from langchain_core.messages import BaseMessage
    from langchain_openai import ChatOpenAI

    from assistant.llm.address import Address

CONNECT_SECONDS = 5.0
PAUSE = 1.0
"""Seconds before the one retry when the server asks for nothing else."""
LEAST_LEFT = 2.0
"""Seconds that must remain after a wait for a retry to be worth it."""


class ChatEndpoint:
    """A model at an OpenAI-compatible address. Keeps only what it learned about the server's dialect."""

    def __init__(self, name: str, address: Address, key: str | None = None) -> None:
        self._name, self.address, self._key = name, address, key
        self._dialect = Dialect()
        self._tls: ssl.SSLContext | None = None
        self._found = False

    @property
    def name(self) -> str:
        """The model's name, as the server knows it."""
        return self._name

    @property
    def host(self) -> str:
        """Where the text goes: name and port."""
        return self.address.host

    @property
    def takes_schema(self) -> bool:
        """False once the server has rejected a schema and answered without one."""
        return self._dialect.schema

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """Answer within `request.seconds`; raises ModelUnavailable or ModelRefused, never anything else."""
        async with self._walled(request.seconds):
            return await self._persist(request, time.monotonic() + request.seconds)

    async def count_pieces(self, request: ModelRequest) -> int:
        """In how many pieces the server streams its answer (1 when it does not stream); raises as `complete` does."""
        pieces = 0
        async with self._walled(request.seconds), self._chat(request, self._dialect, streamed=True) as chat:
            async for piece in chat.astream(_messages(request)):
                pieces += bool(piece.content)
        return pieces

    @asynccontextmanager
    async def _walled(self, seconds: float) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(seconds):
                yield
        except TimeoutError:
            raise ModelUnavailable(
                f"{self.host} did not answer within {seconds:.0f} s. Allow more with --deadline, or use a faster model."
            ) from None
        except ModelError:
            raise
        except Exception as error:
            # Whatever the libraries raise, a draft falls back to the plain sentence; the text may hold the prompt.
            raise ModelUnavailable(
                f"The client for {self.host} failed ({type(error).__name__}). Run assistant doctor to see what works."
            ) from None

    async def _persist(self, request: ModelRequest, ends: float) -> ModelAnswer:
        """Ask; on a rejection ask again without what was rejected, on a passing fault once more if the time allows."""
        dialect, retried = self._dialect, False
        while True:
            try:
                answer = await self._ask(request, dialect)
            except Rejected as rejection:
                simpler = dialect.without(rejection.words, request)
                if simpler is None:
                    raise
                dialect = simpler
            except Passing as fault:
                pause = PAUSE if fault.wait is None else fault.wait
                if retried or time.monotonic() + pause + LEAST_LEFT > ends:
                    raise
                retried = True
                await asyncio.sleep(pause)
            else:
                self._dialect = dialect
                return answer

    async def _ask(self, request: ModelRequest, dialect: Dialect) -> ModelAnswer:
        await self._look_up()
        async with self._chat(request, dialect) as chat:
            message = await chat.ainvoke(_messages(request))
        usage = message.usage_metadata
        if not isinstance(message.content, str):
            raise ModelRefused("The model answered with something other than text. Use another model.")
        return ModelAnswer(
            text=message.content,
            tokens_in=usage["input_tokens"] if usage else 0,
            tokens_out=usage["output_tokens"] if usage else 0,
        )

    async def _look_up(self) -> None:
        if self._found:
            return
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await find_host(self.address.hostname, self.address.port)
        except TimeoutError:
            raise ModelUnavailable(f"No name server answered for {self.host} in time. Check the network.") from None
        except OSError as error:
            from assistant.llm.connection import connection_fault

            raise connection_fault(error, self.host) from None
        self._found = True

    @asynccontextmanager
    async def _chat(
        self, request: ModelRequest, dialect: Dialect, *, streamed: bool = False
    ) -> AsyncIterator[ChatOpenAI]:
        """LangChain's client for one question. It lives no longer: nothing is shared between event loops."""
        from assistant.llm.quiet import load_chat_class

        chat_class = await asyncio.to_thread(load_chat_class)
        import httpx2
        from langsmith import tracing_context

        from assistant.llm.door import Door

        if self.address.encrypted and self._tls is None:
            self._tls = await asyncio.to_thread(httpx2.create_ssl_context, trust_env=False)
        times = httpx2.Timeout(request.seconds, connect=min(CONNECT_SECONDS, request.seconds))
        door = Door(self.address, self._key, self._tls, streamed=streamed)

        async def key() -> str:
            return self._key or "none"

        async with httpx2.AsyncClient(transport=door, trust_env=False, follow_redirects=False, timeout=times) as client:
            chat = chat_class(
                model=self._name,
                base_url=self.address.url,
                api_key=key,  # asynchronous, so that no synchronous client is made beside ours
                http_async_client=client,
                timeout=times,
                max_retries=0,
                openai_proxy=None,
                organization=None,
                use_responses_api=False,
                output_version="v0",
                streaming=streamed,
                stream_usage=False,
                cache=False,
                verbose=False,
                callbacks=[],
                # As plain parameters of the body the SDK hands them on and leaves the answer's text to us.
                extra_body=dialect.parameters(request),
            )
            with tracing_context(enabled=False):
                yield chat


def _messages(request: ModelRequest) -> list[BaseMessage]:
    from langchain_core.messages import HumanMessage, SystemMessage

    return [SystemMessage(request.system), HumanMessage(request.user)]
