"""An entry as the rules read it: its acts, the section it lies in, and what the document around it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain.growth import Author, Entry, Shape
from assistant.domain.vocabulary import Modality, Subject
from assistant.evidence.acts import Act, find_acts
from assistant.evidence.adoption import Taken, find_taken
from assistant.evidence.helping import HELPING_VERBS
from assistant.evidence.languages import is_unreadable
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.names import Names, find_people, learn_names
from assistant.evidence.sections import Section, heading_section, label_section, nearest_section
from assistant.evidence.tokens import find_sentences, readable
from assistant.evidence.verbs import base_form

TEAM_NOTES = 0.35
"""Share of entries about named others, from which a document without an "I" is a team's notes."""

FEW = 3
"""Entries from which a document shows whose notes it holds."""

_FIRST_PERSON = lazy_pattern(r"\b(?:i|i'm|i've|i'd|my|mine|me)\b", re.IGNORECASE)
_LISTS_CONTENT = lazy_pattern(r"\b(?:outline|agenda|syllabus|curriculum|topics|table of contents)\b", re.IGNORECASE)
_SPOKEN = lazy_pattern(r"\b(?:i|we|you|they|each|these|following|below|here)\b|['’]ll\b", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """One entry with everything that deciding about it needs."""

    entry: Entry
    acts: tuple[Act, ...]
    taken: Taken
    section: Section | None
    lead: Section | None
    names: Names
    label_act: bool
    team_notes: bool
    unreadable: bool

    @property
    def text(self) -> str:
        """The entry's text with links and foreign script blanked."""
        return readable(self.entry.text)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The text sentence by sentence."""
        text = self.text
        return tuple(text[s[0].start : s[-1].end] for s in find_sentences(self.entry.text))

    @property
    def prose(self) -> bool:
        """True for a paragraph, which is judged more strictly than a bullet."""
        return self.entry.shape is Shape.PARAGRAPH

    @property
    def own(self) -> tuple[Act, ...]:
        """The acts of work by the author, alone or with others, that happened or go on."""
        own = (a for a in self.acts if a.role and a.subject is not Subject.OTHER)
        return tuple(a for a in own if a.modality is not Modality.PLANNED)

    @property
    def head(self) -> Act | None:
        """The act that the entry opens with, whoever's it is."""
        return self.acts[0] if self.acts and self.acts[0].first else None


def read_entries(entries: Sequence[Entry], author: Author) -> tuple[Reading, ...]:
    """All entries of one document, in order; names that one gives away help to read the others."""
    names = learn_names((e.text for e in entries), author.name)
    team_notes = _are_team_notes(entries, names)
    title = _title_of(entries)
    leads = _lead_ins(entries, title)
    return tuple(
        Reading(
            entry=entry,
            acts=find_acts(entry.text, names),
            taken=find_taken(entry.text, names, author.team, entry.label),
            section=label_section(entry.label) or nearest_section(tuple(h for h in entry.headings if h != title)),
            lead=lead,
            names=names,
            label_act=base_form(entry.label or "") in HELPING_VERBS,
            team_notes=team_notes,
            unreadable=is_unreadable(entry.text),
        )
        for entry, lead in zip(entries, leads, strict=True)
    )


def speaks_as_i(text: str) -> bool:
    """True where the author speaks of themself in the first person."""
    return _FIRST_PERSON.search(readable(text).replace("’", "'")) is not None


def _lead_ins(entries: Sequence[Entry], title: str | None) -> list[Section | None]:
    """For each bullet the section that the sentence before its list makes of it ("We agreed we'll:")."""
    found: list[Section | None] = []
    above: Entry | None = None
    for entry in entries:
        if entry.shape is Shape.PARAGRAPH:
            above = entry
        elif above is not None and above.headings != entry.headings[: len(above.headings)]:
            above = None
        announced = _announces(above) if above is not None and entry.shape is not Shape.PARAGRAPH else None
        found.append(_announced_by_headings(entry, title) or announced)
    return found


def _title_of(entries: Sequence[Entry]) -> str | None:
    """The heading that stands above the whole document, which says nothing about single lines."""
    first = {e.headings[0] if e.headings else "" for e in entries}
    return next(iter(first)) if len(first) == 1 else None


def _announced_by_headings(entry: Entry, title: str | None) -> Section | None:
    """What a heading makes of all that lies under it: template text, or the sentence that introduced a list."""
    headings = [h for h in entry.headings if h != title]
    if any(heading_section(h) is Section.TEMPLATE for h in headings):
        return Section.TEMPLATE
    spoken = [h for h in headings if _SPOKEN.search(h)]
    spoken = [h for h in spoken if not heading_section(h) and not h.rstrip().endswith("?")]
    return next((s for h in spoken for s, rule in _ANNOUNCING if rule.search(h)), None)


def _announces(paragraph: Entry) -> Section | None:
    text = paragraph.text.rstrip()
    if _LISTS_CONTENT.search(text[-120:]):
        return Section.FEATURES
    if not text.endswith(":"):
        return None
    label = label_section(paragraph.label)
    if label in {Section.TEMPLATE, Section.TECHNOLOGY, Section.FEATURES}:
        return label
    last = find_sentences(text)[-1:]
    said = text[last[0][0].start :] if last else text
    return next((section for section, rule in _ANNOUNCING if rule.search(said)), None)


_ANNOUNCING: tuple[tuple[Section, re.Pattern[str]], ...] = (
    (Section.TEMPLATE, re.compile(r"\b(?:you|your)\b|\b(?:includes|contains|consists of|use this|to add)\b", re.I)),
    (
        Section.PLANS,
        re.compile(
            r"\b(?:will|'ll|would like|plan(?:s|ning)? to|aims?|goals?|intend|want to|hope to|going to|questions?"
            r"|next|should|need to)\b",
            re.I,
        ),
    ),
    (Section.LEARNING, re.compile(r"\b(?:learn(?:ed|t|ing)?|read|reading|books?|inspired by|recommend)\b", re.I)),
    (Section.CONTEXT, re.compile(r"\b(?:problems?|challenges?|categories|options|reasons)\b", re.I)),
)


def _are_team_notes(entries: Sequence[Entry], names: Names) -> bool:
    """True for notes in which named people act in turn and nobody says "I"."""
    if any(speaks_as_i(e.text) or label_section(e.label) is Section.RESULTS for e in entries) or len(entries) < FEW:
        return False
    others = sum(1 for e in entries if _tells_of_others(e, names))
    return others / len(entries) >= TEAM_NOTES


def _tells_of_others(entry: Entry, names: Names) -> bool:
    acts = find_acts(entry.text, names)
    return bool(acts) and acts[0].subject is Subject.OTHER and bool(find_people(entry.text, names))
