"""A sentence read for checking, beside the items that it cites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.domain.draft import SentenceKind
from assistant.domain.evidence import Change, EvidenceItem, Quantity
from assistant.domain.rubric import Criterion
from assistant.evidence.masks import Mark, MarkKind, find_marks
from assistant.evidence.quantities import find_changes, find_quantities
from assistant.writing.actors import likely_names, nominal_deeds
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.deeds import read_deeds
from assistant.writing.doer import Deed
from assistant.writing.source import Source, names_in, source_of
from assistant.writing.words import Word, quotations, read_words


@dataclass(frozen=True)
class Claim:
    """The sentence, its sources, and the words that the criterion lends it."""

    text: str
    sources: tuple[Source, ...]
    kind: SentenceKind
    lent: frozenset[str]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words and signs of the sentence."""
        return read_words(self.text)

    @cached_property
    def actors(self) -> frozenset[str]:
        """Everybody who may be the subject of a verb: the sources' actors and the names of the sentence itself."""
        dated = {
            w.lower
            for w in self.words
            if any(m.kind is MarkKind.DATE and m.start <= w.start < m.end for m in self.marks)
        }
        own = (names_in(self.text) | likely_names(self.words)) - dated
        return own.union(*(source.actors for source in self.sources))

    @cached_property
    def known(self) -> frozenset[str]:
        """Who is a person or a team for certain, here or in a source."""
        return names_in(self.text).union(*(source.names for source in self.sources))

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """Who did what, as the sentence tells it."""
        return (
            *read_deeds(self.words, self.actors, sure=self.known, claiming=not self.verbatim),
            *nominal_deeds(self.words, self.actors),
        )

    @cached_property
    def verbatim(self) -> bool:
        """Whether the sentence stands in a source as it is: then it is read as the note that it is."""
        return any(self.text.strip(" .") in source.text for source in self.sources)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its numbers outside quotations."""
        return tuple(q for q in find_quantities(self.text) if not self.is_quoted(q.start))

    @cached_property
    def memo(self) -> dict[tuple[str, int], tuple[int, ...]]:
        """What checks found out about a number already, by their name and where the number stands."""
        return {}

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Its befores and afters."""
        return find_changes(self.text)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Its ids, dates, versions and times outside quotations."""
        return tuple(m for m in find_marks(self.text) if not self.is_quoted(m.start))

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """The spans inside quotation marks."""
        return quotations(self.text)

    @cached_property
    def tentative(self) -> bool:
        """Whether any source, or a part of it, is not done yet."""
        return any(source.tentative for source in self.sources)

    def is_quoted(self, position: int) -> bool:
        """Whether a position lies inside quotation marks."""
        return any(start <= position < end for start, end in self.quotes)

    @staticmethod
    def bits(held: Iterable[bool]) -> int:
        """One bit for each source that holds something."""
        return sum(1 << number for number, yes in enumerate(held) if yes)

    @cached_property
    def everyone(self) -> int:
        """The bits of all sources."""
        return (1 << len(self.sources)) - 1

    def at(self, word: Word, kind: ProblemKind, message: str) -> Problem:
        """A problem with one word."""
        return Problem(kind, word.start, word.end, message)


def read_claim(text: str, evidence: Sequence[EvidenceItem], criterion: Criterion | None, kind: SentenceKind) -> Claim:
    """The sentence with its sources; a lead may use all words of its criterion, a fact those of its behaviour."""
    lent = ""
    if criterion is not None:
        lent = (
            f"{criterion.behavior} {criterion.text} {criterion.counts_as}"
            if kind is SentenceKind.LEAD
            else criterion.behavior
        )
    keys: frozenset[str] = frozenset().union(*(w.keys | w.phrase for w in read_words(lent)))
    return Claim(text=text, sources=tuple(source_of(item) for item in evidence), kind=kind, lent=keys)
