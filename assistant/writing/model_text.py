"""Data as a model is sent it, and the JSON object in what it answers. Nothing in an answer is trusted."""

from __future__ import annotations

import json

_FENCE = "`" * 3


def fenced(title: str, data: object) -> str:
    """The data as JSON in a fence under its title; a fence inside the data does not end it."""
    body = json.dumps(data, ensure_ascii=False, indent=0).replace(_FENCE, "'''")
    return f"{title} (data):\n{_FENCE}json\n{body}\n{_FENCE}"


def object_in(text: str, longest: int) -> dict[str, object] | None:
    """The JSON object of an answer, alone, in a fence or with words around it; None without one, or beyond `longest`.

    `longest` is in characters. NaN and infinities are no JSON.
    """
    start, end = text.find("{"), text.rfind("}")
    if len(text) > longest or start < 0 or end < start:
        return None
    try:
        data = json.loads(text[start : end + 1], parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")
