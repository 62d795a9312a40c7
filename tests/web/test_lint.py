"""The linter over HTTP: the same findings as on the command line, the rules' pages, and what is refused."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.lint.texts import BAD, RULE

URL = "/api/v1/lint"


def test_a_text_gives_the_findings_of_the_command_line(client: TestClient) -> None:
    answer = client.post(URL, json={"text": f"😀 {BAD}\r\n", "kind": "packet", "select": [RULE]})
    assert answer.status_code == 200
    (found,) = answer.json()["findings"]
    assert "exceptional" in found["text"]
    assert found["text"] == BAD[found["column"] - 3 : found["end_column"] - 3]  # an emoji and a blank before
    assert found["message"]
    assert {k: found[k] for k in ("path", "line", "end_line", "rule")} == {
        "path": "text", "line": 1, "end_line": 1, "rule": RULE,
    }  # fmt: skip


def test_rules_can_be_left_out(client: TestClient) -> None:
    answer = client.post(URL, json={"text": BAD, "select": [RULE], "ignore": [RULE]})
    assert answer.json() == {"findings": []}


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        pytest.param({"text": BAD, "select": ["bogus"]}, 400, "no rule “bogus”", id="unknown rule"),
        pytest.param({"text": BAD, "kind": "note"}, 422, "kind", id="unknown kind"),
        pytest.param({"kind": "packet"}, 422, "“text” is missing", id="no text"),
        pytest.param({"text": BAD, "slect": []}, 422, "“slect”", id="unknown field"),
    ],
)
def test_what_is_wrong_is_said(client: TestClient, body: dict[str, object], status: int, said: str) -> None:
    answer = client.post(URL, json=body)
    assert answer.status_code == status
    assert said in answer.json()["error"]["message"]


def test_rules_are_listed_and_each_has_a_page(client: TestClient) -> None:
    names = [r["name"] for r in client.get("/api/v1/rules").json()["rules"]]
    assert RULE in names
    assert names == sorted(names)
    assert set(names) >= {r["name"] for r in client.get("/api/v1/rules?kind=feedback").json()["rules"]}
    page = client.get(f"/api/v1/rules/{RULE}").json()
    assert page["name"] == RULE
    assert page["bad"]
    assert page["good"]
    assert client.get("/api/v1/rules/bogus").status_code == 404
