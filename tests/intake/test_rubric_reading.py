"""The way in: real ladders understood, everything else refused in words, nothing raised but our own errors."""

from __future__ import annotations

import contextlib
import string
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.errors import AssistantError, InputError, NoCriteria, NotFound, UnreadableInput
from assistant.domain.rubric import Measure, Rubric
from assistant.intake.rubric import format_rubric_yaml, parse_rubric, read_rubric
from tests.intake.ladders import read
from tests.real import real_path, real_text

# Counted by hand in the files: criteria per level.
REAL = [
    pytest.param(
        "FT__engineering.yml",
        {
            "junior": 10,
            "engineer": 12,
            "senior-1": 12,
            "senior-2-ic": 12,
            "senior-2-pm": 11,
            "principal-ic": 13,
            "principal-pm": 11,
            "tech-director": 11,
        },
        9,
        id="YAML of levels, themes, competencies",
    ),
    pytest.param(
        "Medium__snowflake__constants.js", {f"milestone-{n}": 64 for n in range(1, 6)}, 16, id="JavaScript tracks"
    ),
    pytest.param("jorgef__engineeringladders__Developer.md", {f"d{n}": 5 for n in range(1, 8)}, 22, id="bold labels"),
    pytest.param(
        "monzo__backend.md",
        {"level-1": 8, "level-2": 21, "level-3": 26, "level-4": 37, "level-5": 32, "level-6": 11},
        5,
        id="front matter",
    ),
    pytest.param(
        "sourcegraph__framework.md",
        {"all-levels": 14, "ic1": 4, "ic2": 4, "ic3": 6, "ic4": 8, "ic5": 11, "m3": 26, "m4": 24, "m5": 16, "m6": 15},
        6,
        id="headings, labels and an HTML table",
    ),
]


@pytest.mark.real
@pytest.mark.parametrize(("name", "counts", "themes"), REAL)
def test_a_real_ladder_is_understood_level_by_level(name: str, counts: dict[str, int], themes: int) -> None:
    rubric = read_rubric(real_path("4_ladders", name))
    assert {level.id: len(rubric.at(level)) for level in rubric.levels} == counts
    assert len(rubric.dimensions) == themes
    assert {c.measure for c in rubric.criteria} == {Measure.JUDGEMENT}
    assert {c.minimum for c in rubric.criteria} == {None}


@pytest.mark.real
@pytest.mark.parametrize(("name", "counts", "themes"), REAL)
def test_the_text_of_a_real_criterion_stands_in_its_file(name: str, counts: dict[str, int], themes: int) -> None:
    rubric = read_rubric(real_path("4_ladders", name))
    whole = _bare(real_text("4_ladders", name))
    for criterion in rubric.criteria:
        assert _bare(criterion.text) in whole
    assert max(Counter(c.id for c in rubric.criteria).values()) == 1
    assert len(rubric.criteria) == sum(counts.values())
    assert themes


@pytest.mark.real
@pytest.mark.parametrize(("name", "counts", "themes"), REAL)
def test_a_real_ladder_comes_back_from_our_yaml_unchanged(name: str, counts: dict[str, int], themes: int) -> None:
    rubric = read_rubric(real_path("4_ladders", name))
    assert read(format_rubric_yaml(rubric), ".yaml") == rubric
    assert counts
    assert themes


@pytest.mark.real
@pytest.mark.parametrize("folder", ["1_brag_docs", "2_promo_packets", "5_job_descriptions"])
def test_real_documents_that_are_no_ladders_are_refused(folder: str) -> None:
    for path in sorted(real_path(folder).iterdir()):
        with pytest.raises(NoCriteria, match="A ladder can be"):
            read_rubric(path)


@pytest.mark.real
def test_a_real_title_without_criteria_is_refused() -> None:
    with pytest.raises(NoCriteria, match="A ladder can be"):
        read_rubric(real_path("4_ladders", "artsy__summary.json"))


def _bare(text: str) -> str:
    """Letters and digits only: Markdown marks, quotation marks and line breaks do not matter."""
    return "".join(c for c in text.replace("\\n", " ") if c.isalnum())


def test_a_source_line_on_top_is_passed_over_and_lines_stay() -> None:
    text = "SOURCE: a site\nlevels: [L4]\n\ncriteria:\n  - {id: x, level: L9, dimension: S, text: Owns it}\n"
    with pytest.raises(InputError, match=r"notes\.yaml:2: Level 1 is not a map"):
        read(text, ".yaml")


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        pytest.param("levels: [L4, L5]\nScope: {L4: Owns one thing, L5: Owns two things}\n", ".txt", id="YAML"),
        pytest.param('{"L4": {"S": ["Owns one thing"]}, "L5": {"S": ["Owns two things"]}}', "", id="JSON"),
        pytest.param("# L4\n- owns one thing\n# L5\n- owns two things\n", "", id="Markdown"),
        pytest.param("[A link](x) first\n# L4\n- owns one thing\n# L5\n- owns two things\n", ".txt", id="a link first"),
        pytest.param("\ufeff# L4\r\n- owns one thing\r\n# L5\r\n- owns two things\r\n", ".md", id="marks of Windows"),
        pytest.param(
            "---\n: : broken\n---\n# L4\n- owns one thing\n# L5\n- owns two things\n", ".md", id="front matter"
        ),
    ],
)
def test_the_shape_is_found_without_a_telling_suffix(text: str, suffix: str) -> None:
    assert [level.id for level in read(text, suffix).levels] == ["l4", "l5"]


@pytest.mark.parametrize(
    ("text", "suffix", "kind", "message"),
    [
        pytest.param("", ".md", NoCriteria, "The file is empty", id="empty"),
        pytest.param(" \n\t\n", ".yaml", NoCriteria, "The file is empty", id="blank"),
        pytest.param("a\0b", ".md", UnreadableInput, "binary data", id="binary"),
        pytest.param("x" * 1_000_001, ".md", UnreadableInput, "larger than 1 MB", id="too large"),
        pytest.param("a: [1", ".yaml", InputError, "notes.yaml:1: This is not valid YAML", id="broken YAML"),
        pytest.param("a: \x85\x07\ud800", ".yaml", NoCriteria, "No criteria", id="characters that are none"),
        pytest.param("a: *b", ".yaml", InputError, "The alias .b refers to nothing", id="alias of nothing"),
        pytest.param("a: &b [*b]", ".yaml", InputError, "refers to nothing before it", id="alias of itself"),
        pytest.param("[" * 5000, ".yaml", InputError, "nested more than 60", id="deep YAML"),
        pytest.param("!!python/object/apply:os.system [ls]", ".yaml", NoCriteria, "No criteria", id="a YAML tag"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(
    text: str, suffix: str, kind: type[AssistantError], message: str
) -> None:
    with pytest.raises(kind, match=message):
        read(text, suffix)


def test_aliases_that_blow_up_are_refused_at_once() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
    )
    with pytest.raises(InputError, match="too large: more than 300,000 values"):
        read(bomb, ".yaml")


def test_a_missing_file_a_folder_and_a_word_document_are_named(tmp_path: Path) -> None:
    (tmp_path / "ladder.docx").write_bytes(b"PK\x03\x04 and more")
    with pytest.raises(NotFound):
        read_rubric(tmp_path / "none.md")
    with pytest.raises(UnreadableInput):
        read_rubric(tmp_path)
    with pytest.raises(UnreadableInput, match="Word or zip"):
        read_rubric(tmp_path / "ladder.docx")


ENDLESS = [
    pytest.param("# L4\n- " + "*a_b" * 15_000, ".md", id="stars"),
    pytest.param("# L4\n- " + "![" * 10_000, ".md", id="brackets"),
    pytest.param("<h1>" * 20_000, ".md", id="open headings"),
    pytest.param("<!--" * 30_000, ".md", id="open comments"),
    pytest.param("<table>" + "<tr><td rowspan=999 colspan=999>a b c" * 5_000 + "</table>", ".md", id="spans"),
    pytest.param("# L4\n- owns a thing\n" * 5_000, ".md", id="headings"),
    pytest.param("- " * 20_000, ".md", id="nested bullets"),
    pytest.param("={" * 30_000, ".js", id="open literals"),
    pytest.param("a=[1," * 15_000, ".js", id="open lists"),
    pytest.param(",".join(["L4"] * 10_000) + "\n" + ",".join(["a b c"] * 10_000), ".csv", id="columns"),
    pytest.param("- {a: " * 10_000, ".yaml", id="flow maps"),
    pytest.param(" " * 1_000_000 + "x", ".md", id="spaces"),
]


@pytest.mark.parametrize(("text", "suffix"), ENDLESS)
def test_long_nonsense_takes_linear_time(text: str, suffix: str) -> None:
    began = time.process_time()
    with contextlib.suppress(AssistantError):
        read(text, suffix)
    assert time.process_time() - began < 30, "quadratic reading"


SUFFIXES = st.sampled_from([".md", ".yaml", ".json", ".js", ".csv", ".tsv", ".txt", ".html", ""])
HEADINGS = (
    "# L4\n",
    "## Scope\n",
    "- owns a thing\n",
    "  - of ours\n",
    "**Bold**: x\n",
    "| L4 | L5 |\n|--|--|\n",
    "|a b|c d|\n",
)
KEYS = (
    "levels:\n",
    "  - id: l4\n",
    "criteria:\n",
    "- level: 1\n  text: a b c\n",
    "---\n",
    "<table><tr><td>",
    "</table>",
)
MARKS = (
    '{"L4": ',
    '["a b", ',
    "]",
    "}",
    "&a ",
    "*a ",
    ": ",
    "\n",
    "\t",
    '"',
    "'",
    "`",
    "L5,Scope\n",
    "export x = ",
    "//",
)
TEXTS = st.lists(st.sampled_from((*HEADINGS, *KEYS, *MARKS)) | st.text(string.printable, max_size=12), max_size=25).map(
    "".join
)


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text(max_size=200), SUFFIXES)
def test_any_text_gives_a_rubric_or_one_of_our_errors(text: str, suffix: str) -> None:
    rubric: Rubric | None
    said = ""
    try:
        rubric = parse_rubric(text, source=f"any{suffix}", suffix=suffix)
    except AssistantError as error:
        rubric, said = None, str(error)
    if rubric is None:
        assert said.startswith("any")
        return
    assert len({c.id for c in rubric.criteria}) == len(rubric.criteria) > 0
    assert {c.level for c in rubric.criteria} <= {level.id for level in rubric.levels}
    assert {c.dimension for c in rubric.criteria} <= set(rubric.dimensions)
    for level in rubric.levels:
        assert rubric.level(level.id) == level
    assert read(format_rubric_yaml(rubric), ".yaml") == rubric
