"""Laws of counting that hold for any record."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix, State
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength, Subject
from assistant.evidence.counting.record import until
from assistant.evidence.match import match_evidence
from tests.evidence.build import TODAY, criterion, item, ladder, year

RUBRIC = ladder()
MONTHS = ("2026-01", "2026-05", "2026-06", "2026-07", "2026-08", "2024-02", None)
SERVICES = ("cart-api", "tax-worker", "ledger", "the cart service", "ledger-api")
PEOPLE = ("Mina", "Sol", "Ade", "Jun", "Ilka", "Mina Okoye", "Tomas")
TEAMS = ("Search", "Identity", "product teams", "Fraud")
DOCS = ("RFC-1", "RFC-2", "RFC-3", "RFC 1", "ADR-4", "retro-9", "design doc for the ledger", "ledger design doc")


@st.composite
def entries(draw: st.DrawFn, months: Sequence[str | None] = MONTHS) -> EvidenceItem:
    """An entry of any shape: about services, documents, people or numbers; dated or not; whoever did it."""
    service, doc, team = (draw(st.sampled_from(names)) for names in (SERVICES, DOCS, TEAMS))
    names = draw(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True))
    people = ", ".join(names)
    text = draw(
        st.sampled_from(
            (
                f"took over {service}: on-call, roadmap",
                f"{doc} adopted by {team}",
                f"wrote {doc} on retry budgets",
                f"{doc} was cited by {team}",
                f"unblocked {people} on the rollout",
                f"{people} work by {doc}",
                "errors went from 4% to 1%",
                "the board approved the exit from data centres",
                f"handed {service} over to {team}",
                "shipped the Q2 goal on time",
            )
        )
    )
    number = draw(st.integers(1, 400))
    return item(
        f"E{number}",
        f"{text}, {number}",
        draw(st.sampled_from(months)),
        period=draw(st.sampled_from((None, None, None, year(2025), year(2026)))),
        artifacts=[(doc, ArtifactKind.RETRO if "retro" in doc else ArtifactKind.RFC)] if doc in text else [],
        owned=[service] if service in text else [],
        teams=[team] if team in text else [],
        adopters=([team] if "adopted" in text else []) + (names if "work by" in text else []),
        citations=[team] if "cited" in text else [],
        people=names if people in text else [],
        helped=names if "unblocked" in text else [],
        role=draw(st.sampled_from(Role)),
        subject=draw(st.sampled_from((Subject.AUTHOR, Subject.AUTHOR, Subject.SHARED, Subject.OTHER))),
        modality=draw(st.sampled_from((Modality.DONE, Modality.DONE, Modality.PLANNED))),
        strength=draw(st.sampled_from(Strength)),
        outside=draw(st.sampled_from((False, False, True))),
        aside=draw(st.sampled_from((None, None, None, SetAside.PLANNED, SetAside.OTHER_PERSON))),
        criteria=draw(st.sampled_from(((), (), ("staff.scope",), ("l5.artifacts",)))),
    )


records = st.lists(entries(), max_size=8, unique_by=lambda i: i.id)


def matrix(items: Sequence[EvidenceItem], level: str = "staff") -> Matrix:
    return match_evidence(items, RUBRIC, target=level, current="l5" if level == "staff" else "l4", today=TODAY)


def counts(found: Matrix) -> list[tuple[State, int]]:
    return [(g.state, g.have) for g in found.gaps]


@given(records, entries())
@settings(deadline=None)
def test_one_more_entry_never_lowers_a_count(items: list[EvidenceItem], more: EvidenceItem) -> None:
    known = [i for i in items if i.id != more.id]
    for level in ("staff", "l5"):
        before, after = matrix(known, level), matrix([*known, more], level)
        assert all(a.have >= b.have for b, a in zip(before.gaps, after.gaps, strict=True))


@given(records.flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
@settings(deadline=None)
def test_order_tells_nothing(orders: tuple[list[EvidenceItem], list[EvidenceItem]]) -> None:
    assert matrix(orders[0]) == matrix(orders[1])


@given(records)
@settings(deadline=None)
def test_an_entry_given_twice_counts_once(items: list[EvidenceItem]) -> None:
    assert matrix([*items, *items]) == matrix(items)


@given(records)
@settings(deadline=None)
def test_the_same_words_in_two_entries_count_once(items: list[EvidenceItem]) -> None:
    again = [i.model_copy(update={"id": f"{i.id}00000", "line": i.line + 1000}) for i in items]
    numbered = {"l5.impact", "staff.impact", "l4.impact"}
    twice = {g.criterion.id: (g.state, g.counted) for g in matrix([*items, *again]).gaps}
    for gap in matrix(items).gaps:
        if gap.criterion.id not in numbered:
            assert twice[gap.criterion.id] == (gap.state, gap.counted)


@given(st.lists(entries(("2025-08", "2026-09", "2019-01", None)), max_size=8, unique_by=lambda i: i.id))
@settings(deadline=None)
def test_nothing_outside_the_window_counts(items: list[EvidenceItem]) -> None:
    window = matrix([]).window
    outside = [i for i in items if i.period is None or not until(i.period, TODAY).within(window)]
    found = matrix(outside)
    assert all(g.have == 0 and not g.evidence_ids for g in found.gaps)
    assert found.searched_months == 0


@given(records)
@settings(deadline=None)
def test_every_gap_is_consistent(items: list[EvidenceItem]) -> None:
    known = {i.id: i for i in items}
    for level in ("staff", "l5"):
        for gap in matrix(items, level).gaps:
            minimum = gap.criterion.minimum
            assert set(gap.evidence_ids) | set(gap.candidate_ids) <= set(known)
            assert not set(gap.evidence_ids) & set(gap.candidate_ids)
            assert all(known[i].accomplishment and not known[i].outside for i in gap.evidence_ids)
            assert gap.have == len(gap.counted) == len(set(gap.counted))
            assert gap.state is not State.AT_BAR or (minimum is not None and gap.have >= minimum)
            assert gap.state is not State.MISSING or not (gap.have or gap.candidate_ids)
            assert gap.state is not State.ASK or (gap.question and gap.candidate_ids and not gap.have)
            assert (gap.closes_with is None) == (gap.state is State.AT_BAR)


@given(records)
@settings(deadline=None)
def test_questions_come_ranked_and_name_known_entries_and_cells(items: list[EvidenceItem]) -> None:
    found = matrix(items)
    ids, cells = {i.id for i in items}, {g.criterion.id for g in found.gaps}
    target = {g.criterion.id for g in found.target_gaps}
    order = [(-len(target & set(q.criterion_ids)), -q.settles) for q in found.questions]
    assert order == sorted(order)
    assert len({q.text for q in found.questions}) == len(found.questions)
    for question in found.questions:
        assert set(question.evidence_ids) <= ids
        assert set(question.criterion_ids) <= cells
        assert question.settles == len(question.criterion_ids)
        assert "?" in question.text


@given(records, st.sampled_from(Measure))
@settings(deadline=None)
def test_without_a_minimum_no_measure_reaches_the_bar(items: list[EvidenceItem], measure: Measure) -> None:
    rubric = ladder(criterion("staff.scope", measure, None, text="Took over the ledger rollout"))
    found = match_evidence(items, rubric, target="staff", today=TODAY)
    assert found.gaps[0].state is not State.AT_BAR


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("own services live ", id="services"),
        pytest.param("ceo approved by the board ", id="leaders"),
        pytest.param("from 40% to 30% vs 20% ", id="numbers"),
        pytest.param("improve the latency of ", id="metrics"),
        pytest.param("helped teams of engineers ", id="helping"),
        pytest.param("set a standard for ", id="standards"),
        pytest.param("on-call and roadmap, ", id="spans"),
        pytest.param("handed over ", id="hand-overs"),
    ],
)
def test_an_endless_line_takes_a_moment_only(words: str) -> None:
    endless = item("E1", (words * 5_000)[:30_000])
    began = time.process_time()
    for level in ("l4", "l5", "staff"):
        assert match_evidence([endless], ladder(), target=level, today=TODAY).searched_entries == 1
    assert time.process_time() - began < 7.5
