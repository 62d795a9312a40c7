"""An accomplishment states work that its author has done; everything else is kept with the reason."""

from __future__ import annotations

import pytest

from assistant.domain.growth import Marks, Shape
from assistant.domain.vocabulary import SetAside
from assistant.evidence.extract import extract_evidence
from tests.evidence.entries import document, entry

PARAGRAPH = Shape.PARAGRAPH


def reason(
    text: str, *, label: str | None = None, headings: tuple[str, ...] = (), shape: Shape = Shape.BULLET
) -> SetAside | None:
    """Why a single entry is set aside."""
    found = extract_evidence(document(entry(text, label=label, headings=("Growth doc", *headings), shape=shape)))
    return found[0].set_aside


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Cut CI time from 40 to 12 minutes", id="past"),
        pytest.param("architected, built, and deployed a systems change", id="lower-case"),
        pytest.param("🚀 Built a scalable API", id="emoji-first"),
        pytest.param("[Mar 30, 2022] Shipped the importer", id="date-first"),
        pytest.param("Successfully taught people to operate complex equipment", id="adverb-first"),
        pytest.param("Rearchitectured the ingestion path", id="verb-in-no-list"),
        pytest.param("Maintain a library of 52 components", id="plain-form-that-lasts"),
        pytest.param("Leading the GDPR deletion project", id="gerund"),
        pytest.param(
            "Create a system that finds items with 99.5% success on demo day. Created the framework", id="cv-style"
        ),
        pytest.param("2 non-trivial PRs merged in first week", id="participle"),
        pytest.param("Launched on Aug 22, 2022", id="launched"),
        pytest.param("PoC finally working in test", id="working"),
        pytest.param("incident commander for the June 11 P0", id="office"),
        pytest.param("Search latency p99 down 35%", id="measured-change"),
        pytest.param("refund SLO live for Payments on Oct 6", id="live"),
        pytest.param("Zero-downtime Postgres 15 upgrade", id="no-verb"),
        pytest.param('third doc, "How long do we keep receipts", team review July 22', id="titled-document"),
        pytest.param("fixed the final bugs, soon to be spun out", id="done-with-a-plan-behind"),
        pytest.param("Became the go-to reviewer, reviewing 60+ PRs", id="result-clause"),
        pytest.param("Got the retention policy approved by Legal", id="got-approved"),
        pytest.param("We moved half of the fraud rules", id="shared"),
        pytest.param("Search cites RFC-88 in RFC-97", id="citation"),
        pytest.param("Identity moved login-api to retry budgets", id="adoption"),
        pytest.param("Tomas confirmed the drop in 5xx (IDN-220)", id="confirmed-by-another"),
        pytest.param("Ruth approved my RFC on caching", id="approved-by-another"),
    ],
)
def test_stated_work_is_an_accomplishment(text: str) -> None:
    assert reason(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Will present at the all-hands", SetAside.PLANNED, id="will"),
        pytest.param("Planning to migrate the remaining jobs next quarter", SetAside.PLANNED, id="planning-to"),
        pytest.param("Hope to finish the importer soon", SetAside.PLANNED, id="hope"),
        pytest.param("Migration of the ledger, 90 % done", SetAside.PLANNED, id="unfinished"),
        pytest.param("Ship the new billing engine by Q3", SetAside.PLANNED, id="plain-form-with-deadline"),
        pytest.param("cost model drafted. Not decided, not shipped", SetAside.PLANNED, id="not-shipped"),
        pytest.param("Took the Kubernetes course", SetAside.LEARNING, id="course"),
        pytest.param("Learned Rust basics", SetAside.LEARNING, id="learned"),
        pytest.param("Taught myself how to deploy Teams apps", SetAside.LEARNING, id="taught-myself"),
        pytest.param("Completed the dbt certification", SetAside.LEARNING, id="certification"),
        pytest.param("Is it possible to reuse the cache?", SetAside.ASKED, id="question"),
        pytest.param("Worked two weekends to land the cutover", SetAside.HOURS, id="hours"),
        pytest.param("60 hour weeks to make the deadline", SetAside.HOURS, id="hours-without-verb"),
        pytest.param("Excellent feedback from several people", SetAside.PRAISE, id="praise"),
        pytest.param("“You saved the launch for all of us” - Director of Product", SetAside.PRAISE, id="quotation"),
        pytest.param("Dan gave a talk about caching", SetAside.OTHER_PERSON, id="another-person"),
        pytest.param("Lotte took the pager alone", SetAside.OTHER_PERSON, id="another-persons-act"),
        pytest.param("Dana reviewed the retention doc", SetAside.OTHER_PERSON, id="review-by-another"),
        pytest.param("Advanced Django REST Framework", SetAside.NO_ACT, id="adjective-like-a-verb"),
        pytest.param("Migré el servicio de pagos para los equipos", SetAside.UNREADABLE, id="another-language"),
        pytest.param("Kafka, Redis, Terraform", SetAside.TECHNOLOGY, id="names-of-technology"),
        pytest.param("❌ Reach 200 people", SetAside.NOT_DONE, id="crossed-out"),
        pytest.param("[Brief title]", SetAside.TEMPLATE, id="placeholder"),
        pytest.param("Feeling more confident in meetings", SetAside.FEELING, id="feeling"),
        pytest.param("Drove excellence across the team", SetAside.NO_ACT, id="soft-object"),
        pytest.param("Strong team player, always available", SetAside.NO_ACT, id="adjectives"),
        pytest.param("was chosen as ambassador of the chapter", SetAside.NO_ACT, id="appointed"),
        pytest.param("ทำไมเวลาสร้าง Data Pipeline ควรโหลดข้อมูลมาเก็บ", SetAside.UNREADABLE, id="unreadable"),
    ],
)
def test_what_is_no_work_is_set_aside_with_its_reason(text: str, expected: SetAside) -> None:
    assert reason(text) is expected


@pytest.mark.parametrize(
    ("text", "heading", "expected"),
    [
        pytest.param("Build a trading app", "📅 Next Steps (July–Dec 2025)", SetAside.PLANNED, id="next-steps"),
        pytest.param("Improve skills in Docker", "Areas for Improvement", SetAside.PLANNED, id="areas-for-improvement"),
        pytest.param("Lead a cross-team project", "Goals for 2026", SetAside.PLANNED, id="goals"),
        pytest.param("✅ Create an online course", "Goals for this year", None, id="ticked-goal"),
        pytest.param("Reached 90% coverage", "Goals Achieved", None, id="goals-achieved"),
        pytest.param("Shipped the importer and ran it", "What I learned", SetAside.LEARNING, id="what-i-learned"),
        pytest.param("Data Mesh", "Books read", SetAside.LEARNING, id="books"),
        pytest.param("Airflow with our own charts", "Technology Stack", SetAside.TECHNOLOGY, id="stack"),
        pytest.param("built my first micro-service", "Technical skills", None, id="act-among-skills"),
        pytest.param("Great to work with", "Feedback from peers", SetAside.PRAISE, id="feedback"),
        pytest.param("Built a governance framework", "How to use this file", SetAside.TEMPLATE, id="how-to"),
        pytest.param("They span multiple domains", "Notes", SetAside.TEMPLATE, id="notes"),
        pytest.param("Fixed the pager", "Notes", None, id="act-among-notes"),
        pytest.param("Getting started with analytics", "Workshops", None, id="workshop"),
        pytest.param("Test-driven architecture by Nora Quist", "Workshops", SetAside.LEARNING, id="workshop-attended"),
        pytest.param("You'll need to brag", "Talks", None, id="title-that-sounds-like-a-plan"),
        pytest.param("2023 v1 of my site", "Completed projects", None, id="completed"),
        pytest.param("Improve onboarding docs", "Platform", SetAside.NO_ACT, id="plain-form-under-a-project"),
        pytest.param("Improve the docs for onboarding new teams", "Projects", None, id="plain-form-under-projects"),
        pytest.param("Focus technical work on stable ids", "We agreed we'll", SetAside.PLANNED, id="lead-in"),
    ],
)
def test_the_heading_has_a_say(text: str, heading: str, expected: SetAside | None) -> None:
    assert reason(text, headings=(heading,)) is expected


@pytest.mark.parametrize(
    ("label", "text", "expected"),
    [
        pytest.param("shipped", "alert clean up", None, id="shipped"),
        pytest.param("result", "Both juniors completed challenging projects", None, id="result"),
        pytest.param("impact", "Reduced latency by 60%", None, id="impact"),
        pytest.param("task", "Led the development of the feature", None, id="task-told-as-done"),
        pytest.param("task", "Improve the performance", SetAside.CONTEXT, id="task"),
        pytest.param("situation", "Our team identified a need", SetAside.CONTEXT, id="situation"),
        pytest.param("asked", "Ruth, budget for a sandbox", SetAside.ASKED, id="asked"),
        pytest.param("blocked", "three weeks waiting for review", SetAside.BLOCKED, id="blocked"),
        pytest.param("learned", "queues are not free", SetAside.LEARNING, id="learned"),
        pytest.param(
            "learned", "pairing weekly with Jae (L4) beats reviewing", None, id="learned-about-somebodys-growth"
        ),
        pytest.param("next", "one refund SLO by October", SetAside.PLANNED, id="next"),
        pytest.param("target", "Increase users by 50%", SetAside.PLANNED, id="target"),
        pytest.param("skills", "Python/SQL, data modeling", SetAside.TECHNOLOGY, id="skills"),
        pytest.param("features", "carts, wishlists, orders", SetAside.NO_ACT, id="features"),
        pytest.param("mentoring", "Marek Dudek owns the nightly run", None, id="act-in-the-label"),
        pytest.param("todo", "write the runbook", SetAside.PLANNED, id="todo"),
    ],
)
def test_the_label_has_a_say(label: str, text: str, expected: SetAside | None) -> None:
    assert reason(text, label=label) is expected


@pytest.mark.parametrize(
    ("text", "done"),
    [
        pytest.param("To reach this goal, I worked with Search to find it. I led the launch.", True, id="i-led"),
        pytest.param("Delivered the charts for the main app. Adopted by product teams.", True, id="like-a-bullet"),
        pytest.param("Most of the week was spent refactoring the templates.", True, id="week-spent-on"),
        pytest.param("This was confirmed by writing a prototype of the parser.", True, id="confirmed-by"),
        pytest.param("Mostly alone, I filled in two briefs and tweaked the template.", True, id="i-after-a-comma"),
        pytest.param("While I am proud of it, I need to improve my writing.", False, id="need-to"),
        pytest.param("I started the fellowship in January.", False, id="started-a-job"),
        pytest.param("I am committed to achieving my goals.", False, id="committed"),
        pytest.param("The structures have a variety of numberings.", False, id="description"),
        pytest.param("Here are some of my key results:", False, id="lead-in"),
        pytest.param("One goal is to renumber all structures. A method will be built.", False, id="aims"),
    ],
)
def test_prose_is_judged_by_its_sentences(text: str, done: bool) -> None:
    assert (reason(text, shape=PARAGRAPH) is None) is done


def test_notes_of_a_team_are_nobodys_own_record() -> None:
    notes = document(
        entry("Dan gave an overview of the API.", shape=PARAGRAPH),
        entry("Aidan and Liz met to discuss the tests. Liz wrote them up.", shape=PARAGRAPH),
        entry("chasing up hardware orders", headings=("Aidan's week",)),
    )
    assert {item.set_aside for item in extract_evidence(notes)} == {SetAside.OTHER_PERSON}


def test_an_unfinished_goal_with_the_work_told_is_not_a_plan() -> None:
    goal = ("Review", "Goal 1: Lead the development of a feature")
    told = document(
        entry("To achieve this goal, I led the team through design and launch.", headings=goal, shape=PARAGRAPH),
        entry("I plan to work with our team on caching.", headings=goal, shape=PARAGRAPH),
    )
    assert [item.set_aside for item in extract_evidence(told)] == [None, SetAside.PLANNED]


def test_the_skip_mark_wins() -> None:
    found = extract_evidence(document(entry("Shipped the importer", marks=Marks(skip=True))))
    assert found[0].set_aside is SetAside.SKIPPED
