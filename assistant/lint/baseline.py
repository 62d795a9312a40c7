"""What was found at a time, so that a document that starts out bad shows only what is new.

A finding is known by its file, its rule and its sentence, not by its line: text above it may grow. As often as a
sentence was found then, so often it is not told now.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from assistant.domain.errors import UnreadableInput
from assistant.lint.finding import Finding
from assistant.lint.mark import mark_of
from assistant.lint.report import Linted

Baseline = Mapping[str, Mapping[str, int]]
"""How often each mark (rule and hash of the sentence) was found, by path."""
_VERSION = 1


def make_baseline(linted: Iterable[Linted]) -> Baseline:
    """What is found in these texts now."""
    return {one.path: Counter(_mark(one, finding) for finding in one.findings) for one in linted if one.findings}


def without_known(one: Linted, baseline: Baseline) -> Linted:
    """The text with only the findings that the baseline does not know."""
    left = Counter(baseline.get(one.path, {}))
    if not left:
        return one
    new = []
    for finding in one.findings:
        mark = _mark(one, finding)
        if left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(finding)
    return one._replace(findings=tuple(new))


def write_baseline(baseline: Baseline) -> str:
    """The file's text: sorted, so that a change of it reads well in a review. It holds no word of the documents."""
    return json.dumps({"version": _VERSION, "findings": baseline}, indent=2, sort_keys=True) + "\n"


def read_baseline(text: str, source: str) -> Baseline:
    """The baseline in a file's text; raises UnreadableInput where it is none."""
    try:
        found = json.loads(text)
        if isinstance(found["version"], int) and found["version"] != _VERSION:
            raise _of_another_version(found["version"], source)
        return {str(path): {str(m): int(n) for m, n in marks.items()} for path, marks in found["findings"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise UnreadableInput(
            "This is no baseline. Write it anew: assistant lint --baseline FILE --write-baseline.", path=source
        ) from None


def _of_another_version(version: int, source: str) -> UnreadableInput:
    return UnreadableInput(
        f"This baseline has version {version}; this linter reads version {_VERSION}. Write it anew: "
        "assistant lint --baseline FILE --write-baseline.",
        path=source,
    )


def _mark(one: Linted, finding: Finding) -> str:
    return f"{finding.rule}:{mark_of(one.document, finding)}"
