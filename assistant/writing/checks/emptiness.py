"""A sentence that says nothing: no fact of its notes, or the same words over and over. Weak models write both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import is_content
from assistant.writing.source import Source
from assistant.writing.words import Word

FACTS = 2
"""Words of a note's text that a sentence must tell; notes of fewer words are told whole."""
RUN, RUNS = 3, 3
"""Words in a row, and how often they may not come back: "from 40 to 20" comes twice in honest prose, a loop goes on."""


def find_emptiness(claim: Claim) -> Iterator[Problem]:
    """A sentence that takes too little from the text of its notes: a heading, a name, or "this is a note"."""
    if not claim.sources or claim.quantities or claim.quotes or claim.verbatim:
        return
    own = [w for w in claim.words if is_content(w) and not w.keys & claim.lent]
    told = {w.root for w in own if _tells(w, claim.sources)}
    shortest = min(len({w.root for w in source.words if is_content(w)}) for source in claim.sources)
    if len(told) < min(FACTS, max(shortest, 1)):
        yield Problem(ProblemKind.EMPTY, 0, len(claim.text), "Say what was done, in the words of the evidence.")


def _tells(word: Word, sources: tuple[Source, ...]) -> bool:
    keys = word.keys | word.phrase
    return any(keys & (w.keys | w.phrase) for source in sources for w in source.words)


def find_repetition(claim: Claim) -> Iterator[Problem]:
    """The same run of words again and again."""
    words = [w for w in claim.words if w.is_word]
    runs = Counter(tuple(w.lower for w in words[i : i + RUN]) for i in range(len(words) - RUN + 1))
    if runs and max(runs.values()) >= RUNS:
        again = runs.most_common(1)[0][0]
        places = [i for i in range(len(words) - RUN + 1) if tuple(w.lower for w in words[i : i + RUN]) == again]
        start, end = words[places[1]].start, words[-1].end
        yield Problem(ProblemKind.EMPTY, start, end, f"“{' '.join(again)}” comes again and again; say it once.")
