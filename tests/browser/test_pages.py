"""Every page can be read: no accessibility finding in light and dark, at phone and desk width."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.visit import PHONE, violations
from tests.depth import DEEP

PAGES = (
    "/",
    "/?example=1",
    "/docs",
    "/feedback",
    "/lint",
    "/rules",
    "/preread",
    "/rehearsals",
    "/mirror",
    "/rubric",
    "/nowhere",
)
LONG = ("/docs", "/rubric")
"""Pages that axe takes long to read: every day it reads one width of them."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(visit: Callable[..., Page], path: str, scheme: str) -> None:
    page = visit(path, color_scheme=scheme)
    assert violations(page) == []
    if DEEP or path not in LONG:
        page.set_viewport_size(PHONE)
        assert violations(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_a_phone(visit: Callable[..., Page], path: str) -> None:
    page = visit(path, viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
