"""Does a planted falsehood pass, is a faithful paraphrase refused? The planted phrase is the oracle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from assistant.domain.evidence import EvidenceItem
from assistant.domain.growth import Author, Entry, GrowthDocument
from assistant.evidence.dates import find_period
from assistant.evidence.extract import extract_evidence
from assistant.writing.compose import Candidate
from assistant.writing.repair import judge
from evals.lies.generate import generate_lies
from evals.task import Case, Figure, Outcome, Scored, Task, rows, share


def evidence_of(notes: Sequence[Mapping[str, object]]) -> dict[str, EvidenceItem]:
    """Evidence items from raw notes {id, text, context}, through the product's own extraction."""
    entries = []
    for number, note in enumerate(notes, 1):
        context = note.get("context")
        headings = tuple(map(str, context)) if isinstance(context, Sequence) else ()
        dated = next((found for h in reversed(headings) if (found := find_period(h)) is not None), None)
        entries.append(
            Entry(
                id=str(note["id"]),
                text=str(note["text"]),
                source="notes.md",
                line=number,
                end_line=number,
                headings=headings,
                period=dated.period if dated is not None else None,
            )
        )
    document = GrowthDocument(source="notes.md", author=Author(), entries=tuple(entries))
    return {item.id: item for item in extract_evidence(document)}


def _load_lies() -> Sequence[Case]:
    return [Case(lie.id, asdict(lie)) for lie in generate_lies(0)]


def _judge(case: Case) -> str | None:
    """The first refusal of the case's sentence, or None when it is accepted, on the same path as a model's answer."""
    row = case.row
    notes, cites = row["evidence"], row["cites"]
    assert isinstance(notes, Sequence)
    assert isinstance(cites, Sequence)
    allowed = evidence_of(notes)
    judged = judge([Candidate(str(row["sentence"]), tuple(map(str, cites)))], allowed)
    return None if judged.accepted else f"{next(iter(judged.refused))}: {judged.problems[0]}"


def _score_lie(case: Case) -> Outcome:
    refusal = _judge(case)
    tags = frozenset({"literal" if case.row["literal"] else "other", f"kind:{case.row['kind']}"})
    passed = refusal is not None
    return Outcome(
        passed, refusal or f"{case.row['kind']} passed: “{case.row['sentence']}” (planted {case.row['planted']})", tags
    )


def _lie_figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for tag, name, target in (
        ("literal", "planted falsehoods with a literal that pass", 0.0),
        ("other", "other planted falsehoods that pass", 0.02),
    ):
        ours = [s.outcome for s in scored if tag in s.outcome.tags]
        figures.append(
            Figure(name, share(sum(not o.passed for o in ours), len(ours)), target, at_least=False, n=len(ours))
        )
    return figures


def _load_paraphrases() -> Sequence[Case]:
    return [Case(str(row["id"]), row) for name in ("paraphrases.jsonl", "paraphrases_more.jsonl") for row in rows(name)]


def _score_paraphrase(case: Case) -> Outcome:
    refusal = _judge(case)
    held_every = 2 if case.id.startswith("p") else 4
    half = case.id[0] + ("-held" if int(case.id[1:]) % held_every == 0 else "-seen")
    return Outcome(refusal is None, refusal or "accepted", frozenset({half, f"kind:{case.row['change']}"}))


_PARAPHRASE_SETS = {
    "p-held": "faithful paraphrases refused, first writer, held-out half",
    "q-held": "faithful paraphrases refused, second writer, held-out quarter",
    "p-seen": "faithful paraphrases refused, first writer, development half",
    "q-seen": "faithful paraphrases refused, second writer, development part",
}


def _paraphrase_figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for tag, name in _PARAPHRASE_SETS.items():
        ours = [s.outcome for s in scored if tag in s.outcome.tags]
        refused = sum(not o.passed for o in ours)
        figures.append(Figure(name, share(refused, len(ours)), 0.05, at_least=False, n=len(ours)))
    return figures


LIES = Task("lies", "planted falsehoods against the verifier", _load_lies, _score_lie, _lie_figures)
PARAPHRASES = Task(
    "paraphrases",
    "faithful paraphrases against the verifier",
    _load_paraphrases,
    _score_paraphrase,
    _paraphrase_figures,
)
