"""No word to the reader, and no doubt, that the evidence does not have: both are made of words that claim nothing."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.evidence.stems import word_set
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind

_READER = word_set("you your yours yourself yourselves you're you've you'd you'll")
_DOUBT = word_set("maybe perhaps possibly probably presumably supposedly allegedly apparently conceivably arguably")


def find_asides(claim: Claim) -> Iterator[Problem]:
    """ "you" where no source speaks to anybody, and "maybe" where no source doubts."""
    said = {w.lower.replace("’", "'") for s in claim.sources for w in (*s.words, *s.context_words)}
    for word in claim.words:
        lower = word.lower.replace("’", "'")
        if word.quoted or lower in said:
            continue
        if lower in _READER and not said & _READER:
            message = f"“{word.text}” speaks to the reader; tell the work as the evidence tells it."
            yield claim.at(word, ProblemKind.WORD, message)
        elif lower in _DOUBT and not said & _DOUBT:
            yield claim.at(word, ProblemKind.MODALITY, f"The evidence does not doubt this; leave “{word.text}” out.")
