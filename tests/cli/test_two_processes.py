"""Texts shared between two processes: the same findings in the same order, with and without a second process."""

from __future__ import annotations

import os
from datetime import date
from typing import NoReturn

import pytest

from assistant.cli import two_processes
from assistant.cli.two_processes import check_in_two
from assistant.coach.linting import Task, check_in_turn
from assistant.lint.document import Document
from assistant.lint.finding import Kind
from assistant.lint.registry import choose_rules

_RULES = choose_rules(Kind.PACKET)
_BAD = [text for rule in _RULES for text in rule.bad]
_LONG = "\n\n".join(_BAD * 3)
_IGNORING = "<!-- lint: ignore all -- quoted -->\n" + _BAD[0] + "\n\nShe is simply brilliant. \u00ad\ud800"


def _task(path: str, text: str) -> Task:
    return Task(path, Document(text, Kind.PACKET, date(2026, 6, 20)), _RULES)


@pytest.fixture(params=[[_LONG], [_LONG, "Fine.", _IGNORING], [_IGNORING, *_BAD], ["", ""]])
def tasks(request: pytest.FixtureRequest) -> list[Task]:
    return [_task(f"{number}.md", text) for number, text in enumerate(request.param)]


@pytest.fixture(autouse=True)
def worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_processes, "WORTH_IT", 0)
    monkeypatch.setattr(two_processes, "_has_two", lambda: hasattr(os, "fork"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_two_processes_find_what_one_finds(tasks: list[Task], monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []
    fork = os.fork

    def counted() -> int:
        begun.append(1)
        return fork()

    monkeypatch.setattr(os, "fork", counted)
    assert list(check_in_two(iter(tasks))) == list(check_in_turn(tasks))
    assert begun == [1]


def test_a_machine_that_cannot_fork_finds_the_same(tasks: list[Task], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork", raising=False)
    assert list(check_in_two(tasks)) == list(check_in_turn(tasks))


def test_a_fork_that_is_refused_costs_no_finding(tasks: list[Task], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> NoReturn:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(os, "fork", refuse, raising=False)
    monkeypatch.setattr(two_processes, "_has_two", lambda: True)
    assert list(check_in_two(tasks)) == list(check_in_turn(tasks))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_second_process_that_dies_costs_no_finding(tasks: list[Task], monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_: object) -> NoReturn:
        os._exit(9)

    monkeypatch.setattr(two_processes, "_tell", die)
    assert list(check_in_two(tasks)) == list(check_in_turn(tasks))


def test_a_short_text_is_read_by_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_processes, "WORTH_IT", len(_LONG) + 1)
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("a second process for a short text"), raising=False)
    assert [checked.task.path for checked in check_in_two([_task("a.md", _LONG)])] == ["a.md"]
