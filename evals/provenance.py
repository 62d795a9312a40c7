"""Where every case comes from and what its row must hold: one line a data set, one shape a kind of set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class Use(StrEnum):
    """How a set may be used, and so what its figures are worth."""

    HELD_OUT = "held out"
    DEVELOPMENT = "development"
    IN_SAMPLE = "in sample"
    MATERIAL = "material"


class Shape(BaseModel):
    """What all rows have in common: nothing beside the fields that are named."""

    model_config = ConfigDict(extra="forbid", strict=False)


class Quoted(BaseModel):
    """A note as evidence."""

    id: str
    text: str
    context: list[str] = []


class Paraphrase(Shape):
    """A sentence, and the notes that it may rest on."""

    id: str
    evidence: list[Quoted] = Field(min_length=1)
    sentence: str = Field(min_length=1)
    cites: list[str] = Field(min_length=1)
    change: str
    writer: str = ""


class SubtleLie(Shape):
    """A false sentence; `planted` is the phrase that makes it false."""

    id: str
    evidence: list[Quoted] = Field(min_length=1)
    sentence: str = Field(min_length=1)
    cites: list[str] = Field(min_length=1)
    planted: str
    kind: str


class LieSource(Shape):
    """A note with its facts, its true sentences and lies about it."""

    id: str
    person: str
    text: str
    context: list[str]
    facts: dict[str, object]
    true_sentences: list[object]
    hand_lies: list[object]


Fields = dict[Literal["situation", "behavior", "impact", "ask", "commit"], list[str]]


class Note(Shape):
    """A manager's note with the words that give each field."""

    id: str
    note: str
    today: date
    fields: Fields
    incidents: int = Field(ge=0)
    why: str = ""
    praise: bool = False
    hearsay: bool = False
    protected: bool = False
    doubtful: list[str] = []


class CompleteNote(Shape):
    """A note, what it gives, and the answers for what it lacks."""

    id: str
    note: str
    today: date
    answers: dict[str, str]
    given: dict[str, object]


class NoteLabels(Shape):
    """A reader's spans for one public note."""

    line: int = Field(ge=0)
    fields: dict[str, list[object]]
    doubtful: list[str] = []


class LabelledSentence(Shape):
    """A sentence of a packet or of feedback with its label."""

    id: str
    kind: Literal["packet", "feedback"]
    text: str = Field(min_length=1)
    label: Literal[
        "adjective_only", "soft_hedge", "mind_reading", "potential", "hours", "sandwich", "evidence", "neutral"
    ]
    also: str | None = None
    why: str = ""


class RuledText(Shape):
    """A text, the rules that must speak and those that must not."""

    id: str
    kind: Literal["packet", "feedback"]
    text: str = Field(min_length=1)
    rules: list[str]
    must_not: list[str] = Field(alias="not")


class PlantedPacket(Shape):
    """A growth document with one known weakness, or none."""

    id: str
    target: str
    level: str
    today: date
    weakness: str
    where: str
    markdown: str = Field(min_length=1)


class LabelledPacket(PlantedPacket):
    """A packet with what each of its lines tells, and the marks of its lines where its writer gave them."""

    facts: list[dict[str, object]]
    marks: list[dict[str, object]] = []


class PacketLine(Shape):
    """A single line with what it tells and whom it names."""

    id: str
    heading: str
    text: str = Field(min_length=1)
    tells: list[str]
    people: list[str]
    teams: list[str]
    services: list[str]


class PacketFacts(Shape):
    """What each line of a packet of another set tells."""

    set: str
    id: str
    facts: list[dict[str, object]]


class PacketMarks(PacketFacts):
    """Lines of a packet that tell of a setback, what mended it, routine, a claim of the next level, or a stretch."""


class LabelledAnswer(Shape):
    """An answer to an objection with what a reader sees in it."""

    id: str
    evidence: list[Quoted]
    objection: dict[str, object]
    today: date
    answer: str
    labels: dict[str, bool]
    why: str


class MirrorPair(Shape):
    """A demand and those it is held beside."""

    id: str
    half: str
    direction: Literal["jd", "rubric"]
    text: str
    against: list[str]
    label: str
    answer: int | None


class DocumentLabel(Shape):
    """A line, a ranking or a cell of a real document, by path and line, never its text."""

    path: str
    line: int | None = None
    label: str | None = None
    top: list[object] | None = None
    target: str | None = None
    today: date | None = None
    cell: str | None = None
    state: str | None = None
    also: list[str] = []
    why: str = ""


class CountedDocument(Shape):
    """A small document and what counting it must give for one criterion."""

    id: str
    rule: str
    markdown: str
    target: str
    criterion: str
    have: int = Field(ge=0)
    state: str
    accomplishments: int | None
    why: str


class LongRecord(Shape):
    """A growth document whose promotion document has to be shortened."""

    id: str
    today: str
    why: str
    markdown: str


class BulletFacts(Shape):
    """A bullet and the facts that it tells."""

    id: str
    bullet: str
    owns: list[str]
    adopters: list[str]
    cited_by: list[str]
    helped: list[str]
    followers: list[str]
    metric: bool
    decision: bool
    doer: str
    state: str
    why: str


class Query(Shape):
    """A query within one person's bullets."""

    query: str
    person: str
    relevant: list[str] = Field(min_length=1)
    split: Literal["dev", "test"]
    overlap: bool
    kind: str


class PassageRow(Shape):
    """A bullet to be found."""

    id: str
    person: str
    text: str


class HostileText(Shape):
    """A text that wants to steer the product, where it stands, and the phrases that show that it did."""

    id: str
    place: Literal[
        "bullet", "note", "file_name", "csv_cell", "heading", "answer", "front_matter", "job_description", "link_label"
    ]
    kind: str
    text: str = Field(min_length=1)
    markers: list[str] = Field(min_length=1)
    why: str


class HardCase(Shape):
    """A bullet or a note with matter that must stay out (`must_not`), beside what must be told (`must`)."""

    id: str
    kind: str
    place: Literal["bullet", "note"]
    text: str = Field(min_length=1)
    must_not: list[str] = Field(min_length=1)
    must: list[str]
    why: str


@dataclass(frozen=True)
class Origin:
    """Who wrote a set, how it may be used, and the shape of its rows. README.md in the folder says more."""

    writer: str
    use: Use
    shape: type[Shape]


_BLIND = "a writer who had not seen the code"
_DEV, _HELD = Use.DEVELOPMENT, Use.HELD_OUT

_AFTER_THE_FIRST = "_more _last _wide _wider _widest _traps _full _fuller _fullest _late _later _latest"
TOLD = tuple(f"planted_packets_told{after}.jsonl" for after in ("", *_AFTER_THE_FIRST.split()))
"""The files of packets whose own writers told what is in them, in the order in which they were written."""

ORIGINS: Mapping[str, Origin] = {
    "paraphrases.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_more.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_free.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_measures.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_prose.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_reworded.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_plainly.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_fluent.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_units.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_exact.jsonl": Origin(_BLIND, _DEV, Paraphrase),
    "paraphrases_kept.jsonl": Origin(_BLIND, _HELD, Paraphrase),
    "subtle_lies.jsonl": Origin(_BLIND, _DEV, SubtleLie),
    "subtle_lies_free.jsonl": Origin(_BLIND, _DEV, SubtleLie),
    "subtle_lies_near.jsonl": Origin(_BLIND, _DEV, SubtleLie),
    "subtle_lies_kept.jsonl": Origin(_BLIND, _HELD, SubtleLie),
    "lie_sources.jsonl": Origin(_BLIND, Use.MATERIAL, LieSource),
    "feedback_notes.jsonl": Origin(_BLIND, Use.IN_SAMPLE, Note),
    "feedback_notes_spoken.jsonl": Origin(_BLIND, _DEV, Note),
    "feedback_notes_written.jsonl": Origin(_BLIND, _DEV, Note),
    "feedback_notes_everyday.jsonl": Origin(_BLIND, _DEV, Note),
    "feedback_notes_kept.jsonl": Origin(_BLIND, _HELD, Note),
    "feedback_complete.jsonl": Origin(_BLIND, Use.IN_SAMPLE, CompleteNote),
    "vague_note_labels_a.jsonl": Origin("a reader of the public notes", Use.IN_SAMPLE, NoteLabels),
    "vague_note_labels_b.jsonl": Origin("another reader of them", Use.IN_SAMPLE, NoteLabels),
    "lint_sentences.jsonl": Origin(_BLIND, _DEV, LabelledSentence),
    "lint_sentences_plain.jsonl": Origin(_BLIND, _DEV, LabelledSentence),
    "lint_sentences_idioms.jsonl": Origin(_BLIND, _DEV, LabelledSentence),
    "lint_sentences_clumsy.jsonl": Origin(_BLIND, _DEV, LabelledSentence),
    "lint_sentences_everyday.jsonl": Origin(_BLIND, _DEV, LabelledSentence),
    "lint_sentences_voices.jsonl": Origin("a writer who knew the rules", _DEV, LabelledSentence),
    "lint_sentences_kept.jsonl": Origin(_BLIND, _HELD, LabelledSentence),
    "lint_sentences_kept_plain.jsonl": Origin(_BLIND, _HELD, LabelledSentence),
    "lint_other_rules.jsonl": Origin("a writer who had read the rules' pages", _DEV, RuledText),
    "planted_packets.jsonl": Origin(_BLIND, _DEV, PlantedPacket),
    "planted_packets_varied.jsonl": Origin(_BLIND, _DEV, PlantedPacket),
    "planted_packets_kept.jsonl": Origin(_BLIND, _HELD, PlantedPacket),
    "planted_packets_strangers.jsonl": Origin(_BLIND, _DEV, PlantedPacket),
    "planted_packets_third.jsonl": Origin(_BLIND, _DEV, PlantedPacket),
    "planted_packets_unseen.jsonl": Origin(_BLIND, _HELD, LabelledPacket),
    "planted_packets_fresh.jsonl": Origin(_BLIND, _HELD, LabelledPacket),
    **{f"planted_packets_mixed_{n}.jsonl": Origin(_BLIND, _DEV, LabelledPacket) for n in range(1, 7)},
    "planted_packets_sober.jsonl": Origin(_BLIND, _HELD, LabelledPacket),
    "planted_packets_everyday.jsonl": Origin(_BLIND, _HELD, LabelledPacket),
    **dict.fromkeys(TOLD, Origin(_BLIND, _DEV, LabelledPacket)),
    "packet_lines.jsonl": Origin(_BLIND, _DEV, PacketLine),
    "packet_lines_marked.jsonl": Origin(_BLIND, _DEV, PacketLine),
    "packet_lines_wide.jsonl": Origin(_BLIND, _DEV, PacketLine),
    "packet_marks.jsonl": Origin("readers who had not seen the code", _DEV, PacketMarks),
    "packet_facts.jsonl": Origin("readers who had not seen the code", _DEV, PacketFacts),
    "objection_answers.jsonl": Origin(_BLIND, _DEV, LabelledAnswer),
    "objection_answers_kept.jsonl": Origin(_BLIND, _HELD, LabelledAnswer),
    "mirror_pairs.jsonl": Origin("the writer of the mirror", _DEV, MirrorPair),
    "real_documents_a.jsonl": Origin("a reader of real documents", _HELD, DocumentLabel),
    "real_documents_b.jsonl": Origin("another reader of real documents", _DEV, DocumentLabel),
    "injections.jsonl": Origin(_BLIND, _DEV, HostileText),
    "hard_cases.jsonl": Origin(_BLIND, _DEV, HardCase),
    "counting.jsonl": Origin("the writer of the task, from the rules of counting", _DEV, CountedDocument),
    "bullet_facts.jsonl": Origin(_BLIND, _DEV, BulletFacts),
    "bullet_facts_kept.jsonl": Origin(_BLIND, _HELD, BulletFacts),
    "long_records.jsonl": Origin("the writer of the task", _DEV, LongRecord),
    "retrieval.jsonl": Origin(_BLIND, _DEV, Query),
    "retrieval_passages.jsonl": Origin(_BLIND, Use.MATERIAL, PassageRow),
}
"""Every set in the folder; a test holds the two together."""


class MalformedRow(ValueError):
    """A row that does not have its set's shape; the message names file, line and field."""


def check_row(name: str, line: int, row: Mapping[str, object]) -> None:
    """Raise MalformedRow unless the row has the shape of its set."""
    if name not in ORIGINS:
        raise MalformedRow(f"{name} is not in evals/provenance.py: say there who wrote it and how it may be used.")
    try:
        ORIGINS[name].shape.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise MalformedRow(f"{name}:{line} {where}: {first['msg']}") from None


def origin_words(name: str, line: int) -> str:
    """A row's provenance in words: its set and line, the writer, and how the set may be used."""
    origin = ORIGINS[name]
    return f"{name}:{line}, by {origin.writer}, {origin.use.value}"
