"""Does each sentence of a plain draft follow from what it cites, need all of it, and hold no number from elsewhere?

A plain sentence mostly cites one entry, and drafts show only what verified: recall and precision are guards against a
change of that, while the numbers are looked up by a check that shares no code with the verifier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.domain.draft import Draft, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.writing.compose import Candidate
from assistant.writing.repair import judge
from assistant.writing.verify import verify_sentence
from evals import carriers
from evals.task import Case, Figure, Outcome, Row, Scored, Task, share
from evals.tasks import drafts

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def all_drafts() -> Iterator[tuple[str, Draft]]:
    """Every draft of a real document and of the demo team, by its name; raises Absent."""
    for case in drafts.real_cases():
        yield case.id, drafts.draft_of(case)
    for name in carriers.DEMO:
        for target in drafts.TARGETS:
            yield f"demo {name} {target}", carriers.demo_draft(name, target)


def _load() -> Sequence[Case]:
    return [case for name, draft in all_drafts() for case in _cases(name, draft)]


def _cases(name: str, draft: Draft) -> Iterator[Case]:
    by_id = {i.id: i for i in draft.evidence}
    facts = [s for section in draft.sections for s in section.sentences if s.kind is SentenceKind.FACT]
    for number, sentence in enumerate(facts, 1):
        cited = [by_id[e] for e in sentence.evidence_ids if e in by_id]
        row: Row = {"path": name.rpartition(" ")[0], "cites": list(sentence.evidence_ids)}
        yield _Told(f"{name} {number:02}", row, sentence, tuple(cited))


class _Told(Case):
    """A sentence with the items that it cites, which no row can hold."""

    def __init__(self, case_id: str, row: Row, sentence: Sentence, cited: tuple[EvidenceItem, ...]) -> None:
        super().__init__(case_id, row)
        object.__setattr__(self, "sentence", sentence)
        object.__setattr__(self, "cited", cited)

    sentence: Sentence
    cited: tuple[EvidenceItem, ...]


def _score(case: Case) -> Outcome:
    assert isinstance(case, _Told)
    text, cited = case.sentence.text, case.cited
    whole = len(cited) == len(case.sentence.evidence_ids) > 0
    tags = {"sufficient"} if whole and not verify_sentence(text, cited) else set()
    needed = sum(_is_needed(text, cited, n) for n in range(len(cited)))
    tags |= {"needed"} if needed == len(cited) else set()
    known = {n for item in cited for n in _numbers(_words_of(item))}
    tags |= {"invented"} if _numbers(text) - known else set()
    mutant = _mutated(text, known)
    tags |= {"mutant"} if mutant else set()
    if mutant and judge([Candidate(mutant, tuple(i.id for i in cited))], {i.id: i for i in cited}).accepted:
        tags.add("mutant accepted")
    faults = [words for tag, words in _FAULTS.items() if (tag in tags) is _BAD[tag]]
    output = text if case.id.startswith("demo") else ""
    return Outcome(not faults, "; ".join(faults) or "follows from what it cites", frozenset(tags), output=output)


_FAULTS = {
    "sufficient": "does not follow from what it cites",
    "needed": "cites more than it needs",
    "invented": "has a number from elsewhere",
    "mutant accepted": "is accepted with another number",
}
_BAD = {"sufficient": False, "needed": False, "invented": True, "mutant accepted": True}


def _is_needed(text: str, cited: Sequence[EvidenceItem], place: int) -> bool:
    """Whether the sentence no longer holds once this citation is taken away."""
    rest = [*cited[:place], *cited[place + 1 :]]
    return bool(verify_sentence(text, rest))


def _words_of(item: EvidenceItem) -> str:
    return " ".join((item.text, item.label or "", *item.context))


def _numbers(text: str) -> set[str]:
    """The figures of a text as digits, thousands together; a check that shares no code with the verifier."""
    return {re.sub(r",(?=\d{3}\b)", "", m.group()).rstrip(".,") for m in _NUMBER.finditer(text)}


def _mutated(text: str, known: set[str]) -> str | None:
    """The sentence with its first number changed to one that nothing cited has; None where it has none."""
    match = _NUMBER.search(text)
    if match is None:
        return None
    digits = match.group()
    others = (f"{digits[:-1]}{(int(digits[-1]) + step) % 10}" for step in range(3, 10))
    changed = next((n for n in others if not _numbers(n) & known), None)
    return None if changed is None else f"{text[: match.start()]}{changed}{text[match.end() :]}"


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for name, ours in (("real documents", _of(scored, demo=False)), ("demo team", _of(scored, demo=True))):
        figures += [
            Figure(f"citation recall: sentences that follow, {name}", _share(ours, "sufficient"), 1.0, n=len(ours)),
            Figure(f"citation precision: all cited is needed, {name}", _share(ours, "needed"), 0.95, n=len(ours)),
            Figure(f"invented-number rate, {name}", _share(ours, "invented"), 0.0, at_least=False, n=len(ours)),
        ]
    changed = [t for t in _of(scored) if "mutant" in t]
    accepted = share(sum("mutant accepted" in t for t in changed), len(changed))
    name = "invented-number rate, sentences worded with another number"
    return [*figures, Figure(name, accepted, 0.0, at_least=False, n=len(changed))]


def _of(scored: Sequence[Scored], demo: bool | None = None) -> list[frozenset[str]]:
    return [s.outcome.tags for s in scored if demo is None or s.case.id.startswith("demo") is demo]


def _share(tags: Sequence[frozenset[str]], tag: str) -> float:
    return share(sum(tag in t for t in tags), len(tags))


CITATIONS = Task("citations", "what each sentence of a plain draft cites", _load, _score, _figures)
