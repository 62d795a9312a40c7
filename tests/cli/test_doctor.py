"""assistant doctor: what is configured, what the endpoint can do, and an exit status that says whether to act."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.llm.server import Provider, Reply, Seen, chat


def told(out: str) -> dict[str, str]:
    """The value of each check in the text output."""
    return {line[2:14].strip(): line[14:] for line in out.splitlines() if line[2:14].strip()}


def able(seen: Seen) -> Reply:
    """An endpoint without faults: it honours schemas, reads everything, finds the word and streams."""
    words = str(seen.sent["messages"])
    tokens = (len(words) // 5, 3)
    if seen.sent.get("stream"):
        rows = [json.dumps({"choices": [{"index": 0, "delta": {"content": piece}}]}) for piece in ("Sum", "mer")]
        body = "".join(f"data: {row}\n\n" for row in [*rows, "[DONE]"])
        return Reply(body.encode(), headers=(("Content-Type", "text/event-stream"),))
    if "response_format" in seen.sent:
        return chat('{"colour": "teal"}', tokens=tokens)
    word = words.partition("The word of the day is ")[2].partition(".")[0]
    return chat(f"It is {word or 'spring'}.", tokens=tokens)


def test_with_nothing_configured_there_is_nothing_to_do(run: Run, tmp_path: Path) -> None:
    done = run("doctor")
    assert (done.code, done.err) == (0, "")
    values = told(done.out)
    assert values["writer"] == "plain (no model is configured)"
    assert values["home"] == str(tmp_path / "home")
    assert "not made yet; SQLite 3." in values["record"]
    assert done.out.endswith("Nothing to do.\n")
    assert not (tmp_path / "home" / "record.db").exists()


def test_a_record_is_told_with_its_journal(run: Run) -> None:
    run("person", "add", "priya")
    record = told(run("doctor").out)["record"]
    assert "journal" in record
    assert record.endswith("1 on record")


def test_a_record_that_cannot_be_read_is_a_finding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "record.db").write_bytes(b"not a database" * 100)
    done = run("doctor")
    assert done.code == 1
    assert "! record" in done.out


def test_an_endpoint_is_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Provider(able) as provider:
        monkeypatch.setenv("ASSISTANT_MODEL", "m-1")
        monkeypatch.setenv("ASSISTANT_MODEL_BASE_URL", provider.url)
        done = run("doctor")
    assert done.code == 0, done.out
    values = told(done.out)
    assert values["host"] == f"127.0.0.1:{provider.port}, without a key"
    assert values["schema"] == "honoured"
    assert values["long prompt"].startswith("read whole")
    assert values["streaming"] == "yes, 2 pieces"


def test_findings_are_an_exit_status_and_json(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ASSISTANT_MODEL", f"local:{tmp_path / 'none.gguf'}")
    out = tmp_path / "report.json"
    done = run("doctor", "--format", "json", "-o", out)
    assert (done.code, done.out) == (1, "")
    report = json.loads(out.read_text(encoding="utf-8"))
    assert report["findings"] == 1
    finding = next(check for check in report["checks"] if check["finding"])
    assert "no such model file" in finding["value"]
    assert finding["next_step"]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("http://model.example/v1", "unencrypted", id="plain http to elsewhere"),
        pytest.param("model.example", "not an address", id="no address"),
    ],
)
def test_an_address_that_should_not_be_used_is_a_finding(
    run: Run, monkeypatch: pytest.MonkeyPatch, url: str, said: str
) -> None:
    monkeypatch.setenv("ASSISTANT_MODEL", "m-1")
    monkeypatch.setenv("ASSISTANT_MODEL_BASE_URL", url)
    done = run("doctor")
    assert done.code == 1
    assert said in told(done.out)["host"]


def test_a_host_that_nobody_agreed_to_is_not_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_MODEL", "m-1")
    monkeypatch.setenv("ASSISTANT_MODEL_BASE_URL", "https://model.example/v1")
    done = run("doctor")
    assert done.code == 1
    assert "nobody agreed yet that anything goes to model.example:443" in done.out


def test_variables_that_are_not_followed_are_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("https_proxy", "http://proxy.example")
    ignored = told(run("doctor").out)["ignored"]
    assert "LANGSMITH_TRACING" in ignored
    assert "HTTPS_PROXY" in ignored
    assert "proxy.example" not in ignored


def test_a_database_is_named_without_its_password(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", "postgresql://ana:hunter2@127.0.0.1:1/growth?password=hunter3")
    done = run("doctor")
    assert done.code == 1
    assert "hunter" not in done.out
    assert "127.0.0.1:1/growth" in done.out


@pytest.mark.parametrize("wrong", [("--format", "yaml"), ("--deadline", "0")])
def test_wrong_options_are_wrong_usage(run: Run, wrong: tuple[str, str]) -> None:
    assert run("doctor", *wrong).code == 2
