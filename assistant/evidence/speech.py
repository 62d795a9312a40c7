"""Ways of saying, shared by the measures: a design in writing, a standard set, a retro; and where an entry says it."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.stems import words
from assistant.evidence.verbs import Tense, tense

NEAR = r"[^.;]{0,160}"
"""Some words of the same sentence: bounded, so that one endless line takes no endless time."""


def spoken(alternatives: str) -> re.Pattern[str]:
    """A pattern for any of the phrases between `|`: whole words, whatever their case. Line breaks tell nothing."""
    unbroken = re.sub(r"\s*\n\s*", "", alternatives.strip())
    folded = re.sub(r"\s*\|\s*", "|", unbroken)
    return re.compile(rf"\b(?:{folded})\b", re.IGNORECASE)


WRITTEN = spoken(
    r"""
    (?:design|architecture|architectural|technical|solution|system)[ -](?:docs?|documents?|proposals?|specs?
    |specifications?)
    | design reviews? | rfcs? | adrs? | white ?papers? | tech specs? | architecture decision records?
    """
)
"""Design writing without a number or a title."""

STANDARD = spoken(
    r"""
    (?:set|sets|setting|establish\w*|defin\w+|creat\w+|develop\w*|introduc\w+|wrote|writ\w+|document\w*|draft\w*
    |implement\w*
    |publish\w*|own\w*|rais\w+|drove|expand\w*|built)
    (?:[^.;]{0,60}?\W)?
    (?:(?<!quality )(?<!high )standards?|conventions?|guidelines?|governance|best practices?|playbooks?
    |patterns? for|policy
    |policies|style ?guides?|reference architectures?|single source of truth|deployment patterns?
    |contribution guides?)
    """
)
"""Rules set that others work by."""

RETRO = spoken(r"retros? | retrospectives? | post-?mortems? | incident reviews? | root[- ]cause analys[ei]s")
"""Writing after an incident."""


LONG_HEADING = 12
"""Words of a heading that may be a title; a longer one is another entry, which speaks for itself."""


def told(item: EvidenceItem) -> str:
    """The words of an item for a rough match: its text, then its innermost heading where that tells of an act."""
    heading = item.context[-1] if item.context else ""
    told_words = words(heading)
    acts = len(told_words) <= LONG_HEADING and any(tense(w) is Tense.PAST for w in told_words)
    return f"{item.text}\n{heading}" if acts else item.text


def said_at(item: EvidenceItem, *patterns: re.Pattern[str]) -> int | None:
    """Where the text first says one of these; 0 where only the heading does, None where neither does."""
    places = [m.start() for p in patterns if (m := p.search(told(item)))]
    return None if not places else min(places) if min(places) < len(item.text) else 0
