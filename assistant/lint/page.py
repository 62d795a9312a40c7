"""A rule's page: what it does, why, bad and good examples, and where it comes from."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence

from assistant.lint.rule import Rule

_WIDTH = 100
_LONG = 240
"""Characters of an example that are shown; two or three lines."""


def page(rule: Rule) -> str:
    """The page as plain text, under the headings that linters use."""
    parts = [f"{rule.name} ({', '.join(sorted(rule.kinds))})"]
    for heading, paragraphs in _sections(rule):
        parts.append("\n".join([f"{heading}:", *(_wrapped(p) for p in paragraphs)]))
    return "\n\n".join(parts) + "\n"


def page_markdown(rule: Rule) -> str:
    """The page as Markdown, for editors and code scanners."""
    parts = [f"# {rule.name}"]
    for heading, paragraphs in _sections(rule):
        quoted = heading.startswith("Example")
        parts.append("\n\n".join([f"## {heading}", *(_quoted(p) if quoted else p for p in paragraphs)]))
    return "\n\n".join(parts) + "\n"


def catalogue(rules: Sequence[Rule]) -> str:
    """A line a rule: its name, where it applies, what it does."""
    width = max((len(rule.name) for rule in rules), default=0) + 2
    return "".join(f"{r.name:<{width}}{'+'.join(sorted(r.kinds)):<17}{r.summary}\n" for r in rules)


def rule_record(rule: Rule) -> dict[str, object]:
    """A rule as programs get it."""
    return {
        "name": rule.name,
        "kinds": sorted(rule.kinds),
        "summary": rule.summary,
        "why": rule.why,
        "instead": rule.instead,
        "bad": list(rule.bad),
        "good": list(rule.good),
        "source": rule.source,
    }


def rules_json(rules: Sequence[Rule]) -> str:
    """Rules as a JSON list."""
    return json.dumps([rule_record(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"


def _sections(rule: Rule) -> list[tuple[str, tuple[str, ...]]]:
    return [
        ("What it finds", (rule.summary,)),
        ("Why", (rule.why,)),
        ("Write instead", (rule.instead,)),
        ("Example, bad", tuple(map(shortened, rule.bad))),
        ("Example, good", tuple(map(shortened, rule.good))),
        ("Source", (rule.source,)),
    ]


def shortened(example: str) -> str:
    """An example that is bad only by its length is not read to its end."""
    if len(example) <= _LONG:
        return example
    return example[:_LONG].rsplit(maxsplit=1)[0] + " …"


def _wrapped(text: str) -> str:
    lines = text.splitlines() or [""]
    return "\n".join(
        textwrap.fill(line, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
        for line in lines
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())
