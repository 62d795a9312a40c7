"""The duties that a level has anyway: rota weeks, tickets, reviews, upgrades, checks on schedule."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern

_ROUTINE = lazy_pattern(
    r"\b(?:on[- ]call|pager|rota|duty)\b[^.;]{0,12}\bweeks?\b|\bweeks? (?:of|on) (?:on[- ]call|pager)\b"
    r"|\btickets?\b(?: closed)?[^.;]{0,12}\d"
    r"|\d+ (?:\w+ )?(?:tickets|reviews)\b|\breviews?:? \d|\b(?:closed|fixed) \d+\b|\breview (?:duty|round)s?\b"
    r"|\bbug (?:duty|triage)\b|\btriage\b"
    r"|\bupgrades?d?\b|\bupdates?d?\b|\bbumps?\b|\bpatch(?:es|ed)?\b|\bcertificates?\b|\brenew\w*\b|\bclean-?(?:up"
    r"|ed|ing)\b|\bminor versions\b"
    r"|\brestore test\b|\bdashboards moved\b|\bmoved dashboards\b|\brunbooks? (?:pages )?(?:up to date|read)\b"
    r"|\bintern\b|\bsmall (?:fix|feature)\w*\b"
    r"|\bhelped\b|\banswered\b|\bfeature flags removed\b|\bby the checklist\b|\bcovered\b"
    r"|\bkept\b[^.;]{0,40}\bgoing\b|\bswap\b|\bstand-?ups?\b"
    r"|\bread (?:up|the)\b|\bCVE round\b|\bwarm-up\b|\bfirst change merged\b|\btable updated\b|\bdemo at team\b"
    r"|\bdependenc(?:y|ies)\b|\bfixed the\b",
    re.IGNORECASE,
)


def routine(item: EvidenceItem) -> bool:
    """True where an entry tells of work that comes with the job at the current level."""
    return bool(_ROUTINE.search(item.text))
