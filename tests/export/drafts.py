"""Fictional drafts to export: Priya's, as the design draws it, and small ones around a single text."""

from __future__ import annotations

from datetime import date

from assistant.domain.draft import Draft, Origin, Section, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, Question, State
from assistant.domain.growth import Link
from assistant.domain.period import Period, Precision, month_period
from assistant.domain.rubric import Criterion, Level, Measure
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength

STAFF, L5 = Level(id="staff", name="Staff", rank=2), Level(id="l5", name="L5", rank=1)
WINDOW = Period(start=date(2025, 9, 1), end=date(2026, 8, 31), precision=Precision.RANGE)


def item(
    number: int,
    text: str,
    month: int,
    *,
    links: tuple[str, ...] = (),
    set_aside: SetAside | None = None,
    strength: Strength = Strength.LINKED,
    role: Role = Role.DID,
    kind: ArtifactKind | None = None,
    modality: Modality = Modality.DONE,
    source: str = "priya.md",
) -> EvidenceItem:
    return EvidenceItem(
        id=f"E{number}",
        text=text,
        context=(f"2026-{month:02d}",),
        source=source,
        line=number + month - 3,
        period=month_period(2026, month),
        links=tuple(Link(url=url, start=0, end=0) for url in links),
        set_aside=set_aside,
        strength=strength,
        role=role,
        kind=kind,
        modality=modality,
    )


PRIYA_ITEMS = (
    item(
        1,
        "retry-budget library v1 in checkout-api (mine: on-call, roadmap). 5xx during provider brownouts went from "
        "2.3% to 0.4% (PAY-1423, https://dash.example/ck-5xx)",
        5,
        links=("https://dash.example/ck-5xx",),
        strength=Strength.REVIEWED,
    ),
    item(2, "RFC-88 “Retry budgets across services”, approved on the first review", 5, kind=ArtifactKind.RFC),
    item(3, "someone in Identity who would pilot it", 5, set_aside=SetAside.ASKED),
    item(
        4,
        "Identity moved login-api to retry budgets, Tomas Lind (their EM) confirmed in IDN-220",
        6,
        strength=Strength.ADOPTED,
    ),
    item(5, "incident commander for the June 11 checkout P0, retro merged (retro-0611)", 6, role=Role.LED),
    item(
        6,
        "pairing weekly with Jae (L4) beats reviewing after the fact; Jae handled the June 27 page alone",
        6,
        kind=ArtifactKind.MENTORING,
    ),
    item(7, "three weeks waiting for security review of the token cache", 6, set_aside=SetAside.BLOCKED),
    item(8, "took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)", 7),
    item(9, "Search cites RFC-88 in RFC-97", 7, strength=Strength.CITED),
    item(
        10,
        "unblocked Android (Mina, Sol) and Web (Ade) on the 3DS rollout, flags and test cards in one afternoon "
        "(AND-77, WEB-410)",
        8,
    ),
    item(11, "Worked two weekends to land the 3DS cutover", 8, set_aside=SetAside.HOURS),
    item(12, "We moved half of the fraud rules to the new engine", 8, role=Role.SHARED),
    item(
        13,
        "one refund SLO for all of Payments by October",
        8,
        set_aside=SetAside.PLANNED,
        modality=Modality.PLANNED,
    ),
)


def lead(text: str, *cites: str, paragraph: int = 0) -> Sentence:
    return Sentence(text=text, evidence_ids=cites, kind=SentenceKind.LEAD, paragraph=paragraph)


def fact(text: str, *cites: str, paragraph: int = 0, origin: Origin = Origin.PLAIN) -> Sentence:
    return Sentence(text=text, evidence_ids=cites, paragraph=paragraph, origin=origin)


def question(text: str, paragraph: int = 9) -> Sentence:
    return Sentence(text=text, kind=SentenceKind.QUESTION, paragraph=paragraph)


def criterion(name: str, text: str, minimum: int | None = None) -> Criterion:
    return Criterion(
        id=f"staff-{name}",
        dimension=name.capitalize(),
        level="staff",
        text=text,
        measure=Measure.JUDGEMENT,
        minimum=minimum,
    )


PRIYA_MATRIX = Matrix(
    target=STAFF,
    current=L5,
    window=WINDOW,
    gaps=(
        Gap(
            criterion=criterion("scope", "Owns a system of 2-4 services", 2),
            state=State.AT_BAR,
            have=2,
            need=2,
            counted=("checkout-api", "refunds-worker"),
            evidence_ids=("E1", "E8"),
        ),
        Gap(
            criterion=criterion("impact", "Work that changes company strategy", 1),
            state=State.MISSING,
            have=0,
            need=1,
            closes_with="One piece of work that a company-level plan names.",
        ),
        Gap(
            criterion=criterion("leverage", "Direction that 5 or more engineers follow", 5),
            state=State.ASK,
            have=0,
            need=5,
            candidate_ids=("E4", "E9"),
            question="Who in Identity and Search works by RFC-88?",
        ),
    ),
    searched_entries=13,
    searched_months=4,
)

PRIYA = Draft(
    title="Priya Raman: L5 to Staff, 2026-H2",
    author="Priya Raman",
    sections=(
        Section(
            title="Scope & Impact",
            sentences=(
                lead("Owns two services end to end", "E1", "E8"),
                fact("Checkout-api (on-call, roadmap).", "E1"),
                fact("Took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31).", "E8"),
                lead("Ships what other teams build on", "E4", "E9", paragraph=1),
                fact("RFC-88 “Retry budgets across services” was approved on the first review.", "E2", paragraph=1),
                fact(
                    "Identity moved login-api to retry budgets; Tomas Lind (their EM) confirmed in IDN-220.",
                    "E4",
                    paragraph=1,
                ),
                fact("Search cites RFC-88 in RFC-97.", "E9", paragraph=1),
                fact(
                    "In checkout-api, 5xx during provider brownouts went from 2.3% to 0.4% (PAY-1423).",
                    "E1",
                    paragraph=1,
                ),
                lead("Leads when it breaks", "E5", paragraph=2),
                fact("Incident commander for the June 11 checkout P0; retro merged (retro-0611).", "E5", paragraph=2),
            ),
        ),
        Section(
            title="Next-Level Behaviors",
            bulleted=True,
            sentences=(
                lead("Unblocks other teams", "E10"),
                fact(
                    "Android (Mina, Sol) and Web (Ade) on the 3DS rollout, flags and test cards in one afternoon "
                    "(AND-77, WEB-410).",
                    "E10",
                ),
                lead("Grows others", "E6", paragraph=1),
                fact("Pairs weekly with Jae (L4), who handled the June 27 page alone.", "E6", paragraph=1),
            ),
        ),
        Section(
            title="The Gap",
            sentences=(
                Sentence(
                    text="No recorded work changes company strategy.",
                    kind=SentenceKind.GAP,
                    criterion_id="staff-impact",
                ),
                Sentence(
                    text="No engineer is named who follows RFC-88; the bar is five.",
                    evidence_ids=("E4", "E9"),
                    kind=SentenceKind.GAP,
                    criterion_id="staff-leverage",
                    paragraph=1,
                ),
                fact("Planned: one refund SLO for all of Payments by October.", "E13", paragraph=2),
                question("Which project closes the first, who sponsors it, who uses it, by when?"),
                question("Who in Identity and Search works by RFC-88?"),
            ),
        ),
    ),
    evidence=PRIYA_ITEMS,
    matrix=PRIYA_MATRIX,
    questions=(
        Question(text="Who in Identity and Search works by RFC-88?", criterion_ids=("staff-leverage",), settles=1),
        Question(text="E12 says “we”: which part was yours, who confirms?", evidence_ids=("E12",)),
    ),
    pages=1,
)


def said(text: str, *, title: str = "Priya Raman: L5 to Staff", heading: str = "Scope & Impact") -> Draft:
    """A draft in which one text stands wherever a person's words can: lead, fact, bullet, question, evidence."""
    shown = item(1, text, 5, links=("https://dash.example/a",))
    sentences = (lead(text, "E1"), fact(text, "E1"), fact(text, "E1", paragraph=1), question(text))
    return Draft(
        title=title,
        sections=(
            Section(title=heading, sentences=sentences),
            Section(title=heading, bulleted=True, sentences=(fact(text, "E1"), lead(text, "E1", paragraph=1))),
        ),
        evidence=(shown,),
        matrix=PRIYA_MATRIX,
    )
