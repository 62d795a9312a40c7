"""Which items a calibration reader wants to see first: counted evidence, both ends of a number, confirmation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.vocabulary import ArtifactKind, Role, Strength, Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, words

_STRENGTH = {
    Strength.NONE: 0.0,
    Strength.LINKED: 0.5,
    Strength.REVIEWED: 1.5,
    Strength.ADOPTED: 3.0,
    Strength.CITED: 3.5,
}
_ROLE = {Role.LED: 2.0, Role.DID: 0.5, Role.SHARED: -0.5, Role.SUPPORTED: -0.5}
_WEIGHTY_KINDS = {
    ArtifactKind.RFC,
    ArtifactKind.DESIGN_DOC,
    ArtifactKind.INCIDENT,
    ArtifactKind.LAUNCH,
    ArtifactKind.MIGRATION,
    ArtifactKind.MENTORING,
}
_REACH = frozenset(
    stem(w) for w in ("production", "customer", "user", "company", "org", "organization", "team", "launch")
)
MOST_CONSIDERED = 400
"""Items that a plan weighs; a document tells about forty, so what is lighter than these has no place in it."""
_TOKEN = lazy_pattern(r"\w+(?:[-_/.]\w+)*")
_LITERAL = lazy_pattern(r"\d|\w[-_/.]\w")
_FEWEST_STEMS = 7
"""A shorter sentence shares its words with others by chance."""
_WITHIN = 0.8
"""Share of a sentence's stems that an earlier one must hold for it to say nothing new."""
_SAME = 0.75
"""Two items whose stems overlap this much (Jaccard) tell the same thing; only the stronger is written."""


def item_weight(item: EvidenceItem, matrix: Matrix) -> float:
    """How much an item adds to the case; it only chooses what fits on two pages and is never shown."""
    weight = _STRENGTH[item.strength] + _ROLE[item.role] + 3.0 * bool(item.criteria)
    for gap in matrix.target_gaps:
        weight += 3.0 * (item.id in gap.evidence_ids) + 1.5 * (item.id in gap.candidate_ids)
    units = {q.unit for q in item.quantities if not q.target}
    weight += 2.5 * bool(item.changes) + 2.0 * bool(units & {Unit.PERCENT, Unit.MONEY, Unit.FACTOR}) + 0.7 * bool(units)
    weight += 2.0 * bool(item.owned_services) + 0.7 * bool(item.people or item.teams)
    weight += 1.0 * (item.kind in _WEIGHTY_KINDS)
    tokens = words(item.text)
    weight += 0.7 * bool(_REACH & {stem(t) for t in tokens})
    weight -= 1.5 * item.outside + 1.0 * (len(tokens) < 5) + 2.0 * (len(tokens) > 2 and item.text.isupper())
    return weight


def weightiest(items: Sequence[EvidenceItem], weights: Mapping[str, float]) -> tuple[EvidenceItem, ...]:
    """The items worth planning with, in their order: each wording once, and the MOST_CONSIDERED weightiest of them."""
    once: dict[str, str] = {}
    for item in sorted(items, key=lambda i: -weights[i.id]):
        once.setdefault(" ".join(item.text.casefold().split()), item.id)
    ids = set(list(once.values())[:MOST_CONSIDERED])
    return tuple(item for item in items if item.id in ids)


class Wording(NamedTuple):
    """A text as it is compared: its stems, its words as written, and those of them that are names or numbers."""

    stems: frozenset[str]
    written: frozenset[str]
    literals: frozenset[str]


def wording_of(text: str) -> Wording:
    """The stems of a text, its words, and its literals: digits, identifiers (`login-api`), capitals after the first."""
    tokens = _TOKEN.findall(text)
    literals = (t for n, t in enumerate(tokens) if _LITERAL.search(t) or (n and t[0].isupper()))
    return Wording(
        frozenset(map(stem, words(text))),
        frozenset(t.casefold() for t in tokens),
        frozenset(t.casefold() for t in literals),
    )


def said_by(text: Wording, other: Wording) -> bool:
    """True when `other` tells what `text` tells: nearly all its words, and every name and number in it."""
    if len(text.stems) < _FEWEST_STEMS or not text.literals <= other.written:
        return False
    return len(text.stems & other.stems) >= _WITHIN * len(text.stems)


def without_repeats(items: Sequence[EvidenceItem], weights: Mapping[str, float]) -> tuple[EvidenceItem, ...]:
    """The items in their order, each told once: of two that say the same, the weightier stays (the earlier on a tie).

    An item whose numbers are not all in the other says something of its own, however alike the words are.
    """
    kept: list[tuple[EvidenceItem, frozenset[str]]] = []
    for item in sorted(items, key=lambda i: -weights[i.id]):
        bag = frozenset(stem(w) for w in words(item.text))
        if not any(_told_by(item, bag, other, words_of) for other, words_of in kept):
            kept.append((item, bag))
    ids = {item.id for item, _ in kept}
    return tuple(item for item in items if item.id in ids)


def _told_by(item: EvidenceItem, bag: frozenset[str], other: EvidenceItem, other_bag: frozenset[str]) -> bool:
    if len(bag) <= 3 or not {q.name for q in item.quantities} <= {q.name for q in other.quantities}:
        return False
    return len(bag & other_bag) >= _SAME * len(bag | other_bag) or bag <= other_bag
