"""What a line of a packet tells that a room weighs: learned from lines that people of many voices wrote."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import Modality
from assistant.evidence.deciding import tells_of_decision
from assistant.evidence.learned.features import line_features
from assistant.evidence.learned.weights import learned


class Matter(StrEnum):
    """Kinds of evidence that a line may tell; a `BARE` number is one that lacks what it was, or what it is."""

    OWNS = "owns"
    DOCUMENT = "document"
    TAKEN_UP = "taken-up"
    FOLLOWED = "followed"
    CITED = "cited"
    DECISION = "decision"
    METRIC = "metric"
    BARE = "bare"
    COMMAND = "command"
    UNBLOCKED = "unblocked"
    MENTORED = "mentored"
    GOAL = "goal"
    SETBACK = "setback"
    MENDED = "mended"
    SHARED = "shared"
    ALONE = "alone"
    COLLEAGUE = "colleague"
    LACK = "lack"
    ROUTINE = "routine"
    FORWARD = "forward"
    STRETCH = "stretch"


LEARNED = tuple(m for m in Matter if m is not Matter.COMMAND)
"""The kinds that weights were learned for; who commands an incident says so in a few fixed words."""


def signs_of(item: EvidenceItem) -> frozenset[str]:
    """What the exact readers found in a line, as signs for the learned ones."""
    found = {
        "adopters": item.adopters,
        "citations": item.citations,
        "helped": item.helped,
        "owned": item.owned_services,
        "changes": item.changes,
        "decision": tells_of_decision(item.text),
        f"subject {item.subject.value}": True,
        f"role {item.role.value}": True,
        "planned": item.modality is Modality.PLANNED,
    }
    return frozenset(sign for sign, there in found.items() if there)


def matters_in(item: EvidenceItem, names: Mapping[str, str]) -> dict[Matter, float]:
    """The log odds that a line tells each kind; `names` says who of its capital words is a person or a team."""
    heading = item.context[-1] if item.context else ""
    features = line_features(item.text, heading, item.label or "", names, signs_of(item))
    return {matter: learned(matter).score(features) for matter in LEARNED}
