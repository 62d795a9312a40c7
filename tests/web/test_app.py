"""Making the application loads nothing heavy and sends nothing anywhere, whatever the environment asks for."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "chromadb",
    "langchain",
    "langchain_core",
    "openai",
    "typst",
    "sqlalchemy",
    "alembic",
    "docx",
    "numpy",
    "httpx2",
)
SCRIPT = """
import asyncio, sys
from pathlib import Path
from assistant.bootstrap import make_assistant
from assistant.settings import Settings
from assistant.web.app import create_app
app = create_app(make_assistant(Settings(home=Path(sys.argv[1]))))
sent = []
async def receive(): return {"type": "http.request", "body": b"", "more_body": False}
async def send(message): sent.append(message)
scope = {"type": "http", "method": "GET", "path": "/healthz", "raw_path": b"/healthz", "query_string": b"",
         "headers": [(b"host", b"localhost")], "root_path": ""}
asyncio.run(app(scope, receive, send))
print(sent[0]["status"], [m for m in sys.argv[2].split() if m in sys.modules])
"""


def run(tmp_path: Path, environment: dict[str, str] | None = None) -> str:
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "home"), " ".join(HEAVY)]
    environment = {**os.environ, **(environment or {})}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_health_is_answered_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    assert run(tmp_path) == "200 []"
    assert not (tmp_path / "home").exists()


def test_the_framework_reports_to_nobody(tmp_path: Path) -> None:
    with socket.socket() as collector:
        collector.bind(("127.0.0.1", 0))
        collector.listen()
        collector.settimeout(0.2)
        address = f"http://127.0.0.1:{collector.getsockname()[1]}"
        hostile = {"FASTAPI_OTEL_AUTO_CONFIGURE": "true", "OTEL_EXPORTER_OTLP_ENDPOINT": address}
        assert run(tmp_path, hostile) == "200 []"
        try:
            collector.accept()
        except TimeoutError:
            return
        raise AssertionError("something was sent to the collector")
