"""The pre-read: one page that a calibration room reads two days before it meets (manager-playbook)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import islice

from assistant.domain.calibration import Objection, PreRead, Turn
from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.borderline import borderline
from assistant.writing.calibration.bullets import DIMENSIONS, Bullets
from assistant.writing.calibration.from_record import answer_from_record, gap_from_record
from assistant.writing.calibration.objections import find_objections
from assistant.writing.calibration.paragraph import counter_argument
from assistant.writing.calibration.statements import may_be_told
from assistant.writing.calibration.top_artifacts import (
    MOST_ARTIFACTS,
    Exhibit,
    artifact_line,
    link_question,
    other_work,
    top_documents,
)
from assistant.writing.ranking import item_weight
from assistant.writing.verify import verify_sentence

PREREAD_PAGES = 1
"""manager-playbook: a single page per candidate."""
DAYS_BEFORE = 2
"""manager-playbook: two days before calibration."""
_QUOTED = lazy_pattern(r"“(.+)”")
_LISTS = ("scope", "impact", "leverage")


def plan_preread(
    items: Sequence[EvidenceItem],
    matrix: Matrix,
    *,
    name: str | None,
    today: date,
    team: str | None = None,
    meeting: date | None = None,
    objections: Sequence[Objection] | None = None,
    turns: Sequence[Turn] = (),
) -> PreRead:
    """The page from all items of a document and its matrix; `objections` and `turns` are those of a rehearsal.

    `team` is the author's own, where the document names it.

    Every fact cites evidence and verifies against it; what oversells is left out.
    """
    shown = _lines(top_documents(items, matrix), MOST_ARTIFACTS)
    bullets = Bullets(items, matrix, [s for line in shown.values() for s in line])
    scope, impact, leverage = (bullets.of(d) for d in DIMENSIONS)
    # A place that no document takes goes to other work, but never to what a bullet needs.
    told = frozenset(e for s in (*scope, *impact, *leverage) for e in s.evidence_ids)
    shown |= _lines(other_work(items, matrix, told), MOST_ARTIFACTS - len(shown))
    artifacts = tuple(s.model_copy(update={"paragraph": n}) for n, line in enumerate(shown.values()) for s in line)
    told_already = (*artifacts, *scope, *impact, *leverage)
    found = find_objections(matrix, items, today, team=team) if objections is None else tuple(objections)
    near = borderline(matrix, items, today)
    questions = [q for e in shown if (q := link_question(e)) is not None]
    return PreRead(
        name=name or "",
        current=matrix.current.name if matrix.current is not None else None,
        target=matrix.target.name,
        artifacts=artifacts,
        scope=scope,
        impact=impact,
        leverage=leverage,
        counter_argument=_counter(found, turns, items, matrix, frozenset(s.text for s in told_already)),
        borderline=near if isinstance(near, str) and may_be_told(near) else None,
        meeting=meeting,
        questions=(*questions, *matrix.questions),
    )


def _lines(exhibits: Sequence[Exhibit], most: int) -> dict[Exhibit, tuple[Sentence, ...]]:
    """The first exhibits of which a line can be made, each with its line."""
    made = ((e, artifact_line(e)) for e in exhibits)
    return dict(islice(((e, line) for e, line in made if line), max(0, most)))


def without_weakest(preread: PreRead, items: Sequence[EvidenceItem], matrix: Matrix) -> PreRead | None:
    """The page without its weakest bullet, or None when nothing more can go.

    Each dimension keeps its strongest bullet as long as another has two; artifacts go last, the counter-argument never.
    """
    weights = {i.id: item_weight(i, matrix) for i in items}
    for fewest in (1, 0):
        ends = {name: getattr(preread, name)[-1] for name in _LISTS if len(getattr(preread, name)) > fewest}
        if ends:
            weakest = min(ends, key=lambda name: (_weight(ends[name], weights), -_LISTS.index(name)))
            return preread.model_copy(update={weakest: getattr(preread, weakest)[:-1]})
    if len(preread.artifacts) > 1:
        return preread.model_copy(update={"artifacts": preread.artifacts[:-1]})
    return None


def _weight(sentence: Sentence, weights: Mapping[str, float]) -> float:
    return max((weights.get(e, 0.0) for e in sentence.evidence_ids), default=0.0)


def _counter(
    objections: Sequence[Objection],
    turns: Sequence[Turn],
    items: Sequence[EvidenceItem],
    matrix: Matrix,
    said: frozenset[str],
) -> tuple[Sentence, ...]:
    """The paragraph of the rehearsal; where nobody rehearsed, the strongest objection and what the record answers."""
    rehearsed = _sound(counter_argument(objections, turns, items), items, turns)
    if rehearsed:
        return rehearsed
    for objection in objections:
        made = _sound(answer_from_record(objection, items, matrix, said=said), items, turns)
        if made and made[0].kind is SentenceKind.GAP and made[0].text.startswith("Objection"):
            return made
    return _sound(gap_from_record(items, matrix), items, turns)


def _sound(sentences: Sequence[Sentence], items: Sequence[EvidenceItem], turns: Sequence[Turn]) -> tuple[Sentence, ...]:
    """The sentences whose evidence is here, that verify and do not oversell; an answer's own words, if quoted whole."""
    by_id = {i.id: i for i in items}
    kept = []
    for sentence in sentences:
        if _quotes_answer(sentence, turns):
            kept += [sentence] if may_be_told(sentence.text) else []
            continue
        cited = [by_id[e] for e in sentence.evidence_ids if e in by_id]
        whole = len(cited) == len(sentence.evidence_ids)
        planned = sentence.kind is SentenceKind.FACT and all(not i.accomplishment for i in cited)
        checked = planned or not verify_sentence(sentence.text, cited, kind=sentence.kind)
        if whole and checked and may_be_told(sentence.text):
            kept.append(sentence)
    return tuple(kept)


def _quotes_answer(sentence: Sentence, turns: Sequence[Turn]) -> bool:
    """True for words between quotation marks that cite an answer (`A3`: of the third turn) and stand in it."""
    match = _QUOTED.search(sentence.text)
    cited = {f"A{n}": t.answer or "" for n, t in enumerate(turns, 1)}
    answers = [cited[e] for e in sentence.evidence_ids if e in cited]
    return match is not None and len(answers) == len(sentence.evidence_ids) > 0 and any(match[1] in a for a in answers)
