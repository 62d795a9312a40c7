"""What a room weighs of what a line tells, and the few fixed words that tell it."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.matters import Matter
from assistant.evidence.speech import spoken

WEIGHTY = frozenset(
    {
        Matter.OWNS,
        Matter.DOCUMENT,
        Matter.TAKEN_UP,
        Matter.FOLLOWED,
        Matter.CITED,
        Matter.DECISION,
        Matter.METRIC,
        Matter.COMMAND,
    }
)
"""What a room weighs at any level (manager-playbook: rubric). Help and goals alone are read as the routine of a
level."""

COMMANDS = spoken(
    r"""
    retro(?:[- ]\w+)* | incident (?:lead|commander) | commander | commanded | (?:led|ran) the [^.;]{0,40}?(?:call
    |incident|outage)
    | lead of the call | led on | lead on
    """
)
DECIDER = spoken(
    r"""
    c[a-z]{1,2}o(?!-[a-z]+\d) | md(?!-) | vpe? | [es]vp | (?:exec|executive|staff|leadership|management) (?:group
    |meeting|minutes|note|team)
    | (?:the|executive|product|company|supervisory|risk|management|advisory) board | board | board (?:meeting|risk)
    | (?:\w+ )?(?:committee|steering group|council) | director | (?:(?:studio|country|general) )?head | general counsel
    | chief (?:\w+ ){1,2}officer | founders? | president | managing partner | vice president | general manager
    """
)
_HELP_FIRST = lazy_pattern(
    r"^\W*(?:[\w ]{2,12}: )?(?:unblocked|unstuck|helped|freed|got|stuck|cleared|rescued|moved forward|moved \w+ off)\b",
    2,
)


def opens_with_help(item: EvidenceItem) -> bool:
    """True where an entry, its label or its heading says first that somebody was helped: what follows is theirs."""
    return any(_HELP_FIRST.search(told) for told in (words_of(item), heading_of(item)))


def words_of(item: EvidenceItem) -> str:
    """The entry with the label that its author gave it, which is part of what it says."""
    return f"{item.label}: {item.text}" if item.label else item.text


def heading_of(item: EvidenceItem) -> str:
    """The innermost heading over an entry; empty where there is none."""
    return item.context[-1] if item.context else ""
