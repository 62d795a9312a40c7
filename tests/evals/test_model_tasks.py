"""The tasks that exist only with --model: a model that lies gets nothing past the guard, a broken one is no success."""

from __future__ import annotations

import pytest

from assistant.domain.errors import ModelUnavailable
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from evals.__main__ import main
from evals.lying_speaker import LyingSpeaker
from evals.model_tasks import NAMES, Asked, model_tasks, strange
from evals.runner import Report, run_task
from tests.evals.commands import ended


def reports(monkeypatch: pytest.MonkeyPatch, model: Model, *, lies: bool) -> dict[str, Report]:
    """One case of each task with this model in place of those that lie, or of a real one."""
    monkeypatch.setattr(Asked, "speakers", lambda _: [(model.name, model)])
    monkeypatch.setattr(Asked, "challengers", lambda _: [(model.name, model)])
    tasks = model_tasks("fake" if lies else "made", "http://127.0.0.1:9/v1", 1)
    return {t.name: run_task(t) for t in tasks}


@pytest.mark.real
def test_a_speaker_that_lies_is_asked_and_never_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = reports(monkeypatch, LyingSpeaker("cost added"), lies=True)
    assert found["model-drafts"].reached
    assert "accepted 0" in found["model-drafts"].scored[0].outcome.explanation
    assert found["model-feedback"].reached


class Down:
    """A model that is not there."""

    name, host = "down", "127.0.0.1:9"

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """Never."""
        raise ModelUnavailable(f"nobody answers within {request.seconds} s")


def test_a_model_that_is_not_there_has_passed_no_wiring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Asked, "speakers", lambda _: [("down", Down())])
    wiring = run_task(model_tasks("made", "http://127.0.0.1:9/v1", 1)[0])
    assert wiring.passes == 0
    assert not wiring.reached


def test_the_tasks_of_a_model_are_those_that_are_named() -> None:
    assert tuple(t.name for t in model_tasks("made", "http://127.0.0.1:9/v1")) == NAMES
    assert "model-wiring" not in {t.name for t in model_tasks("fake", "")}


def test_what_no_note_has_is_strange() -> None:
    assert strange("Cut it by 41% with Marta in PAY-7.", "cut by 14%, with marta, PAY-7") == ["41"]


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(["--task", "model-drafts"], id="without a model"),
        pytest.param(["--model", "local:/nowhere.gguf"], id="no such file"),
        pytest.param(["--model", "fake", "--publish"], id="publishing"),
    ],
)
def test_wrong_usage_ends_with_two(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert ended(monkeypatch, main, *options) == 2
