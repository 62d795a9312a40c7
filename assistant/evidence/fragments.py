"""Results told without a verb of the author's: "2 PRs merged", "SLO live since May", "p95 down 40 %"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.vocabulary import Role
from assistant.evidence.clauses import clauses, intro_end
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quantities import find_changes, mask_non_numbers
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences, readable
from assistant.evidence.verbs import Tense, tense, verb_role

_OFFICE = lazy_pattern(
    r"\W*(?:(?:sole|main|primary|first|lead|technical|acting|interim|deputy|secondary|backup|the|a|an|as)\s+)*"
    r"(?:incident (?:commander|manager|lead|response)|on-?call (?:lead|primary|captain|owner)"
    r"|tech(?:nical)? lead|team lead|lead|dri|point (?:person|of contact)"
    r"|buddy|mentor|coach|speaker|panell?ist|(?:co-?)?author|(?:co-?)?organi[sz]er|(?:co-?)?host|maintainer"
    r"|reviewer|interviewer|facilitator|chair|em|engineering manager|instructor|trainer|teacher|lecturer|champion"
    r"|owner|representative|scribe|pair[- ]programming|release manager|program(?:me)? lead)"
    r"(?:\s+(?:for|of|on|at|in|to|with|during)\b|(?<=commander),|(?<=manager),|(?<=ech lead),)",
    re.IGNORECASE,
)
_LIVE = lazy_pattern(
    r"\b(?:live|in prod(?:uction)?|up and running|went live|is up|rolled out|on time|out (?:on|since|to|in)"
    r"|generally available|ga'?d"
    r"|(?:zero|no)[- ]downtime|all green|in use|now working|finally working|(?:is|are|now) (?:complete|done"
    r"|finished|ready|out)|working!)(?!\w)",
    re.IGNORECASE,
)
_MEASURED = lazy_pattern(
    r"\d[^.;]{0,40}?\b(?:faster|slower|fewer|less|lower|higher|cheaper|shorter|smaller|saved|reduction"
    r"|increase|improvement|drop|gain)\b"
    r"|\b(?:up|down|by|saves?|saved|saving)\s+(?:about |over |around |almost |~)?[$€£]?\d|\d\S*\s*(?:->|→"
    r"|=>)\s*\S*\d",
    re.IGNORECASE,
)
_ENDED = lazy_pattern(
    r"\W*(?:(?:successful|final|complete|full|smooth)\s+)?(?:end|completion|launch|release|roll-?out|delivery"
    r"|closure) of\b",
    re.IGNORECASE,
)
_YIELDS = lazy_pattern(r",\s+(?P<verb>[a-z]+ing)\s[^.,;]{0,60}\d", re.IGNORECASE)
TAKEN_UP = lazy_pattern(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|most|other|all) (?:other |more )?"
    r"(?:teams|squads|departments|services|repos|clients|products|companies|orgs) (?:now |since |already |have )*"
    r"(?:adopted|adopt|use|used|copied|follow|followed|rely|build|built|migrated|moved|switched)\b",
    re.IGNORECASE,
)
"""Teams that took work up, counted and not named."""

_FORMER = lazy_pattern(r"\W*(?:the|our|an?|this) (?:old|legacy|existing|previous|former|original)\b", re.IGNORECASE)
_NOT_YET = lazy_pattern(
    r"\b(?:not|never|no longer|to be|will be|would be|should be|must be|yet to be|being|when|once|until|if"
    r"|aiming)\s+$",
    re.IGNORECASE,
)
_NOT_RESULTS = word_set(
    """
    appointed asked assigned awarded based been called chosen cleared come committed contained covered done drawn
    driven expected given gone got had held invited kept known learned left let limited lost made named needed
    nominated paid planned promoted provided put read recognised recognized required said seen selected set shown
    spent supported taken tapped told understood used voted wanted worked
    """
)
_CROWDS = word_set(
    """
    boss colleagues coworkers customers everybody everyone leadership management manager people stakeholders they
    users
    """
)
_AFTER_RESULT = word_set(
    """
    ! & ( ) , - . : ; across after again ahead already and as at before but by during early externally for from in
    internally into last late now on once onto or out over publicly since successfully this through to together
    twice under until up w/ with within without – —
    """
)


def is_result(text: str) -> bool:
    """True for a line that tells a finished thing without the author's verb: a result, an office, a measured change."""
    plain = readable(text)
    if _FORMER.match(plain):
        return False
    if _OFFICE.match(plain) or _ENDED.match(plain) or TAKEN_UP.search(plain):
        return True
    if _LIVE.search(plain) or _MEASURED.search(mask_non_numbers(plain)) or find_changes(plain):
        return True
    if any(verb_role(m["verb"]) for m in _YIELDS.finditer(plain)):
        return True
    return any(_finished(clause, plain) for sentence in find_sentences(text)[:2] for clause in clauses(sentence))


def _finished(clause: Sequence[Token], plain: str) -> bool:
    """A participle that stands where a verb would: `retro merged (…)`; not `distributed systems`."""
    start = intro_end(clause)
    if any(token.lower in _CROWDS for token in clause[start : start + 2]):
        return False
    for place in range(start + 1, len(clause)):
        word = clause[place].lower
        if tense(word) is not Tense.PAST or word in _NOT_RESULTS or verb_role(word) not in {Role.DID, Role.LED}:
            continue
        following = clause[place + 1].lower if place + 1 < len(clause) else "."
        if following in _AFTER_RESULT and not _NOT_YET.search(
            plain[max(0, clause[place].start - 24) : clause[place].start]
        ):
            return True
    return False
