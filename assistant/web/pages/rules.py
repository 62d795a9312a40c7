"""The linter's rules: all of them in a line each, and a page for each, made from the rule itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from assistant.domain.errors import NotFound
from assistant.lint import Kind, Rule, UnknownRule, all_rules, find_rule
from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.page import shortened
from assistant.lint.registry import unknown_rule
from assistant.web.pages.marking import Mark, Run, marked
from assistant.web.pages.templates import page
from assistant.web.service import Here

router = APIRouter(prefix="/rules", include_in_schema=False)
SHOWN = 8
"""Examples of each sort on a rule's page; the others are the rule's tests, and teach nothing new."""
APPLIES = (
    ("In packets and in feedback", frozenset(Kind)),
    ("In packets only", frozenset({Kind.PACKET})),
    ("In feedback only", frozenset({Kind.FEEDBACK})),
)


@dataclass(frozen=True)
class Example:
    """A bad example with the words that the rule finds in it, and what it says about them."""

    runs: tuple[Run, ...]
    message: str


@router.get("")
async def list_rules(here: Here) -> Response:
    """Every rule by where it applies."""
    return await here.threads.compute(lambda: page("rules.html", {"groups": tuple(_groups()), "here": "/lint"}))


@router.get("/{name}")
async def show_rule(name: str, here: Here) -> Response:
    """What a rule finds, why that weakens the case, what to write instead."""
    try:
        rule = find_rule(name)
    except UnknownRule as error:
        raise NotFound(f"{unknown_rule(name[:80], error.meant)} /rules lists them.") from None
    return await here.threads.compute(lambda: _page(rule, here))


def _groups() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    for title, kinds in APPLIES:
        yield title, tuple(rule for rule in all_rules() if rule.kinds == kinds)


def _page(rule: Rule, here: Here) -> Response:
    today = here.assistant.clock.today()
    kind = min(rule.kinds)
    values = {
        "rule": rule,
        "applies": next(title for title, kinds in APPLIES if kinds == rule.kinds),
        "bad": tuple(_example(rule, Document(text, kind, today)) for text in rule.bad[:SHOWN]),
        "good": tuple(map(shortened, rule.good[:SHOWN])),
        "kind": kind.value,
        "here": "/lint",
    }
    return page("rule.html", values)


def _example(rule: Rule, document: Document) -> Example:
    text = shortened(document.text)
    found = tuple(run(document, (rule,)))
    marks = (Mark(f.start, min(f.end, len(text)), "finding", f.message) for f in found)
    return Example(marked(text, marks), found[0].message if found else "")
