"""The draft workspace in a real browser: drafted as one watches, decided by click, key and form, and sent."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2 as httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from assistant.domain.ports import ModelAnswer, ModelRequest
from tests.browser.visit import PHONE, Site, assert_readable, open_context, open_site, violations
from tests.web.service import BRAG, ask, settle

LIE = "Took over 12 services from Ledger (REF-31)"
TRUE = "Took over refunds-worker from Ledger (REF-31)"

Visit = Callable[..., Page]


class StepModel:
    """Has nothing usable to say, once for each step that it is let go: its paragraphs are told plainly, one by one."""

    name, host = "steps", "127.0.0.1:9"

    def __init__(self) -> None:
        self.steps = threading.Semaphore(0)

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        while not self.steps.acquire(blocking=False):
            await asyncio.sleep(0.01)
        return ModelAnswer(text="no")


@pytest.fixture
def draft(site: Site) -> str:
    """The address of a finished draft."""
    with httpx.Client(base_url=site.url, timeout=30, trust_env=False) as client:
        made = ask(client)
        settle(client, made)
    return f"/drafts/{made}"


@pytest.fixture
def watched(browser: Browser, tmp_path: Path) -> Iterator[tuple[Page, StepModel, Site]]:
    """A page and the model behind it, which waits to be let go."""
    model = StepModel()
    with open_site(tmp_path, model=model) as site:
        with open_context(browser, site) as context:
            yield context.new_page(), model, site
        model.steps.release(100)
        assert site.strayed == []


def decide(page: Page, words: str, what: str) -> None:
    """Press a sentence's button, as a mouse does: what it is about has to be under the pointer first."""
    said = page.locator("[data-sentence]", has=page.locator(".words", has_text=words))
    said.locator(".words").hover()
    said.locator(f'[name="{what}"], [data-{what}]').click()
    page.wait_for_load_state()


def text_of(page: Page, format: str = "md") -> str:
    """The file as somebody would download it."""
    link = page.locator(f'.files a[href$="format={format}"]').first
    with page.expect_download() as download:
        link.click()
    return Path(download.value.path()).read_text(encoding="utf-8")


def test_from_an_empty_installation_to_a_pdf(visit: Visit) -> None:
    page = visit("/")
    page.locator("textarea").fill(BRAG)
    page.locator("form[action='/drafts'] button[type=submit]").first.click()
    page.wait_for_selector(".sheet")
    expect(page.locator("h1")).to_have_text("Priya Raman: L5 to Staff")
    with page.expect_download() as download:
        page.locator(".files a", has_text="PDF").first.click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF")
    assert download.value.suggested_filename == "priya-raman-staff.pdf"


def test_a_draft_is_read_while_it_is_written_and_survives_a_reload(watched: tuple[Page, StepModel, Site]) -> None:
    page, model, site = watched
    page.goto(site.url)
    page.locator("textarea").fill(BRAG)
    page.locator("form[action='/drafts'] button[type=submit]").first.click()
    expect(page.locator("h1")).to_have_text("Drafting")
    expect(page.locator("#step")).to_contain_text("4 of 6 paragraphs are written")
    model.steps.release(3)  # two paragraphs are asked for at once, each twice: one of them gets to its end
    expect(page.locator("#growing h2").first).to_have_text("Scope & Impact")
    expect(page.locator("#step")).to_contain_text("5 of 6 paragraphs are written")
    written = page.locator("#growing p").all_inner_texts()
    assert violations(page) == []
    page.reload()
    expect(page.locator("#growing p").nth(len(written) - 1)).to_be_visible()
    assert set(written) <= set(page.locator("#growing p").all_inner_texts())
    model.steps.release(100)
    page.wait_for_selector(".sheet")
    assert page.locator(".sheet [data-sentence]").count() > 4


def test_a_draft_that_is_stopped_stays_stopped(watched: tuple[Page, StepModel, Site]) -> None:
    page, _, site = watched
    page.goto(site.url)
    page.locator("textarea").fill(BRAG)
    page.locator("form[action='/drafts'] button[type=submit]").first.click()
    page.locator("button", has_text="Stop").click()
    expect(page.locator("h1")).to_have_text("Stopped")
    page.reload()
    expect(page.locator("h1")).to_have_text("Stopped")
    page.locator(".button").click()
    assert "retry-budget library v1" in page.locator("textarea").input_value()


def test_an_edit_into_a_lie_is_refused_while_it_is_typed_and_when_it_is_sent(visit: Visit, draft: str) -> None:
    page = visit(draft)
    decide(page, "Took over refunds-worker", "edit")
    box = page.locator(".editor textarea")
    expect(box).to_be_focused()
    box.fill(LIE)
    expect(page.locator(".found mark").first).to_be_visible()
    assert "12" in page.locator(".found mark").first.inner_text()
    assert violations(page) == []
    page.locator(".editor button").click()
    page.wait_for_selector(".found[role=alert]")
    assert page.locator(".editor textarea").input_value() == LIE
    assert page.locator(".found li").count() >= 1
    page.locator(".editor textarea").fill(TRUE)
    expect(page.locator(".found .fine")).to_be_visible()
    page.locator(".editor button").click()
    page.wait_for_selector(".editor", state="detached")
    expect(page.locator(".sentence.own .by")).to_contain_text("your words")
    assert TRUE in text_of(page)


def test_what_is_left_out_is_struck_through_and_in_no_file_until_it_is_put_back(visit: Visit, draft: str) -> None:
    page = visit(draft)
    decide(page, "Took over refunds-worker", "reject")
    expect(page.locator("del", has_text="Took over refunds-worker")).to_be_visible()
    assert "Took over refunds-worker" not in text_of(page).partition("## Evidence")[0]
    decide(page, "Took over refunds-worker", "put-back")
    expect(page.locator("del")).to_have_count(0)
    assert "Took over refunds-worker" in text_of(page).partition("## Evidence")[0]


def test_the_last_change_can_be_undone(visit: Visit, draft: str) -> None:
    page = visit(draft)
    decide(page, "Took over refunds-worker", "accept")
    decide(page, "retry-budget library", "reject")
    page.locator(".review button[name=undo]").click()
    expect(page.locator("del")).to_have_count(0)
    expect(page.locator(".handle", has_text="✓")).to_have_count(1)
    page.locator(".review button[name=undo]").click()
    expect(page.locator(".handle", has_text="✓")).to_have_count(0)
    expect(page.locator(".review button[name=undo]")).to_have_count(0)


def test_evidence_is_taken_out_and_the_draft_follows(visit: Visit, draft: str) -> None:
    page = visit(draft)
    page.locator("input[name=use][value=E3]").uncheck()
    page.locator(".choose button").click()
    page.wait_for_selector(".follows")
    assert "Drafted without E3" in page.locator(".follows").inner_text()
    expect(page.locator(".sheet")).not_to_contain_text("refunds-worker")
    expect(page.locator("input[name=use][value=E3]")).not_to_be_checked()
    page.locator(".follows a[href^='/drafts/']").click()
    expect(page.locator(".sheet")).to_contain_text("refunds-worker")
    assert page.url.endswith(draft)


def test_two_versions_are_compared_and_an_earlier_one_is_taken_up_again(visit: Visit, draft: str) -> None:
    page = visit(draft)
    decide(page, "Took over refunds-worker", "edit")
    page.locator(".editor textarea").fill(TRUE)
    page.locator(".editor button").click()
    page.wait_for_selector(".editor", state="detached")
    page.locator(".review a", has_text="Version 2").click()
    expect(page.locator(".changes del").first).to_contain_text("roadmap")
    assert violations(page) == []
    page.locator("button[name=back]").last.click()
    page.wait_for_selector(".sheet")
    expect(page.locator(".sheet")).to_contain_text("on-call, roadmap, deploys (REF-31)")
    expect(page.locator(".review a", has_text="Version 3")).to_be_visible()


def test_the_keys_lead_through_the_sentences(visit: Visit, draft: str) -> None:
    page = visit(draft)
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    for key in "jjjk":
        page.wait_for_function("document.activeElement.closest('dialog') === null")  # a closing dialog takes the focus
        page.keyboard.press(key)
        expect(page.locator("[data-sentence]:focus-within")).to_have_count(1)
    at = "document.activeElement.closest('[data-sentence]')"
    while page.evaluate(f"{at}.querySelector('[data-edit]') === null"):  # a lead-in is not anybody's to reword
        page.keyboard.press("j")
    third = page.evaluate(f"{at}.id")
    page.keyboard.press("a")
    page.wait_for_url(f"**#{third}")
    page.wait_for_selector(f"#{third} .handle:focus")
    expect(page.locator(f"#{third} .handle")).to_contain_text("✓")
    page.keyboard.press("r")
    expect(page.locator(f"#{third} > del")).to_be_visible()
    page.wait_for_selector(f"#{third} .handle:focus")
    page.keyboard.press("r")
    expect(page.locator(f"#{third} > del")).to_have_count(0)
    page.wait_for_selector(f"#{third} .handle:focus")
    page.keyboard.press("e")
    page.wait_for_selector(f"#{third} textarea:focus")
    page.keyboard.type("jar?")
    assert page.locator("dialog").is_hidden()


def test_a_sentence_and_its_evidence_light_up_together(visit: Visit, draft: str) -> None:
    page = visit(draft)
    page.mouse.move(0, 0)
    shade = "e => getComputedStyle(e.querySelector('.words')).backgroundColor"
    said = page.locator("[data-sentence]", has_text="Took over refunds-worker").last
    before = said.evaluate(shade)
    said.locator(".proof").hover()
    assert said.evaluate(shade) != before
    page.mouse.move(0, 0)
    assert said.evaluate(shade) == before
    said.locator(".handle").focus()
    assert said.evaluate(shade) != before


def test_of_two_windows_the_later_one_loses_nothing(visit: Visit, draft: str) -> None:
    first, second = visit(draft), visit(draft)
    decide(second, "Took over refunds-worker", "edit")
    decide(first, "retry-budget library", "reject")
    second.locator(".editor textarea").fill(TRUE)
    second.locator(".editor button").click()
    expect(second.locator(".found")).to_contain_text("changed in another window")
    assert second.locator(".editor textarea").input_value() == TRUE
    second.locator(".editor button").click()
    second.wait_for_selector(".editor", state="detached")
    expect(second.locator(".sheet del").first).to_be_visible()
    expect(second.locator(".sentence.own")).to_have_count(1)


def test_the_same_without_a_script(visit: Visit) -> None:
    page = visit("/", java_script_enabled=False)
    page.locator("textarea").fill(BRAG)
    page.locator("form[action='/drafts'] button[type=submit]").first.click()
    for _ in range(40):
        if page.locator(".sheet").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    decide(page, "Took over refunds-worker", "edit")
    page.locator(".editor textarea").fill(LIE)
    page.locator(".editor button").click()
    expect(page.locator(".found li").first).to_be_visible()
    expect(page.locator(".found mark").first).to_be_in_viewport()
    assert page.locator(".editor textarea").input_value() == LIE
    page.locator(".editor textarea").fill(TRUE)
    page.locator(".editor button").click()
    expect(page.locator(".sentence.own")).to_have_count(1)
    decide(page, "retry-budget library", "reject")
    page.locator(".review button[name=undo]").click()
    page.locator("input[name=use][value=E4]").uncheck()
    page.locator(".choose button").click()
    expect(page.locator("main h1")).to_be_visible()


def test_it_can_be_read_whatever_is_open(visit: Visit, draft: str) -> None:
    page = visit(draft)
    decide(page, "Took over refunds-worker", "reject")
    decide(page, "retry-budget library", "edit")
    assert_readable(page)
    page.goto(page.url.partition("?")[0])
    page.keyboard.press("?")
    assert_readable(page)


def test_on_a_phone_the_evidence_opens_below_its_sentence(visit: Visit, draft: str) -> None:
    page = visit(draft, viewport=PHONE)
    said = page.locator("[data-sentence]", has_text="Took over refunds-worker").last
    expect(said.locator(".proof")).to_be_hidden()
    said.locator(".handle").click()
    expect(said.locator(".proof")).to_be_visible()
    said.locator("button[name=accept]").click()
    expect(page.locator(".handle", has_text="✓")).to_have_count(1)
