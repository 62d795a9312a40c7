"""A text with marked places: cut into runs that a template prints one by one, so that nothing is ever markup."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import NamedTuple

from assistant.export.glyphs import without_hidden
from assistant.web.pages.templates import Kept


class Mark(NamedTuple):
    """A place in a text: `text[start:end]`, what it is (`kind`, a class of the stylesheet), and words to say about it.

    `target` is the id of what the place is explained by on the same page, or empty.
    """

    start: int
    end: int
    kind: str
    title: str = ""
    target: str = ""


class Run(NamedTuple):
    """A piece of the text and the marks that cover all of it, in the order in which they begin."""

    text: str
    marks: tuple[Mark, ...] = ()

    @property
    def shown(self) -> Kept:
        """The text without what a reader cannot see, its lines and spaces kept."""
        return Kept(without_hidden(self.text))

    @property
    def kinds(self) -> str:
        """The classes of the run, apart by spaces."""
        return " ".join(dict.fromkeys(m.kind for m in self.marks))

    @property
    def title(self) -> str:
        """What is said about the run."""
        return "; ".join(dict.fromkeys(m.title for m in self.marks if m.title))

    @property
    def target(self) -> str:
        """Where the innermost mark leads."""
        return next((m.target for m in reversed(self.marks) if m.target), "")


def marked(text: str, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """The text as runs, cut wherever a mark begins or ends; places outside the text and empty ones are left out."""
    kept = sorted((m for m in marks if 0 <= m.start < m.end <= len(text)), key=lambda m: (m.start, -m.end))
    cuts = sorted({0, len(text), *(m.start for m in kept), *(m.end for m in kept)})
    runs = []
    open_marks: list[Mark] = []
    waiting = iter(kept)
    coming = next(waiting, None)
    for start, end in itertools.pairwise(cuts):
        open_marks = [m for m in open_marks if m.end > start]
        while coming is not None and coming.start <= start:
            open_marks.append(coming)
            coming = next(waiting, None)
        runs.append(Run(text[start:end], tuple(open_marks)))
    return tuple(runs)
