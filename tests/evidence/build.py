"""Evidence items by hand: say what is in the text, and the spans are found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.domain.evidence import Artifact, EvidenceItem, Mention
from assistant.domain.period import Period, Precision, month_period
from assistant.domain.rubric import Criterion, Level, Measure, Rubric
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength, Subject
from assistant.evidence.quantities import find_changes, find_quantities

TODAY = date(2026, 8, 31)


def item(
    id_: str,
    text: str,
    month: str | None = "2026-06",
    *,
    period: Period | None = None,
    context: Sequence[str] = (),
    kind: ArtifactKind | None = None,
    artifacts: Sequence[tuple[str, ArtifactKind]] = (),
    tickets: Sequence[str] = (),
    people: Sequence[str] = (),
    teams: Sequence[str] = (),
    owned: Sequence[str] = (),
    adopters: Sequence[str] = (),
    citations: Sequence[str] = (),
    helped: Sequence[str] = (),
    role: Role = Role.DID,
    subject: Subject = Subject.AUTHOR,
    modality: Modality = Modality.DONE,
    strength: Strength = Strength.NONE,
    outside: bool = False,
    aside: SetAside | None = None,
    criteria: Sequence[str] = (),
    source: str = "brag.md",
) -> EvidenceItem:
    """An item whose mentions are the given words where they first stand in the text."""
    return EvidenceItem(
        id=id_,
        text=text,
        context=tuple(context),
        source=source,
        line=int("".join(ch for ch in id_ if ch.isdigit()) or "1"),
        period=period or (month_period(*map(int, month.split("-"))) if month else None),
        kind=kind,
        artifacts=tuple(Artifact(**_mention(text, name).model_dump(), kind=k) for name, k in artifacts),
        tickets=_mentions(text, tickets),
        quantities=find_quantities(text),
        changes=find_changes(text),
        people=_mentions(text, people),
        teams=_mentions(text, teams),
        owned_services=_mentions(text, owned),
        adopters=_mentions(text, adopters),
        citations=_mentions(text, citations),
        helped=_mentions(text, helped),
        role=role,
        subject=subject,
        modality=modality,
        strength=strength,
        outside=outside,
        set_aside=aside,
        criteria=tuple(criteria),
    )


def span(start: date, end: date, precision: Precision = Precision.RANGE) -> Period:
    """A period from day to day."""
    return Period(start=start, end=end, precision=precision)


def year(number: int) -> Period:
    """A whole year, known no better."""
    return span(date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


LEVELS = (Level(id="l4", name="L4", rank=0), Level(id="l5", name="L5", rank=1), Level(id="staff", name="Staff", rank=2))
_CELLS: tuple[tuple[str, Measure, int | None, str | None, str], ...] = (
    ("l4.scope", Measure.OWNED_FEATURES, 1, None, "Owns a feature within a service"),
    ("l4.impact", Measure.TEAM_GOALS, None, None, "Ships team goals on time"),
    ("l4.leverage", Measure.PEOPLE_MENTORED, 1, None, "Mentors interns and new hires"),
    ("l4.artifacts", Measure.DESIGN_DOCS_REVIEWED, 1, None, "Design docs reviewed by the team"),
    ("l5.scope", Measure.OWNED_SERVICES, 1, None, "Owns a service end-to-end"),
    ("l5.impact", Measure.ORG_METRICS, None, None, "Ships goals that move org metrics"),
    ("l5.leverage", Measure.PEOPLE_UNBLOCKED, 3, "quarter", "Unblocks 3+ engineers per quarter"),
    ("l5.artifacts", Measure.DESIGN_DOCS_ADOPTED, 3, None, "3+ design docs adopted org-wide"),
    ("staff.scope", Measure.OWNED_SERVICES, 2, None, "Owns a system spanning 2-4 services"),
    ("staff.impact", Measure.STRATEGY_CHANGES, None, None, "Ships work that changes company strategy"),
    ("staff.leverage", Measure.PEOPLE_FOLLOWING, 5, None, "Sets technical direction that 5+ engineers follow"),
    ("staff.artifacts", Measure.REFERENCED_ARTIFACTS, None, None, "RFCs and retros others reference for years"),
)


def criterion(
    id_: str, measure: Measure, minimum: int | None = None, per: str | None = None, text: str = "A demand"
) -> Criterion:
    """One cell; its level and dimension are the two halves of its id."""
    level, _, dimension = id_.partition(".")
    return Criterion(
        id=id_, dimension=dimension.capitalize(), level=level, text=text, measure=measure, minimum=minimum, per=per
    )


def ladder(*criteria: Criterion) -> Rubric:
    """A rubric of these cells; with none, the shape of the shipped one."""
    cells = criteria or tuple(criterion(*cell) for cell in _CELLS)
    return Rubric(
        name="Example", levels=LEVELS, dimensions=("Scope", "Impact", "Leverage", "Artifacts"), criteria=cells
    )


def _mention(text: str, name: str) -> Mention:
    start = text.index(name)
    return Mention(name=name, start=start, end=start + len(name))


def _mentions(text: str, names: Sequence[str]) -> tuple[Mention, ...]:
    return tuple(_mention(text, name) for name in names)
