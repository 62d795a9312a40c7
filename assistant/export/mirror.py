"""A mirror as a page, as JSON and as text: both sides' words, with those marked that the relation rests on."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from assistant.domain.mirror import Mirror, MirrorRow, Relation, WordSpan
from assistant.export.glyphs import escape_hidden, visible
from assistant.export.html import page

TITLES = {
    Relation.SAME: "Both say it",
    Relation.CONTRADICTS: "They contradict",
    Relation.ONLY_RUBRIC: "Only in the ladder",
    Relation.ONLY_JD: "Only in the job description",
}
_COUNTED = {
    Relation.SAME: "the same",
    Relation.CONTRADICTS: "contradicting",
    Relation.ONLY_RUBRIC: "only in the ladder",
    Relation.ONLY_JD: "only in the job description",
}
_WIDTH = 100


def mirror_json(mirror: Mirror) -> bytes:
    """The mirror as UTF-8 JSON."""
    return (escape_hidden(mirror.model_dump_json(indent=2)) + "\n").encode()


def mirror_text(mirror: Mirror) -> str:
    """The mirror for a terminal, marked words between asterisks, contradictions first."""
    lines = [summary(mirror), ""]
    for relation, rows in grouped(mirror):
        lines += [TITLES[relation], "-" * len(TITLES[relation])]
        for row in rows:
            lines += [*_row_lines(row), ""]
    return "\n".join(lines).rstrip() + "\n"


def mirror_html(mirror: Mirror) -> bytes:
    """The mirror as one page that opens without a network, ladder on the left and job description on the right."""
    body = [f"<h1>{escape(visible(_title(mirror)))}</h1>", f"<p>{escape(visible(summary(mirror)))}</p>"]
    for relation, rows in grouped(mirror):
        body += [f"<section><h2>{TITLES[relation]}</h2>", "<table>"]
        body.append('<thead><tr><th scope="col">Ladder</th><th scope="col">Job description</th></tr></thead><tbody>')
        body += [f"<tr><td>{_left(row)}</td><td>{_right(row)}</td></tr>" for row in rows]
        body.append("</tbody></table></section>")
    return page(visible(_title(mirror)), "\n".join(body)).encode()


def summary(mirror: Mirror) -> str:
    """How many demands were read, and how many stand where: counts of words, not of people."""
    counts = {r: sum(row.relation is r for row in mirror.rows) for r in Relation}
    told = ", ".join(f"{counts[r]} {_COUNTED[r]}" for r in ORDER)
    return f"{_title(mirror)}. {mirror.statements} demands read, {mirror.left_out} other lines left out: {told}."


ORDER = (Relation.CONTRADICTS, Relation.ONLY_RUBRIC, Relation.ONLY_JD, Relation.SAME)
"""What needs a decision comes first."""


def _title(mirror: Mirror) -> str:
    return f"{mirror.rubric}, {mirror.level}, beside {mirror.source}"


def grouped(mirror: Mirror) -> list[tuple[Relation, list[MirrorRow]]]:
    """The rows by relation, contradictions first."""
    ordered = sorted(mirror.rows, key=lambda row: ORDER.index(row.relation))
    return [(relation, list(rows)) for relation, rows in groupby(ordered, key=lambda row: row.relation)]


def _row_lines(row: MirrorRow) -> Iterable[str]:
    if row.criterion_text is not None:
        yield _line(f"{row.criterion_id}: ", _starred(row.criterion_text, row.criterion_spans))
    if row.statement is not None:
        yield _line(f"line {row.statement.line}: ", _starred(row.statement.text, row.statement_spans))
    if row.relation is Relation.CONTRADICTS:
        yield f"  ({row.why})"


def _line(label: str, text: str) -> str:
    return textwrap.fill(label + visible(text), _WIDTH, subsequent_indent="    ", break_on_hyphens=False)


def _starred(text: str, spans: Sequence[WordSpan]) -> str:
    return "".join(f"*{part}*" if marked else part for part, marked in _parts(text, spans))


def _marked(text: str, spans: Sequence[WordSpan]) -> str:
    pieces = ((_seen(part), marked) for part, marked in _parts(text, spans))
    return "".join(f"<mark>{escape(part)}</mark>" if marked else escape(part) for part, marked in pieces)


def _seen(part: str) -> str:
    """A piece without hidden characters, the blanks at its ends kept."""
    before, after = part[: len(part) - len(part.lstrip())], part[len(part.rstrip()) :]
    return f"{' ' if before else ''}{visible(part)}{' ' if after and part.strip() else ''}"


def _parts(text: str, spans: Sequence[WordSpan]) -> Iterable[tuple[str, bool]]:
    """The text in pieces, each with whether it is marked; spans that touch but for a blank are one."""
    at = 0
    for start, end in joined_spans(text, spans):
        yield text[at:start], False
        yield text[start:end], True
        at = end
    yield text[at:], False


def joined_spans(text: str, spans: Sequence[WordSpan]) -> list[tuple[int, int]]:
    """The places in order; those with nothing but a blank between them are one."""
    joined: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: s.start):
        if joined and not text[joined[-1][1] : span.start].strip():
            joined[-1] = (joined[-1][0], max(joined[-1][1], span.end))
        else:
            joined.append((span.start, span.end))
    return joined


def _left(row: MirrorRow) -> str:
    if row.criterion_text is None:
        return "<small>nothing</small>"
    where = f"{row.dimension} ({row.criterion_id})"
    return f"{_marked(row.criterion_text, row.criterion_spans)}<br><small>{escape(visible(where))}</small>"


def _right(row: MirrorRow) -> str:
    if row.statement is None:
        return "<small>nothing</small>"
    heading = f"{row.statement.heading}, " if row.statement.heading else ""
    why = f": {row.why}" if row.relation is Relation.CONTRADICTS else ""
    where = escape(visible(f"{heading}line {row.statement.line}{why}"))
    return f"{_marked(row.statement.text, row.statement_spans)}<br><small>{where}</small>"
