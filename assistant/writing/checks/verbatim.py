"""A note given back whole, word for word, can invent nothing and need not be read.

Only a note of one sentence, of work that is done: elsewhere another sentence may say who did it, or take it back.
"""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import Modality, Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.plain import note_words
from assistant.writing.sentences import clause_spans, sentence_spans

_OWN = lazy_pattern(r"^(?:i|we)(?:['’]ve| have| also| then)? ")
_TOGETHER = "with the team, "


def repeats_note(text: str, item: EvidenceItem) -> bool:
    """Whether the text is the item's only sentence, after its heading or label, without "I" and links."""
    note = note_words(item)
    if item.modality is not Modality.DONE or len(sentence_spans(note)) != 1 or len(clause_spans(note)) != 1:
        return False
    told = _plainly(text)
    for heading in (*item.context, *((item.label,) if item.label else ())):
        told = told.removeprefix(f"{heading.casefold().strip()}: ")
    if told.startswith(_TOGETHER) is not (item.subject is Subject.SHARED):
        return False
    return _OWN.sub("", _plainly(note)) == told.removeprefix(_TOGETHER)


def _plainly(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!…;,: ")
