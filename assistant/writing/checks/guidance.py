"""Whoever worked under another's direction did not direct, and help is not told as guidance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.derivations import family_of
from assistant.writing.doer import Deed, Doer, bare_name
from assistant.writing.lexicon.concepts import root
from assistant.writing.source import Source
from assistant.writing.strength import is_weak
from assistant.writing.words import Word

_OWN = (Doer.AUTHOR, Doer.SHARED)


def _roots(listed: str) -> frozenset[str]:
    return frozenset(root(word) for word in word_set(listed))


_GUIDING = _roots("coach direct guide head instruct lead manage mentor oversee steer supervise teach train tutor")
_LEARNING = _GUIDING | _roots(
    """
    advise answer brief buddy explain intern introduce junior learn learner mentee newcomer onboard pair ramp show
    starter student trainee walk new grad
    """
)
"""Words of an item by which its help was guidance: somebody was shown or taught, or is new."""
_NOUNS = (
    r"(?:direction|supervision|guidance|leadership|lead|command|coaching|mentoring|mentorship|tutelage|management"
    r"|oversight|instructions?|teaching|training)\b"
)
_UNDER = lazy_pattern(
    rf"\bunder\s+(?:[\w'’]+\s+){{0,3}}{_NOUNS}"
    rf"|\b(?:with|from|thanks to|following|on)\s+(?:[\w]+['’]s?|his|her|their)\s+(?:\w+\s+)?{_NOUNS}"
    rf"|\b(?:with|on)\s+(?:\w+\s+)?{_NOUNS}\s+(?:from|by|of)\b"
    r"|\b(?:directed|guided|coached|supervised|mentored|instructed|taught|trained)\s+by\s+(?!me\b|us\b)",
    re.IGNORECASE,
)


def find_taken_guidance(grounding: Grounding) -> Iterator[Problem]:
    """ "directed the test" for "ran it under her direction", and "coached Yuki" where the author only helped."""
    claim = grounding.claim
    for deed in claim.deeds:
        if deed.noun or deed.doer not in _OWN or claim.words[deed.at].root not in _GUIDING:
            continue
        sources = grounding.sources_of(deed.segment)
        if any(_guides(source, deed, claim) for source in sources):
            continue
        if any(_UNDER.search(source.text) for source in sources):
            message = "In the evidence somebody else gave the direction here; tell what the author did."
            yield claim.at(claim.words[deed.at], ProblemKind.OWNERSHIP, message)
        elif _has_person(claim, deed) and all(_only_helps(source) for source in sources):
            message = "In the evidence the author only helped here; say so with its own verb."
            yield claim.at(claim.words[deed.at], ProblemKind.OWNERSHIP, message)


def _guides(source: Source, deed: Deed, claim: Claim) -> bool:
    """Whether the author guides in an item, by this verb or by one made of it."""
    family = family_of(claim.words[deed.at].lower)
    return any(
        d.doer in _OWN and not d.noun and (source.words[d.at].root in _GUIDING or family & _family(source.words, d))
        for d in source.deeds
    )


def _family(words: Sequence[Word], deed: Deed) -> frozenset[str]:
    return family_of(words[deed.at].lower)


def _has_person(claim: Claim, deed: Deed) -> bool:
    """Whether the verb has somebody for its object: "guided Ana's team", "coached the QA team"."""
    near = claim.words[deed.at + 1 : deed.at + 5]
    return any(
        (w.capital and bare_name(w) in claim.actors) or w.lower in {"team", "squad", "group", "colleague", "colleagues"}
        for w in near
        if w.segment == deed.segment
    )


def _only_helps(source: Source) -> bool:
    """Whether the author helps in an item, and nothing in it says that anybody was shown how."""
    helped = any(d.doer in _OWN and not d.noun and is_weak(source.words, d.at) for d in source.deeds)
    return helped and not any(w.root in _LEARNING for w in (*source.words, *source.context_words))
