"""What to do with an answer: accept, ask again with the problems, or fall back to plain sentences. Pure decisions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.domain.draft import Origin, PlannedParagraph, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.writing.checks.prose import weak_prose
from assistant.writing.compose import Candidate
from assistant.writing.verify import verify_sentence

_SHOWN = 400
"""Characters of a refused sentence that a retry is shown; longer ones are refused for their length anyway."""


class Judged(NamedTuple):
    """An answer after verification: what may be shown, what was wrong (for the retry), and the counts of refusals."""

    accepted: tuple[Sentence, ...]
    problems: tuple[str, ...]
    refused: Counter[str]


def judge(candidates: Sequence[Candidate], allowed: Mapping[str, EvidenceItem]) -> Judged:
    """Verify each candidate against the items it cites; an id outside the paragraph's own evidence refuses it.

    The criterion's words are no evidence: a sentence may not borrow from the bar what the record does not show.
    """
    accepted: list[Sentence] = []
    problems: list[str] = []
    refused: Counter[str] = Counter()
    for candidate in candidates:
        unknown = [i for i in candidate.evidence_ids if i not in allowed]
        if unknown or not candidate.evidence_ids:
            refused["evidence-id"] += 1
            problems.append(
                f"“{candidate.text[:_SHOWN]}” cites {', '.join(unknown) or 'nothing'}; cite only the given notes."
            )
            continue
        cited = [allowed[i] for i in candidate.evidence_ids]
        found = verify_sentence(candidate.text, cited) or weak_prose(candidate.text, [item.text for item in cited])
        if found:
            refused[found[0].kind.value] += 1
            problems.append(f"“{candidate.text[:_SHOWN]}”: {found[0].message}")
        elif (text := ended(candidate.text)) not in {s.text for s in accepted}:
            accepted.append(Sentence(text=text, evidence_ids=candidate.evidence_ids, origin=Origin.MODEL))
    return Judged(tuple(accepted), tuple(problems), refused)


def joined(first: Sequence[Sentence], second: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a first answer, and those of a second that tell of notes which the first does not."""
    covered = {e for s in first for e in s.evidence_ids}
    return (*first, *(s for s in second if not set(s.evidence_ids) <= covered))


def ended(text: str) -> str:
    """The sentence with a full stop, unless it has an end of its own."""
    return text if re.search(r"[.!?][\"”’)\]]*$", text) else text + "."


def complete(accepted: Sequence[Sentence], paragraph: PlannedParagraph) -> tuple[Sentence, ...]:
    """The lead, the accepted sentences, then the plain sentences of every item that none of them cites.

    A sentence that a model gave back just as the plain writer has it is the plain writer's: nobody worded it anew.
    """
    unworded = {s.text: s for s in paragraph.plain if s.kind is SentenceKind.FACT}
    accepted = [unworded.get(s.text, s) for s in accepted]
    covered = {e for s in accepted for e in s.evidence_ids}
    plain = [s for s in paragraph.plain if s.kind is not SentenceKind.FACT or not set(s.evidence_ids) <= covered]
    lead = [paragraph.lead] if paragraph.lead is not None else []
    return (*lead, *accepted, *plain)
