"""What browsers send comes back as it was typed; what they never send is refused in words."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.web.errors import Refusal
from assistant.web.pages.forms import MOST_FIELDS, Form, Upload, read_form

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@given(words, words, st.binary(max_size=300))
def test_a_multipart_form_comes_back_as_it_was_sent(text: str, name: str, data: bytes) -> None:
    sent = httpx.Request(
        "POST", "http://localhost/", data={"text": text, "name": name}, files={"file": ("brag.md", data, "text/plain")}
    )
    form = read_form(sent.read(), sent.headers["content-type"])
    file = Upload("brag.md", data)
    assert form == Form({"text": (text,), "name": (name,)}, file, {"file": file})


@given(words, words)
def test_a_plain_form_comes_back_as_it_was_sent(text: str, name: str) -> None:
    sent = httpx.Request("POST", "http://localhost/", data={"text": text, "name": name})
    form = read_form(sent.read(), "application/x-www-form-urlencoded; charset=utf-8")
    assert (form.text("text"), form.text("name"), form.upload) == (text, name, None)


def multipart(*parts: str, end: str = "--B--\r\n") -> bytes:
    return "".join(f"--B\r\n{part}\r\n" for part in parts).encode() + end.encode()


def test_boxes_of_one_name_all_come_back() -> None:
    form = read_form(b"keep=E1&keep=E3&keep=", PLAIN)
    assert (form.every("keep"), form.text("keep"), form.every("else")) == (("E1", "E3", ""), "", ())


def test_two_files_come_back_under_their_fields() -> None:
    body = multipart(
        'Content-Disposition: form-data; name="job"; filename="a.md"\r\n\r\nA',
        'Content-Disposition: form-data; name="ladder"; filename="b.md"\r\n\r\nB',
    )
    form = read_form(body, "multipart/form-data; boundary=B")
    assert form.uploads == {"job": Upload("a.md", b"A"), "ladder": Upload("b.md", b"B")}


def test_a_file_field_without_a_file_is_no_file() -> None:
    body = multipart('Content-Disposition: form-data; name="file"; filename=""\r\nContent-Type: text/plain\r\n\r\n')
    assert read_form(body, "multipart/form-data; boundary=B").upload is None


def test_a_boundary_inside_the_text_does_not_end_it() -> None:
    body = multipart('Content-Disposition: form-data; name="text"\r\n\r\na --B-- b\r\n-- B')
    assert read_form(body, "multipart/form-data; boundary=B").text("text") == "a --B-- b\r\n-- B"


NAMED = 'Content-Disposition: form-data; name="a"'
PARTS = "multipart/form-data; boundary=B"
PLAIN = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        pytest.param(b"{}", "application/json", 415, id="json"),
        pytest.param(b"", "", 415, id="no type"),
        pytest.param(b"", "multipart/form-data", 415, id="no boundary"),
        pytest.param(b"nothing", PARTS, 400, id="no part"),
        pytest.param(multipart(f"{NAMED}\r\n\r\nx", end=""), PARTS, 400, id="cut"),
        pytest.param(multipart("\r\n\r\nx"), PARTS, 400, id="no disposition"),
        pytest.param(multipart("Content-Disposition: form-data\r\n\r\nx"), PARTS, 400, id="no name"),
        pytest.param(multipart(NAMED), PARTS, 400, id="no content"),
        pytest.param(multipart(*[f"{NAMED}\r\n\r\nx"] * (MOST_FIELDS + 10)), PARTS, 400, id="many parts"),
        pytest.param(b"&".join([b"a=1"] * (MOST_FIELDS + 1)), PLAIN, 400, id="many fields"),
        pytest.param(b"a=\xff", PLAIN, 400, id="not ascii"),
    ],
)
def test_a_broken_form_is_refused(body: bytes, kind: str, status: int) -> None:
    with pytest.raises(Refusal) as refused:
        read_form(body, kind)
    assert refused.value.status == status
