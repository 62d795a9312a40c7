"""Which model a setting names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import UsageError
from assistant.llm.address import parse_address

if TYPE_CHECKING:
    from assistant.domain.ports import Model

LOCAL = "local:"


def make_model(model: str | None, *, base_url: str, api_key: str | None) -> Model | None:
    """The model of a setting: None for none, `local:/path.gguf` for a file, else a name at `base_url`.

    Nothing is sent and nothing is started before the first question. Raises UsageError for an address, key or missing
    package that cannot work, InputError for a file that is missing or not a GGUF file.
    """
    if model is None:
        return None
    if model.startswith(LOCAL):
        from assistant.llm.local import LocalModel

        return LocalModel(Path(model.removeprefix(LOCAL)).expanduser())
    from assistant.llm.endpoint import ChatEndpoint

    return ChatEndpoint(model, parse_address(base_url), _key(api_key))


def _key(api_key: str | None) -> str | None:
    if api_key is not None and not (api_key.isascii() and api_key.isprintable() and " " not in api_key):
        raise UsageError(
            "OPENAI_API_KEY holds characters that no key has. Copy it again, without quotes or line breaks."
        )
    return api_key
