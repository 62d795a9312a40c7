"""Labelled packets as lines: what each tells, and which of its words name people, teams and owned services."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.evidence.extract import extract_evidence
from assistant.evidence.learned.features import is_capital, tokens_of
from assistant.evidence.learned.matters import Matter, signs_of
from assistant.evidence.stems import words
from assistant.intake.growth import parse_growth
from assistant.writing.calibration.reading.passages import passages
from evals.packets import read_packet
from evals.provenance import TOLD
from evals.task import rows

SETS = ("planted_packets", "planted_packets_varied", "planted_packets_strangers", "planted_packets_third")
FACTS = "packet_facts.jsonl"
MARKS = "packet_marks.jsonl"

_MATTER_OF = {
    "owns": Matter.OWNS,
    "follows": Matter.FOLLOWED,
    "doc": Matter.DOCUMENT,
    "unblocked": Matter.UNBLOCKED,
    "mentored": Matter.MENTORED,
    "decision": Matter.DECISION,
    "metric": Matter.METRIC,
    "cited": Matter.CITED,
    "goal": Matter.GOAL,
    "shared": Matter.SHARED,
    "solo": Matter.ALONE,
    "colleague": Matter.COLLEAGUE,
    "noted": Matter.LACK,
}
_MARKED_AS = {
    "setback": Matter.SETBACK,
    "mended": Matter.MENDED,
    "routine": Matter.ROUTINE,
    "forward": Matter.FORWARD,
    "stretch": Matter.STRETCH,
}
MARKED = frozenset(_MARKED_AS.values())
"""What readers marked in some of the packets, and nobody in the others, which teach nothing of it."""

RARELY_TOLD = frozenset({Matter.COLLEAGUE, Matter.SHARED, Matter.ALONE, Matter.LACK})
"""What single lines were written for: of what every packet tells they have too few to teach more than they blur."""

ALWAYS_ASKED = frozenset(_MATTER_OF.values()) | {Matter.TAKEN_UP}
"""What every label answers."""

LINES = {
    "packet_lines.jsonl": ALWAYS_ASKED | {Matter.SETBACK},
    "packet_lines_marked.jsonl": RARELY_TOLD | MARKED,
    "packet_lines_wide.jsonl": ALWAYS_ASKED | MARKED,
}
"""Files of single lines, with what their labels say or deny of each."""

_COLLEAGUES = frozenset({"follows", "unblocked", "mentored", "colleague"})
_UNSAID = ("who", "by", "with")
"""Fields whose names are of people or of teams, and the label does not say which: they teach nothing."""

Row = Mapping[str, object]
Fact = Mapping[str, object]


class Line(NamedTuple):
    """A line of a packet under its heading, with the kinds that its labels give it and the services that it owns."""

    text: str
    heading: str
    label: str
    signs: frozenset[str]
    matters: frozenset[Matter]
    services: frozenset[str]


class Labelled(NamedTuple):
    """A packet as its lines; `people` and `teams` are the single words that its labels name so, `unsaid` neither.

    `asked` is what its labels say or deny of each line.
    """

    writer: str
    lines: tuple[Line, ...]
    people: frozenset[str]
    teams: frozenset[str]
    unsaid: frozenset[str]
    asked: frozenset[Matter]

    @property
    def texts(self) -> tuple[str, ...]:
        """What names are read from."""
        return tuple(line.text for line in self.lines)


def load() -> list[Labelled]:
    """Every labelled packet but those that are kept, and every single line."""
    facts = {(r["set"], r["id"]): _facts(r) for r in rows(FACTS)}
    marks = {(r["set"], r["id"]): _facts(r) for r in rows(MARKS)}
    packets = []
    for name, row in _packets():
        found = _facts(row) if "facts" in row else facts.get((name, row["id"]))
        marked = _facts(row, "marks") if "marks" in row else marks.get((name, row["id"]))
        if found is not None:
            packets.append(_labelled(name, row, found, marked))
    return packets + [_single(row, asked) for file, asked in LINES.items() for row in rows(file)]


def planted_rows() -> list[tuple[str, Row]]:
    """Every packet of which a kind, or none, was planted, with its writer."""
    return [(writer_of(name, row), row) for name, row in _packets()]


def _packets() -> Iterator[tuple[str, Row]]:
    yield from (("told", row) for file in TOLD for row in rows(file))
    yield from ((name, row) for name in SETS for row in rows(f"{name}.jsonl"))


def _facts(row: Row, key: str = "facts") -> Sequence[Fact]:
    listed = row[key]
    return listed if isinstance(listed, list) else []


def _single(row: Mapping[str, object], asked: frozenset[Matter]) -> Labelled:
    """A line that was written and labelled by itself, as a packet of one line."""
    told, people, teams, owned = (_strings(row[key]) for key in ("tells", "people", "teams", "services"))
    matters = frozenset(Matter(t) for t in told)
    text, heading = str(row["text"]), str(row["heading"])
    document = parse_growth(f"# {heading}\n- {text}\n" if heading else f"- {text}\n", source="line.md", suffix=".md")
    signs = frozenset(s for item in extract_evidence(document) for s in signs_of(item))
    line = Line(text, heading, "", signs, matters, frozenset(t for s in owned for t in tokens_of(s)))
    return Labelled(f"lines {str(row['id'])[0]}", (line,), _capitals(people), _capitals(teams), frozenset(), asked)


def _strings(listed: object) -> list[str]:
    return [str(x) for x in listed] if isinstance(listed, list) else []


def writer_of(name: str, row: Mapping[str, object]) -> str:
    """Who wrote a packet of the set `name`: the letters that its id begins with."""
    letters = re.match(r"[a-z]*", str(row["id"]))
    return f"{name} {letters.group() if letters else ''}"


def _labelled(name: str, row: Mapping[str, object], facts: Sequence[Fact], marks: Sequence[Fact] | None) -> Labelled:
    return Labelled(
        writer=writer_of(name, row),
        lines=tuple(_lines(row, facts, marks or ())),
        asked=ALWAYS_ASKED | {Matter.BARE} | (MARKED if marks is not None else frozenset()),
        people=_capitals(str(f.get("person") or "") for f in facts if f["kind"] in _COLLEAGUES),
        teams=_capitals(str(t) for f in facts for t in (f.get("team") or "", *_adopters(f))),
        unsaid=_capitals(str(f.get(key) or "") for f in facts for key in _UNSAID if f["kind"] != "doc"),
    )


def _adopters(fact: Fact) -> Sequence[object]:
    by = fact.get("by")
    return by if fact["kind"] == "doc" and isinstance(by, list) else ()


def _capitals(names: Iterable[str]) -> frozenset[str]:
    return frozenset(t for name in names for t in tokens_of(name) if is_capital(t))


def _lines(row: Mapping[str, object], facts: Sequence[Fact], marks: Sequence[Fact]) -> Iterator[Line]:
    packet = read_packet(row)
    told = tuple(part for item in packet.items for part in passages(item, packet.today))
    read = tuple(f" {' '.join((*words(i.label or ''), *words(i.text)))} " for i in told)
    matters: list[set[Matter]] = [set() for _ in told]
    services: list[set[str]] = [set() for _ in told]
    for fact in facts:
        for place in _places(fact, read):
            if (matter := _MATTER_OF.get(str(fact["kind"]))) is not None:
                matters[place].add(matter)
            if _adopters(fact):
                matters[place].add(Matter.TAKEN_UP)
            if fact["kind"] == "metric" and not (fact.get("before") and fact.get("after")):
                matters[place].add(Matter.BARE)
            services[place] |= set(tokens_of(str(fact.get("service") or "")))
    for mark in marks:
        for place in _places(mark, read):
            matters[place].add(_MARKED_AS[str(mark["kind"])])
    for item, found, owned in zip(told, matters, services, strict=True):
        heading = item.context[-1] if item.context else ""
        yield Line(item.text, heading, item.label or "", signs_of(item), frozenset(found), frozenset(owned))


def _places(fact: Fact, read: Sequence[str]) -> Sequence[int]:
    """The lines that hold the quote or that it holds; else the line with most of its words, if most are there."""
    quote = " ".join(words(re.sub(r"\]\([^)]*\)", "]", str(fact["quote"]))))
    inside = [n for n, line in enumerate(read) if f" {quote} " in line]
    around = [n for n, line in enumerate(read) if len(line.split()) > 3 and line.strip() in quote]
    if inside or around:
        return inside or around
    wanted = set(quote.split())
    shares = [len(wanted & set(line.split())) / max(1, len(wanted)) for line in read]
    best = max(range(len(read)), key=lambda n: shares[n], default=None)
    return [best] if best is not None and shares[best] > 0.7 else []
