"""Check a sentence, and a document, against the evidence that it cites. Pure, and independent of who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.domain.draft import Section, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.writing.checks.affinity import find_moved_literals
from assistant.writing.checks.anchoring import find_unanchored
from assistant.writing.checks.apart import find_by_note, taken_apart
from assistant.writing.checks.asides import find_asides
from assistant.writing.checks.cause import find_invented_causes
from assistant.writing.checks.claim import Claim, read_claim
from assistant.writing.checks.content_words import find_unknown_words
from assistant.writing.checks.counterparts import find_uncounted_acts, find_whole_for_part
from assistant.writing.checks.dates import find_dates
from assistant.writing.checks.document import Placed, find_order, find_repeated, find_unknown_ids
from assistant.writing.checks.doers import find_wrong_doers
from assistant.writing.checks.emptiness import find_emptiness, find_repetition
from assistant.writing.checks.exchanges import find_exchanges, find_turned_pairs, find_turned_ways, find_weighed
from assistant.writing.checks.extent import find_other_extents
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.guidance import find_taken_guidance
from assistant.writing.checks.hands import find_listed_parts, find_moved_givers, find_other_help, find_taken_things
from assistant.writing.checks.ids import find_ids
from assistant.writing.checks.later import find_told_early
from assistant.writing.checks.links import find_links
from assistant.writing.checks.markup import MAX_SENTENCE, find_characters, find_markup
from assistant.writing.checks.modality import find_firmer
from assistant.writing.checks.narrowing import find_lost_narrowings
from assistant.writing.checks.next_steps import find_moved_steps
from assistant.writing.checks.numbers import find_numbers
from assistant.writing.checks.opposites import find_opposites
from assistant.writing.checks.own_days import find_exchanged_days
from assistant.writing.checks.ownership import find_overclaims
from assistant.writing.checks.parties import find_swapped_parties
from assistant.writing.checks.polarity import find_turned
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.qualifiers import find_dropped_qualifiers
from assistant.writing.checks.quotations import find_quotations
from assistant.writing.checks.ratings import find_ratings
from assistant.writing.checks.scope import find_wider_scope
from assistant.writing.checks.shared import find_unshared
from assistant.writing.checks.sources import find_mixtures
from assistant.writing.checks.steering import find_steering
from assistant.writing.checks.turned_roles import find_turned_roles
from assistant.writing.checks.undone import (
    find_done_while_open,
    find_told_as_begun,
    find_told_as_working,
    find_told_despite_failure,
)
from assistant.writing.checks.verbatim import repeats_note

__all__ = ["Placed", "Problem", "ProblemKind", "verify_document", "verify_sentence"]


def verify_sentence(
    text: str,
    evidence: Sequence[EvidenceItem],
    *,
    criterion: Criterion | None = None,
    kind: SentenceKind = SentenceKind.FACT,
) -> tuple[Problem, ...]:
    """Everything that is wrong with a sentence, in order of its text; empty means accepted.

    `evidence` holds the sentence's own cited items and nothing else. A fact or lead without evidence is a problem.
    """
    if len(text) > MAX_SENTENCE:
        return (Problem(ProblemKind.LENGTH, 0, len(text), f"Write at most {MAX_SENTENCE} characters in a sentence."),)
    if not text.strip():
        return (Problem(ProblemKind.EMPTY, 0, len(text), "Write a sentence, or leave this out."),)
    if not evidence and kind in (SentenceKind.FACT, SentenceKind.LEAD):
        return (Problem(ProblemKind.NO_EVIDENCE, 0, len(text), "Cite the evidence that this sentence comes from."),)
    notes = [item.text for item in evidence]
    surface = (
        *find_markup(text),
        *find_characters(text, " ".join(" | ".join((*item.context, item.label or "", item.text)) for item in evidence)),
        *find_links(text, notes),
        *find_ratings(text, notes),
        *find_steering(text),
    )
    if surface or kind not in (SentenceKind.FACT, SentenceKind.LEAD):
        return _ordered(surface)
    if len(evidence) == 1 and repeats_note(text, evidence[0]):
        return ()
    claim = read_claim(text, evidence, criterion, kind)
    start = _after_heading(text, evidence)
    if start:
        claim = read_claim(text[start:], evidence, criterion, kind)
    return _ordered(replace(p, start=p.start + start, end=p.end + start) for p in _grounding(claim))


def _after_heading(text: str, evidence: Sequence[EvidenceItem]) -> int:
    """Where the sentence goes on after a cited item's own heading, quoted before a colon; 0 where none is quoted.

    A heading in the author's words ("Consolidated billing: moved …") is evidence as it stands.
    """
    quoted, colon, _ = text.partition(": ")
    words = quoted.casefold().strip()
    if not colon or not words or not any(h.casefold().strip().endswith(words) for i in evidence for h in i.context):
        return 0
    return len(quoted) + len(colon)


def _grounding(claim: Claim) -> Iterator[Problem]:
    grounding = Grounding(claim)
    yield from find_quotations(claim)
    yield from find_numbers(claim)
    yield from find_dates(claim)
    yield from find_moved_literals(claim)
    yield from find_ids(claim)
    yield from find_exchanged_days(claim)
    yield from find_unknown_words(claim, grounding.support)
    yield from find_asides(claim)
    yield from find_emptiness(claim)
    yield from find_unanchored(grounding)
    yield from find_repetition(claim)
    yield from find_mixtures(grounding)
    yield from find_wrong_doers(grounding)
    yield from find_taken_things(grounding)
    yield from find_listed_parts(grounding)
    yield from find_moved_givers(grounding)
    yield from find_other_help(grounding)
    yield from find_uncounted_acts(grounding)
    yield from find_whole_for_part(grounding)
    yield from find_turned_roles(claim)
    yield from find_swapped_parties(claim)
    yield from find_moved_steps(claim)
    yield from find_overclaims(grounding)
    yield from find_taken_guidance(grounding)
    yield from find_unshared(grounding)
    parts = taken_apart(grounding)
    for check in _BY_NOTE:
        yield from find_by_note(check, claim, parts)
    yield from find_turned_ways(claim)
    yield from find_exchanges(claim)
    yield from find_turned_pairs(claim)
    yield from find_weighed(claim)
    yield from find_invented_causes(claim)


_BY_NOTE = (
    find_firmer,
    find_done_while_open,
    find_told_as_working,
    find_told_as_begun,
    find_told_despite_failure,
    find_told_early,
    find_dropped_qualifiers,
    find_wider_scope,
    find_other_extents,
    find_lost_narrowings,
    find_turned,
    find_opposites,
)
"""Checks that hold each clause only against the notes that it tells."""


def _ordered(problems: Sequence[Problem] | Iterator[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.start, p.end)))


def verify_document(
    sections: Sequence[Section],
    evidence: Sequence[EvidenceItem],
    *,
    titles: Sequence[str] = (),
    criteria: Mapping[str, Criterion] | None = None,
) -> tuple[Placed, ...]:
    """Everything that is wrong with a document: its own problems first, then those of its sentences in order.

    `titles` is the order that its sections must keep (none: not checked), `criteria` the criteria by id that sentences
    may name. A sentence whose ids are unknown is not checked further: it has no evidence.
    """
    known = {item.id: item for item in evidence}
    found = [
        *(find_order(sections, titles) if titles else ()),
        *find_unknown_ids(sections, known),
        *find_repeated(sections),
    ]
    for number, section in enumerate(sections):
        for place, sentence in enumerate(section.sentences):
            cited = [known[e] for e in sentence.evidence_ids if e in known]
            if len(cited) == len(sentence.evidence_ids) and (cited or sentence.kind is SentenceKind.GAP):
                criterion = (criteria or {}).get(sentence.criterion_id or "")
                problems = verify_sentence(sentence.text, cited, criterion=criterion, kind=sentence.kind)
                found += [Placed(number, place, problem) for problem in problems]
    return tuple(found)
