"""Growth documents as text, with their evidence and matrix, for tests of what a calibration room reads."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from assistant.coach.draft import DraftRequest, match_document
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.intake.growth import parse_growth, read_growth
from assistant.intake.rubric import load_shipped_rubric

TODAY = date(2026, 11, 20)
DEMO = Path(__file__).resolve().parents[3] / "corpus" / "demo"
TEAM = ("priya-raman.md", "lena-voss.json", "arun-das.csv", "daniel-okafor.md", "mette-holm.md")
Read = tuple[tuple[EvidenceItem, ...], Matrix]

FRONT = "---\nname: Priya Raman\nlevel: L5\n---\n"
BRAG = f"""{FRONT}## 2026-05
- Shipped: retry-budget library v1 in checkout-api: on-call, roadmap (PAY-1423, https://dash.example/ck)
- Shipped: RFC-88 "Retry budgets across services", approved on the first review (https://docs.example/rfc-88)
- 5xx during provider brownouts went from 2.3% to 0.4% (PAY-1423)
## 2026-06
- Shipped: design doc "Refund states", reviewed by Payments
- Identity moved login-api to retry budgets, Tomas Lind (their EM) confirmed in IDN-220
## 2026-08
- Shipped: took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)
- Search cites RFC-88 in RFC-97
- Unblocked Yuki (Identity) and Rafa (Ledger) on replaying captures (LED-511)
## 2026-11
- Next: decision paper on acquirers by 2027-01-29, sponsor Dana Whit (PAY-1710)
"""


def read(text: str, target: str = "staff") -> Read:
    """The evidence and matrix of a document's text."""
    document = parse_growth(text, source="brag.md", suffix=".md")
    return match_document(DraftRequest(document, load_shipped_rubric(), target, TODAY))


def demo(name: str, target: str = "staff") -> Read:
    """The evidence and matrix of one of the demo team."""
    return match_document(DraftRequest(read_growth(DEMO / name), load_shipped_rubric(), target, TODAY))
