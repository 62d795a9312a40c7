"""The lint page and the rules' pages: findings at their words, lines with numbers, nothing of a text is markup."""

from __future__ import annotations

import re
from datetime import date

import pytest
from starlette.testclient import TestClient

from assistant.lint import Kind, all_rules
from assistant.web.pages.linted import AROUND, LONGEST_LINE, MOST, WHOLE, read_linted
from tests.lint.texts import BAD, RULE

TODAY = date(2026, 11, 15)
FOUR = """\
Noor is an exceptional engineer.

Invoicing errors fell by 40%.

She has the potential to be Staff next year.
"""


def test_findings_are_at_their_words_and_lead_both_ways(client: TestClient) -> None:
    page = client.post("/lint", data={"text": FOUR}).text
    listed = re.findall(r'<li id="(finding-\d+)"><a class="place" href="#at-(finding-\d+)">', page)
    assert listed
    assert all(one == other for one, other in listed)
    for one, _ in listed:
        assert f'id="at-{one}"' in page
        assert f'href="#{one}"' in page
    assert '<a class="mark finding" href="#finding-1"' in page
    assert ">exceptional engineer</a>" in page
    assert re.search(r"(\d+) of (\d+) claims show no evidence", page)


def test_kind_chooses_the_rules(client: TestClient) -> None:
    text = "You are never careful in reviews."
    assert "absolute" in client.post("/lint", data={"text": text, "kind": "feedback"}).text
    packet = client.post("/lint", data={"text": text, "kind": "packet"}).text
    assert 'href="/rules/absolute"' not in packet
    assert client.post("/lint", data={"text": text, "kind": "poem"}).status_code == 200


def test_a_file_is_read_and_a_clean_text_says_so(client: TestClient) -> None:
    sent = client.post("/lint", data={"text": ""}, files={"file": ("packet.md", BAD.encode(), "text/plain")})
    assert f'href="/rules/{RULE}"' in sent.text
    assert ">\nCalm." in client.post("/lint", data={"text": "Calm."}).text
    assert "Nothing found" in client.post("/lint", data={"text": "Shipped RFC-88 (https://docs.example/88)."}).text


@pytest.mark.parametrize(
    ("text", "file", "said"),
    [
        ("", b"", "There is nothing to lint yet"),
        (" \r\n ", b"", "There is nothing to lint yet"),
        ("a", b"b", "Keep one"),
        ("", b"%PDF-1.7", "a PDF file"),
        ("", b"\x00\x01", "binary data"),
    ],
)
def test_what_is_wrong_is_said(client: TestClient, text: str, file: bytes, said: str) -> None:
    files = {"file": ("a.md", file, "text/plain")} if file else {}
    answer = client.post("/lint", data={"text": text, "kind": "feedback"}, files=files)
    assert answer.status_code in (400, 422)
    assert said in answer.text
    assert 'value="feedback" checked' in answer.text


HOSTILE = (
    "<script>alert(1)</script> \u202e is an exceptional engineer \x00</textarea><img src=x onerror=alert(2)>\n" + BAD
)


def test_a_text_is_never_markup_and_hides_nothing(client: TestClient) -> None:
    page = client.post("/lint", data={"text": HOSTILE}).text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert page.count("</textarea>") == 1
    assert "\u202e" not in page.split("data-findings")[1]


def test_places_count_like_the_command_line(client: TestClient) -> None:
    text = f"😀 שלום\r\n\r\n{BAD}\r\n"
    listed = client.post("/lint", data={"text": text}).text
    told = client.post("/api/v1/lint", json={"text": text.replace("\r\n", "\n")}).json()["findings"]
    assert re.findall(r"column </span>([\d:]+)</a>", listed) == [f"{f['line']}:{f['column']}" for f in told]


class TestLongTexts:
    def test_as_many_findings_are_listed_as_are_read(self) -> None:
        reading = read_linted(f"{BAD}\n\n" * (MOST + 50), Kind.PACKET, TODAY)
        assert reading.total > MOST
        assert len(reading.found) == MOST

    def test_of_a_long_text_the_lines_with_findings_and_their_neighbours(self) -> None:
        plain = "Wrote the page on retries.\n"
        count = WHOLE // len(plain)
        reading = read_linted(f"{plain * count}\n{BAD}\n\n{plain * count}", Kind.PACKET, TODAY)
        numbers = [line.number for line in reading.lines]
        assert count + 2 in numbers
        assert len(numbers) < 20
        assert any(line.gap for line in reading.lines)

    def test_of_a_long_line_what_stands_around_its_findings(self) -> None:
        words = "and wrote the page on retries " * 400
        reading = read_linted(f"{words}. She is absolutely Staff. {words}.", Kind.PACKET, TODAY)
        (line,) = reading.lines
        shown = "".join(piece.run.text for piece in line.pieces)
        assert len(shown) < LONGEST_LINE + 4 * AROUND
        assert "absolutely Staff" in shown

    def test_a_megabyte_is_answered_and_more_than_ten_are_refused(self, client: TestClient) -> None:
        text = "Wrote the page on retries and moved the queue to it.\n" * 20_000
        answer = client.post("/lint", files={"file": ("big.md", (text + BAD).encode(), "text/plain")})
        assert answer.status_code == 200
        assert f'href="/rules/{RULE}"' in answer.text
        assert client.post("/lint", data={"text": "x" * 10_000_001}).status_code == 413


class TestRules:
    def test_all_are_listed_and_each_has_a_page(self, client: TestClient) -> None:
        index = client.get("/rules").text
        for rule in all_rules():
            assert f'<a href="/rules/{rule.name}">' in index
            page = client.get(f"/rules/{rule.name}")
            assert page.status_code == 200
            assert page.text.count('<mark class="finding"') >= 1, rule.name

    def test_a_misspelt_rule_is_answered_with_the_one_that_was_meant(self, client: TestClient) -> None:
        answer = client.get("/rules/overselll")
        assert answer.status_code == 404
        assert "Did you mean “oversell”?" in answer.text
