"""Pages from elsewhere in the same browser: they read nothing here and change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from assistant.intake.growth import parse_growth
from tests.browser.listener import listening
from tests.browser.visit import Site, open_context
from tests.web.service import BRAG

ATTACK = Path(__file__).with_name("attack.html")
"""A page that tries what a page can: read with fetch, frames, scripts and pictures, change with forms and beacons."""


@pytest.fixture
def held(site: Site) -> Site:
    """A service with one person on record."""

    site.assistant.growth.import_document("priya", parse_growth(BRAG, source="brag.md", suffix=".md"))
    return site


def record(site: Site) -> object:
    """Everything that a change would change."""
    store = site.assistant.store()
    return store.people(), store.entries("priya"), store.drafts()


def test_a_page_of_another_origin_reads_and_changes_nothing(browser: Browser, held: Site) -> None:
    before = record(held)
    with listening() as listener, listening() as unguarded, open_context(browser, held) as context:
        unguarded.page = "open to all"
        page = context.new_page()

        def attacked(site: str) -> str:
            listener.page = ATTACK.read_text(encoding="utf-8").replace("SITE", site)
            page.goto(f"http://{listener.address}/")
            page.wait_for_function("document.title.startsWith('done')")
            return page.title()

        assert attacked(held.url) == "done:"
        assert "cors /: open to all" in attacked(f"http://{unguarded.address}"), "it works where nothing is guarded"
    held.strayed.clear()  # the attacking page is elsewhere by design
    assert record(held) == before


def test_a_rebound_name_reads_and_changes_nothing(browser: Browser, held: Site) -> None:
    before = record(held)
    there = held.url.replace("127.0.0.1", "rebound.example")
    with open_context(browser, held) as context:
        page = context.new_page()
        for path in ("/", "/people/priya", "/api/v1/people", "/static/app.js"):
            answer = page.goto(there + path)
            assert answer is not None
            assert answer.status == 421
            assert "Priya" not in page.content()
        told = page.evaluate(
            """async () => Promise.all(["POST", "PUT", "DELETE"].map(async (method) =>
              (await fetch("/api/v1/people/mallory", {method, body: '{"name": "Mallory"}',
                headers: {"content-type": "application/json"}})).status))"""
        )
        assert told == [421, 421, 421]
    held.strayed.clear()
    assert record(held) == before
