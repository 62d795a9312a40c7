"""The linter for programs: findings in a text that is not kept, and the rules' pages."""

from __future__ import annotations

from fastapi import Response

from assistant.domain.errors import NotFound
from assistant.lint import Kind, UnknownRule, all_rules, find_rule
from assistant.lint.registry import unknown_rule
from assistant.lint.rule import Rule
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.json_request import api_router
from assistant.web.api.lint_answers import LintAnswer, LintBody, RuleAnswer, RulesAnswer, lint_answer, rule_answer
from assistant.web.service import Here

router = api_router("/api/v1", "lint")


@router.post("/lint", response_model=LintAnswer, responses=error_answers(429, body=True), summary="Lint a text")
async def lint_text(body: LintBody, here: Here) -> Response:
    """Findings in a packet or in feedback, in order of place. Nothing is kept."""
    today = here.assistant.clock.today()
    return await here.threads.compute(lambda: as_json(lint_answer(body, today)))


@router.get("/rules", responses=error_answers(), summary="List the linter's rules")
async def list_rules(kind: Kind | None = None) -> RulesAnswer:
    """Every rule by name, or only those that apply to a kind of text."""
    return RulesAnswer(rules=tuple(rule_answer(r) for r in all_rules() if kind is None or kind in r.kinds))


@router.get("/rules/{name}", responses=error_answers(404), summary="One rule's page")
async def get_rule(name: str) -> RuleAnswer:
    """What a rule finds, why, bad and good examples, and where it comes from."""
    return rule_answer(_rule(name))


def _rule(name: str) -> Rule:
    try:
        return find_rule(name)
    except UnknownRule as error:
        raise NotFound(f"{unknown_rule(name, error.meant)} /api/v1/rules lists them.") from None
