"""An evidence item as the checks see it: its words by meaning, its clauses, numbers, dates and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.domain.evidence import Change, EvidenceItem, Quantity
from assistant.domain.period import Period
from assistant.domain.vocabulary import Modality, Role, Subject, Unit
from assistant.evidence.masks import Mark, MarkKind, find_marks
from assistant.evidence.names import find_people, find_teams
from assistant.evidence.pairs import adopt_unit, is_bare
from assistant.evidence.quantities import find_changes, find_quantities
from assistant.writing.actors import likely_names, nominal_deeds, own_deeds
from assistant.writing.deeds import read_deeds
from assistant.writing.doer import Deed
from assistant.writing.lexicon.concepts import broader_roots, keys_of, literal_keys, root
from assistant.writing.lexicon.function_words import TENTATIVE
from assistant.writing.words import Word, compound_keys, pieces, read_words


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """What one item supports. `index` holds every key of its text, headings and label; `literal` only spellings.

    `names` are known people and teams, `actors` whoever acts or owns in the text besides.
    """

    text: str
    headings: tuple[str, ...]
    words: tuple[Word, ...]
    context_words: tuple[Word, ...]
    by_key: dict[str, tuple[Word, ...]]
    index: frozenset[str]
    literal: frozenset[str]
    initials: frozenset[str]
    names: frozenset[str]
    people: tuple[str, ...]
    actors: frozenset[str]
    deeds: tuple[Deed, ...]
    quantities: tuple[Quantity, ...]
    heading_quantities: tuple[Quantity, ...]
    other_forms: tuple[Quantity, ...]
    changes: tuple[Change, ...]
    marks: tuple[tuple[Mark, str], ...]
    role: Role
    subject: Subject
    modality: Modality
    period: Period | None
    owns: bool

    @property
    def tentative(self) -> bool:
        """Whether the item, or a part of it, is a plan, a goal or unfinished."""
        return self.modality is not Modality.DONE or any(
            w.lower in TENTATIVE for w in (*self.words, *self.context_words)
        )

    @property
    def whole(self) -> str:
        """Headings and text together, as one searchable string."""
        return " | ".join((*self.headings, self.text))


def source_of(item: EvidenceItem) -> Source:
    """The item read for checking; the same text is read once."""
    names = frozenset(
        part.casefold()
        for mention in (*item.people, *item.teams, *item.helped, *item.adopters)
        for part in mention.name.split()
    )
    headings = (*item.context, *((item.label,) if item.label else ()))
    return _source(
        item.text,
        headings,
        names,
        tuple(m.name.casefold() for m in (*item.people, *item.helped)),
        item.role,
        item.subject,
        item.modality,
        item.period,
        bool(item.owned_services),
    )


@lru_cache(maxsize=1024)
def _source(
    text: str,
    headings: tuple[str, ...],
    given_names: frozenset[str],
    people: tuple[str, ...],
    role: Role,
    subject: Subject,
    modality: Modality,
    period: Period | None,
    owns: bool,
) -> Source:
    words = read_words(text)
    context_words = tuple(word for heading in headings for word in read_words(heading))
    every = (*words, *context_words)
    names = given_names | names_in(text)
    for heading in headings:
        names |= names_in(heading)
    dated = {
        w.lower for w in words if any(m.kind is MarkKind.DATE and m.start <= w.start < m.end for m in find_marks(text))
    }
    actors = (names | likely_names(words)) - dated
    marks = tuple((m, t[m.start : m.end]) for t in (text, *headings) for m in find_marks(t))
    return Source(
        text=text,
        headings=headings,
        words=words,
        context_words=context_words,
        by_key=_by_key(words),
        index=_index(every) | compound_keys(words) | _rhythms(text) | _implied(words, context_words),
        literal=frozenset(k for w in every for k in _spellings(w)),
        initials=initials_of(words) | frozenset(i for h in headings for i in initials_of(read_words(h))),
        names=names,
        people=people,
        actors=actors,
        deeds=(*read_deeds(words, actors, sure=names), *nominal_deeds(words, actors), *own_deeds(words)),
        quantities=find_quantities(text),
        heading_quantities=tuple(q for h in headings for q in find_quantities(h)),
        other_forms=(*_bare_forms(text), *_frame_times(text)),
        changes=find_changes(text),
        marks=marks,
        role=role,
        subject=subject,
        modality=modality,
        period=period,
        owns=owns,
    )


def _bare_forms(text: str) -> tuple[Quantity, ...]:
    """The numbers of a note without a unit, in each unit of their sentence: "in 52 min, target was 60"."""
    found = find_quantities(text)
    stops = [m.start() for m in _STOP.finditer(text)]
    forms: list[Quantity] = []
    for bare in found:
        if is_bare(bare) and not _OF.match(text, bare.end):
            near = tuple(
                q for q in found if not any(min(q.end, bare.end) <= s < max(q.start, bare.start) for s in stops)
            )
            forms += elliptical(bare, near)
    return tuple(forms)


def _frame_times(text: str) -> Iterator[Quantity]:
    """How long the frames of a note last at its frame rate: 100 ms for "6 frames at 60 fps"."""
    found = find_quantities(text)
    rates = [q for q in found if q.unit is Unit.RATE and q.unit_text == "frames per second" and q.value]
    for frames in found if rates else ():
        if frames.unit is Unit.COUNT and frames.unit_text.casefold() in ("frame", "frames"):
            update = {"value": frames.value / rates[-1].value, "unit": Unit.DURATION, "unit_text": "s"}
            yield frames.model_copy(update=update)


_STOP = re.compile(r"[.;!?](?=\s)")
_OF = re.compile(r"\s*(?:of|/)\s", re.IGNORECASE)


def elliptical(bare: Quantity, around: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """A bare number in each unit that stands around it: "restored in 52 min, target was 60"."""
    if not is_bare(bare):
        return ()
    units = {
        q.unit_text: q for q in around if q.unit in (Unit.DURATION, Unit.PERCENT, Unit.BYTES, Unit.MONEY, Unit.RATE)
    }
    return tuple(adopt_unit(bare, other) for other in units.values())


def names_in(text: str) -> frozenset[str]:
    """The words of every person and team named in a text, case folded."""
    return frozenset(
        part.casefold() for mention in (*find_people(text), *find_teams(text)) for part in mention.name.split()
    )


def _by_key(words: tuple[Word, ...]) -> dict[str, tuple[Word, ...]]:
    """The words of meaning outside quotations, by each of their keys."""
    table: dict[str, list[Word]] = {}
    for word in words:
        if word.content and not word.quoted:
            for key in word.all_keys:
                table.setdefault(key, []).append(word)
    return {key: tuple(found) for key, found in table.items()}


_MEASURED = re.compile(r"[\d.,]+([a-zA-Zµμ]{2,5})")
"""A number and its unit written as one: "48uA", "1yr"."""


def _index(words: tuple[Word, ...]) -> frozenset[str]:
    keys: set[str] = set()
    for word in words:
        if word.is_word:
            keys |= word.keys | word.phrase
            if measured := _MEASURED.fullmatch(word.text):
                keys |= keys_of(measured.group(1))
            for piece in pieces(word):
                keys |= keys_of(piece)
    return frozenset(keys)


def _implied(*texts: tuple[Word, ...]) -> frozenset[str]:
    """What may be said instead without saying more: broader words, also for the parts of a compound."""
    roots = [tuple(r for w in words if w.is_word for r in (w.root, *map(root, pieces(w)))) for words in texts]
    return frozenset().union(*(broader_roots(run) for run in roots))


_WEEKDAYS = re.compile(r"\b(?:every|each|on)?\s*(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)


def _rhythms(text: str) -> frozenset[str]:
    """ "every Friday" and "Thursdays" are weekly."""
    weekly = any(
        m.group().lower().endswith("days") or m.group().split()[0].lower() in {"every", "each"}
        for m in _WEEKDAYS.finditer(text)
    )
    return keys_of("weekly") if weekly else frozenset()


_NUMBERED_NAME = re.compile(r"([A-Z]{3,})\d")
"""A name with its version: "TLS1.2" names TLS, "SOC2" names SOC."""


def _spellings(word: Word) -> frozenset[str]:
    if not word.is_word:
        return frozenset()
    numbered = _NUMBERED_NAME.match(word.text)
    name = literal_keys(numbered.group(1)) if numbered else frozenset()
    return literal_keys(word.text).union(name, *(literal_keys(piece) for piece in pieces(word)))


def initials_of(words: tuple[Word, ...]) -> frozenset[str]:
    """First letters of neighbouring words, with and without grammar: what an acronym may stand for."""
    plain = [p for w in words if w.is_word and w.text[0].isalpha() for p in (pieces(w) or (w.text,)) if p[:1].isalpha()]
    content = [
        p
        for w in words
        if w.is_word and w.text[0].isalpha() and not w.function
        for p in (pieces(w) or (w.text,))
        if p[:1].isalpha()
    ]
    found: set[str] = set()
    for run in (plain, content):
        letters = "".join(p[0].casefold() for p in run)
        for size in (2, 3, 4, 5, 6):
            found.update(letters[i : i + size] for i in range(len(letters) - size + 1))
    return frozenset(found)
