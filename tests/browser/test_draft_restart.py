"""A service that ends in the middle of a draft: the page that was open says so once it is back, and where to go on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, expect

from assistant.bootstrap import make_assistant
from assistant.domain.ports import Model
from assistant.settings import Settings
from assistant.web.app import create_app
from assistant.web.serving import listen, make_server
from tests.browser.visit import Site, open_context
from tests.web.service import BRAG, FixedClock, SlowModel, WordSearch


@contextmanager
def serving(home: Path, port: int, model: Model | None) -> Iterator[Site]:
    """A service at that port (0: any free one) until the end of the block."""
    opened = listen("127.0.0.1", port)
    assistant = make_assistant(Settings(home=home), model=model, retriever=WordSearch(), clock=FixedClock())
    server = make_server(create_app(assistant))
    thread = threading.Thread(target=server.run, args=([opened],))
    thread.start()
    try:
        yield Site(f"http://127.0.0.1:{opened.getsockname()[1]}", assistant)
    finally:
        server.should_exit = True
        thread.join(20)
        opened.close()
        assert not thread.is_alive()


def test_a_draft_that_a_restart_cut_off_says_so(browser: Browser, tmp_path: Path) -> None:
    with ExitStack() as stack:
        with serving(tmp_path, 0, SlowModel()) as first:
            page = stack.enter_context(open_context(browser, first)).new_page()
            page.goto(first.url)
            page.locator("textarea").fill(BRAG)
            page.locator("form[action='/drafts'] button[type=submit]").first.click()
            expect(page.locator("#step")).to_contain_text("4 of 6 paragraphs are written")
        with serving(tmp_path, int(first.url.rpartition(":")[2]), None):
            expect(page.locator("h1")).to_have_text("There is no draft", timeout=15_000)
            expect(page.locator("[role=alert]")).to_contain_text("The service ended before this draft was finished")
            page.locator(".button", has_text="Start again").click()
            expect(page.locator("textarea")).to_be_visible()
