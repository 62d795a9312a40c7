"""Whose act an entry is, what part the author had in it, and whether it is done."""

from __future__ import annotations

import re

from assistant.domain.vocabulary import Modality, Role, SetAside, Subject
from assistant.evidence.acts import Act, opens_text
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.modality import Tick, tick_of
from assistant.evidence.reading import Reading
from assistant.evidence.verbs import STATIVE, Tense, verb_role

_LED = lazy_pattern(
    r"\b(?:incident commander|in charge of|responsible for (?:the |an? )?(?:entire|whole|all|full|overall"
    r"|complete)|tech(?:nical)? lead (?:for|of|on)|team lead"
    r"|acted as (?:a |the )?(?:team )?lead(?:er)?|sole owner|dri for|(?:is|are) mine\b|\((?:mine|i own)\b)",
    re.IGNORECASE,
)
_SHARED = lazy_pattern(
    r"\b(?:co-?(?:wrote|written|authored|led|founded|designed|built|train(?:ed)?|organi[sz]ed|presented|hosted"
    r"|created|developed)|together with|jointly|as a team|with the team|with my team)\b",
    re.IGNORECASE,
)
_STARTS_WE = lazy_pattern(r"\W*(?:we|our team)\b", re.IGNORECASE)
OPENS_WITHIN = 16
"""Characters before a name that still opens a line ("Search's retro-0902 ...", "The new ...")."""


def find_subject(reading: Reading, reason: SetAside | None) -> Subject:
    """The author unless the text opens with others, or only says "we"."""
    if reason is SetAside.OTHER_PERSON or reading.team_notes:
        return Subject.OTHER
    told = [a for a in reading.acts if a.role or a.subject is Subject.OTHER]
    if not told:
        return (
            Subject.OTHER
            if _opened_by_others(reading)
            else Subject.SHARED
            if _opens_with_we(reading)
            else Subject.AUTHOR
        )
    if told[0].subject is Subject.OTHER:
        mine = any(a.subject is Subject.AUTHOR and a.spoken for a in told) or reading.label_act
        return Subject.AUTHOR if mine or not (opens_text(told[0]) or _opened_by_others(reading)) else Subject.OTHER
    if told[0].subject is Subject.SHARED:
        own = [a for a in told if a.subject is Subject.AUTHOR and a.spoken and a.modality is not Modality.PLANNED]
        return Subject.AUTHOR if own else Subject.SHARED
    return Subject.AUTHOR


def find_role(reading: Reading) -> Role:
    """The mark, else what the first verb claims; a stronger later one counts only as `led` beside `did`."""
    if reading.entry.marks.role:
        return reading.entry.marks.role
    roles = [a.role for a in reading.own if a.role]
    label = verb_role(reading.entry.label or "")
    first = roles[0] if roles else label or Role.DID
    if _SHARED.search(reading.text[:200]) and first in {Role.DID, Role.LED}:
        return Role.SHARED
    if first in {Role.SUPPORTED, Role.SHARED} and not (first is Role.SHARED and Role.LED in roles):
        return first
    if any(a.subject is Subject.SHARED for a in reading.own) and not any(_is_authors(a) for a in reading.own):
        return Role.SHARED
    return Role.LED if Role.LED in roles or _LED.search(reading.text) else first


def find_modality(reading: Reading, reason: SetAside | None) -> Modality:
    """Planned for what is set aside as a plan; ongoing for what lasts; else done."""
    if reason is SetAside.PLANNED:
        return Modality.PLANNED
    acts = reading.own
    if any(a.tense is Tense.PAST for a in acts) or not acts:
        return Modality.DONE
    lasts = any(a.tense is Tense.GERUND or a.base in STATIVE for a in acts)
    return Modality.ONGOING if lasts and tick_of(reading.entry.text) is not Tick.DONE else Modality.DONE


def _is_authors(act: Act) -> bool:
    return act.subject is Subject.AUTHOR


def _opened_by_others(reading: Reading) -> bool:
    """`Search's retro-0902 cites ...`: those who took the work up stand at the head of the text."""
    named = (*reading.taken.adopters, *reading.taken.citations)
    return any(m.start <= OPENS_WITHIN for m in named) and not reading.own


def _opens_with_we(reading: Reading) -> bool:
    return _STARTS_WE.match(reading.text) is not None
