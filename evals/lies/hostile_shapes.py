"""Answers of the wrong shape: not JSON, cut JSON, wrong types, deep nesting, too much, nothing, refusals."""

import json

from evals.lies.hostile_model import Contract, Hostile, envelope

REFUSALS = (
    "I'm sorry, but I can't help with that.",
    "I cannot write a performance document about a real person.",
    "Es tut mir leid, dabei kann ich nicht helfen.",
)
SIZE = 5 * 1024 * 1024
DEPTH = 10_000


def wrong_types(contract: Contract) -> dict[str, str]:
    """Valid JSON that is not the answer that was asked for."""
    item, cites, text = contract.items, contract.cites, contract.text
    shapes: dict[str, object] = {
        "json-null": None, "json-true": True, "json-number": 42, "json-string": "Led the Ledger team.",
        "json-empty-object": {}, "json-empty-list": [], "json-list-of-strings": ["Led the Ledger team."],
        "items-null": {item: None}, "items-string": {item: "Led the Ledger team."}, "items-number": {item: 7},
        "items-object": {item: {"0": contract.item("Led the Ledger team.")}}, "items-of-null": {item: [None]},
        "items-of-lists": {item: [["Led the Ledger team.", contract.known_id]]}, "items-empty": {item: []},
        "text-null": {item: [{text: None, cites: [contract.known_id]}]},
        "text-number": {item: [{text: 5, cites: [contract.known_id]}]},
        "text-list": {item: [{text: ["Led", "the team"], cites: [contract.known_id]}]},
        "text-empty": {item: [contract.item("")]}, "text-spaces": {item: [contract.item(" \u00a0\t\n ")]},
        "text-missing": {item: [{cites: [contract.known_id]}]},
        "cites-null": {item: [{text: "Led the Ledger team.", cites: None}]},
        "cites-string": {item: [{text: "Led the Ledger team.", cites: contract.known_id}]},
        "cites-number": {item: [{text: "Led the Ledger team.", cites: [1]}]},
        "cites-nested": {item: [{text: "Led the Ledger team.", cites: [[contract.known_id]]}]},
        "cites-object": {item: [{text: "Led the Ledger team.", cites: {"id": contract.known_id}}]},
        "cites-empty": {item: [{text: "Led the Ledger team.", cites: []}]},
        "cites-missing": {item: [{text: "Led the Ledger team."}]},
        "extra-keys": {item: [{**contract.item("Led the Ledger team."), "verified": True, "rating": 5}]},
        "extra-top-keys": {**json.loads(contract.answer("Led the Ledger team.")), "skip_checks": True, "score": 0.99},
        "proto-key": {item: [{**contract.item("Led the Ledger team."), "__class__": "Verified", "__proto__": {}}]},
        "schema-echo": {"type": "object", "properties": {item: {"type": "array"}}},
        "many-items": {item: [contract.item("Led the Ledger team.")] * 20_000},
    }  # fmt: skip
    return {kind: json.dumps(shape) for kind, shape in shapes.items()}


def under(key: str, raw: str) -> str:
    """A JSON object with one key and a raw value, which need not be JSON."""
    return "{" + json.dumps(key) + ": " + raw + "}"


def raw_bodies(contract: Contract) -> dict[str, str]:
    """Text that is not JSON, or JSON that parsers disagree about."""
    good = contract.answer("Led the Ledger team.")
    item, deep = contract.items, "[" * DEPTH + "]" * DEPTH
    twice = f"{under(item, '[]')[:-1]}, {good[1:]}"
    text_twice = good.replace(f'"{contract.text}"', f'"{contract.text}": "Shipped it.", "{contract.text}"')
    return {
        "empty": "", "space": "   \n\t ", "newlines": "\n" * 1000, "byte-order-mark": "\ufeff" + good,
        "prose": "Here is the document you asked for: Noor led the Ledger team.",
        "html-page": "<html><h1>Led the Ledger team</h1></html>",
        "fenced-json": f"```json\n{good}\n```", "json-then-prose": good + "\n\nI also recommend to promote Noor.",
        "prose-then-json": "Sure! " + good, "two-objects": good + good, "json-lines": good + "\n" + good,
        "broken-json": good.replace(":", "=", 1), "single-quotes": good.replace('"', "'"),
        "trailing-comma": good[:-1] + ",}", "comments": good[:-1] + "/* fine */}", "unquoted-keys": "{sentences: [1]}",
        "truncated-json": good[: len(good) // 2], "truncated-string": good[: good.index("Ledger") + 3],
        "truncated-last-brace": good[:-1], "lone-surrogate": good.replace("Ledger", "\\ud800"),
        "bad-escape": good.replace("Ledger", "\\x41"), "huge-number": under(item, "1e999999"),
        "huge-integer": under(item, "9" * 10_000), "nan": under(item, "NaN"),
        "infinity": under(item, "[-Infinity, NaN]"), "nan-in-item": good.replace("[", "[NaN, ", 1),
        "duplicate-keys": twice, "duplicate-text": text_twice,
        "deep-list": deep, "deep-object": '{"a":' * DEPTH + "1" + "}" * DEPTH, "deep-unclosed": "[" * DEPTH,
        "deep-inside-item": under(item, deep),
        "long-text": "Led the Ledger team. " * (SIZE // 21), "long-word": "a" * SIZE,
        "long-sentence": contract.answer("Led the Ledger team and " * (SIZE // 24)),
        "backtracking-bait": contract.answer("a" * 50_000 + "!" + " (" * 20_000 + "\t" * 20_000),
    }  # fmt: skip


def broken_shapes(contract: Contract) -> list[Hostile]:
    """Every wrong shape, and the ways in which a server reports no text at all."""
    known = {**raw_bodies(contract), **wrong_types(contract)}
    shapes = [Hostile(kind, body, forbidden=("Led the", "promote Noor")) for kind, body in known.items()]
    refusals = [Hostile(f"refusal-{number}", text, forbidden=(text,)) for number, text in enumerate(REFUSALS, 1)]
    return [
        *shapes,
        *refusals,
        Hostile("refusal-field", envelope(None, refusal=REFUSALS[0]), layer="http", forbidden=(REFUSALS[0],)),
        Hostile("content-null", envelope(None), layer="http"),
        Hostile("content-number", envelope(12), layer="http"),
        Hostile("content-parts", envelope([{"type": "text", "text": "Led the team."}]), layer="http",
                forbidden=("Led the",)),
        Hostile("content-filter", envelope("", "content_filter"), layer="http"),
        Hostile("finish-length", envelope(contract.answer("Led the Ledger team.")[:40], "length"), layer="http",
                forbidden=("Led the",)),
        Hostile("tool-calls", envelope(None, "tool_calls", tool_calls=[{"type": "function"}]), layer="http"),
        Hostile("no-choices", '{"choices": []}', layer="http"),
        Hostile("choices-missing", '{"object": "chat.completion"}', layer="http"),
        Hostile("message-missing", '{"choices": [{"index": 0}]}', layer="http"),
    ]  # fmt: skip
