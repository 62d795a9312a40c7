"""The pre-read: what it chooses, that every sentence is backed, and what it never says."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.calibration import Objection, ObjectionKind, PreRead, Turn, TurnKind
from assistant.domain.draft import Sentence, SentenceKind
from assistant.export import Format, render
from assistant.lint import lint
from assistant.writing.calibration.preread import _sound, plan_preread, without_weakest
from assistant.writing.calibration.preread_page import preread_page
from assistant.writing.verify import verify_sentence
from tests.writing.calibration.records import BRAG, FRONT, TEAM, TODAY, Read, demo, read


def plan(record: Read) -> PreRead:
    return plan_preread(*record, name="Priya Raman", today=TODAY, meeting=date(2026, 12, 10))


def told(preread: PreRead) -> tuple[Sentence, ...]:
    return (*preread.artifacts, *preread.scope, *preread.impact, *preread.leverage)


@pytest.mark.parametrize("name", TEAM)
@pytest.mark.parametrize("target", ["l5", "staff"])
def test_every_sentence_of_the_demo_team_is_cited_verified_and_without_oversell(name: str, target: str) -> None:
    items, matrix = demo(name, target)
    by_id = {i.id: i for i in items}
    preread = plan((items, matrix))
    for sentence in told(preread):
        cited = [by_id[e] for e in sentence.evidence_ids]
        assert cited
        assert not verify_sentence(sentence.text, cited)
        assert not lint(sentence.text, select=("oversell", "protected-matter"))
    assert len({s.paragraph for s in preread.artifacts}) <= 3
    for bullets in (preread.scope, preread.impact, preread.leverage):
        assert len(bullets) <= 3
    texts = [s.text for s in told(preread)]
    assert len(texts) == len(set(texts))


def test_an_absence_cites_what_was_searched() -> None:
    for name in TEAM:
        items, matrix = demo(name)
        page = preread_page(plan((items, matrix)), items, matrix)
        gaps = [s for section in page.sections for s in section.sentences if s.kind is SentenceKind.GAP]
        text = render(page, Format.MARKDOWN).decode()
        for gap in gaps:
            assert gap.evidence_ids or "searched:" in text.casefold()


def test_the_cited_document_comes_before_the_linked_one_and_says_who_took_it_up() -> None:
    preread = plan(read(BRAG))
    assert preread.artifacts[0].text == 'RFC-88 "Retry budgets across services", approved on the first review.'
    assert preread.artifacts[1].text == "RFC-88 is cited by RFC-97."
    assert preread.artifacts[1].paragraph == preread.artifacts[0].paragraph


def test_each_dimension_tells_its_own_evidence() -> None:
    preread = plan(read(BRAG))
    assert "refunds-worker" in " ".join(s.text for s in preread.scope)
    assert "2.3% to 0.4%" in " ".join(s.text for s in preread.impact)
    assert "Identity moved login-api" in " ".join(s.text for s in preread.leverage)


def test_a_thin_record_gives_a_short_page_and_is_not_padded() -> None:
    items, matrix = read(f"{FRONT}## 2026-05\n- Shipped: took over refunds-worker: on-call, roadmap (REF-31)\n")
    preread = plan((items, matrix))
    assert len(told(preread)) == 1
    titles = [s.title for s in preread_page(preread, items, matrix).sections]
    assert "Artifacts" not in titles


def test_oversell_of_the_record_itself_is_left_out() -> None:
    bragging = BRAG.replace(
        "- Search cites", "- Led the RFC-90 review, she is absolutely Staff (RFC-90)\n- Search cites"
    )
    assert "absolutely" not in " ".join(s.text for s in told(plan(read(bragging))))


def test_a_rehearsals_objection_that_oversells_never_reaches_the_page() -> None:
    items, matrix = read(BRAG)
    loud = Objection(
        kind=ObjectionKind.ONE_PROJECT, says="She is absolutely Staff.", answered_by="", weight=1, evidence_ids=("E2",)
    )
    preread = plan_preread(items, matrix, name="Priya", today=TODAY, objections=(loud,))
    assert "absolutely" not in " ".join(s.text for s in preread.counter_argument)


def test_words_that_only_the_author_can_say_stand_in_quotation_marks() -> None:
    quoted = [s.text for s in plan(demo("priya-raman.md")).scope if "mine" in s.text]
    assert quoted == ["“retry-budget library v1 in checkout-api (mine: on-call, roadmap)”."]


def test_artifacts_without_a_link_are_asked_for() -> None:
    questions = [q.text for q in plan(read(BRAG)).questions]
    assert any("Refund states" in q and "link" in q for q in questions)
    assert not any("open RFC-88" in q for q in questions)


def test_the_page_carries_only_what_it_cites_and_its_links() -> None:
    items, matrix = demo("priya-raman.md")
    page = preread_page(plan((items, matrix)), items, matrix)
    cited = {e for section in page.sections for s in section.sentences for e in s.evidence_ids}
    assert {i.id for i in page.evidence} == cited < {i.id for i in items}
    assert page.title == "Priya Raman: L5 to Staff, calibration of December 10, 2026"


def test_shortening_drops_the_weakest_bullet_and_never_the_counter_argument() -> None:
    items, matrix = read(BRAG)
    preread = plan((items, matrix))
    sizes = []
    shorter: PreRead | None = preread
    while shorter is not None:
        sizes.append(len(told(shorter)))
        assert shorter.counter_argument == preread.counter_argument
        last, shorter = shorter, without_weakest(shorter, items, matrix)
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 1
    assert last.artifacts == preread.artifacts[:1]


def test_the_same_record_gives_the_same_page() -> None:
    assert plan(read(BRAG)) == plan(read(BRAG))


def test_without_a_rehearsal_the_record_answers_the_strongest_objection() -> None:
    items, matrix = read(BRAG)
    short = Objection(
        kind=ObjectionKind.BELOW_COUNT,
        says="Where are “the other” four?",
        answered_by="Four more engineers by name.",
        weight=1,
        criterion_id="staff.impact",
        searched="9 entries, 4 of 12 months",
    )
    opening, *rest = plan_preread(items, matrix, name="P", today=TODAY, objections=(short,)).counter_argument
    assert opening.text == "Objection: “Where are ‘the other’ four?” Searched: 9 entries, 4 of 12 months."
    assert [s.text for s in rest] == ["The record does not answer it yet. What would: four more engineers by name."]


def test_an_objection_that_rates_gives_way_to_the_next() -> None:
    items, matrix = read(BRAG)
    rating, plain = (
        Objection(kind=ObjectionKind.STALE, says=says, answered_by="A date.", weight=1, evidence_ids=("E2",))
        for says in ("That is a strong L5.", "Why is RFC-88 the newest?")
    )
    made = plan_preread(items, matrix, name="P", today=TODAY, objections=(rating, plain)).counter_argument
    assert made[0].text == "Objection: “Why is RFC-88 the newest?”"


def test_a_record_without_objections_is_asked_about_its_first_open_cell() -> None:
    items, matrix = read(BRAG)
    made = plan_preread(items, matrix, name="P", today=TODAY, objections=()).counter_argument
    assert made[0].kind is SentenceKind.GAP
    assert made[0].criterion_id == "staff.impact"


def test_what_only_the_manager_says_stands_if_it_is_quoted_from_the_answer() -> None:
    items, _ = read(BRAG)
    turn = Turn(kind=TurnKind.PRESS, objection=0, says="Why now?", answer="Nothing company-wide yet.")
    quoted = Sentence(text="In the manager's words: “Nothing company-wide yet.”", evidence_ids=("A1",))
    forged = Sentence(text="In the manager's words: “Everything is done.”", evidence_ids=("A1",))
    assert _sound((quoted, forged), items, (turn,)) == (quoted,)
