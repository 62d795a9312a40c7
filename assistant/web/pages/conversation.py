"""A rehearsal as its page shows it: who said what, findings at the words they are about, and what has come of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.domain.calibration import AnswerFinding, AnswerSign, Objection, Temper, Turn
from assistant.domain.draft import Sentence
from assistant.domain.evidence import EvidenceItem
from assistant.domain.packet import ApprovedPassage
from assistant.domain.rehearsal import KeptRehearsal
from assistant.web.pages.marking import Mark, Run, marked
from assistant.web.pages.objecting import Raised, raised

TEMPERS = {
    Temper.BAR_KEEPER: "The keeper of the bar",
    Temper.PEER: "A peer with a candidate of their own",
    Temper.DIRECTOR: "A sceptical director",
}
_STRONG = frozenset({AnswerSign.NAMES_ARTIFACT, AnswerSign.CONCEDES, AnswerSign.CLOSES_WITH_DATE})
"""What a room credits; every other finding says what weakens the answer."""


@dataclass(frozen=True)
class Remark:
    """A finding: its place on the page, whether it speaks for the answer, what to do.

    `words` are those of the answer that it is about, where it is not about all of it and does not quote them itself.
    """

    id: str
    good: bool
    message: str
    words: str


@dataclass(frozen=True)
class Exchange:
    """A turn of the challenger and the answer to it; `number` counts turns, `objection` objections, both from 1.

    `runs` is None while no answer is given.
    """

    number: int
    objection: int
    fresh: bool
    says: str
    by_model: bool
    runs: tuple[Run, ...] | None
    remarks: tuple[Remark, ...]
    holds: bool


@dataclass(frozen=True)
class Told:
    """A sentence of the paragraph; each thing that it cites, with the place of it on the page."""

    text: str
    cites: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Standing:
    """What became of the objections of one kind of ending."""

    title: str
    held: bool
    objections: tuple[Raised, ...]


@dataclass(frozen=True)
class Conversation:
    """Everything on the page."""

    id: str
    person: str
    target: str
    temper: str
    open: bool
    exchanges: tuple[Exchange, ...]
    awaited: Exchange | None
    about: Raised | None
    at: int
    objections: int
    standings: tuple[Standing, ...]
    paragraph: tuple[Told, ...]
    evidence: tuple[EvidenceItem, ...]


def conversation(kept: KeptRehearsal, target: str, examples: Mapping[str, ApprovedPassage]) -> Conversation:
    """The rehearsal as it stands. Objections that were not reached are counted while it is open, and not told."""
    told = kept.rehearsal
    exchanges = tuple(_exchange(n, t, told.turns[:n]) for n, t in enumerate(told.turns))
    awaited = exchanges[-1] if told.open and exchanges and exchanges[-1].runs is None else None
    now = told.objections[told.turns[-1].objection] if awaited and told.objections else None
    known = frozenset(i.id for i in kept.evidence)
    paragraph = tuple(_told(s, known) for s in (_so_far(kept) if told.open else told.paragraph))
    reached = {t.objection for t in told.turns}
    shown = {e for n in reached for o in told.objections[n : n + 1] for e in o.evidence_ids}
    shown |= {cited for s in paragraph for cited, _ in s.cites}
    return Conversation(
        id=told.id,
        person=told.person,
        target=target,
        temper=TEMPERS[told.temper],
        open=told.open,
        exchanges=exchanges,
        awaited=awaited,
        about=raised(now, examples) if now else None,
        at=told.turns[-1].objection + 1 if told.turns else 0,
        objections=len(told.objections),
        standings=_standings(kept, examples),
        paragraph=paragraph,
        evidence=tuple(i for i in kept.evidence if i.id in shown),
    )


def _so_far(kept: KeptRehearsal) -> Sequence[Sentence]:
    """The paragraph that the answers given so far make."""
    from assistant.writing.calibration.paragraph import counter_argument

    told = kept.rehearsal
    return counter_argument(told.objections, told.turns, kept.evidence)


def _told(sentence: Sentence, known: frozenset[str]) -> Told:
    """The sentence; `A3` in place of an entry is the answer of the third turn."""
    places = (e if e in known else f"turn-{e.removeprefix('A')}" for e in sentence.evidence_ids)
    return Told(sentence.text, tuple(zip(sentence.evidence_ids, places, strict=True)))


def _exchange(index: int, turn: Turn, before: Sequence[Turn]) -> Exchange:
    number = index + 1
    answer = turn.answer or ""
    remarks: dict[str, Remark] = {}
    marks = []
    for finding in turn.check.findings if turn.check else ():
        remark = remarks.setdefault(finding.message, _remark(f"f-{number}-{len(remarks) + 1}", finding, answer))
        if finding.end - finding.start < len(answer):
            kind = "good" if remark.good else "weak"
            marks.append(Mark(finding.start, finding.end, kind, remark.message, remark.id))
    return Exchange(
        number=number,
        objection=turn.objection + 1,
        fresh=all(t.objection != turn.objection for t in before),
        says=turn.says,
        by_model=turn.worded_by_model,
        runs=None if turn.answer is None else marked(answer, marks),
        remarks=tuple(remarks.values()),
        holds=turn.check is not None and turn.check.holds,
    )


def _remark(place: str, finding: AnswerFinding, answer: str) -> Remark:
    words = answer[finding.start : finding.end]
    told = len(words) >= len(answer) or words in finding.message
    return Remark(place, finding.sign in _STRONG, finding.message, "" if told else words)


def _standings(kept: KeptRehearsal, examples: Mapping[str, ApprovedPassage]) -> tuple[Standing, ...]:
    from assistant.coach.rehearsal import standing_of

    told = kept.rehearsal
    stood = standing_of(told)
    shown = (
        ("Answered from the record", True, stood.answered),
        ("Conceded, with work and a date", True, stood.conceded),
        ("Not answered", False, stood.unanswered),
        ("Not reached", False, () if told.open else stood.not_reached),
    )

    def named(numbers: Sequence[int]) -> tuple[Objection, ...]:
        return tuple(told.objections[n] for n in numbers)

    # While the challenger still asks, the present objection is not counted as lost.
    return tuple(
        Standing(title, held, tuple(raised(o, examples) for o in named(numbers)))
        for title, held, numbers in shown
        if numbers and (held or not told.open)
    )
