"""Importing, importing again, adding and taking back: the same in both databases."""

from __future__ import annotations

import pytest

from assistant.domain.errors import NotFound, UnreadableInput
from assistant.domain.growth import Entry, Marks
from assistant.domain.ports import Store
from assistant.domain.record import ImportResult, Person
from assistant.domain.vocabulary import Role
from tests.store.making import document, entry, full_entry, numbers, texts


def result(added: int = 0, kept: int = 0, withdrawn: int = 0) -> ImportResult:
    return ImportResult(added=added, kept=kept, withdrawn=withdrawn)


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        pytest.param([], ["a", "b"], result(added=2), id="first import"),
        pytest.param(["a", "b"], ["a", "b"], result(kept=2), id="same file again"),
        pytest.param(["a", "b"], ["b", "a"], result(kept=2), id="reordered"),
        pytest.param(["a", "b", "c"], ["a", "x", "c"], result(added=1, kept=2, withdrawn=1), id="edited in the middle"),
        pytest.param(["a", "c"], ["a", "b", "c"], result(added=1, kept=2), id="inserted in the middle"),
        pytest.param(["a", "b", "c"], ["c"], result(kept=1, withdrawn=2), id="shortened"),
        pytest.param(["a", "b"], [], result(withdrawn=2), id="emptied"),
        pytest.param([], [], result(), id="empty file"),
        pytest.param(["a", "a"], ["a", "a"], result(kept=2), id="duplicates stay two"),
        pytest.param(["a"], ["a", "a"], result(added=1, kept=1), id="a duplicate comes"),
        pytest.param(["a", "b", "a"], ["b", "a"], result(kept=2, withdrawn=1), id="a duplicate goes"),
        pytest.param(["ü"], ["u\u0308"], result(added=1, withdrawn=1), id="as it was written, letter by letter"),
    ],
)
def test_an_import_makes_the_record_like_the_file(
    record: Store, priya: str, before: list[str], after: list[str], changed: ImportResult
) -> None:
    record.import_entries(priya, "brag.md", document(*before))
    held = dict(zip(numbers(record, priya), texts(record, priya), strict=True))
    assert record.import_entries(priya, "brag.md", document(*after)) == changed
    assert texts(record, priya) == after
    now = dict(zip(numbers(record, priya), texts(record, priya), strict=True))
    same = held.keys() & now.keys()
    assert len(same) == changed.kept
    assert all(held[number] == now[number] for number in same)


def test_an_entry_comes_back_as_it_was_given(record: Store, priya: str) -> None:
    given = [full_entry(), entry("bare", 20, headings=())]
    record.import_entries(priya, "brag.md", given)
    assert [kept.entry for kept in record.entries(priya)] == given
    assert {kept.person_id for kept in record.entries(priya)} == {priya}


@pytest.mark.parametrize(
    ("change", "same"),
    [
        pytest.param({"line": 40, "end_line": 41}, True, id="moved down"),
        pytest.param({"marks": Marks(role=Role.LED)}, True, id="marked"),
        pytest.param({"links": ()}, True, id="link removed"),
        pytest.param({"id": "E99"}, True, id="other id"),
        pytest.param({"headings": ("2026", "Q3")}, False, id="under another heading"),
        pytest.param({"label": "learned"}, False, id="other label"),
        pytest.param({"text": "Something else"}, False, id="other text"),
    ],
)
def test_text_headings_and_label_make_an_entry_the_rest_is_brought_up_to_date(
    record: Store, priya: str, change: dict[str, object], same: bool
) -> None:
    record.import_entries(priya, "brag.md", [full_entry()])
    (before,) = record.entries(priya)
    changed = full_entry().model_copy(update=change)
    assert record.import_entries(priya, "brag.md", [changed]).kept == int(same)
    (after,) = record.entries(priya)
    assert after.entry == changed
    assert (after.number == before.number) is same
    record.undo_import(priya)
    assert record.entries(priya) == (before,)


def test_sources_stand_in_the_order_of_their_first_import(record: Store, priya: str) -> None:
    record.import_entries(priya, "2025.md", document("a", "b", source="2025.md"))
    record.import_entries(priya, "2024.md", document("c", source="2024.md"))
    record.import_entries(priya, "2025.md", document("b", "x", "a", source="2025.md"))
    assert texts(record, priya) == ["b", "x", "a", "c"]


def test_a_source_whose_imports_were_taken_back_comes_first_only_once_imported_again(record: Store, priya: str) -> None:
    record.import_entries(priya, "2025.md", document("a", source="2025.md"))
    record.undo_import(priya)
    record.import_entries(priya, "2024.md", document("c", source="2024.md"))
    record.import_entries(priya, "2025.md", document("a", source="2025.md"))
    assert texts(record, priya) == ["c", "a"]


def test_a_document_known_by_its_full_path_keeps_the_name_it_was_given(record: Store, priya: str) -> None:
    record.import_entries(priya, "/home/priya/brag.md", document("a", source="brag.md"))
    assert record.import_entries(priya, "/home/priya/brag.md", document("a", source="../brag.md")).kept == 1
    assert [kept.entry.source for kept in record.entries(priya)] == ["../brag.md"]


def test_each_source_and_each_person_is_apart(record: Store, priya: str) -> None:
    record.save_person(Person(id="jae"))
    record.import_entries(priya, "brag.md", document("a", "b"))
    record.import_entries("jae", "brag.md", document("a"))
    record.import_entries(priya, "notes.md", document("a", source="notes.md"))
    assert record.import_entries(priya, "brag.md", []) == result(withdrawn=2)
    assert texts(record, priya) == ["a"]
    assert texts(record, "jae") == ["a"]
    assert record.undo_import("jae") == result(withdrawn=1)
    assert texts(record, priya) == ["a"]


def test_undo_walks_back_import_by_import(record: Store, priya: str) -> None:
    seen = [record.entries(priya)]
    for file in (["a", "b"], ["a", "b"], ["b", "x", "x"], [], ["x", "a", "b"], ["b"]):
        record.import_entries(priya, "brag.md", document(*file, first_line=len(seen)))
        seen.append(record.entries(priya))
    for before in reversed(seen[:-1]):
        record.undo_import(priya)
        assert record.entries(priya) == before
    with pytest.raises(NotFound, match="no import of priya to take back"):
        record.undo_import(priya)


def test_undo_says_what_it_withdrew_and_restored(record: Store, priya: str) -> None:
    record.import_entries(priya, "brag.md", document("a", "b", "c"))
    record.import_entries(priya, "brag.md", document("a", "x"))
    assert record.undo_import(priya) == result(added=2, kept=1, withdrawn=1)
    assert record.undo_import(priya) == result(withdrawn=3)


def test_an_entry_that_returns_has_its_old_number_and_goes_again_when_that_is_undone(record: Store, priya: str) -> None:
    record.import_entries(priya, "brag.md", document("a", "b"))
    first, second = numbers(record, priya)
    record.import_entries(priya, "brag.md", document("b"))
    assert record.import_entries(priya, "brag.md", document("b", "a")) == result(added=1, kept=1)
    assert numbers(record, priya) == [second, first]
    assert record.undo_import(priya) == result(kept=1, withdrawn=1)
    assert numbers(record, priya) == [second]


def test_a_number_is_never_given_to_another_entry(record: Store, priya: str) -> None:
    held: dict[int, str] = {}
    for file in (["a", "b"], ["c"], ["d", "a"], [], ["e", "c"]):
        record.import_entries(priya, "brag.md", document(*file))
        for number, text in zip(numbers(record, priya), texts(record, priya), strict=True):
            assert held.setdefault(number, text) == text
        if len(held) % 2:
            record.undo_import(priya)


def test_appending_puts_an_entry_after_the_last_and_is_an_import_of_its_own(record: Store, priya: str) -> None:
    for text in ("a", "b", "a"):
        added = record.append_entry(priya, "record", entry(text, 1, source="record"))
        assert added in record.entries(priya)
    assert [(k.entry.text, k.entry.line, k.entry.source) for k in record.entries(priya)] == [
        ("a", 1, "record"),
        ("b", 2, "record"),
        ("a", 3, "record"),
    ]
    assert record.undo_import(priya) == result(kept=2, withdrawn=1)
    assert texts(record, priya) == ["a", "b"]


@pytest.mark.parametrize("who", ["nobody", "a\0b", "\ud800", ""], ids=["unknown", "NUL", "half a character", "empty"])
def test_nobody_on_record_is_said_with_what_to_do(record: Store, who: str) -> None:
    for ask in (
        lambda: record.import_entries(who, "brag.md", document("a")),
        lambda: record.append_entry(who, "record", entry("a")),
        lambda: record.undo_import(who),
        lambda: record.entries(who),
        lambda: record.person(who),
    ):
        with pytest.raises(NotFound, match="assistant person add"):
            ask()


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(entry("a\0b", 3), id="NUL in the text"),
        pytest.param(entry("a\ud800b", 3), id="half a character in the text"),
        pytest.param(entry("a", 3, headings=("x\0",)), id="NUL in a heading"),
        pytest.param(entry("a", 3).model_copy(update={"label": "\udfff"}), id="half a character in the label"),
        pytest.param(entry("a", 3).model_copy(update={"marks": Marks(kind="\udcff")}), id="half a character in a mark"),
    ],
)
def test_text_that_no_database_keeps_is_refused_and_nothing_of_the_file_is_kept(
    record: Store, priya: str, bad: Entry
) -> None:
    with pytest.raises(UnreadableInput, match=r"brag.md:3: This entry holds a character .* Save it again as UTF-8"):
        record.import_entries(priya, "brag.md", [*document("a", "b"), bad])
    assert record.entries(priya) == ()
    with pytest.raises(NotFound):
        record.undo_import(priya)


@pytest.mark.parametrize("source", ["\udcff.md", "a\0.md"], ids=["undecodable file name", "NUL"])
def test_a_document_whose_name_cannot_be_kept_is_refused(record: Store, priya: str, source: str) -> None:
    with pytest.raises(UnreadableInput, match="name of this document"):
        record.import_entries(priya, source, document("a"))
    with pytest.raises(UnreadableInput, match="name of this document"):
        record.append_entry(priya, source, entry("a"))


def test_a_long_document_is_imported_and_changed_whole(record: Store, priya: str) -> None:
    many = [f"bullet {n}" for n in range(3000)]
    assert record.import_entries(priya, "brag.md", document(*many)) == result(added=3000)
    assert record.import_entries(priya, "brag.md", document("new", *many)) == result(added=1, kept=3000)
    assert record.undo_import(priya) == result(kept=3000, withdrawn=1)
    assert record.import_entries(priya, "brag.md", []) == result(withdrawn=3000)
