"""Words that claim nothing by themselves may not add a reader, a doubt or a reason from nowhere."""

from __future__ import annotations

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.writing.verify import ProblemKind, verify_sentence
from evals.tasks.grounding import evidence_of

NOTE = "Improved the deploy script, saves 15 min per deploy"


def items(note: str) -> list[EvidenceItem]:
    return list(evidence_of([{"id": "a", "text": note, "context": []}]).values())


@pytest.mark.parametrize(
    ("aside", "kind"),
    [
        pytest.param(" because you did not care", ProblemKind.CAUSE, id="a motive of the reader's"),
        pytest.param(" because he asked for it", ProblemKind.CAUSE, id="a reason of somebody's"),
        pytest.param(" because nobody else could", ProblemKind.CAUSE, id="a reason of grammar alone"),
        pytest.param(", which you did not", ProblemKind.WORD, id="the reader"),
        pytest.param(", maybe", ProblemKind.MODALITY, id="a doubt"),
        pytest.param(", perhaps just a little", ProblemKind.MODALITY, id="a softened doubt"),
    ],
)
def test_an_aside_from_nowhere_is_refused(aside: str, kind: ProblemKind) -> None:
    assert kind in {p.kind for p in verify_sentence(f"{NOTE}{aside}.", items(NOTE))}


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "Dropped the old parser because it was slow",
            "Because it was slow, dropped the old parser.",
            id="own reason",
        ),
        pytest.param(
            "Wrote the guide for whoever you are, maybe 40 readers",
            "Wrote the guide for whoever you are, maybe 40 readers.",
            id="a reader and a doubt of the note's own",
        ),
        pytest.param(
            "14-page write-up; 6k items re-labelled because of it",
            "14-page write-up; 6k items re-labelled because of it.",
            id="pointing at what was told",
        ),
    ],
)
def test_one_that_the_note_has_is_not(note: str, sentence: str) -> None:
    refused = {ProblemKind.CAUSE, ProblemKind.MODALITY}
    assert not refused & {p.kind for p in verify_sentence(sentence, items(note))}
