"""Nothing goes anywhere but to the configured endpoint, whatever the environment says."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys

import pytest

from assistant.domain.ports import ModelRequest
from assistant.llm import make_model
from tests.llm.server import Provider, Reply, chat
from tests.llm.watch import watched_hosts

PROSE = "Shipped the harbour crane"
KEY = "sk-test-1234"
ALONE = (
    {"LANGSMITH_TRACING": "true"},
    {"LANGSMITH_TRACING_V2": "true"},
    {"LANGCHAIN_TRACING_V2": "true"},
    {"LANGCHAIN_TRACING": "true"},
    {"LANGCHAIN_HANDLER": "langchain"},
    {"LANGSMITH_TRACING": "true", "LANGSMITH_OTEL_ENABLED": "true"},
    {"LANGSMITH_GATEWAY": "{trap}"},
    {"LANGSMITH_GATEWAY": "true"},
    {"HTTP_PROXY": "{trap}"},
    {"http_proxy": "{trap}"},
    {"ALL_PROXY": "{trap}"},
    {"HTTPS_PROXY": "{trap}"},
    {"OPENAI_PROXY": "{trap}"},
    {"OPENAI_BASE_URL": "{trap}/v1"},
    {"OPENAI_API_BASE": "{trap}/v1"},
    {"OPENAI_API_KEY": "sk-another"},
    {"OPENAI_ADMIN_KEY": "sk-admin"},
    {"OPENAI_ORG_ID": "org-1"},
    {"OPENAI_ORGANIZATION": "org-1"},
    {"OPENAI_PROJECT_ID": "proj-1"},
    {"OPENAI_CUSTOM_HEADERS": "Authorization: Bearer sk-another\nX-Track: 1"},
    {"OPENAI_API_TYPE": "azure", "AZURE_OPENAI_ENDPOINT": "{trap}"},
    {"OPENAI_LOG": "debug"},
    {"LANGCHAIN_VERBOSE": "true", "LANGCHAIN_DEBUG": "true"},
    {"LC_OUTPUT_VERSION": "responses/v1"},
    {"LANGCHAIN_OPENAI_TCP_KEEPALIVE": "nonsense", "LANGCHAIN_OPENAI_STREAM_CHUNK_TIMEOUT_S": "nonsense"},
    {"OTEL_EXPORTER_OTLP_ENDPOINT": "{trap}", "OTEL_TRACES_EXPORTER": "otlp"},
    {"SSL_CERT_FILE": "/nonexistent.pem", "REQUESTS_CA_BUNDLE": "/nonexistent.pem"},
    {"NO_PROXY": "", "HTTP_PROXY": "http://user:pw@127.0.0.1:1"},
    {"ALL_PROXY": "socks5://127.0.0.1:1"},
)
TO_THE_TRAP = {"LANGSMITH_ENDPOINT": "{trap}", "LANGCHAIN_ENDPOINT": "{trap}", "LANGSMITH_API_KEY": "ls-1"}


def pointed_at(trap: Provider, variables: dict[str, str]) -> dict[str, str]:
    address = f"http://127.0.0.1:{trap.port}"
    return {name: value.replace("{trap}", address) for name, value in (TO_THE_TRAP | variables).items()}


def is_clean(provider: Provider) -> bool:
    """Whether every request carried our key and nothing that the environment put there."""
    allowed = {"host", "content-type", "content-length", "accept", "accept-encoding", "user-agent", "connection",
               "authorization"}  # fmt: skip
    return all(
        seen.headers["authorization"] == f"Bearer {KEY}" and set(seen.headers) <= allowed for seen in provider.seen
    )


@pytest.mark.parametrize("variables", ALONE, ids=lambda variables: "-".join(variables))
def test_no_variable_leads_elsewhere(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    with Provider(lambda _: chat("{}")) as provider, Provider(lambda _: chat("{}")) as trap, watched_hosts() as hosts:
        for name, value in pointed_at(trap, variables).items():
            monkeypatch.setenv(name, value)
        model = make_model("m", base_url=provider.url, api_key=KEY)
        assert model is not None
        answer = asyncio.run(model.complete(ModelRequest(system="Write.", user=PROSE, seconds=20)))
    assert answer.text == "{}"
    assert len(provider.seen) == 1
    assert is_clean(provider)
    assert trap.connections == 0
    assert hosts == {"127.0.0.1"}


SCRIPT = f"""
import asyncio, logging, sys
logging.basicConfig(level=logging.DEBUG)
from assistant.domain.ports import ModelRequest
from assistant.llm import make_model
model = make_model("m", base_url=sys.argv[1], api_key="{KEY}")
request = ModelRequest(system="Write.", user="{PROSE}", answer_schema={{"type": "object"}}, seconds=40)
print(asyncio.run(model.complete(request)).text)
"""


def test_all_of_them_together_lead_nowhere_in_a_fresh_process() -> None:
    quiet = {"SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"}
    together = {name: value for variables in ALONE for name, value in variables.items() if name not in quiet}
    together |= dict.fromkeys(("HTTP_PROXY", "ALL_PROXY", "LANGSMITH_GATEWAY", "LANGSMITH_RUNS_ENDPOINTS"), "{trap}")
    with Provider(lambda _: chat("fine")) as provider, Provider(lambda _: chat("trapped")) as trap:
        environment = {**os.environ, **pointed_at(trap, together)}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, provider.url], env=environment, capture_output=True, text=True, timeout=100
        )
        assert done.stdout.strip() == "fine", done.stderr
    assert is_clean(provider)
    assert len(provider.seen) == 1
    assert trap.connections == 0
    assert PROSE not in done.stderr
    assert KEY not in done.stderr


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with Provider(lambda _: chat("trapped")) as trap:
        moved = Reply(b"", status, (("Location", f"{trap.url}/chat/completions"),))
        with Provider(lambda _: moved) as provider:
            model = make_model("m", base_url=provider.url, api_key=KEY)
            assert model is not None
            with pytest.raises(Exception, match="not followed"):
                asyncio.run(model.complete(ModelRequest(system="Write.", user=PROSE, seconds=20)))
        assert len(provider.seen) == 1
        assert trap.connections == 0


def test_importing_the_room_loads_no_client() -> None:
    script = (
        "import sys, assistant.llm, assistant.llm.consent, assistant.llm.endpoint, assistant.llm.local\n"
        "heavy = ('langchain_core', 'langchain_openai', 'openai', 'httpx2', 'xllamacpp', 'langsmith')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
