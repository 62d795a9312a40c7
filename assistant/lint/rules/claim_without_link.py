"""An outcome with a number, or adoption by others, that leads nowhere."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.changes import both_ends, find_changes
from assistant.lint.links import is_linked
from assistant.lint.rule import PACKET_ONLY, Hit, Rule

_OTHERS = lazy_pattern(
    r"\b(?:teams?|squads?|services|orgs?|org-wide|organi[sz]ations?|company|company-wide|departments?|engineers"
    r"|units)\b"
    r"|\b[A-Z][a-z]+(?:,| and| &) [A-Z][a-z]+\b"
)
_NOT_DONE = lazy_pattern(
    r"\b(?:will|would|could|should|not|never|plan(?:s|ned)?|goals?|targets?|to be|can|(?-i:may)|might|if|want|aim)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_ADOPTION = (
    "adopted",
    "adoption",
    "rolled",
    "used",
    "now",
    "consumed",
    "reused",
    "teams",
    "squads",
    "orgs",
    "departments",
    "became",
)
_COUNTED_BEFORE = lazy_pattern(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|all|other|most|both)\s(?:\w+\s)?$"
)
_CONFIRMED = lazy_pattern(
    r"\bconfirm(?:ed|s)\s(?:by|in|it)\b|\b[A-Z][a-z]+ confirm(?:ed|s)\b"
    r"|\b[A-Z]\w+['’]s\s(?:\w+\s)?(?:board|dashboard|sheet|report|notebook|review|analysis)\b"
)
"""Where a named person stands behind the figure: weaker than a link, but it can be asked."""
_SAVED = lazy_pattern(
    r"\bsav(?:ed|es|ings?)\b[^.;!?]{0,60}?(?:[$€£]\s?\d|\b\d[\d,.]*[k+]?\+?\s?(?:\w+\s)?"
    r"(?:hours?|days?|weeks?|months?|minutes?|engineers?|persons?|dollars|euros|[GT]B)\b)",
    re.IGNORECASE,
)


def _leads_nowhere(hit: Hit) -> bool:
    sentence = hit.sentence
    if _NOT_DONE.search(sentence.plain) or _CONFIRMED.search(sentence.plain) or sentence.plain.rstrip().endswith("?"):
        return False
    told = _is_adopted(hit) if hit.words.lower().startswith(_ADOPTION) else _has_figure(hit)
    return told and not is_linked(hit.document, sentence)


def _is_adopted(hit: Hit) -> bool:
    """Others than the author are named right after: teams, services, the organisation, two names."""
    words = hit.words.lower()
    if words.startswith(("teams", "squads", "orgs", "departments")):
        return _COUNTED_BEFORE.search(hit.sentence.before(hit.start)) is not None
    first = hit.start - 40 if words.startswith("now") else hit.start
    reach = hit.document.plain[max(hit.sentence.start, first) : min(hit.sentence.end, hit.end + 40)]
    return _OTHERS.search(reach) is not None


def _has_figure(hit: Hit) -> bool:
    """The sentence gives the size of the change: a percent, a factor, both ends, money or time saved."""
    sentence = hit.sentence
    if not any(c.isdigit() for c in sentence.plain):
        return False
    return (
        next(find_changes(hit.document, sentence.start, sentence.end), None) is not None
        or both_ends(sentence.plain) is not None
        or _SAVED.search(sentence.plain) is not None
    )


RULE = Rule(
    name="claim-without-link",
    summary="An outcome with a number, or adoption by others, without anything to open.",
    why=(
        "What nobody can open in the meeting is no argument there. Readers have minutes, and no access to the author's "
        "memory; an outcome with its dashboard or ticket is repeated by others, one without is discounted."
    ),
    instead="Put the link, ticket or document id into the same bullet, or right below it.",
    source="Manager playbook: calibrating without artifacts in the room",
    message="Nobody can open this result. Link the dashboard or ticket, or name who confirmed it.",
    kinds=PACKET_ONLY,
    bad=(
        "- Reduced build time from 25 to 15 minutes.",
        "5xx during brownouts went from 2.3% to 0.4%.",
        "- Saved $57,000 a year by moving the logs to cold storage.",
        "The retry library was adopted by four teams.",
        "- Sign-ups increased by 12% of 40,000 after the new form.",
        "Cut p99 from 800 to 120 ms. The change is described nowhere.",
        "The linter was rolled out to all services in the org.",
        "- On-call pages dropped from 58 in January to 12 in May.",
        "- Five squads have since switched to the new flag client.",
        "- The harness became the default in two other organisations.",
    ),
    good=(
        "- Reduced build time from 25 to 15 minutes (CI-88).",
        "5xx went from 2.3% to 0.4%: [dashboard](https://dash.example/ck-5xx).",
        "- Cut p99 from 800 to 120 ms\n  - https://dash.example/p99\n- Next",
        "### [Build cache](https://wiki.example/cache)\n\nReduced build time from 25 to 15 minutes.",
        "Identity moved login-api to retry budgets [E4].",
        "The goal is to cut p99 from 800 to 120 ms.",
        "- Reviewed 30 pull requests a month.",
        "RFC-88 was adopted by four teams.",
        "Reduced the page size in `cart.css` by 40%.",
        "She adopted two cats and rolled the die.",
        "Teams have moved to the second floor, and blue became the default colour.",
        "Ran 12 interviews and improved the question bank.",
        "Improved p99 from 800 to 120 ms.\n\nEvidence: retro-0611",
    ),
    terms="""
    reduced|reducing|cut|cutting|decreased|lowered|dropped|shrank|improved|increased|boosted|raised|grew|sped
    accelerated
    doubled|tripled|halved|saved|saving|savings|eliminated|slashed|trimmed|lifted|shortened|brought; went|fell|rose from
    adopted by; adopted across; adopted in|at _; rolled out to|across|in; now used|uses|use; used by|across; consumed by
    reused by|across; adoption by|across
    teams|squads|orgs|departments have? now|since|all|already? adopted|use|rely|consume|build
    teams|squads|orgs|departments have? now|since|all|already? moved|migrated|switched|onboarded
    became the default|standard in|for|across|of
    """,
    holds=_leads_nowhere,
    once_a_block=True,
)
