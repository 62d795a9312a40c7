"""One item per entry, in order; every fact in it is a span of the entry's own text."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.evidence import EvidenceItem, Mention
from assistant.domain.growth import Author, Link, Marks
from assistant.domain.period import month_period
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength, Subject
from assistant.evidence.extract import extract_evidence
from tests.evidence.entries import PRIYA, document, entry

THIRTEEN = document(
    entry(
        "retry-budget library v1 in checkout-api (mine: on-call, roadmap). 5xx during provider brownouts went from "
        "2.3% to 0.4% (PAY-1423, https://dash.example/ck-5xx)",
        label="shipped",
    ),
    entry("RFC-88 “Retry budgets across services”, approved on the first review", label="shipped"),
    entry("someone in Identity who would pilot it", label="asked"),
    entry("Identity moved login-api to retry budgets, Tomas Lind (their EM) confirmed in IDN-220", label="shipped"),
    entry("incident commander for the June 11 checkout P0, retro merged (retro-0611)", label="shipped"),
    entry(
        "pairing weekly with Jae (L4) beats reviewing after the fact; Jae handled the June 27 page alone",
        label="learned",
    ),
    entry("three weeks waiting for security review of the token cache", label="blocked"),
    entry("took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)", label="shipped"),
    entry("Search cites RFC-88 in RFC-97"),
    entry(
        "unblocked Android (Mina, Sol) and Web (Ade) on the 3DS rollout, flags and test cards in one afternoon "
        "(AND-77, WEB-410)",
        label="shipped",
    ),
    entry("Worked two weekends to land the 3DS cutover"),
    entry("We moved half of the fraud rules to the new engine"),
    entry("one refund SLO for all of Payments by October", label="next"),
)


def names(mentions: tuple[Mention, ...]) -> list[str]:
    """The canonical names."""
    return [mention.name for mention in mentions]


def only(text: str, **about: object) -> EvidenceItem:
    """The item of a single entry."""
    return extract_evidence(document(entry(text, **about)))[0]  # type: ignore[arg-type]


def test_thirteen_entries_are_read_as_argued() -> None:
    e = dict(zip((f"E{n}" for n in range(1, 14)), extract_evidence(THIRTEEN), strict=True))
    assert {id_: item.set_aside for id_, item in e.items() if item.set_aside} == {
        "E3": SetAside.ASKED,
        "E7": SetAside.BLOCKED,
        "E11": SetAside.HOURS,
        "E13": SetAside.PLANNED,
    }
    assert names(e["E1"].owned_services) == ["checkout-api"]
    assert [(c.before.value, c.after.value) for c in e["E1"].changes] == [(Decimal("2.3"), Decimal("0.4"))]
    assert e["E1"].strength is Strength.LINKED
    assert (names(e["E2"].artifacts), e["E2"].strength) == (["RFC-88"], Strength.REVIEWED)
    assert names(e["E3"].teams) == ["Identity"]
    assert (names(e["E4"].adopters), names(e["E4"].people)) == (["Identity"], ["Tomas Lind"])
    assert (e["E4"].subject, e["E4"].strength, e["E4"].owned_services) == (Subject.OTHER, Strength.ADOPTED, ())
    assert (e["E5"].kind, e["E5"].role, names(e["E5"].artifacts)) == (ArtifactKind.INCIDENT, Role.LED, ["retro-0611"])
    assert (e["E6"].kind, names(e["E6"].helped)) == (ArtifactKind.MENTORING, ["Jae"])
    assert (names(e["E8"].owned_services), e["E8"].role, names(e["E8"].teams)) == (
        ["refunds-worker"],
        Role.LED,
        ["Ledger"],
    )
    assert (names(e["E9"].citations), names(e["E9"].artifacts)) == (["RFC-97"], ["RFC-88"])
    assert (e["E9"].subject, e["E9"].strength) == (Subject.OTHER, Strength.CITED)
    assert (names(e["E10"].helped), names(e["E10"].teams)) == (["Mina", "Sol", "Ade"], ["Android", "Web"])
    assert (e["E10"].kind, names(e["E10"].tickets)) == (ArtifactKind.UNBLOCKING, ["AND-77", "WEB-410"])
    assert (e["E12"].subject, e["E12"].role) == (Subject.SHARED, Role.SHARED)
    assert (e["E13"].modality, all(q.target for q in e["E13"].quantities)) == (Modality.PLANNED, True)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Helped with the launch of the SDK", Role.SUPPORTED, id="helped"),
        pytest.param("Stepped in to help out with compliance", Role.SUPPORTED, id="stepped-in-to-help"),
        pytest.param("Took part in the hiring loop", Role.SUPPORTED, id="took-part"),
        pytest.param("Collaborated with Data on the schema", Role.SHARED, id="collaborated"),
        pytest.param("Co-designed the event schema", Role.SHARED, id="co-designed"),
        pytest.param("fail-over, co-written with Leonie: RFC-85", Role.SHARED, id="co-written"),
        pytest.param("We moved the rules", Role.SHARED, id="we"),
        pytest.param("Built the importer", Role.DID, id="built"),
        pytest.param("Found the bug in the scheduler", Role.DID, id="found"),
        pytest.param("Led the migration", Role.LED, id="led"),
        pytest.param("I was responsible for the entire backend", Role.LED, id="responsible-for-all"),
    ],
)
def test_the_part_the_author_had(text: str, role: Role) -> None:
    assert only(text).role is role


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param("Shipped it with Tomas Lind", Subject.AUTHOR, id="bullet"),
        pytest.param("Priya led the launch", Subject.AUTHOR, id="the-authors-own-name"),
        pytest.param("Jae did the tokens, I did the edge", Subject.AUTHOR, id="i-beside-another"),
        pytest.param("Our team shipped the flow", Subject.SHARED, id="our-team"),
        pytest.param("Dan gave a talk", Subject.OTHER, id="named"),
        pytest.param("design doc for X. Ledger took it for postings", Subject.AUTHOR, id="adopter-behind"),
    ],
)
def test_whose_act_it_is(text: str, subject: Subject) -> None:
    assert only(text).subject is subject


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        pytest.param("Maintain the component library", Modality.ONGOING, id="lasting"),
        pytest.param("Building the pipeline", Modality.ONGOING, id="gerund"),
        pytest.param("Documenting and built the pipeline", Modality.ONGOING, id="gerund-first"),
        pytest.param("Built and maintain a bot", Modality.DONE, id="past-first"),
        pytest.param("Will build the pipeline", Modality.PLANNED, id="will"),
    ],
)
def test_whether_it_happened(text: str, modality: Modality) -> None:
    assert only(text).modality is modality


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Reviewed 14 design docs", ArtifactKind.REVIEW, id="reviews"),
        pytest.param("Interviewed 3 for the backend role", ArtifactKind.HIRING, id="interviews"),
        pytest.param("Mentored two interns", ArtifactKind.MENTORING, id="mentoring"),
        pytest.param("Unblocked Sol on deep links", ArtifactKind.UNBLOCKING, id="unblocking"),
        pytest.param("Gave a lunch talk on PDF rendering", ArtifactKind.TALK, id="talk"),
        pytest.param("“Refund states” design doc, reviewed July 9", ArtifactKind.DESIGN_DOC, id="design-doc-reviewed"),
        pytest.param("Moved invoices from Oracle to Postgres", ArtifactKind.MIGRATION, id="migration"),
        pytest.param("Launched dark mode", ArtifactKind.LAUNCH, id="launch"),
        pytest.param("Fixed 23 bugs", None, id="nothing-special"),
    ],
)
def test_the_kind_of_work(text: str, kind: ArtifactKind | None) -> None:
    assert only(text).kind is kind


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        pytest.param("Built it", Strength.NONE, id="nothing"),
        pytest.param("Built it (PAY-7)", Strength.LINKED, id="ticket"),
        pytest.param("Wrote a design doc, reviewed by Ruth", Strength.REVIEWED, id="reviewed"),
        pytest.param("Reviewed RFC-77, asked for a table", Strength.NONE, id="the-authors-review-confirms-nothing"),
        pytest.param("Training program adopted by 3 other departments", Strength.ADOPTED, id="adopted-unnamed"),
        pytest.param("Search cites RFC-88", Strength.CITED, id="cited"),
    ],
)
def test_strength_comes_from_outside(text: str, strength: Strength) -> None:
    assert only(text).strength is strength


@pytest.mark.parametrize(
    ("about", "author", "outside"),
    [
        pytest.param({"headings": ("Outside of Work", "Talks")}, PRIYA, True, id="heading"),
        pytest.param({"headings": ("Company Building",)}, PRIYA, False, id="inside"),
        pytest.param({"period": month_period(2022, 5)}, PRIYA, True, id="before-the-start"),
        pytest.param({"period": month_period(2023, 2)}, PRIYA, False, id="month-of-the-start"),
        pytest.param({"headings": ("Senior Engineer at Acme (2019-2021)",)}, PRIYA, True, id="another-employer"),
        pytest.param({"headings": ("Senior Engineer at Northlane",)}, PRIYA, False, id="the-employer"),
        pytest.param({"headings": ("Senior Engineer at Acme",)}, Author(), False, id="no-employer-declared"),
        pytest.param({"marks": Marks(outside=True)}, PRIYA, True, id="mark"),
        pytest.param({"headings": ("Volunteering",), "marks": Marks(outside=False)}, PRIYA, False, id="mark-wins"),
    ],
)
def test_work_from_outside_is_marked(about: dict[str, object], author: Author, outside: bool) -> None:
    told = entry("Built the importer", **about)  # type: ignore[arg-type]
    assert extract_evidence(document(told, author=author))[0].outside is outside


def test_marks_correct_the_machine() -> None:
    marked = only("Built the importer", marks=Marks(role=Role.SHARED, kind="rfc", criteria=("staff.scope",)))
    assert (marked.role, marked.kind, marked.criteria) == (Role.SHARED, ArtifactKind.RFC, ("staff.scope",))


def test_what_the_entry_holds_is_carried_over() -> None:
    link = Link(url="https://x.example", start=0, end=5)
    item = only(
        "Built the importer", headings=("2026", "Import"), label="shipped", links=(link,), period=month_period(2026, 5)
    )
    assert (item.id, item.line, item.context, item.label) == ("E1", 1, ("2026", "Import"), "shipped")
    assert (item.links, item.period) == ((link,), month_period(2026, 5))
    assert item.period is not None
    assert item.period.start == date(2026, 5, 1)


def test_nothing_owned_in_another_persons_line() -> None:
    assert only("Marek Dudek owns billing-api").owned_services == ()


PIECES = st.sampled_from(
    """
    I we Shipped led will unblocked Mina Sol (L4) Identity RFC-88 cites adopted by checkout-api (mine:
    on-call) 40% from 2.3% to 0.4% PAY-7 https://x.example/a , . ; : - and the team สอน ✅ “design doc”
    took over for with Tomas Lind's [done] 2026 Ünal
    """.split()  # noqa: SIM905
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=300))
def test_every_mention_is_a_span_of_the_text(text: str) -> None:
    item = only(text or "x")
    every = (
        *(item.artifacts + item.tickets + item.quantities + item.people + item.teams),
        *(item.owned_services + item.adopters + item.citations + item.helped),
        *(q for change in item.changes for q in (change.before, change.after)),
    )
    for mention in every:
        assert 0 <= mention.start < mention.end <= len(item.text)
    for mention in (*item.people, *item.teams, *item.adopters, *item.helped, *item.tickets):
        assert item.text[mention.start : mention.end].split() == mention.name.split()


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60), max_size=6))
def test_one_item_per_entry_in_order(texts: list[str]) -> None:
    told = document(*(entry(text) for text in texts))
    assert [item.id for item in extract_evidence(told)] == [e.id for e in told.entries]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 50_000, id="one-word"),
        pytest.param("word " * 10_000, id="words"),
        pytest.param("I built a " * 5_000, id="acts"),
        pytest.param("Mina, Sol and Ade " * 2_500, id="names"),
        pytest.param("unblocked Android (Mina, " * 2_000, id="open-brackets"),
        pytest.param("RFC-88 cites " * 3_500, id="citations"),
        pytest.param("took over x-api, " * 3_000, id="services"),
        pytest.param("work was on " * 4_000, id="reports"),
        pytest.param("from 2.3% to " * 3_500, id="numbers"),
        pytest.param("”“\"'" * 12_500, id="quotes"),
        pytest.param("- " * 25_000, id="dashes"),
        pytest.param("worked in at by a " * 2_500, id="hours"),
    ],
)
def test_endless_lines_take_a_moment_only(text: str) -> None:
    began = time.process_time()
    only(text)
    assert time.process_time() - began < 30, "quadratic reading of such a line"
