"""The doctor: what is configured, what the endpoint can do, and what to do about it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from assistant.coach.doctor import Check, Doctor, Report
from assistant.domain.errors import InputError, ModelRefused, ModelUnavailable
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from tests.llm.fake import FakeModel


@dataclass
class Agreed:
    """A consent of fixed hosts."""

    hosts: tuple[str, ...] = ()

    def given(self, host: str) -> bool:
        return host in self.hosts or host.startswith("127.")

    def remember(self, host: str) -> None:
        raise AssertionError(f"the doctor remembers nothing, not even {host}")


class Patient(FakeModel):
    """An endpoint of told abilities; it reads at most `reads` characters, from the end, as careless servers do."""

    def __init__(self, *, schema: bool = True, reads: int = 10**9, counts: bool = True, pieces: int = 5) -> None:
        super().__init__(name="patient")
        self.schema, self.reads, self.counts, self.pieces = schema, reads, counts, pieces

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        self.history.append(request)
        read = request.user[-self.reads :]
        tokens = len(read) // 5 if self.counts else 0
        if request.answer_schema is not None and self.schema:
            return ModelAnswer(text='{"colour": "teal"}', tokens_in=tokens, tokens_out=3)
        word = read.partition("The word of the day is ")[2].partition(".")[0]
        return ModelAnswer(text=f"It is {word}." if word else "Spring.", tokens_in=tokens, tokens_out=3)

    async def count_pieces(self, request: ModelRequest) -> int:
        self.history.append(request)
        return self.pieces


def examine(model: Model | None, *, hosts: tuple[str, ...] = (), agreed: bool = False) -> Report:
    facts = (Check(name="home", value="~"),)
    return asyncio.run(Doctor(lambda: facts, lambda: model, Agreed(hosts)).examine(agreed=agreed))


def values(report: Report) -> dict[str, str]:
    return {check.name: check.value for check in report.checks}


def test_without_a_model_only_what_is_configured_is_told() -> None:
    report = examine(None)
    assert [c.name for c in report.checks] == ["home"]
    assert report.findings == ()


def test_a_good_endpoint_has_no_findings() -> None:
    report = examine(Patient())
    assert report.findings == ()
    told = values(report)
    assert told["schema"] == "honoured"
    assert told["long prompt"].startswith("read whole")
    assert told["streaming"] == "yes, 5 pieces"
    assert "answers in" in told["endpoint"]


@pytest.mark.parametrize(
    ("model", "name", "said", "finding"),
    [
        pytest.param(Patient(schema=False), "schema", "not honoured", False, id="no schema"),
        pytest.param(Patient(reads=8000), "long prompt", "cut without a word", True, id="cut, counted"),
        pytest.param(Patient(reads=8000, counts=False), "long prompt", "probably cut", True, id="cut, not counted"),
        pytest.param(Patient(counts=False), "long prompt", "counts no tokens", False, id="whole, not counted"),
        pytest.param(Patient(pieces=1), "streaming", "no", False, id="no streaming"),
    ],
)
def test_what_an_endpoint_cannot_do_is_told(model: Patient, name: str, said: str, finding: bool) -> None:
    report = examine(model)
    check = next(c for c in report.checks if c.name == name)
    assert said in check.value
    assert check.finding is finding
    assert bool(check.next_step) is finding


def test_an_endpoint_that_cannot_be_reached_is_asked_once() -> None:
    model = FakeModel(ModelUnavailable("Nothing listens at h:1. Start it."))
    report = examine(model)
    assert [c.value for c in report.findings] == ["Nothing listens at h:1. Start it."]
    assert len(model.history) == 1


def test_failures_on_the_way_are_told_and_do_not_stop_the_others() -> None:
    refused = ModelRefused("Too long for it.")
    report = examine(FakeModel("Spring.", refused, refused))
    assert [c.name for c in report.checks] == ["home", "endpoint", "schema", "long prompt"]
    assert [c.name for c in report.findings] == ["long prompt"]


def test_a_setting_that_cannot_work_is_a_finding() -> None:
    def broken() -> Model | None:
        raise InputError("There is no such model file.")

    report = asyncio.run(Doctor(tuple, broken, Agreed()).examine())
    assert [c.value for c in report.findings] == ["There is no such model file."]


def test_a_host_that_nobody_agreed_to_is_not_asked() -> None:
    model = Patient()
    model.host = "api.example:443"
    report = examine(model)
    assert model.history == []
    assert [c.name for c in report.findings] == ["endpoint"]
    assert "api.example:443" in report.findings[0].value
    assert examine(model, hosts=("api.example:443",)).findings == ()
    assert examine(model, agreed=True).findings == ()


def test_no_question_holds_anything_but_made_up_text() -> None:
    model = Patient()
    examine(model)
    assert all("harbour" in r.user or len(r.user) < 60 for r in model.history)


def test_each_check_is_told_at_once() -> None:
    told: list[Check] = []
    report = asyncio.run(Doctor(tuple, lambda: Patient(), Agreed()).examine(told=told.append))
    assert tuple(told) == report.checks
