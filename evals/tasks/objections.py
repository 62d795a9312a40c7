"""Growth documents with one planted weakness each, and clean ones: does the first objection name what was planted?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.domain.calibration import Objection, ObjectionKind
from assistant.writing.calibration.objections import find_objections
from evals.packets import CLEAN, KEPT, ReadPacket, planted_in, read_packet
from evals.recorded_looks import Replayed, recorded_answers, standing_after_a_look
from evals.second_readers import readers_figures
from evals.task import DATASETS, Case, Figure, Outcome, Scored, Task, rows, share

SETS = {
    "planted_packets.jsonl": "development",
    "planted_packets_varied.jsonl": "varied",
    "planted_packets_strangers.jsonl": "strangers",
    "planted_packets_third.jsonl": "third",
    **{file: half for half, file in KEPT.items()},
}
"""Each set by what its figures are called; those of `KEPT` are away from whoever builds."""


def _load() -> Sequence[Case]:
    found = []
    for file, half in SETS.items():
        if (DATASETS / file).exists():
            found += [Case(f"{half} {row['id']}", {**row, "half": half}) for row in rows(file)]
    return found


def first_objection(row: Mapping[str, object]) -> str | None:
    """The kind of what is raised first, if anything is."""
    return next((o.kind.value for o in _found(read_packet(row))), None)


def _found(packet: ReadPacket) -> tuple[Objection, ...]:
    return find_objections(packet.matrix, packet.items, packet.today, team=packet.team)


def _is_right(planted: str, found: Sequence[Objection]) -> bool:
    """Whether what is raised first is what was planted; of a clean packet, that nothing is."""
    return not found if planted == CLEAN else bool(found) and found[0].kind.value == planted


def _score(case: Case) -> Outcome:
    row, packet = case.row, read_packet(case.row)
    found, planted = _found(packet), planted_in(row)
    kinds = [o.kind.value for o in found]
    passed = _is_right(planted, found)
    tags = {f"half:{row['half']}", f"planted:{planted}"} | ({"named at all"} if planted in kinds else set())
    if row["half"] in KEPT:
        model = Replayed(recorded_answers())
        right = _is_right(planted, standing_after_a_look(model, packet, found))
        tags |= {"right after a look"} if right else set()
    told = f"planted {planted} ({row['where']}): {', '.join(kinds) or 'nothing'}"
    return Outcome(passed, told, frozenset(tags), output="\n".join(f"{o.kind.value}: {o.says}" for o in found))


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for half in SETS.values():
        ours = [s.outcome for s in scored if f"half:{half}" in s.outcome.tags]
        if not ours:
            continue
        clean = [o for o in ours if f"planted:{CLEAN}" in o.tags]
        planted = [o for o in ours if o not in clean]
        named = share(sum(o.passed for o in planted), len(planted))
        figures.append(Figure(f"planted kind named first, {half}", named, 0.9, n=len(planted)))
        quiet = share(sum(o.passed for o in clean), len(clean))
        figures.append(Figure(f"clean packets without objection, {half}", quiet, 0.9, n=len(clean)))
        figures += [_of_kind(kind, half, planted) for kind in ObjectionKind]
        if half in KEPT:
            figures += [*_after_a_look(half, planted, clean), *readers_figures(half)]
    return figures


def _after_a_look(half: str, planted: Sequence[Outcome], clean: Sequence[Outcome]) -> Sequence[Figure]:
    """The same when a careful model, recorded, has said which objections the page answers."""
    told = (("planted kind named first", planted, 0.9), ("clean packets without objection", clean, 1.0))
    return [
        Figure(
            f"{name} after a recorded second look, {half}",
            share(sum("right after a look" in o.tags for o in ours), len(ours)),
            target,
            n=len(ours),
        )
        for name, ours, target in told
    ]


def _of_kind(kind: ObjectionKind, half: str, planted: Sequence[Outcome]) -> Figure:
    ours = [o for o in planted if f"planted:{kind.value}" in o.tags]
    return Figure(f"  of these {kind.value}, {half}", share(sum(o.passed for o in ours), len(ours)), 0.0, n=len(ours))


OBJECTIONS = Task("objections", "planted weaknesses named first, clean packets left alone", _load, _score, _figures)
