"""assistant serve and assistant demo, up to the point where the web takes over."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from assistant.cli import service
from assistant.domain.errors import UsageError
from assistant.store import open_record


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> typer.Typer:
    """The commands, with their record in a temporary folder."""
    monkeypatch.setenv("ASSISTANT_HOME", str(tmp_path / "home"))
    app = typer.Typer()
    service.add_to(app)
    return app


def test_the_demo_team_is_on_record_once_however_often_it_is_asked_for(commands: typer.Typer, tmp_path: Path) -> None:
    first = CliRunner().invoke(commands, ["demo"])
    assert first.exit_code == 0, first.output
    again = CliRunner().invoke(commands, ["demo"])
    assert again.output == first.output
    record = open_record(f"sqlite:///{tmp_path / 'home' / 'record.db'}")
    assert [(p.id, p.name) for p in record.people()] == [
        ("daniel", "Daniel Okafor"),
        ("mette", "Mette Holm"),
        ("priya", "Priya Raman"),
    ]
    for person in record.people():
        entries = record.entries(person.id)
        assert len(entries) > 30
        assert {e.entry.source for e in entries} == {f"{person.name.lower().replace(' ', '-')}.md"}  # type: ignore[union-attr]
    record.close()


def test_the_demo_says_what_to_do_next(commands: typer.Typer, tmp_path: Path) -> None:
    shown = CliRunner().invoke(commands, ["demo"]).output
    home = tmp_path / "home"
    assert f"ASSISTANT_HOME={home} assistant draft --person priya --target staff" in shown
    assert "assistant serve" in shown


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.4", "::"])
def test_serving_anybody_else_is_refused_before_anything_is_touched(
    commands: typer.Typer, tmp_path: Path, host: str
) -> None:
    refused = CliRunner().invoke(commands, ["serve", "--host", host])
    assert isinstance(refused.exception, UsageError)
    assert not (tmp_path / "home").exists()


def test_a_port_is_a_port(commands: typer.Typer) -> None:
    assert CliRunner().invoke(commands, ["serve", "--port", "70000"]).exit_code == 2
