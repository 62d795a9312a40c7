"""A model that lies about an objection: each of its lies is one, and none of them is asked."""

from __future__ import annotations

import asyncio

import pytest

from assistant.coach.challenger import worded_by
from assistant.domain.calibration import Temper
from assistant.writing.calibration.faithful import keeps_to
from evals.lying_challenger import LIES, LyingChallenger
from tests.writing.calibration.rooms import FAILURE, ONE_TEAM, SHARED, record


def test_there_are_many_ways_to_lie() -> None:
    assert len(LIES) >= 16


@pytest.mark.parametrize("kind", LIES)
@pytest.mark.parametrize("again", [None, "Who outside your team uses it?"])
def test_no_kind_of_lie_is_asked(kind: str, again: str | None) -> None:
    for objection in (ONE_TEAM, SHARED, FAILURE):
        cited = tuple(i for i in record() if i.id in objection.evidence_ids)
        for temper in Temper:
            assert asyncio.run(worded_by(LyingChallenger(kind), temper, objection, cited, again)) is None


def test_what_the_lies_are_added_to_is_asked_without_them() -> None:
    """A check that refused everything would refuse the lies as well."""
    cited = tuple(i for i in record() if i.id in ONE_TEAM.evidence_ids)
    assert keeps_to(f"{ONE_TEAM.says} What do you say?", ONE_TEAM, cited)
