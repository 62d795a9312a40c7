"""The pages: what people type is kept and escaped, citations lead to their evidence, nothing comes from elsewhere."""

from __future__ import annotations

import gzip
import html
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from assistant.export.glyphs import visible
from assistant.web.limits import Limits
from tests.llm.fake import FakeModel
from tests.web.service import BRAG, HERE, SlowModel, ask, live, make_app, settle
from tests.web.test_drafts import Agreed

LIGHT = 60_000
"""Bytes of a page with its stylesheet and script, compressed (issue: page weight)."""
HOSTILE = """\
---
name: <script>alert(1)</script>
---
## 2026-05 <img src=x onerror=alert(2)>
- Shipped: <b onclick="x()">RFC-88</b> "quoted' {{ 7*7 }} {% raw %} </textarea><script>alert(3)</script>
- Shipped: [RFC-89](javascript:alert(4)) and [RFC-90](https://docs.example/"onmouseover="alert(5)), approved by ARC
- Shipped: took over refunds-worker, on-call \u202eevil\u202c, roadmap, deploys (REF-31) &lt;script&gt;
"""


HOSTILE_TABLE = """\
date,text
2026-05,"Shipped: <script>alert(1)</script> RFC-88 <img src=x onerror=alert(2)> approved by ARC"
2026-06,"Shipped: took over refunds-worker </textarea><form action=//evil.example>, on-call {{ 7*7 }} &lt;b&gt;"
"""


class Page(HTMLParser):
    """What a page loads, leads to, and holds."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.forms: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "form":
            self.forms.append(dict(attrs).get("action") or "")
        for name, value in attrs:
            self.attributes.append(name)
            if name in ("src", "action") or (name == "href" and tag == "link"):
                self.loads.append(value or "")
            elif name == "href":
                self.links.append(value or "")
            elif name == "id":
                self.ids.append(value or "")


def shown(client: TestClient, text: str) -> str:
    """The page of a pasted document's draft."""
    answer = client.post("/drafts", data={"text": text, "target": "staff"}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    settle(client, answer.headers["location"].rpartition("/")[2])
    page = client.get(answer.headers["location"])
    assert page.status_code == 200
    return page.text


def test_a_pasted_document_becomes_a_draft_with_its_evidence_beside_it(client: TestClient) -> None:
    text = shown(client, BRAG)
    page = Page(text)
    assert "Priya Raman: L5 to Staff" in text
    assert "document.md:7" in text
    cited = {link[1:] for link in page.links if re.fullmatch(r"#E\d+", link)}
    assert cited
    assert cited <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))
    assert text.index("The question") < text.index("Scope &amp; Impact") < text.index("asks for, counted")
    assert page.tags.count("table") >= 1
    formats = {link.partition("format=")[2].partition("&")[0] for link in page.links if "format=" in link}
    assert formats == {"pdf", "docx", "md", "html", "json"}
    assert all(client.get(link).status_code == 200 for link in page.links if link.startswith("/"))


def test_approved_work_stands_beside_what_the_level_asks_for(client: TestClient) -> None:
    text = shown(client, BRAG)
    assert text.count("Approved work like it") == 4
    rubric = client.get("/api/v1/rubric").json()
    ladder = "levels: [{id: staff, name: Staff}]\ndimensions: [Craft]\n"
    ladder += "criteria: [{id: ours.craft, dimension: Craft, level: staff, text: Writes well.}]\n"
    assert "ours.craft" not in {c["id"] for c in rubric["criteria"]}
    draft_id = ask(client, rubric=ladder)
    settle(client, draft_id)
    assert "Approved work like it" not in client.get(f"/drafts/{draft_id}").text


def test_a_dropped_file_is_read_and_cited_by_its_name(client: TestClient) -> None:
    files = {"file": ("brag.csv", b"date,text\n2026-05,Shipped RFC-88 (PAY-1)\n", "text/csv")}
    answer = client.post("/drafts", data={"target": "l5"}, files=files, follow_redirects=False)
    settle(client, answer.headers["location"].rpartition("/")[2])
    assert "brag.csv:2" in client.get(answer.headers["location"]).text


@pytest.mark.parametrize(("name", "text"), [("brag.md", HOSTILE), ("brag.csv", HOSTILE_TABLE)])
def test_hostile_text_is_shown_as_text(client: TestClient, name: str, text: str) -> None:
    files = {"file": (name, text.encode(), "text/plain")}
    answer = client.post("/drafts", data={"target": "staff"}, files=files, follow_redirects=False)
    draft_id = answer.headers["location"].rpartition("/")[2]
    draft: Any = settle(client, draft_id)
    shown = client.get(f"/drafts/{draft_id}").text
    page = Page(shown)
    assert page.tags.count("script") == 1
    assert not {"iframe", "svg", "object", "embed", "base"} & set(page.tags)
    assert page.tags.count("img") == draft["pages"]
    assert set(page.forms) == {f"/drafts/{draft_id}/review", f"/drafts/{draft_id}/again", ""}
    assert not [a for a in page.attributes if a.startswith("on") or a == "style"]
    assert all(link.startswith(("/", "#", "https://")) for link in page.links)
    assert all(load.startswith("/") for load in page.loads)
    words = html.unescape(shown)
    assert draft["evidence"]
    assert all(visible(item["text"]) in words for item in draft["evidence"])
    assert "\u202e" not in shown


def test_hostile_text_comes_back_into_the_form_as_it_was(client: TestClient) -> None:
    answer = client.post("/drafts", data={"text": HOSTILE, "target": "l9"})
    assert answer.status_code == 400
    kept = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", answer.text, re.DOTALL)
    assert kept is not None
    assert html.unescape(kept.group(1)) == HOSTILE
    assert Page(answer.text).tags.count("script") == 1


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        pytest.param({"text": ""}, 422, "empty", id="nothing pasted"),
        pytest.param({"text": "<!-- only a template -->"}, 422, "", id="no entries"),
        pytest.param({"text": BRAG, "target": "l9"}, 400, "no level", id="unknown level"),
        pytest.param({"text": BRAG, "writer": "model"}, 400, "No model", id="no model"),
        pytest.param({"person": "nobody"}, 404, "Nobody is on record", id="nobody"),
    ],
)
def test_what_is_wrong_is_said_in_place_and_the_text_is_kept(
    client: TestClient, fields: dict[str, str], status: int, words: str
) -> None:
    answer = client.post("/drafts", data={"target": "staff", "name": "Priya", **fields})
    assert answer.status_code == status
    assert 'role="alert"' in answer.text
    assert words in answer.text
    assert 'value="Priya"' in answer.text
    if fields.get("text") == BRAG:
        assert "retry-budget library v1" in answer.text


@pytest.mark.parametrize(
    ("data", "status", "words"),
    [
        pytest.param(b"%PDF-1.7 ...", 422, "a PDF file", id="a PDF"),
        pytest.param(b"\x00\x01\x02", 422, "binary data", id="binary"),
        pytest.param("caf\u00e9".encode("latin-1"), 422, "UTF-8", id="another encoding"),
        pytest.param(b"", 422, "empty", id="empty"),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_words(client: TestClient, data: bytes, status: int, words: str) -> None:
    answer = client.post("/drafts", data={"target": "staff"}, files={"file": ("brag.md", data, "text/plain")})
    assert answer.status_code == status
    assert words in answer.text


def test_pasted_text_and_a_file_are_not_guessed_between(client: TestClient) -> None:
    answer = client.post("/drafts", data={"text": BRAG}, files={"file": ("a.md", b"- x", "text/plain")})
    assert answer.status_code == 400
    assert "Keep one" in answer.text
    assert "retry-budget library v1" in answer.text


def test_the_example_can_be_drafted(client: TestClient) -> None:
    page = client.get("/?example=1").text
    kept = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.DOTALL)
    assert kept is not None
    text = shown(client, html.unescape(kept.group(1)))
    assert "Noor Haddad: L5 to Staff" in text
    assert "3 of 12 months" in text


def test_the_text_of_a_draft_can_be_changed_and_drafted_again(client: TestClient) -> None:
    text = shown(client, BRAG)
    again = next(link for link in Page(text).links if link.startswith("/?from="))
    assert "retry-budget library v1" in client.get(again).text
    assert client.get("/?from=forgotten").status_code == 200


def test_old_texts_are_forgotten_and_the_page_says_so_by_offering_no_more(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path, limits=Limits(kept_text=10)), base_url=HERE) as client:
        first = ask(client)
        settle(client, first)
        second = ask(client)
        settle(client, second)
        assert "/?from=" not in client.get(f"/drafts/{first}").text
        assert client.get(f"/drafts/{first}").status_code == 200


def test_people_on_record_can_be_chosen_and_recent_drafts_found(client: TestClient) -> None:
    assert "At hand" not in client.get("/").text
    client.post("/api/v1/people/priya/import", json={"document": BRAG})
    page = client.get("/").text
    assert '<a href="/people/priya">Priya Raman</a>' in page
    answer = client.post("/drafts", data={"person": "priya", "target": "staff"}, follow_redirects=False)
    draft_id = answer.headers["location"].rpartition("/")[2]
    settle(client, draft_id)
    assert f"/drafts/{draft_id}" in client.get("/").text
    assert "priya, for Staff" in client.get("/").text


def test_progress_is_shown_without_a_script_and_stopping_stays(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model)) as client:
        draft_id = ask(client, writer="model")
        page = client.get(f"/drafts/{draft_id}").text
        assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in page
        assert f'data-events="/api/v1/drafts/{draft_id}/events"' in page
        stopped = client.post(f"/drafts/{draft_id}/stop", follow_redirects=True)
        assert "<h1>Stopped</h1>" in stopped.text
        assert f"/?from={draft_id}" in stopped.text
        model.go.set()


def test_a_host_is_agreed_to_with_a_tick_and_not_without(tmp_path: Path) -> None:
    model, consent = FakeModel(host="api.example.com:443"), Agreed()
    with TestClient(make_app(tmp_path, model=model, consent=consent), base_url=HERE) as client:
        assert "I agree that my notes are sent to api.example.com:443" in client.get("/").text
        refused = client.post("/drafts", data={"text": BRAG, "writer": "model"})
        assert refused.status_code == 409
        assert "api.example.com:443" in refused.text
        assert "retry-budget library v1" in refused.text
        assert consent.hosts == set()
        fields = {"text": BRAG, "writer": "model", "agree": "yes"}
        accepted = client.post("/drafts", data=fields, follow_redirects=False)
        assert accepted.status_code == 303
        assert consent.hosts == {"api.example.com:443"}
        settle(client, accepted.headers["location"].rpartition("/")[2])
        assert "I agree" not in client.get("/").text
        assert "facts worded by fake" in client.get(accepted.headers["location"]).text


def test_a_problem_without_a_page_gets_one(client: TestClient) -> None:
    for path in ("/nothing", "/drafts/nothing"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "This did not work" in answer.text


@pytest.mark.parametrize("path", ["/", "/?example=1", "draft"])
def test_pages_are_light_and_load_only_from_here(client: TestClient, path: str) -> None:
    text = shown(client, BRAG) if path == "draft" else client.get(path).text
    page = Page(text)
    assert all(load.startswith("/") and not load.startswith("//") for load in page.loads)
    beside = sum(len(gzip.compress(client.get(load).content)) for load in page.loads if load.startswith("/static/"))
    assert len(gzip.compress(text.encode())) + beside < LIGHT
    assert "lang" in page.attributes
    assert page.tags.count("h1") == 1


def test_a_field_has_a_label(client: TestClient) -> None:
    text = client.get("/").text
    for field in re.findall(r'<(?:input|select|textarea) id="([^"]+)"', text):
        assert f'<label for="{field}">' in text
