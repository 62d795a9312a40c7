"""The plan: sections in order, each claim once, never padded, the same for every writer."""

from __future__ import annotations

from datetime import date

from assistant.domain.draft import Plan, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.growth import Author
from assistant.evidence.extract import extract_evidence
from assistant.evidence.match import match_evidence
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.shipped import corpus_path
from assistant.writing.plan import BEHAVIORS, GAP, MOST_BEHAVIORS, MOST_PROJECTS, PEERS, SCOPE, plan_packet

TODAY = date(2026, 11, 21)


def planned(text: str, target: str = "staff") -> tuple[Plan, tuple[EvidenceItem, ...]]:
    document = parse_growth(text, source="brag.md", suffix=".md")
    items = extract_evidence(document)
    matrix = match_evidence(items, load_shipped_rubric(), target=target, current=document.author.level, today=TODAY)
    return plan_packet(items, matrix, document.author), items


def demo(name: str) -> str:
    return corpus_path("demo", name).read_text(encoding="utf-8")


def test_a_full_record_gives_four_sections_in_the_guides_order() -> None:
    plan, _ = planned(demo("priya-raman.md"))
    assert [s.title for s in plan.sections] == [SCOPE, BEHAVIORS, GAP, PEERS]
    assert 4 <= len(plan.sections[0].paragraphs) <= MOST_PROJECTS
    assert 3 <= len(plan.sections[1].paragraphs) <= MOST_BEHAVIORS


def test_nothing_is_told_twice() -> None:
    plan, _ = planned(demo("priya-raman.md"))
    facts = [s.text for section in plan.sections[:2] for p in section.paragraphs for s in p.plain]
    assert len(facts) == len(set(facts))
    leads = [p.lead.text for section in plan.sections for p in section.paragraphs if p.lead]
    assert len(leads) == len(set(leads))


def test_every_lead_and_fact_cites_an_item_of_the_document() -> None:
    for name in ("priya-raman.md", "daniel-okafor.md", "mette-holm.md"):
        plan, items = planned(demo(name))
        ids = {i.id for i in items}
        for section in plan.sections:
            for paragraph in section.paragraphs:
                for sentence in [*([paragraph.lead] if paragraph.lead else []), *paragraph.plain]:
                    assert set(sentence.evidence_ids) <= ids
                    if sentence.kind in (SentenceKind.LEAD, SentenceKind.FACT):
                        assert sentence.evidence_ids


def test_a_thin_record_is_short_and_names_its_gap() -> None:
    plan, _ = planned("## 2026-10\n- Shipped labels v2, misprints went from 3% to 1% (LBL-4)\n")
    assert [s.title for s in plan.sections] == [SCOPE, GAP]
    assert len(plan.sections[0].paragraphs) == 1


def test_nothing_but_adjectives_leaves_the_gap_and_a_question() -> None:
    plan, _ = planned("- exceptional ownership\n- great team player\n")
    assert [s.title for s in plan.sections] == [GAP]
    assert plan.sections[0].paragraphs[-1].plain[0].kind is SentenceKind.QUESTION


def test_an_old_plan_is_not_told_as_open() -> None:
    plan, _ = planned(
        "## 2026-01\n- Next: one refund SLO for Payments\n"
        "## 2026-10\n- Next: retry guide for Search by March\n- Shipped labels v2 (LBL-4)\n"
    )
    told = " ".join(s.text for section in plan.sections for p in section.paragraphs for s in p.plain)
    assert "retry guide" in told
    assert "refund SLO" not in told


def test_the_title_names_whom_from_where_to_where() -> None:
    assert planned(demo("daniel-okafor.md"), "l5")[0].title == "Daniel Okafor: L4 to L5"
    nobody = plan_packet((), match_evidence((), load_shipped_rubric(), target="l5", today=TODAY), Author())
    assert nobody.title == "Promotion document, to L5"
