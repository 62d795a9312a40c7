"""Ownership that is claimed whole, or that the same sentence takes back."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.rule import PACKET_ONLY, Hit, Rule

_LED = "led|owned|drove|spearheaded|headed|orchestrated|pioneered|masterminded|architected|engineered"
_WHOLE = (
    "initiative|initiatives|project|projects|effort|efforts|decision|decisions|aspect|aspects|launch"
    "|launches|programme|program"
)
_PEOPLE = (
    r"(?:my|our|his|her|an?other|several|two|three|four|five|the|other|some|many|fellow|various|multiple)?\s?"
    r"(?:\w+\s){0,2}?(?:team|teams|teammates?|colleagues?|peers?|manager|engineers?|leads?|developers?"
    r"|coworkers?|members?"
    r"|stakeholders|squad|contractors?|others)\b"
)
_SHARED = lazy_pattern(
    rf"\b(?:(?:together|jointly|hand\sin\shand|in\standem)\swith\s(?:(?-i:[A-Z][a-z])|{_PEOPLE})"
    rf"|in\s(?:close\s)?(?:collaboration|partnership)\swith\b"
    rf"|(?:alongside|along\swith|with\s(?:a\slot\sof\s|the\s|much\s)?help\s(?:of|from))\s(?:(?-i:[A-Z][a-z])|{_PEOPLE})"
    rf"|with\s(?:(?:\w+\s)?(?:another|fellow|other)|my)\s{_PEOPLE}"
    r"|by\s(?:helping\s(?:the|my|our)|assisting|supporting|participating|joining|shadowing|attending"
    r"|contributing\s(?:\w+\s){1,3}to\s(?:the|another)"
    r"|reviewing|commenting|advising|taking\snotes|fixing\s(?:a|one|two|some)\b)"
    r"|as\s(?:a\s|one\s)?(?:part|member)\sof\s(?:the|a|an|our)\b|as\sa\s(?:contributor|reviewer|supporting)\b"
    r"|as\s(?:one|the\ssecond|the\sthird)\sof\b|as\sthe\s(?:second|third|junior|backup)\b"
    r"|in\sa\ssupporting\srole\b|under\s(?:the\s)?(?:lead(?:ership)?|guidance|direction)\sof\b)",
    re.IGNORECASE,
)
_TRANSFORMED = lazy_pattern(r"\s(?:transformed|changed|saved|rescued|revolutioni[sz]ed|turned|reinvented)\b")
_NOT_CLAIMED = lazy_pattern(
    r"\b(?:not|n['’]t|never|no|nobody|cannot|can|could|without|instead of|who|which|that|to)\b[^.;,]{0,20}$"
)
_BY_SOMEBODY = lazy_pattern(
    r"\b(?:is|are|was|were|been|being|be|team|customer|user|event|data|domain|test|state|government)[\s-]$"
)
_MEANS = lazy_pattern(r"headed\sfor\b|drove\b.*\sby\shelping\b", re.IGNORECASE)
"""Going somewhere, and a figure moved by helping others: neither claims a lead."""
_OF_SOMETHING = lazy_pattern(r"\s+(?:about|related|in|on|from|needed|that|for|around|to|but|by|through|with|as|else)\b")


_OF_SOMEBODY_ELSE = lazy_pattern(r"\s(?:review|retro|meeting|doc|note|page|status|report|update|kick-?off)s?\b")


_TAKEN_BACK = lazy_pattern(
    r"[;,]\s(?:most|all|many|half|several|some|the\srest|parts?)\b[^;.]{0,60}\b(?:run|done|built|written|led"
    r"|owned|designed"
    r"|made|handled|implemented)\sby\s(?:the\s|an?other\s)?(?:(?-i:[A-Z][a-z])|\w+\steam)"
    r"|\bwhom\s(?:i|he|she)\s(?:assisted|supported|helped)\b",
    re.IGNORECASE,
)
"""The work itself was done by others, says the second half of the sentence."""


def _overclaims(hit: Hit) -> bool:
    words, before = hit.words.lower(), hit.sentence.before(hit.start)
    if _NOT_CLAIMED.search(before):
        return False
    after = hit.document.plain[hit.end : min(hit.sentence.end, hit.end + 200)]
    if words.startswith("single"):
        return _is_a_person(before) and not _TRANSFORMED.match(after)
    if words.split()[-1] in _WHOLE.split("|"):
        return re.search(r"\b(?:we|they|it|team)\s$", before) is None and not _OF_SOMEBODY_ELSE.match(after)
    if words.startswith(("all by", "entirely by", "completely by", "all on", "entirely on", "completely on")):
        return True
    if words.endswith("everything"):
        if re.search(r"\b(?:we|they|it)\s$", before):
            return False
        return len(words.split()) == 3 or not _OF_SOMETHING.match(after)
    if _MEANS.match(words + after):
        return False
    if not words.startswith("sole") and _BY_SOMEBODY.search(before):
        return False
    return _SHARED.search(after.split(";")[0]) is not None or _TAKEN_BACK.search(after) is not None


def _is_a_person(before: str) -> bool:
    """A bullet's own verb, a pronoun or a name did it; "the breaker single-handedly kept ..." is no claim."""
    return re.search(r"\b(?:the|a|an|this|that|its)\s(?:[\w-]+\s){1,3}$", before) is None


RULE = Rule(
    name="ownership-overclaim",
    summary="“Single-handedly”, “led everything”, or a lead that its own sentence shares.",
    why=(
        "Somebody in the room worked on it too. If the sentence itself says so, the reader strikes the claim and then "
        "doubts the ones that were true."
    ),
    instead="Name the part that was yours and can be confirmed: the design, the roll-out; name the others.",
    source="Manager playbook: packets argued from artifacts",
    message="“{words}” claims more than this sentence supports. Name your part, who did the rest, who can confirm it.",
    kinds=PACKET_ONLY,
    bad=(
        "Single-handedly moved the ledger to the new schema (LED-20).",
        "I led everything around the checkout launch. I owned everything.",
        "Led the token rewrite together with Tomas and Ana.",
        "Spearheaded the outage response by helping the platform team with their dashboards.",
        "Drove the search migration as part of the relevance team.",
        "She owned the rollout in close collaboration with Identity.",
        "Headed the audit under the guidance of our principal engineer.",
        "Orchestrated the cut-over alongside two other engineers.",
        "Owned the whole tracing effort with three other engineers (OBS-2).",
        "All by myself, rebuilt the deployment pipeline (DEP-3).",
        "He drove every single technical initiative in Ads this year.",
        "Drove the audit; most of its checks were written by Tomas.",
        "Architected the event bus by reviewing two modules of its design (EVB-1).",
        "Was the sole driver of the cost programme, in partnership with FinOps.",
        "Led the rewrite as one of five engineers on the project.",
        "I was solely responsible for the checkout, along with Mei.",
    ),
    good=(
        "Led the rollout with zero downtime and three services.",
        "Led the retry-budget library and helped Identity adopt it (IDN-220).",
        "Drove the migration with Terraform and a weekly clinic.",
        "Helped lead the token rewrite; Tomas owned the design.",
        "The circuit breaker single-handedly kept checkout up on June 11.",
        "No one engineer can single-handedly page the whole region any more.",
        "Led a team of four engineers through the cut-over.",
        "A customer-led pilot together with Identity found two bugs.",
        "Owned everything in on-call for refunds-worker: pages, runbook, weekly report.",
        "Worked together with Ana, who led the audit.",
        "Led all project reviews of May and June (12 notes).",
        "Was the sole author of RFC-88, with reviews by Ana in the thread.",
        "Entirely by accident, the cache was warm.",
        "Engineered the fallback with Redis and a queue.",
        "Owned the rota with eight other duties described in ONC-2.",
    ),
    terms=f"""
    single-handedly; singlehandedly; single handedly; solely responsible; sole owner
    led|owned|drove|ran|handled|built|did|delivered|managed absolutely|basically|literally? everything
    {_LED}
    sole driver|author|architect|lead|contributor|maintainer|creator
    all|entirely|completely by myself|himself|herself|themselves; all|entirely|completely on|alone my|his|her|their own
    led|owned|drove|ran|headed every|all|each single|of? the? _? {_WHOLE}
    """,
    holds=_overclaims,
)
