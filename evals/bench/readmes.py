"""Markdown that nobody wrote for us: the READMEs of the installed packages, as one long text."""

from __future__ import annotations

from importlib.metadata import Distribution, distributions

from assistant.lint.prose import read_prose


def readme_text(characters: int) -> str:
    """So many characters of READMEs, by package name, each once; begun again where there are too few."""
    found = {d.metadata["Name"].lower(): _readme(d) for d in distributions()}
    text = "\n\n".join(dict.fromkeys(found[name] for name in sorted(found) if _is_closed(found[name])))
    while len(text) < characters:
        text += "\n\n" + text
    return text[:characters]


def _readme(package: Distribution) -> str:
    about = package.metadata
    described = "Description" in about and "Description-Content-Type" in about
    if not described or "markdown" not in about["Description-Content-Type"]:
        return ""
    return about["Description"]


def _is_closed(readme: str) -> bool:
    """Whether a text leaves no fence or tag open, which would make code of every README after it."""
    return "\n" in readme and read_prose(f"{readme}\n\nEnd.").plain.endswith("End.")
