"""Markdown as people write it: where each entry stands, what it says, what is left out."""

from __future__ import annotations

import pytest

from assistant.domain.growth import Link, Shape
from tests.intake.growth.documents import entries, only, read, texts


def test_headings_of_both_kinds_make_the_path() -> None:
    (entry,) = entries("""
        My year
        =======

        Payments
        --------

        ### Retries

        - cut the errors
        """)
    assert (entry.headings, entry.line) == (("My year", "Payments", "Retries"), 9)


def test_a_higher_heading_closes_the_lower_ones() -> None:
    found = entries("""
        # A
        ### B
        - one
        ## C
        - two
        """)
    assert [entry.headings for entry in found] == [("A", "B"), ("A", "C")]


def test_a_bullet_stands_under_its_parents() -> None:
    found = entries("""
        ## 2026-05
        - moved login to retries
          - wrote the guide
            1. and gave a talk
        - next one
        """)
    assert [(entry.text, entry.depth, entry.headings) for entry in found] == [
        ("moved login to retries", 0, ("2026-05",)),
        ("wrote the guide", 1, ("2026-05", "moved login to retries")),
        ("and gave a talk", 2, ("2026-05", "moved login to retries", "wrote the guide")),
        ("next one", 0, ("2026-05",)),
    ]


@pytest.mark.parametrize("parent", ["Key actions:", "**Key Actions:**", "Shipped", "**Checkout rewrite**", "May 2026"])
def test_a_parent_that_only_names_its_children_is_no_entry(parent: str) -> None:
    (entry,) = entries(f"- {parent}\n  - cut the errors\n")
    assert entry.headings == (parent.strip("*:"),)


def test_a_parent_that_states_something_is_an_entry() -> None:
    assert texts("- published several guides:\n  - on retries\n") == ["published several guides:", "on retries"]


def test_an_item_without_text_of_its_own_leaves_no_trace() -> None:
    (entry,) = entries("- - took part in interviews\n")
    assert (entry.text, entry.depth, entry.headings) == ("took part in interviews", 1, ())


def test_soft_line_breaks_are_one_space_and_the_lines_are_known() -> None:
    (_, entry) = entries("intro words\n\n- moved the ledger\n  to the new\n  engine\n")
    assert (entry.text, entry.line, entry.end_line) == ("moved the ledger to the new engine", 3, 5)


def test_further_paragraphs_of_an_item_stand_under_it() -> None:
    (first, second) = entries("- Shipped retries\n\n  Errors went down by 40 %.\n")
    assert (second.text, second.headings, second.shape) == (
        "Errors went down by 40 %.",
        (first.text,),
        Shape.PARAGRAPH,
    )


def test_a_paragraph_is_one_entry() -> None:
    entry = only("I led the move.\nIt took two\nmonths.\n")
    assert (entry.text, entry.shape, entry.end_line) == ("I led the move. It took two months.", Shape.PARAGRAPH, 3)


def test_labelled_lines_of_one_paragraph_are_entries_with_their_own_lines() -> None:
    found = entries("""
        ### Accomplishment: Built the gate
        **Impact**: errors down 40 %
        **Context**: two teams
        had two gates
        **Skills:** Go
        Result: one gate
        """)
    assert [(entry.label, entry.text, entry.line) for entry in found] == [
        ("impact", "errors down 40 %", 2),
        ("context", "two teams had two gates", 3),
        ("skills", "Go", 5),
        ("result", "one gate", 6),
    ]
    assert {entry.shape for entry in found} == {Shape.LABELLED}


def test_a_form_is_read_line_by_line() -> None:
    found = entries("Status: Done\nTags: a, b\nOwner: Mina\nSize: two services\n")
    assert [(entry.label, entry.text) for entry in found] == [
        ("status", "Done"),
        ("owner", "Mina"),
        ("size", "two services"),
    ]


def test_a_label_alone_on_its_line_belongs_to_the_next() -> None:
    entry = only("**Context:**  \nOrders had no status.\n")
    assert (entry.label, entry.text, entry.line) == ("context", "Orders had no status.", 2)


def test_a_bold_start_that_claims_something_is_text() -> None:
    entry = only("**Delivered the charts library** with two teams. **Business impact:** faster releases.\n")
    assert entry.label is None
    assert entry.text == "Delivered the charts library with two teams. Business impact: faster releases."


@pytest.mark.parametrize(
    ("source", "path"),
    [
        pytest.param("**Checkout rewrite**\n\n- cut the errors\n", ("Checkout rewrite",), id="title"),
        pytest.param("**Key Actions:**\n- cut the errors\n", ("Key Actions",), id="with a colon"),
        pytest.param("We agreed we'll:\n\n- cut the errors\n", ("We agreed we'll",), id="introduction"),
        pytest.param("**May 2026**\n\ncut the errors\n", ("May 2026",), id="date"),
        pytest.param("*Jan 2025 – Mar 2025*\n- cut the errors\n", ("Jan 2025 – Mar 2025",), id="range"),
    ],
)
def test_a_line_that_only_leads_in_works_as_a_heading(source: str, path: tuple[str, ...]) -> None:
    assert only(source).headings == path


def test_a_line_before_a_list_that_states_something_is_an_entry_too() -> None:
    found = entries("Led three teams:\n\n- Payments\n")
    assert [(entry.text, entry.headings) for entry in found] == [
        ("Led three teams:", ()),
        ("Payments", ("Led three teams",)),
    ]


def test_an_introduction_ends_with_its_list() -> None:
    found = entries("Key wins:\n- one win\n\nand other text\n")
    assert [entry.headings for entry in found] == [("Key wins",), ()]


def test_a_long_introduction_is_an_entry_and_leads_in() -> None:
    (intro, item) = entries("This was a year of change. I set these goals for myself:\n\n- cut the errors\n")
    assert intro.text.endswith("for myself:")
    assert item.headings == ("I set these goals for myself",)


def test_a_paragraph_underlined_by_mistake_is_text() -> None:
    assert texts("I led the move of all services to the new engine, and it held.\n---\n") == [
        "I led the move of all services to the new engine, and it held."
    ]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("• cut the errors\n• led the move\n", id="dots"),
        pytest.param("✅ cut the errors\n✅ led the move\n", id="signs"),
        pytest.param("2026-05-11: cut the errors\n2026-05-12: led the move\n", id="dates"),
        pytest.param("I cut the errors.  \nLed the move\n", id="hard breaks"),
        pytest.param("    - cut the errors\n    - led the move\n", id="indented by four"),
        pytest.param("<ul><li>cut the errors</li>\n<li>led the move</li></ul>\n", id="HTML"),
    ],
)
def test_home_made_lists_are_lists(source: str) -> None:
    found = entries(source)
    assert [entry.line for entry in found] == [1, 2]
    assert found[1].text.endswith("the move")


def test_indented_prose_is_read_and_code_is_not() -> None:
    source = "- 2021\n\n      Moved the shop to the new cloud.\n\n```\nretry(3)\n```\n\n    for x in range(3): pass\n"
    (entry,) = entries(source)
    assert (entry.text, entry.line, entry.headings) == ("Moved the shop to the new cloud.", 3, ("2021",))


def test_quotes_are_labelled() -> None:
    entry = only("> “Great job on the launch.”  \n> — *Team Reviewer*\n")
    assert (entry.label, entry.text) == ("quote", "“Great job on the launch.” — Team Reviewer")


def test_boxes_say_what_is_done() -> None:
    found = entries("- [ ] write the runbook\n- [x] move the jobs\n- [x] Shipped: the gate\n- ✅ done too\n")
    assert [(entry.label, entry.text) for entry in found] == [
        ("todo", "write the runbook"),
        ("done", "move the jobs"),
        ("shipped", "the gate"),
        (None, "✅ done too"),
    ]


def test_a_table_row_is_an_entry_in_the_context_of_its_header() -> None:
    (entry, _) = entries("""
        | Goal | Status | Notes |
        |------|--------|-------|
        | Build the API | ✅ | Deployed with **live** data |
        | Reach 90% | ✅ | |
        """)
    assert (entry.text, entry.shape, entry.line, entry.headings) == (
        "Build the API: ✅; Deployed with live data",
        Shape.ROW,
        3,
        ("Goal | Status | Notes",),
    )


def test_a_table_with_known_columns_is_read_by_them() -> None:
    (entry,) = entries("""
        | Date | Accomplishment | Link | Impact | Project |
        |---|---|---|---|---|
        | May 2026 | Shipped retries | https://git.example/1 | 40% fewer pages | Checkout |
        """)
    assert (entry.text, entry.headings) == ("Shipped retries; 40% fewer pages", ("Checkout",))
    assert entry.period is not None
    assert entry.links[0].url == "https://git.example/1"


def test_html_lists_and_details_are_read() -> None:
    found = entries("""
        Bullet points:
        <ol>
          <li>
        Collected the data.
          </li>
        </ol>
        Explanations:
        <ol><li>It was <b>slow</b>&nbsp;work.</li></ol>

        <details><summary>2024</summary>

        - older work

        </details>
        """)
    assert [(entry.text, entry.line, entry.headings) for entry in found] == [
        ("Collected the data.", 4, ("Bullet points",)),
        ("It was slow work.", 8, ("Explanations",)),
        ("older work", 12, ("2024",)),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("- **cut** the _errors_ in `checkout_api`", "cut the errors in checkout_api", id="emphasis"),
        pytest.param("- cut the errors<br>by half", "cut the errors by half", id="line break"),
        pytest.param("- moved it into <redacted> today", "moved it into <redacted> today", id="no element of HTML"),
        pytest.param("- ~~led~~ helped the move", "helped the move", id="struck out"),
        pytest.param("- did <del>not</del> finish it", "did finish it", id="struck out in HTML"),
        pytest.param("- cut <!-- note to self --> the errors", "cut the errors", id="comment"),
        pytest.param("- saw ![chart](c.png) the errors fall", "saw the errors fall", id="picture"),
        pytest.param("- with [Mina](https://m.example){target=_blank} on it", "with Mina on it", id="attributes"),
        pytest.param("- see [RFC](https://r.example):: done", "see RFC done", id="colons behind a link"),
        pytest.param("- see [[RFC-88|the RFC]] and [[retro]]", "see the RFC and retro", id="wiki links"),
        pytest.param("- 5 \\* 3 &amp; more", "5 * 3 & more", id="escapes"),
        pytest.param("- a {% include x %} b {{< y >}} c", "a b c", id="site templates"),
    ],
)
def test_marks_go_and_words_stay(source: str, text: str) -> None:
    assert only(source).text == text


def test_comments_are_ignored() -> None:
    assert texts("<!-- Add as they happen:\n- Shipped feature Y\n-->\n\n- cut the errors\n") == ["cut the errors"]
    assert texts("[//]: # (List your goals)\n\n- cut the errors\n") == ["cut the errors"]


def test_links_keep_their_place_in_the_text() -> None:
    entry = only(
        "- wrote [RFC-88](https://r.example/88 'x'), see <https://a.example/b_c> and https://p.example/1(2).\n"
    )
    assert entry.text == "wrote RFC-88, see https://a.example/b_c and https://p.example/1(2)."
    assert [(link.url, entry.text[link.start : link.end]) for link in entry.links] == [
        ("https://r.example/88", "RFC-88"),
        ("https://a.example/b_c", "https://a.example/b_c"),
        ("https://p.example/1(2)", "https://p.example/1(2)"),
    ]


def test_links_follow_when_a_label_is_taken_off() -> None:
    entry = only("- Shipped: [retries](https://r.example) and [more][1]\n\n[1]: https://m.example\n")
    assert entry.links == (
        Link(url="https://r.example", start=0, end=7),
        Link(url="https://m.example", start=12, end=16),
    )


def test_an_address_is_kept_as_written() -> None:
    assert only("- see [it](https://x.example/ä?q=%C3%A4)\n").links[0].url == "https://x.example/ä?q=%C3%A4"


def test_a_table_of_contents_is_left_out() -> None:
    assert texts("- [Projects](#projects)\n- [Talks](#talks)\n\n## Projects\n- cut the errors\n") == ["cut the errors"]


def test_nesting_beyond_reason_is_said_and_not_an_error() -> None:
    document = read("".join("  " * depth + f"- item {depth}\n" for depth in range(1000)))
    assert len(document.entries) > 40
    assert any("nested this deep" in note for note in document.notes)


def test_a_paragraph_beyond_reason_is_cut_and_said() -> None:
    document = read("word " * 10 + "\n" + "more words\n" * 10_000)
    assert len(document.entries[0].text) <= 20_000
    assert any("first 20,000 characters" in note for note in document.notes)
