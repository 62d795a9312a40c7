"""Does a planted falsehood pass, is a faithful paraphrase refused? The planted phrase is the oracle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

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
        passed,
        refusal or f"{case.row['kind']} passed: “{case.row['sentence']}” (planted {case.row['planted']})",
        tags,
        output=refusal or "accepted",
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
    return [*figures, *_by_change(scored)]


_CHANGES: Mapping[str, tuple[str, ...]] = {
    "number": ("number_changed", "number_added", "percent_changed", "unit_changed", "number_elsewhere", "number_off",
               "number_transplanted", "money_invented"),
    "date": ("date_changed", "date_added", "month_changed"),
    "name": ("person_added", "team_swapped", "team_added", "name_transplanted"),
    "link": ("link_added", "link_changed"),
    "quotation": ("quote_changed", "quote_invented"),
    "ticket": ("ticket_changed", "ticket_added"),
    "project swap": ("swapped_source", "unknown_id", "foreign_id"),
    "person swap": ("person_swapped", "person_swap"),
    "verb upgrade": ("verb_upgrade", "shared_as_alone", "planned_as_done", "target_as_result"),
    "negation": ("polarity",),
}  # fmt: skip
"""What a sentence was changed in, as readers name it, and the generator's kinds of it; it has further kinds."""


def _by_change(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for change, kinds in _CHANGES.items():
        ours = [s.outcome for s in scored if s.case.row["kind"] in kinds]
        passed = share(sum(not o.passed for o in ours), len(ours))
        figures.append(Figure(f"  mutated sentences that pass, {change}", passed, 0.02, at_least=False, n=len(ours)))
    return figures


@dataclass(frozen=True)
class _Writer:
    """A writer's set. Ids begin with `letter`; every `kept`th row is held out (1: all of them, 0: none)."""

    file: str
    letter: str
    name: str
    kept: int = 0

    def half(self, case_id: str) -> str:
        return f"{self.letter}-held" if self.kept and int(case_id[1:]) % self.kept == 0 else f"{self.letter}-seen"

    def halves(self) -> dict[str, str]:
        seen, held = f"{self.name}, development", f"{self.name}, held out"
        named = {f"{self.letter}-held": held} if self.kept else {}
        return named | ({f"{self.letter}-seen": seen} if self.kept != 1 else {})


_PARAPHRASES = (
    _Writer("paraphrases_kept.jsonl", "s", "fourth writer", kept=1),
    _Writer("paraphrases.jsonl", "p", "first writer", kept=2),
    _Writer("paraphrases_more.jsonl", "q", "second writer", kept=4),
    _Writer("paraphrases_free.jsonl", "r", "third writer"),
    _Writer("paraphrases_measures.jsonl", "t", "fifth writer"),
    _Writer("paraphrases_prose.jsonl", "u", "sixth writer"),
    _Writer("paraphrases_reworded.jsonl", "v", "seventh writer"),
    _Writer("paraphrases_plainly.jsonl", "x", "eighth writer"),
    _Writer("paraphrases_fluent.jsonl", "y", "ninth writer"),
    _Writer("paraphrases_units.jsonl", "j", "tenth writer"),
    _Writer("paraphrases_exact.jsonl", "z", "eleventh writer"),
)
_SUBTLE = (
    _Writer("subtle_lies_kept.jsonl", "n", "second liar", kept=1),
    _Writer("subtle_lies.jsonl", "m", "first liar"),
    _Writer("subtle_lies_free.jsonl", "w", "third liar"),
    _Writer("subtle_lies_near.jsonl", "k", "fourth liar"),
)


def _load(writers: Sequence[_Writer]) -> Sequence[Case]:
    return [Case(str(row["id"]), row) for writer in writers for row in rows(writer.file)]


def _tags(case: Case, writers: Sequence[_Writer], kind: str) -> frozenset[str]:
    writer = next(w for w in writers if w.letter == case.id[0])
    return frozenset({writer.half(case.id), f"kind:{case.row[kind]}"})


def _score_paraphrase(case: Case) -> Outcome:
    refusal = _judge(case)
    return Outcome(
        refusal is None, refusal or "accepted", _tags(case, _PARAPHRASES, "change"), output=refusal or "accepted"
    )


def _score_subtle(case: Case) -> Outcome:
    refusal = _judge(case)
    shown = f"{case.row['kind']} passed: “{case.row['sentence']}” (planted {case.row['planted']})"
    return Outcome(refusal is not None, refusal or shown, _tags(case, _SUBTLE, "kind"), output=refusal or "accepted")


def _figures(scored: Sequence[Scored], writers: Sequence[_Writer], what: str, target: float) -> Sequence[Figure]:
    figures = []
    for tag, name in [half for writer in writers for half in writer.halves().items()]:
        ours = [s.outcome for s in scored if tag in s.outcome.tags]
        failed = sum(not o.passed for o in ours)
        figures.append(Figure(f"{what}, {name}", share(failed, len(ours)), target, at_least=False, n=len(ours)))
    return figures


LIES = Task("lies", "planted falsehoods against the verifier", _load_lies, _score_lie, _lie_figures)
SUBTLE_LIES = Task(
    "subtle-lies",
    "falsehoods with neither a number nor a name as their tell, by writers who had not seen the verifier",
    lambda: _load(_SUBTLE),
    _score_subtle,
    lambda scored: _figures(scored, _SUBTLE, "subtle falsehoods that pass", 0.02),
)
PARAPHRASES = Task(
    "paraphrases",
    "faithful paraphrases against the verifier",
    lambda: _load(_PARAPHRASES),
    _score_paraphrase,
    lambda scored: _figures(scored, _PARAPHRASES, "faithful paraphrases refused", 0.05),
)
