"""What the linter takes from programs and tells them."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from assistant.domain.errors import UsageError
from assistant.lint import Kind, Rule
from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.page import rule_record
from assistant.lint.registry import UnknownRule, choose_rules, unknown_rule
from assistant.lint.report import Linted
from assistant.lint.report.json import records
from assistant.web.api.answers import Answer
from assistant.web.api.bodies import Body


class LintBody(Body):
    """A text to lint, and by which rules."""

    text: str
    kind: Kind = Field(default=Kind.PACKET, description="packet or feedback: which rules apply.")
    select: tuple[str, ...] | None = Field(default=None, min_length=1, max_length=100, description="Only these rules.")
    ignore: tuple[str, ...] = Field(default=(), max_length=100, description="All but these rules.")
    today: date | None = Field(default=None, description="Judge dates from this day instead of today.")
    max_words: int | None = Field(default=None, gt=0, description="The budget of over-budget.")
    path: str = Field(default="text", max_length=500, description="The path under which findings are told.")


class FindingAnswer(Answer):
    """One finding. Columns count characters from 1; the end is the place after the last character."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    rule: str
    message: str
    text: str


class LintAnswer(Answer):
    """What was found, in order of place."""

    findings: tuple[FindingAnswer, ...]


class RuleAnswer(Answer):
    """A rule: what it finds, why that weakens the case, what to write instead, examples, source."""

    name: str
    kinds: tuple[Kind, ...]
    summary: str
    why: str
    instead: str
    bad: tuple[str, ...]
    good: tuple[str, ...]
    source: str


class RulesAnswer(Answer):
    """Rules by name."""

    rules: tuple[RuleAnswer, ...]


def lint_answer(body: LintBody, today: date) -> LintAnswer:
    """The findings in a text; raises UsageError for a name that no rule has."""
    try:
        rules = choose_rules(body.kind, None if body.select is None else frozenset(body.select), frozenset(body.ignore))
    except UnknownRule as error:
        raise UsageError(f"{unknown_rule(error.name, error.meant)} /api/v1/rules lists them.") from None
    document = Document(body.text, body.kind, body.today or today, body.max_words)
    linted = Linted(body.path, document, run(document, rules))
    return LintAnswer(findings=tuple(FindingAnswer(**r._asdict()) for r in records(linted)))


def rule_answer(rule: Rule) -> RuleAnswer:
    """A rule as programs get it."""
    return RuleAnswer.model_validate(rule_record(rule))
