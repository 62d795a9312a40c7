"""What a room says first, learned from the kind that was planted in each packet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import TypeVar
from unittest import mock

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.learned.weights import Weights
from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.reading.sight import sight
from assistant.writing.calibration.registry import all_kinds
from assistant.writing.calibration.room import NOTHING, question, raised
from evals.learning.examples import Example
from evals.learning.fitting import FOLDS, Taught, cross
from evals.learning.labelled import Row, planted_rows
from evals.packets import planted_in, read_packet

STRENGTH = 0.05
"""How little the weights of a room are held back: there are as many features as packets."""

KINDS = (*(kind.value for kind in ObjectionKind), NOTHING)
_ROOM = "assistant.writing.calibration.room"
_READERS = ("assistant.evidence.learned.matters", "assistant.evidence.learned.naming", _ROOM)

Found = TypeVar("Found")


@contextmanager
def reading_by(found: Mapping[str, Weights]) -> Iterator[None]:
    """Replaces the weights that ship, in this process."""
    with ExitStack() as replaced:
        for module in _READERS:
            replaced.enter_context(mock.patch(f"{module}.learned", found.__getitem__))
        yield


def learn_rooms(taught: Taught) -> Taught:
    """The same with the weights of rooms: every packet seen by what writers of other folds taught of lines."""
    examples: dict[str, list[Example]] = {question(kind): [] for kind in KINDS}
    for writer, row, seen in in_folds(taught, _seen):
        for kind in KINDS:
            examples[question(kind)].append((writer, seen, planted_in(row) == kind))
    rooms = cross(examples, taught.folds, STRENGTH)
    return Taught({**taught.weights, **rooms}, {**taught.examples, **examples}, taught.folds)


def in_folds(
    taught: Taught, read: Callable[[Mapping[str, Weights], Sequence[Row]], list[Found]]
) -> Iterator[tuple[str, Row, Found]]:
    """Every packet with its writer, read in processes of their own by the weights of its fold."""
    every = planted_rows()
    parts = [[(w, row) for w, row in every if taught.folds[w] == fold] for fold in range(FOLDS)]
    by = [{q: crossed.without[fold] for q, crossed in taught.weights.items()} for fold in range(FOLDS)]
    with ProcessPoolExecutor() as pool:
        for part, found in zip(parts, pool.map(read, by, [[row for _, row in part] for part in parts]), strict=True):
            yield from ((writer, row, seen) for (writer, row), seen in zip(part, found, strict=True))


def _seen(by: Mapping[str, Weights], part: Sequence[Row]) -> list[frozenset[str]]:
    with reading_by(by):
        return [_sight_of(row) for row in part]


def _sight_of(row: Row) -> frozenset[str]:
    read = read_packet(row)
    packet = make_packet(read.matrix, read.items, read.today, read.team)
    return sight(packet, raised({kind: tuple(kind.find(packet)) for kind in all_kinds()}))
