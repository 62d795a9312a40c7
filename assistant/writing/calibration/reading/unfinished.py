"""Work that stays on its author's bench: prototypes, studies and demos that nobody outside uses."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern

_BENCH = lazy_pattern(
    r"\bprototypes?\b|\bnotebook\b|\bstudy\b|\bdemo(?: data)?\b|\bmy (?:own )?(?:laptop|machine|branch|desk|bench"
    r"|notebook)\b"
    r"|\bon (?:the|a) bench\b|\bno users?\b|\b(?:nobody|no one|no team) (?:has )?asked\b|\breplay(?:ed|s)?\b"
    r"|\bliterature\b"
    r"|\breading group\b|\bbenchmarks?\b|\bnot (?:wired|connected|plugged)\b|\bdoes not talk to\b|\bslides\b"
    r"|\bwrite-up\b"
    r"|\bpaper draft\b|\bworkshop paper\b|\bproof of concept\b|\bpoc\b|\bexperiments?\b|\bside project\b"
    r"|\bmock-?ups?\b|\bsimulat\w+\b"
    r"|\bhackathon\b|\bclick-through\b|\bin the lab\b|\bnot (?:yet )?in production\b|\bsandbox\b|\bsketch(?:es)?\b"
    r"|\bspike\b",
    re.IGNORECASE,
)
_LANDED = lazy_pattern(
    r"\b(?:in production|went live|is live|live since|live on|rolled out to|in use|used by|adopted|shipped to"
    r"|customers use)\b",
    re.IGNORECASE,
)


def on_the_bench(item: EvidenceItem) -> bool:
    """True where an entry tells of work that is tried out, studied or shown, not used."""
    return bool(_BENCH.search(item.text))


def landed(item: EvidenceItem) -> bool:
    """True where an entry says that somebody uses the work."""
    return bool(_LANDED.search(item.text)) and not on_the_bench(item)


def bench_words(item: EvidenceItem) -> int:
    """Where the entry first says so."""
    match = _BENCH.search(item.text)
    return match.start() if match else 0
