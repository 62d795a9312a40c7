"""A rehearsal as text for a terminal: who said what, and each finding under the words that it is about."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from assistant.domain.calibration import AnswerCheck, AnswerFinding, AnswerSign, Objection, Rehearsal, Turn
from assistant.domain.draft import Sentence
from assistant.domain.rehearsal import ComparedObjection, RehearsalLine, Standing

_WIDTH = 96
_INDENT = "  "
_WEAK = (AnswerSign.OVERSELLS, AnswerSign.UNGROUNDED, AnswerSign.ON_POINT, AnswerSign.VAGUE)


def challenger_text(turn: Turn) -> str:
    """What the challenger says."""
    by = " (in a model's words)" if turn.worded_by_model else ""
    return "\n".join(
        [f"Challenger{by}:", *textwrap.wrap(turn.says, _WIDTH, initial_indent="  ", subsequent_indent="  ")]
    )


def check_text(answer: str, check: AnswerCheck) -> str:
    """The answer with its findings under their words, the remarks on the whole of it, and whether it holds."""
    lines: list[str] = []
    within = [f for f in check.findings if f.end - f.start < len(answer)]
    numbered = list(enumerate(within, 1))
    for start, line in _wrapped(answer):
        lines.append(_INDENT + line)
        marks = _marks(start, line, numbered)
        if marks:
            lines.append(_INDENT + marks)
    lines += [f"  {number} {_mark(f)} {f.message}" for number, f in numbered]
    lines += [f"    {_mark(f)} {f.message}" for f in check.findings if f not in within]
    lines.append("  It holds." if check.holds else "  It does not hold yet.")
    return "\n".join(lines)


def _mark(finding: AnswerFinding) -> str:
    return "-" if finding.sign in _WEAK else "+"


def _wrapped(answer: str) -> Iterator[tuple[int, str]]:
    """The lines of an answer, each with where it starts in it."""
    start = 0
    while start < len(answer):
        rest = answer[start:]
        cut = len(rest) if len(rest) <= _WIDTH else rest.rfind(" ", 0, _WIDTH + 1)
        cut = cut if cut > 0 else _WIDTH
        yield start, rest[:cut]
        start += cut + (rest[cut : cut + 1] == " ")


def _marks(start: int, line: str, numbered: Sequence[tuple[int, AnswerFinding]]) -> str:
    """Signs under the words of a line: ~~~ for each finding, with its number at the first."""
    row = [" "] * len(line)
    labels: dict[int, str] = {}
    for number, finding in numbered:
        first, last = max(finding.start - start, 0), min(finding.end - start, len(line))
        row[first:last] = "~" * max(last - first, 0)
        if first < last and finding.start >= start:
            labels[first] = f"{labels[first]},{number}" if first in labels else str(number)
    for first, label in labels.items():
        row[first : first + len(label)] = label
    return "".join(row[: len(line) + 2]).rstrip()


def ending_text(rehearsal: Rehearsal, standing: Standing) -> str:
    """What held and what did not, and the paragraph for the pre-read."""
    lines = []
    for title, numbers in (
        ("Held, with something to open", standing.answered),
        ("Conceded, with work and date", standing.conceded),
        ("Not answered", standing.unanswered),
        ("Not reached", standing.not_reached),
    ):
        if numbers:
            lines.append(f"{title}:")
            for number in numbers:
                objection = rehearsal.objections[number]
                lines += _bullet(objection.says)
                lines += _settling(objection) if numbers in (standing.unanswered, standing.not_reached) else []
    lines += ["", *_paragraph_lines(rehearsal.paragraph)]
    return "\n".join(lines).strip("\n")


def _bullet(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _settling(objection: Objection) -> list[str]:
    return textwrap.wrap(
        f"Would settle it: {objection.answered_by}", _WIDTH, initial_indent="    ", subsequent_indent="    "
    )


def _paragraph_lines(paragraph: Sequence[Sentence]) -> list[str]:
    if not paragraph:
        return ["No answer held, so there is no paragraph for the pre-read yet."]
    told = " ".join(f"{s.text} [{', '.join(s.evidence_ids)}]" if s.evidence_ids else s.text for s in paragraph)
    about = "A1, A2, ... are your own answers: attach what they say, or leave it out."
    return [
        "For the pre-read:", *textwrap.wrap(told, _WIDTH, initial_indent="> ", subsequent_indent="> "),
        *([about] if any(i.startswith("A") for s in paragraph for i in s.evidence_ids) else []),
    ]  # fmt: skip


def replay_text(rehearsal: Rehearsal, standing: Standing) -> str:
    """The whole rehearsal, turn by turn, and how it ended."""
    when = rehearsal.started.date().isoformat()
    parts = [f"{rehearsal.person} for {rehearsal.target}, {rehearsal.temper}, {when} ({rehearsal.id})"]
    for turn in rehearsal.turns:
        parts.append(challenger_text(turn))
        if turn.answer is not None and turn.check is not None:
            parts.append(f"You:\n{check_text(turn.answer, turn.check)}")
    parts.append(
        f"Still open: assistant rehearse --resume {rehearsal.id}"
        if rehearsal.open
        else ending_text(rehearsal, standing)
    )
    return "\n\n".join(parts)


def list_text(lines: Sequence[RehearsalLine]) -> str:
    """An author's rehearsals, one a line."""
    if not lines:
        return "No rehearsal yet. Start one: assistant rehearse brag.md --target staff"
    return "\n".join(
        f"{line.id}  {line.started.date().isoformat()}  {'open ' if line.open else 'ended'}  "
        f"{line.temper:<11} {line.target:<8} {line.person}"
        for line in lines
    )


def comparison_text(rows: Sequence[ComparedObjection], first_id: str, second_id: str) -> str:
    """Two rehearsals, objection by objection."""
    lines = []
    for row in rows:
        lines += _bullet(row.objection.says)
        for name, stood, answers in (
            (first_id, row.first, row.first_answers), (second_id, row.second, row.second_answers),
        ):  # fmt: skip
            count = f", {answers} answer{'' if answers == 1 else 's'}" if answers else ""
            lines.append(f"      {name}  {stood or 'no such objection'}{count}")
    return "\n".join(lines) or "Neither rehearsal has an objection."
