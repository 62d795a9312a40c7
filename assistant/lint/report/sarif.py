"""SARIF 2.1.0, as code scanning reads it: one run, its rules with their pages, columns in UTF-16 units."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from assistant import __version__
from assistant.lint.mark import mark_of
from assistant.lint.page import page, page_markdown
from assistant.lint.registry import all_rules
from assistant.lint.report import NAME, Linted
from assistant.lint.rule import Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_FINGERPRINT = "sentence/v1"


def render(linted: Sequence[Linted]) -> str:
    """A SARIF log with one run."""
    rules = all_rules()
    places = {rule.name: number for number, rule in enumerate(rules)}
    driver = {"name": NAME, "version": __version__, "semanticVersion": __version__, "rules": [*map(_rule, rules)]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "results": [result for one in linted for result in _results(one, places)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.why},
        "help": {"text": page(rule), "markdown": page_markdown(rule)},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"kinds": sorted(rule.kinds)},
    }


def _results(one: Linted, places: dict[str, int]) -> Iterator[dict[str, object]]:
    lines, uri = one.lines, path_uri(one.path)
    seen: dict[str, int] = {}
    for finding in one.findings:
        start, end = lines.place_utf16(finding.start), lines.place_utf16(finding.end)
        region = dict(
            zip(("startLine", "startColumn", "endLine", "endColumn"), (*start, *end), strict=True),
            snippet={"text": one.document.text[finding.start : finding.end]},
        )
        mark = f"{finding.rule}:{mark_of(one.document, finding)}"
        seen[mark] = seen.get(mark, 0) + 1
        yield {
            "ruleId": finding.rule,
            "ruleIndex": places[finding.rule],
            "level": "warning",
            "message": {"text": finding.message},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}],
            "partialFingerprints": {_FINGERPRINT: f"{mark}:{seen[mark]}"},
        }


def path_uri(path: str) -> str:
    """A path as a URI: relative ones stay relative to the folder in which the linter ran."""
    written = quote(os.fsencode(path), safe="/~")
    return f"file://{written}" if path.startswith("/") else written
