"""A whole document: sections in order, ids in scope, nothing said twice, every sentence true to its own evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.domain.draft import Section, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.writing.checks.problem import Problem, ProblemKind


@dataclass(frozen=True, slots=True)
class Placed:
    """A problem and where it is: the numbers of the section and of the sentence in it, from 0."""

    section: int
    sentence: int
    problem: Problem


def find_order(sections: Sequence[Section], titles: Sequence[str]) -> Iterator[Placed]:
    """Sections that are unknown, repeated or out of the order of `titles`; one may be missing."""
    order = {title.casefold(): place for place, title in enumerate(titles)}
    last = -1
    for number, section in enumerate(sections):
        place = order.get(section.title.casefold())
        if place is None or place <= last:
            message = f"“{section.title}” is not the next section; the order is {', '.join(titles)}."
            yield Placed(number, 0, Problem(ProblemKind.ORDER, 0, len(section.title), message))
        last = max(last, place if place is not None else last)


def find_unknown_ids(sections: Sequence[Section], known: Mapping[str, EvidenceItem]) -> Iterator[Placed]:
    """Sentences that cite what is not in this document's evidence, or nothing where they must."""
    for section, sentence, said in _sentences(sections):
        unknown = [e for e in said.evidence_ids if e not in known]
        if unknown:
            message = f"{', '.join(unknown)} is not evidence of this document; cite only what was given."
            yield Placed(section, sentence, Problem(ProblemKind.UNKNOWN_ID, 0, len(said.text), message))
        elif not said.evidence_ids and said.kind in (SentenceKind.FACT, SentenceKind.LEAD):
            message = "Cite the evidence that this sentence comes from."
            yield Placed(section, sentence, Problem(ProblemKind.NO_EVIDENCE, 0, len(said.text), message))


def find_repeated(sections: Sequence[Section]) -> Iterator[Placed]:
    """Sentences that stand twice, whatever their capitals, spaces and final stop."""
    seen: set[str] = set()
    for section, sentence, said in _sentences(sections):
        plain = " ".join(said.text.casefold().split()).rstrip(".!;")
        if plain in seen:
            message = "This sentence stands in the document already; leave it out."
            yield Placed(section, sentence, Problem(ProblemKind.DUPLICATE, 0, len(said.text), message))
        seen.add(plain)


def _sentences(sections: Sequence[Section]) -> Iterator[tuple[int, int, Sentence]]:
    for number, section in enumerate(sections):
        for place, sentence in enumerate(section.sentences):
            yield number, place, sentence
