"""Events are numbered from 1, can be followed from any of them, and end with the draft."""

from __future__ import annotations

import asyncio

import pytest

from assistant.domain.record import DraftState
from assistant.web.drafting.events import DraftEvent, EventLog, EventName, Told, last_seen


def tell(log: EventLog, *names: EventName) -> None:
    for name in names:
        log.tell(name, DraftEvent(id="d", state=DraftState.RUNNING))


async def followed(log: EventLog, after: int = 0) -> list[int | None]:
    return [told.number if told else None async for told in log.follow(after, heartbeat=0.02)]


@pytest.mark.parametrize(("after", "numbers"), [(0, [1, 2, 3]), (1, [2, 3]), (3, []), (9, []), (-4, [1, 2, 3])])
def test_only_what_came_after_is_told_again(after: int, numbers: list[int]) -> None:
    log = EventLog()
    tell(log, EventName.QUEUED, EventName.PLANNED, EventName.DONE)
    assert asyncio.run(followed(log, after)) == numbers


def test_listeners_hear_events_as_they_come_and_a_beat_while_none_come() -> None:
    async def scene() -> tuple[list[int | None], list[int | None]]:
        log = EventLog()
        tell(log, EventName.QUEUED)
        first, second = asyncio.create_task(followed(log)), asyncio.create_task(followed(log, 1))
        await asyncio.sleep(0.05)
        tell(log, EventName.PROGRESS)
        await asyncio.sleep(0)
        tell(log, EventName.STOPPED)
        return await first, await second

    first, second = asyncio.run(scene())
    assert [n for n in first if n is not None] == [1, 2, 3]
    assert [n for n in second if n is not None] == [2, 3]
    assert None in first


def test_after_the_end_nothing_is_told() -> None:
    log = EventLog()
    tell(log, EventName.STOPPED, EventName.DONE, EventName.PROGRESS)
    assert asyncio.run(followed(log)) == [1]
    assert log.ended


def test_a_log_can_go_on_where_another_ended() -> None:
    log = EventLog(before=5)
    tell(log, EventName.FAILED)
    assert asyncio.run(followed(log, 5)) == asyncio.run(followed(log, 2)) == [6]
    assert [log.heard(after) for after in (5, 6, 7)] == [False, True, True]


@pytest.mark.parametrize(
    ("header", "number"),
    [(None, 0), ("", 0), ("7", 7), (" 12 ", 12), ("-1", 0), ("x", 0), ("٣", 0), ("9" * 30, 0), ("1.5", 0)],
)
def test_a_last_event_id_is_a_number_or_nothing(header: str | None, number: int) -> None:
    assert last_seen(header) == number


def test_an_event_is_one_block_whatever_its_words_hold() -> None:
    data = DraftEvent(id="d", state=DraftState.FAILED, message="a\n\nevent: done\r\ndata: {}")
    lines = Told(3, EventName.FAILED, data).encoded().decode().split("\n")
    assert lines[0:2] == ["id: 3", "event: failed"]
    assert lines[3:] == ["", ""]
    assert DraftEvent.model_validate_json(lines[2].removeprefix("data: ")) == data
