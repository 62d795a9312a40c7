"""How far work is confirmed from outside: by a link or ticket (weakest), a review, an adopter, a citation."""

from __future__ import annotations

import re

from assistant.domain.vocabulary import Strength
from assistant.evidence.fragments import TAKEN_UP
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.tokens import readable

_REVIEWED = lazy_pattern(
    r"\b(?:reviewed|approved|accepted|signed off|endorsed|ratified|confirmed) (?:by|in|on|at|from|with|after"
    r"|the first|unanimously)\b"
    r"|\b(?:reviewed|approved|accepted|ratified)(?:\s*[,.;)]|$)|\breviewed (?:(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)\w*|\d|q[1-4])"
    r"|\b(?:passed|through|after|survived) (?:\w+ ){0,4}reviews?\b|\b(?:confirmed|approved|signed off)\b",
    re.IGNORECASE,
)
_OWN_REVIEW = lazy_pattern(r"^\W*(?:i )?(?:reviewed|approved|signed off|accepted|confirmed)\b", re.IGNORECASE)
_ADOPTED = lazy_pattern(
    r"\b(?:adopted|used|reused|integrated|consumed|followed|picked up|rolled out)\b[^.;]{0,30}?\b(?:by|across"
    r"|to|in|at)\b[^.;]{0,30}?"
    r"\b(?:(?:all|other|every|both|several|multiple|many|most|partner|neighbou?ring|external|two|three|four"
    r"|five|six|seven|eight|nine|ten|\d+)\s+(?:\w+\s+){0,2}"
    r"(?:teams?|squads?|departments?|orgs?|organi[sz]ations?|companies|offices|units|tribes|regions"
    r"|product teams)|product teams|company[- ]wide|org[- ]wide)\b",
    re.IGNORECASE,
)


def find_strength(text: str, *, linked: bool, adopted: bool, cited: bool) -> Strength:
    """The strongest confirmation that the text tells; `linked` is a hyperlink or a ticket id, the others are named."""
    if cited:
        return Strength.CITED
    plain = readable(text)
    if adopted or _ADOPTED.search(plain) or TAKEN_UP.search(plain):
        return Strength.ADOPTED
    if _REVIEWED.search(_OWN_REVIEW.sub("", plain)):
        return Strength.REVIEWED
    return Strength.LINKED if linked else Strength.NONE
