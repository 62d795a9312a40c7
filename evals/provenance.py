"""Where every case comes from: one line a data set: who wrote it, how it may be used, and the shape of its rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pydantic import ValidationError

from evals.shapes import (
    BulletFacts,
    CompleteNote,
    CountedDocument,
    DocumentLabel,
    HardCase,
    HostileText,
    LabelledAnswer,
    LabelledPacket,
    LabelledSentence,
    LieSource,
    LongRecord,
    MirrorPair,
    Note,
    NoteLabels,
    PacketFacts,
    PacketLine,
    PacketMarks,
    Paraphrase,
    PassageRow,
    PlantedPacket,
    Query,
    RuledText,
    SecondReading,
    Shape,
    SubtleLie,
)


class Use(StrEnum):
    """How a set may be used, and so what its figures are worth."""

    HELD_OUT = "held out"
    DEVELOPMENT = "development"
    IN_SAMPLE = "in sample"
    MATERIAL = "material"


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
    "packet_second_readings.jsonl": Origin("two readers of each packet, without its label", _HELD, SecondReading),
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
