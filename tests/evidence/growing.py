"""Four months of one fictional engineer, thirteen entries: the example that the rules of counting were argued over."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength, Subject
from tests.evidence.build import item

RFC = ArtifactKind.RFC


def thirteen() -> tuple[EvidenceItem, ...]:
    """E1 to E13, May to August 2026."""
    return (
        item(
            "E1",
            "retry-budget library v1 in checkout-api (mine: on-call, roadmap). 5xx during provider brownouts went from "
            "2.3% to 0.4% (PAY-1423, https://dash.example/ck-5xx)",
            "2026-05",
            kind=ArtifactKind.LAUNCH,
            owned=["checkout-api"],
            tickets=["PAY-1423"],
            strength=Strength.LINKED,
        ),
        item(
            "E2",
            "RFC-88 “Retry budgets across services”, approved on the first review",
            "2026-05",
            kind=RFC,
            artifacts=[("RFC-88", RFC)],
            strength=Strength.REVIEWED,
        ),
        item("E3", "someone in Identity who would pilot it", "2026-05", teams=["Identity"], aside=SetAside.ASKED),
        item(
            "E4",
            "Identity moved login-api to retry budgets, Tomas Lind (their EM) confirmed in IDN-220",
            "2026-06",
            teams=["Identity"],
            people=["Tomas Lind"],
            adopters=["Identity"],
            tickets=["IDN-220"],
            subject=Subject.OTHER,
            strength=Strength.ADOPTED,
        ),
        item(
            "E5",
            "incident commander for the June 11 checkout P0, retro merged (retro-0611)",
            "2026-06",
            kind=ArtifactKind.INCIDENT,
            artifacts=[("retro-0611", ArtifactKind.RETRO)],
            role=Role.LED,
            strength=Strength.LINKED,
        ),
        item(
            "E6",
            "pairing weekly with Jae (L4) beats reviewing after the fact; Jae handled the June 27 page alone",
            "2026-06",
            kind=ArtifactKind.MENTORING,
            people=["Jae"],
            helped=["Jae"],
            aside=SetAside.LEARNING,
        ),
        item("E7", "three weeks waiting for security review of the token cache", "2026-06", aside=SetAside.BLOCKED),
        item(
            "E8",
            "took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)",
            "2026-07",
            owned=["refunds-worker"],
            teams=["Ledger"],
            tickets=["REF-31"],
            strength=Strength.LINKED,
        ),
        item(
            "E9",
            "Search cites RFC-88 in RFC-97",
            "2026-07",
            artifacts=[("RFC-88", RFC), ("RFC-97", RFC)],
            teams=["Search"],
            citations=["RFC-97"],
            subject=Subject.OTHER,
            strength=Strength.CITED,
        ),
        item(
            "E10",
            "unblocked Android (Mina, Sol) and Web (Ade) on the 3DS rollout, flags and test cards in one afternoon "
            "(AND-77, WEB-410)",
            "2026-08",
            kind=ArtifactKind.UNBLOCKING,
            people=["Mina", "Sol", "Ade"],
            teams=["Android", "Web"],
            helped=["Mina", "Sol", "Ade"],
            tickets=["AND-77", "WEB-410"],
            strength=Strength.LINKED,
        ),
        item("E11", "Worked two weekends to land the 3DS cutover", "2026-08", aside=SetAside.HOURS),
        item("E12", "We moved half of the fraud rules to the new engine", "2026-08", subject=Subject.SHARED),
        item(
            "E13",
            "one refund SLO for all of Payments by October",
            "2026-08",
            modality=Modality.PLANNED,
            aside=SetAside.PLANNED,
        ),
    )
