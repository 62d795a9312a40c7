"""A criterion that only the last weeks answer, in a record that is otherwise spread over the year."""

from __future__ import annotations

from assistant.writing.calibration.kinds.last_weeks import KIND
from assistant.writing.calibration.packet import make_packet
from tests.writing.calibration.records import TODAY, read

SPREAD = (
    "## 2026-01\n- label-api is mine: pager, roadmap, deploys (PCL-10)\n"
    "- Unblocked Noor (Search), Emil (Ads), Tuva (Ads) on label ids\n"
    "## 2026-04\n- Labels printed twice 5.1% in December, 0.7% in April (https://dash.example/labels)\n"
)
LATE = (
    "## 2026-11\n"
    '- RFC-70 "A parcel has one label": adopted by Search, SRC-12\n'
    '- Design doc "Returns in one scan": Ads builds on it, ADS-4\n'
    '- ADR-9 "Ids are opaque": Billing adopted it, BIL-31\n'
)


def _criteria(text: str) -> list[str | None]:
    evidence, matrix = read(f"---\nlevel: L4\nteam: Parcels\n---\n{text}", "l5")
    return [case.criterion_id for case in KIND.find(make_packet(matrix, evidence, TODAY))]


def test_documents_of_the_last_weeks_only_are_raised_with_their_criterion() -> None:
    (criterion,) = _criteria(SPREAD + LATE)
    assert criterion is not None
    assert "artifacts" in criterion


def test_one_older_document_spreads_them() -> None:
    older = '## 2026-03\n- RFC-61 "Labels by weight": adopted by Mobile, MOB-8\n'
    assert _criteria(SPREAD + older + LATE) == []


def test_a_quarter_is_not_the_last_weeks() -> None:
    assert _criteria(SPREAD + LATE.replace("2026-11", "Q4 2026")) == []
