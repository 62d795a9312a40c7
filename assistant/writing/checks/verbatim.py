"""A sentence that gives a whole sentence of its note back, word for word, can invent nothing and need not be read.

It is taken only where nothing else in the note could limit it: the work is done, and no other sentence of the note
denies, limits, plans or undoes anything. Everything else is read, whoever wrote it.
"""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem, Modality, Subject
from assistant.writing.plain import clean
from assistant.writing.sentences import sentence_spans

_LIMITS = re.compile(
    r"\b(?:no|not|none|never|nothing|nobody|neither|nor|without|cannot|un\w+|only|just|except|but|however|although"
    r"|still|yet|pending|open|next|later|soon|will|would|should|could|may|might|if|until|unless|plan\w*|target\w*"
    r"|goals?|aim\w*|hop\w+|want\w*|intend\w*|propos\w+|draft\w*|tri(?:al|ed|es)|attempt\w*|pilot\w*|prototype\w*"
    r"|experiment\w*|flag\w*|staging|shadow|revert\w*|roll(?:ed|ing)? back|undid|undone|abandon\w*|gave up|dropped"
    r"|cancel\w*|postpone\w*|fail\w*|broke\w*|reject\w*|declin\w*|partly|partial\w*|half|mostly|almost|nearly)\b"
    r"|n['’]t\b|\?",
    re.IGNORECASE,
)
"""Words by which another sentence could take something back; many are harmless, and then the sentence is read."""
_OWN = re.compile(r"^(?:i|we)(?:['’]ve| have| also| then)? ")
_TOGETHER = "with the team, "


def repeats_note(text: str, item: EvidenceItem) -> bool:
    """Whether the text is one whole sentence of the item, after its heading or label, without "I" and links."""
    if item.modality is not Modality.DONE:
        return False
    note = clean(item.text)
    sentences = [note[start:end] for start, end in sentence_spans(note)]
    told = _plainly(text)
    for heading in (*item.context, *((item.label,) if item.label else ())):
        told = told.removeprefix(f"{heading.casefold().strip()}: ")
    shared = told.startswith(_TOGETHER)
    if shared is not (item.subject is Subject.SHARED):
        return False
    told = told.removeprefix(_TOGETHER)
    places = [n for n, sentence in enumerate(sentences) if _OWN.sub("", _plainly(sentence)) == told]
    return bool(places) and not any(_LIMITS.search(s) for n, s in enumerate(sentences) if n not in places)


def _plainly(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!…;,: ")
