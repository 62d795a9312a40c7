"""Someone's entries as they stand in their documents: line by line, what was read in each marked at its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.export.layout import context_words, may_be_followed
from assistant.web.pages.exhibits import ASIDE_WORDS
from assistant.web.pages.marking import Mark, Run, marked

KINDS = (
    ("artifacts", "artifact", "a named piece of work"),
    ("tickets", "artifact", "a ticket"),
    ("quantities", "quantity", "a number"),
    ("owned_services", "owned", "owned: on call, roadmap, deploys"),
    ("adopters", "other", "who uses it outside the team"),
    ("citations", "other", "who cites it"),
    ("helped", "person", "who was helped"),
    ("people", "person", "a person"),
    ("teams", "person", "a team"),
)
"""What is marked: the field of the evidence, its class in the stylesheet, and what is said about it."""

LEGEND = (
    ("artifact", "work and tickets"),
    ("quantity", "numbers"),
    ("owned", "ownership"),
    ("other", "use by others"),
    ("person", "people and teams"),
)


@dataclass(frozen=True)
class Line:
    """One entry: its text in runs, where it stands, what it counts for, or why it does not."""

    id: str
    runs: tuple[Run, ...]
    label: str
    line: int
    links: tuple[tuple[str, bool], ...]
    counts_for: str
    aside: str


@dataclass(frozen=True)
class Passage:
    """The entries below one path of headings, in the order of the document."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class SourceText:
    """One document with its passages."""

    name: str
    passages: tuple[Passage, ...]


def source_texts(evidence: Iterable[EvidenceItem], matrix: Matrix) -> tuple[SourceText, ...]:
    """The evidence by document and heading, in the order of the record."""
    items, cells = tuple(evidence), _cells(matrix)
    firsts: dict[str, set[str]] = {}
    for item in items:
        firsts.setdefault(_name(item), set()).add(item.context[0] if item.context else "")
    titled = {name: len(first) == 1 for name, first in firsts.items()}  # all stand under one heading: its title
    by_source: dict[str, dict[str, list[Line]]] = {}
    for item in items:
        name = _name(item)
        path = item.context[1:] if titled[name] and len(item.context) > 1 else item.context
        heading = " › ".join(path) or context_words(item)
        by_source.setdefault(name, {}).setdefault(heading, []).append(_line(item, cells))
    return tuple(
        SourceText(name, tuple(Passage(heading, tuple(lines)) for heading, lines in passages.items()))
        for name, passages in by_source.items()
    )


def _name(item: EvidenceItem) -> str:
    return PurePath(item.source.replace("\\", "/")).name


def _cells(matrix: Matrix) -> Mapping[str, Sequence[str]]:
    cells: dict[str, list[str]] = {}
    for gap in matrix.target_gaps:
        for evidence_id in gap.evidence_ids:
            cells.setdefault(evidence_id, []).append(gap.criterion.dimension)
    return cells


def _line(item: EvidenceItem, cells: Mapping[str, Sequence[str]]) -> Line:
    marks = [
        Mark(mention.start, mention.end, kind, f"{about}: {mention.name}" if mention.name else about)
        for name, kind, about in KINDS
        for mention in getattr(item, name)
    ]
    return Line(
        id=item.id,
        runs=marked(item.text, marks),
        label=item.label or "",
        line=item.line,
        links=tuple((url, may_be_followed(url)) for url in dict.fromkeys(link.url for link in item.links)),
        counts_for=", ".join(dict.fromkeys(cells.get(item.id, ()))),
        aside=ASIDE_WORDS[item.set_aside] if item.set_aside is not None else "",
    )
