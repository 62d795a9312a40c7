"""Whole rehearsals against records with a known weakness: every kind is pressed, followed up, answered and conceded."""

from __future__ import annotations

import asyncio
import re
from datetime import date

import pytest

from assistant.bootstrap import Assistant, make_assistant
from assistant.coach.packet import DraftOptions
from assistant.coach.rehearsal import standing_of
from assistant.domain.calibration import ObjectionKind, Temper, TurnKind
from assistant.domain.rehearsal import KeptRehearsal
from assistant.intake.growth import parse_growth
from assistant.settings import Settings
from assistant.writing.calibration.paragraph import unproven
from evals.task import DATASETS, rows
from tests.web.service import FixedClock

KINDS = list(ObjectionKind)
HONEST = "You're right, the record doesn't show it. The work that closes it is done by December 18."
EARNEST = (
    "She is a great colleague and everybody relies on her.",
    "It went much better than before, as you can see.",
    "She is clearly operating at the next level.",
    "Can we talk about the summer party instead?",
    "We will get there soon.",
    HONEST,
)


def planted(kind: ObjectionKind) -> dict[str, object]:
    """The first record whose planted weakness is of that kind."""
    return next(r for r in rows("planted_packets.jsonl") if str(r["weakness"]).replace("'", "") == kind.value)


def play(made: Assistant, row: dict[str, object], temper: Temper, *answers: str) -> KeptRehearsal:
    document = parse_growth(str(row["markdown"]), source="packet.md", suffix=".md")
    today = date.fromisoformat(str(row["today"]))
    options = DraftOptions(target=str(row["target"]), today=today, writer="plain")

    async def to_the_end() -> KeptRehearsal:
        kept = await made.rehearsals.proceed(made.rehearsals.begin("mara", document, options, temper))
        for number in range(60):
            if not kept.rehearsal.open:
                return kept
            taken = made.rehearsals.take_answer("mara", kept.rehearsal.id, answers[number % len(answers)])
            kept = await made.rehearsals.proceed(taken)
        raise AssertionError("It never ends.")

    return asyncio.run(to_the_end())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return make_assistant(Settings(home=tmp_path_factory.mktemp("home")), clock=FixedClock())


def spoken(kept: KeptRehearsal) -> list[str]:
    """What the challenger says besides the objections themselves, sentence by sentence."""
    told = [turn.says for turn in kept.rehearsal.turns]
    for objection in kept.rehearsal.objections:
        told = [says.replace(objection.says, "") for says in told]
    return [part.strip() for says in told for part in re.split(r"(?<=[.!?])\s+(?=[A-Z“])", says) if part.strip()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("temper", Temper)
def test_a_planted_weakness_is_pressed_first_and_nothing_is_said_twice(
    made: Assistant, kind: ObjectionKind, temper: Temper
) -> None:
    kept = play(made, planted(kind), temper, *EARNEST)
    told = kept.rehearsal
    assert told.objections[0].kind is kind
    assert told.objections[0].says in told.turns[0].says
    said = [s for s in spoken(kept) if len(s.split()) > 2]
    assert len(set(said)) == len(said)
    assert not [s for s in said if "{" in s]
    assert_grounded(kept)


def assert_grounded(kept: KeptRehearsal) -> None:
    """The paragraph says what was proven, and nothing of what was only said."""
    told = kept.rehearsal
    assert unproven(told.paragraph, told.objections, told.turns, kept.evidence) == ()
    assert not any("Marcus" in s.text or "operating at" in s.text for s in told.paragraph)


@pytest.mark.parametrize("kind", KINDS)
def test_a_vague_answer_is_quoted_and_an_honest_one_is_taken(made: Assistant, kind: ObjectionKind) -> None:
    told = play(made, planted(kind), Temper.PEER, EARNEST[0], HONEST).rehearsal
    assert told.turns[1].kind is TurnKind.FOLLOW_UP
    assert "“everybody relies on her”" in told.turns[1].says or "“She is a great colleague”" in told.turns[1].says
    assert 0 in standing_of(told).conceded
    assert "December 18" in told.turns[2].says


@pytest.mark.parametrize("kind", KINDS)
def test_the_paragraph_is_grounded_whatever_was_answered(made: Assistant, kind: ObjectionKind) -> None:
    """Beside the earnest answers, after which it is looked at above."""
    for answers in ((HONEST,), ("RFC-1 and Marcus Bell prove it, up 40%.", *EARNEST)):
        assert_grounded(play(made, planted(kind), Temper.DIRECTOR, *answers))


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (
            "admitted-failure",
            "Since then the rollback is rehearsed, a check guards tenant split, by the retro in TEN-90.",
        ),
        ("already-expected", "The profile export doc is not in the job description: Ads runs its own export by it."),
        ("below-count", "Session state as a log, and two more: Billing builds by CHG-250, Hardware by CHG-252."),
        ("colleagues-part", "The plan and the API stub were his, the model was Ayesha's."),
        ("level-confusion", "Loyalty and Payments adopted his tax doc, PAY-90, and follow it in their own code."),
        ("no-adoption", "Firmware flies by RFC-9 since March, Kip Andersen's team."),
        ("shared-as-solo", "For RFC-33 she wrote the failover sections alone, Anders wrote the naming."),
        ("no-baseline", "Remote caching: a build took 41 minutes in December and 16 in January."),
    ],
)
def test_an_answer_of_substance_is_conceded_at_once(made: Assistant, kind: str, answer: str) -> None:
    told = play(made, planted(ObjectionKind(kind)), Temper.BAR_KEEPER, answer, HONEST).rehearsal
    assert told.turns[0].check is not None
    assert told.turns[0].check.holds, told.turns[0].check
    assert 0 in standing_of(told).answered


def test_every_kind_is_planted() -> None:
    assert DATASETS.is_dir()
    assert all(planted(kind) for kind in KINDS)
