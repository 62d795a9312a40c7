"""A text with its findings as plain values for its page: lines with numbers, each finding at its words, the counts."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.export.glyphs import visible
from assistant.lint import Finding, Kind
from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.finding import Lines
from assistant.lint.registry import choose_rules
from assistant.lint.report import Linted
from assistant.lint.triage import triage
from assistant.web.pages.marking import Mark, Run, marked

MOST = 300
"""Findings that a page lists; whoever has more begins with those."""
WHOLE = 60_000
"""Characters of a text that is shown whole; of a longer one, the lines with findings and their neighbours."""
LONGEST_LINE = 2_000
"""Characters of a line that is shown whole; of a longer one, what stands around its findings."""
AROUND = 200
QUOTED = 120


@dataclass(frozen=True)
class Piece:
    """A run of a line; `begins` are the findings whose words begin here, by id."""

    run: Run
    begins: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """A line of the text; `gap` says that lines before it are not shown."""

    number: int
    pieces: tuple[Piece, ...]
    gap: bool


@dataclass(frozen=True)
class Found:
    """A finding as it is listed."""

    id: str
    place: str
    words: str
    rule: str
    message: str


@dataclass(frozen=True)
class LintReading:
    """What the page shows of a text that was linted; `claims` is None where a kind of text makes none."""

    found: tuple[Found, ...]
    total: int
    rules: tuple[tuple[str, int], ...]
    lines: tuple[Line, ...]
    claims: int | None
    bare: int


def read_linted(text: str, kind: Kind, today: date) -> LintReading:
    """The findings of a text by all rules of its kind."""
    document = Document(text, kind, today)
    findings = run(document, choose_rules(kind))
    counted = next(iter(triage([Linted("text", document, findings)])), None)
    listed = findings[:MOST]
    lines = Lines(text)
    return LintReading(
        found=tuple(_found(number, finding, text, lines) for number, finding in enumerate(listed, 1)),
        total=len(findings),
        rules=tuple(Counter(f.rule for f in findings).most_common()),
        lines=tuple(_lines(text, listed)),
        claims=counted.claims if counted else None,
        bare=counted.without_evidence if counted else 0,
    )


def _found(number: int, finding: Finding, text: str, lines: Lines) -> Found:
    line, column = lines.place(finding.start)
    words = visible(text[finding.start : min(finding.end, finding.start + QUOTED)])
    cut = "…" if finding.end - finding.start > QUOTED else ""
    return Found(f"finding-{number}", f"{line}:{column}", words + cut, finding.rule, finding.message)


def _lines(text: str, findings: Sequence[Finding]) -> Iterator[Line]:
    """The lines to show. Findings may span lines: each line has its part."""
    rows = text.split("\n")
    starts = [0]
    for row in rows[:-1]:
        starts.append(starts[-1] + len(row) + 1)
    of_line: dict[int, list[tuple[int, Finding]]] = {}
    for number, finding in enumerate(findings, 1):
        for at in range(
            bisect_right(starts, finding.start) - 1, bisect_right(starts, max(finding.start, finding.end - 1))
        ):
            of_line.setdefault(at, []).append((number, finding))
    shown = range(len(rows))
    near = sorted({n for at in of_line for n in (at - 1, at, at + 1) if 0 <= n < len(rows)})
    before = -1
    for at in shown if len(text) <= WHOLE else near:
        yield Line(at + 1, tuple(_pieces(rows[at], starts[at], of_line.get(at, ()))), at != before + 1)
        before = at


def _pieces(row: str, start: int, findings: Sequence[tuple[int, Finding]]) -> Iterator[Piece]:
    marks = [
        Mark(max(f.start - start, 0), min(f.end - start, len(row)), "finding", f.message, f"finding-{n}")
        for n, f in findings
    ]
    first = {
        m.start: tuple(f"finding-{n}" for n, f in findings if max(f.start - start, 0) == m.start and f.start >= start)
        for m in marks
    }
    place = 0
    for piece in marked(row, marks):
        yield Piece(_cut(piece, place, len(row)), first.get(place, ()) if piece.marks else ())
        place += len(piece.text)


def _cut(piece: Run, place: int, length: int) -> Run:
    """Of a line too long to show, a run shortened to its two ends."""
    if length <= LONGEST_LINE or len(piece.text) <= 2 * AROUND:
        return piece
    head = piece.text[:AROUND] if place else ""
    tail = piece.text[-AROUND:] if place + len(piece.text) < length else ""
    return Run(f"{head} … {tail}", piece.marks)
