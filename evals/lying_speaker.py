"""A model that words a script in the asked form and lies about each part, always in the same way."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from assistant.domain.ports import ModelAnswer, ModelRequest

_NUMBER = re.compile(r"\d+")
_MONTH = re.compile(r"\b(?:October|November|December)\b")
_NOT = re.compile(r"\b(?:no|not|never|nothing|without)\s|n't\b")
_YOU = re.compile(r"\b[Yy]ou\b")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")


def _appended(words: str) -> Callable[[str], str]:
    return lambda part: f"{part.rstrip('.')}{words}."


def _swapped(part: str) -> str:
    """You and the first person named, each in the other's place."""
    named = _NAME.search(part)
    if named is None or not _YOU.search(part):
        return part
    return part.replace(named.group(), "\0").replace("you", named.group()).replace("\0", "you")


def _reversed(part: str) -> str:
    """The two halves of a sentence, each in the other's place: cause for effect."""
    head, joint, tail = part.rstrip(".").partition(" and ")
    return f"{tail[:1].upper()}{tail[1:]} and {head[:1].lower()}{head[1:]}." if joint else part


LIES: dict[str, Callable[[str], str]] = {
    "number changed": lambda part: _NUMBER.sub(lambda m: str(int(m.group()) + 1), part),
    "number added": _appended(" for the 3rd time"),
    "month changed": lambda part: _MONTH.sub("September", part),
    "name added": _appended(", as Dana Whitfield saw"),
    "system added": _appended(" in billing-api"),
    "act added": _appended(", and you shouted at the team"),
    "cost added": _appended(", which cost us a customer"),
    "motive added": _appended(" because you did not care"),
    "praise added": _appended(", though your work is great"),
    "softened": _appended(", maybe just a little"),
    "not dropped": lambda part: _NOT.sub("", part),
    "always": _appended(", as always"),
    "you for another": _swapped,
    "halves exchanged": _reversed,
    "ticket added": _appended(" (PAY-1234)"),
    "everybody": _appended(", and everybody on the team agrees"),
}
"""How a part becomes a lie, by name; a part that cannot become one is left as it is."""


class LyingSpeaker:
    """Answers each part with the same kind of lie."""

    host = "127.0.0.1:9"

    def __init__(self, kind: str) -> None:
        self.name = kind
        self._lie = LIES[kind]

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """Every part that can become a lie of the kind, as one."""
        body = request.user.partition("```json\n")[2].partition("\n```")[0]
        told = [(row["id"], row["note"], self._lie(row["note"])) for row in json.loads(body)]
        lies = [{"text": lie, "evidence_ids": [cited]} for cited, part, lie in told if lie != part]
        return ModelAnswer(text=json.dumps({"sentences": lies}))
