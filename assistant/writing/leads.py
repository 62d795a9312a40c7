"""Lead-ins: the behaviour a paragraph shows, from the met criterion or from a closed list with its condition.

A lead-in is a claim too. It is chosen only where its condition holds for every item it cites, and `lead_holds` lets the
pipeline check it again before a document is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from assistant.domain.evidence import ArtifactKind, EvidenceItem, Subject
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.growth import Role
from assistant.evidence.stems import stem, words


class Lead(NamedTuple):
    """A lead-in, in plain words, and when one item carries it."""

    text: str
    carried_by: Callable[[EvidenceItem], bool]


def _kinds(*kinds: ArtifactKind) -> Callable[[EvidenceItem], bool]:
    return lambda item: item.kind in kinds or any(a.kind in kinds for a in item.artifacts)


def _starts_with(*verbs: str) -> Callable[[EvidenceItem], bool]:
    stems = frozenset(stem(v) for v in verbs)

    def carried(item: EvidenceItem) -> bool:
        first = [w for w in words(item.text) if w not in {"i", "we", "have", "has", "been", "also", "successfully"}][:2]
        return any(stem(w) in stems for w in first)

    return carried


LEADS: tuple[Lead, ...] = (
    Lead(
        "Ships what other teams build on",
        lambda i: bool(i.adopters or i.citations) and i.kind is not ArtifactKind.MENTORING,
    ),
    Lead("Leads when it breaks", lambda i: i.kind is ArtifactKind.INCIDENT and i.role is Role.LED),
    Lead("Works on incidents", _kinds(ArtifactKind.INCIDENT, ArtifactKind.RETRO)),
    Lead("Unblocks others", _kinds(ArtifactKind.UNBLOCKING)),
    Lead("Grows others", _kinds(ArtifactKind.MENTORING)),
    Lead("Takes part in hiring", _kinds(ArtifactKind.HIRING)),
    Lead("Puts designs in writing", _kinds(ArtifactKind.RFC, ArtifactKind.DESIGN_DOC, ArtifactKind.ADR)),
    Lead("Carries migrations through", _kinds(ArtifactKind.MIGRATION)),
    Lead("Teaches and presents", _kinds(ArtifactKind.TALK)),
    Lead("Moves a measured number", lambda i: bool(i.changes)),
    Lead("Leads the work", lambda i: i.role is Role.LED),
    Lead(
        "Improves what is there",
        _starts_with(
            "reduced",
            "optimized",
            "improved",
            "cut",
            "lowered",
            "fixed",
            "resolved",
            "refactored",
            "upgraded",
            "increased",
            "enhanced",
            "overhauled",
            "scaled",
            "consolidated",
            "automated",
            "redesigned",
            "simplified",
            "brought",
            "saved",
            "eliminated",
            "decreased",
            "hardened",
            "tuned",
            "stabilized",
            "expanded",
            "finished",
        ),
    ),
    Lead(
        "Ships",
        lambda i: (
            _kinds(ArtifactKind.LAUNCH)(i)
            or _starts_with("shipped", "launched", "released", "delivered", "deployed", "published", "executed")(i)
        ),
    ),
    Lead(
        "Builds",
        _starts_with(
            "built",
            "created",
            "developed",
            "implemented",
            "designed",
            "integrated",
            "architected",
            "wrote",
            "coded",
            "engineered",
            "prototyped",
            "added",
            "set",
            "made",
        ),
    ),
    Lead(
        "Puts things in place",
        _starts_with(
            "established", "introduced", "defined", "started", "initiated", "founded", "organized", "set", "rolled"
        ),
    ),
    Lead("Writes it down", _kinds(ArtifactKind.DOCUMENT, ArtifactKind.RUNBOOK)),
    Lead(
        "Finds the cause", _starts_with("investigated", "analyzed", "audited", "researched", "identified", "debugged")
    ),
    Lead("Reviews the work of others", _kinds(ArtifactKind.REVIEW)),
    Lead("Supports others", lambda i: i.role is Role.SUPPORTED),
    Lead("Gets it done", lambda _: True),
)

PEOPLE_LEADS = frozenset(
    {
        "Unblocks others",
        "Grows others",
        "Takes part in hiring",
        "Teaches and presents",
        "Reviews the work of others",
        "Supports others",
        "Writes it down",
    }
)
"""Lead-ins whose work belongs under Next-Level Behaviors rather than under a project."""

_WITH_TEAM = ", with the team"


def lead_for(items: Sequence[EvidenceItem]) -> str:
    """The lead-in that most of the items carry (the earlier in the list on a tie); says so when all are shared work."""
    best = max(
        LEADS,
        key=lambda lead: (
            sum(lead.carried_by(i) for i in items[:1]) * 2 + sum(map(lead.carried_by, items)) * (lead is not LEADS[-1]),
        ),
    )
    shared = all(i.subject is Subject.SHARED for i in items)
    return best.text + (_WITH_TEAM if shared else "")


def single_lead(item: EvidenceItem) -> str:
    """The first lead-in that one item carries, by which single items are grouped."""
    return next(lead.text for lead in LEADS if lead.carried_by(item))


def met_behavior(gap: Gap) -> bool:
    """True when the criterion's own behaviour may be told: the count is met, or a person is shown candidates for it."""
    return (
        bool(gap.criterion.behavior)
        and bool(gap.evidence_ids)
        and (gap.state is State.AT_BAR or (gap.need is None and gap.state is State.APPROACHING))
    )


def lead_holds(text: str, items: Sequence[EvidenceItem], matrix: Matrix) -> bool:
    """True when the lead-in is backed by the items it cites: each of them carries it, or its criterion is met by them."""
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
