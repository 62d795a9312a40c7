"""A grammar stops where a weak model does not."""

from __future__ import annotations

from assistant.llm.bounds import LONGEST_TEXT, MOST_ITEMS, bounded
from assistant.writing.compose import ANSWER_SCHEMA


def test_lists_and_free_texts_get_a_most() -> None:
    form = bounded({"type": "array", "items": {"type": "string"}})
    assert form == {"type": "array", "items": {"type": "string", "maxLength": LONGEST_TEXT}, "maxItems": MOST_ITEMS}


def test_what_is_bounded_already_stays_as_it_is() -> None:
    form = {"type": "array", "maxItems": 9, "items": {"type": "string", "enum": ["a"]}, "minItems": 1}
    assert bounded(form) == form
    assert bounded(None) is None


def test_the_asked_form_itself_is_not_changed() -> None:
    before = repr(ANSWER_SCHEMA)
    assert bounded(ANSWER_SCHEMA) != ANSWER_SCHEMA
    assert repr(ANSWER_SCHEMA) == before
