"""Classes of language that weaken a case, in sentences of no data set, beside some that only look alike."""

from __future__ import annotations

import pytest

from assistant.lint import Kind, lint

FOUND = {
    "adjective-only": (
        "Owned the billing rewrite with remarkable poise and superb technical judgement.",
        "Hard to fault on anything.",
        "Far and away the best reviewer we have.",
        "Ask anybody in the office: he is the glue.",
        "Reading that module makes me cringe.",
        "Delivered a reliable, maintainable and scalable platform.",
    ),
    "soft-language": (
        "Nothing urgent, but perhaps the docs might be a touch longer at some point.",
        "I may have helped a little with the cutover, hard to say how much.",
        "It's only minor and maybe just me, but the pages read a bit dry now and then.",
    ),
    "mind-reading": (
        "He joined the call only to outshine the new hire.",
        "Control freak whenever the build is concerned.",
        "Zoran truly believes that rules are for other people.",
        "Couldn't be bothered, as ever.",
    ),
    "potential-not-evidence": (
        "Give him another year and he'll be running the department.",
        "She is one big project away from principal.",
        "All the hallmarks of an architect are there.",
        "I would bet good money on her.",
    ),
    "hours-not-impact": (
        "Pulled three all-nighters before the audit.",
        "She cancelled her holidays so that the release could go out.",
        "Slept under his desk during the cutover week.",
        "He answered mails from his honeymoon.",
    ),
    "sandwich": (
        "Lovely talk, the numbers were nowhere to be seen, but honestly a lovely talk.",
        "You smashed the launch. The tests trail behind. Anyway, what a launch!",
        "Great lad, rarely answers reviews, great lad though.",
    ),
}
QUIET = (
    ("The kind of queue matters more than its size.", "soft-language"),
    ("I put 'not a team player' on the form and took it back.", "label-not-behavior"),
    ("She works three days, 24 hours a week, by contract.", "hours-not-impact"),
    ("No overtime was asked of anybody.", "hours-not-impact"),
    (
        "Slept under no illusion: cut the restart from 9 minutes to 40 seconds so that no shift waits.",
        "hours-not-impact",
    ),
    ("Omar will take over the rota when I go on leave.", "potential-not-evidence"),
    ("Led the rewrite with great care in RFC-31.", "adjective-only"),
    ("Built a scalable and reliable pipeline on Airflow.", "adjective-only"),
    ("Excellent result: p95 fell from 840 ms to 210 ms. We sharded by tenant. Thanks again!", "sandwich"),
)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in FOUND.items() for text in texts])
def test_a_class_of_words_is_found_in_sentences_of_its_kind(rule: str, text: str) -> None:
    assert rule in {f.rule for f in lint(text, Kind.FEEDBACK)}


@pytest.mark.parametrize(("text", "rule"), QUIET)
def test_a_sentence_that_only_looks_alike_is_left_alone(text: str, rule: str) -> None:
    assert rule not in {f.rule for f in lint(text, Kind.FEEDBACK)}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("text", ["She is a rockstar.", "Ana is a superstar.", "A real rockstar!"])
def test_a_star_has_one_finding(kind: Kind, text: str) -> None:
    assert len(lint(text, kind)) == 1
