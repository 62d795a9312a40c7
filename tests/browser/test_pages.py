"""Every page can be read: no accessibility finding in light and dark, nothing wider than a desk or a phone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.visit import assert_readable

PAGES = (
    "/",
    "/?example=1",
    "/docs",
    "/feedback",
    "/feedback?example=slow-code-reviews",
    "/lint",
    "/lint?example=1&kind=feedback",
    "/rules",
    "/rules/oversell",
    "/preread",
    "/rehearsals",
    "/mirror",
    "/rubric",
    "/nowhere",
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_can_be_read(visit: Callable[..., Page], path: str) -> None:
    page = visit(path)
    page.wait_for_load_state("networkidle")
    assert_readable(page)
