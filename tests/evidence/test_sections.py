"""Headings and labels say what stands below them; months, teams and projects say nothing."""

from __future__ import annotations

import pytest

from assistant.evidence.sections import Section, heading_section, label_section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        pytest.param("✅ Highlights & Wins", Section.RESULTS, id="results"),
        pytest.param("🎯 Goals Achieved", Section.RESULTS, id="goals-achieved"),
        pytest.param("Goals for Next Year", Section.GOAL, id="goals"),
        pytest.param(
            "**Goal 1: Lead the development of a new feature for our product and its users**", Section.GOAL, id="goal-1"
        ),
        pytest.param("Areas for Improvement", Section.PLANS, id="improvement"),
        pytest.param("Next Steps (July–Dec 2025)", Section.PLANS, id="next-steps"),
        pytest.param("What could you have done better?", Section.PLANS, id="question-about-plans"),
        pytest.param("What are you most proud of?", Section.RESULTS, id="question-about-results"),
        pytest.param("What I've learned", Section.LEARNING, id="learned"),
        pytest.param("Technologies and Tools", Section.TECHNOLOGY, id="technology"),
        pytest.param("Collaboration & Mentorship", Section.WORK, id="work"),
        pytest.param("Scope & Impact", Section.WORK, id="our-own-packet"),
        pytest.param("Next-Level Behaviors", Section.WORK, id="our-own-packets-behaviours"),
        pytest.param("The Gap", Section.CONTEXT, id="our-own-packets-gap"),
        pytest.param("How to use this file", Section.TEMPLATE, id="template"),
        pytest.param("2026-05", None, id="month"),
        pytest.param("Learning platform migration", None, id="project-that-sounds-like-one"),
        pytest.param("Feedback widget", None, id="feature-that-sounds-like-one"),
        pytest.param("Tools I built", None, id="tools-built"),
        pytest.param("My goals and achievements", None, id="both-ends"),
        pytest.param("Merged 2 complex PRs", None, id="parent-bullet"),
    ],
)
def test_headings(heading: str, section: Section | None) -> None:
    assert heading_section(heading) is section


@pytest.mark.parametrize(
    ("label", "section"),
    [
        pytest.param("Shipped", Section.RESULTS, id="shipped"),
        pytest.param("next", Section.PLANS, id="next"),
        pytest.param("frameworks/libraries", Section.TECHNOLOGY, id="joined"),
        pytest.param("checkout api", None, id="a-name"),
        pytest.param(None, None, id="no-label"),
    ],
)
def test_labels(label: str | None, section: Section | None) -> None:
    assert label_section(label) is section
