"""Lead-ins: the behaviour a paragraph shows, from the met criterion or from a closed list with its condition.

A lead-in is a claim too. It is chosen only where its condition holds for every item it cites, and `lead_holds` lets the
pipeline check it again before a document is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.vocabulary import ArtifactKind, Role, Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, word_set, words


class Lead(NamedTuple):
    """A lead-in, in plain words, and when one item carries it."""

    text: str
    carried_by: Callable[[EvidenceItem], bool]


def _says(pattern: str) -> Callable[[EvidenceItem], bool]:
    act = re.compile(pattern, re.IGNORECASE)
    return lambda item: act.search(item.text) is not None


def _starts_with(verbs: str) -> Callable[[EvidenceItem], bool]:
    stems = frozenset(map(stem, verbs.split()))

    return lambda item: _opening_stem(item.text) in stems


@lru_cache(maxsize=64)
def _opening_stem(text: str) -> str | None:
    """The stem of the first word that may be the verb; one item is asked for each lead-in in turn."""
    return next((stem(w) for w in words(text) if w not in _BEFORE_VERB), None)


_BOTH_ENDS = lazy_pattern(r"\bfrom\b.+\bto\b|->|→", re.IGNORECASE)
_TALKS = lazy_pattern(r"\b(?:talks?|workshops?|presentations?|lectures?|courses?|teaching)\b", re.IGNORECASE)
_BEFORE_VERB = word_set("i we have has been also successfully significantly independently quickly recently then")

_commands = _says(
    r"\bincident (?:commander|lead)\b|\b(?:led|commanded|ran) (?:the |\w+ )?(?:incident|outage)"
    r"(?! (?:retro|review|post-?mortem|process|drill|training))"
)
_owns = _says(
    r"\b(?:(?:co-)?(?:led|lead)|leads|leading|leader|owns|owned|owning|own|ownership|drove|drives?|driving|directed|headed"
    r"|spearheaded|managed|chaired|responsible|took over|in charge|commander|mine|sole)\b"
)
_writes_retros = _says(r"\bretro(?:s|spectives?)?[ -]?\d{2,}|\bincident retro|\bpost-?mortem (?:of|for|after)")
_mentors = _says(
    r"\b(?:mentor(?:ed|ing|s)|coach(?:ed|ing|es)|onboard(?:ed|ing)|pair(?:ed|ing) (?:\w+ )?with|buddy"
    r"|mock interviews?)\b"
)
_hires = _says(r"\binterviewed\b|\bhired\b|\brecruited\b|\b(?:interview|hiring) (?:loops?|process|panel)\b")
_speaks = _says(
    r"\b(?:gave|held|delivered|did) (?:an? |the |two |three )?(?:\w+ ){0,3}"
    r"(?:talk|presentation|workshop|course|training)|\b(?:presented|taught|talked|spoke|trained)\b"
)
_designs = _says(r"\b(?:RFC|ADR)[- ]?\d+|\bdesign docs?\b|\b(?:system|technical|architecture) design doc")
_improves = _starts_with(
    "reduced optimized improved cut lowered fixed resolved refactored upgraded increased enhanced overhauled scaled "
    "consolidated automated redesigned simplified saved brought eliminated decreased hardened tuned stabilized "
    "expanded maintained updated streamlined"
)
_ships = _starts_with("shipped launched released delivered deployed published executed completed")
_builds = _starts_with(
    "built created developed implemented designed integrated architected wrote coded engineered prototyped added made"
)
_sets_up = _starts_with("established introduced defined started initiated founded organized rolled")
_finds = _starts_with("debugged diagnosed traced")
_studies = _starts_with("investigated analyzed audited researched identified")
_across = _starts_with("collaborated partnered coordinated liaised worked")


def _teaches(item: EvidenceItem) -> bool:
    return _speaks(item) or (item.kind is ArtifactKind.TALK and any(map(_TALKS.search, item.context[-1:])))


LEADS: tuple[Lead, ...] = (
    Lead("Ships what other teams build on", lambda i: bool(i.adopters or i.citations)),
    Lead("Leads when it breaks", _commands),
    Lead("Learns from incidents in writing", _writes_retros),
    Lead("Unblocks others", _says(r"\bunblock(?:ed|ing|s)\b")),
    Lead("Grows others", _mentors),
    Lead("Takes part in hiring", _hires),
    Lead("Teaches and presents", _teaches),
    Lead("Carries migrations through", _says(r"\bmigrat(?:ed|ing|ion)\b|\bcut(?:over| over)\b")),
    Lead("Puts designs in writing", _designs),
    Lead("Moves a measured number", lambda i: bool(i.changes) and _BOTH_ENDS.search(i.text) is not None),
    Lead("Leads the work", lambda i: i.role is Role.LED and _owns(i)),
    Lead("Improves what is there", _improves),
    Lead("Ships", _ships),
    Lead("Builds", _builds),
    Lead("Puts things in place", _sets_up),
    Lead("Writes it down", _starts_with("documented wrote updated published")),
    Lead("Finds the cause", _finds),
    Lead("Looks before deciding", _studies),
    Lead("Reviews the work of others", _starts_with("reviewed")),
    Lead("Works across teams", lambda i: _across(i) and bool(i.teams)),
    Lead("Supports others", lambda i: i.role is Role.SUPPORTED),
)
"""In order of weight; an item that carries none opens its paragraph with its own words."""

PEOPLE_LEADS = frozenset(
    {
        "Unblocks others",
        "Grows others",
        "Takes part in hiring",
        "Teaches and presents",
        "Reviews the work of others",
        "Supports others",
        "Works across teams",
        "Writes it down",
    }
)
"""Lead-ins whose work belongs under Next-Level Behaviors rather than under a project."""

_WITH_TEAM = ", with the team"


def leads_for(items: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Lead-ins that the items carry, the most carried first; each says so when all of it is shared work."""
    carried = [(2 * lead.carried_by(items[0]) + sum(map(lead.carried_by, items)), lead.text) for lead in LEADS if items]
    shared = bool(items) and all(i.subject is Subject.SHARED for i in items)
    best = sorted((c for c in carried if c[0]), key=lambda c: -c[0])
    return tuple(text + (_WITH_TEAM if shared else "") for _, text in best)


def is_people_work(item: EvidenceItem) -> bool:
    """True when the first lead-in that the item carries is about other people."""
    return next((lead.text for lead in LEADS if lead.carried_by(item)), None) in PEOPLE_LEADS


def met_behavior(gap: Gap) -> bool:
    """True when the criterion's own behaviour may be told: the count is met, or a person is shown candidates for it."""
    return (
        bool(gap.criterion.behavior)
        and bool(gap.evidence_ids)
        and (gap.state is State.AT_BAR or (gap.need is None and gap.state is State.APPROACHING))
    )


def lead_holds(text: str, items: Sequence[EvidenceItem], matrix: Matrix) -> bool:
    """True when the items cited back the lead-in: each of them carries it, or they meet its criterion."""
    if not items:
        return False
    cited = {i.id for i in items}
    for gap in matrix.gaps:
        if gap.criterion.behavior == text and met_behavior(gap):
            return bool(cited & set(gap.evidence_ids))
    shared = all(i.subject is Subject.SHARED for i in items)
    bare = text.removesuffix(_WITH_TEAM)
    if shared != text.endswith(_WITH_TEAM):
        return False
    return any(lead.text == bare and all(map(lead.carried_by, items)) for lead in LEADS)
