"""What is configured and what the model's endpoint can really do, as checks; each finding says what to do next."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from assistant.domain.errors import AssistantError, ModelError, ModelRefused
from assistant.domain.ports import Consent, Model, ModelAnswer, ModelRequest

PROBE_SECONDS = 60.0
SLOW_SECONDS = 20.0
"""An answer of a few words that takes longer leaves no time for a draft within its two minutes."""
CUT_BELOW = 0.9
"""A long prompt that costs less than this share of what it must cost was cut (reliability: LangChain/openai)."""
_FILLER = "The harbour crew checked every rope, noted the tide, and wrote the time of each boat in the log. "
_SHORT, _LONG = 24, 120
"""Sentences of filler: about 550 and 2,600 tokens; a server that cuts at 2,048 is caught."""
_FORCED = "teal"
_FORM: dict[str, object] = {
    "type": "object",
    "properties": {"colour": {"type": "string", "enum": [_FORCED]}},
    "required": ["colour"],
    "additionalProperties": False,
}


class Check(BaseModel):
    """One thing looked at: what it is and, when it is a finding, what to do next."""

    model_config = ConfigDict(frozen=True)

    name: str
    value: str
    finding: bool = False
    next_step: str | None = None


class Report(BaseModel):
    """Everything that was looked at, in order."""

    model_config = ConfigDict(frozen=True)

    checks: tuple[Check, ...]

    @property
    def findings(self) -> tuple[Check, ...]:
        """The checks that ask for something to be done."""
        return tuple(c for c in self.checks if c.finding)


Told = Callable[[Check], None]


@dataclass(frozen=True)
class Doctor:
    """Looks at what is configured, then asks the endpoint, if there is one and its host was agreed to.

    The questions hold made-up text only, nobody's notes.
    """

    configured: Callable[[], Sequence[Check]]
    model: Callable[[], Model | None]
    consent: Consent
    seconds: float = PROBE_SECONDS

    async def examine(self, *, agreed: bool = False, told: Told | None = None) -> Report:
        """All checks; `agreed` allows one look at a host that nobody agreed to yet; `told` hears each check at once."""
        checks: list[Check] = []

        def add(check: Check) -> None:
            checks.append(check)
            if told is not None:
                told(check)

        for check in self.configured():
            add(check)
        try:
            model = self.model()
        except AssistantError as error:
            add(Check(name="model", value=str(error), finding=True, next_step="Correct ASSISTANT_MODEL and try again."))
            return Report(checks=tuple(checks))
        if model is not None and not (agreed or self.consent.given(model.host)):
            add(
                Check(
                    name="endpoint",
                    value=f"not asked: nobody agreed yet that anything goes to {model.host}",
                    finding=True,
                    next_step="assistant doctor --yes asks it once, with a made-up text.",
                )
            )
        elif model is not None:
            await self._probe(model, add)
        return Report(checks=tuple(checks))

    async def _probe(self, model: Model, add: Told) -> None:
        begun = time.monotonic()
        try:
            answer = await model.complete(self._request("Which season comes after winter?"))
        except ModelError as error:
            step = "Until then drafts are written plainly: --writer plain."
            add(Check(name="endpoint", value=str(error), finding=True, next_step=step))
            return
        add(_speed(model.host, answer.tokens_out, time.monotonic() - begun))
        add(await self._schema(model))
        add(await self._whole(model))
        # Not part of the port: nothing but this question needs streaming.
        count: Callable[[ModelRequest], Awaitable[int]] | None = getattr(model, "count_pieces", None)
        if count is not None:
            add(await self._streams(count))

    def _request(self, user: str, form: dict[str, object] | None = None) -> ModelRequest:
        return ModelRequest(
            system="You answer in a few words.", user=user, answer_schema=form, max_tokens=200, seconds=self.seconds
        )

    async def _schema(self, model: Model) -> Check:
        try:
            answer = await model.complete(self._request("Name a colour you like, in a short sentence.", _FORM))
        except ModelError as error:
            return Check(name="schema", value=f"no answer: {error}")
        kept = _forced(answer)
        return Check(name="schema", value="honoured" if kept else "not honoured: answers are read as text")

    async def _whole(self, model: Model) -> Check:
        """Whether a long prompt arrives whole: by its cost against a short one, else by a word at its start."""
        word = f"{secrets.choice(('amber', 'cedar', 'linen', 'maple'))}{secrets.randbelow(9000) + 1000}"
        try:
            short = await model.complete(self._request(_long_prompt("briefly", _SHORT)))
            long = await model.complete(self._request(_long_prompt(word, _LONG)))
        except ModelRefused as error:
            return _cut(f"a text of {_LONG * 19} words is refused: {error}")
        except ModelError as error:
            step = "If it is only slow: assistant doctor --deadline 300, and as much for drafts."
            return Check(name="long prompt", value=f"not known: {error}", finding=True, next_step=step)
        found = word in long.text.lower()
        if short.tokens_in and long.tokens_in:
            expected = short.tokens_in * len(_long_prompt(word, _LONG)) / len(_long_prompt("briefly", _SHORT))
            if long.tokens_in < CUT_BELOW * expected:
                return _cut(f"cut without a word: {long.tokens_in} of about {expected:.0f} tokens were read")
            found_it = "" if found else "; a word at its start was not found again, as in weak models"
            return Check(name="long prompt", value=f"read whole: {long.tokens_in} tokens{found_it}")
        if found:
            return Check(name="long prompt", value="read whole, by a word at its start (the server counts no tokens)")
        return _cut("probably cut: a word at its start was not found again (the server counts no tokens)")

    async def _streams(self, count: Callable[[ModelRequest], Awaitable[int]]) -> Check:
        try:
            pieces = await count(self._request("Which season comes after spring?"))
        except ModelError as error:
            return Check(name="streaming", value=f"no: {error}")
        return Check(name="streaming", value=f"yes, {pieces} pieces" if pieces > 1 else "no: answers come in one piece")


def _speed(host: str, tokens: int, seconds: float) -> Check:
    words = f"{host} answers in {seconds:.1f} s"
    if tokens:
        words += f", {tokens / max(seconds, 0.001):.0f} tokens a second"
    if seconds <= SLOW_SECONDS:
        return Check(name="endpoint", value=words)
    step = "Use a faster model, or allow more time: --deadline 600."
    return Check(name="endpoint", value=f"slow: {words}", finding=True, next_step=step)


def _cut(value: str) -> Check:
    step = "Raise the server's context size to 4,096 tokens or more; evidence would be lost unseen."
    return Check(name="long prompt", value=value, finding=True, next_step=step)


def _long_prompt(word: str, sentences: int) -> str:
    return f"The word of the day is {word}.\n\n{_FILLER * sentences}\n\nWhat is the word of the day?"


def _forced(answer: ModelAnswer) -> bool:
    try:
        return bool(json.loads(answer.text) == {"colour": _FORCED})
    except (ValueError, RecursionError):
        return False
