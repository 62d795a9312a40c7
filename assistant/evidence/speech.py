"""Ways of saying, shared by the measures: writing a document, setting a standard, teaching, moving a number."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.stems import words
from assistant.evidence.verbs import Tense, tense

WRITTEN = re.compile(
    r"\b(?:design|architecture|architectural|technical|solution|system)[ -](?:docs?|documents?|documentation|"
    r"proposals?|specs?|"
    r"specifications?|decisions?)\b|\bdesign reviews?\b|\b(?:rfcs?|adrs?|white ?papers?|tech specs?)\b",
    re.IGNORECASE,
)
"""Design writing without a number or a title."""

STANDARD = re.compile(
    r"\b(?:standards?|conventions?|guidelines?|governance|best practices?|playbooks?|deployment patterns?|"
    r"design patterns?|"
    r"policy|policies|style ?guides?|reference architectures?|single source of truth)\b",
    re.IGNORECASE,
)
"""Rules that others work by."""

RETRO = re.compile(
    r"\b(?:retros?|retrospectives?|post-?mortems?|incident reviews?|root[- ]cause analys[ei]s)\b", re.IGNORECASE
)
"""Writing after an incident."""


def told(item: EvidenceItem) -> str:
    """The words of an item for a rough match: its text, and its innermost heading where that tells of an act."""
    heading = item.context[-1] if item.context else ""
    acts = any(tense(w) is Tense.PAST for w in words(heading))
    return f"{heading}: {item.text}" if acts else item.text
