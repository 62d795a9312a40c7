"""No word stands where the evidence has its opposite: "online recall" for recall measured offline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.units import PERIOD_ADVERBS
from assistant.writing.alignment import content_keys
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import is_content
from assistant.writing.lexicon.concepts import root
from assistant.writing.words import Word

_OPPOSITES = (
    "online | offline",
    "internal | external",
    "manual | automatic automated",
    "manually | automatically",
    "synchronous | asynchronous",
    "sync | async",
    "read | write",
    "client | server",
    "upstream | downstream",
    "inbound incoming | outbound outgoing",
    "public | private",
    "upper | lower",
    "minimum min | maximum max",
    "junior | senior",
    "frontend | backend",
    "morning | evening",
    "first | second | third | fourth | fifth | last",
    "oldest | newest",
    "old legacy former previous | new",
    "smallest | largest biggest",
    "fastest | slowest",
    "best | worst",
    "open | closed",
    "enabled | disabled",
    "accepted approved | rejected refused declined",
    "passed | failed",
    "won | lost",
    "early | late",
    "monday | tuesday | wednesday | thursday | friday | saturday | sunday",
    "staging | production",
    "ios | android",
    "add | remove delete",
    "install | uninstall",
    "encrypt | decrypt",
    "import | export",
    "merge | split",
    "start | stop finish",
    "block | unblock",
)
_GROUPS = tuple(
    tuple(frozenset(root(word) for word in side.split()) for side in line.split("|")) for line in _OPPOSITES
)


_BY_ROOT = {
    word: tuple(group for group in _GROUPS if any(word in side for side in group))
    for word in frozenset().union(*(side for group in _GROUPS for side in group))
}


def find_opposites(claim: Claim) -> Iterator[Problem]:
    """A word where the evidence has its opposite: "online recall" for recall measured offline."""
    for i, word in enumerate(claim.words):
        groups = _BY_ROOT.get(word.root, ())
        if not groups or word.quoted:
            continue
        noun = next((w for w in claim.words[i + 1 : i + 3] if w.content), None)
        if noun is None or _stands_for_it(claim, word):
            continue
        near = [w for source in claim.sources for w in _around(source.words, content_keys(noun))]
        roots = {w.root for w in near}
        for group in groups:
            mine = next(side for side in group if word.root in side)
            if not roots & mine and any(roots & side for side in group if side is not mine):
                yield claim.at(
                    word, ProblemKind.POLARITY, f"“{word.text} {noun.text}” is not what the evidence says of it."
                )
                break


def _is_written_rate(claim: Claim, word: Word) -> bool:
    """ "monthly" where the evidence writes "$7.1k/month"."""
    period = PERIOD_ADVERBS.get(word.lower)
    pattern = rf"(?:/|\b(?:per|an?|each|every))\s?{period}\b" if period else ""
    return bool(pattern) and any(re.search(pattern, source.text, re.IGNORECASE) for source in claim.sources)


def _stands_for_it(claim: Claim, word: Word) -> bool:
    """ "the last manual one": the thing is meant, though not named beside the word."""
    return any(
        w.root == word.root and any(n.lower in {"one", "ones"} for n in source.words[i + 1 : i + 3])
        for source in claim.sources
        for i, w in enumerate(source.words)
    )


def _around(words: Sequence[Word], keys: frozenset[str]) -> Iterator[Word]:
    """The words of the sentences in which a thing is named."""
    places = [i for i, w in enumerate(words) if is_content(w) and keys & content_keys(w)]
    for place in places:
        for step in (-1, 1):
            j = place + step
            while 0 <= j < len(words) and words[j].text not in {".", ";", "!", "?"}:
                yield words[j]
                j += step
