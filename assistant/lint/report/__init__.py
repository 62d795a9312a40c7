"""Findings for whoever reads them: a person, a program, a code scanner, a pull request. One file a format."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from assistant.lint.document import Document
from assistant.lint.finding import Finding, Lines

NAME = "promo-assistant"


class Format(StrEnum):
    """How findings are written; each is a file of this folder with `render`."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


class Linted(NamedTuple):
    """A text that was linted: the path by which it is told (slashes forward), its document, its findings in order."""

    path: str
    document: Document
    findings: tuple[Finding, ...]

    @property
    def lines(self) -> Lines:
        """Where its lines begin."""
        return Lines(self.document.text)


class _Reporter(Protocol):
    def render(self, linted: Sequence[Linted]) -> str: ...


def render(format: Format, linted: Sequence[Linted]) -> str:
    """The findings in a format; ends with a line end unless it is empty. Only that format's file is loaded."""
    reporter = cast(_Reporter, import_module(f"{__name__}.{format.value}"))
    return reporter.render(linted)
