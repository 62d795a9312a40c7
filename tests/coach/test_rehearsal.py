"""A rehearsal goes on whatever the model does, is saved at every step, and belongs to its author."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.bootstrap import Assistant, make_assistant
from assistant.coach.packet import DraftOptions
from assistant.coach.rehearsal import read_temper, standing_of
from assistant.domain.calibration import Objection, Temper, TurnKind
from assistant.domain.errors import ModelRefused, ModelUnavailable, NotFound, UsageError
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from assistant.domain.rehearsal import KeptRehearsal
from assistant.intake.growth import parse_growth
from assistant.settings import Settings
from assistant.writing.calibration.paragraph import unproven
from tests.llm.fake import LIES, FakeModel, Said
from tests.web.service import BRAG, FixedClock

DOCUMENT = parse_growth(BRAG, source="brag.md", suffix=".md")
ANSWERS = (
    "You're right, it isn't there yet. Ledger moves to it by December 15.",
    "She is absolutely Staff.",
    "RFC-88.",
)


class Lying(FakeModel):
    """Answers in the asked form with another lie each time."""

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        self.history.append(request)
        return ModelAnswer(text='{"says": "' + LIES[len(self.history) % len(LIES)] + ' What do you say?"}')


class Raising(FakeModel):
    """Fails as the port allows."""

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        self.history.append(request)
        raise ModelUnavailable("429") if len(self.history) % 2 else ModelRefused("nothing")


class Silent(FakeModel):
    """Never answers."""

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        self.history.append(request)
        await asyncio.sleep(60)
        raise AssertionError


@pytest.fixture(autouse=True)
def short_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits twenty seconds for a model that never answers."""
    monkeypatch.setattr("assistant.coach.challenger.SECONDS", 0.05)


def assistant_with(home: Path, model: Model | None = None) -> Assistant:
    return make_assistant(Settings(home=home), model=model, clock=FixedClock())


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Assistant]:
    made = assistant_with(tmp_path)
    yield made
    made.rehearsals.store().close()


def begin(made: Assistant, author: str = "mara", writer: str = "plain", target: str = "staff") -> KeptRehearsal:
    options = DraftOptions(target=target, writer=writer)
    return asyncio.run(made.rehearsals.proceed(made.rehearsals.begin(author, DOCUMENT, options)))


def answer(made: Assistant, kept: KeptRehearsal, words: str) -> KeptRehearsal:
    told = kept.rehearsal
    return asyncio.run(made.rehearsals.proceed(made.rehearsals.take_answer(told.author, told.id, words)))


def to_the_end(made: Assistant, kept: KeptRehearsal) -> KeptRehearsal:
    for number in range(60):
        if not kept.rehearsal.open:
            return kept
        kept = answer(made, kept, ANSWERS[number % len(ANSWERS)])
    raise AssertionError("It never ends.")


def test_it_starts_with_the_strongest_objection_and_is_saved(plain: Assistant) -> None:
    kept = begin(plain)
    (turn,) = kept.rehearsal.turns
    assert (turn.kind, turn.objection, turn.worded_by_model) == (TurnKind.PRESS, 0, False)
    assert kept.rehearsal.objections[0].says in turn.says
    assert plain.rehearsals.find("mara", kept.rehearsal.id) == kept


def test_it_ends_with_how_each_objection_stands_and_a_proven_paragraph(plain: Assistant) -> None:
    ended = to_the_end(plain, begin(plain)).rehearsal
    found = standing_of(ended)
    assert {*found.answered, *found.conceded, *found.unanswered} == set(range(len(ended.objections)))
    assert ended.turns[-1].kind is TurnKind.END
    assert ended.paragraph
    assert (
        unproven(ended.paragraph, ended.objections, ended.turns, plain.rehearsals.find("mara", ended.id).evidence) == ()
    )


def test_a_restart_after_the_answer_and_before_the_next_question_loses_nothing(
    plain: Assistant, tmp_path: Path
) -> None:
    kept = begin(plain)
    plain.rehearsals.take_answer("mara", kept.rehearsal.id, "She is absolutely Staff.")
    again = assistant_with(tmp_path)
    found = again.rehearsals.find("mara", kept.rehearsal.id)
    assert found.rehearsal.turns[-1].answer == "She is absolutely Staff."
    went_on = asyncio.run(again.rehearsals.proceed(found))
    assert went_on.rehearsal.turns[-1].kind is TurnKind.FOLLOW_UP
    assert asyncio.run(again.rehearsals.proceed(went_on)) == went_on


@pytest.mark.parametrize("words", ["", "   \n", "x" * 4001])
def test_an_answer_without_words_or_too_long_is_refused(plain: Assistant, words: str) -> None:
    kept = begin(plain)
    with pytest.raises(UsageError):
        plain.rehearsals.take_answer("mara", kept.rehearsal.id, words)


def test_an_answer_before_the_question_or_after_the_end_is_refused(plain: Assistant) -> None:
    kept = begin(plain)
    plain.rehearsals.take_answer("mara", kept.rehearsal.id, "RFC-88.")
    with pytest.raises(UsageError, match="has not asked yet"):
        plain.rehearsals.take_answer("mara", kept.rehearsal.id, "RFC-88.")
    ended = to_the_end(plain, begin(plain))
    with pytest.raises(UsageError, match="has ended"):
        plain.rehearsals.take_answer("mara", ended.rehearsal.id, "RFC-88.")


def test_another_author_finds_nothing(plain: Assistant) -> None:
    kept = begin(plain, "mara")
    for act in (plain.rehearsals.find, plain.rehearsals.delete):
        with pytest.raises(NotFound):
            act("noor", kept.rehearsal.id)
    with pytest.raises(NotFound):
        plain.rehearsals.take_answer("noor", kept.rehearsal.id, "RFC-88.")
    with pytest.raises(NotFound):
        plain.rehearsals.compare("noor", kept.rehearsal.id, kept.rehearsal.id)
    assert plain.rehearsals.list("noor") == ()


def test_two_rehearsals_are_compared_objection_by_objection(plain: Assistant) -> None:
    first, second = begin(plain), begin(plain)
    second = answer(plain, second, ANSWERS[0])
    rows = plain.rehearsals.compare("mara", first.rehearsal.id, second.rehearsal.id)
    assert len(rows) == len(first.rehearsal.objections)
    assert (rows[0].first, rows[0].second, rows[0].second_answers) == ("not reached", "conceded", 1)


def test_a_record_without_an_objection_ends_at_once(plain: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.coach.rehearsal.find_objections", lambda *_, **__: ())
    ended = begin(plain).rehearsal
    assert (ended.open, ended.paragraph, [t.kind for t in ended.turns]) == (False, (), [TurnKind.END])


def test_pre_read_and_rehearsal_know_the_authors_team(plain: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []

    def record(*_: object, team: str | None = None) -> tuple[Objection, ...]:
        asked.append(team)
        return ()

    monkeypatch.setattr("assistant.coach.rehearsal.find_objections", record)
    monkeypatch.setattr("assistant.writing.calibration.preread.find_objections", record)
    written = "# Mara Lind\nL4, Ad Insertion, Wavelet\n\n" + BRAG.partition("---\n")[2].partition("---\n")[2]
    document = parse_growth(written, source="brag.md", suffix=".md")
    plain.rehearsals.begin("mara", document, DraftOptions("staff"))
    plain.prereads.prepare(document, DraftOptions("staff"))
    assert asked == ["Ad Insertion", "Ad Insertion"]


def _bad(name: str) -> Said:
    return {
        "nothing": "", "junk": "\x00{]", "prose": "Sure! Here you go.", "list": "[]", "number": '{"says": 5}',
        "null": '{"says": null}', "deep": "{" * 5000 + "}" * 5000, "long": '{"says": "' + "a" * 5_000_000 + '"}',
        "rating": '{"says": "She is not ready for Staff. Do you agree?"}', "surrogate": '{"says": "\\ud83d who?"}',
    }[name]  # fmt: skip


@pytest.mark.parametrize(
    "name", ["nothing", "junk", "prose", "list", "number", "null", "deep", "long", "rating", "surrogate"]
)
def test_whatever_a_model_says_the_bank_takes_over(tmp_path: Path, name: str) -> None:
    made = assistant_with(tmp_path, FakeModel(*[_bad(name)] * 100))
    ended = to_the_end(made, begin(made, writer="model")).rehearsal
    assert not any(t.worded_by_model for t in ended.turns)
    assert all(t.says for t in ended.turns)


@pytest.mark.parametrize("model", [Lying(), Raising(), Silent(), FakeModel()], ids=["lies", "429", "time-out", "gone"])
def test_a_rehearsal_goes_on_whatever_the_model_does(tmp_path: Path, model: FakeModel) -> None:
    made = assistant_with(tmp_path, model)
    ended = to_the_end(made, begin(made, writer="model")).rehearsal
    assert model.history
    assert not any(t.worded_by_model for t in ended.turns)
    said = " ".join(t.says for t in ended.turns)
    assert not any(lie in said for lie in LIES)


def test_a_wording_that_keeps_to_the_objection_is_taken_and_marked(tmp_path: Path) -> None:
    def honest(request: ModelRequest) -> str:
        objection = re.search(r'"objection": "([^"]+)"', request.user)
        assert objection is not None
        return '{"says": "' + objection[1] + ' What do you say to that?"}'

    made = assistant_with(tmp_path, FakeModel(*[honest] * 100))
    (turn,) = begin(made, writer="model").rehearsal.turns
    assert turn.worded_by_model
    assert turn.says.endswith("What do you say to that?")


def test_a_temper_is_read_by_its_name() -> None:
    assert read_temper(" Peer ") is Temper.PEER
    with pytest.raises(UsageError, match="bar-keeper, peer, director"):
        read_temper("angry")


def test_the_day_is_the_one_that_was_given(plain: Assistant) -> None:
    kept = plain.rehearsals.begin("mara", DOCUMENT, DraftOptions(today=date(2026, 8, 1)))
    assert kept.today == date(2026, 8, 1)
