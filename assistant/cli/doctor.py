"""assistant doctor: what is configured, and what the model's endpoint can really do."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import sqlite3
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant import __version__
from assistant.cli.options import Output, assistant
from assistant.domain.errors import AssistantError, UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.coach.doctor import Check

EXIT_FINDINGS = 1
PACKAGES = ("langchain", "langchain-openai", "openai", "chromadb", "sqlalchemy", "xllamacpp")
IGNORED = ("LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2", "LANGCHAIN_TRACING", "LANGSMITH_GATEWAY", "OPENAI_BASE_URL",
           "OPENAI_API_BASE", "OPENAI_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")  # fmt: skip
"""Variables that other programs follow and this one does not: text goes to the configured host or nowhere."""
OFF = ("", "0", "false")
_WAL_BYTE, _WAL = 18, 2
"""SQLite's file header: byte 18 is 2 in write-ahead mode, 1 with a rollback journal (sqlite.org/fileformat)."""

Yes = Annotated[bool, typer.Option("--yes", "-y", help="Ask a host nobody agreed to yet, with a made-up text.")]
Seconds = Annotated[float, typer.Option("--deadline", metavar="SECONDS", help="The most that each question may take.")]
Format = Annotated[str, typer.Option("--format", "-f", help="text or json.")]


def doctor(yes: Yes = False, deadline: Seconds = 60.0, format: Format = "text", output: Output = None) -> None:
    """Show what is configured; ask the model's endpoint what it can do. Exit status 1 when there is something to do.

    Examples:

      assistant doctor

      ASSISTANT_MODEL=local:model.gguf assistant doctor --format json
    """
    from assistant.coach.doctor import Doctor
    from assistant.export import deliver_bytes

    if format not in ("text", "json"):
        raise UsageError(f"--format is text or json, not “{format}”.")
    if deadline <= 0:
        raise UsageError("--deadline takes a number of seconds above 0.")
    app = assistant()
    live = format == "text" and output is None
    examined = Doctor(lambda: configured(app), app.packets.model, app.consent, deadline).examine(
        agreed=yes, told=_print if live else None
    )
    report = asyncio.run(examined)
    if format == "json":
        body = {"checks": [c.model_dump() for c in report.checks], "findings": len(report.findings)}
        deliver_bytes((json.dumps(body, indent=2, ensure_ascii=False) + "\n").encode(), output)
    elif not live:
        deliver_bytes("".join(_line(c) for c in report.checks).encode(), output)
    if report.findings:
        raise typer.Exit(EXIT_FINDINGS)
    if live:
        print("Nothing to do.")


def configured(app: Assistant) -> list[Check]:
    """What the settings say, without asking any model."""
    from assistant.coach.doctor import Check

    settings = app.settings
    versions = [f"{name} {found}" for name in PACKAGES if (found := _version(name))]
    checks = [
        Check(name="version", value=f"promo-assistant {__version__}, Python {platform.python_version()}"),
        Check(name="packages", value=", ".join(versions)),
        Check(name="writer", value="plain (no model is configured)" if settings.model is None else "model"),
    ]
    if settings.model is not None:
        checks.append(Check(name="model", value=settings.model))
        local = settings.model.startswith("local:")
        here = Check(name="host", value="127.0.0.1, a server of our own, started when asked")
        checks.append(here if local else _endpoint(settings.base_url, settings.api_key))
    ignored = [name for name in IGNORED if (os.environ.get(name) or os.environ.get(name.lower(), "")) not in OFF]
    if ignored:
        checks.append(Check(name="ignored", value=f"{', '.join(ignored)}: not followed here"))
    checks += [Check(name="home", value=str(settings.home)), _record(app)]
    where = settings.chroma_url or str(settings.index_folder)
    made = settings.chroma_url is not None or settings.index_folder.exists()
    checks.append(Check(name="index", value=where if made else f"{where} (not made yet)"))
    return checks


def _endpoint(base_url: str, api_key: str | None) -> Check:
    from assistant.coach.doctor import Check
    from assistant.llm.address import is_loopback, parse_address

    try:
        address = parse_address(base_url)
    except UsageError as error:
        return Check(name="host", value=str(error), finding=True, next_step="Correct ASSISTANT_MODEL_BASE_URL.")
    value = f"{address.host}, {'with' if api_key else 'without'} a key"
    if address.encrypted or is_loopback(address.host):
        return Check(name="host", value=value)
    step = "Use https://, or a tunnel that ends on this machine."
    return Check(name="host", value=f"{value}; everything is sent there unencrypted", finding=True, next_step=step)


def _record(app: Assistant) -> Check:
    from assistant.coach.doctor import Check

    url, library = app.settings.record_url, f"SQLite {sqlite3.sqlite_version}"
    path = url.removeprefix("sqlite:///")
    if path == url:
        place = url.partition("//")[2].rpartition("@")[2].partition("?")[0]
        name = f"PostgreSQL {place}"
    elif not Path(path).exists():
        return Check(name="record", value=f"{path} (not made yet; {library})")
    else:
        name = f"{path} ({library}, {_journal(Path(path))})"
    try:
        people = len(app.growth.people())
    except AssistantError as error:
        return Check(name="record", value=f"{name}: {error}", finding=True, next_step="Correct ASSISTANT_DATABASE_URL.")
    return Check(name="record", value=f"{name}, {people} on record")


def _journal(file: Path) -> str:
    """How the record is journalled, read before the record is opened in this process."""
    try:
        with file.open("rb") as opened:
            header = opened.read(_WAL_BYTE + 1)
    except OSError:
        return "journal unknown"
    return "write-ahead journal" if header[_WAL_BYTE:] == bytes([_WAL]) else "rollback journal"


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _line(check: Check) -> str:
    text = f"{'!' if check.finding else ' '} {check.name:<12}{check.value}\n"
    return text + (f"{'':14}{check.next_step}\n" if check.next_step else "")


def _print(check: Check) -> None:
    sys.stdout.write(_line(check))
    sys.stdout.flush()


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(doctor)
