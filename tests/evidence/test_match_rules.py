"""The rules of counting, one row each: entries in, state and count of one cell out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, State
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength, Subject
from assistant.evidence.match import match_evidence
from tests.evidence.build import TODAY, criterion, item, ladder, span, year

RFC = ArtifactKind.RFC
DOC = ArtifactKind.DESIGN_DOC
AT_BAR, APPROACHING, MISSING, ASK = State.AT_BAR, State.APPROACHING, State.MISSING, State.ASK


def cell(id_: str, items: Sequence[EvidenceItem]) -> Gap:
    matrix = match_evidence(items, ladder(), target=id_.split(".")[0], today=TODAY)
    return next(g for g in matrix.gaps if g.criterion.id == id_)


def owns(number: int, name: str, **more: Any) -> EvidenceItem:
    return item(f"E{number}", f"took over {name}: on-call, roadmap", owned=[name], **more)


def rfc(number: int, name: str, text: str = "adopted by Search", **more: Any) -> EvidenceItem:
    given: dict[str, Any] = {"artifacts": [(name, RFC)], "adopters": ["Search"], "strength": Strength.ADOPTED} | more
    return item(f"E{number}", f"{name} on error budgets, {text}", **given)


def titled(number: int, title: str, adopter: str) -> EvidenceItem:
    text = f"{title}, adopted by {adopter}"
    return item(f"E{number}", text, artifacts=[(title, DOC)], adopters=[adopter], strength=Strength.ADOPTED)


def adoption(number: int, name: str) -> EvidenceItem:
    text = f"Search adopted {name}"
    return item(f"E{number}", text, artifacts=[(name, RFC)], adopters=["Search"], subject=Subject.OTHER)


def citing(number: int, text: str) -> EvidenceItem:
    return item(f"E{number}", text, artifacts=[("RFC-1", RFC), ("RFC-7", RFC)], citations=["RFC-7"])


@pytest.mark.parametrize(
    ("items", "state", "have"),
    [
        pytest.param([owns(1, "cart-api"), owns(2, "tax-worker")], AT_BAR, 2, id="two services owned"),
        pytest.param([owns(1, "cart-api"), owns(2, "cart-api")], APPROACHING, 1, id="one service told twice"),
        pytest.param([owns(1, "cart-api"), owns(2, "the cart service")], APPROACHING, 1, id="one service, two names"),
        pytest.param([owns(1, "cart-api"), owns(2, "tax-worker", month=None)], APPROACHING, 1, id="second undated"),
        pytest.param([owns(1, "cart-api", month=None)], ASK, 0, id="only an undated one"),
        pytest.param([owns(1, "cart-api", period=year(2025))], ASK, 0, id="year not wholly in the window"),
        pytest.param([owns(1, "cart-api", month="2024-03")], ASK, 0, id="before the window"),
        pytest.param([owns(1, "cart-api", outside=True)], MISSING, 0, id="before this employment"),
        pytest.param([owns(1, "cart-api", aside=SetAside.PLANNED)], MISSING, 0, id="set aside as planned"),
        pytest.param([owns(1, "cart-api", modality=Modality.PLANNED)], MISSING, 0, id="planned"),
        pytest.param([owns(1, "cart-api", modality=Modality.ONGOING)], APPROACHING, 1, id="still owned"),
        pytest.param([owns(1, "cart-api", subject=Subject.OTHER)], MISSING, 0, id="owned by somebody else"),
        pytest.param([owns(1, "cart-api", subject=Subject.SHARED)], ASK, 0, id="we own it"),
        pytest.param([owns(1, "cart-api", role=Role.SHARED)], ASK, 0, id="shared part"),
        pytest.param([owns(1, "cart-api", role=Role.SUPPORTED)], ASK, 0, id="helped to own"),
        pytest.param(
            [item("E1", "own cart-api, a prototype for the offsite", owned=["cart-api"])], MISSING, 0, id="prototype"
        ),
        pytest.param([item("E1", "own the cart repository", owned=["cart"])], ASK, 0, id="a repository is no service"),
        pytest.param([item("E1", "own the charts library", owned=["charts library"])], ASK, 0, id="nor is a library"),
        pytest.param([item("E1", "shipped a fix in cart-api", owned=["cart-api"])], ASK, 0, id="no ownership word"),
        pytest.param([item("E1", "built our own chart of cart-api", owned=["cart-api"])], ASK, 0, id="our own is none"),
        pytest.param(
            [item("E1", "handed cart-api over to Ledger: on-call, roadmap", owned=["cart-api"])],
            ASK,
            0,
            id="handed over",
        ),
        pytest.param(
            [item("E1", "fixed the deploys of cart-api", owned=["cart-api"])], ASK, 0, id="an act on its deploys"
        ),
        pytest.param(
            [item("E1", "on-call and roadmap of cart-api", owned=["cart-api"])], APPROACHING, 1, id="span told first"
        ),
        pytest.param(
            [item("E1", "Sol and I own cart-api", owned=["cart-api"], people=["Sol"])], ASK, 0, id="with somebody"
        ),
        pytest.param(
            [item("E1", "own cart-api for two weeks, covering for Sol", owned=["cart-api"])], ASK, 0, id="stand-in"
        ),
        pytest.param(
            [item("E1", "Maintain a design system library of 52 components")], ASK, 0, id="maintained, span not named"
        ),
        pytest.param([item("E1", "Maintained a high standard of dog photos")], MISSING, 0, id="nothing that runs"),
        pytest.param([item("E1", "Wrote about brag documents")], MISSING, 0, id="no service at all"),
        pytest.param(
            [item("E1", "Search moved cart-api to budgets", adopters=["Search"], subject=Subject.OTHER)],
            MISSING,
            0,
            id="service of an adopter",
        ),
    ],
)
def test_scope_counts_services_with_an_ownership_span(items: list[EvidenceItem], state: State, have: int) -> None:
    found = cell("staff.scope", items)
    assert (found.state, found.have) == (state, have)


@pytest.mark.parametrize(
    ("items", "state", "have"),
    [
        pytest.param([item("E1", "p95 latency of search went from 900 ms to 300 ms")], APPROACHING, 1, id="both ends"),
        pytest.param(
            [item("E1", "Response time 900 ms, 25% faster than the previous 1.2s")],
            APPROACHING,
            1,
            id="held to its past",
        ),
        pytest.param(
            [item("E1", "errors went from 4% to 1%"), item("E2", "errors went from 4% to 1%, confirmed")],
            APPROACHING,
            1,
            id="told twice",
        ),
        pytest.param([item("E1", "Saved $57,567 a year in compute")], APPROACHING, 1, id="money"),
        pytest.param([item("E1", "Reduced response time by 30%")], ASK, 0, id="no baseline"),
        pytest.param([item("E1", "Increased user engagement by 20%", None)], ASK, 0, id="no baseline, no date"),
        pytest.param([item("E1", "latency went from 900 ms to 300 ms", None)], ASK, 0, id="both ends, no date"),
        pytest.param(
            [item("E1", "latency went from 900 ms to 300 ms", subject=Subject.SHARED)], ASK, 0, id="we did it"
        ),
        pytest.param([item("E1", "Improved the satisfaction of users")], ASK, 0, id="no number"),
        pytest.param([item("E1", "Resolved errors in the recording service")], MISSING, 0, id="nothing moved"),
        pytest.param([item("E1", "Reduced the cost goal: target 50% less")], ASK, 0, id="a target is no result"),
        pytest.param([item("E1", "Wrote the guide to on-call")], MISSING, 0, id="no metric"),
        pytest.param(
            [item("E1", "Design system totals 4.4MB, compared to a single Charts library at 225MB")],
            ASK,
            0,
            id="unlike things held together",
        ),
    ],
)
def test_impact_needs_both_ends_or_money(items: list[EvidenceItem], state: State, have: int) -> None:
    found = cell("l5.impact", items)
    assert (found.state, found.have) == (state, have)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        pytest.param("5xx went from 2.3% to 0.4%", MISSING, id="a metric"),
        pytest.param("Adopted by all teams across the organisation", MISSING, id="adoption"),
        pytest.param("Led analytics strategy during the platform move", MISSING, id="strategy of something else"),
        pytest.param("Built dashboards that the board game team likes", MISSING, id="not that board"),
        pytest.param("Worked directly with the group CTO", MISSING, id="an executive who decides nothing"),
        pytest.param("20 analyses that directly influenced C-level strategy decisions", ASK, id="strategy decisions"),
        pytest.param("The board approved the exit from own data centres on my memo", ASK, id="the board approved"),
        pytest.param("The new pricing model is built on my usage ledger", ASK, id="pricing model"),
        pytest.param("Retry budgets became a company-wide standard", ASK, id="company-wide standard"),
    ],
)
def test_strategy_needs_words_of_the_company(text: str, state: State) -> None:
    assert cell("staff.impact", [item("E1", text)]).state is state


def test_a_confirmed_company_decision_stands_beside_the_bar() -> None:
    entry = item("E1", "The board approved the exit from data centres on my memo", strength=Strength.REVIEWED)
    found = cell("staff.impact", [entry])
    assert (found.state, found.evidence_ids) == (APPROACHING, ("E1",))
    assert "a person decides" in (found.note or "")


def unblocked(number: int, *people: str, **more: Any) -> EvidenceItem:
    text = f"unblocked {', '.join(people) or 'the web team'} on the rollout"
    return item(f"E{number}", text, people=people, helped=people, **more)


@pytest.mark.parametrize(
    ("items", "state", "have"),
    [
        pytest.param([unblocked(1, "Mina", "Sol", "Ade")], AT_BAR, 3, id="three in one quarter"),
        pytest.param([unblocked(1, "Mina", "Sol"), unblocked(2, "Ade", month="2026-05")], AT_BAR, 3, id="two entries"),
        pytest.param(
            [unblocked(1, "Mina", "Sol"), unblocked(2, "Ade", month="2026-07")], APPROACHING, 2, id="two quarters"
        ),
        pytest.param([unblocked(1, "Mina", "Sol"), unblocked(2, "Mina Okoye")], APPROACHING, 2, id="same person"),
        pytest.param([unblocked(1, "Mina", "Sol", "Ade", month=None)], ASK, 0, id="undated"),
        pytest.param(
            [unblocked(1, "Mina", "Sol", "Ade", period=span(date(2026, 2, 1), date(2026, 7, 31)))],
            ASK,
            0,
            id="over three quarters",
        ),
        pytest.param([unblocked(1)], ASK, 0, id="a team of unknown size"),
        pytest.param([item("E1", "Assisted the product engineers in debugging services")], ASK, 0, id="no names"),
        pytest.param(
            [item("E1", "Mentored Mina, Sol and Ade", people=["Mina"], helped=["Mina"])], ASK, 0, id="mentored"
        ),
        pytest.param(
            [item("E1", "unblocked Mina (their EM)", people=["Mina"], helped=["Mina"])], ASK, 0, id="a manager"
        ),
        pytest.param([unblocked(1, "Mina", "Sol", "Ade", subject=Subject.OTHER)], MISSING, 0, id="somebody else did"),
        pytest.param([unblocked(1, "Mina", "Sol", "Ade", role=Role.SUPPORTED)], AT_BAR, 3, id="helping is the work"),
        pytest.param([item("E1", "Shipped the ledger")], MISSING, 0, id="nobody helped"),
    ],
)
def test_unblocking_counts_named_people_in_the_best_quarter(items: list[EvidenceItem], state: State, have: int) -> None:
    found = cell("l5.leverage", items)
    assert (found.state, found.have) == (state, have)


@pytest.mark.parametrize(
    ("items", "state", "have"),
    [
        pytest.param([rfc(1, "RFC-1"), rfc(2, "RFC-2"), rfc(3, "RFC-3")], AT_BAR, 3, id="three adopted"),
        pytest.param([rfc(1, "RFC-1"), rfc(2, "RFC-1"), rfc(3, "RFC-1")], APPROACHING, 1, id="one told three times"),
        pytest.param([rfc(1, "RFC-1"), rfc(2, "RFC-2", adopters=[])], APPROACHING, 1, id="second without adopter"),
        pytest.param([rfc(1, "RFC-1", "reviewed by the team", adopters=[])], ASK, 0, id="only reviewed"),
        pytest.param(
            [rfc(1, "RFC-1", "adopted by product teams", adopters=["product teams"])], ASK, 0, id="adopters unnamed"
        ),
        pytest.param([rfc(1, "RFC-1", month=None)], ASK, 0, id="undated"),
        pytest.param([rfc(1, "RFC-1", subject=Subject.SHARED)], ASK, 0, id="we wrote it"),
        pytest.param(
            [
                item("E1", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)]),
                adoption(2, "RFC-1"),
            ],
            APPROACHING,
            1,
            id="adoption told apart",
        ),
        pytest.param(
            [adoption(2, "RFC-1")],
            MISSING,
            0,
            id="nobody says whose document",
        ),
        pytest.param(
            [item("E1", "Reviewed RFC-9 of Search", artifacts=[("RFC-9", RFC)], adopters=["Search"])],
            MISSING,
            0,
            id="somebody else's document",
        ),
        pytest.param(
            [
                titled(1, "design doc for the ledger", "Search"),
                titled(2, "ledger design doc", "Fraud"),
                rfc(3, "RFC-1"),
            ],
            APPROACHING,
            1,
            id="titles may be one document, or the numbered one",
        ),
        pytest.param([item("E1", "Established a metrics standard for the company")], ASK, 0, id="a standard, no doc"),
        pytest.param([item("E1", "Shipped the ledger")], MISSING, 0, id="no document"),
    ],
)
def test_adoption_counts_documents_with_named_adopters(items: list[EvidenceItem], state: State, have: int) -> None:
    found = cell("l5.artifacts", items)
    assert (found.state, found.have) == (state, have)


@pytest.mark.parametrize(
    ("items", "state", "have"),
    [
        pytest.param(
            [
                item("E1", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)]),
                citing(2, "RFC-1 was cited in RFC-7 by Search"),
            ],
            APPROACHING,
            1,
            id="cited",
        ),
        pytest.param([item("E1", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)])], ASK, 0, id="not cited"),
        pytest.param(
            [
                item("E1", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)]),
                citing(2, "RFC-1 cites RFC-7"),
            ],
            ASK,
            0,
            id="citing others is not being cited",
        ),
        pytest.param([item("E1", "Led incident retrospectives")], ASK, 0, id="retros without a name"),
        pytest.param([item("E1", "Shipped the ledger")], MISSING, 0, id="nothing written"),
    ],
)
def test_references_need_a_citation_by_somebody_else(items: list[EvidenceItem], state: State, have: int) -> None:
    found = cell("staff.artifacts", items)
    assert (found.state, found.have) == (state, have)


FIVE = ("Mina", "Sol", "Ade", "Jun", "Ilka")


@pytest.mark.parametrize(
    ("items", "state", "have"),
    [
        pytest.param(
            [item("E1", f"RFC-1 adopted by {', '.join(FIVE)}", artifacts=[("RFC-1", RFC)], adopters=FIVE, people=FIVE)],
            AT_BAR,
            5,
            id="five by name",
        ),
        pytest.param(
            [item("E1", "RFC-1 adopted by Mina", artifacts=[("RFC-1", RFC)], adopters=["Mina"], people=["Mina"])],
            APPROACHING,
            1,
            id="one by name",
        ),
        pytest.param(
            [item("E1", "RFC-1 adopted by Search", artifacts=[("RFC-1", RFC)], adopters=["Search"], teams=["Search"])],
            ASK,
            0,
            id="a whole team",
        ),
        pytest.param(
            [item("E1", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)])], ASK, 0, id="a document, no followers"
        ),
        pytest.param([item("E1", "Led a team of 14 engineers")], ASK, 0, id="led people"),
        pytest.param([item("E1", "Delivered internal talk to 8 squad members")], ASK, 0, id="told people"),
        pytest.param([item("E1", "Fixed a memory leak")], MISSING, 0, id="no direction"),
    ],
)
def test_following_counts_named_people_only(items: list[EvidenceItem], state: State, have: int) -> None:
    found = cell("staff.leverage", items)
    assert (found.state, found.have) == (state, have)


@pytest.mark.parametrize(
    ("id_", "items", "state"),
    [
        pytest.param(
            "l4.scope", [item("E1", "Led the refund flow feature", role=Role.LED)], AT_BAR, id="led a feature"
        ),
        pytest.param("l4.scope", [owns(1, "cart-api")], AT_BAR, id="a service holds features"),
        pytest.param("l4.scope", [item("E1", "Built the refund flow")], ASK, id="built, is it owned"),
        pytest.param("l4.scope", [item("E1", "Read three books")], MISSING, id="no feature"),
        pytest.param("l4.impact", [item("E1", "Shipped the Q2 goal on time: cart v2")], APPROACHING, id="goal on time"),
        pytest.param("l4.impact", [item("E1", "Shipped cart v2")], ASK, id="was it a goal"),
        pytest.param("l4.impact", [item("E1", "Read three books")], MISSING, id="nothing shipped"),
        pytest.param(
            "l4.leverage", [item("E1", "Mentored Jae", people=["Jae"], helped=["Jae"])], AT_BAR, id="mentored by name"
        ),
        pytest.param("l4.leverage", [item("E1", "Mentored two interns")], ASK, id="mentored whom"),
        pytest.param("l4.leverage", [item("E1", "Shipped cart v2")], MISSING, id="nobody mentored"),
        pytest.param(
            "l4.artifacts",
            [item("E1", "RFC-1 approved", artifacts=[("RFC-1", RFC)], strength=Strength.REVIEWED)],
            AT_BAR,
            id="reviewed",
        ),
        pytest.param("l4.artifacts", [item("E1", "RFC-1 drafted", artifacts=[("RFC-1", RFC)])], ASK, id="who reviewed"),
        pytest.param("l4.artifacts", [item("E1", "Shipped cart v2")], MISSING, id="no document"),
    ],
)
def test_the_first_level_is_counted_too(id_: str, items: list[EvidenceItem], state: State) -> None:
    assert cell(id_, items).state is state


def test_a_mark_makes_a_candidate_and_never_counts_by_itself() -> None:
    found = cell("staff.scope", [item("E1", "Kept the lights on for carts", criteria=["staff.scope"])])
    assert (found.state, found.have, found.candidate_ids) == (ASK, 0, ("E1",))


def test_a_mark_on_something_set_aside_changes_nothing() -> None:
    entry = item("E1", "Will own carts", criteria=["staff.scope"], aside=SetAside.PLANNED)
    assert cell("staff.scope", [entry]).state is MISSING


@pytest.mark.parametrize("measure", list(Measure))
def test_where_a_person_decides_a_number_is_never_reached_by_matching(measure: Measure) -> None:
    judged = {Measure.ORG_METRICS, Measure.TEAM_GOALS, Measure.STRATEGY_CHANGES, Measure.JUDGEMENT}
    rubric = ladder(criterion("staff.scope", measure, 1, text="Shipped goals that cut latency from start to end"))
    entry = item(
        "E1",
        "Shipped the company strategy goal on time: cut latency from 9 s to 3 s, approved by the CEO",
        strength=Strength.REVIEWED,
    )
    found = match_evidence([entry], rubric, target="staff", today=TODAY).gaps[0]
    assert (found.state is AT_BAR) == (measure not in judged and found.have >= 1)
    if measure in judged:
        assert found.state in {APPROACHING, ASK}
