"""What a form of ours sends: fields as text, and files as bytes. Bounded, and nothing else is understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from urllib.parse import parse_qsl, unquote

from assistant.web.errors import Refusal

MOST_FIELDS = 5_000
"""A box for every entry of ten years is under 2,000."""
_NAME = re.compile(r'(?:^|;)\s*name="([^"]*)"', re.IGNORECASE)
_FILENAME = re.compile(r'(?:^|;)\s*filename="([^"]*)"', re.IGNORECASE)


@dataclass(frozen=True)
class Upload:
    """A file as it was chosen: its name as the browser tells it, and its bytes."""

    filename: str
    data: bytes


@dataclass(frozen=True)
class Form:
    """The fields by name, with all that was sent under it, and the files that were chosen, by the name of their field.

    `upload` is the file of a form that asks for one.
    """

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    upload: Upload | None = None
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A field's text, the last one where there are several; empty where it was not sent."""
        return self.fields.get(name, ("",))[-1]

    def lines(self, name: str) -> str:
        """A field's text with line ends as files have them; browsers send CR LF."""
        return self.text(name).replace("\r\n", "\n")

    def every(self, name: str) -> tuple[str, ...]:
        """All that was sent under the name, such as the boxes that were ticked."""
        return self.fields.get(name, ())


def read_form(body: bytes, content_type: str) -> Form:
    """The form in a body; raises Refusal (400, 415)."""
    message = Message()
    message["content-type"] = content_type
    kind = message.get_content_type()
    if kind == "application/x-www-form-urlencoded":
        return Form(_gathered(_pairs(body)))
    boundary = message.get_param("boundary")
    if kind != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
        raise Refusal(415, "NotAForm", "Use the form on the page.")
    return _multipart(body, boundary.encode("ascii", "replace"))


def _pairs(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS)
    except ValueError:
        raise _broken() from None


def _multipart(body: bytes, boundary: bytes) -> Form:
    fields: list[tuple[str, str]] = []
    uploads: dict[str, Upload] = {}
    for head, content in _parts(body, boundary):
        name = _NAME.search(head)
        if name is None:
            raise _broken()
        filename = _FILENAME.search(head)
        if filename is None:
            fields.append((unquote(name.group(1)), content.decode("utf-8", "replace")))
        elif filename.group(1) or content:
            uploads[unquote(name.group(1))] = Upload(unquote(filename.group(1)), content)
    return Form(_gathered(fields), next(reversed(uploads.values()), None), uploads)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    fields: dict[str, list[str]] = {}
    for name, text in pairs:
        fields.setdefault(name, []).append(text)
    return {name: tuple(texts) for name, texts in fields.items()}


def _parts(body: bytes, boundary: bytes) -> Iterator[tuple[str, bytes]]:
    """Each part's Content-Disposition and its bytes."""
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary, MOST_FIELDS + 1)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise _broken()
    for piece in pieces[1:-1]:
        head, found, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = head.decode("utf-8", "replace").split("\r\n")
        said = next((line for line in lines if line.lower().startswith("content-disposition:")), None)
        if not found or said is None:
            raise _broken()
        yield said.partition(":")[2].strip(), content


def _broken() -> Refusal:
    return Refusal(400, "BadRequest", "The form did not arrive whole. Go back and send it again.")
