"""The bar's page: every criterion with its count and example; a ladder brought in; what is none."""

from __future__ import annotations

from html import unescape

import pytest
from starlette.testclient import TestClient

from tests.real import REAL, require

LADDER = """\
# Levels

## Senior
### Scope
- Owns a service end to end

## Principal
### Scope
- Owns a system <b>of services</b>
### Impact
- Changes what the company sells
"""


def test_every_criterion_has_its_count_what_counts_and_an_example(client: TestClient) -> None:
    told = unescape(client.get("/rubric").text)
    rubric = client.get("/api/v1/rubric").json()
    for criterion in rubric["criteria"]:
        assert criterion["text"] in told
        assert criterion["counts_as"] in told
    assert "at least three unblocked engineers, each quarter" in told
    assert told.count("a person decides") >= sum(c["minimum"] is None for c in rubric["criteria"])
    assert told.count("Approved work like it") == len(rubric["criteria"])


def test_a_ladder_is_shown_as_it_was_understood(client: TestClient) -> None:
    answer = client.post("/rubric", data={"ladder": LADDER})
    assert answer.status_code == 200, answer.text
    told = unescape(answer.text)
    assert "2 levels, 2 dimensions, 3 criteria; 0 with a number" in told
    assert told.index(">Principal") < told.index(">Senior")
    assert "<b>of services" not in answer.text
    assert 'formaction="/mirror"' in told


def test_minimums_of_our_own_yaml_are_counted(client: TestClient) -> None:
    from assistant.shipped import corpus_path

    yaml = corpus_path("rubric.yaml").read_text(encoding="utf-8")
    answer = client.post("/rubric", files={"ladder_file": ("rubric.yaml", yaml.encode())})
    assert "3 levels, 4 dimensions, 12 criteria; 8 with a number" in answer.text
    assert "What is understood of rubric.yaml" in answer.text


@pytest.mark.parametrize(
    ("ladder", "status", "says"),
    [
        ("", 400, "Paste a ladder"),
        ("We are nice to each other.\n", 422, "No criteria"),
        ("levels: [\n", 422, ""),
        ("x" * 1_000_001, 422, "larger than 1 MB"),
    ],
)
def test_what_holds_no_criteria_is_refused_and_kept_in_the_box(
    client: TestClient, ladder: str, status: int, says: str
) -> None:
    answer = client.post("/rubric", data={"ladder": ladder})
    assert answer.status_code == status
    assert says in answer.text
    assert 'role="alert"' in answer.text
    assert ladder.strip() in unescape(answer.text)
    assert answer.text.index('role="alert"') < answer.text.index('class="rung"')


def test_a_file_beside_pasted_text_is_one_too_many(client: TestClient) -> None:
    answer = client.post("/rubric", data={"ladder": LADDER}, files={"ladder_file": ("l.md", LADDER.encode())})
    assert answer.status_code == 400
    assert "Keep one" in answer.text


@pytest.mark.parametrize("name", ["monzo__backend.md", "FT__engineering.yml", "Medium__snowflake__constants.js"])
def test_public_ladders_are_shown(client: TestClient, name: str) -> None:
    path = REAL / "4_ladders" / name
    require(path.exists(), "the folder of real documents is not on this machine")
    answer = client.post("/rubric", files={"ladder_file": (name, path.read_bytes())})
    assert answer.status_code == 200, answer.text
    assert "criteria; 0 with a number" in answer.text
