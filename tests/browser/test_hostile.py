"""A compromised model: whatever it says is shown as words; no request leaves, no script runs, nothing moves away."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, Page

from assistant.coach.packet import DraftOptions
from assistant.domain.calibration import Turn, TurnKind
from assistant.domain.draft import Draft, Origin, Section, Sentence
from assistant.domain.gap import Question
from assistant.domain.record import DraftState, StoredDraft
from assistant.intake.growth import parse_growth
from tests.browser.hostile import hostile_texts
from tests.browser.listener import Listener, listening
from tests.browser.visit import Site, open_context
from tests.depth import DEEP
from tests.web.service import BRAG

A_PAGE = 120
"""Hostile sentences on one page."""
EVERY, LONG = (1, 5_000_000) if DEEP else (9, 300_000)
"""Every day a ninth of the texts is shown, and fewer letters in one; `.ci/run` shows all, and five megabytes."""


T = TypeVar("T")


def aside(step: Callable[[], T]) -> T:
    """The step in a thread without the browser's event loop."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(step).result()


def compromised(site: Site, texts: list[str]) -> Draft:
    """A draft as no verifier would let it through: every text of it is hostile."""
    document = parse_growth(BRAG, source="brag.md", suffix=".md")
    options = DraftOptions(target="staff", writer="plain")
    plain = aside(lambda: site.assistant.packets.draft_now(document, options))
    first = plain.evidence[0].id
    said = tuple(Sentence(text=t, evidence_ids=(first,), origin=Origin.MODEL, paragraph=n) for n, t in enumerate(texts))
    items = tuple(
        item.model_copy(update={"text": t, "context": (t,), "artifacts": (), "tickets": (), "quantities": ()})
        for item, t in zip(plain.evidence, texts, strict=False)
    )
    return plain.model_copy(
        update={
            "title": texts[0],
            "author": texts[1],
            "sections": (Section(title=texts[2], sentences=said),),
            "evidence": items,
            "questions": tuple(Question(text=t) for t in texts[:6]),
            "trace": plain.trace.model_copy(update={"model": texts[3], "notes": tuple(texts[:4])}),
        }
    )


def keep(site: Site, number: int, draft: Draft) -> str:
    """The draft on record; gives its address."""
    made = datetime.now(UTC)
    stored = StoredDraft(id=f"hostile{number}", target="staff", state=DraftState.DONE, created=made, document=draft)
    site.assistant.store().save_draft(stored)
    return f"{site.url}/drafts/{stored.id}"


def nothing_happened(page: Page, at: str, listener: Listener, site: Site) -> None:
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.ran === undefined"), "a script ran"
    assert page.url == at
    assert listener.heard == []
    assert site.strayed == []


@pytest.mark.timeout(300)
def test_over_a_thousand_hostile_sentences_are_words(browser: Browser, site: Site) -> None:
    with listening() as listener, open_context(browser, site) as context:
        page = context.new_page()
        page.on("dialog", lambda dialog: site.strayed.append(dialog.message))
        texts = list(dict.fromkeys(hostile_texts(listener.address)))
        assert len(texts) >= 1_500
        shown = texts[::EVERY]
        for number, start in enumerate(range(0, len(shown), A_PAGE)):
            chunk = [*shown[start : start + A_PAGE], *texts[:8]][:A_PAGE]
            at = keep(site, number, compromised(site, chunk))
            page.goto(at)
            nothing_happened(page, at, listener, site)


@pytest.mark.timeout(300)
def test_megabytes_in_one_sentence_are_shown_and_harm_nothing(browser: Browser, site: Site) -> None:
    with listening() as listener, open_context(browser, site) as context:
        page = context.new_page()
        long = f"<img src=//{listener.address}/x>" * (LONG // 32)
        at = keep(site, 0, compromised(site, [long, "a", "b", "c"]))
        page.goto(at, timeout=110_000)
        nothing_happened(page, at, listener, site)


def test_a_hostile_challenger_is_words_too(browser: Browser, site: Site) -> None:
    use, options = site.assistant.rehearsals, DraftOptions(target="staff", writer="plain")
    begun = use.begin(site.assistant.settings.author, parse_growth(BRAG, source="b.md", suffix=".md"), options)
    begun = aside(lambda: asyncio.run(use.proceed(begun)))
    with listening() as listener, open_context(browser, site) as context:
        page = context.new_page()
        texts = list(dict.fromkeys(hostile_texts(listener.address)))[::7]
        turns = tuple(
            Turn(kind=TurnKind.PRESS, objection=0, says=text, worded_by_model=True, answer=text) for text in texts
        )
        rehearsal = begun.rehearsal.model_copy(update={"person": texts[0], "turns": turns})
        site.assistant.store().save_rehearsal(
            begun.model_copy(update={"rehearsal": rehearsal, "revision": begun.revision + 1})
        )
        at = f"{site.url}/rehearsals/{rehearsal.id}"
        page.goto(at)
        nothing_happened(page, at, listener, site)
        page.goto(f"{site.url}/rehearsals")
        nothing_happened(page, f"{site.url}/rehearsals", listener, site)


@pytest.mark.parametrize("path", ["/feedback", "/lint"])
def test_hostile_notes_are_words(browser: Browser, site: Site, path: str) -> None:
    with listening() as listener, open_context(browser, site) as context:
        page = context.new_page()
        texts = list(dict.fromkeys(hostile_texts(listener.address)))[::40]
        page.goto(site.url + path)
        page.locator("main textarea").first.fill("\n\n".join(texts))
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state("networkidle")
        nothing_happened(page, page.url, listener, site)
