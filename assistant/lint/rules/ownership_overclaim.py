"""Ownership that is claimed whole, or that the same sentence takes back."""

from __future__ import annotations

import re

from assistant.lint.rule import PACKET_ONLY, Hit, Rule

_LED = "led|owned|drove|spearheaded|headed|orchestrated|pioneered|masterminded"
_PEOPLE = (
    r"(?:my|our|his|her|an?other|several|two|three|four|five|the|other|some|many|fellow|various|multiple)?\s?"
    r"(?:\w+\s){0,2}?(?:team|teams|teammates?|colleagues?|peers?|manager|engineers?|leads?|developers?"
    r"|coworkers?|members?"
    r"|stakeholders|squad|contractors?|others)\b"
)
_SHARED = re.compile(
    rf"\b(?:(?:together|jointly|hand\sin\shand|in\standem)\swith\s(?:(?-i:[A-Z][a-z])|{_PEOPLE})"
    rf"|in\s(?:close\s)?(?:collaboration|partnership)\swith\b"
    rf"|(?:alongside|along\swith|with\s(?:a\slot\sof\s|the\s|much\s)?help\s(?:of|from))\s{_PEOPLE}"
    rf"|with\s(?:my|another|fellow|other)\s{_PEOPLE}"
    r"|by\s(?:helping\s(?:the|my|our)|assisting|supporting|participating|joining|shadowing)\b"
    r"|as\s(?:a\s|one\s)?(?:part|member)\sof\s(?:the|a|an|our)\b|as\sa\s(?:contributor|reviewer|supporting)\b"
    r"|in\sa\ssupporting\srole\b|under\s(?:the\s)?(?:lead(?:ership)?|guidance|direction)\sof\b)",
    re.IGNORECASE,
)
_TRANSFORMED = re.compile(r"\s(?:transformed|changed|saved|rescued|revolutioni[sz]ed|turned|reinvented)\b")
_NOT_CLAIMED = re.compile(
    r"\b(?:not|n['’]t|never|no|nobody|cannot|can|could|without|instead of|who|which|that|to)\b[^.;,]{0,20}$"
)
_BY_SOMEBODY = re.compile(
    r"\b(?:is|are|was|were|been|being|be|team|customer|user|event|data|domain|test|state|government)[\s-]$"
)
_MEANS = re.compile(r"headed\sfor\b|drove\b.*\sby\shelping\b", re.IGNORECASE)
"""Going somewhere, and a figure moved by helping others: neither claims a lead."""
_OF_SOMETHING = re.compile(r"\s+(?:about|related|in|on|from|needed|that|for|around|to|but|by|through|with|as|else)\b")


def _overclaims(hit: Hit) -> bool:
    words, before = hit.words.lower(), hit.sentence.before(hit.start)
    if _NOT_CLAIMED.search(before):
        return False
    after = hit.document.plain[hit.end : min(hit.sentence.end, hit.end + 200)]
    if words.startswith("single"):
        return _is_a_person(before) and not _TRANSFORMED.match(after)
    if words.endswith("everything"):
        if re.search(r"\b(?:we|they|it)\s$", before):
            return False
        return len(words.split()) == 3 or not _OF_SOMETHING.match(after)
    if _MEANS.match(words + after):
        return False
    return not _BY_SOMEBODY.search(before) and _SHARED.search(after.split(";")[0]) is not None


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
    source="manager-playbook: packets argued from artifacts; never invent ownership",
    message="“{words}” claims more than the sentence bears. Name your part, who had the others, and who confirms it.",
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
    ),
    terms=f"""
    single-handedly; singlehandedly; single handedly; solely responsible; sole owner
    led|owned|drove|ran|handled|built|did|delivered|managed absolutely|basically|literally? everything
    {_LED}
    """,
    holds=_overclaims,
)
