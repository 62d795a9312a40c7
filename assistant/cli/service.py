"""assistant serve, demo: the HTTP service of this machine, and a fictional team to look at."""

from __future__ import annotations

import os
import shlex
import sys
from typing import Annotated

import typer

from assistant.cli.options import assistant

Host = Annotated[str, typer.Option("--host", help="The address to listen on: this machine's own only.")]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")]


def serve(host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Serve the pages and the HTTP API on this machine. Ctrl-C ends it.

    Examples:

      assistant serve

      assistant serve --port 8080
    """
    from assistant.web.alone import alone
    from assistant.web.app import create_app
    from assistant.web.serving import check_loopback, known_name
    from assistant.web.serving import serve as run

    check_loopback(host)
    made = assistant()

    def ready(address: str) -> None:
        print(f"Serving at {address} (Ctrl-C ends it).", flush=True)

    with alone(made.settings.home):
        try:
            run(create_app(made, hosts=(known_name(host),)), host, port, ready=ready)
        except KeyboardInterrupt:
            print("Ended. What was saved is kept.", file=sys.stderr)


def demo() -> None:
    """Put three fictional engineers on record: one near the bar, one borderline, one whose bullets are adjectives.

    Running it again changes nothing.
    """
    from assistant.intake.file_text import read_text
    from assistant.intake.growth import parse_growth
    from assistant.shipped import corpus_path

    made = assistant()
    for path in sorted(corpus_path("demo").glob("*.md")):
        if path.stem == "README":
            continue
        person = path.stem.partition("-")[0]
        document = parse_growth(read_text(path), source=path.name, suffix=path.suffix)
        result = made.growth.import_document(person, document, known_as=str(path.resolve()))
        known = made.growth.person(person)
        print(f"{person:<8}{known.name or person:<16}{known.level or '-':<6}{result.added + result.kept} entries")
    home = os.environ.get("ASSISTANT_HOME")
    prefix = f"ASSISTANT_HOME={shlex.quote(home)} " if home else ""
    print("\nTry:")
    for command in ("draft --person priya --target staff", "gaps --person daniel --target l5", "serve"):
        print(f"  {prefix}assistant {command}")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(serve)
    app.command()(demo)
