"""The job mirror's page: counts, the words on both sides, another ladder, and job descriptions that are none."""

from __future__ import annotations

import re
import time
from html import unescape

import pytest
from starlette.testclient import TestClient

JOB = """\
# Staff Engineer
## What you will do
- Own one service end to end, on-call included
- Write RFCs that other teams work by
- Travel to our office every month
"""
LADDER = "## Senior\n### Scope\n- Owns a service end to end\n\n## Principal\n### Scope\n- Owns a system of services\n"


def held_up(client: TestClient, **fields: str) -> str:
    answer = client.post("/mirror", data={"job": JOB, **fields})
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def test_both_sides_are_shown_with_the_words_that_they_differ_in(client: TestClient) -> None:
    told = held_up(client)
    section = told.split('<section id="contradicts"')[1].split("</section>")[0]
    assert "two to four services</mark>" in section
    assert "one service</mark>" in section
    assert "They differ:" in section
    assert "Travel to our office" in told.split('<section id="only-in-jd"')[1].split("</section>")[0]


def test_the_counts_lead_to_their_relation(client: TestClient) -> None:
    told = held_up(client)
    counts = {href: int(n) for href, n in re.findall(r'<a href="#([\w-]+)"><b>(\d+)</b>', told)}
    api = client.post("/api/v1/mirrors", json={"job_description": JOB}).json()["rows"]
    assert counts == {r: n for r in counts if (n := sum(row["relation"] == r for row in api))}
    assert all(f'<section id="{href}"' in told for href in counts)


def test_another_ladder_is_asked_for_one_of_its_levels(client: TestClient) -> None:
    wrong = client.post("/mirror", data={"job": JOB, "ladder": LADDER})
    assert wrong.status_code == 400
    assert ">Principal</option>" in wrong.text
    assert JOB.splitlines()[2] in wrong.text
    assert "beside Principal" in held_up(client, ladder=LADDER, target="principal")


def test_files_can_be_chosen_for_both(client: TestClient) -> None:
    files = {"job_file": ("job.md", JOB.encode()), "ladder_file": ("ladder.md", LADDER.encode())}
    answer = client.post("/mirror", data={"target": "senior"}, files=files)
    assert answer.status_code == 200, answer.text
    assert "job.md beside Senior" in answer.text


@pytest.mark.parametrize(
    ("job", "status", "says"),
    [("", 400, "Paste a job description"), ("Hello.", 422, "No requirement"), ("a\0b\n" * 9, 422, "")],
)
def test_what_is_none_is_refused_with_a_sentence(client: TestClient, job: str, status: int, says: str) -> None:
    answer = client.post("/mirror", data={"job": job})
    assert answer.status_code == status
    assert says in answer.text
    assert 'role="alert"' in answer.text


def test_five_megabytes_are_refused_at_once(client: TestClient) -> None:
    job = (JOB * 60_000)[:5_000_000].encode()
    began = time.monotonic()
    answer = client.post("/mirror", files={"job_file": ("job.md", job)})
    assert answer.status_code == 422
    assert "200,000 characters" in answer.text
    assert time.monotonic() - began < 20


def test_markup_in_either_side_stays_text(client: TestClient) -> None:
    hostile = "- You own <svg onload=alert(1)> one service end to end\u202e\n"
    answer = client.post("/mirror", data={"job": JOB + hostile})
    assert "<svg onload" not in answer.text
    assert "\u202e" not in answer.text.split("<textarea")[0]
