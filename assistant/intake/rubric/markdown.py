"""Ladders in Markdown: levels as headings, themes as subheadings, labels or parent bullets, and tables anywhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.domain.rubric import Rubric
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.rubric.blocks import BOLD_DEPTH, Heading, Item, Listing, Paragraph, Table, markdown_blocks
from assistant.intake.rubric.grid import grid_cells
from assistant.intake.rubric.keys import ASIDES, squeezed
from assistant.intake.rubric.ladder import Cell, assemble, no_criteria, reads_like_demands
from assistant.intake.rubric.levels import COMMON_ID, clean, level_name, looks_like_level, names_a_job
from assistant.intake.rubric.outline import Section, outline
from assistant.intake.rubric.prose import Phrase, plain_label, states_a_demand

_EXAMPLES = lazy_pattern(r"\W*(?:(?:some |for )?examples?|e\.g\.|such as|for instance)\b.{0,40}", re.IGNORECASE)
_NO_THEME = lazy_pattern(
    r".*(?:\bfaqs?\b|\bcompensation\b|\bsalary\b|\bfurther reading\b|\bresources\b|\blinks\b|\bsee also\b"
    r"|\breferences\b|\bcontents\b|\bnavigation\b"
    r"|\bpromotion\b|\bjob grade\b|\bother pages\b|\bchangelog\b|\bgrowth areas\b|\bareas for growth\b|\?).*",
    re.IGNORECASE,
)
_WRAPPER = lazy_pattern(
    r"(?:(?:key |core |main )?(?:expectations?|competenc(?:y|ies)|skills?|criteria|responsibilities|levels?)"
    r"|what we expect|overview|summary|description|about(?: the| this)? role|role|introduction)\W*",
    re.IGNORECASE,
)
_ASIDE = lazy_pattern(
    r"(?:typical |expected |usual )?(?:time|tenure|years|experience|title|titles|manager|reports)\b.*", re.I
)
_LADDER_OF_ONE = lazy_pattern(
    r"\b(?:career (?:ladder|framework|progression|levels?)|progression framework|competenc(?:y|ies)|levell?ing|rubric"
    r"|(?:at|for|of) this level|(?:next|previous) level|engineering ladder|growth framework)\b",
    re.IGNORECASE,
)
_LADDER = lazy_pattern(
    r"\b(?:ladders?|career|progression|levels?|levell?ing|expectations?|competenc(?:y|ies)|growth framework|rubric"
    r"|promotion criteria)\b",
    re.IGNORECASE,
)
_ADVERT = lazy_pattern(
    r"about (?:us|the role|the company)|requirements|qualifications|what (?:we offer|you.ll do|you bring)|benefits"
    r"|perks|how to apply|nice to have|why join(?: us)?|who you are|position overview|your profile|we offer|location",
    re.IGNORECASE,
)
_NUMBERING = lazy_pattern(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[ivxIVX]{1,4}[.)])\s+(?=\D)")
_THEME_WORDS = 6  # a parent bullet of up to six words can name a theme; a longer one is a demand with details
_OVERVIEW_THEMES = 2  # a table or list beside the levels' own sections with one or two columns only sums them up
_SPOKEN = 4000  # characters of running text searched for the words that ladders use of themselves


@dataclass(frozen=True)
class _Spot:
    """Where a block stands: its section, level, and the themes below and above the level."""

    section: Section
    level: str | None = None
    inner: str | None = None
    outer: str | None = None


@dataclass(frozen=True)
class _Found:
    """A cell with its section. `prose` gives way to lists and tables; `beside` marks levels named outside headings."""

    cell: Cell
    section: Section
    prose: bool = False
    beside: bool = False


class _Reading:
    """Reads the sections of one document into cells."""

    def __init__(self, root: Section) -> None:
        self.root = root
        self.found: list[_Found] = []
        self.labels = self._shared_labels()
        parents: dict[str, set[str]] = defaultdict(set)
        for section in root.walk():
            if section.level and section.parent and section.parent.heading:
                parents[level_name(section.level).id].add(section.parent.name)
        self.levels_recur = any(len(names) > 1 for names in parents.values())

    def cells(self) -> list[Cell]:
        for section in self.root.walk():
            spot = self._spot(section)
            if spot is None:
                continue
            for block in section.blocks:
                if isinstance(block, Table):
                    self._table(block, spot)
                elif isinstance(block, Listing):
                    self._items(block.items, spot)
                else:
                    self._paragraph(block, spot)
        return [found.cell for found in self._without_overviews(self._without_introductions(self.found))]

    def _shared_labels(self) -> set[str]:
        """Openers such as "Scope:" that stand under at least two levels, and so name a theme."""
        seen: dict[str, set[str]] = defaultdict(set)
        for section in self.root.walk():
            level = next((above.level for above in reversed(section.path()) if above.level), None)
            for phrase in _phrases(section) if level else ():
                label = plain_label(phrase.text)
                seen[(label[0] if label else phrase.text).casefold()].add(level or "")
        return {label for label, levels in seen.items() if len(levels) > 1}

    def _spot(self, section: Section) -> _Spot | None:
        """The place of a section's blocks; None where they are examples, links or answers to questions."""
        path = section.path()
        at = next((at for at in range(len(path) - 1, -1, -1) if path[at].level), None)
        names = [above.name for above in (path if at is None else path[at + 1 :])]
        if any(_NO_THEME.fullmatch(name) for name in names):
            return None
        if at is not None and names and _EXAMPLES.fullmatch(names[-1]):
            self._attach(section, [text for block in section.blocks for text in _all_texts(block)])
            return None
        named = [name for name in names if not _WRAPPER.fullmatch(name)] or names
        inner = _NUMBERING.sub("", named[-1], count=1) if named else None
        above = path[at - 1].name if at and self.levels_recur else None
        outer = _NUMBERING.sub("", above, count=1) if above else None
        return _Spot(section, path[at].level if at is not None else None, inner, outer)

    def _table(self, table: Table, spot: _Spot) -> None:
        for cell in grid_cells(table.grid, level=spot.level, theme=spot.inner):
            beside = cell.level != spot.level
            placed = cell if beside else replace(cell, outer=spot.inner or spot.outer)
            self.found.append(_Found(placed, spot.section, beside=beside))

    def _paragraph(self, block: Paragraph, spot: _Spot) -> None:
        phrase = block.phrase
        if phrase.navigation or phrase.text.endswith(":"):
            return
        label, rest = self._label(phrase)
        if spot.level is None or (label and (_is_aside(label) or _NO_THEME.fullmatch(label))):
            return
        heading = spot.section.heading
        below_bold = phrase.label is not None and heading is not None and heading.depth == BOLD_DEPTH
        if label and rest and (spot.inner is None or (below_bold and not spot.section.level)):
            self._add(replace(spot, inner=label), rest, block.line)
        else:
            self._add(spot, phrase.text, block.line, prose=True)

    def _label(self, phrase: Phrase) -> tuple[str | None, str]:
        """A bold opener, or a plain one that recurs or names a level, and what it labels."""
        if phrase.label is not None:
            return phrase.label, phrase.rest
        plain = plain_label(phrase.text)
        if plain and (plain[0].casefold() in self.labels or looks_like_level(plain[0])):
            return plain
        return None, phrase.text

    def _items(self, items: Sequence[Item], spot: _Spot) -> None:
        for item in items:
            text = item.phrase.text
            label, rest = self._label(item.phrase)
            if item.phrase.navigation or not (text or item.children) or (label and _is_aside(label)):
                continue
            if spot.level is None:
                self._level_item(item, spot, label or text, rest if label else "")
            elif item.children and _EXAMPLES.fullmatch(text):
                self._attach(spot.section, [t for child in item.children for t in _item_texts(child)])
            elif item.children and self._is_theme(item.phrase):
                self._items(item.children, replace(spot, inner=spot.inner or text.rstrip(": ") or None))
            elif label and spot.inner is None and (rest or item.children):
                self._demand(item, replace(spot, inner=label), rest)
            else:
                self._demand(item, spot, text)

    def _is_theme(self, phrase: Phrase) -> bool:
        """A short parent bullet names a theme where it is bold, ends in a colon, or recurs; else it is a demand."""
        words = len(phrase.text.split())
        plain = phrase.text.rstrip(": ").casefold()
        return words <= 2 or (
            words <= _THEME_WORDS and (phrase.bold or phrase.text.endswith(":") or plain in self.labels)
        )

    def _level_item(self, item: Item, spot: _Spot, name: str, rest: str) -> None:
        """A bullet that names a level, under a heading that names a theme: "L4: owns a feature"."""
        if spot.inner is None or not looks_like_level(name):
            return
        before = len(self.found)
        named = replace(spot, level=clean(name))
        if rest:
            self._demand(item, named, rest)
        else:
            self._items(item.children, named)
        self.found[before:] = [replace(found, beside=True) for found in self.found[before:]]

    def _demand(self, item: Item, spot: _Spot, text: str) -> None:
        details: list[str] = []
        for child in item.children:
            texts = _item_texts(child)
            details += texts[1:] if _EXAMPLES.fullmatch(child.phrase.text) else texts
        self._add(spot, text, item.line, tuple(details))

    def _add(self, spot: _Spot, text: str, line: int, examples: tuple[str, ...] = (), *, prose: bool = False) -> None:
        if spot.level is not None and states_a_demand(text):
            cell = Cell(spot.level, text, line, spot.inner, spot.outer, examples)
            self.found.append(_Found(cell, spot.section, prose))

    def _attach(self, section: Section, texts: Sequence[str]) -> None:
        """Examples belong to the last demand before them, in the same section or the one above."""
        if self.found and self.found[-1].section in {section, section.parent}:
            last = self.found[-1]
            self.found[-1] = replace(last, cell=replace(last.cell, examples=(*last.cell.examples, *texts)))

    @staticmethod
    def _without_introductions(found: list[_Found]) -> list[_Found]:
        """Running text counts only where its section has no list, no table and no subsection that says more."""
        listed = {f.section for f in found if not f.prose}
        above = {section for f in found for section in f.section.path()[:-1]}
        return [f for f in found if not f.prose or f.section not in listed | above]

    @staticmethod
    def _without_overviews(found: list[_Found]) -> list[_Found]:
        """A small table or list that names the levels again sums up what their own sections say."""
        own = {level_name(f.cell.level).id for f in found if not f.beside and not f.prose}
        themes: dict[Section, set[str | None]] = defaultdict(set)
        levels: dict[Section, set[str]] = defaultdict(set)
        for f in found:
            if f.beside:
                themes[f.section].add(f.cell.inner)
                levels[f.section].add(level_name(f.cell.level).id)
        small = {section for section, names in themes.items() if len(names) <= _OVERVIEW_THEMES}
        again = {section for section in small if 2 * len(levels[section] & own) >= len(levels[section])}
        return [f for f in found if not f.beside or f.section not in again]


def _is_aside(label: str) -> bool:
    return squeezed(label) in ASIDES or _ASIDE.fullmatch(label) is not None


def _phrases(section: Section) -> Iterator[Phrase]:
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield block.phrase
        elif isinstance(block, Listing):
            yield from (item.phrase for item in block.items)


def _item_texts(item: Item) -> list[str]:
    texts = [item.phrase.text] if item.phrase.text and not item.phrase.navigation else []
    return texts + [text for child in item.children for text in _item_texts(child)]


def _all_texts(block: Paragraph | Listing | Table) -> list[str]:
    if isinstance(block, Listing):
        return [text for item in block.items for text in _item_texts(item)]
    return [block.phrase.text] if isinstance(block, Paragraph) else []


def read_markdown(text: str, *, source: str, name: str, first_line: int = 1) -> Rubric:
    """The rubric in a Markdown document.

    Levels are the headings, bullets or table heads that name one. Two are needed, or one in a document that calls
    itself a ladder and is no job advert. Raises NoCriteria otherwise.
    """
    blocks = list(markdown_blocks(text, first_line))
    root = outline(blocks)
    cells = _Reading(root).cells()
    if not cells and looks_like_level(name):
        root = outline([Heading(name, 0, first_line), *blocks])
        cells = _Reading(root).cells()
    _refuse_others(root, cells, name, source)
    title = next((s.name for s in root.children if s.heading and s.heading.depth == 1 and not s.level), None)
    return assemble(title or name, cells, source=source)


def _refuse_others(root: Section, cells: list[Cell], name: str, source: str) -> None:
    """Raise NoCriteria for what has headings like a ladder's and is none: an advert, a plan, a course."""
    if not cells or not reads_like_demands(cell.text for cell in cells):
        raise no_criteria(source)
    levels = {level_name(cell.level).id: cell.level for cell in cells if level_name(cell.level).id != COMMON_ID}
    headings = [name, *(section.name for section in root.walk() if section.heading)]
    spoken = "\n".join([*headings, *(p.text for section in root.walk() for p in _phrases(section))])[:_SPOKEN]
    if len(levels) < 2 and (_is_advert(headings) or not _LADDER_OF_ONE.search(spoken)):
        reason = f"Only the level “{next(iter(levels.values()))}” was found" if levels else "No level was found"
        raise no_criteria(source, f"{reason} in this file, and a ladder compares levels.")
    jobs = [*levels.values(), *filter(looks_like_level, headings)]
    if not any(names_a_job(job) for job in jobs) and not _LADDER.search(spoken):
        raise no_criteria(source, "Nothing in this file says that its headings are the levels of a job.")


def _is_advert(headings: Sequence[str]) -> bool:
    return sum(_ADVERT.match(heading.strip()) is not None for heading in headings) >= 2
