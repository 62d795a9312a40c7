"""A small record and its objections, for the tests of answers and rehearsals."""

from __future__ import annotations

from datetime import date

from assistant.coach.draft import DraftRequest, match_document
from assistant.domain.calibration import Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.growth import Author, Entry, GrowthDocument
from assistant.evidence.extract import extract_evidence
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric

TODAY = date(2026, 11, 16)
RECORD = """\
---
name: Priya Raman
level: L5
---
## 2026-02
- Retry-budget library v1 in checkout-api (mine: on-call, roadmap). 5xx went from 2.3% to 0.4% (PAY-1423)
## 2026-04
- RFC-88 "Retry budgets across services", approved on the first review
## 2026-06
- Identity builds login-api on RFC-88, Tomas Lind (their EM) confirmed in IDN-220
## 2026-07
- Token cache with Jae: Jae the store, I the eviction (TOK-9)
## 2026-09
- Took checkout down for 12 minutes, my flag, wrote retro-0911
## 2026-10
- We moved half of the fraud rules to the new engine
"""


def record() -> tuple[EvidenceItem, ...]:
    """Six entries of a year, E1 to E6."""
    document = parse_growth(RECORD, source="priya.md", suffix=".md")
    return extract_evidence(document)


def matched(text: str = RECORD) -> tuple[tuple[EvidenceItem, ...], Matrix]:
    """The entries of a record, and what they count for at Staff."""
    document = parse_growth(text, source="priya.md", suffix=".md")
    request = DraftRequest(document=document, rubric=load_shipped_rubric(), target="staff", current="l5", today=TODAY)
    return match_document(request)[:2]


def notes(*texts: str) -> tuple[EvidenceItem, ...]:
    """Entries E1, E2, ... of one month each, from January 2026."""
    entries = tuple(
        Entry(id=f"E{n}", text=text, source="s.md", line=n, end_line=n, headings=(f"2026-{n:02}",))
        for n, text in enumerate(texts, 1)
    )
    return extract_evidence(GrowthDocument(source="s.md", author=Author(), entries=entries))


def objection(kind: str, says: str, *evidence_ids: str, weight: float = 0.5) -> Objection:
    """An objection of that kind."""
    return Objection(
        kind=ObjectionKind(kind),
        says=says,
        answered_by="Name who works by it.",
        weight=weight,
        evidence_ids=evidence_ids,
    )


ONE_TEAM = objection("one-team", "All of this stays in Payments. Does anybody else feel it?", "E1", weight=0.9)
SHARED = objection("shared-as-solo", "Jae's name is on the token cache too.", "E4", weight=0.7)
FAILURE = objection("admitted-failure", "She took checkout down for twelve minutes.", "E5", weight=0.5)
