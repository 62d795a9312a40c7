"""The plan of a promotion document: which evidence backs which paragraph. The same with and without a model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.draft import Plan, PlannedParagraph, PlannedSection, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix, Question
from assistant.domain.growth import Author
from assistant.domain.vocabulary import Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import place, quote
from assistant.evidence.stems import stem, words
from assistant.writing.gaps import gap_sentences, planned_items, planned_sentence
from assistant.writing.leads import is_people_work, lead_holds, leads_for, met_behavior
from assistant.writing.plain import plain_sentences
from assistant.writing.projects import group_projects, item_project, shared_headings
from assistant.writing.ranking import Wording, item_weight, said_by, weightiest, without_repeats, wording_of

SCOPE, BEHAVIORS, GAP, PEERS = "Scope & Impact", "Next-Level Behaviors", "The Gap", "Peer Calibration"
MOST_PROJECTS = 6
"""engineer-guide: four to six projects, one paragraph each; fewer when there is material for fewer."""
MOST_BEHAVIORS = 5
"""engineer-guide: three to five next-level behaviours."""
MOST_FACTS = 5
"""Facts a paragraph carries before a reader skims it."""
MOST_UNWRITTEN = 3
"""Questions about items that made no sentence; more would bury the ones that settle cells."""
MOST_PLANS = 2
"""Plans told under The Gap; a document is about what was done."""


class Planner:
    """One document's planning state: the weights, and which items are already told."""

    def __init__(self, items: Sequence[EvidenceItem], matrix: Matrix) -> None:
        self.matrix = matrix
        self.titles = shared_headings(items)
        self.weights = {i.id: item_weight(i, matrix) for i in items}
        self.told: set[str] = set()
        self.leads: set[str] = set()
        self.said: list[Wording] = []
        self.unwritten: list[EvidenceItem] = []

    def paragraph(
        self,
        group: Sequence[EvidenceItem],
        *,
        first: frozenset[str] = frozenset(),
        behavior: str | None = None,
        criterion_id: str | None = None,
        most: int = MOST_FACTS,
    ) -> PlannedParagraph | None:
        """The items of `first`, then the group's weightiest, as one paragraph; None when nothing can be written."""
        fresh = [i for i in group if i.id not in self.told]
        chosen = sorted(fresh, key=lambda i: (i.id not in first, -self.weights[i.id]))[: most * 2]
        written: list[tuple[EvidenceItem, tuple[Sentence, ...]]] = []
        named: set[str] = set()
        for item in chosen:
            project = item_project(item, self.titles)
            sentences = plain_sentences(item, project=project if project and project not in named else None)
            if not sentences:
                self.unwritten.append(item)
                continue
            if not (sentences := self._unsaid(sentences)):
                continue
            if project:
                named.add(project)
            written.append((item, sentences))
            if sum(len(s) for _, s in written) >= most:
                break
        if not written:
            return None
        told = [item for item, _ in written]
        shown = [item.model_copy(update={"text": " ".join(s.text for s in sentences)}) for item, sentences in written]
        self.told |= {i.id for i in told}
        return PlannedParagraph(
            lead=self._lead(told, shown, behavior, criterion_id),
            plain=tuple(s for _, sentences in written for s in sentences),
            evidence_ids=tuple(i.id for i in told),
            criterion_id=criterion_id,
        )

    def _unsaid(self, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        """The sentences that say something new; from here on they count as said."""
        fresh = []
        for sentence in sentences:
            wording = wording_of(sentence.text)
            if not any(said_by(wording, other) for other in self.said):
                fresh.append(sentence)
                self.said.append(wording)
        return tuple(fresh)

    def _lead(
        self,
        told: Sequence[EvidenceItem],
        shown: Sequence[EvidenceItem],
        behavior: str | None,
        criterion_id: str | None,
    ) -> Sentence | None:
        """The behaviour if the told items back it, else a closed lead-in that the words shown carry, else none."""
        for text in (behavior, *leads_for(shown), *leads_for(shown[:1])):
            backing = tuple(i.id for i in told if text and lead_holds(text, [i], self.matrix))
            carried = text == behavior or told[0].id in backing or 2 * len(backing) >= len(told)
            if text and backing and carried and text not in self.leads:
                self.leads.add(text)
                cites = criterion_id if text == behavior else None
                return Sentence(text=text, evidence_ids=backing, kind=SentenceKind.LEAD, criterion_id=cites)
        return None


def _behavior_groups(
    matrix: Matrix, by_id: dict[str, EvidenceItem], dimensions: Sequence[str]
) -> list[tuple[str, str, list[EvidenceItem]]]:
    """Per dimension the highest criterion whose behaviour may be told: (behaviour, criterion id, its evidence)."""
    found: dict[str, tuple[str, str, list[EvidenceItem]]] = {}
    for gap in matrix.gaps:
        dimension = gap.criterion.dimension
        evidence = [by_id[e] for e in gap.evidence_ids if e in by_id and by_id[e].accomplishment]
        if dimension not in found and met_behavior(gap) and evidence:
            found[dimension] = (gap.criterion.behavior, gap.criterion.id, evidence)
    return [found[d] for d in dimensions if d in found]


def _with_groupmates(evidence: list[EvidenceItem], groups: Sequence[tuple[EvidenceItem, ...]]) -> list[EvidenceItem]:
    ids = {i.id for i in evidence}
    return [item for group in groups if ids & {i.id for i in group} for item in group]


def _projects(planner: Planner, items: Sequence[EvidenceItem], matrix: Matrix) -> list[PlannedParagraph]:
    by_id = {i.id: i for i in items}
    groups = group_projects(items)
    dimensions = list(dict.fromkeys(g.criterion.dimension for g in matrix.gaps))
    paragraphs: list[PlannedParagraph] = []
    for behavior, criterion_id, evidence in _behavior_groups(matrix, by_id, dimensions):
        if len(paragraphs) >= MOST_PROJECTS or all(map(is_people_work, evidence)):
            continue
        mates = _with_groupmates(evidence, groups)
        first = frozenset(i.id for i in evidence)
        paragraph = planner.paragraph(mates, first=first, behavior=behavior, criterion_id=criterion_id)
        if paragraph is not None:
            paragraphs.append(paragraph)
    rest = [tuple(i for i in g if i.id not in planner.told and not is_people_work(i)) for g in groups]
    for group in sorted(_gathered([g for g in rest if g], planner.titles), key=lambda g: -_group_weight(g, planner)):
        if len(paragraphs) >= MOST_PROJECTS:
            break
        paragraph = planner.paragraph(group)
        if paragraph is not None:
            paragraphs.append(paragraph)
    return paragraphs


def _gathered(groups: list[tuple[EvidenceItem, ...]], titles: frozenset[str]) -> list[tuple[EvidenceItem, ...]]:
    """Projects of several items as they are; single items gathered by the behaviour they show."""
    several = [g for g in groups if len(g) > 1 or item_project(g[0], titles) is not None]
    singles: dict[str | None, list[EvidenceItem]] = {}
    for group in groups:
        if len(group) == 1 and item_project(group[0], titles) is None:
            singles.setdefault(next(iter(leads_for(group)), None), []).append(group[0])
    return several + [tuple(g) for g in singles.values()]


def _group_weight(group: Sequence[EvidenceItem], planner: Planner) -> float:
    best = sorted((planner.weights[i.id] for i in group), reverse=True)[:4]
    return sum(weight / (1 + n) for n, weight in enumerate(best))


def _behaviors(planner: Planner, items: Sequence[EvidenceItem]) -> list[PlannedParagraph]:
    """One bullet per people behaviour first, then the weightiest of what is left."""
    left = [i for i in items if i.id not in planner.told]
    groups: dict[str | None, list[EvidenceItem]] = {}
    for item in left:
        if is_people_work(item):
            groups.setdefault(next(iter(leads_for([item])), None), []).append(item)
    ordered = sorted(groups.values(), key=lambda g: -_group_weight(g, planner))
    bullets = [planner.paragraph(g, most=3) for g in ordered[:MOST_BEHAVIORS]]
    for item in sorted((i for i in left if i.id not in planner.told), key=lambda i: -planner.weights[i.id]):
        if len([b for b in bullets if b]) >= MOST_BEHAVIORS:
            break
        bullets.append(planner.paragraph([item], most=2))
    return [b for b in bullets if b is not None]


def _gap_section(items: Sequence[EvidenceItem], matrix: Matrix) -> PlannedSection:
    gaps = gap_sentences(matrix)
    paragraphs = [
        PlannedParagraph(plain=(s,), evidence_ids=s.evidence_ids, criterion_id=s.criterion_id) for s in gaps[:-1]
    ]
    wanted = {stem(w) for g in matrix.target_gaps for w in words(g.criterion.text)}
    done = [wording_of(i.text) for i in items if i.accomplishment]
    open_plans = [i for i in planned_items(items, matrix) if not any(said_by(wording_of(i.text), d) for d in done)]
    plans = sorted(open_plans, key=lambda i: -len(wanted & {stem(w) for w in words(i.text)}))
    for item in plans[:MOST_PLANS]:
        sentence = planned_sentence(item, len(paragraphs))
        if sentence is not None:
            paragraphs.append(PlannedParagraph(plain=(sentence,), evidence_ids=(item.id,)))
    paragraphs.append(PlannedParagraph(plain=(gaps[-1],)))
    return PlannedSection(title=GAP, paragraphs=tuple(paragraphs), fixed=True)


_SENIOR = lazy_pattern(
    r"\s*\((?:[^()]{0,20}\b)?(?:EM|manager|staff|senior|principal|director|head|VP|CTO|lead|architect|L[5-9])\b[^()]{0,20}\)",
    re.I,
)


def _peers(items: Sequence[EvidenceItem]) -> PlannedSection | None:
    """Senior people outside who saw the work: only where the record says who they are and what they did with it."""
    seen: dict[str, PlannedParagraph] = {}
    for item in items:
        proof = next(iter([*item.tickets, *item.artifacts]), None)
        if item.subject is not Subject.OTHER or proof is None:
            continue
        for person in item.people:
            standing = _SENIOR.match(item.text, person.end)
            if standing is None or person.name in seen:
                continue
            who = item.text[person.start : standing.end()]
            sentence = Sentence(text=f"{who}: {proof.name}.", evidence_ids=(item.id,), kind=SentenceKind.FACT)
            seen[person.name] = PlannedParagraph(plain=(sentence,), evidence_ids=(item.id,))
    if not seen:
        return None
    return PlannedSection(title=PEERS, paragraphs=tuple(seen.values()), bulleted=True, fixed=True)


def _title(author: Author, matrix: Matrix) -> str:
    step = (
        f"{matrix.current.name} to {matrix.target.name}" if matrix.current is not None else f"to {matrix.target.name}"
    )
    return f"{author.name}: {step}" if author.name else f"Promotion document, {step}"


def plan_packet(items: Sequence[EvidenceItem], matrix: Matrix, author: Author) -> Plan:
    """The plan of a promotion document from all items of a document and its matrix.

    Four sections in the order of the guide; a section without material is left out (never padded), except The Gap.
    """
    usable = [i for i in items if i.accomplishment]
    planner = Planner(usable, matrix)
    told_once = without_repeats(weightiest(usable, planner.weights), planner.weights)
    projects = _projects(planner, told_once, matrix)
    behaviors = _behaviors(planner, told_once)
    sections = []
    if projects:
        sections.append(PlannedSection(title=SCOPE, paragraphs=tuple(projects)))
    if behaviors:
        sections.append(PlannedSection(title=BEHAVIORS, paragraphs=tuple(behaviors), bulleted=True))
    sections.append(_gap_section(items, matrix))
    if (peers := _peers(usable)) is not None:
        sections.append(peers)
    unwritten = tuple(
        Question(text=f"What did you do on {quote(i)} ({place(i)}), and what came of it?", evidence_ids=(i.id,))
        for i in {i.id: i for i in planner.unwritten}.values()
    )
    return Plan(
        title=_title(author, matrix),
        sections=tuple(sections),
        questions=(*matrix.questions, *unwritten[:MOST_UNWRITTEN]),
    )
