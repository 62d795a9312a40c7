"""What a visit needs: a running service, a browser context that notes every request, and axe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from assistant.bootstrap import Assistant, make_assistant
from assistant.domain.ports import Model
from assistant.settings import Settings
from assistant.web.app import create_app
from tests.depth import DEEP
from tests.web.service import FixedClock, WordSearch, live

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP rebound.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""No connections of its own, no name but those of this machine; `rebound.example` is a stranger's that leads here."""
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
EACH_WITH_EACH: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (
    ("light", DESK), ("dark", PHONE), ("light", PHONE), ("dark", DESK),
)  # fmt: skip
LOOKS = EACH_WITH_EACH if DEEP else EACH_WITH_EACH[:2]
"""How a page is looked at: every day each scheme and each width once; where DEEP=1 asks for it, each with each."""


@dataclass
class Site:
    """A service behind a socket: where it is, what it serves, and what its pages should not have done."""

    url: str
    assistant: Assistant
    strayed: list[str] = field(default_factory=list)


@contextmanager
def open_site(home: Path, *, model: Model | None = None) -> Iterator[Site]:
    """A running service over a record in `home`."""
    assistant = make_assistant(Settings(home=home), model=model, retriever=WordSearch(), clock=FixedClock())
    with live(create_app(assistant)) as client:
        yield Site(str(client.base_url).rstrip("/"), assistant)


@contextmanager
def open_context(browser: Browser, site: Site, **options: Any) -> Iterator[BrowserContext]:
    """A context whose every request beside the site, page error and policy violation is noted in `site.strayed`."""
    options.setdefault("viewport", DESK)
    context = browser.new_context(**options)
    context.set_default_timeout(15_000)
    context.on("request", lambda r: None if r.url.startswith((site.url, "blob:")) else site.strayed.append(r.url))
    context.on("weberror", lambda e: site.strayed.append(str(e.error)))
    context.on("console", lambda m: site.strayed.append(m.text) if "Content Security Policy" in m.text else None)
    try:
        yield context
    finally:
        context.close()


def violations(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands: rule and element, one line each."""
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {n['html'][:150]}" for v in found for n in v["nodes"]]


def assert_readable(page: Page) -> None:
    """Nothing for axe to find on the page as it stands, in light and dark, and nothing wider than desk or phone.

    The page is left in light, as wide as a desk.
    """
    for scheme, size in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(size)
        assert violations(page) == [], f"{scheme}, {size['width']} wide"
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(DESK)
