"""What an entry carries: the kinds of evidence that a room weighs, read generously from its words."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import ArtifactKind
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.speech import spoken
from assistant.writing.calibration.reading.metrics import has_both_ends


class Carries(StrEnum):
    """Kinds of evidence; the first eight weigh, the rest is what a level does anyway."""

    OWNS = "owns"
    DOCUMENT = "document"
    TAKEN_UP = "taken-up"
    CITED = "cited"
    DECISION = "decision"
    METRIC = "metric"
    COMMAND = "command"
    UNBLOCKED = "unblocked"
    MENTORED = "mentored"
    GOAL = "goal"


WEIGHTY = frozenset(
    {
        Carries.OWNS,
        Carries.DOCUMENT,
        Carries.TAKEN_UP,
        Carries.CITED,
        Carries.DECISION,
        Carries.METRIC,
        Carries.COMMAND,
    }
)
"""What a room weighs at any level (manager-playbook: rubric). Help and goals alone are read as the routine of a
level."""

_DUTIES = (
    spoken(r"pagers? | on-?call | on call | duty phone"),
    spoken(r"roadmaps? | plan"),
    spoken(r"deploys? | releases? | deployments?"),
)
_OWNS = spoken(
    r"""
    owns | (?:i|has) owned?
    | took over (?!by) | taken over from | (?:is|are|both|also|still|all) mine | mine since | sole owner
    | end-to-end owner
    | owner of | came (?:to me|over) | on my name | under me | under my (?:name|pager) | handed to me | moves? to me
    | moves? from \w+ to me | same three duties
    | all (?:three )?duties | have one owner
    """
)
DOCUMENT = lazy_pattern(
    r"\b(?:RFC|ADR|[A-Z]{2})-?[A-Z]?\d+\b\s*[“\"]|\b(?:design )?docs?\b[^.;]{0,30}[“\"]|[“\"][^”\"]{3,80}[”\"],? "
    r"(?:design )?docs?\b|\b[Dd]esign doc\b|\b[Ss]tandard [“\"\w]|\bguide [A-Z]+-\d",
)
TAKES_UP = spoken(
    r"""
    adopt\w* | us(?:e|es|ed|ing) (?:by|it|its|them) | used by | in use | uses? | follow(?:s|ed|ing)? | taken (?:up|by
    |over by)
    | took (?:it|up|over [“"]) | works? (?:by|like) | working by | (?:runs?|lives?|plans?|go|goes|design|model|sort|test
    |rotate|delete|restart|build|write|keep|keeps|encode|program|triage|page) (?:on|by|with|to|it) | by (?:RFC|ADR
    |[A-Z]{2})-\w+
    | (?:moved|migrated) | merged by | build by | builds? on | built (?:its|on|by) | implements? | on RFC-\w+
    | turned them on
    | print them | way of working | put its | run them | have it live | confirm(?:s|ed)
    """
)
CITES = spoken(
    r"""
    cit(?:e|es|ed|ing) | quot(?:e|es|ed) | refers? to | referred to | leans? on | derives? | links? (?:it|retro[\w-]*
    |RFC[\w-]*)
    | starts? with a (?:section|paragraph) of | builds on | takes its \w+ form | (?:was )?written from | says [“"]see
    """
)
_WHO_DECIDES = spoken(
    r"""
    ceo | cto | cfo | coo | cpo | cmo | cio | ciso | cdo | md | vp | (?:exec|executive|staff|leadership) (?:group
    |meeting
    |minutes|note) | board | director | head
    """
)
_DECIDES = spoken(
    r"""
    cancel\w* | dropp?(?:ed|s) | end(?:ed|s) | stopped | bought | gave (?:it )?up | decid\w+ | cut | signed | declin\w+
    | revers\w+ | opened | struck | (?:took|put) | clos(?:e|ed) | kept | stayed | chang\w+ | approv\w+ | order(?:ed)?
    | bring forward
    """
)
_REVIEW_ONLY = spoken(
    r"review(?:ed|s)? | comments? (?:by|from|of|worked|answered|in) | good questions | printed | presented "
    r"| talk(?:ed)? | slides"
)
_COMMANDS = spoken(
    r"""
    retro(?:[- ]\w+)* | incident (?:lead|commander) | commander | commanded | (?:led|ran) the [^.;]{0,40}?(?:call
    |incident|outage)
    | lead of the call | led on | lead on
    """
)
_UNBLOCKS = spoken(
    r"""
    unblock\w* | unstuck | got (?:moving|\w+ moving) | (?:get|got) (?:\w+ )*going | stuck | freed | helped loose
    | helped?
    | cleared the way | sorted | spanner | through
    """
)
_MENTORS = spoken(
    r"mentor\w* | mentee | buddy | intern | alone | by himself | on (?:his|her|their) own | without me | taught"
)
_GOAL = spoken(r"goals? | promised | due")


@lru_cache(maxsize=4096)
def carries(item: EvidenceItem) -> frozenset[Carries]:
    """Everything that the words of an entry may be evidence of."""
    text = words_of(item)
    found = set()
    if item.owned_services or _OWNS.search(text) or sum(bool(p.search(text)) for p in _DUTIES) >= 2:
        found.add(Carries.OWNS)
    if DOCUMENT.search(text) or any(
        a.kind in {ArtifactKind.RFC, ArtifactKind.ADR, ArtifactKind.DESIGN_DOC} for a in item.artifacts
    ):
        found.add(Carries.DOCUMENT)
    if item.adopters or (TAKES_UP.search(text) and not _REVIEW_ONLY.search(text)):
        found.add(Carries.TAKEN_UP)
    if item.citations or CITES.search(text):
        found.add(Carries.CITED)
    if _WHO_DECIDES.search(text) and _DECIDES.search(text):
        found.add(Carries.DECISION)
    if has_both_ends(item):
        found.add(Carries.METRIC)
    for kind, pattern in (
        (Carries.COMMAND, _COMMANDS),
        (Carries.UNBLOCKED, _UNBLOCKS),
        (Carries.MENTORED, _MENTORS),
        (Carries.GOAL, _GOAL),
    ):
        if pattern.search(text):
            found.add(kind)
    return frozenset(found)


def weighty(item: EvidenceItem) -> bool:
    """True when an entry carries something that a room weighs."""
    return bool(carries(item) & WEIGHTY)


def words_of(item: EvidenceItem) -> str:
    """The entry with the label that its author gave it, which is part of what it says."""
    return f"{item.label}: {item.text}" if item.label else item.text
