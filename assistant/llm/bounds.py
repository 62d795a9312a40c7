"""Bounds for an answer's form: a weak model does not know when to stop, but a grammar does. Pure."""

from __future__ import annotations

MOST_ITEMS = 4
LONGEST_TEXT = 300
"""Characters. Four sentences of 300 with their ids stay under 700 tokens; a larger bound makes a slow grammar."""


def bounded(form: object) -> object:
    """The JSON schema with a most for every list, and for every text that is not one of a few given ones."""
    if isinstance(form, list):
        return [bounded(part) for part in form]
    if not isinstance(form, dict):
        return form
    inner = {key: bounded(part) for key, part in form.items()}
    if form.get("type") == "array":
        inner.setdefault("maxItems", MOST_ITEMS)
    if form.get("type") == "string" and "enum" not in form:
        inner.setdefault("maxLength", LONGEST_TEXT)
    return inner
