"""Nothing is turned round: what was denied stays denied, what fell did not rise, what failed did not pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.verbs import tense
from assistant.writing.alignment import best_clauses, content_keys
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.direction import agrees, direction_of, signs_of
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.deeds import is_content
from assistant.writing.lexicon.concepts import root
from assistant.writing.words import Word

_OPPOSITE = {"up": "down", "down": "up", "faster": "slower", "slower": "faster", "better": "worse", "worse": "better"}


def find_turned(claim: Claim) -> Iterator[Problem]:
    """Words that the sentence denies and the evidence affirms, or the reverse; directions against the evidence."""
    yield from _negations(claim)
    yield from _directions(claim)
    yield from _prepositions(claim)
    yield from _opposites(claim)
    yield from _exchanges(claim)


def _negations(claim: Claim) -> Iterator[Problem]:
    for word in claim.words:
        if not is_content(word) or word.quoted:
            continue
        keys = content_keys(word)
        found = [
            w
            for source in claim.sources
            for w in source.words
            if is_content(w) and not w.quoted and keys & content_keys(w)
        ]
        if word.negated and any(q.value == 0 for source in claim.sources for q in source.quantities):
            continue
        if found and all(w.negated is not word.negated for w in found):
            said = "denies" if word.negated else "affirms"
            yield claim.at(
                word, ProblemKind.POLARITY, f"The sentence {said} “{word.text}”; the evidence says the opposite."
            )


def _directions(claim: Claim) -> Iterator[Problem]:
    """A word of direction must not meet, in the clause it tells, only words or numbers of the other direction."""
    for i, word in enumerate(claim.words):
        direction = direction_of(word) if not _bounds(claim.words, i) else ""
        if direction in ("up", "down") and not word.quoted and _against_own_numbers(claim, word, direction):
            yield claim.at(word, ProblemKind.POLARITY, f"“{word.text}” does not fit the numbers of the sentence.")
            continue
        if (
            not direction
            or word.quoted
            or (word.function and word.lower in {"up", "down", "over", "more", "less"} and not _directs(claim, i))
        ):
            continue
        near = [w for w in claim.words if w.segment == word.segment]
        for source, clause in best_clauses(near, claim.sources):
            there = {direction_of(w) for w in clause.words if not w.negated} - {""}
            signs = signs_of(claim, source)
            if direction in there or agrees(direction, signs):
                break
            if _OPPOSITE[direction] in there:
                yield claim.at(
                    word, ProblemKind.POLARITY, f"“{word.text}” turns the evidence round; keep its direction."
                )
                break


def _bounds(words: Sequence[Word], i: int) -> bool:
    """ "more than 200" bounds a number; it does not say that anything moved."""
    return i + 1 < len(words) and words[i + 1].lower == "than"


def _against_own_numbers(claim: Claim, word: Word, direction: str) -> bool:
    """ "fell from 3.1 to 3.6": the change that follows the word in its clause goes the other way."""
    following = [c for c in claim.changes if word.start < min(c.before.start, c.after.start)]
    first = min(following, key=lambda c: min(c.before.start, c.after.start), default=None)
    if first is None or first.before.value == first.after.value:
        return False
    between = claim.text[word.end : min(first.before.start, first.after.start)]
    if re.search(r"[,;:.]", between) or len(between) > 60:
        return False
    return (first.after.value > first.before.value) is (direction == "down")


def _directs(claim: Claim, i: int) -> bool:
    following: list[Word] = list(claim.words[i + 1 : i + 3])
    return any(w.lower in {"to", "from", "by"} for w in following)


_AGAINST: dict[str, frozenset[str]] = {
    "from": frozenset({"to", "into", "onto"}),
    "to": frozenset({"from", "off"}),
    "into": frozenset({"from", "out"}),
    "onto": frozenset({"off", "from"}),
    "on": frozenset({"off"}),
    "off": frozenset({"on", "onto", "to"}),
    "before": frozenset({"after", "since"}),
    "after": frozenset({"before"}),
    "with": frozenset({"without"}),
    "without": frozenset({"with"}),
}
_ARROWS = frozenset({"->", "→", "=>"})


def _prepositions(claim: Claim) -> Iterator[Problem]:
    """ "from Postgres to Redis" where the evidence went from Redis to Postgres; "on the box" where it was off."""
    for i, word in enumerate(claim.words):
        if word.lower not in _AGAINST or word.quoted or i + 1 >= len(claim.words):
            continue
        noun = _next_thing(claim.words, i)
        if noun is None:
            continue
        keys = content_keys(noun)
        roles = {role for source in claim.sources for role in _roles(source.words, keys)}
        if roles and word.lower not in roles and roles <= _AGAINST[word.lower]:
            yield claim.at(word, ProblemKind.POLARITY, f"“{word.text} {noun.text}” turns the evidence round.")


def _next_thing(words: Sequence[Word], i: int) -> Word | None:
    """The first word of meaning after a preposition, within its phrase."""
    for word in words[i + 1 : i + 4]:
        if not word.is_word or word.text[0].isdigit() or (word.function and word.lower in _AGAINST):
            return None
        if is_content(word):
            return word
    return None


def _roles(words: Sequence[Word], keys: frozenset[str]) -> Iterator[str]:
    """The prepositions and arrows that stand before or after a thing in the evidence; "" where it stands bare."""
    for i, word in enumerate(words):
        if not (is_content(word) and keys & content_keys(word)):
            continue
        before = _leading(words, i)
        after = words[i + 1] if i + 1 < len(words) else None
        if before is not None and before.text in _ARROWS:
            yield "to"
        elif after is not None and after.text in _ARROWS:
            yield "from"
        elif before is not None and before.lower in _AGAINST:
            yield before.lower
        else:
            yield ""


def _leading(words: Sequence[Word], i: int) -> Word | None:
    """The preposition or sign before a noun phrase, over articles and up to two words of the phrase."""
    for word in reversed(words[max(0, i - 4) : i]):
        if word.lower in _AGAINST or not word.is_word:
            return word
        if tense(word.lower) is not None and not word.function:
            return None
    return None


_OPPOSITES = (
    "online offline",
    "internal external",
    "manual automatic",
    "manually automatically",
    "synchronous asynchronous",
    "sync async",
    "read write",
    "reads writes",
    "client server",
    "upstream downstream",
    "inbound outbound",
    "public private",
    "upper lower",
    "minimum maximum",
    "min max",
    "junior senior",
    "frontend backend",
    "morning evening",
    "daily weekly monthly quarterly yearly hourly nightly",
    "first second third fourth fifth last",
    "oldest newest",
    "smallest largest biggest",
    "fastest slowest",
    "best worst",
    "open closed",
    "enabled disabled",
    "accepted rejected refused declined",
    "approved rejected declined",
    "passed failed",
    "won lost",
    "early late",
    "mine theirs",
    "monday tuesday wednesday thursday friday saturday sunday",
    "staging production",
    "ios android",
    "add remove delete",
    "added removed deleted",
    "install uninstall",
    "encrypt decrypt",
    "import export",
    "merge split",
    "start stop",
    "started stopped finished",
    "block unblock",
    "blocked unblocked",
)
_GROUPS = tuple(frozenset(root(word) for word in line.split()) for line in _OPPOSITES)


def _opposites(claim: Claim) -> Iterator[Problem]:
    """A word where the evidence has its opposite: "online recall" for recall measured offline."""
    for i, word in enumerate(claim.words):
        if word.quoted or not word.is_word:
            continue
        groups = [group for group in _GROUPS if word.root in group]
        noun = next((w for w in claim.words[i + 1 : i + 3] if is_content(w)), None)
        if not groups or noun is None:
            continue
        near = [w for source in claim.sources for w in _around(source.words, content_keys(noun))]
        roots = {w.root for w in near}
        for group in groups:
            if roots & group and word.root not in roots:
                yield claim.at(
                    word, ProblemKind.POLARITY, f"“{word.text} {noun.text}” is not what the evidence says of it."
                )
                break


def _around(words: Sequence[Word], keys: frozenset[str]) -> Iterator[Word]:
    """The words of the sentences in which a thing is named."""
    places = [i for i, w in enumerate(words) if is_content(w) and keys & content_keys(w)]
    for place in places:
        for step in (-1, 1):
            j = place + step
            while 0 <= j < len(words) and words[j].text not in {".", ";", "!", "?"}:
                yield words[j]
                j += step


_REPLACING = frozenset(root(verb) for verb in ("replace", "swap", "substitute", "exchange", "supersede", "trade"))
_CHOOSING = frozenset(root(verb) for verb in ("choose", "pick", "select", "prefer", "favour", "favor", "opt"))


def _exchanges(claim: Claim) -> Iterator[Problem]:
    """ "replaced SQS with a queue" where the queue was replaced with SQS; "Spark over Flink" where Flink was chosen."""
    told = [pair for source in claim.sources for pair in _exchanged(source.words)]
    for (old, new), at in ((pair[:2], pair[2]) for pair in _exchanged(claim.words)):
        turned = any(old & known_new and new & known_old for known_old, known_new, _ in told)
        kept = any(old & known_old and new & known_new for known_old, known_new, _ in told)
        if turned and not kept:
            yield claim.at(claim.words[at], ProblemKind.POLARITY, "The evidence has this exchange the other way round.")


def _exchanged(words: Sequence[Word]) -> Iterator[tuple[frozenset[str], frozenset[str], int]]:
    """Keys of what went, keys of what came, and the word number of the verb."""
    for i, word in enumerate(words):
        verb = word.root in _REPLACING or word.root in _CHOOSING
        if not verb or word.quoted:
            continue
        joiners = {"over"} if word.root in _CHOOSING else {"with", "by", "for"}
        at = next((j for j in range(i + 1, min(len(words), i + 8)) if words[j].lower in joiners), None)
        if at is None:
            continue
        first, second = _phrase_keys(words[i + 1 : at]), _phrase_keys(words[at + 1 : at + 5])
        if first and second:
            came_first = word.root in _CHOOSING or (word.root == root("substitute") and words[at].lower == "for")
            yield (second, first, i) if came_first else (first, second, i)


def _phrase_keys(words: Sequence[Word]) -> frozenset[str]:
    """The keys of the thing that a phrase names, up to the next preposition or sign."""
    keys: frozenset[str] = frozenset()
    for word in words:
        if not word.is_word or (word.lower in _AGAINST or word.lower in {"for", "in", "at", "of"}):
            break
        if is_content(word):
            keys |= content_keys(word)
    return keys
