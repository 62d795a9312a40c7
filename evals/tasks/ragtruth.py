"""An outside check: does the verifier, as a library function on any text, find what people marked in RAGTruth?

News summaries, answers from passages, and restaurants told from data: none of it is promotion text. Sources whose
number hashes to an even byte were looked at while the function was written, the others were not.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from assistant.writing.unsourced import find_unsourced
from evals.naive import unsaid_numbers
from evals.task import REAL, Absent, Case, Figure, Outcome, Scored, Task, share

FOLDER = "ragtruth"
FILES = ("data2txt.jsonl", "qa.jsonl", "summary.jsonl")
BETTER_THAN_ALL, BALANCED, NUMBERS, NUMBERS_THAN_NAIVE = 1.20, 0.73, 0.75, 1.8
"""F1 relative to flagging everything; balanced accuracy; share of number flags in a marked span, alone and relative."""

Span = tuple[int, int]


def source_text(source: object) -> str:
    """A source as plain text: a question with its passages, or a record as lines of key and value."""
    return "\n".join(_lines(source, ""))


def _lines(value: object, key: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _lines(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from _lines(inner, key)
    else:
        yield f"{key}: {value}" if key else str(value)


@cache
def _load() -> Sequence[Case]:
    if not (REAL / FOLDER).is_dir():
        raise Absent("RAGTruth is not on this machine")
    return [case for name in FILES for case in _cases(name)]


def _cases(name: str) -> Iterator[Case]:
    kind = name.partition(".")[0]
    for line in (REAL / FOLDER / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        source = source_text(row["source"])
        seen = hashlib.sha256(str(row["source_id"]).encode()).digest()[0] % 2 == 0
        for number, answer in enumerate(row["responses"]):
            told = {"path": f"{FOLDER}/{name}", "source": source, "kind": kind, "seen": seen}
            yield Case(
                f"{kind}:{row['source_id']}:{number}", told | {"text": answer["response"], "spans": _spans(answer)}
            )


def _spans(answer: dict[str, Any]) -> list[Span]:
    return [(label["start"], label["end"]) for label in answer["labels"]]


def _score(case: Case) -> Outcome:
    text, source, marked = str(case.row["text"]), str(case.row["source"]), case.row["spans"]
    assert isinstance(marked, list)
    found = find_unsourced(text, source)
    naive = list(unsaid_numbers(text, source))
    tags = {"marked" if marked else "clean", "seen" if case.row["seen"] else "unseen", f"kind:{case.row['kind']}"}
    tags |= ({"flagged"} if found else set()) | ({"naive"} if naive else set())
    tags |= {f"ours:{n}:{_hits(p.start, p.end, marked)}" for n, p in enumerate(found) if p.kind.value == "number"}
    tags |= {f"regex:{n}:{_hits(*span, marked)}" for n, span in enumerate(naive)}
    told = "; ".join(f"{p.kind.value} “{text[p.start : p.end].strip()[:60]}”" for p in found[:3]) or "nothing found"
    return Outcome(bool(found) == bool(marked), told, frozenset(tags), output=text)


def _hits(start: int, end: int, marked: Sequence[Span]) -> bool:
    return any(a < end and start < b for a, b in marked)


Tags = frozenset[str]


def _counts(tags: Sequence[Tags], flagged: Callable[[Tags], bool]) -> tuple[float, float]:
    """F1 of the marked answers, and balanced accuracy."""
    hit = sum("marked" in t and flagged(t) for t in tags)
    false = sum("clean" in t and flagged(t) for t in tags)
    marked, clean = sum("marked" in t for t in tags), sum("clean" in t for t in tags)
    return share(2 * hit, hit + false + marked), (share(hit, marked) + share(clean - false, clean)) / 2


def _precision(tags: Sequence[Tags], who: str) -> tuple[float, int]:
    flags = [t.endswith(":True") for one in tags for t in one if t.startswith(f"{who}:")]
    return share(sum(flags), len(flags)), len(flags)


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    tags = [s.outcome.tags for s in scored]
    n = len(tags)
    (ours, balanced), (every, _) = _counts(tags, lambda t: "flagged" in t), _counts(tags, lambda _: True)
    regex, regex_balanced = _counts(tags, lambda t: "naive" in t)
    (numbers, flags), (naive, naive_flags) = _precision(tags, "ours"), _precision(tags, "regex")
    figures = [
        Figure("response F1 relative to flagging everything", share_of(ours, every), BETTER_THAN_ALL, n=n),
        Figure("balanced accuracy", balanced, BALANCED, n=n),
        Figure("number flags that people marked", numbers, NUMBERS, n=flags),
        Figure("these relative to the naive regex", share_of(numbers, naive), NUMBERS_THAN_NAIVE, n=flags),
        Figure("response F1", ours, 0.0, n=n),
        Figure("  of flagging everything", every, 0.0, n=n),
        Figure("  of the naive regex", regex, 0.0, n=n),
        Figure("balanced accuracy of the naive regex", regex_balanced, 0.0, n=n),
        Figure("number flags of the naive regex that people marked", naive, 0.0, n=naive_flags),
    ]
    for tag in ("unseen", "kind:data2txt", "kind:qa", "kind:summary"):
        part = [t for t in tags if tag in t]
        name = {"unseen": "sources not looked at"}.get(tag, tag.removeprefix("kind:"))
        f1, accuracy = _counts(part, lambda t: "flagged" in t)
        figures += [Figure(f"response F1, {name}", f1, 0.0, n=len(part))]
        figures += [Figure(f"balanced accuracy, {name}", accuracy, 0.0, n=len(part))]
    return figures


def share_of(ours: float, yardstick: float) -> float:
    """ours / yardstick; 0 where the yardstick is 0, which is no success."""
    return ours / yardstick if yardstick else 0.0


RAGTRUTH = Task("ragtruth", "what people marked as made up, in general texts (RAGTruth)", _load, _score, _figures)
