"""Oversell in the text of a pre-read: what elsewhere is a hint is an error here.

One claim that does not hold costs a manager's word for two cycles (manager-playbook: defend a borderline case).
"""

from __future__ import annotations

from assistant.domain.errors import UsageError
from assistant.lint import Finding, lint

RULE = "oversell"


class Oversold(UsageError):
    """A pre-read that sells a verdict; `findings` lie in the text that was given."""

    def __init__(self, text: str, findings: tuple[Finding, ...]) -> None:
        first = findings[0]
        super().__init__(f"A pre-read gives facts, not verdicts. {first.message}")
        self.text = text
        self.findings = findings


def find_oversell(text: str) -> tuple[Finding, ...]:
    """The verdicts in a text (`text[start:end]`), in order; empty where there are none."""
    return lint(text, select=(RULE,))


def refuse_oversell(*texts: str) -> None:
    """Raises Oversold for the first of the texts that sells a verdict."""
    for text in texts:
        findings = find_oversell(text)
        if findings:
            raise Oversold(text, findings)
