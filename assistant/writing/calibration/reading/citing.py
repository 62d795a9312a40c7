"""What others quote: an entry that says so, stands under such a heading, or tells a document beside another's paper."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.directions import handles
from assistant.writing.calibration.reading.weighing import CITES, Carries, carries

_DECISION_PAPER = lazy_pattern(
    r"\b(?:minutes|decision|resolution|(?:C[A-Z]{1,2}O|board|exec\w*|leadership|strategy|closing)(?: \w+)? (?:note|log"
    r"|record|page|paper|memo))\b[^.;]*$|\b(?:C[A-Z]{1,2}O|EXEC|BOARD|DEC)-[\w-]*\d+\W[^.;]*$"
)
_PAPER = lazy_pattern(r"\b[A-Z]{2,}-[A-Z]{1,5}-\d+\b")
"""A document of another's by its number: a design, a runbook, a plan, a policy, a review."""


def is_cited(packet: Packet, item: EvidenceItem) -> bool:
    """True where somebody cites the author's work: said so, under such a heading, or told beside another's paper.

    A decision that names the paper behind it is the decision, not a reference.
    """
    heading = " ".join(item.context)
    if Carries.CITED in carries(item):
        return not _cited_by_decision(item)
    own = handles((item,))
    papers = [p for p in _PAPER.findall(item.text) if p not in own and p.split("-")[0] not in packet.home_prefixes]
    return (bool(papers) and (bool(CITES.search(heading)) or item in packet.of_documents)) or (
        bool(CITES.search(heading)) and bool(packet.outsiders(item))
    )


def _cited_by_decision(item: EvidenceItem) -> bool:
    cites = list(CITES.finditer(item.text))
    return bool(cites) and all(_DECISION_PAPER.search(item.text[max(0, m.start() - 60) : m.start()]) for m in cites)
