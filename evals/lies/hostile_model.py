"""The shape of an attack by a hostile, broken or refusing model, or by its server.

``layer`` says where the body belongs: "content" is the text that the model wrote (put it inside the server's
envelope, see ``envelope``); "http" is the raw body of the response. Nothing in ``forbidden`` may reach a document.
"""

import json
from dataclasses import dataclass
from typing import Literal

Layer = Literal["content", "http"]
Mode = Literal["whole", "hang", "drip", "cut"]


@dataclass(frozen=True)
class Contract:
    """The answer that the product asks a model for; adapt the names to the product under test."""

    items: str = "sentences"
    text: str = "text"
    cites: str = "cites"
    known_id: str = "nh-01"
    foreign_id: str = "sb-01"
    true_sentence: str = "Shipped the settlement batcher rewrite (PAY-1881)."

    def answer(self, sentence: str, *cites: str) -> str:
        """A well-formed answer with one sentence."""
        return json.dumps({self.items: [self.item(sentence, *cites)]}, ensure_ascii=False)

    def item(self, sentence: str, *cites: str) -> dict[str, object]:
        """One sentence of an answer; it cites the known bullet unless told otherwise."""
        return {self.text: sentence, self.cites: list(cites or (self.known_id,))}


@dataclass(frozen=True)
class Hostile:
    """One attack. ``delay`` is in seconds: before the answer, or between the pieces when ``mode`` is "drip"."""

    kind: str
    body: str | bytes
    status: int = 200
    delay: float = 0.0
    layer: Layer = "content"
    mode: Mode = "whole"
    headers: tuple[tuple[str, str], ...] = ()
    forbidden: tuple[str, ...] = ()


def envelope(content: object, finish: str = "stop", **message: object) -> str:
    """A chat completion as an OpenAI-compatible server sends it."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    return json.dumps({"id": "chatcmpl-0", "object": "chat.completion", "model": "m", "choices": [choice]})
