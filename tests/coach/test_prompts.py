"""Prompts are strict files."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.coach.prompts import load_prompt
from assistant.domain.errors import InputError
from assistant.shipped import prompts_path


@pytest.mark.parametrize("path", sorted(prompts_path().glob("*.md")), ids=lambda p: p.stem)
def test_every_shipped_prompt_loads_and_renders(path: Path) -> None:
    prompt = load_prompt(path.stem)
    text = prompt.render(**{name: ["one thing"] for name in prompt.variables})
    assert "JSON" in text
    assert "{{" not in text


def test_a_missing_or_unknown_variable_is_an_error() -> None:
    with pytest.raises(InputError):
        load_prompt("retry").render(problems=["x"])
    with pytest.raises(InputError):
        load_prompt("paragraph").render(name="Priya")


def test_front_matter_is_required(tmp_path: Path) -> None:
    (tmp_path / "bare.md").write_text("Write well.", encoding="utf-8")
    with pytest.raises(InputError, match="front matter"):
        load_prompt("bare", folder=tmp_path)
