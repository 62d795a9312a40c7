"""What kind of work an entry tells: an artifact, or work that leaves no commit (mentoring, reviews, hiring)."""

from __future__ import annotations

import re

from assistant.domain.evidence import Artifact
from assistant.domain.vocabulary import ArtifactKind
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.sections import Section
from assistant.evidence.tokens import readable

_KINDS: tuple[tuple[ArtifactKind, str], ...] = (
    (
        ArtifactKind.UNBLOCKING,
        r"unblock(?:ed|ing|s)?|(?:got|getting) \w+ unstuck|resolv(?:ed|ing) a (?:pain point|blocker)",
    ),
    (
        ArtifactKind.MENTORING,
        r"mentor(?:ed|ing|s|ship)?|coach(?:ed|ing)?|tutor(?:ed|ing)|onboard(?:ed|ing) (?:(?-i:[A-Z])|(?:the "
        r"|an? |our |two |three |four |\d+ )?(?:new|junior|engineer|intern|hire|teammate|colleague|dev|people"
        r"|team))|buddy|pair(?:ed|ing) (?:weekly |daily |often )?with"
        r"|pair programming with|1:1s with|taught|rampe?d? up|helped (?:\w+ ){0,4}(?:grow|onboard|ramp)",
    ),
    (
        ArtifactKind.INCIDENT,
        r"incident (?:commander|command|manager|lead|response)|commanded|on-?call (?:during|for the)|outages?"
        r"|(?:p[01]|sev-?[012])\b|hotfix|war room"
        r"|root[- ]cause analysis|mitigated",
    ),
    (
        ArtifactKind.HIRING,
        r"interview(?:ed|ing|s)?(?! users| customers)|hir(?:ed|ing)|recruit(?:ed|ing|ment)|hiring loop"
        r"|candidates|job descriptions?|mock interviews?",
    ),
    (
        ArtifactKind.REVIEW,
        r"(?:code|design|pr|security|architecture) reviews?\b|(?:wrote|did|gave|completed|led"
        r"|ran) (?:\w+ ){0,3}reviews?\b",
    ),
)
_RULES = tuple((kind, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for kind, words in _KINDS)
_REVIEWS = lazy_pattern(
    r"\W*(?:i |we )?(?:\w+ly )?review(?:ed|ing|s)? (?!by|on|in|my|our|process|cycle|passed|[,.])", re.I
)
_OPENING = 60
"""Characters from the start in which an entry says what it is about."""

_TALKED = lazy_pattern(
    r"\b(?:gave|gives?|giving|presented|presenting|talked|spoke|speaking|delivered|hosted|held"
    r"|ran)\b[^.;]{0,40}\b(?:talk|workshop|presentation|session|webinar|lecture|keynote|demo|brown bag"
    r"|show-and-tell|at the|training)|^\W*(?:presented|talked|spoke)\b",
    re.I,
)
_TALKS = lazy_pattern(r"\b(?:talks?|speaking|presentations?|workshops?|lectures?|teaching|webinars?)\b", re.I)
_LAUNCHED = lazy_pattern(
    r"\b(?:launch(?:ed|es|ing)?|went live|released|rolled out|general availability)\b|\blive\b|\bin production\b", re.I
)
_MIGRATED = lazy_pattern(r"\b(?:migrat(?:ed|ing|es)|ported|moved)\b[^.;]{0,60}\b(?:to|onto|from|off|into)\b", re.I)
_DOCUMENTED = lazy_pattern(r"\b(?:document(?:ed|ing)|wrote (?:up|a |an |the )|published)\b", re.I)


def find_kind(
    text: str,
    artifacts: tuple[Artifact, ...],
    section: Section | None,
    headings: tuple[str, ...] = (),
    label: str | None = None,
) -> ArtifactKind | None:
    """The kind of an entry: what its label or opening words tell, else its first artifact, else the rest of it."""
    plain = readable(text)
    labelled = next((kind for kind, rule in _RULES if label and rule.match(label)), None)
    if labelled:
        return labelled
    opening = plain[:_OPENING]
    if _REVIEWS.match(plain):
        return ArtifactKind.REVIEW
    for kind, rule in _RULES:
        if rule.search(opening):
            return kind
    if artifacts and artifacts[0].start < _OPENING:
        return artifacts[0].kind
    if section is Section.PUBLISHED:
        spoken = _TALKED.search(plain) or any(_TALKS.search(h) for h in headings)
        return ArtifactKind.TALK if spoken else ArtifactKind.DOCUMENT
    for kind, sign in (
        (ArtifactKind.TALK, _TALKED),
        (ArtifactKind.MIGRATION, _MIGRATED),
        (ArtifactKind.DOCUMENT, _DOCUMENTED),
        (ArtifactKind.LAUNCH, _LAUNCHED),
    ):
        if sign.search(plain):
            return kind
    if artifacts:
        return artifacts[0].kind
    return next((kind for kind, rule in _RULES if rule.search(plain)), None)


def kind_named(word: str | None) -> ArtifactKind | None:
    """The kind that a mark names (`design doc`, `rfc`), None for any other word."""
    if not word:
        return None
    key = word.strip().casefold().replace(" ", "-").replace("_", "-")
    return next((kind for kind in ArtifactKind if key in {kind.value, kind.value + "s"}), None)
