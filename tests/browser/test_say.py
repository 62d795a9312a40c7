"""Feedback and lint in a real browser: from a vague note to words and a calendar entry, findings fixed one by one."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visit import PHONE, Site, assert_readable, violations
from tests.web.test_feedback_page import HOSTILE, RECORD, TWO, VAGUE
from tests.writing.feedback.notes import FULL

Visit = Callable[..., Page]
BOTH_WAYS = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
FOUR = """\
Noor is an exceptional engineer.

Noor cut invoicing errors by 40% (INV-88).

Noor pushes herself too hard.

She has the potential to be Staff next year.
"""
FIXES = (
    ("exceptional engineer", "author of RFC-88 (https://docs.example/88)"),
    ("by 40%", "from 2.3% in May to 0.4% in June"),
    ("Noor pushes herself too hard.", "RFC-88 is what Search and Identity now follow (SRC-220)."),
    ("She has the potential to be Staff next year.", "Gap: one adopter of RFC-88; Search moves by 2027-03-31."),
)


def put_on_record(site: Site) -> None:
    """Priya, with a month of hers."""
    from assistant.intake.growth import parse_growth

    document = parse_growth(RECORD, source="priya.md", suffix=".md")
    site.assistant.growth.import_document("priya", document)
    site.assistant.growth.save_person(site.assistant.growth.person("priya").model_copy(update={"name": "Priya Raman"}))


def write(page: Page, note: str) -> None:
    """Write a note and have it read."""
    page.get_by_label("Your note").fill(note)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("#fields-are")).to_be_visible()


def answer(page: Page, place: str = "", **answers: str) -> None:
    """Say these in their boxes and have them taken."""
    for name, words in answers.items():
        page.get_by_label(f"Your words for {name}{place}", exact=True).fill(words)
    page.get_by_role("button", name=re.compile("Take these answers|Read it again")).last.click()
    page.wait_for_load_state()


def state(page: Page, field: str) -> Locator:
    """Where a field's words come from."""
    return page.locator(f"#{field} .is")


@BOTH_WAYS
def test_from_a_vague_note_to_a_calendar_entry(visit: Visit, tmp_path: Path, script: bool) -> None:
    page = visit("/feedback", java_script_enabled=script)
    write(page, VAGUE)
    expect(page.get_by_role("heading", name="5 things are missing")).to_be_visible()
    answer(page, **{**FULL, "ask": "be nicer"})
    expect(page.get_by_role("heading", name="One thing is missing")).to_be_visible()
    expect(page.get_by_label("Your words for ask")).to_have_value("be nicer")
    answer(page, ask=FULL["ask"])
    expect(page.locator("#script")).to_contain_text("At the design review on 3 November, you cut off Laila twice.")
    with page.expect_download() as download:
        page.get_by_role("button", name="Calendar entry").click()
    kept = tmp_path / "entry.ics"
    download.value.save_as(kept)
    assert download.value.suggested_filename == "feedback.ics"
    assert "DTSTART;VALUE=DATE:20261202" in kept.read_text(encoding="utf-8")
    assert page.get_by_role("button", name="Copy").is_visible() is script
    if script:
        assert violations(page) == []
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.get_by_role("button", name="Copy").click()
        expect(page.get_by_text("Copied.")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == page.locator("#script").inner_text()


def test_a_note_of_two_incidents_is_asked_about_each(visit: Visit) -> None:
    page = visit("/feedback")
    write(page, TWO.replace(" The launch slipped a week.", ""))
    expect(page.get_by_role("heading", name="Second incident")).to_be_visible()
    answer(page, ", incident 2", impact="she withdrew her proposal")
    expect(state(page, "impact-1")).to_have_text("missing")
    expect(state(page, "impact-2")).to_have_text("answered")
    answer(page, ", incident 1", impact="Mina waited three days", ask=FULL["ask"], commit=FULL["commit"])
    expect(page.locator("#script")).to_contain_text("Mina waited three days")
    expect(page.locator("#script")).to_contain_text(re.compile("she withdrew her proposal", re.IGNORECASE))


@BOTH_WAYS
def test_a_fact_of_the_record_is_attached_and_let_go(visit: Visit, site: Site, script: bool) -> None:
    put_on_record(site)
    page = visit("/feedback?person=priya", java_script_enabled=script)
    write(page, VAGUE)
    fact = page.locator("#behavior-1").get_by_role("radio", name=re.compile("went out without the open tickets"))
    fact.check()
    answer(page, situation=FULL["situation"])
    expect(state(page, "behavior-1")).to_have_text("attached")
    expect(page.locator("#behavior-1")).to_contain_text("priya.md:2")
    page.locator("#behavior-1").get_by_role("radio", name="Not from the record").check()
    answer(page)
    expect(state(page, "behavior-1")).to_have_text("missing")
    expect(state(page, "situation-1")).to_have_text("answered")


def test_what_was_said_is_kept_in_the_record(visit: Visit, site: Site) -> None:
    put_on_record(site)
    page = visit("/feedback?person=priya")
    write(page, VAGUE)
    answer(page, **FULL)
    page.get_by_role("button", name="Save to Priya Raman’s record").click()
    expect(page.get_by_text("Both of you can read it there.")).to_be_visible()
    told = page.request.get(f"{site.url}/api/v1/people/priya/entries").json()["entries"]
    assert page.locator("#script").inner_text() in [entry["text"] for entry in told]


def test_a_protected_matter_stops_everything_until_it_is_out(visit: Visit, site: Site) -> None:
    put_on_record(site)
    page = visit("/feedback?person=priya")
    write(page, f"{VAGUE} She is pregnant.")
    answer(page, **FULL)
    expect(page.get_by_role("alert")).to_contain_text("“pregnant”")
    for name in ("Copy", "Calendar entry", "Save to Priya Raman’s record"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    page.get_by_label("Your note").fill(VAGUE)
    page.get_by_role("button", name="Read it again").first.click()
    expect(page.get_by_role("button", name="Calendar entry")).to_be_visible()


def test_the_fields_light_up_while_a_note_is_typed(visit: Visit) -> None:
    page = visit("/feedback")
    page.get_by_label("Your note").press_sequentially(f"😀 {TWO}", delay=1)
    expect(page.locator("[data-marked] mark.behavior")).to_have_count(2)
    expect(page.locator("[data-marked] mark.situation").last).to_have_text("on 3 November")
    expect(page.locator("[data-said]")).to_have_text("Found so far: situation, behavior, impact.")
    expect(page.get_by_role("list", name="The fields of incident 2")).to_contain_text("Impact given")
    assert violations(page) == []
    page.get_by_label("Your note").fill(HOSTILE)
    expect(page.locator("[data-marked]")).to_contain_text("<script>alert(1)</script> evil")


def test_findings_are_fixed_one_by_one_while_typing(visit: Visit) -> None:
    page = visit("/lint")
    text = page.get_by_label("The text", exact=True)
    text.fill(FOUR)
    places = page.locator("[data-findings] button.place")
    expect(places).to_have_count(4)
    assert violations(page) == []
    for number, (words, better) in enumerate(FIXES, 1):
        places.first.click()
        marked = page.evaluate("[text.selectionStart, text.selectionEnd].map(Number)")
        expect(page.locator("[data-findings] li.here")).to_have_count(1)
        value = text.input_value()
        assert value[marked[0] : marked[1]] in words or words in value[marked[0] : marked[1]]
        start = value.index(words)
        page.evaluate("([a, b]) => text.setSelectionRange(a, b)", [start, start + len(words)])
        page.keyboard.insert_text(better)
        expect(places).to_have_count(len(FIXES) - number)
    expect(page.get_by_role("heading", name="Nothing found")).to_be_visible()
    expect(page.locator("[data-count]")).to_have_text("Nothing found")
    expect(page.locator("[data-behind] mark")).to_have_count(0)


def test_findings_are_fixed_without_script(visit: Visit) -> None:
    page = visit("/lint", java_script_enabled=False)
    page.get_by_label("The text", exact=True).fill(FOUR)
    page.get_by_role("button", name="Look at it").click()
    places = page.locator("[data-findings] a.place")
    expect(places).to_have_count(4)
    places.first.click()
    expect(page.locator(".at:target .mark")).to_have_text("exceptional engineer")
    page.locator(".at:target .mark").click()
    assert page.url.endswith("#finding-1")
    value = FOUR
    for number, (words, better) in enumerate(FIXES, 1):
        value = value.replace(words, better)
        page.get_by_label("The text", exact=True).fill(value)
        page.get_by_role("button", name="Look again").click()
        expect(places).to_have_count(len(FIXES) - number)
    expect(page.get_by_role("heading", name="Nothing found")).to_be_visible()


def test_marks_lie_behind_their_words_also_with_emoji_and_right_to_left(visit: Visit) -> None:
    page = visit("/lint", viewport=PHONE)
    page.get_by_label("The text", exact=True).fill(
        f"😀😀 שלום עולם, she is an exceptional engineer.\n{'x' * 300}\nShe is absolutely Staff."
    )
    expect(page.locator("[data-behind] mark").first).to_have_text("exceptional engineer")
    expect(page.locator("[data-behind] mark").last).to_have_text("absolutely Staff")
    page.locator("[data-findings] button.place").last.click()
    assert page.evaluate("getSelection().toString() || text.value.slice(text.selectionStart, text.selectionEnd)") == (
        "absolutely Staff"
    )
    same = "['scrollHeight', 'clientWidth'].every((m) => text[m] === document.querySelector('[data-behind]')[m])"
    assert page.evaluate(same)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_rule_is_read_beside_the_text_which_stays(visit: Visit) -> None:
    page = visit("/lint?example=1")
    expect(page.locator("[data-findings] button.place").first).to_be_visible()
    with page.expect_popup() as opened:
        page.get_by_role("link", name="potential-not-evidence").click()
    rule = opened.value
    expect(rule.get_by_role("heading", name="Why it weakens the case")).to_be_visible()
    rule.get_by_role("link", name="All rules").click()
    expect(rule.get_by_role("heading", name="What weakens a case, rule by rule")).to_be_visible()
    rule.close()
    expect(page.get_by_label("The text", exact=True)).to_have_value(re.compile("exceptional"))


def test_of_hundreds_of_findings_the_first_are_listed(visit: Visit) -> None:
    page = visit("/lint")
    page.get_by_label("The text", exact=True).fill("She is absolutely Staff.\n\n" * 200)
    expect(page.get_by_role("heading", name="400 findings")).to_be_visible()
    expect(page.locator("[data-findings] button.place")).to_have_count(300)
    expect(page.locator("[data-findings] li").last).to_have_text("100 more follow. Begin with these.")
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_results_can_be_read(visit: Visit, site: Site) -> None:
    put_on_record(site)
    page = visit("/feedback?person=priya")
    write(page, f"{TWO} You are always rude. {'x' * 200}")
    assert_readable(page)
    page.goto("/".join(page.url.split("/")[:3]) + "/lint")
    page.get_by_label("The text", exact=True).fill(f"{FOUR} {'x' * 200}")
    page.get_by_role("button", name="Look at it").click()
    expect(page.locator("[data-findings] li").first).to_be_visible()
    assert_readable(page)
