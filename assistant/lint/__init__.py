"""The linter: text in, findings out. No key, no database, no network, no heavy import."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.finding import Finding, Kind, Lines, Place
from assistant.lint.registry import UnknownRule, all_rules, choose_rules, find_rule
from assistant.lint.rule import Rule

__all__ = ["Finding", "Kind", "Lines", "Place", "Rule", "UnknownRule", "all_rules", "find_rule", "lint"]


def lint(
    text: str,
    kind: Kind = Kind.PACKET,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    today: date | None = None,
    max_words: int | None = None,
) -> tuple[Finding, ...]:
    """The findings in a Markdown or plain text, in order of place.

    `select` names the rules instead of the kind's own set, `ignore` takes some out. `today` is the day from which
    dates are judged (rules about dates are silent without it); `max_words` is the budget of `over-budget`.
    Raises UnknownRule for a name that no rule has.
    """
    rules = choose_rules(kind, None if select is None else frozenset(select), frozenset(ignore))
    return run(Document(text, kind, today, max_words), rules)
