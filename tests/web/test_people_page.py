"""Home and a person's page: everyone at a glance, the record with its counts, and what adds to it or takes back."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from starlette.testclient import TestClient

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Period, Precision, month_period, months_back
from assistant.web.pages.pictures import coverage
from tests.web.service import BRAG


def keep(client: TestClient, text: str = BRAG, **fields: str) -> str:
    answer = client.post("/people", data={"text": text, **fields}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def home_once_counted(client: TestClient) -> str:
    ends = time.monotonic() + 20
    while "Being counted" in (text := client.get("/").text):
        assert time.monotonic() < ends
        time.sleep(0.05)
    return text


def test_a_new_installation_starts_with_the_form(client: TestClient) -> None:
    text = client.get("/").text
    assert "From a brag document to a promotion document" in text
    assert "At hand" not in text


def test_a_document_kept_on_record_is_at_hand_with_its_counts_and_the_next_thing(client: TestClient) -> None:
    assert keep(client) == "/people/priya"
    text = home_once_counted(client)
    assert "At hand" in text
    assert re.search(r"L5, counted for Staff", text)
    assert "<b>Next:</b>" in text
    assert "2 of 2" in text


def test_nobody_is_kept_without_a_name_and_what_was_typed_stays(client: TestClient) -> None:
    answer = client.post("/people", data={"text": "## 2026-05\n- Shipped RFC-88\n"})
    assert answer.status_code == 400
    assert "Whose document is it?" in answer.text
    assert "- Shipped RFC-88" in answer.text


def test_two_people_of_one_first_name_are_two_people(client: TestClient) -> None:
    keep(client)
    other = BRAG.replace("Priya Raman", "Priya Nair")
    assert keep(client, other) == "/people/priya-nair"
    assert keep(client, other) == "/people/priya-nair"
    assert len(client.get("/api/v1/people").json()["people"]) == 2


def test_a_record_shows_its_evidence_where_it_stands(client: TestClient) -> None:
    page = client.get(keep(client)).text
    assert 'id="E1"' in page
    assert re.search(r'<mark class="artifact" title="[^"]*">RFC-88</mark>', page)
    assert "counts for Scope" in page
    for link in re.findall(r'href="#(E\d+)"', page):
        assert f'id="{link}"' in page


def test_a_record_is_counted_for_the_level_that_is_asked_for(client: TestClient) -> None:
    at = keep(client)
    assert "What Staff asks for" in client.get(at).text
    assert "What L5 asks for" in client.get(f"{at}?target=l5").text
    assert "no level" in client.get(f"{at}?target=emperor").text.lower()


def test_a_bullet_is_added_and_taken_back(client: TestClient) -> None:
    at = keep(client)
    added = client.post(f"{at}/entries", data={"text": "Shipped: RFC-91 <b>approved</b>", "month": "2026-08"})
    assert "RFC-91" in added.text
    assert "<b>approved</b>" not in added.text
    assert "RFC-91" not in client.post(f"{at}/undo").text
    assert "RFC-88" in client.get(at).text


@pytest.mark.parametrize(
    ("path", "fields", "sentence"),
    [
        pytest.param("entries", {"text": " "}, "Write what was done", id="empty bullet"),
        pytest.param("entries", {"text": "RFC-91 approved", "month": "May"}, "A month looks like", id="no month"),
        pytest.param("import", {"document": ""}, "Paste a document or choose a file", id="empty document"),
        pytest.param("import", {"document": "\n\n"}, "Paste a document or choose a file", id="blank document"),
    ],
)
def test_what_cannot_be_added_is_said_on_the_page(
    client: TestClient, path: str, fields: dict[str, str], sentence: str
) -> None:
    at = keep(client)
    answer = client.post(f"{at}/{path}", data=fields)
    assert answer.status_code in (400, 422)
    assert sentence in answer.text
    assert all(text.strip() in answer.text for text in fields.values())


def test_a_person_without_entries_is_taught_what_to_add(client: TestClient) -> None:
    client.put("/api/v1/people/dana", json={"name": "Dana Li"})
    assert "Nothing is on record yet" in client.get("/people/dana").text
    assert "Nothing on record yet" in client.get("/").text


def test_an_unknown_person_is_not_found(client: TestClient) -> None:
    assert client.get("/people/nobody").status_code == 404


def item(number: int, period: Period | None) -> EvidenceItem:
    return EvidenceItem(id=f"E{number}", text="Shipped", source="a.md", line=number, period=period)


def test_the_months_tell_what_is_sure_from_what_is_about() -> None:
    window = months_back(date(2026, 11, 15), 12)
    quarter = Period(start=date(2026, 7, 1), end=date(2026, 9, 30), precision=Precision.QUARTER)
    found = coverage(
        [item(1, month_period(2026, 8)), item(2, quarter), item(3, None), item(4, month_period(2024, 1))], window
    )
    assert [m.first.isoformat()[:7] for m in found.months][:1] == ["2025-12"]
    assert len(found.months) == 12
    told = {m.first.month: (m.sure, m.about) for m in found.months if m.sure + m.about}
    assert told == {7: (0, 1), 8: (1, 1), 9: (0, 1)}
    assert (found.undated, found.outside) == (1, 1)
