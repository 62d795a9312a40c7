"""Takes the blocks of a document in order and makes entries of those that state something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.errors import NoEntries
from assistant.domain.growth import Author, Entry, GrowthDocument, Marks, Shape
from assistant.domain.period import Period
from assistant.intake.growth.columns import Row
from assistant.intake.growth.labels import (
    Labelled,
    dates_its_section,
    is_dating,
    is_housekeeping,
    is_lasting,
    split_box,
    split_label,
)
from assistant.intake.growth.marks import KNOWN_MARKS, split_marks
from assistant.intake.growth.periods import dated_by, dated_near, stated_period, whole_period
from assistant.intake.growth.sections import Section
from assistant.intake.growth.templates import is_courtesy, is_template, says_nothing
from assistant.intake.growth.words import Words

MOST_NOTES = 50
"""Remarks about one document; more of them nobody reads."""

QUOTE = "quote"


@dataclass(slots=True)
class _Kept:
    words: Words
    section: Section
    shape: Shape
    depth: int
    label: str | None
    marks: Marks
    below: Section | None = None


class Gatherer:
    """The entries of one document while it is read; `document` makes the record when all is read."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._kept: list[_Kept] = []
        self._notes: list[str] = []
        self._left_out = 0

    @property
    def empty(self) -> bool:
        """True while no entry was kept."""
        return not self._kept

    def note(self, line: int, sentence: str) -> None:
        """Say something about a line of the document."""
        self._notes.append(f"Line {line}: {sentence}")

    def add(self, words: Words, section: Section, shape: Shape, *, depth: int = 0, label: str | None = None) -> Section:
        """Take one item, paragraph or row that stands in this section; gives the section of what stands under it.

        What says nothing, is template text, or only dates its section is not kept.
        """
        marked = split_marks(words, section.marks)
        for unknown in marked.unknown:
            self.note(words.line, f"the mark {unknown} is not one of {KNOWN_MARKS}, so it stays in the text.")
        box = split_box(marked.words)
        labelled = split_label(box.rest) if label is None else Labelled(None, None, box.rest)
        name, rest = labelled.name, labelled.rest
        if self._only_dates(labelled.label, rest, section):
            return section
        place = section.running or section
        below = place.below(marked.words.text.rstrip(":： "), bullet=True, marks=marked.marks)
        if not rest.text or says_nothing(rest.text) or is_housekeeping(labelled.label) or _only_in_page(rest):
            return below
        if shape is Shape.PARAGRAPH and is_courtesy(marked.words.text):
            return below
        unwritten = labelled.label == "todo" and len(rest.text.split()) < 3
        if section.template or unwritten or (label is None and not rest.links and is_template(rest.text)):
            self._left_out += 1
            self.note(rest.line, f"left out as template text: “{_short(rest.text)}”.")
            return below
        label = label or ("todo" if box.label == "todo" else labelled.label or box.label)
        section.used = True
        place = place.below(name) if name else place
        shape = Shape.LABELLED if shape is Shape.PARAGRAPH and labelled.label else shape
        self._kept.append(_Kept(rest, place, shape, depth, label, marked.marks, below))
        return below

    def add_row(self, row: Row, section: Section, *, depth: int = 0) -> None:
        """Take one row of a table, or one object, whose columns were understood as far as they could be."""
        place = Section(parent=section, marks=row.marks, template=section.template)
        self.add(row.words, place, Shape.ROW, depth=depth, label=row.label)

    def document(self, author: Author) -> GrowthDocument:
        """The record of the whole document; raises NoEntries where nothing was kept."""
        if not self._kept:
            why = "only template text" if self._left_out else "no items"
            advice = "Write what you did as bullets or paragraphs, one thing each."
            raise NoEntries(f"This document holds {why}. {advice}", path=self._source)
        notes = self._notes[:MOST_NOTES]
        if len(self._notes) > MOST_NOTES:
            notes.append(f"{len(self._notes) - MOST_NOTES} more remarks of this kind were left out.")
        entries = tuple(self._entries())
        return GrowthDocument(source=self._source, author=author, entries=entries, notes=tuple(notes))

    def _only_dates(self, label: str | None, rest: Words, section: Section) -> bool:
        """Whether an item is nothing but the date of what stands beside it; if so the section takes it."""
        if whole_period(rest.text) is None:
            return False
        titled = dates_its_section(section.title)
        if label is not None and not is_dating(label) and not titled:
            return False
        place = section.parent if titled and section.parent else section
        place.date(rest.text, whole=titled or is_lasting(label))
        return True

    def _entries(self) -> Iterator[Entry]:
        """What was kept, in order; a row that says "Oct 9" is of the year of the row above it."""
        above: Entry | None = None
        for number, kept in enumerate(self._kept, 1):
            entry = self._entry(number, kept)
            if entry.period is None and kept.marks.date and above is not None and above.period is not None:
                near = dated_near(kept.marks.date, above.period) if above.headings == entry.headings else None
                entry = entry.model_copy(update={"period": near})
            yield entry
            above = entry

    def _entry(self, number: int, kept: _Kept) -> Entry:
        words = kept.words
        return Entry(
            id=f"E{number}",
            text=words.text,
            source=self._source,
            line=words.line,
            end_line=words.end_line,
            headings=kept.section.path,
            label=kept.label,
            shape=kept.shape,
            depth=kept.depth,
            period=self._period(kept),
            links=tuple(link for link in words.links if not link.url.startswith("#")),
            marks=kept.marks,
        )

    def _period(self, kept: _Kept) -> Period | None:
        around = kept.section.around
        for dated in (kept.marks.date, kept.below.dated if kept.below else None):
            if dated and (found := dated_by(dated, around)):
                return found
        prose = kept.shape is Shape.PARAGRAPH
        return stated_period(kept.words.text, around, prose=prose) or around.period


def _only_in_page(words: Words) -> bool:
    """A line of a table of contents."""
    return any(link.url.startswith("#") and link.end - link.start >= len(words.text) - 2 for link in words.links)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "…"
