"""What a contest gives: one entry a contender, with what was measured of it by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    """A contender's figures as they are printed; `absent` says why it was not run."""

    contender: str
    figures: Mapping[str, str] = field(default_factory=dict)
    absent: str = ""


@dataclass(frozen=True)
class Contest:
    """A named contest; `about` says on which cases, `run` gives its entries."""

    name: str
    about: str
    run: Callable[[], Sequence[Entry]]


def markdown(name: str, about: str, entries: Sequence[Entry]) -> str:
    """One table: a line a contender, a column a figure."""
    columns = list(dict.fromkeys(c for e in entries for c in e.figures))
    lines = [f"### {name}", "", about, "", f"| Contender | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    for entry in entries:
        cells = [f"not run: {entry.absent}"] if entry.absent else []
        cells += [entry.figures.get(c, "") for c in columns][len(cells) :]
        lines.append(f"| {entry.contender} | {' | '.join(cells)} |")
    return "\n".join(lines)


def flagging(flags: Sequence[tuple[bool, bool]]) -> dict[str, str]:
    """Figures of (should be flagged, was flagged): precision, recall, F1, balanced accuracy, fine but flagged."""
    hit = sum(bad and flagged for bad, flagged in flags)
    false = sum(flagged and not bad for bad, flagged in flags)
    bad = sum(b for b, _ in flags)
    fine = len(flags) - bad
    return {
        "precision": _share(hit, hit + false),
        "recall": _share(hit, bad),
        "F1": _share(2 * hit, hit + false + bad),
        "balanced accuracy": f"{((hit / bad if bad else 0) + (1 - false / fine if fine else 0)) / 2:.3f}",
        "fine but flagged": f"{false} of {fine}",
    }


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "none"
