"""What a row of each kind of data set must hold: one shape a kind of set."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


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


class SecondReading(Shape):
    """What a second reader would raise first in a packet of another set, what else, and how sure (1 to 3)."""

    set: str
    id: str
    reader: Literal["a", "b"]
    first: str
    others: list[str]
    sure: int = Field(ge=1, le=3)
    why: str


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
