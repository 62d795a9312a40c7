"""Whether a text tells that somebody with a say over several teams decided something because of the author's work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.mine import speaks_of_mine, told_by_author
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences, readable
from assistant.evidence.verbs import Tense, base_form, tense

_LEADER = lazy_pattern(
    r"\b(?:(?:ceo|cto|cfo|coo|cio|cpo|ciso|cmo|svp|vp|evp|gm)s?(?!-)|chief (?:\w+ )?officer|vice[- ]presidents?"
    r"|directors?|heads? of"
    r"|(?:steering|leadership|executive|operations|management|investment|security|privacy|architecture|change|risk"
    r"|product"
    r"|technical|engineering) (?:group|committee|team|board|council|forum)|the board|board of directors|leadership"
    r"|execs?"
    r"|general manager)\b",
    re.IGNORECASE,
)
_ONLY_LOOKS = word_set(
    """
    add answer applaud approach ask attend be call comment compliment congratulate enjoy find forward have hear hire
    invite join keep laugh like listen love meet mention nod note notice open praise present promote question raise
    read receive remain remember reply say see sit smile speak stick study suggest talk tell thank think visit watch
    welcome write
    """
)
_OPEN = lazy_pattern(
    r"\b(?:will|would|may|might|could|should|not|never|nobody|undecided|pending|waiting|wants?|yet|plan(?:s|ned)? to"
    r"|perhaps|interesting|considering|discussion|whether|later|expects?|anyway|regardless|unrelated|as every"
    r"|already)\b|n['’]t\b",
    re.IGNORECASE,
)
_NO_PART = lazy_pattern(
    r"\bbefore (?:I|my|anyone|it|seeing|reading)\b|\bno (?:one|body)? ?(?:referred|credit|part)\b|\bnot because\b"
    r"|\bclaim no\b"
    r"|\bwithout (?:my|me|reading|seeing)\b|\bindependent(?:ly)? of\b|\bnothing to do with\b|\bhad no part\b",
    re.IGNORECASE,
)
_MOVED = lazy_pattern(
    r"\b(?:convinced|persuaded|got|moved|led|made|pushed|talked|brought|won over|helped)\s+(?:[\w'’.,()-]+ ){0,6}?$",
    re.IGNORECASE,
)
_PASSIVE = lazy_pattern(
    r"\b(?:approved|ordered|decided|mandated|funded|cancelled|stopped|chosen|signed off|banned) by\b", re.IGNORECASE
)
_REACH = 12
"""Words after a leader in which the decision stands."""


@lru_cache(maxsize=4096)
def tells_of_decision(text: str) -> bool:
    """True where a leader is told to have decided, in a text that speaks of the author's work; never for hopes."""
    plain = readable(text)
    if _LEADER.search(plain) is None:
        return False
    sentences = find_sentences(text)
    mine = any(speaks_of_mine(s) or _speaks_of_me(s) for s in sentences) or any(told_by_author(s) for s in sentences)
    return mine and not _NO_PART.search(plain) and any(_decides(plain, sentence) for sentence in sentences)


def _decides(plain: str, sentence: Sequence[Token]) -> bool:
    low, high = sentence[0].start, sentence[-1].end
    for leader in _LEADER.finditer(plain, low, high):
        before, after = plain[max(low, leader.start() - 60) : leader.start()], plain[leader.end() : high]
        if _OPEN.search(before[-20:]) or _OPEN.search(after[:45]):
            continue
        if _MOVED.search(before) or _PASSIVE.search(before):
            return True
        if _acts([t for t in sentence if t.start >= leader.end()]):
            return True
    return False


def _acts(after: Sequence[Token]) -> bool:
    """A verb in the past behind the leader, and the name: "CTO reversed it", "Head of Data Maribel Ortuño picked"."""
    for token in after[:_REACH]:
        if token.text in {".", ";"}:
            return False
        ends = token.text.islower() and token.text.endswith("ed") and len(token.text) > 4
        if (tense(token.text) is Tense.PAST or ends) and not token.is_capital:
            return (base_form(token.text) or token.lower) not in _ONLY_LOOKS and token.lower not in {
                "had",
                "has",
                "was",
            }
    return False


def _speaks_of_me(sentence: Sequence[Token]) -> bool:
    return any(t.lower in {"i", "my", "mine", "me", "i'd", "i've"} for t in sentence)
