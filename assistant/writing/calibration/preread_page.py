"""The pre-read as a document, so that every format draws it as it draws a draft."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from assistant.domain.calibration import PreRead
from assistant.domain.draft import Draft, Section, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.evidence.phrasing import counted
from assistant.writing.calibration.bullets import DIMENSIONS, IMPACT, LEVERAGE, SCOPE, Dimension, gaps_of
from assistant.writing.gaps import gap_text

ARTIFACTS, COUNTER, STANDING = "Artifacts", "The strongest counter-argument", "Where it stands"


def preread_page(preread: PreRead, items: Sequence[EvidenceItem], matrix: Matrix, *, listed: bool = False) -> Draft:
    """The page's sections in their order; only what it cites goes with it, since it is sent to other teams."""
    lists = {SCOPE: preread.scope, IMPACT: preread.impact, LEVERAGE: preread.leverage}
    sections = [Section(title=ARTIFACTS, sentences=preread.artifacts, bulleted=True, linked=True)]
    sections += [_dimension(d, lists[d], matrix) for d in DIMENSIONS]
    sections.append(Section(title=COUNTER, sentences=preread.counter_argument))
    if preread.borderline is not None:
        sections.append(Section(title=STANDING, sentences=(_standing(preread.borderline, items, matrix),)))
    kept = tuple(s for s in sections if s.sentences)
    cited = {e for s in chain.from_iterable(section.sentences for section in kept) for e in s.evidence_ids}
    return Draft(
        title=_title(preread),
        sections=kept,
        evidence=tuple(i for i in items if i.id in cited),
        matrix=matrix,
        questions=preread.questions,
        pages=preread.pages,
        listed=listed,
    )


def _title(preread: PreRead) -> str:
    step = f"{preread.current} to {preread.target}" if preread.current else f"to {preread.target}"
    day = (
        f", calibration of {preread.meeting:%B} {preread.meeting.day}, {preread.meeting.year}"
        if preread.meeting
        else ""
    )
    return f"{preread.name}: {step}{day}" if preread.name else f"Pre-read, {step}{day}"


def _dimension(dimension: Dimension, bullets: Sequence[Sentence], matrix: Matrix) -> Section:
    """The bullets under the dimension with its count; without any, the absence and what was searched."""
    aimed = [g for g in gaps_of(dimension, matrix) if g.criterion.level == matrix.target.id]
    title = f"{dimension.name}: {_count(aimed[0], matrix)}" if len(aimed) == 1 else dimension.name
    numbered = tuple(s.model_copy(update={"paragraph": n}) for n, s in enumerate(bullets))
    if not numbered and aimed:
        cell = aimed[0]
        absent = Sentence(
            text=gap_text(cell),
            evidence_ids=cell.evidence_ids or cell.candidate_ids,
            kind=SentenceKind.GAP,
            criterion_id=cell.criterion.id,
        )
        return Section(title=title, sentences=(absent,))
    return Section(title=title, sentences=numbered, bulleted=True)


def _count(gap: Gap, matrix: Matrix) -> str:
    """The cell as a count, for a heading: never more than what the matrix says."""
    if gap.need is not None:
        return f"{gap.have} counted, {gap.need} needed"
    if gap.state is State.MISSING:
        return f"nothing on record yet at {matrix.target.name}"
    if gap.state is State.ASK:
        return f"nothing counted yet at {matrix.target.name}"
    return f"{counted(len(gap.evidence_ids), 'piece of work')} for the room to judge"


def _standing(text: str, items: Sequence[EvidenceItem], matrix: Matrix) -> Sentence:
    """The borderline sentence, citing what is counted for the dimensions that it names and the work that it quotes."""
    told = [g for g in matrix.target_gaps if g.criterion.dimension.casefold() in text]
    quoted = text.partition("“")[2].partition("”")[0]
    planned = [i.id for i in items if quoted and quoted in i.text]
    return Sentence(
        text=text,
        evidence_ids=tuple(dict.fromkeys((*(e for g in told for e in g.evidence_ids), *planned))),
        kind=SentenceKind.GAP,
    )
