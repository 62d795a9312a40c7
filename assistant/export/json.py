"""JSON for other tools: the fixed names, every text verbatim, hidden characters written as escapes."""

from __future__ import annotations

import json

from assistant.domain.draft import Draft, Sentence
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix
from assistant.export.formats import count_pages
from assistant.export.glyphs import escape_hidden
from assistant.export.layout import context_words, iso_period

Record = dict[str, object]


def render(draft: Draft, *, citations: bool) -> bytes:  # noqa: ARG001 - tools always get the evidence ids
    """The draft as UTF-8 JSON; `evidence` holds accomplishments, cited or not, and whatever a sentence or gap cites."""
    cited = _cited(draft)
    return _encoded(
        {
            "title": draft.title,
            "sections": [
                {"title": s.title, "bulleted": s.bulleted, "sentences": [_sentence(x) for x in s.sentences]}
                for s in draft.sections
            ],
            "evidence": [_item(i) for i in draft.evidence if i.accomplishment or i.id in cited],
            "set_aside": [_set_aside(i) for i in draft.evidence if not i.accomplishment],
            "gaps": gap_records(draft.matrix),
            "questions": [q.text for q in draft.questions],
            "pages": draft.pages if draft.pages is not None else count_pages(draft),
            "writer": draft.writer,
            "trace": draft.trace.model_dump(mode="json"),
            **({"examples": [e.model_dump(mode="json") for e in draft.examples]} if draft.examples else {}),
        }
    )


def gap_records(matrix: Matrix) -> list[Record]:
    """One record a criterion: the target level's first, then the current level's."""
    return [_gap(g) for g in matrix.gaps]


def gaps_json(matrix: Matrix) -> bytes:
    """`gap_records` as a UTF-8 JSON list."""
    return _encoded(gap_records(matrix))


def _encoded(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=False)
    return (escape_hidden(text) + "\n").encode()


def _cited(draft: Draft) -> frozenset[str]:
    by_sentences = (e for section in draft.sections for s in section.sentences for e in s.evidence_ids)
    by_gaps = (e for gap in draft.matrix.gaps for e in (*gap.evidence_ids, *gap.candidate_ids))
    return frozenset((*by_sentences, *by_gaps))


def _sentence(sentence: Sentence) -> Record:
    return {
        "text": sentence.text,
        "evidence_ids": list(sentence.evidence_ids),
        "origin": sentence.origin.value,
        "kind": sentence.kind.value,
        "criterion_id": sentence.criterion_id,
        "paragraph": sentence.paragraph,
    }


def _item(item: EvidenceItem) -> Record:
    return {
        "id": item.id,
        "text": item.text,
        "context": context_words(item),
        "source": item.source,
        "line": item.line,
        "period": iso_period(item.period) if item.period is not None else None,
        "links": [link.url for link in item.links],
        "kind": item.kind.value if item.kind is not None else None,
        "strength": item.strength.value,
        "role": item.role.value,
        "subject": item.subject.value,
        "modality": item.modality.value,
        "outside": item.outside,
    }


def _set_aside(item: EvidenceItem) -> Record:
    reason = item.set_aside.value if item.set_aside is not None else None
    return {"id": item.id, "text": item.text, "source": item.source, "line": item.line, "reason": reason}


def _gap(gap: Gap) -> Record:
    return {
        "criterion_id": gap.criterion.id,
        "dimension": gap.criterion.dimension,
        "level": gap.criterion.level,
        "text": gap.criterion.text,
        "state": gap.state.value,
        "have": gap.have,
        "need": gap.need,
        "counted": list(gap.counted),
        "evidence_ids": list(gap.evidence_ids),
        "candidate_ids": list(gap.candidate_ids),
        "question": gap.question,
        "closes_with": gap.closes_with,
        "note": gap.note,
    }
