"""The three artifacts that a room should open: those behind most of the bar, confirmed furthest from the team."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.domain.draft import Sentence
from assistant.domain.evidence import Artifact, EvidenceItem
from assistant.domain.gap import Matrix, Question
from assistant.domain.vocabulary import ArtifactKind, Role, Strength, Subject
from assistant.evidence.counting.documents import LASTING, documents_in, mentions, of_others
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import named
from assistant.writing.calibration.statements import FIRST_PERSON, best_statement, is_own, names_any, tellable
from assistant.writing.ranking import item_weight
from assistant.writing.verify import verify_sentence

MOST_ARTIFACTS = 3
"""manager-playbook: the pre-read names the top three artifacts with links."""
ONE_LINE = 118
"""Characters of a line of the page beside a bullet's mark; a confirmation joins the artifact only where both fit."""
_ACTS = {ArtifactKind.MENTORING, ArtifactKind.HIRING, ArtifactKind.UNBLOCKING, ArtifactKind.REVIEW}
_SOMEBODYS = lazy_pattern(r"\s+(?:is|was|are)\s+(?:\w+['’]s|theirs|his|hers)\b")
_IDENTIFIER = lazy_pattern(r"\S*\d\S*")
_RANK = {s: n for n, s in enumerate(Strength)}


class Exhibit(NamedTuple):
    """One artifact: the entry that made it, all that tell of it, and what it stands behind."""

    name: str
    home: EvidenceItem
    items: tuple[EvidenceItem, ...]
    covers: float
    strength: int
    weight: float


def top_documents(items: Sequence[EvidenceItem], matrix: Matrix) -> tuple[Exhibit, ...]:
    """The author's documents, those behind most criteria and confirmed furthest first: cited, adopted, reviewed."""
    return _best(_documents([i for i in items if tellable(i, matrix)], matrix))


def other_work(items: Sequence[EvidenceItem], matrix: Matrix, told: frozenset[str]) -> tuple[Exhibit, ...]:
    """What else can be opened, for a record with fewer documents than places; nothing that the page tells already."""
    return _best(_others([i for i in items if tellable(i, matrix) and i.id not in told], matrix))


def _best(found: Iterable[Exhibit]) -> tuple[Exhibit, ...]:
    ordered = sorted(found, key=lambda e: (-(e.covers + e.strength), -e.weight, e.home.line))
    chosen: list[Exhibit] = []
    for exhibit in ordered:
        if all(exhibit.home.id not in {i.id for i in other.items} for other in chosen):
            chosen.append(exhibit)
    return tuple(chosen)


def artifact_line(exhibit: Exhibit) -> tuple[Sentence, ...]:
    """What it is in its author's words, and where there is room the shortest word of who took it up."""
    home = best_statement(exhibit.home, lambda text: names_any(text, [exhibit.name]) - len(text) / 1000)
    if home is None:
        return ()
    others = [i for i in exhibit.items if i.id != exhibit.home.id and (i.adopters or i.citations)]
    strongest = max((_RANK[i.strength] for i in others), default=0)
    found = [s for i in others if _RANK[i.strength] == strongest for s in _confirmations(exhibit.name, i)]
    confirmed = min(found, key=lambda s: len(s.text), default=None)
    if confirmed is None or len(home.text) + len(confirmed.text) > ONE_LINE:
        return (home,)
    return (home, confirmed)


def _confirmations(name: str, item: EvidenceItem) -> Iterable[Sentence]:
    """The entry's own words, and the same turned round where that verifies: "RFC-88 is cited by RFC-97"."""
    if (said := best_statement(item, lambda text: -len(text))) is not None:
        yield said
    for citing in item.citations[:1]:
        turned = f"{name} is cited by {citing.name}."
        if not verify_sentence(turned, [item]):
            yield Sentence(text=turned, evidence_ids=(item.id,))


def link_question(exhibit: Exhibit) -> Question | None:
    """Asks for the address of an artifact that cannot be opened (manager-playbook: no link, no argument)."""
    if any(i.links for i in exhibit.items):
        return None
    what = exhibit.name if _IDENTIFIER.fullmatch(exhibit.name) else named(exhibit.home)
    return Question(
        text=f"Where can the room open {what}? Put its link in the record.", evidence_ids=(exhibit.home.id,)
    )


def _documents(items: Sequence[EvidenceItem], matrix: Matrix) -> Iterable[Exhibit]:
    homes: dict[str, EvidenceItem] = {}
    names: dict[str, str] = {}
    for item in items:
        for document in documents_in(item, LASTING) if item.subject is not Subject.OTHER else ():
            if document.key not in homes and not _is_of_another(item, document.artifact):
                homes[document.key], names[document.key] = item, document.name
    for key, home in homes.items():
        document = next(d for d in documents_in(home, LASTING) if d.key == key)
        told = tuple(i for i in items if mentions(i, document))
        yield _exhibit(names[key], home, told, matrix)


def _is_of_another(item: EvidenceItem, artifact: Artifact) -> bool:
    """True where an entry says who follows a document, calls it somebody's, or opens with a witness by name."""
    follows = bool(item.adopters) and item.adopters[0].start < artifact.start
    witness = any(p.start == 0 for p in item.people)
    return follows or witness or _SOMEBODYS.match(item.text, artifact.end) is not None


def _others(items: Sequence[EvidenceItem], matrix: Matrix) -> Iterable[Exhibit]:
    """What else can be opened: dashboards, tools, migrations, and work with a link or ticket; services are scope."""
    for item in items:
        lasting = any(a.kind in LASTING for a in item.artifacts)
        alone = is_own(item) and item.role is not Role.SHARED and not FIRST_PERSON.search(item.text)
        if alone and not item.owned_services and item.kind not in _ACTS and not lasting and not of_others(item):
            name = item.artifacts[0].name if item.artifacts else item.text
            if (item.links or item.tickets or item.artifacts) and not any(p.start == 0 for p in item.people):
                yield _exhibit(name, item, (item,), matrix)


def _exhibit(name: str, home: EvidenceItem, items: tuple[EvidenceItem, ...], matrix: Matrix) -> Exhibit:
    ids = {i.id for i in items}
    covers = 0.0
    for gap in matrix.gaps:
        worth = 1.0 if gap.criterion.level == matrix.target.id else 0.5
        covers += worth * bool(ids & set(gap.evidence_ids)) + 0.5 * worth * bool(ids & set(gap.candidate_ids))
    strength = max(_RANK[i.strength] for i in items)
    return Exhibit(name, home, items, covers, strength, item_weight(home, matrix))
