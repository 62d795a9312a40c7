"""Approved packets of the corpus, passage by passage (corpus/README: how a packet is marked)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import yaml

from assistant.domain.errors import InputError
from assistant.domain.packet import ApprovedPassage
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.file_text import read_text
from assistant.shipped import corpus_path

_FIELDS = ("id", "person", "level_from", "level_to", "field", "company", "approved", "provenance")
_FRONT = lazy_pattern(r"---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
_SECTION = lazy_pattern(r"## +(.+)")
_MARK = lazy_pattern(r"\s*\{(criterion|gap|witness): *([A-Za-z0-9.-]+)\}$")
_ANY_MARK = lazy_pattern(r"\{\w+:")
_BULLET = lazy_pattern(r"^[-*] +")


@cache
def approved_passages() -> tuple[ApprovedPassage, ...]:
    """Every approved example of the shipped packets, by file and line; raises InputError for a packet that is wrong."""
    files = sorted(corpus_path("packets").glob("*.md"))
    return tuple(p for file in files for p in parse_packet(read_text(file), source=f"packets/{file.name}"))


def parse_packet(text: str, *, source: str) -> tuple[ApprovedPassage, ...]:
    """The passages that are marked as examples of a criterion, not those that tell a gap or name a witness.

    Raises InputError with file and line: front matter that lacks a field, a passage without its one mark at the end.
    """
    front, first_line = _front(text, source)
    found = []
    for section, line, passage, kind, criterion in _passages(text, source, first_line):
        if kind == "criterion":
            found.append(
                ApprovedPassage(
                    id=f"{front['id']}:{line}",
                    criterion_id=criterion,
                    text=passage,
                    person=front["person"],
                    field=front["field"],
                    level_from=front["level_from"],
                    level_to=front["level_to"],
                    cycle=front["approved"],
                    section=section,
                    source=source,
                    line=line,
                )
            )
    if not found:
        raise InputError("This packet holds no passage marked {criterion: …}. Mark what it shows.", path=source)
    return tuple(found)


def _front(text: str, source: str) -> tuple[dict[str, str], int]:
    """The fields at the head, and the number of the line after them."""
    block = _FRONT.match(text)
    if block is None:
        raise InputError("A packet begins with its fields between two lines of ---.", path=source, line=1)
    try:
        fields = yaml.safe_load(block[1])
    except yaml.YAMLError:
        raise InputError("The fields of this packet are not YAML. Correct them.", path=source, line=1) from None
    given = {str(k): str(v).strip() for k, v in fields.items() if v is not None} if isinstance(fields, dict) else {}
    missing = [name for name in _FIELDS if not given.get(name)]
    if missing:
        raise InputError(f"This packet does not say its {', '.join(missing)}. Add that.", path=source, line=1)
    return given, block[0].count("\n") + 1


def _passages(text: str, source: str, first_line: int) -> Iterator[tuple[str, int, str, str, str]]:
    """Section, line, words, kind of mark and criterion of each passage: every line below a section's heading."""
    section = ""
    for line, written in enumerate(text.splitlines()[first_line - 1 :], first_line):
        words = written.strip()
        heading = _SECTION.fullmatch(words)
        if heading:
            section = heading[1]
        if heading or not section or not words:
            continue
        mark = _MARK.search(words)
        plain = words[: mark.start()] if mark else words
        if mark is None or _ANY_MARK.search(plain):
            raise InputError(
                "A passage is one line that ends with one mark, such as {criterion: staff.scope}.",
                path=source,
                line=line,
            )
        yield section, line, _BULLET.sub("", plain, count=1).replace("**", "").strip(), mark[1], mark[2]
