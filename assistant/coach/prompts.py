"""The one loader of prompts: strict files, where a missing or unknown variable is an error."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import InputError
from assistant.shipped import prompts_path

if TYPE_CHECKING:
    from jinja2 import Environment, Template


@dataclass(frozen=True)
class Prompt:
    """One instruction file: its name, the variables it takes, its text, and the hash that a trace keeps."""

    name: str
    variables: frozenset[str]
    template: Template
    digest: str

    def render(self, **values: object) -> str:
        """The text with its variables filled; raises InputError when one is missing or unknown."""
        if set(values) != self.variables:
            raise InputError(f"Prompt “{self.name}” takes {sorted(self.variables)}, not {sorted(values)}.")
        return self.template.render(**values).strip()


@cache
def _environment() -> Environment:
    """Imported with the first prompt: a plain draft needs none."""
    from jinja2 import Environment, StrictUndefined

    return Environment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)


def load_prompt(name: str, *, folder: Path | None = None) -> Prompt:
    """The prompt of that name from the shipped folder (or another one)."""
    path = (folder or prompts_path()) / f"{name}.md"
    text = path.read_text(encoding="utf-8")
    head, body = _split(text, path)
    names = head.get("variables", "[]").strip("[] ")
    variables = frozenset(v.strip() for v in names.split(",") if v.strip())
    return Prompt(
        head["name"], variables, _environment().from_string(body), hashlib.sha256(text.encode()).hexdigest()[:16]
    )


def _split(text: str, path: Path) -> tuple[dict[str, str], str]:
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise InputError("A prompt starts with front matter between two lines of ---.", path=path.name)
    head = dict(line.split(": ", 1) for line in parts[1].strip().splitlines())
    return head, parts[2]
