"""Growth documents with one planted weakness each, and clean ones: does the first objection name what was planted?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.domain.calibration import Objection, ObjectionKind
from assistant.writing.calibration.objections import find_objections
from evals.packets import read_packet
from evals.task import DATASETS, Case, Figure, Outcome, Scored, Task, rows, share

SETS = {
    "planted_packets.jsonl": "development",
    "planted_packets_varied.jsonl": "varied",
    "planted_packets_strangers.jsonl": "strangers",
    "planted_packets_third.jsonl": "third",
    "planted_packets_kept.jsonl": "held out",
    "planted_packets_unseen.jsonl": "unseen",
    "planted_packets_fresh.jsonl": "fresh",
    "planted_packets_sober.jsonl": "sober",
    "planted_packets_everyday.jsonl": "everyday",
}
"""The last five are kept away from whoever builds."""

CLEAN = "clean"
NAMES = {"colleague's-part": ObjectionKind.COLLEAGUES_PART.value}
"""Where the writers' word for a kind is not ours."""


def _load() -> Sequence[Case]:
    found = []
    for file, half in SETS.items():
        if (DATASETS / file).exists():
            found += [Case(f"{half} {row['id']}", {**row, "half": half}) for row in rows(file)]
    return found


def planted_in(row: Mapping[str, object]) -> str:
    """The kind that was planted, by our name for it; `CLEAN` for none."""
    return NAMES.get(str(row["weakness"]), str(row["weakness"]))


def first_objection(row: Mapping[str, object]) -> str | None:
    """The kind of what is raised first, if anything is."""
    return next((o.kind.value for o in _found(row)), None)


def _found(row: Mapping[str, object]) -> Sequence[Objection]:
    packet = read_packet(row)
    return find_objections(packet.matrix, packet.items, packet.today, team=packet.team)


def _score(case: Case) -> Outcome:
    row = case.row
    found = _found(row)
    kinds = [o.kind.value for o in found]
    planted = planted_in(row)
    passed = not kinds if planted == CLEAN else kinds[:1] == [planted]
    tags = {f"half:{row['half']}", f"planted:{planted}"} | ({"named at all"} if planted in kinds else set())
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
    return figures


def _of_kind(kind: ObjectionKind, half: str, planted: Sequence[Outcome]) -> Figure:
    ours = [o for o in planted if f"planted:{kind.value}" in o.tags]
    return Figure(f"  of these {kind.value}, {half}", share(sum(o.passed for o in ours), len(ours)), 0.0, n=len(ours))


OBJECTIONS = Task("objections", "planted weaknesses named first, clean packets left alone", _load, _score, _figures)
