"""Drafting anew from the evidence that a reader chose, item by item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assistant.bootstrap import Assistant
from assistant.domain.draft import Draft
from assistant.domain.errors import UsageError
from assistant.domain.record import StoredDraft
from assistant.web.drafting.order import Order, Wanted, host_to_agree, read_order
from assistant.web.errors import Refusal

FORGOTTEN = (
    "The text of this draft is no longer at hand: pasted texts are kept until the service ends. "
    "Paste it again under Documents, then choose."
)
CHANGED = (
    "The record was changed since this draft: {ids} stands for something else now. Draft from the record again first."
)
NOTHING = "Leave at least one entry that counts ticked: a document needs something to tell."


def order_again(assistant: Assistant, stored: StoredDraft, asked: Wanted | None, used: frozenset[str]) -> Order:
    """The order for a draft like `stored` from the items with these ids; `asked` is what was asked for, if remembered.

    Raises UsageError (nothing left, forgotten, changed), Refusal (409: nobody agreed to the host), and as `read_order`.
    """
    document = stored.document
    if document is None:
        raise UsageError("This draft has no document yet; evidence can be chosen once it is done.")
    known = {item.id: item.text for item in (*document.evidence, *document.left_out)}
    counted = {item.id for item in (*document.evidence, *document.left_out) if item.accomplishment}
    if not counted & used:
        raise UsageError(NOTHING)
    excluded = tuple(sorted(known.keys() - used))
    order = read_order(assistant, replace(_wanted(stored, document, asked), excluded=excluded))
    _check_same(order, known, excluded)
    model = host_to_agree(assistant, order)
    if model is not None:
        raise Refusal(
            409,
            "ConsentNeeded",
            f"These notes would be sent to {model.host}, which nobody agreed to yet. Draft under Documents to agree.",
        )
    return replace(order, follows=stored.id)


def _wanted(stored: StoredDraft, document: Draft, asked: Wanted | None) -> Wanted:
    if asked is not None:
        return asked
    if stored.person_id is None:
        raise UsageError(FORGOTTEN)
    return Wanted(
        person=stored.person_id,
        target=stored.target,
        window=f"{document.matrix.window_months}m",
        writer="plain" if document.writer == "plain" else None,
    )


def _check_same(order: Order, known: Mapping[str, str], excluded: tuple[str, ...]) -> None:
    """An id is a number in a document: in a record that changed it may stand for another entry."""
    now = {entry.id: entry.text for entry in order.document.entries}
    moved = [e for e in excluded if now.get(e) != known[e]]
    if moved:
        raise UsageError(CHANGED.format(ids=", ".join(moved[:5])))
