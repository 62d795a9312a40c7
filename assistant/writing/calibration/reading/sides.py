"""Whether words speak of the author's own team or of somebody outside it."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.evidence.speech import spoken

_INSIDE = spoken(
    r"""
    (?:our|my) (?:own )?(?:team|squad|group|crew|unit) | (?:in|within|inside|for|of|across|by
    |to) the (?:\w+ )?(?:team|squad)
    | (?:the )?(?:whole|entire) (?:team|squad) | team-?mates? | (?:squad|team)-internal | internal to (?:us|the team)
    | (?:all|both|two|three|four|five|six|seven|eight|nine|ten) of us | we (?:all|two|three|four|five|six|seven
    |eight|nine
    |ten)\b | our own (?:\w+ )?(?:models?|services?|jobs?|use|people|engineers|members|code|pipelines?)
    | the way we work
    | among us | ourselves | team members? | squad members? | the squad
    """
)
_OUTSIDE = spoken(
    r"""
    (?:other|another|different|neighbou?ring|several|many|all|every|each) (?:\w+ )?(?:teams?|squads?|departments?
    |groups?|units?|tribes?) | outside (?:of )?(?:the|our|my|this) (?:own )?(?:team|squad|group)? | not in (?:my
    |our) team
    | beyond (?:the|our|my) (?:team|squad) | elsewhere | company-?wide | org-?wide | organi[sz]ation-?wide
    | across (?:the )?(?:company|org|organi[sz]ation|engineering|teams) | other teams['’]s? | teams? outside
    """
)
_WORD = re.compile(r"[\w-]+")


def says_inside(text: str, team: str | None) -> bool:
    """True where a text speaks of the author's own team: "our squad", "everyone in Fraud Features"."""
    return bool(_INSIDE.search(text)) or (bool(team) and bool(_in_team(team or "").search(text)))


def says_outside(text: str, team: str | None) -> bool:
    """True where a text speaks of others without naming them: "other teams", "outside Settlement"."""
    return bool(_OUTSIDE.search(text)) or (bool(team) and bool(_out_of_team(team or "").search(text)))


def is_home(name: str, team: str | None) -> bool:
    """True for the author's own team, by its name or a part of it ("Robotics Control")."""
    mine, theirs = (team or "").casefold(), name.casefold()
    return bool(mine) and bool(theirs) and (theirs in mine or mine in theirs)


@lru_cache(maxsize=256)
def _in_team(team: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:in|within|inside|of|at|for|and)\s+(?:the\s+)?(?:{_called(team)})\b")


@lru_cache(maxsize=256)
def _out_of_team(team: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:outside|beyond)\s+(?:of\s+)?(?:the\s+)?(?:{_called(team)})\b", re.IGNORECASE)


def _called(team: str) -> str:
    """The team's name, and what is left of it when its first words are dropped; one common word alone is no name."""
    words = _WORD.findall(team)
    names = [" ".join(words[n:]) for n in range(max(1, len(words) - 1))] or [team]
    return "|".join(re.escape(name) for name in names)
