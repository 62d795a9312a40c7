"""A criticism wrapped in praise."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.evidence.stems import word_set
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.prose import BLANK, BlockKind
from assistant.lint.rule import Rule
from assistant.lint.sentence import Sentence

NAME = "sandwich"
MESSAGE = "The criticism lies between praise, and praise is what will be heard. Say it alone; give praise its own day."
_WORD = lazy_pattern(r"[a-z][a-z'’-]+")
_WARM_WORDS = PRAISE | word_set(
    """
    appreciate appreciated appreciates beautifully best bright brilliantly clever delight dream energy enjoy
    enjoyed enjoys expertise favorite favourite generous glad grateful hard happy inspiration joy kind kudos love loved
    loves nice nicely perfectly pleasure positive promising proud respected rocking smart smartest strongest success
    successful supportive talented thank thankful thanks trade well asset value forward track touches
    """
)
_TOO_COMMON = word_set("hard well value forward track touches kind trade")
"""Warm only in a phrase of `_WARM`."""

_WARM = lazy_pattern(
    r"\b(?:well done|keep (?:it|up|doing)|doing (?:great|well|good|fine|so well|brilliantly)|works? (?:very )?hard"
    r"|fit (?:in )?perfectly|no one touches|team would follow|value you|got this|looking forward|on the right track"
    r"|happy to|what a|wouldn['’]t trade|kind)\b"
)
_COLD = lazy_pattern(
    r"\b(?:but|however|although|though|aside from|except|unfortunately|that said|only|still|yet|nonetheless|issue"
    r"|issues|problem|problems|concern|concerns|slow|late|late[rs]?"
    r"|miss(?:ed|es|ing)?|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|not|never|no|n['’]t|need(?:s|ed)? to|should|could"
    r"|must|struggle[sd]?|wrong|off|broke[n]?|bug|bugs|buggy|difficult|hard to|rush(?:es|ed)?"
    r"|improve(?:d|ment|ments)?|unable|less|skip(?:s|ped)?|ignored?|untested|unclear|confus\w+|forgot|pile[ds]?"
    r"|escalated|dark|yet to|gap|weak\w*|complain\w*|lose some)\b|n['’]t\b",
    re.IGNORECASE,
)
_TURN = lazy_pattern(
    r"\b(?:but|however|although|though|aside from|except that|unfortunately|that said|only|could|should|one thing"
    r"|need to|still|yet|skip|go dark)\b|n['’]t\b",
    re.IGNORECASE,
)
LONGEST = 8
"""Sentences of a block among which a sandwich shows; longer ones are reviews with more than one subject."""


def _wrapped(document: Document, sentence: Sentence) -> Finding | None:
    """The criticism that lies between two warm parts of the block."""
    block = sentence.block
    words = _WORD.findall(document.plain[block.start : min(block.end, block.start + _FARTHEST)].lower())
    if block.kind is BlockKind.CELL or sum(word in _WARM_WORDS for word in words) < _SLICES:
        return None
    sentences = document.sentences_in(block)
    if not 2 <= len(sentences) <= LONGEST and not (len(sentences) == 1 and "," in sentences[0].plain):
        return None
    middle = _filling(_parts(sentences))
    if middle is None:
        return None
    said = document.plain[middle[0] : middle[1]]
    start = middle[0] + len(said) - len(said.lstrip(_NO_PROSE))
    return Finding(NAME, start, start + len(said.strip(_NO_PROSE)), MESSAGE)


_NO_PROSE = f"{BLANK} \t\r\n"
_SLICES = 2
"""Warm words of a sandwich at the least: one before, one after."""

_FARTHEST = 4_000
"""Characters of a block in which it is looked for: eight long sentences."""


def _parts(sentences: tuple[Sentence, ...]) -> list[tuple[int, int, str]]:
    """The sentences, and the halves of one that turns: "great work, but ..."."""
    found = []
    for sentence in sentences:
        at = 0
        for turn in re.finditer(
            r"[,;]\s+(?=(?:but|although|though|however|aside|except|it['’]s|and (?:otherwise|overall))\b)",
            sentence.plain,
        ):
            found.append((sentence.start + at, sentence.start + turn.start(), sentence.plain[at : turn.start()]))
            at = turn.end()
        found.append((sentence.start + at, sentence.end, sentence.plain[at:]))
    return [part for part in found if part[2].strip()]


def _filling(parts: list[tuple[int, int, str]]) -> tuple[int, int] | None:
    """The criticism that has praise before and after it; a turn away from praise is enough before the last part."""
    warm = [i for i, (_, _, said) in enumerate(parts) if _is_warm(said)]
    cold = [i for i, (_, _, said) in enumerate(parts) if _is_cold(said)]
    for i in cold:
        if any(w < i for w in warm) and any(w > i for w in warm):
            return parts[i][0], parts[i][1]
    return None


def _is_warm(said: str) -> bool:
    if not _has_warmth(said):
        return False
    return _TURNS_BACK.search(said) is not None or not (_has_blame(said) or _TURNS_AWAY.match(said))


def _is_cold(said: str) -> bool:
    if not (_has_blame(said) or _COLD.search(said)):
        return False
    return _has_blame(said) or not _has_warmth(said) or _TURN.search(said) is not None


def _has_warmth(said: str) -> bool:
    lower = said.lower()
    return not _WARM_ALONE.isdisjoint(_WORD.findall(lower)) or _WARM.search(lower) is not None


def _has_blame(said: str) -> bool:
    return not BLAME.isdisjoint(_WORD.findall(said.lower()))


_WARM_ALONE = _WARM_WORDS - _TOO_COMMON
_TURNS_BACK = lazy_pattern(r"\b(?:overall|otherwise|other than that|still|even so|but)\b", re.IGNORECASE)
_TURNS_AWAY = lazy_pattern(r"\W*(?:but|however|although)\b", re.IGNORECASE)


RULE = Rule(
    name=NAME,
    summary="A criticism between two pieces of praise.",
    why=(
        "The praise was put there to make the message easier to say, and it is what gets heard. The person leaves with "
        "“great job”, the manager with “I told them”, and both are surprised later."
    ),
    instead="Say the one thing: situation, behavior, impact, ask, date. Give the praise its own day.",
    source="Manager playbook: no compliment before the commit",
    message=MESSAGE,
    bad=(
        "You did a great job this half. The estimates were off and QA suffered. But we all love working with you!",
        "Super work on the dashboard. The queries are slow. Other than that, fantastic!",
        "She is brilliant. She rarely answers review comments, though. Still, an excellent colleague.",
        "Lovely talk. Slides were hard to read. Overall a great success.",
        "You're a star. You do skip the tests. Keep up the good work!",
        "He is great with clients. He has missed three deadlines. Still, his attitude is excellent.",
    ),
    good=(
        "Great catch in PR 12. It would have billed 1,100 customers twice.",
        "The build is slow. We cache the layers now.",
        "Excellent result: p95 went from 840 ms to 210 ms. The index is sharded by tenant.",
        "You missed two handovers. On June 9 Ade was woken for a known alert. Please write the note before noon.",
        "Do not use a sandwich. Say the one thing, then stop.",
        "I like tabs. He likes spaces. We use spaces.",
        "Great Hall is taken. We meet in room 4. Lovely weather, by the way.",
        "The estimates were off by 3 weeks. QA had 2 days left for 40 cases.",
    ),
    watch=_WARM_WORDS,
    judge=_wrapped,
    once_a_block=True,
)
