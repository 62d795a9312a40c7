"""SBI + Ask + Commit: is each field found that a note gives, none claimed that it lacks, and nothing invented?"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date

from assistant.domain.errors import InputError
from assistant.domain.feedback import Feedback, FieldName, FieldState
from assistant.evidence.stems import word_set
from assistant.lint import Kind, lint
from assistant.writing.feedback.answering import Answer, FeedbackRequest
from assistant.writing.feedback.conversation import prepare
from evals.invention import invented
from evals.task import Case, Figure, Outcome, Scored, Task, real_text, rows, share

TODAY = "2026-11-16"
"""The day on which the public notes are read; they name none."""
STOCK = {
    FieldName.SITUATION: "the planning meeting on 4 Nov",
    FieldName.BEHAVIOR: "you read mail for an hour",
    FieldName.IMPACT: "the team had to meet a second time",
    FieldName.ASK: "two written questions the day before each meeting",
    FieldName.COMMIT: "1:1 on 30 Nov",
}
"""Answers for whatever a note lacks, so that every note ends in a script that can be checked."""
SETS = {
    "public": "35 public notes",
    "own": "own notes, development",
    "spoken": "spoken notes, second writer, development",
    "written": "written notes, third writer, development",
    "everyday": "everyday notes, fifth writer, development",
    "kept": "notes of a fourth writer, held out",
}
FILES = {
    "own": "feedback_notes.jsonl",
    "spoken": "feedback_notes_spoken.jsonl",
    "written": "feedback_notes_written.jsonl",
    "everyday": "feedback_notes_everyday.jsonl",
    "kept": "feedback_notes_kept.jsonl",
}
Span = tuple[int, int]


def load_conversations() -> Sequence[Case]:
    """Own notes, the public notes, and the cases with every answer."""
    cases = [Case(f"note {row['id']}", {**row, "set": key}) for key, file in FILES.items() for row in rows(file)]
    notes = [json.loads(line)["note"] for line in real_text("vague_notes.jsonl").splitlines() if line.strip()]
    readers = [{int(str(r["line"])): r for r in rows(f"vague_note_labels_{x}.jsonl")} for x in "ab"]
    for number, note in enumerate(notes):
        labels = [reader[number]["fields"] for reader in readers]
        cases.append(Case(f"public {number}", {"note": note, "today": TODAY, "labels": labels, "set": "public"}))
    return [
        *cases,
        *(Case(f"complete {row['id']}", {**row, "set": "complete"}) for row in rows("feedback_complete.jsonl")),
    ]


def _score(case: Case) -> Outcome:
    return _score_complete(case) if case.row["set"] == "complete" else _score_note(case)


def _score_note(case: Case) -> Outcome:
    note, today = str(case.row["note"]), date.fromisoformat(str(case.row["today"]))
    made = prepare(FeedbackRequest(note, today, praise=False))
    claimed = _claimed(made)
    tags = {f"set:{case.row['set']}"}
    wrong = []
    for name in FieldName:
        found = _judge(claimed[name], _labels(case, name), doubtful=name.value in _doubtful(case))
        tags |= {f"{kind}:{name.value}" for kind in found}
        wrong += [f"{kind} {name.value}" for kind in found if kind != "hit"]
    problems = [*_not_verbatim(made), *_invented_in(case), *_generic(made)]
    tags |= {"invented"} if any(p.startswith("invented") for p in problems) else set()
    tags |= {"generic"} if any(p.startswith("generic") for p in problems) else set()
    told = "\n".join(f"{n.value}: {f.text}" for i in made.incidents for n, f in i.fields.items())
    return Outcome(
        not wrong and not problems,
        "; ".join([*sorted(wrong), *problems]) or "as labelled",
        frozenset(tags),
        output=told,
    )


def _claimed(made: Feedback) -> dict[FieldName, list[Span]]:
    return {
        name: [f.span for i in made.incidents if (f := i.fields[name]).state is FieldState.GIVEN and f.span is not None]
        for name in FieldName
    }


def _labels(case: Case, name: FieldName) -> list[list[Span]]:
    """The spans of a field, reader by reader; own notes have one reader, who wrote down the words."""
    note = str(case.row["note"])
    labels = case.row.get("labels", [case.row.get("fields")])
    assert isinstance(labels, list)
    return [[_span(note, s) for s in reader[name.value]] for reader in labels]


def _span(note: str, label: object) -> Span:
    if isinstance(label, str):
        return note.index(label), note.index(label) + len(label)
    assert isinstance(label, list)
    return int(label[0]), int(label[1])


def _doubtful(case: Case) -> set[str]:
    listed = case.row.get("doubtful")
    return set(map(str, listed)) if isinstance(listed, list) and "labels" not in case.row else set()


def _judge(claimed: Sequence[Span], labels: Sequence[Sequence[Span]], *, doubtful: bool) -> set[str]:
    """hit, false or missed; where the readers differ, or the one reader doubted, either counts."""
    anywhere = [s for reader in labels for s in reader]
    overlaps = any(a < d and c < b for a, b in claimed for c, d in anywhere)
    if claimed and overlaps:
        return {"hit"}
    found = {"false"} if claimed and not (doubtful and not anywhere) else set()
    return found | ({"missed"} if all(labels) and not doubtful else set())


def _not_verbatim(made: Feedback) -> list[str]:
    """Given fields that are not the note's own words at their place."""
    given = [f for i in made.incidents for f in i.fields.values() if f.state is FieldState.GIVEN or f.span is not None]
    return [f"not verbatim: {f.text}" for f in given if f.span is None or made.note[slice(*f.span)] != f.text]


def whole_conversation(case: Case) -> Feedback:
    """The conversation of a case with every field answered; raises InputError where the product refuses the note."""
    note, today = str(case.row["note"]), date.fromisoformat(str(case.row["today"]))
    if case.row["set"] == "complete":
        given = case.row["answers"]
        assert isinstance(given, dict)
        answers = tuple(Answer(FieldName(name), str(words)) for name, words in given.items())
        return prepare(FeedbackRequest(note, today, answers=answers))
    made = prepare(FeedbackRequest(note, today, praise=False))
    answers = tuple(Answer(q.field, STOCK[q.field], q.incident) for q in made.questions)
    return prepare(FeedbackRequest(note, today, answers=answers, praise=False))


def _invented_in(case: Case) -> list[str]:
    """Words of the script from nowhere, once every missing field has a stock answer."""
    try:
        whole = whole_conversation(case)
    except InputError as error:
        return [f"no script: {error}"]
    return [f"invented: {word}" for word in from_nowhere(whole)] if whole.script else ["no script"]


def from_nowhere(whole: Feedback) -> tuple[str, ...]:
    """Words of a script that are in none of its fields."""
    fields = [f for i in whole.incidents for f in i.fields.values()]
    days = [day for f in fields for period in f.resolved for day in period.split("/")]
    return invented(whole.script or "", [f.text for f in fields if f.text], days)


def _generic(made: Feedback) -> list[str]:
    """Questions that neither quote the note nor have a telling word of it."""
    told = _telling(made.note)
    return [f"generic: {q.text}" for q in made.questions if told and not _is_about(q.text, made.note, told)]


def _is_about(question: str, note: str, told: set[str]) -> bool:
    plain = " ".join(note.split())
    quoted = re.findall(r"“([^”…]{8,}?)(?: …)?”", question)
    return any(q in plain for q in quoted) or bool(told & _telling(question))


def _telling(text: str) -> set[str]:
    """Words that say what a text is about, "PR" and "QA" among them."""
    return {w.lower().removesuffix("s") for w in _TELLING.findall(text)} - _EVERYWHERE


_TELLING = re.compile(r"\w{3,}|\b[A-Z]{2}s?\b")
_EVERYWHERE = word_set("the and you what was were that this with for not could when who had has have did see day")


def _score_complete(case: Case) -> Outcome:
    today = date.fromisoformat(str(case.row["today"]))
    made = whole_conversation(case)
    if made.script is None:
        missing = ", ".join(q.field.value for q in made.questions)
        return Outcome(False, f"no script: {missing}", frozenset({"set:complete"}))
    problems = [f"invented: {word}" for word in from_nowhere(made)]
    tags = {"set:complete", "complete", *({"invented"} if problems else set())}
    # That feedback comes late is true of the occasion, however it is worded.
    if findings := lint(made.script, Kind.FEEDBACK, ignore=("late-feedback",), today=today):
        problems.append("lint: " + ", ".join(f.rule for f in findings))
    else:
        tags.add("clean")
    if _in_order(made):
        tags.add("order")
    else:
        problems.append("order")
    if len(made.script.split()) <= 120:
        tags.add("short")
    return Outcome(not problems, "; ".join(problems) or "complete", frozenset(tags), output=made.script)


def _in_order(made: Feedback) -> bool:
    """Whether the longest word of each field stands in the script in the order S, B, I, A, C."""
    places, script = [-1], (made.script or "").lower()
    for name in FieldName:
        words = re.findall(r"[a-z0-9#/:-]{2,}", (made.incidents[0].fields[name].text or "").lower())
        found = [p for w in sorted(words, key=len, reverse=True)[:3] if (p := script.find(w, places[-1] + 1)) >= 0]
        if found:
            places.append(min(found))
    return places == sorted(places) and len(places) > len(FieldName) - 1


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for key, name in SETS.items():
        tags = [s.outcome.tags for s in scored if f"set:{key}" in s.outcome.tags]
        counts = {kind: sum(t.startswith(f"{kind}:") for ts in tags for t in ts) for kind in ("hit", "false", "missed")}
        f1 = share(2 * counts["hit"], 2 * counts["hit"] + counts["false"] + counts["missed"])
        figures.append(Figure(f"F1 of fields, {name}", f1, 0.9, n=len(tags)))
    everything = [s.outcome.tags for s in scored]
    invented_in = sum("invented" in t for t in everything)
    figures.append(
        Figure("scripts with a word from nowhere", float(invented_in), 0.0, at_least=False, n=len(everything))
    )
    generic = sum("generic" in t for t in everything)
    figures.append(
        Figure("notes with a question that fits any note", float(generic), 0.0, at_least=False, n=len(everything))
    )
    complete = [t for t in everything if "set:complete" in t]
    for tag, name in (("complete", "scripts complete"), ("clean", "scripts lint-clean"), ("order", "scripts in order")):
        figures.append(Figure(name, share(sum(tag in t for t in complete), len(complete)), 1.0, n=len(complete)))
    short = share(sum("short" in t for t in complete), len(complete))
    return [*figures, Figure("scripts of at most 120 words", short, 1.0, n=len(complete))]


FEEDBACK = Task(
    "feedback", "situation, behavior, impact, ask, commit: found, asked for, said", load_conversations, _score, _figures
)
