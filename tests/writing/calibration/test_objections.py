"""Objections: each kind finds its weakness and no other packet's, speaks of this packet, and invents nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from assistant.coach.draft import DraftRequest, match_document
from assistant.domain.calibration import Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.evidence.phrasing import number
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.writing.calibration.objections import find_objections
from assistant.writing.calibration.registry import all_kinds

ROOT = Path(__file__).resolve().parents[3]
PLANTED = ROOT / "evals" / "datasets" / "planted_packets.jsonl"
TODAY = date(2026, 11, 16)

STRONG = """---
name: Ida Falk
level: L5
team: Parcels
---
## 2025-12
- label-api and route-store, both mine: pager, roadmap, deploys (PCL-10)
- Unblocked Noor (Search), Emil (Ads), Tuva (Ads) on label ids
## 2026-02
- RFC-70 "A parcel has one label", approved in the first round
- Labels printed twice 5.1% in December, 0.7% in February (https://dash.example/labels)
## 2026-04
- Working by RFC-70: Noor Aziz (Search), Emil Dahl, Tuva Moe (Ads), Ravi Sen (Billing), Lena Ott (Mobile)
- Mobile's RFC-74 cites RFC-70
## 2026-06
- Paper on the second carrier: on June 9 CTO Mona Berg dropped the contract
- Unblocked Ravi (refund labels), Lena (offline labels), Noor (reprints)
## 2026-08
- Commander on August 3, no labels for 20 min; retro-0803, guard live August 9
- "Labels without a network", used by Mobile (Lena, MOB-33) and Billing (Ravi, BIL-71)
## 2026-10
- Time to print 4.0 s in April, 1.1 s in October
- Unblocked Tuva (bulk labels), Emil (returns), Ravi (invoices)
"""


def read(markdown: str, target: str = "staff", today: date = TODAY) -> tuple[Matrix, tuple[EvidenceItem, ...]]:
    document = parse_growth(markdown, source="packet.md", suffix=".md")
    request = DraftRequest(document=document, rubric=load_shipped_rubric(), target=target, today=today)
    items, matrix = match_document(request)[:2]
    return matrix, tuple(items)


def objections_to(markdown: str, target: str = "staff") -> tuple[Objection, ...]:
    matrix, items = read(markdown, target)
    return find_objections(matrix, items, TODAY)


def kinds_of(markdown: str, target: str = "staff") -> list[ObjectionKind]:
    return [o.kind for o in objections_to(markdown, target)]


def test_a_strong_packet_gets_no_invented_objection() -> None:
    assert objections_to(STRONG) == ()


WEAKENED = {
    ObjectionKind.BELOW_COUNT: (", Tuva Moe (Ads), Ravi Sen (Billing), Lena Ott (Mobile)", ""),
    ObjectionKind.NO_BASELINE: (
        "Labels printed twice 5.1% in December, 0.7% in February (https://dash.example/labels)",
        "Labels printed twice down by 85%\n- printing is twice as fast",
    ),
    ObjectionKind.ADMITTED_FAILURE: (
        "- Time to print 4.0 s",
        "- The new label format went live October 2, rolled back October 3, 900 parcels without a label\n"
        "- Time to print 4.0 s",
    ),
    ObjectionKind.NO_SURFACE: (
        "## 2026-10\n",
        "- Stampede: prototype of a printer that learns, on my laptop\n## 2026-09\n"
        "- Stampede: second prototype, nobody asked for it\n## 2026-10\n- Stampede: 40 slides on what it could be\n",
    ),
    ObjectionKind.COLLEAGUES_PART: (
        "## 2026-10\n",
        "- Jorun Lie designed the label store and wrote the migration; I kept the plan\n## 2026-10\n"
        "- Jorun presented it to the carriers, the contract was decided on that\n",
    ),
}


@pytest.mark.parametrize("kind", WEAKENED, ids=lambda k: k.value)
def test_one_weakness_put_into_a_strong_packet_is_raised_first(kind: ObjectionKind) -> None:
    old, new = WEAKENED[kind]
    assert old in STRONG
    assert kinds_of(STRONG.replace(old, new, 1))[:1] == [kind]


def test_a_failure_with_what_changed_since_is_no_objection() -> None:
    told = "- The new label format was rolled back October 3; a canary is in place since October 6, none since\n"
    assert ObjectionKind.ADMITTED_FAILURE not in kinds_of(STRONG + told)


@pytest.mark.parametrize(
    "line",
    [
        "- Payouts that missed the cut-off: 4.1% in March, 0.3% in October",
        "- No deadline missed this half",
        "- Caught a release that had to be rolled back before it went out",
    ],
)
def test_words_of_failure_are_not_yet_a_failure(line: str) -> None:
    assert ObjectionKind.ADMITTED_FAILURE not in kinds_of(f"{STRONG}{line}\n")


def test_the_same_input_gives_the_same_objections_whatever_the_order_of_kinds() -> None:
    matrix, items = read(STRONG.replace("RFC-70", "RFC-71"))
    assert find_objections(matrix, items, TODAY) == find_objections(matrix, items, TODAY)


def test_an_empty_record_gets_no_objection_that_rests_on_nothing() -> None:
    matrix, _ = read(STRONG)
    for objection in find_objections(matrix, (), TODAY):
        assert objection.criterion_id is not None
        assert objection.searched


def test_every_kind_is_one_file_with_its_reason_and_source() -> None:
    kinds = all_kinds()
    assert {k.kind for k in kinds} == set(ObjectionKind)
    for kind in kinds:
        assert kind.summary.endswith("."), kind.kind
        assert len(kind.ranked) > 60, kind.kind
        assert kind.source, kind.kind
    assert len({k.weight for k in kinds}) == len(kinds), "two kinds of one weight would be ranked by their names"


@cache
def planted() -> tuple[tuple[str, Matrix, tuple[EvidenceItem, ...], tuple[Objection, ...]], ...]:
    found = []
    for line in PLANTED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        today = date.fromisoformat(row["today"])
        matrix, items = read(row["markdown"], row["target"], today)
        found.append((row["id"], matrix, items, find_objections(matrix, items, today)))
    return tuple(found)


def raised() -> Iterator[tuple[Matrix, tuple[EvidenceItem, ...], Objection]]:
    for _, matrix, items, objections in planted():
        for objection in objections:
            yield matrix, items, objection


def test_every_number_name_id_and_month_is_in_the_evidence_or_the_matrix() -> None:
    for matrix, items, objection in raised():
        known = set(re.findall(r"[\w-]+|\d[\d.,]*\d", facts(matrix, items)))
        for said in (objection.says, objection.answered_by):
            for word in telling_words(without_tallies(said)):
                assert word in known, (objection.kind, word, said)


def test_tallies_count_the_entries_that_are_cited() -> None:
    """`seven of 16 entries`: the first counts what is cited (with or without the one it is held against)."""
    words = {number(n): n for n in range(11)}
    for _, items, objection in raised():
        for part, whole in re.findall(r"(\w+) of (\w+) entries", objection.says):
            told = [words.get(w.casefold(), int(w) if w.isdigit() else -1) for w in (part, whole)]
            assert told[0] in {len(objection.evidence_ids), len(objection.evidence_ids) - 1}, objection.says
            assert told[0] <= told[1] <= len(items), objection.says


def test_quotations_are_the_records_own_words() -> None:
    for _, items, objection in raised():
        texts = [" ".join(f"{i.label}: {i.text}".split()) for i in items]
        for quoted in re.findall(r"“(.+?)”(?=[ .,:;?]|$)", objection.says):
            inner = quoted.strip("…").strip()
            assert any(inner in text for text in texts), (objection.kind, quoted)


def test_evidence_and_criteria_exist_and_an_absence_says_what_was_searched() -> None:
    absent = {ObjectionKind.BELOW_COUNT, ObjectionKind.NO_ADOPTION, ObjectionKind.ONE_TEAM, ObjectionKind.NO_SURFACE}
    for matrix, items, objection in raised():
        assert set(objection.evidence_ids) <= {i.id for i in items}
        assert objection.criterion_id in {g.criterion.id for g in matrix.target_gaps}
        if objection.kind in absent:
            assert objection.searched
            assert str(matrix.searched_entries) in objection.searched


def test_no_two_packets_are_told_the_same() -> None:
    firsts = [(name, objections[0].says) for name, _, _, objections in planted() if objections]
    assert len({says for _, says in firsts}) == len(firsts)


def facts(matrix: Matrix, items: tuple[EvidenceItem, ...]) -> str:
    """Everything that may be said of a packet, as one text."""
    told = [f"{i.label}: {i.text}" for i in items]
    months = [f"{d.strftime('%B %Y')}" for i in items if i.period for d in (i.period.start, i.period.end)]
    gaps = [f"{g.criterion.id} {g.criterion.text} {g.criterion.dimension} {g.need}" for g in matrix.gaps]
    levels = [matrix.target.name, matrix.current.name if matrix.current else ""]
    window = [matrix.window.start.strftime("%B %Y"), f"{matrix.window_months} months"]
    return "\n".join([*told, *months, *gaps, *levels, *window])


def telling_words(said: str) -> Iterator[str]:
    """Numbers, ids, and capitalised words that do not open a sentence, a quotation or a clause of ours."""
    yield from re.findall(r"(?<![\w-])\d+(?![\w-])", said)
    for match in re.finditer(r"(?<![.?!:“…]\s)(?<![“…\n])(?<!^)\b[A-Z][\w-]+", said):
        if match.group() not in {"I", "Who", "Where", "Which", "Before", "Then", "Is", "Two", "Three", "Four", "Five"}:
            yield match.group()


def without_tallies(said: str) -> str:
    """Without what is counted in the open: `12 of 14 entries`, `and 2 more`, `all 11 entries`."""
    return re.sub(
        r"\b\w+ of \w+ (?:entries|criteria)|\band \d+ more\b|\b[Aa]ll \w+ entries|\d+ entries that carry", " ", said
    )


def test_number_words_stand_for_counts_only() -> None:
    words = {number(n): n for n in range(1, 10)}
    for matrix, items, objection in raised():
        ours = re.sub(r"“.+?”(?=[ .,:;?]|$)", " ", objection.says)
        for word in re.findall(r"[a-z]+", ours.lower()):
            if word in words and word != "one":
                most = max(len(items), *(g.need or 0 for g in matrix.target_gaps))
                assert words[word] <= most
