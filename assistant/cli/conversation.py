"""A conversation in preparation as text for a terminal: five fields, their words or their question, the script."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from assistant.domain.feedback import RECOGNITION, Candidate, Feedback, FieldName, FieldState, Filled
from assistant.intake.worked_feedback import WorkedFeedback

_WIDTH = 100
_INDENT = " " * 22


def conversation_text(made: Feedback, *, with_record: bool) -> str:
    """Everything a manager needs to go on: what is there, what is asked, what weakens it, and the script at the end."""
    lines: list[str] = []
    for number, incident in enumerate(made.incidents, 1):
        if len(made.incidents) > 1:
            lines.append(f"Incident {number}")
        for name in FieldName:
            if made.praise and name not in RECOGNITION and not incident.has(name):
                continue
            if number > 1 and name not in RECOGNITION:
                continue
            lines += _field_lines(made, number, name, incident.fields[name])
    lines += [f"{f.rule}  {f.message}" for f in made.findings]
    if made.commit_date is not None:
        lines.append(f"The day of the commit: {made.commit_date.isoformat()}")
    if made.script is not None:
        lines += ["", *textwrap.wrap(made.script, _WIDTH, initial_indent="> ", subsequent_indent="> "), ""]
        lines.append(f"{len(made.script.split())} words. Each comes from the note, an answer or an attached record.")
    else:
        lines += ["", f'{len(made.questions)} still missing. Answer: --set field="…"{_or_attach(made, with_record)}']
    if made.protected():
        lines.append("No export: take the protected matter out of the note first.")
    return "\n".join(lines) + "\n"


def _or_attach(made: Feedback, with_record: bool) -> str:
    if any(q.candidates for q in made.questions):
        return ", or attach from the record: --attach ID"
    return "" if with_record else "; --person NAME offers facts from their record"


def _field_lines(made: Feedback, number: int, name: FieldName, field: Filled) -> Iterator[str]:
    head = f"{name.value.capitalize():<12}{field.state.value:<10}"
    if field.state is not FieldState.MISSING:
        place = (
            f"  (note {field.span[0] + 1}–{field.span[1]})"
            if field.span
            else f"  ({field.source})"
            if field.source
            else ""
        )
        shown = f"“{field.text}”{place}" + (f"  = {', '.join(field.resolved)}" if field.resolved else "")
        yield from _wrapped(head, shown + (f"  (assumed: {'; '.join(field.assumed)})" if field.assumed else ""))
        head = _INDENT
    question = next((q for q in made.questions if q.field is name and q.incident == number), None)
    if question is None:
        if head != _INDENT:
            yield head.rstrip()
        return
    yield from _wrapped(head, question.text)
    earlier = {c.id for q in made.questions[: made.questions.index(question)] for c in q.candidates}
    for candidate in question.candidates:
        if candidate.id in earlier:
            continue
        yield from _wrapped(_INDENT, _offer(candidate))


def _offer(candidate: Candidate) -> str:
    when = f", {candidate.date.isoformat()[:7]}" if candidate.date else ""
    return f"in the record: “{candidate.text}” ({candidate.source}{when})  [--attach {candidate.id}]"


def _wrapped(head: str, text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH + 20, initial_indent=head, subsequent_indent=_INDENT, break_on_hyphens=False)


def examples_text(worked: Sequence[WorkedFeedback]) -> str:
    """Worked situations, each as note, fields and script."""
    if not worked:
        return "No worked situation is like this note.\n"
    lines = []
    for one in worked:
        lines += [one.title, f"  Note:  “{one.note}”"]
        lines += [f"  {name.value.capitalize():<12}{one.fields[name]}" for name in FieldName if name in one.fields]
        lines += [*textwrap.wrap(one.script, _WIDTH, initial_indent="  > ", subsequent_indent="  > "), ""]
    return "\n".join(lines)
