"""What stands on the page: citations before the full stop, questions apart, a model's words marked."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.draft import Draft, Origin, Section, Sentence, SentenceKind
from assistant.domain.period import Period, Precision
from assistant.export.layout import Piece, context_words, iso_period, lay_out, may_be_followed
from tests.export.drafts import PRIYA, fact, item, lead


def first_pieces(*sentences: Sentence, citations: bool = True, **changes: object) -> tuple[Piece, ...]:
    draft = PRIYA.model_copy(update={"sections": (Section(title="Scope", sentences=sentences),), **changes})
    return lay_out(draft, citations=citations).sections[0].paragraphs[0]


@pytest.mark.parametrize(
    ("text", "shown", "end"),
    [
        pytest.param("Cut p95 to 40 ms.", "Cut p95 to 40 ms", ".", id="full-stop"),
        pytest.param("Cut p95 to 40 ms", "Cut p95 to 40 ms", "", id="none"),
        pytest.param("Is it done?", "Is it done", "?", id="question-mark"),
        pytest.param("He said “done.”", "He said “done.”", "", id="inside-quotes"),
        pytest.param("…", "…", "", id="nothing-but-punctuation"),
    ],
)
def test_a_citation_stands_before_the_closing_punctuation(text: str, shown: str, end: str) -> None:
    (piece,) = first_pieces(fact(text, "E1", "E8"))
    assert (piece.text, piece.citation, piece.end) == (shown, "E1, E8", end)


def test_a_lead_in_is_strong_and_closes_with_a_colon_before_its_facts() -> None:
    opening, _ = first_pieces(lead("Owns two services", "E1"), fact("Did a thing.", "E1"))
    assert opening == Piece("Owns two services", strong=True, cites=("E1",), end=":")
    assert first_pieces(lead("Owns two services", "E1"))[0].end == "."


def test_hidden_citations_leave_no_ids_and_no_evidence_list() -> None:
    layout = lay_out(PRIYA, citations=False)
    assert layout.evidence == ()
    assert not any(p.citation for s in layout.sections for pieces in s.paragraphs for p in pieces)


def test_an_absence_cites_what_was_searched_once() -> None:
    gap = Sentence(text="No recorded work changes company strategy.", kind=SentenceKind.GAP, criterion_id="x")
    assert first_pieces(gap)[0].citation == "searched: 13 entries, 4 of 12 months"
    told = gap.model_copy(update={"text": "Nothing yet. Searched: 13 entries, 4 of 12 months."})
    assert first_pieces(told)[0].citation == ""
    backed = gap.model_copy(update={"evidence_ids": ("E4",)})
    assert first_pieces(backed)[0].citation == "E4"


def test_the_evidence_list_holds_what_is_cited_in_document_order() -> None:
    assert [e.id for e in lay_out(PRIYA, citations=True).evidence] == [f"E{n}" for n in (1, 2, 4, 5, 6, 8, 9, 10, 13)]


def test_the_evidence_list_names_the_file_and_not_the_folder_it_lies_in() -> None:
    for source in ("/home/priya/private/brag.md", "C:\\Users\\priya\\brag.md"):
        draft = PRIYA.model_copy(update={"evidence": (item(1, "text", 5, source=source),)})
        assert lay_out(draft, citations=True).evidence[0].source == "brag.md:3"


@pytest.mark.parametrize(
    ("author", "asking"),
    [
        pytest.param("Priya Raman", "For Priya, before sending:", id="declared"),
        pytest.param(None, "Before sending:", id="unknown"),
        pytest.param("  ", "Before sending:", id="blank"),
    ],
)
def test_questions_address_the_author_where_one_is_declared(author: str | None, asking: str) -> None:
    layout = lay_out(PRIYA.model_copy(update={"author": author}), citations=True)
    assert layout.asking == asking
    assert [q.text for q in layout.sections[2].questions][1] == "Who in Identity and Search works by RFC-88?"
    assert not any("who sponsors" in p.text for pieces in layout.sections[2].paragraphs for p in pieces)


def worded(*origins: Origin, writer: str) -> Draft:
    sentences = tuple(fact(f"Did thing {n}.", "E1", origin=o) for n, o in enumerate(origins))
    return PRIYA.model_copy(update={"sections": (Section(title="Scope", sentences=sentences),), "writer": writer})


@pytest.mark.parametrize(
    ("draft", "footer"),
    [
        pytest.param(worded(Origin.PLAIN, Origin.OWN, writer="plain"), "", id="no-model"),
        pytest.param(
            worded(Origin.PLAIN, Origin.MODEL, writer="model"),
            "Worded by a model: 1 of 2 facts, marked †.",
            id="one-of-two",
        ),
        pytest.param(
            worded(Origin.MODEL, writer="plain"),
            "Worded by a model: 1 of 1 facts, marked †.",
            id="sentence-says-so-though-the-draft-does-not",
        ),
        pytest.param(worded(Origin.PLAIN, writer="model"), "Worded by a model: 0 of 1 facts.", id="none-accepted"),
    ],
)
def test_the_footer_counts_what_a_model_worded(draft: Draft, footer: str) -> None:
    layout = lay_out(draft, citations=False)
    assert layout.footer == footer
    marks = [p.mark for p in layout.sections[0].paragraphs[0]]
    assert marks == ["†" if s.origin is Origin.MODEL else "" for s in draft.sections[0].sentences]


@pytest.mark.parametrize(
    ("start", "end", "precision", "expected"),
    [
        pytest.param(date(2026, 6, 11), date(2026, 6, 11), Precision.DAY, "2026-06-11", id="day"),
        pytest.param(date(2026, 6, 8), date(2026, 6, 14), Precision.WEEK, "2026-W24", id="week"),
        pytest.param(date(2026, 6, 1), date(2026, 6, 30), Precision.MONTH, "2026-06", id="month"),
        pytest.param(date(2026, 10, 1), date(2026, 12, 31), Precision.QUARTER, "2026-Q4", id="quarter"),
        pytest.param(date(2026, 7, 1), date(2026, 12, 31), Precision.HALF, "2026-H2", id="half"),
        pytest.param(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR, "2026", id="year"),
        pytest.param(date(2026, 5, 1), date(2026, 8, 31), Precision.RANGE, "2026-05-01/2026-08-31", id="range"),
    ],
)
def test_a_period_is_written_as_iso_does(start: date, end: date, precision: Precision, expected: str) -> None:
    assert iso_period(Period(start=start, end=end, precision=precision)) == expected


def test_context_is_the_headings_and_the_period_unless_a_heading_is_it() -> None:
    shown = item(1, "text", 5)
    assert context_words(shown) == "2026-05"
    assert context_words(shown.model_copy(update={"context": ("May", "Payments")})) == "May › Payments › 2026-05"
    assert context_words(shown.model_copy(update={"context": (), "period": None})) == ""


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        pytest.param("https://dash.example/ck-5xx", True, id="https"),
        pytest.param("HTTP://dash.example", True, id="upper-case"),
        pytest.param("javascript:alert(1)", False, id="javascript"),
        pytest.param("java\nscript:alert(1)", False, id="split-javascript"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param("file:///etc/passwd", False, id="file"),
        pytest.param("//dash.example", False, id="no-scheme"),
        pytest.param("https://", False, id="no-host"),
        pytest.param("https://[", False, id="broken"),
        pytest.param('https://a.example/"onmouseover="x', False, id="quote"),
        pytest.param("https://a.example/\u202egnp.exe", False, id="hidden-direction"),
        pytest.param("mailto:a@b.example", False, id="mail"),
    ],
)
def test_only_web_addresses_may_be_followed(url: str, safe: bool) -> None:
    assert may_be_followed(url) is safe
