"""A record in the browser: put there, looked at, added to, taken back; with and without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import Site, assert_readable
from tests.web.service import BRAG


def put_on_record(page: Page) -> None:
    page.get_by_label("Your brag document").fill(BRAG)
    page.get_by_role("button", name="Keep it on record").click()
    page.wait_for_url("**/people/priya")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_record_is_made_looked_at_added_to_and_taken_back(visit: Callable[..., Page], script: bool) -> None:
    page = visit("/", java_script_enabled=script)
    put_on_record(page)
    expect(page.get_by_role("heading", name="What Staff asks for, counted")).to_be_visible()
    page.get_by_role("link", name="E1", exact=True).first.click()
    expect(page.locator("#E1")).to_be_in_viewport()
    page.get_by_label("One bullet").fill("Shipped: RFC-91 approved on the first review (PAY-1500)")
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_text("PAY-1500")).to_be_visible()
    page.get_by_role("button", name="Take the latest import or bullet back").click()
    expect(page.get_by_text("PAY-1500")).to_have_count(0)
    page.get_by_role("link", name="Documents").click()
    expect(page.get_by_role("heading", name="At hand")).to_be_visible()
    expect(page.get_by_role("link", name="Priya Raman")).to_be_visible()


def test_a_file_is_imported_and_a_bad_one_is_refused_in_words(visit: Callable[..., Page], tmp_path: Path) -> None:
    page = visit("/")
    put_on_record(page)
    more = tmp_path / "autumn.md"
    more.write_text("## 2026-09\n- Shipped: RFC-95 adopted by Search (SRC-300)\n", encoding="utf-8")
    page.get_by_text("Import a document").click()
    page.get_by_label("or a file").set_input_files(more)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("heading", name="autumn.md")).to_be_visible()
    bad = tmp_path / "picture.md"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    page.get_by_text("Import a document").click()
    page.get_by_label("or a file").set_input_files(bad)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("heading", name="autumn.md")).to_be_visible()


def test_a_record_and_the_pages_about_it_can_be_read(visit: Callable[..., Page], site: Site) -> None:
    page = visit("/")
    put_on_record(page)
    assert_readable(page)
    page.goto(site.url)
    assert_readable(page)
