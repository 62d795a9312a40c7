"""The feedback page: the note by its fields, questions as boxes, what was typed carried along, what may leave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from assistant.writing.feedback.answering import LONGEST_ANSWER
from tests.llm.fake import FakeModel, sentences
from tests.web.service import HERE, make_app
from tests.web.test_drafts import Agreed
from tests.writing.feedback.notes import FULL

VAGUE = "Handovers could be a bit smoother."
TWO = (
    "Last Tuesday you rejected Mina's pull request without a reason, and on 3 November you cut off Laila twice in the "
    "design review. The launch slipped a week."
)
ANSWERS = {f"say.1.{name}": words for name, words in FULL.items()}
RECORD = "## 2026-10\n- Two handovers went out without the open tickets, and Support reopened 14 cases (SUP-9)\n"


def put_on_record(client: TestClient) -> None:
    assert client.put("/api/v1/people/priya", json={"name": "Priya Raman"}).status_code == 200
    sent = {"document": RECORD, "filename": "priya.md"}
    assert client.post("/api/v1/people/priya/import", json=sent).status_code == 200


def rows(page: str) -> dict[str, str]:
    """The state of each field by its id."""
    return {i: s for s, i in re.findall(r'<div class="fieldrow (\w+)" id="([\w-]+)"', page)}


def boxes(page: str) -> dict[str, str]:
    """What stands in the boxes for answers."""
    return dict(re.findall(r'<textarea class="short" id="say-([\w.]+)"[^>]*>\n([^<]*)</textarea>', page))


def test_an_empty_page_teaches_by_worked_situations(client: TestClient) -> None:
    page = client.get("/feedback").text
    tried = re.findall(r'href="/feedback\?example=([\w-]+)"', page)
    assert len(tried) == 3
    assert ">\nYour code reviews could be quicker.</textarea>" in client.get("/feedback?example=slow-code-reviews").text
    assert client.get("/feedback?example=nothing").status_code == 200


def test_each_missing_field_has_its_question_and_a_box(client: TestClient) -> None:
    page = client.post("/feedback", data={"note": VAGUE}).text
    assert set(rows(page).values()) == {"missing"}
    assert set(boxes(page)) == {f"1.{name}" for name in FULL}
    assert "Which handover" in page


def test_the_words_light_up_by_field_and_the_days_are_said(client: TestClient) -> None:
    page = client.post("/feedback", data={"note": TWO}).text
    assert rows(page) == {
        "situation-1": "given", "behavior-1": "given", "impact-1": "missing", "ask-1": "missing", "commit-1": "missing",
        "situation-2": "given", "behavior-2": "given", "impact-2": "given",
    }  # fmt: skip
    assert '<a class="mark situation" href="#situation-2" title="Situation, incident 2">on 3 November</a>' in page
    assert "Tue 10 November 2026" in page


def test_answers_fill_the_fields_and_make_the_script(client: TestClient) -> None:
    page = client.post("/feedback", data={"note": VAGUE, **ANSWERS}).text
    assert set(rows(page).values()) == {"answered"}
    assert "At the design review on 3 November, you cut off Laila twice." in page
    assert boxes(page) == {f"1.{name}": words for name, words in FULL.items()}
    assert "Wed 2 December 2026" in page


def test_an_answer_that_is_no_answer_stays_in_its_box_with_the_reason(client: TestClient) -> None:
    page = client.post("/feedback", data={"note": VAGUE, **ANSWERS, "say.1.ask": "be better"}).text
    assert rows(page)["ask-1"] == "missing"
    assert boxes(page)["1.ask"] == "be better"
    assert 'aria-invalid="true"' in page
    assert "<small>Another person could not say yes or no to it.</small>" in page


def test_the_second_incident_takes_its_own_answer_and_loses_it_with_the_incident(client: TestClient) -> None:
    words = "two people left the room for ten minutes"
    note = TWO.replace(" The launch slipped a week.", "")
    page = client.post("/feedback", data={"note": note, "say.2.impact": words}).text
    assert (rows(page)["impact-1"], rows(page)["impact-2"]) == ("missing", "answered")
    fewer = client.post("/feedback", data={"note": VAGUE, "say.2.impact": words})
    assert fewer.status_code == 200
    assert f'<li dir="auto">“{words}”</li>' in fewer.text


def test_praise_needs_three_fields_and_can_be_read_otherwise(client: TestClient) -> None:
    page = client.post("/feedback", data={"note": "Great work on the outage!"}).text
    assert set(rows(page)) == {"situation-1", "behavior-1", "impact-1"}
    assert len(rows(client.post("/feedback", data={"note": "Great work on the outage!", "praise": "no"}).text)) == 5


class TestFromTheRecord:
    def test_a_fact_is_offered_and_taken_only_when_chosen(self, client: TestClient) -> None:
        put_on_record(client)
        page = client.post("/feedback", data={"note": VAGUE, "person": "priya"}).text
        offered = re.search(r'name="take\.1\.behavior" value="(\w+)"', page)
        assert offered, page
        assert rows(page)["behavior-1"] == "missing"
        taken = client.post(
            "/feedback",
            data={"note": VAGUE, "person": "priya", "take.1.behavior": offered[1], "say.1.behavior": "mine"},
        ).text
        assert rows(taken)["behavior-1"] == "attached"
        assert "priya.md:2" in taken
        assert 'name="say.1.behavior" value="mine"' in taken, "what was typed before is carried along"

    def test_an_older_page_takes_the_same_words_though_the_ids_have_moved(self, client: TestClient) -> None:
        put_on_record(client)
        page = client.post("/feedback", data={"note": VAGUE, "person": "priya"}).text
        (chosen,) = set(re.findall(r'name="take\.1\.behavior" value="(\w+)"', page))
        moved = {
            "document": RECORD.replace("- Two", "- You sent one handover late (SUP-1)\n- Two"),
            "filename": "priya.md",
        }
        assert client.post("/api/v1/people/priya/import", json=moved).status_code == 200
        taken = client.post("/feedback", data={"note": VAGUE, "person": "priya", "take.1.behavior": chosen}).text
        assert "priya.md:3" in taken
        gone = client.post("/feedback", data={"note": VAGUE, "person": "priya", "take.1.behavior": "0" * 16})
        assert (gone.status_code, rows(gone.text)["behavior-1"]) == (200, "missing")

    def test_it_is_kept_once_where_both_can_read_it(self, client: TestClient) -> None:
        put_on_record(client)
        sent = {"note": VAGUE, "person": "priya", **ANSWERS}
        for _ in range(2):
            kept = client.post("/feedback/record", data=sent)
            assert kept.status_code == 200
            assert "Both of you can read it" in kept.text
        entries = client.get("/api/v1/people/priya/entries").json()["entries"]
        assert sum(e["text"].startswith("At the design review on 3 November") for e in entries) == 1

    @pytest.mark.parametrize(
        ("change", "status", "said"),
        [
            ({"person": ""}, 400, "Choose whom it is about"),
            ({"person": "ghost"}, 404, "Nobody is on record as “ghost”"),
            ({"say.1.ask": ""}, 400, "Not everything is said yet"),
            ({"note": f"{VAGUE} She is pregnant."}, 422, "protected matter"),
        ],
    )
    def test_what_is_not_whole_is_not_kept(
        self, client: TestClient, change: dict[str, str], status: int, said: str
    ) -> None:
        put_on_record(client)
        answer = client.post("/feedback/record", data={"note": VAGUE, "person": "priya", **ANSWERS, **change})
        assert answer.status_code == status
        assert said in answer.text
        assert "you cut off Laila twice" in answer.text, "what was typed is kept"
        assert len(client.get("/api/v1/people/priya/entries").json()["entries"]) == 1

    def test_a_person_of_the_address_is_chosen(self, client: TestClient) -> None:
        put_on_record(client)
        assert '<option value="priya" selected>Priya Raman</option>' in client.get("/feedback?person=priya").text
        unknown = client.get("/feedback?person=ghost")
        assert (unknown.status_code, "Nobody is on record as “ghost”" in unknown.text) == (404, True)


def test_the_commit_goes_into_a_calendar(client: TestClient) -> None:
    answer = client.post("/feedback/calendar", data={"note": VAGUE, **ANSWERS})
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "attachment" in answer.headers["content-disposition"]
    assert "DTSTART;VALUE=DATE:20261202" in answer.text
    assert "Laila" not in answer.text, "a shared calendar does not tell what went wrong"
    unfinished = client.post("/feedback/calendar", data={"note": VAGUE})
    assert (unfinished.status_code, "Not everything is said yet" in unfinished.text) == (400, True)


def test_protected_matter_is_named_and_nothing_can_leave(client: TestClient) -> None:
    sent = {"note": f"{VAGUE} She is pregnant.", **ANSWERS}
    page = client.post("/feedback", data=sent).text
    assert "protected matter: “pregnant”" in page
    assert "data-copy" not in page
    assert "formaction" not in page
    assert client.post("/feedback/calendar", data=sent).status_code == 422
    answered = client.post("/feedback", data={"note": VAGUE, **ANSWERS, "say.1.impact": "he is on sick leave now"})
    assert answered.status_code == 422
    assert "he is on sick leave now" in answered.text


SMOOTH = sentences(("You cut off Laila twice at the design review on 3 November.", ["P1"]))


class TestWordedByAModel:
    @pytest.fixture
    def asked(self, tmp_path: Path) -> Iterator[tuple[TestClient, Agreed]]:
        consent = Agreed()
        model = FakeModel(SMOOTH)
        with TestClient(make_app(tmp_path, model=model, consent=consent), base_url=HERE) as client:
            yield client, consent

    def test_only_once_its_host_was_agreed_to(self, asked: tuple[TestClient, Agreed]) -> None:
        client, _ = asked
        sent = {"note": VAGUE, **ANSWERS}
        assert "Have it worded by" in client.post("/feedback", data=sent).text
        refused = client.post("/feedback/wording", data=sent)
        assert refused.status_code == 409
        worded = client.post("/feedback/wording", data={**sent, "agree": "yes"})
        assert "You cut off Laila twice at the design review on 3 November." in worded.text
        assert "worded by a model, checked sentence by sentence" in worded.text

    def test_its_wording_is_carried_along_only_while_it_verifies(self, asked: tuple[TestClient, Agreed]) -> None:
        client, _ = asked
        sent = {"note": VAGUE, **ANSWERS}
        page = client.post("/feedback/wording", data={**sent, "agree": "yes"}).text
        carried = re.search(r'name="worded" value="([^"]+)"', page)
        assert carried
        again = client.post("/feedback", data={**sent, "worded": carried[1].replace("&#39;", "'")}).text
        assert "worded by a model" in again
        lie = carried[1].replace("&#39;", "'").replace("twice", "nine times")
        for change in ({"worded": lie}, {"worded": "Anything."}, {"say.1.behavior": "you cut off Mina twice"}):
            told = client.post("/feedback", data={**sent, "worded": carried[1].replace("&#39;", "'"), **change}).text
            assert "You cut off Laila twice at" not in told
            assert "nine times" not in told.split('class="script"')[1].split("</blockquote>")[0]


HOSTILE = (
    "On 3 Nov you sent <script>alert(1)</script> \u202eevil\u202c {{ 7*7 }} </textarea><img src=x onerror=alert(2)>."
)


@pytest.mark.parametrize(
    "note",
    [
        HOSTILE,
        "\x00\x00 You were late.\x00",
        "שלום, אתה איחרת אתמול לישיבה.",
        "😀" * 400,
        "a" * 5_001,
        " \n ",
        "x" * 200_000,
    ],
    ids=["markup", "nul", "rtl", "emoji", "long", "empty", "longer"],
)
def test_any_note_is_plain_text_and_comes_back(client: TestClient, note: str) -> None:
    answer = client.post("/feedback", data={"note": note, "say.1.impact": note[:100]})
    assert answer.status_code in (200, 422)
    assert "<script>alert" not in answer.text
    assert "<img" not in answer.text
    assert answer.text.count("</textarea>") == answer.text.count("<textarea")
    assert "\x00" not in answer.text


def test_hidden_turns_of_direction_do_not_reach_what_is_shown(client: TestClient) -> None:
    page = client.post("/feedback", data={"note": HOSTILE}).text
    shown = page.split("data-marked>")[1].split("</p>")[0]
    assert "\u202e" not in shown
    assert "evil" in shown


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"note": VAGUE, "day": "yesterday"}, "A day is written 2026-11-15"),
        ({"note": VAGUE, "say.1.impact": "x" * (LONGEST_ANSWER + 1)}, "at most 2,000"),
        ({"note": ""}, "The note is empty"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed(client: TestClient, sent: dict[str, str], said: str) -> None:
    answer = client.post("/feedback", data=sent)
    assert answer.status_code in (400, 422)
    assert said in answer.text
    assert f">\n{sent['note']}</textarea>" in answer.text


def test_a_form_of_another_page_is_read_as_far_as_it_goes(client: TestClient) -> None:
    odd = {"note": VAGUE, "say.0.ask": "x", "say.1.mood": "x", "say.100.ask": "x", "take.1.ask": "x", "praise": "maybe"}
    assert client.post("/feedback", data=odd).status_code == 200
    assert client.post("/feedback", content=b"{}", headers={"content-type": "application/json"}).status_code == 415
