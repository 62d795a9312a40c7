"""Who did what to whom lies in the order of words: a wording keeps it, or is refused."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, word_set
from assistant.writing.feedback.verbs import plain_form

_FREE = word_set("a an the this that these there has have had having do does did please so then and what let's")
"""Words that a wording may add or leave out. No preposition, pronoun, "be" or "not" is among them: those tell who did
it, to whom, and until when."""
_BE = word_set("is was were are am been being")
_OPENING = lazy_pattern(r"((?:in|at|on|during|since|after|before|from now on)\b[^,]*(?:, \d[^,]*)?),\s", re.IGNORECASE)
"""Where a sentence may be turned: "At the review, you …" and "You … at the review" say the same."""


def keeps_order(said: str, plain: str) -> bool:
    """Whether a wording has the plain sentence's words in the same order, an opening occasion first or last."""
    heard = _telling(said)
    if heard == _telling(plain):
        return True
    opening = _OPENING.match(plain)
    return opening is not None and heard == [*_telling(plain[opening.end() :]), *_telling(opening[1])]


def _telling(text: str) -> Sequence[str]:
    low = text.lower().replace("’", "'")
    low = (
        re.sub(r"(\w)n't\b", r"\1 not", low).replace("can not", "cannot").replace("'re", " are").replace("'ve", " have")
    )
    found = (w for w in re.findall(r"[#@]?\w+(?:[-/:.']\w+)*%?", low) if w not in _FREE)
    return ["be" if w in _BE else stem(plain_form(w) or w) for w in found]
