"""Pre-read, rehearsal, job mirror and the bar in a real browser: with and without a script, by mouse and by keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from assistant.bootstrap import Assistant
from assistant.shipped import corpus_path
from assistant.web.drafting.order import read_document
from tests.browser.visit import Site, assert_readable, open_context, open_site
from tests.web.service import SlowModel

Visit = Callable[..., Page]

OVERSOLD = "She is absolutely Staff."
HONEST = "You're right, it isn't there yet. Ledger moves to it by January 15, 2027."
JOB = """\
# Staff Engineer
## What you will do
- Own one service end to end, on-call included
- Set a technical direction that at least 8 engineers follow
- Write RFCs that other teams work by
- Travel to our office every month
"""
LADDER = "## Senior\n### Scope\n- Owns a service end to end\n\n## Principal\n### Scope\n- Owns a system of services\n"


def record(assistant: Assistant, person: str, name: str) -> None:
    """Put someone of the demo team on record."""
    text = corpus_path("demo", name).read_text(encoding="utf-8")
    assistant.growth.import_document(person, read_document(text, name))


@pytest.fixture(autouse=True)
def team(site: Site) -> None:
    record(site.assistant, "mette", "mette-holm.md")


@pytest.fixture
def noscript(browser: Browser, site: Site) -> Iterator[Page]:
    """A page of a browser that runs no script."""
    with open_context(browser, site, java_script_enabled=False) as context:
        yield context.new_page()
    assert site.strayed == []


def begin(page: Page) -> str:
    """Begin to rehearse Mette's case for Staff; gives the address."""
    page.get_by_label("Whose case").select_option("mette")
    page.get_by_label("The level aimed at").select_option("staff")
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mette Holm, for Staff")
    return page.url


def answer(page: Page, words: str) -> None:
    """Answer, and wait for what the challenger says next."""
    turns = page.locator(".turns > li")
    before = turns.count()
    page.get_by_label("Your answer").fill(words)
    page.get_by_role("button", name="Answer").click()
    expect(turns).to_have_count(before + 1)


def test_a_rehearsal_of_five_turns_to_the_paragraph(visit: Visit) -> None:
    page = visit("/rehearsals")
    assert_readable(page)
    begin(page)
    expect(page.get_by_text("None has yet.")).to_be_visible()
    answer(page, OVERSOLD)
    expect(page.locator("#question")).to_be_focused()
    expect(page.locator("a.mark.weak")).to_have_text("absolutely Staff")
    answer(page, HONEST)
    expect(page.locator(".growing .paragraph")).to_contain_text("Ledger moves to it by January 15, 2027.")
    answer(page, OVERSOLD)
    assert_readable(page)
    answer(page, OVERSOLD)
    answer(page, HONEST)
    for _ in range(12):
        if page.locator("#ended").count():
            break
        answer(page, HONEST)
    expect(page.locator("#ended")).to_be_focused()
    expect(page.get_by_role("heading", name=re.compile("Conceded, with work and a date: [2-9]"))).to_be_visible()
    page.locator(".growing .paragraph cite a", has_text="A2").first.click()
    assert page.url.endswith("#turn-2")
    assert_readable(page)


def test_the_keys_alone_are_enough(visit: Visit) -> None:
    page = visit("/rehearsals?person=mette&target=staff")
    page.get_by_role("button", name="Begin").press("Enter")
    page.get_by_label("Your answer").press_sequentially("RFC")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#question")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Your answer")).to_be_focused()


def test_the_same_without_a_script(noscript: Page, site: Site) -> None:
    page = noscript
    page.goto(site.url + "/rehearsals")
    begin(page)
    answer(page, OVERSOLD)
    assert page.url.endswith("#question")
    answer(page, HONEST)
    expect(page.locator(".growing .paragraph")).to_contain_text("Ledger moves to it by")
    page.get_by_role("link", name="Delete this one").click()
    page.get_by_role("link", name="Keep it").click()
    page.get_by_role("link", name="Delete this one").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_text("None yet.")).to_be_visible()


def test_a_check_is_told_at_once_and_a_reload_in_mid_turn_goes_on(browser: Browser, tmp_path: Path) -> None:
    model = SlowModel()
    with open_site(tmp_path, model=model) as site, open_context(browser, site) as context:
        record(site.assistant, "mette", "mette-holm.md")
        page = context.new_page()
        model.go.set()
        page.goto(site.url + "/rehearsals")
        page.get_by_label("slow at").check()
        begin(page)
        model.go.clear()
        page.get_by_label("Your answer").fill(OVERSOLD)
        page.get_by_role("button", name="Answer").click()
        expect(page.get_by_role("status")).to_contain_text("Saved. It does not hold yet. The challenger is thinking.")
        expect(page.locator(".turns > li")).to_have_count(1)
        page.evaluate("location.reload()")
        model.go.set()
        expect(page.locator(".turns > li")).to_have_count(2)
        expect(page.locator(".answer .words")).to_have_text(OVERSOLD)
        assert site.strayed == []


def test_a_connection_that_breaks_leaves_the_answer_in_its_box(visit: Visit) -> None:
    page = visit("/rehearsals")
    begin(page)
    page.context.set_offline(True)
    page.get_by_label("Your answer").fill(HONEST)
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("status")).to_contain_text("still in the box")
    expect(page.get_by_label("Your answer")).to_have_value(HONEST)
    page.context.set_offline(False)
    page.get_by_role("button", name="Answer").click()
    expect(page.locator(".turns > li")).to_have_count(2)


def test_a_stale_tab_and_one_that_was_deleted_lose_nothing(visit: Visit) -> None:
    page = visit("/rehearsals")
    url = begin(page)
    stale = page.context.new_page()
    stale.goto(url)
    answer(page, OVERSOLD)
    stale.get_by_label("Your answer").fill(HONEST)
    stale.get_by_role("button", name="Answer").click()
    expect(stale.get_by_role("alert")).to_contain_text("went on in another window")
    expect(stale.get_by_label("Your answer")).to_have_value(HONEST)
    assert_readable(stale)
    page.get_by_role("link", name="Delete this one").click()
    assert_readable(page)
    page.get_by_role("button", name="Delete it").click()
    stale.get_by_role("button", name="Answer").click()
    expect(stale.get_by_role("heading", level=1)).to_have_text("There is no such rehearsal")
    expect(stale.locator(".source")).to_have_text(HONEST)
    assert_readable(stale)


def test_an_answer_that_is_too_long_is_refused_in_words_and_kept(visit: Visit) -> None:
    page = visit("/rehearsals")
    begin(page)
    page.get_by_label("Your answer").fill("word " * 900)
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_contain_text("4,499 characters")
    expect(page.get_by_label("Your answer")).to_have_value("word " * 900)


def test_two_people_never_see_each_others(visit: Visit, site: Site) -> None:
    page = visit("/rehearsals", base_url=site.url)
    noor = {"x-assistant-author": "noor"}
    document = corpus_path("demo", "mette-holm.md").read_text(encoding="utf-8")
    theirs = page.request.post("/api/v1/rehearsals", data={"document": document}, headers=noor).json()["id"]
    mine = begin(page)
    page.goto(f"/rehearsals/{theirs}")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such rehearsal")
    page.goto("/rehearsals")
    expect(page.locator(".rows tbody a")).to_have_count(1)
    listed = page.request.get("/api/v1/rehearsals", headers=noor).json()["rehearsals"]
    assert [line["id"] for line in listed] == [theirs]
    assert theirs not in mine


def test_two_rehearsals_are_compared(visit: Visit, site: Site) -> None:
    page = visit("/rehearsals", base_url=site.url)
    begin(page)
    answer(page, OVERSOLD)
    page.goto("/rehearsals")
    begin(page)
    answer(page, HONEST)
    page.get_by_role("link", name="All rehearsals").click()
    assert_readable(page)
    page.get_by_role("button", name="Compare").click()
    row = page.locator(".comparison tbody tr").first
    expect(row).to_contain_text("unanswered")
    expect(row).to_contain_text("conceded")
    assert_readable(page)


def test_a_pre_read_to_pdf_and_reminder(visit: Visit) -> None:
    page = visit("/preread")
    assert_readable(page)
    page.get_by_label("Whose case").select_option("mette")
    page.get_by_label("The level aimed at").select_option("l5")
    page.get_by_label("The day the room meets").fill("2026-12-10")
    page.get_by_role("button", name="Write the page").click()
    expect(page.get_by_text("1 page as printed")).to_be_visible()
    assert_readable(page)
    for name, ending, begins in (
        ("PDF", ".pdf", b"%PDF"), ("Word", ".docx", b"PK"), ("Markdown", ".md", b"#"),
        ("Calendar reminder", ".ics", b"BEGIN:VCALENDAR"),
    ):  # fmt: skip
        with page.expect_download() as started:
            page.locator(".files").get_by_role("link", name=name, exact=True).first.click()
        assert started.value.suggested_filename.endswith(ending)
        assert Path(started.value.path()).read_bytes().startswith(begins)
    page.get_by_text("The page as it is printed").click()
    picture = page.get_by_role("img", name=re.compile("The printed page"))
    expect(picture).to_be_visible()
    expect(picture).not_to_have_js_property("naturalWidth", 0)
    page.get_by_role("link", name="Rehearse the answers").click()
    expect(page.get_by_label("Whose case")).to_have_value("mette")
    expect(page.get_by_label("The level aimed at")).to_have_value("l5")


def test_a_pre_read_from_a_document_without_a_script(noscript: Page, site: Site) -> None:
    page = noscript
    page.goto(site.url + "/preread")
    page.get_by_label("Whose case").select_option("")
    page.get_by_text("A document instead of the record").click()
    page.get_by_label("or a file").set_input_files(str(corpus_path("demo", "priya-raman.md")))
    page.get_by_label("The day the room meets").fill("2026-12-10")
    page.get_by_role("button", name="Write the page").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Priya Raman: L5 to Staff")
    for name, ending in (("PDF", ".pdf"), ("Calendar reminder", ".ics")):
        with page.expect_download() as started:
            page.get_by_role("button", name=name, exact=True).click()
        assert started.value.suggested_filename.endswith(ending)


def test_a_mirror_with_contradictions_shows_one_relation_at_a_time(visit: Visit) -> None:
    page = visit("/mirror")
    assert_readable(page)
    page.get_by_label("The job description").fill(JOB)
    page.get_by_role("button", name="Hold up the mirror").click()
    expect(page.locator("#contradicts mark")).to_have_text(
        ["two to four services", "one service", "at least five engineers", "at least 8 engineers"]
    )
    assert_readable(page)
    page.get_by_role("link", name=re.compile("Only in the job description")).click()
    expect(page.get_by_text("Travel to our office every month").first).to_be_visible()
    expect(page.locator("#contradicts")).to_be_hidden()
    page.get_by_role("link", name="All relations").click()
    expect(page.locator("#contradicts")).to_be_visible()


def test_the_bar_with_its_examples_a_ladder_brought_in_and_a_bad_one_refused(visit: Visit) -> None:
    page = visit("/rubric")
    expect(page.locator("figure.like")).to_have_count(12)
    assert_readable(page)
    box = page.get_by_label("The ladder as it stands")
    box.fill("We are nice to each other.")
    page.get_by_role("button", name="Look at what is understood").click()
    expect(page.get_by_role("alert")).to_contain_text("No criteria by level were found")
    expect(box).to_have_value("We are nice to each other.")
    box.fill(LADDER)
    page.get_by_role("button", name="Look at what is understood").click()
    expect(page.get_by_text("2 levels, 1 dimension, 2 criteria")).to_be_visible()
    assert_readable(page)
    page.get_by_role("button", name="To the job mirror").click()
    page.get_by_label("The job description").fill(JOB)
    page.get_by_label("The level that the job is for").select_option("Principal")
    page.get_by_role("button", name="Hold up the mirror").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The job description beside Principal")
