"""Whatever comes in: an entry that can be found again in its file, or a sentence that says why not."""

from __future__ import annotations

import contextlib
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.errors import AssistantError, InputError, NoEntries, UnreadableInput
from assistant.intake.growth import parse_growth, read_growth
from tests.intake.growth.documents import read
from tests.real import real_path, real_text

SUFFIXES = [".md", ".txt", ".csv", ".json", ".jsonl", ""]
WORD = st.from_regex(r"[a-z]{3,8}", fullmatch=True)
SENTENCE = st.lists(WORD, min_size=2, max_size=6).map(" ".join)
MARKS = (
    '# |## |- |  - |    - |1. |> |**|**: |`|```|[|](|)|---|===|<li>|</ul>|<!--|-->|~~|{skip}|{|}|:|  |\t|+++|a = b|"|,'
    "|2024|May|https://x.example|[x]: y|&amp;|\\|•|✅|TODO|===== a =====|Impact: |\u2028|\x0c|\n|\n\n"
)
MARKUP = st.sampled_from([*sorted(set(MARKS.split("|"))), "|", "|-|"])
SOUP = st.lists(MARKUP | WORD, max_size=40).map("".join)


@pytest.mark.parametrize("suffix", SUFFIXES)
@given(text=SOUP | st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_a_document_or_a_refusal(suffix: str, text: str) -> None:
    try:
        document = parse_growth(text, source=f"brag{suffix}", suffix=suffix)
    except AssistantError:
        return
    lines = text.count("\n") + text.count("\r") + 1
    for entry in document.entries:
        assert entry.text == entry.text.strip() != ""
        assert 1 <= entry.line <= entry.end_line <= lines
        assert all(0 <= link.start < link.end <= len(entry.text) for link in entry.links)
    document.model_dump_json()


@given(st.binary(max_size=300), st.sampled_from(SUFFIXES))
@settings(deadline=None)
def test_any_file_is_a_document_or_a_refusal(tmp_path_factory: pytest.TempPathFactory, raw: bytes, suffix: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(raw)
    with contextlib.suppress(AssistantError):
        assert read_growth(path).source == str(path)


BLOCKS = st.lists(
    st.tuples(
        st.sampled_from(
            ["- {}", "* {}", "  - {}", "1. {}", "\n{}\n", "## {}", "**Impact**: {}", "> {}", "- **{}**", "| {} |"]
        ),
        SENTENCE,
    ),
    min_size=1,
    max_size=15,
)


@given(BLOCKS)
@settings(deadline=None)
def test_every_entry_begins_on_its_line(blocks: list[tuple[str, str]]) -> None:
    text = "\n".join(form.format(sentence) for form, sentence in blocks)
    lines = text.split("\n")
    try:
        document = parse_growth(text, source="brag.md", suffix=".md")
    except NoEntries:
        return
    for entry in document.entries:
        first, last = re.findall(r"\w+", entry.text)[0], re.findall(r"\w+", entry.text)[-1]
        assert first in lines[entry.line - 1]
        assert last in lines[entry.end_line - 1]


@given(st.lists(st.tuples(SENTENCE, WORD, SENTENCE), min_size=1, max_size=5))
@settings(deadline=None)
def test_a_link_spans_its_label(parts: list[tuple[str, str, str]]) -> None:
    body = " ".join(f"{before} [{label}](https://{path.replace(' ', '.')}.example)" for before, path, label in parts)
    (entry,) = read(f"- Shipped: {body}").entries
    assert [entry.text[link.start : link.end] for link in entry.links] == [label for _, _, label in parts]


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        pytest.param("", NoEntries, "empty", id="empty"),
        pytest.param(" \n\t\n", NoEntries, "empty", id="blank"),
        pytest.param("# Only\n## headings\n", NoEntries, "no items", id="headings"),
        pytest.param("x" * 200_000, UnreadableInput, "more than 100,000 characters", id="one endless line"),
    ],
)
@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_what_holds_nothing_is_refused_with_a_sentence(
    text: str, error: type[InputError], says: str, suffix: str
) -> None:
    with pytest.raises(error, match=says) as raised:
        read(text, source=f"brag.{suffix}")
    assert str(raised.value).startswith(f"brag.{suffix}:")


def test_an_endless_line_among_others_is_left_out_and_said() -> None:
    document = read("- cut the errors\n\n![x](data:image/png;base64," + "A" * 200_000 + ")\n- led the move\n")
    assert [(entry.text, entry.line) for entry in document.entries] == [("cut the errors", 1), ("led the move", 4)]
    assert document.notes[0].startswith("Line 3: left out")


def test_entries_are_numbered_in_order() -> None:
    assert [entry.id for entry in read("- a b\n- c d\n\ne f\n").entries] == ["E1", "E2", "E3"]


def test_a_file_is_read_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "brag.csv"
    path.write_text("date,text\n2026-05,cut the errors\n", encoding="utf-16")
    document = read_growth(path)
    assert (document.source, document.entries[0].source, document.entries[0].text) == (
        str(path),
        str(path),
        "cut the errors",
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- Shipped the **gate** and [more](https://g.example) for all\n" * 4_000, id="bullets"),
        pytest.param(("[" * 5_000 + "\n") * 40, id="brackets"),
        pytest.param(("- " * 5_000 + "x\n") * 4, id="bullets in bullets"),
        pytest.param("a  \n" * 40_000, id="hard breaks"),
        pytest.param("**Impact**: x\n" * 4_000, id="labelled lines"),
        pytest.param("|a" * 500 + "\n" + "|-" * 500 + "\n" + "|b\n" * 200, id="wide table"),
        pytest.param("June 2024 - " * 8_000, id="dates"),
        pytest.param("- a" + " " * 90_000 + "b {skip}\n", id="spaces"),
        pytest.param("<ul><li>" * 10_000, id="HTML lists"),
    ],
)
def test_time_grows_with_length_alone(text: str) -> None:
    began = time.process_time()
    with contextlib.suppress(AssistantError):
        read(text)
    assert time.process_time() - began < 10


@pytest.mark.real
def test_real_documents_are_read_and_every_entry_is_found_again() -> None:
    folder = real_path("1_brag_docs")
    for path in sorted(folder.iterdir()):
        text = real_text(folder.name, path.name)
        lines = text.split("\n")
        document = parse_growth(text, source=path.name, suffix=path.suffix)
        assert len(document.entries) > 3, path.name
        for entry in document.entries:
            words = re.findall(r"\w+", entry.text)
            assert words[0] in lines[entry.line - 1], (path.name, entry.line)
            assert words[-1] in lines[entry.end_line - 1], (path.name, entry.end_line)
            assert all(link.url in text for link in entry.links)


@pytest.mark.real
def test_in_real_documents_a_year_is_never_invented() -> None:
    folder = real_path("1_brag_docs")
    for path in sorted(folder.iterdir()):
        text = real_text(folder.name, path.name)
        for entry in parse_growth(text, source=path.name, suffix=path.suffix).entries:
            years = {entry.period.start.year, entry.period.end.year} if entry.period else set()
            assert all(str(year) in text + path.name for year in years), (path.name, entry.line)
