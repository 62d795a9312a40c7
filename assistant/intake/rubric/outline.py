"""The headings of a Markdown ladder as a tree, with those marked that name a level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.intake.rubric.blocks import Block, Heading, Listing, Paragraph, Table
from assistant.intake.rubric.levels import clean, level_name, looks_like_level


@dataclass(eq=False)
class Section:
    """A heading with what stands directly under it; `level` is set when the heading names one."""

    heading: Heading | None
    parent: Section | None = None
    blocks: list[Paragraph | Listing | Table] = field(default_factory=list)
    children: list[Section] = field(default_factory=list)
    level: str | None = None

    @property
    def name(self) -> str:
        return self.heading.text if self.heading else ""

    def walk(self) -> Iterator[Section]:
        """This section and all below it, in file order."""
        waiting = [self]
        while waiting:
            section = waiting.pop()
            yield section
            waiting += reversed(section.children)

    def path(self) -> list[Section]:
        """From the outermost heading to this one, the root left out. Headings nest at most seven deep."""
        found: list[Section] = []
        at: Section | None = self
        while at is not None and at.heading is not None:
            found.append(at)
            at = at.parent
        return found[::-1]


def outline(blocks: Sequence[Block]) -> Section:
    """The root of the document's headings, levels marked."""
    root = at = Section(None)
    for block in blocks:
        if isinstance(block, Heading):
            while at.heading is not None and at.heading.depth >= block.depth:
                at = at.parent or root
            child = Section(block, at)
            at.children.append(child)
            at = child
        else:
            at.blocks.append(block)
    _mark_levels(root)
    _nest_flat_levels(root)
    return root


def _nest_flat_levels(root: Section) -> None:
    """Where every level is an empty heading beside its themes ("# L4", "# Scope"), put the themes under it."""
    sections = [section for section in root.walk() if section.level]
    if not sections or any(section.blocks or section.children for section in sections):
        return
    for parent in {section.parent for section in sections if section.parent}:
        kept: list[Section] = []
        for section in parent.children:
            last = next((above for above in reversed(kept) if above.level), None)
            if section.level or last is None:
                kept.append(section)
            else:
                section.parent = last
                last.children.append(section)
        parent.children = kept


def _mark_levels(root: Section) -> None:
    """Of nested candidates the tier with more different levels wins.

    "Developer" over D1 to D7 is a track; "Engineer" and "Manager" under each of L1 to L5 are themes.
    """
    candidates = {section for section in root.walk() if section.heading and looks_like_level(section.name)}
    inside = {section for section in candidates if candidates & set(section.path()[:-1])}
    outside = {above for section in inside for above in section.path()[:-1]} & candidates
    inner = {level_name(section.name).id for section in inside}
    outer = {level_name(section.name).id for section in outside}
    for section in candidates - (outside if len(inner) >= len(outer) else inside):
        section.level = clean(section.name)
