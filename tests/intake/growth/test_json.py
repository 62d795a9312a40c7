"""Growth documents in JSON: lists, objects, entries by month, JSON lines."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.errors import InputError, NoEntries
from assistant.domain.growth import Author, Marks
from assistant.domain.vocabulary import Role
from tests.intake.growth.documents import dated, entries, only, read


def test_a_list_of_texts_keeps_its_lines() -> None:
    found = entries('[\n  "cut the errors",\n\n  "led \\"it\\"\\nall"\n]', source="brag.json")
    assert [(entry.text, entry.line) for entry in found] == [("cut the errors", 2), ('led "it" all', 4)]


def test_objects_are_read_by_their_keys() -> None:
    entry = only(
        '[{"date": "2026-05", "accomplishment": "cut the errors", "impact": "40% fewer", '
        '"link": "https://git.example/1", "project": "Checkout", "role": "shared"}]',
        source="brag.json",
    )
    assert (entry.text, entry.headings) == ("cut the errors; 40% fewer", ("Checkout",))
    assert entry.marks == Marks(role=Role.SHARED, date="2026-05")
    assert dated(entry) == "2026-05-01/2026-05-31 month"
    assert entry.links[0].url == "https://git.example/1"


@pytest.mark.parametrize(
    "source",
    [
        pytest.param('{"2026-05": ["cut the errors"]}', id="by month"),
        pytest.param('{"months": [{"month": "2026-05", "entries": ["cut the errors"]}]}', id="objects with a month"),
        pytest.param('{"2026": {"May": [{"text": "cut the errors"}]}}', id="year and month"),
        pytest.param('{"entries": [{"text": "cut the errors", "when": "May 2026"}]}', id="entries"),
        pytest.param('{"text": "cut the errors", "date": "2026-05"}', id="one object"),
    ],
)
def test_entries_stand_where_the_keys_say(source: str) -> None:
    entry = only(source, source="brag.json")
    assert (entry.text, dated(entry)) == ("cut the errors", "2026-05-01/2026-05-31 month")


def test_a_project_with_bullets_heads_them() -> None:
    found = entries('[{"title": "Gate", "bullets": ["cut the errors", {"text": "led it"}]}]', source="brag.json")
    assert [(entry.text, entry.headings) for entry in found] == [("cut the errors", ("Gate",)), ("led it", ("Gate",))]


def test_the_outermost_object_may_declare_the_author() -> None:
    document = read(
        '{"name": "Priya", "level": "L5", "since": "2023-04", "entries": ["cut the errors"]}', source="brag.json"
    )
    assert document.author == Author(name="Priya", level="L5", since=date(2023, 4, 1))
    assert len(document.entries) == 1


def test_json_lines_are_read_line_by_line() -> None:
    found = entries('{"text": "cut the errors"}\n\n"led it"\n', source="brag.jsonl")
    assert [(entry.text, entry.line) for entry in found] == [("cut the errors", 1), ("led it", 3)]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        pytest.param('[\n"a",\n]', 3, id="a comma too many"),
        pytest.param('{"since": "soon", "entries": ["a b"]}', 1, id="since is no date"),
        pytest.param("[" * 100_000, 1, id="nested too deep"),
        pytest.param("[" + "9" * 5000 + "]", 1, id="a number too long"),
        pytest.param('{"a":' * 500 + '"b c"' + "}" * 400, 1, id="never closed"),
    ],
)
def test_broken_json_names_file_and_line(source: str, line: int) -> None:
    with pytest.raises(InputError) as raised:
        read(source, source="brag.json")
    assert str(raised.value).startswith(f"brag.json:{line}: ")


@pytest.mark.parametrize("source", ["[]", "{}", "null", "3", '[""]'])
def test_json_without_an_item_says_so(source: str) -> None:
    with pytest.raises(NoEntries):
        read(source, source="brag.json")
