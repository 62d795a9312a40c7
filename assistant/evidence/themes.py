"""Words of one theme read as one word, so that `coached an intern` meets `mentors others`."""

from __future__ import annotations

from functools import lru_cache

from assistant.evidence.stems import stem

THEMES: dict[str, str] = {
    "mentoring": "mentor mentee mentorship coach intern internship junior apprentice tutor teach teaching buddy",
    "onboarding": "onboard ramp newcomer joiner starter",
    "hiring": "hire hiring interview interviewer interviewing candidate recruit recruiting recruitment",
    "incident": "incident outage postmortem retro retrospective downtime pager p0 sev",
    "talk": "talk presentation presenter workshop conference meetup speaker brownbag webinar keynote demo",
    "documenting": "document documentation docs guide runbook readme wiki handbook tutorial",
    "designing": "rfc adr architecture architect blueprint",
    "testing": "test testing tests qa coverage regression",
    "observing": "alert alerting monitor monitoring observability telemetry dashboard metrics",
    "speed": "latency performance faster optimise optimize throughput",
    "cost": "cost saving savings budget spend licensing",
    "security": "security secure vulnerability audit compliance threat privacy gdpr",
    "releasing": "deploy deployment release rollout pipeline ci cd",
    "debt": "refactor refactoring legacy debt deprecate modernise modernize upgrade",
    "reviewing": "pr prs",
    "inclusion": "inclusion inclusive diversity dei belonging equity",
    "community": "community oss opensource",
    "roadmap": "roadmap strategy strategic vision",
    "automating": "automate automation tooling scripting",
    "customers": "customer client",
    "unblocking": "unblock unstuck debug debugging",
}
"""Each theme with its words; a word stands in one theme only."""

ALONE = frozenset({"mentoring", "onboarding", "hiring", "incident", "talk", "inclusion", "unblocking", "cost"})
"""Themes so particular that sharing one brings an entry near a criterion; others need a second sign."""


def particular(word: str) -> bool:
    """True for a theme that brings an entry near by itself."""
    return word.removeprefix("theme:") in ALONE and word.startswith("theme:")


def theme_weight(theme: str) -> float:
    """What sharing the theme weighs beside a rare word, which weighs 1."""
    return 1.1 if particular(theme) else 0.7


def theme_of(word: str) -> str | None:
    """The theme of a word in any inflection, if it has one."""
    return _by_stem().get(stem(word))


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, str]:
    return {stem(word): f"theme:{theme}" for theme, listed in THEMES.items() for word in listed.split()}
