"""What a room raises of what the kinds found: in which order, whether at all, and what it looks for by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.learned.weights import Weights
from assistant.writing.calibration import room
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, make_packet
from assistant.writing.calibration.reading.sight import sight
from assistant.writing.calibration.registry import all_kinds
from tests.writing.calibration.records import BRAG, TODAY, read

STALE, TEAM = ObjectionKind.STALE, ObjectionKind.ONE_TEAM


def _packet() -> Packet:
    evidence, matrix = read(BRAG)
    return make_packet(matrix, evidence, TODAY)


def _kind(kind: ObjectionKind, *, finds: bool, seeks: bool = False, doubt: float = 1.0) -> Kind:
    def case(_: Packet) -> Iterator[Case]:
        yield Case(says=kind.value, answered_by="more")

    def nothing(_: Packet) -> Iterator[Case]:
        yield from ()

    known = next(k for k in all_kinds() if k.kind is kind)
    return replace(known, find=case if finds else nothing, seek=case if seeks else None, doubt=doubt)


def _raised(monkeypatch: pytest.MonkeyPatch, odds: dict[str, int], *kinds: Kind) -> list[str]:
    monkeypatch.setattr(room, "learned", lambda name: Weights(odds[name.removeprefix("room ")], {}))
    found = room.weighed(_packet(), kinds)
    return [case.says for _, case, weight in sorted(found, key=lambda told: -told[2])]


def test_what_is_likelier_is_said_first(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = _kind(STALE, finds=True), _kind(TEAM, finds=True)
    assert _raised(monkeypatch, {"stale": -50, "one-team": 20, "clean": -90}, *kinds) == ["one-team", "stale"]
    assert _raised(monkeypatch, {"stale": 20, "one-team": -50, "clean": -90}, *kinds) == ["stale", "one-team"]


def test_what_was_found_is_kept_unless_nothing_is_much_likelier(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = _kind(STALE, finds=True)
    assert _raised(monkeypatch, {"stale": 10, "clean": 90}, kind) == ["stale"]
    assert _raised(monkeypatch, {"stale": 10, "clean": 120}, kind) == []


def test_what_is_likeliest_is_looked_for_where_it_was_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = _kind(STALE, finds=False, seeks=True), _kind(TEAM, finds=True)
    assert _raised(monkeypatch, {"stale": 50, "one-team": 0, "clean": 0}, *kinds) == ["stale", "one-team"]
    assert _raised(monkeypatch, {"stale": 50, "one-team": 0, "clean": 60}, *kinds) == ["one-team"]


def test_what_nobody_looks_for_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _raised(monkeypatch, {"stale": 50, "clean": 0}, _kind(STALE, finds=False)) == []


def test_a_sight_holds_what_was_found_and_what_came_first() -> None:
    seen = sight(_packet(), {STALE: 0.9, TEAM: 0.8})
    assert {"raised stale", "raised one-team", "first stale", "target staff"} <= seen
    assert "first one-team" not in seen


def test_more_of_a_kind_is_seen_as_more() -> None:
    more = BRAG + "".join(f"- Unblocked Ana{n} Ruiz (Billing) on the export (BIL-{n})\n" for n in range(6))
    evidence, matrix = read(more)
    few, many = sight(_packet(), {}), sight(make_packet(matrix, evidence, TODAY), {})
    helped = [f"number unblocked>={edge}" for edge in (3, 4, 5)]
    assert set(helped) <= many
    assert not set(helped) <= few


def test_a_record_of_nothing_is_seen_too() -> None:
    _, matrix = read(BRAG)
    assert "target staff" in sight(make_packet(matrix, (), TODAY), {})
