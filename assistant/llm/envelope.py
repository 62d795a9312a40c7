"""Reading a chat completion: the text and its cost, or the reason why there is none. Pure."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from assistant.domain.errors import ModelRefused, ModelUnavailable


class Completion(NamedTuple):
    """What one answer said and what it cost, in tokens."""

    text: str
    tokens_in: int
    tokens_out: int


def read_completion(body: bytes, host: str) -> Completion:
    """The completion in the body of a 2xx answer; raises ModelUnavailable or ModelRefused, never quoting the body."""
    data = _object(body, host)
    choices = data.get("choices")
    if data.get("error") and not choices:
        raise ModelUnavailable(f"{host} reported an error instead of an answer. Look at the server's log.")
    if not isinstance(choices, list) or not choices:
        raise ModelRefused(f"{host} answered without any text. Try again, or use another model.")
    choice = choices[0] if isinstance(choices[0], dict) else {}
    message = choice.get("message")
    if not isinstance(message, dict):
        raise ModelUnavailable(f"{host} does not answer as a chat endpoint does. Check ASSISTANT_MODEL_BASE_URL.")
    text = _text(message.get("content"))
    finish = choice.get("finish_reason")
    if message.get("refusal"):
        raise ModelRefused("The model declined to write this. Use another model, or --writer plain.")
    if finish == "content_filter":
        raise ModelRefused(f"A content filter at {host} withheld the answer. Use another endpoint, or --writer plain.")
    if finish == "length":
        raise ModelRefused("The model's answer was cut at its length limit. Use a model that keeps to what is asked.")
    if not text.strip():
        raise ModelRefused("The model answered with nothing. Try again, or use another model.")
    usage = data.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    return Completion(text, _count(counts.get("prompt_tokens")), _count(counts.get("completion_tokens")))


def _object(body: bytes, host: str) -> dict[str, Any]:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ModelUnavailable(
            f"{host} answered with something that is not text. Check ASSISTANT_MODEL_BASE_URL."
        ) from None
    if text.lstrip().startswith("<"):
        raise ModelUnavailable(f"{host} answered with a web page, not as an API. Check ASSISTANT_MODEL_BASE_URL.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise ModelUnavailable(f"{host} does not answer as a chat endpoint does. Check ASSISTANT_MODEL_BASE_URL.")
    return data


def _text(content: object) -> str:
    """The words of a message's content: a string, or a list of parts; without what a model thought before answering."""
    if isinstance(content, list):
        parts = [part.get("text") for part in content if isinstance(part, dict)]
        content = "".join(part for part in parts if isinstance(part, str))
    if not isinstance(content, str):
        return ""
    # A lone surrogate is legal in JSON and in no encoding.
    words = content.encode("utf-8", "replace").decode("utf-8")
    return _THOUGHT.sub("", words, count=1)


_THOUGHT = re.compile(r"\A\s*<think>.*?</think>\s*", re.DOTALL)


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0
