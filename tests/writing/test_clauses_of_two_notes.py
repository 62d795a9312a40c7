"""A sentence that cites two notes is held clause by clause against the note that it tells; people keep their part."""

from __future__ import annotations

import pytest

from assistant.writing.verify import ProblemKind, verify_sentence
from tests.writing.cases import items

KINDS = {
    ProblemKind.DOER,
    ProblemKind.OWNERSHIP,
    ProblemKind.SHARED,
    ProblemKind.SOURCE,
    ProblemKind.MODALITY,
    ProblemKind.SCOPE,
    ProblemKind.POLARITY,
}
BASTIEN = (
    "Onboarded Bastien - first build together. He's on shift now",
    "Gave a tour of the lab, 30 people",
)
LUCIA = ("Mentored Lucia (intern), 6 sessions. she released the CSV importer on her own", "Paired with data team")
LOAD = ("Load test: 1,200 rps sustained, goal is 2,000", "Wrote the cutover checklist for the warehouse move")
SOLVER = (
    "Solver 18% faster on large set; customer trial not started",
    "Trial of solver started 3 May, no verdict yet",
)
CRON = ("Cron to Temporal: I moved invoices and dunning, Pavel moved refunds", "Reviewed Ines's RFC on retries")
MODES = ("Dark mode: web done, iOS done by Saskia, Android open", "Design tokens moved to one repo")
TESTS = ("With Noor: contract tests for 6 services. I did orders + stock", "Removed Selenium suite after")
REPORT = ("Helped finance with the cost export, wrote the job, they own the numbers",)
PANTRY = ("Ran a pantry audit, 4 shelves", "Scanner: bench done, truck test waits for rain")
FLAKY = ("Found 9 flaky tests, I fixed 6, Ana fixed 3",)


def _kinds(notes: tuple[str, ...], sentence: str) -> set[ProblemKind]:
    return {p.kind for p in verify_sentence(sentence, items(*notes))} & KINDS


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        pytest.param(
            BASTIEN,
            "I onboarded Bastien, who is on shift now, and gave a tour of the lab to 30 people.",
            id="a relative clause ends at its comma",
        ),
        pytest.param(LUCIA, "I mentored Lucia, an intern, over 6 sessions, and paired with the data team.", id="aside"),
        pytest.param(
            LUCIA,
            "Lucia, the intern I mentored over 6 sessions, released the CSV importer by herself.",
            id="a clause about the noun before it",
        ),
        pytest.param(
            LOAD,
            "I ran a load test that sustained 1,200 rps and wrote the cutover checklist for the warehouse move.",
            id="an aim with its own number",
        ),
        pytest.param(
            SOLVER,
            "The solver went 18% faster on the large set, and its trial started on 3 May, with no verdict yet.",
            id="what one note leaves open",
        ),
        pytest.param(CRON, "Invoices and dunning were moved to Temporal by me and refunds by Pavel.", id="passive"),
        pytest.param(FLAKY, "Ana and I fixed all 9 of the flaky tests found, 6 mine and 3 Ana's.", id="both named"),
        pytest.param(
            REPORT, "I helped finance with the cost export by writing the job; they own the numbers.", id="they own it"
        ),
        pytest.param(
            ("Supported the field team in Oslo during the upgrade, remote, 3 evenings",),
            "The field team in Oslo got my remote support on 3 evenings during the upgrade.",
            id="support that others got",
        ),
        pytest.param(
            ("Gave the simulator tour to Sales (8 people), 1h",),
            "Gave a one-hour tour of the simulator to 8 people from Sales.",
            id="people from a group",
        ),
        pytest.param(
            ("Taught SQL basics to 7 analysts, 5 weeks x 1h",),
            "I taught SQL basics to 7 analysts, for one hour in each of five weeks.",
            id="counted one by one",
        ),
        pytest.param(
            ("next: want to move the crash reports from the shared inbox to a ticket queue in Q4",),
            "In Q4 I want to move the crash reports from the shared inbox to a ticket queue.",
            id="a wish under a label",
        ),
        pytest.param(
            ("Planned: mTLS on the last 3 clusters, Sept",),
            "In September I plan to bring mTLS to the last 3 clusters.",
            id="a verb under a plan",
        ),
        pytest.param(
            ("Reviewed 22 PRs for platform", "Docs day: 9 pages rewritten with Hugo and Mai"),
            "I reviewed 22 PRs for platform and, with Hugo and Mai, rewrote 9 pages on docs day.",
            id="and cut off from its verb",
        ),
        pytest.param(
            ("Shadowed the rota for 2 weeks", "First solo page 21 May, replica lag, 25 min"),
            "After shadowing the rota for 2 weeks I had my first solo page on 21 May.",
            id="a clause in front",
        ),
        pytest.param(
            ("Restore tested monthly", "Wrote the recovery doc, Viktor signed off"),
            "Viktor signed off the recovery doc I wrote.",
            id="a clause that names no thing",
        ),
        pytest.param(
            ("Plural bug in Polish fixed by Kasia after my report",),
            "Kasia fixed a plural bug in Polish that I had reported.",
            id="a noun that is mine",
        ),
    ],
)
def test_accepts_each_clause_by_the_note_that_it_tells(notes: tuple[str, ...], sentence: str) -> None:
    assert not _kinds(notes, sentence)


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        pytest.param(
            BASTIEN, "I onboarded Bastien, who is on shift now and gave a tour of the lab.", id="given to another"
        ),
        pytest.param(LUCIA, "I mentored Lucia over 6 sessions, and released the CSV importer.", id="taken from her"),
        pytest.param(
            CRON, "Invoices and refunds were moved to Temporal by me and dunning by Pavel.", id="swapped in a passive"
        ),
        pytest.param(FLAKY, "I fixed the 9 flaky tests found, 3 of them Ana's.", id="all of it taken"),
        pytest.param(REPORT, "I helped finance with the cost export, and I own the numbers.", id="theirs told as mine"),
        pytest.param(MODES, "I did dark mode on web and iOS.", id="another's beside the author's"),
        pytest.param(MODES, "Dark mode is done on web and Android.", id="open told as done"),
        pytest.param(TESTS, "I did contract tests for 6 services and removed the Selenium suite.", id="the whole"),
        pytest.param(PANTRY, "The scanner is done on the bench and in the truck.", id="waiting told as done"),
        pytest.param(
            ("Planned: mTLS on the last 3 clusters, Sept",),
            "In September I brought mTLS to the last 3 clusters.",
            id="a plan told as done",
        ),
        pytest.param(
            ("Dashboards: 3 teams use them, 2x faster than before",),
            "Each team uses the dashboards, which are 2x faster.",
            id="each without a count",
        ),
    ],
)
def test_refuses_what_the_note_of_the_clause_does_not_say(notes: tuple[str, ...], sentence: str) -> None:
    assert _kinds(notes, sentence)
