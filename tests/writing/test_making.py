"""Verbs of making for things that a bullet only names, and what a plan in one sentence leaves of another's result."""

from __future__ import annotations

import pytest

from assistant.writing.verify import ProblemKind, verify_sentence
from tests.writing.cases import items


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param("quota headers on the gateway api", "Added quota headers to the gateway API.", id="the head"),
        pytest.param(
            "request signing on the gateway api, replays 30/wk -> 2",
            "With the request signing I added to the gateway API, replays went from 30 to 2 per week.",
            id="the object before",
        ),
        pytest.param(
            "render time 90 s -> 40 s after sprite batching in the map view",
            "After I introduced sprite batching in the map view, render time went from 90 s to 40 s.",
            id="a means",
        ),
        pytest.param(
            "contract tests for the tax API 20 -> 32",
            "Added 12 contract tests for the tax API, from 20 to 32.",
            id="a difference",
        ),
        pytest.param(
            "thumbnails: queue instead of cron", "Switched thumbnails from cron to a queue.", id="one for another"
        ),
        pytest.param(
            "access review with each team, 6 of 6 done", "Did the access review with all 6 teams.", id="all done"
        ),
        pytest.param(
            "ranking test: clicks +2%, not significant. will rerun in May",
            "In the ranking test clicks were up 2%, which was not significant.",
            id="a result beside a plan",
        ),
    ],
)
def test_told_with_a_plain_verb(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) == ()


@pytest.mark.parametrize(
    ("note", "sentence", "kind"),
    [
        pytest.param("request signing review", "Added request signing.", ProblemKind.WORD, id="a review adds nothing"),
        pytest.param(
            "render time 90 s -> 40 s after Ines's sprite batching",
            "Introduced sprite batching, render time went from 90 s to 40 s.",
            None,
            id="another's means",
        ),
        pytest.param(
            "signing rollout 60% done", "Finished the signing rollout.", ProblemKind.MODALITY, id="not done yet"
        ),
    ],
)
def test_refuses_a_verb_that_the_note_does_not_carry(note: str, sentence: str, kind: ProblemKind | None) -> None:
    kinds = {p.kind for p in verify_sentence(sentence, items(note))}
    assert kinds if kind is None else kind in kinds
