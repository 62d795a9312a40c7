"""What to do with an answer: accept, ask again with the problems, or fall back to plain sentences. Pure decisions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.domain.draft import Origin, PlannedParagraph, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.writing.compose import Candidate
from assistant.writing.verify import verify_sentence


class Judged(NamedTuple):
    """An answer after verification: what may be shown, what was wrong (for the retry), and the counts of refusals."""

    accepted: tuple[Sentence, ...]
    problems: tuple[str, ...]
    refused: Counter[str]


def judge(candidates: Sequence[Candidate], allowed: Mapping[str, EvidenceItem], criterion: Criterion | None) -> Judged:
    """Verify each candidate against the items it cites; an id outside the paragraph's own evidence refuses it."""
    accepted: list[Sentence] = []
    problems: list[str] = []
    refused: Counter[str] = Counter()
    for candidate in candidates:
        unknown = [i for i in candidate.evidence_ids if i not in allowed]
        if unknown or not candidate.evidence_ids:
            refused["evidence-id"] += 1
            problems.append(
                f"“{candidate.text[:80]}” cites {', '.join(unknown) or 'nothing'}; cite only the given notes."
            )
            continue
        cited = [allowed[i] for i in candidate.evidence_ids]
        found = verify_sentence(candidate.text, cited, criterion=criterion)
        if found:
            refused[found[0].kind.value] += 1
            problems.append(f"“{candidate.text[:80]}”: {found[0].message}")
        elif (text := _ended(candidate.text)) not in {s.text for s in accepted}:
            accepted.append(Sentence(text=text, evidence_ids=candidate.evidence_ids, origin=Origin.MODEL))
    return Judged(tuple(accepted), tuple(problems), refused)


def _ended(text: str) -> str:
    return text if re.search(r"[.!?][\"”’)\]]*$", text) else text + "."


def complete(accepted: Sequence[Sentence], paragraph: PlannedParagraph) -> tuple[Sentence, ...]:
    """The lead, the accepted sentences, then the plain sentences of every item that none of them cites."""
    covered = {e for s in accepted for e in s.evidence_ids}
    plain = [s for s in paragraph.plain if s.kind is not SentenceKind.FACT or not set(s.evidence_ids) <= covered]
    lead = [paragraph.lead] if paragraph.lead is not None else []
    return (*lead, *accepted, *plain)
