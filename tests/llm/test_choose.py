"""Which model a setting names, and what is said when it cannot work."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.domain.errors import AssistantError, InputError, NotFound, UsageError
from assistant.llm import make_model

OPENAI = "https://api.openai.com/v1"


def test_no_setting_is_no_model() -> None:
    assert make_model(None, base_url=OPENAI, api_key=None) is None


def test_a_name_is_a_model_at_the_base_url() -> None:
    model = make_model("gpt-5-mini", base_url=OPENAI, api_key="sk-1")
    assert model is not None
    assert (model.name, model.host) == ("gpt-5-mini", "api.openai.com:443")


@pytest.mark.parametrize("key", ["sk-1\nX-Evil: 1", "sk 1", "sk-\u00e9", "sk-\x00"])
def test_a_key_that_cannot_be_sent_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(UsageError, match="OPENAI_API_KEY") as refused:
        make_model("m", base_url=OPENAI, api_key=key)
    assert key not in str(refused.value)


@pytest.mark.parametrize(
    ("content", "expected", "words"),
    [
        pytest.param(None, NotFound, "no such model file", id="missing"),
        pytest.param(b"", InputError, "not a GGUF file", id="empty"),
        pytest.param(b"PK\x03\x04 a zip", InputError, "not a GGUF file", id="a zip"),
        pytest.param("folder", InputError, "a folder", id="a folder"),
    ],
)
def test_a_file_that_cannot_be_served_is_refused(
    tmp_path: Path, content: bytes | str | None, expected: type[AssistantError], words: str
) -> None:
    path = tmp_path / "model.gguf"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        path.mkdir()
    with pytest.raises(expected, match=words):
        make_model(f"local:{path}", base_url=OPENAI, api_key=None)


def test_a_path_that_is_none_is_refused() -> None:
    with pytest.raises(InputError):
        make_model("local:\0", base_url=OPENAI, api_key=None)
