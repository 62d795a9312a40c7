"""From entries to evidence items: one per entry, in order, every fact a span of the entry's own text."""

from __future__ import annotations

from assistant.domain.evidence import Artifact, EvidenceItem, Mention, Quantity
from assistant.domain.growth import Author, GrowthDocument
from assistant.domain.vocabulary import Modality, SetAside, Subject
from assistant.evidence.accomplishment import set_aside_reason
from assistant.evidence.artifacts import find_artifacts, find_tickets
from assistant.evidence.kinds import find_kind, kind_named
from assistant.evidence.names import find_people, find_teams
from assistant.evidence.outside import is_outside
from assistant.evidence.owning import find_answered_for
from assistant.evidence.quantities import find_changes, find_quantities
from assistant.evidence.reading import Reading, read_entries
from assistant.evidence.services import find_owned_services
from assistant.evidence.stand_ins import StandIns, find_stand_ins
from assistant.evidence.strength import find_strength
from assistant.evidence.subject import find_modality, find_role, find_subject


def extract_evidence(document: GrowthDocument) -> tuple[EvidenceItem, ...]:
    """One evidence item per entry of the document, in its order and under its id.

    What is no accomplishment carries its reason in `set_aside`; nothing is dropped. The marks of a person
    (`{role: shared}`, `{kind: rfc}`, `{skip}`) win over what the words say.
    """
    author = (document.author.name,) if document.author.name else ()
    texts = [*(e.text for e in document.entries), *{h for e in document.entries for h in e.headings}]
    if stand_ins := find_stand_ins(texts, author, beside=(e.model_dump_json() for e in document.entries)):
        return _under_stand_ins(document, stand_ins)
    return tuple(_item(reading, document.author) for reading in read_entries(document.entries, document.author))


def _under_stand_ins(document: GrowthDocument, stand_ins: StandIns) -> tuple[EvidenceItem, ...]:
    """The items of a document in which nobody is called by a word ("Will", "Mark"), with the names as written."""
    author = document.author
    if author.name:
        author = author.model_copy(update={"name": " ".join(map(stand_ins.read_word, author.name.split()))})
    entries = tuple(
        e.model_copy(update={"text": stand_ins.read(e.text), "headings": tuple(map(stand_ins.read, e.headings))})
        for e in document.entries
    )
    items = extract_evidence(document.model_copy(update={"author": author, "entries": entries}))
    return tuple(stand_ins.model_written(item) for item in items)


def _item(reading: Reading, author: Author) -> EvidenceItem:
    entry = reading.entry
    text = entry.text
    reason = set_aside_reason(reading)
    subject = find_subject(reading, reason)
    modality = find_modality(reading, reason)
    people = find_people(text, reading.names)
    teams = find_teams(text, reading.names)
    artifacts = _own_artifacts(find_artifacts(text), reading.taken.citations, people, teams)
    tickets = find_tickets(text)
    return EvidenceItem(
        id=entry.id,
        text=text,
        context=entry.headings,
        label=entry.label,
        source=entry.source,
        line=entry.line,
        period=entry.period,
        links=entry.links,
        kind=kind_named(entry.marks.kind) or find_kind(text, artifacts, reading.section, entry.headings, entry.label),
        artifacts=artifacts,
        tickets=tickets,
        quantities=_quantities(text, modality),
        changes=find_changes(text) if modality is not Modality.PLANNED else (),
        people=people,
        teams=teams,
        owned_services=_owned(text, subject, modality, reason, (*people, *teams)),
        adopters=reading.taken.adopters,
        citations=reading.taken.citations,
        helped=reading.taken.helped if subject is not Subject.OTHER else (),
        role=find_role(reading),
        subject=subject,
        modality=modality,
        strength=find_strength(
            text,
            linked=bool(entry.links or tickets or "://" in text),
            adopted=bool(reading.taken.adopters),
            cited=bool(reading.taken.citations),
        ),
        outside=is_outside(entry, author, entry.period),
        set_aside=reason,
        criteria=entry.marks.criteria,
    )


def _own_artifacts(
    artifacts: tuple[Artifact, ...],
    citing: tuple[Mention, ...],
    people: tuple[Mention, ...],
    teams: tuple[Mention, ...],
) -> tuple[Artifact, ...]:
    """Without the documents of others that cite the author's, and without names that only sound like artifacts.

    `Support Tools` is a team; in `Wim reports` the noun is a verb.
    """
    cited = {(m.start, m.end) for m in citing}
    ends = {m.end for m in teams}
    heads = {m.start: m.end for m in people}
    return tuple(
        a
        for a in artifacts
        if (a.start, a.end) not in cited
        and a.end not in ends
        and not (a.start in heads and a.name[heads[a.start] - a.start :].startswith(" "))
    )


def _quantities(text: str, modality: Modality) -> tuple[Quantity, ...]:
    """The numbers; in a plan each of them is a target."""
    found = find_quantities(text)
    return tuple(q.model_copy(update={"target": True}) for q in found) if modality is Modality.PLANNED else found


def _owned(
    text: str, subject: Subject, modality: Modality, reason: SetAside | None, named: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Only what the author owns now: not another's service, not a plan, not what is set aside."""
    if subject is Subject.OTHER or modality is Modality.PLANNED or reason is not None:
        return ()
    found = find_owned_services(text)
    taken = [(m.start, m.end) for m in found]
    more = find_answered_for(text, tuple(m.name for m in named))
    return (*found, *(m for m in more if not any(a < m.end and m.start < b for a, b in taken)))
