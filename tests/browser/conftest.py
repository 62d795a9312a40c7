"""One browser for this folder, and a fresh context over a fresh record for each test.

Playwright keeps an event loop running in the thread that started it, so the browser ends with the folder: tests
elsewhere run loops of their own.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.visit import FLAGS, Site, open_context, open_site
from tests.real import require


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, without the connections that it makes of its own; its shell for programs takes a third of the time."""
    chromium = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    require(chromium is not None, "chromium is not on this machine (.ci/run installs it)")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=FLAGS, chromium_sandbox=False)
        yield running
        running.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A service of its own, with an empty record."""
    with open_site(tmp_path) as opened:
        yield opened


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Opens a page of the site; a request that leaves it, or a script error, fails the test at its end."""
    with ExitStack() as stack:
        contexts: list[BrowserContext] = []

        def go(path: str = "/", **options: object) -> Page:
            context = stack.enter_context(open_context(browser, site, **options))
            contexts.append(context)
            page = context.new_page()
            page.goto(site.url + path)
            return page

        yield go
        assert site.strayed == [], "the page asked for something outside, or its script failed"
