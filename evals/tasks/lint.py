"""Are sentences that weaken a case flagged, by the right rule, and are those left alone that only look bad?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.lint import Kind, lint
from evals.task import DATASETS, Absent, Case, Figure, Outcome, Row, Scored, Task, real_text, rows, share

RULES_OF = {
    "adjective_only": {"adjective-only"},
    "soft_hedge": {"soft-language"},
    "mind_reading": {"mind-reading", "label-not-behavior"},
    "potential": {"potential-not-evidence"},
    "hours": {"hours-not-impact"},
    "sandwich": {"sandwich"},
}
"""Labels of the sets and the rules that find them; `evidence` and `neutral` have none."""

_JUDGED = set().union(*RULES_OF.values())
_PRECISION, _RECALL, _NAMED, _LOOKS_BAD = 0.90, 0.80, 0.80, 0.05
"""The marks of the linter for engineers' rows together with the first set written for this."""


@dataclass(frozen=True)
class _Set:
    """Rows of one writer; `target` is whether they are held to the marks."""

    name: str
    file: str
    target: bool = True


_SETS = (
    _Set("engineers and own set", "lint_sentences.jsonl"),
    _Set("second writer, plain, development", "lint_sentences_plain.jsonl"),
    _Set("third writer, idioms, development", "lint_sentences_idioms.jsonl"),
    _Set("fourth writer, clumsy, development", "lint_sentences_clumsy.jsonl"),
    _Set("seventh writer, everyday, development", "lint_sentences_everyday.jsonl"),
    _Set("by the writer of rules, voices, development", "lint_sentences_voices.jsonl"),
    _Set("fifth writer, few stock words, held out", "lint_sentences_kept.jsonl"),
    _Set("sixth writer, plain, held out", "lint_sentences_kept_plain.jsonl"),
)
_CROWD = "crowd rows"


def _load() -> Sequence[Case]:
    cases = [Case(f"{s.file}:{r['id']}", r | {"set": s.name}) for s in _SETS for r in _rows_if_there(s.file)]
    try:
        lines = real_text("sentences.jsonl").splitlines()
    except Absent:
        return cases
    for number, line in enumerate(lines, 1):
        if line.strip():
            row: Row = json.loads(line)
            crowd = "crowd" in str(row["origin"])
            cases.append(Case(f"sentences:{number}", row | {"set": _CROWD if crowd else _SETS[0].name}))
    return cases


def _rows_if_there(file: str) -> list[Row]:
    return rows(file) if (DATASETS / file).exists() else []


def _score(case: Case) -> Outcome:
    """Either label counts where two fit; a row that is both flagged and fine by its labels counts for neither side."""
    row = case.row
    labels = [str(row[k]) for k in ("label", "also", "second") if row.get(k)]
    kind = Kind(str(row.get("kind", Kind.FEEDBACK)))
    found = {f.rule for f in lint(str(row["text"]), kind)} & _JUDGED
    bad, wanted = [x for x in labels if x in RULES_OF], labels[0] in RULES_OF
    named = any(found & RULES_OF[x] for x in bad)
    if wanted:
        verdict = "true" if found else ("either" if len(bad) < len(labels) else "missed")
    else:
        verdict = "false" if found and not bad else "quiet"
    tags = {f"set:{row['set']}", f"verdict:{verdict}", f"label:{labels[0]}", *(["named"] if named else [])}
    told = ", ".join(sorted(found)) or "nothing"
    return Outcome(verdict not in ("missed", "false"), f"{labels[0]}, found {told}", frozenset(tags), output=told)


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    names = [s.name for s in _SETS] + [_CROWD]
    return [figure for name in names for figure in _set_figures(name, scored)]


def _set_figures(name: str, scored: Sequence[Scored]) -> list[Figure]:
    ours = [s.outcome.tags for s in scored if f"set:{name}" in s.outcome.tags]
    if not ours:
        return []
    true, missed, false, quiet = (
        sum(f"verdict:{verdict}" in tags for tags in ours) for verdict in ("true", "missed", "false", "quiet")
    )
    named = sum("verdict:true" in tags and "named" in tags for tags in ours)
    precision = share(true, true + false)
    return [
        Figure(f"precision, {name}", precision, _PRECISION, n=true + false),
        Figure(f"recall, {name}", share(true, true + missed), _RECALL, n=true + missed),
        Figure(f"rule named right, {name}", share(named, true), _NAMED, n=true),
        Figure(f"fine but flagged, {name}", share(false, false + quiet), _LOOKS_BAD, at_least=False, n=false + quiet),
        Figure(f"lintscore (true x precision squared), {name}", true * precision**2, 0.0, n=true + false),
    ]


LINT = Task("lint", "sentences that weaken a case, and sentences that only look bad", _load, _score, _figures)
