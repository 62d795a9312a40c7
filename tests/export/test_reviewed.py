"""What a reader left out is in no file, and its page can be looked at before it is sent."""

from __future__ import annotations

import io
import zipfile

import pytest

from assistant.domain.draft import Draft, Place
from assistant.export import Format, count_pages, page_picture, render
from assistant.writing.review import reject
from tests.store.making import finished

LEFT_OUT = "Owns refunds-worker too."


def reviewed() -> Draft:
    return reject(finished(["Owns checkout-api.", LEFT_OUT]), Place(0, 1))


def words(data: bytes, format: Format) -> str:
    if format is Format.DOCX:
        data = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    return data.decode("utf-8", "replace")


@pytest.mark.parametrize("format", [f for f in Format if f is not Format.PDF])
def test_a_rejected_sentence_is_in_no_file(format: Format) -> None:
    text = words(render(reviewed(), format), format)
    assert "Owns checkout-api" in text
    assert "refunds-worker" not in text


def test_a_pdf_is_as_if_it_had_never_been_written() -> None:
    assert render(reviewed(), Format.PDF) == render(finished(["Owns checkout-api."]), Format.PDF)


def test_pages_are_counted_without_it() -> None:
    long = finished(["Owns checkout-api.", "word " * 3000])
    assert count_pages(long) > 1
    assert count_pages(reject(long, Place(0, 1))) == 1


def test_everything_left_out_is_still_a_file() -> None:
    empty = reject(reviewed(), Place(0, 0))
    for format in Format:
        assert render(empty, format)


def test_a_page_is_a_picture_of_the_width_asked_for() -> None:
    picture = page_picture(reviewed(), 1, width=600)
    assert picture is not None
    assert picture.startswith(b"\x89PNG")
    assert abs(int.from_bytes(picture[16:20]) - 600) <= 1
    assert page_picture(reviewed(), 0) is page_picture(reviewed(), 2) is None


def test_what_would_take_minutes_to_draw_is_not_drawn() -> None:
    assert page_picture(finished(["word " * 50_000]), 1) is None


def test_every_page_has_its_picture() -> None:
    long = finished(["word " * 3000])
    drawn = [page_picture(long, n, width=100) for n in range(1, count_pages(long) + 1)]
    assert len(set(drawn)) == len(drawn) > 1
