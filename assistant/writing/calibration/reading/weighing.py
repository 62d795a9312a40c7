"""What an entry carries: the kinds of evidence that a room weighs, read generously from its words."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import ArtifactKind
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.speech import spoken
from assistant.evidence.stems import word_set, words
from assistant.evidence.verbs import Tense, base_form, tense
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
    owns | (?:i|has) (?:already )?owned? | i (?:answer|am responsible) for | became (?:the )?owner | owner\b | i hold
    | (?:handed|given|passed|assigned) to me | (?:has|have) been mine | (?:is|are) (?:on )?my (?:pager|roadmap|name)
    | on my (?:pager|roadmap) | to me | (?:pager|roadmap|deploys) (?:is|are) me | under my (?:name|care)
    | took over (?!by) | took (?:it|them|this|both) over
    | (?:on-?call|pager|rota|deploys|releases|roadmap|duty)\b[^.;]{0,40}\b(?:mine|in my name|with me|on me|to me)
    | taken over from | (?:is|are|both|also|still|all) mine | mine since | sole owner
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
    cit(?:e|es|ed|ing) | quot(?:e|es|ed) | refers? to | referred to | leans? on | derives? | links? (?:to|it|retro[\w-]*
    |RFC[\w-]*)
    | starts? with a (?:section|paragraph) of | builds on | takes its \w+ form | (?:was )?written from | says [“"]see
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
_DECIDES = spoken(
    r"""
    cancel\w* | dropp?(?:ed|s) | end(?:ed|s) | stopped | bought | gave (?:it )?up | decid\w+ | cut | signed | declin\w+
    | revers\w+ | (?:re)?opened | struck | (?:took|put) | clos(?:e|ed) | kept | stayed | chang\w+ | approv\w+
    | order(?:ed)? | bring forward | withdrew | funded | chose | moved | went (?:with|for) | called off | let\b | lapse
    | shelved | scrapped | sold | merged | split | left | extended | postponed | paused | halted | adopted | picked
    | renegotiated | terminated | refused | rejected | abandoned | exited | entered | launched | redirected | swapped
    """
)
_OF_THE_TRADE = spoken(
    r"(?:design|architecture|technical|technology|tech|engineering|review|standards?|api|change|advisory)(?: \w+)?"
    r" (?:boards?|councils?|committees?|circles?)"
)
"""Bodies that pass a document: no strategy changes by it."""

_DECIDING = word_set(
    """
    cancel drop end stop buy decide sign decline reverse open reopen close change approve withdraw fund choose shelve
    scrap sell merge extend postpone halt adopt terminate refuse reject abandon exit enter
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
HELPS = spoken(
    r"""
    unblock\w* | unstuck | got (?:moving|\w+ moving) | (?:get|got|getting) (?:\w+ )*(?:going|moving|on) | stuck | freed
    | helped loose | help(?:ed|ing|s)? | cleared the way | sorted | spanner | through | moved forward | moved \w+ off
    | rescued | the fix I gave | off a [\w-]+ wait
    """
)
_HELP_FIRST = lazy_pattern(
    r"^\W*(?:[\w ]{2,12}: )?(?:unblocked|unstuck|helped|freed|got|stuck|cleared|rescued|moved forward|moved \w+ off)\b",
    2,
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
    if DECIDER.search(_OF_THE_TRADE.sub(" ", text)) and _decides(text):
        found.add(Carries.DECISION)
    if has_both_ends(item):
        found.add(Carries.METRIC)
    for kind, pattern in (
        (Carries.COMMAND, _COMMANDS),
        (Carries.UNBLOCKED, HELPS),
        (Carries.MENTORED, _MENTORS),
        (Carries.GOAL, _GOAL),
    ):
        if pattern.search(text):
            found.add(kind)
    return frozenset(found)


def _decides(text: str) -> bool:
    told = words(text)
    return bool(_DECIDES.search(text)) or any(
        base_form(word) in _DECIDING and (tense(word) is Tense.PAST or before == "to")
        for before, word in zip(("", *told), told, strict=False)
    )


def weighty(item: EvidenceItem) -> bool:
    """True when an entry carries something that a room weighs."""
    return bool(carries(item) & WEIGHTY)


def opens_with_help(item: EvidenceItem) -> bool:
    """True where an entry, its label or its heading says first that somebody was helped: what follows is theirs."""
    heading = item.context[-1] if item.context else ""
    return any(_HELP_FIRST.search(told) for told in (words_of(item), heading))


def words_of(item: EvidenceItem) -> str:
    """The entry with the label that its author gave it, which is part of what it says."""
    return f"{item.label}: {item.text}" if item.label else item.text
