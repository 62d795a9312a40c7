"""Where the corpus and the prompts lie: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str, parts: tuple[str, ...]) -> Path:
    packed = _PACKAGE / "_data" / folder
    return (packed if packed.is_dir() else _PACKAGE.parent / folder).joinpath(*parts)


def corpus_path(*parts: str) -> Path:
    """A file or folder of the shipped corpus (rubric, job descriptions, approved packets, demo team)."""
    return _shipped("corpus", parts)


def prompts_path(*parts: str) -> Path:
    """A file or folder of the shipped prompts."""
    return _shipped("prompts", parts)
