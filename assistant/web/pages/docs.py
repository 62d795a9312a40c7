"""The API's description as a page of ours, made from the OpenAPI document; no script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import Response

from assistant.web.pages.templates import page
from assistant.web.service import Here

router = APIRouter(include_in_schema=False)

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Field:
    """A parameter or a field of a body or an answer."""

    name: str
    kind: str
    needed: bool
    about: str


@dataclass(frozen=True)
class Operation:
    """One method of one address."""

    id: str
    method: str
    path: str
    summary: str
    about: str
    parameters: tuple[Field, ...]
    body: str
    answers: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Shape:
    """A named object with its fields, or a closed set of words."""

    name: str
    about: str
    fields: tuple[Field, ...]
    words: tuple[str, ...]


@router.get("/docs")
async def docs(request: Request, here: Here) -> Response:
    """The API, described."""
    app: FastAPI = request.app
    return await here.threads.compute(lambda: _page(app.openapi()))


def _page(document: Schema) -> Response:
    values = {
        "title": document["info"]["title"],
        "operations": tuple(_operations(document)),
        "shapes": tuple(_shape(name, schema) for name, schema in document["components"]["schemas"].items()),
        "here": "/docs",
    }
    return page("docs.html", values)


def _operations(document: Schema) -> Iterator[Operation]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield Operation(
                id=operation["operationId"],
                method=method.upper(),
                path=path,
                summary=operation["summary"],
                about=_plain(operation.get("description", "")),
                parameters=tuple(_parameter(p) for p in operation.get("parameters", ())),
                body=_media(operation.get("requestBody", {})),
                answers=tuple((s, a["description"], _media(a)) for s, a in operation["responses"].items()),
            )


def _parameter(parameter: Schema) -> Field:
    name, schema = parameter["name"], parameter["schema"]
    about = parameter.get("description", "") or schema.get("description", "")
    place = "" if parameter["in"] == "path" else f" ({parameter['in']})"
    return Field(f"{name}{place}", _kind(schema), parameter.get("required", False), _plain(about))


def _media(holder: Schema) -> str:
    return ", ".join(_kind(m["schema"]) if m.get("schema") else kind for kind, m in holder.get("content", {}).items())


def _shape(name: str, schema: Schema) -> Shape:
    needed = set(schema.get("required", ()))
    fields = tuple(
        Field(field, _kind(s), field in needed, s.get("description", ""))
        for field, s in schema.get("properties", {}).items()
    )
    return Shape(name, _plain(schema.get("description", "")), fields, tuple(map(str, schema.get("enum", ()))))


def _plain(text: str) -> str:
    """Words without the marks of Markdown."""
    return text.replace("`", "")


def _kind(schema: Schema) -> str:
    """A type in few words: “string or nothing”, “list of GapAnswer”."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(map(_kind, schema["anyOf"])))
    kind = schema.get("type", "anything")
    if kind == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    if "enum" in schema or "const" in schema:
        return ", ".join(map(str, schema.get("enum", [schema.get("const")])))
    return "nothing" if kind == "null" else str(schema.get("format", kind))
