"""Where things come from and go to, and what replaced what, stays as the evidence has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.evidence.verbs import Tense, tense
from assistant.writing.alignment import content_keys
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import is_content
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.words import Word

_REPLACING = frozenset(root(verb) for verb in ("replace", "swap", "substitute", "exchange", "supersede", "trade"))
_CHOOSING = frozenset(root(verb) for verb in ("choose", "pick", "select", "prefer", "favour", "favor", "opt"))


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


def find_turned_ways(claim: Claim) -> Iterator[Problem]:
    """ "from Postgres to Redis" where the evidence went from Redis to Postgres; "on the box" where it was off."""
    for i, word in enumerate(claim.words):
        if word.lower not in _AGAINST or word.quoted or i + 1 >= len(claim.words):
            continue
        noun = _next_thing(claim.words, i)
        if noun is None or noun.owner or not _tells_way(claim, i):
            continue
        said = "without" if word.lower == "with" and noun.negated else word.lower
        keys = content_keys(noun)
        roles = {role for source in claim.sources for role in _roles(source.words, keys)}
        if roles and said not in roles and roles <= _AGAINST[said]:
            yield claim.at(word, ProblemKind.POLARITY, f"“{word.text} {noun.text}” turns the evidence round.")


def _tells_way(claim: Claim, i: int) -> bool:
    """Whether a preposition tells where something went or when; "10 KB off the bundle" and "read from S3" do not.

    Beside two numbers, "before" and "after" tell one end each: the note's "after" may be the sentence's "before".
    """
    word = claim.words[i]
    if word.lower in {"before", "after"}:
        return not any(source.changes for source in claim.sources)
    if word.lower == "off":
        return not any(q.start < word.start <= q.end + 1 for q in claim.quantities)
    return word.lower != "from" or any(
        w.lower in _AGAINST["from"] and w.segment == word.segment for w in claim.words[i + 1 :]
    )


def _next_thing(words: Sequence[Word], i: int) -> Word | None:
    """The first word of meaning after a preposition, within its phrase."""
    for word in words[i + 1 : i + 4]:
        if not word.is_word or word.text[0].isdigit() or (word.function and word.lower in _AGAINST):
            return None
        if is_content(word):
            at = words.index(word)
            measured = (
                at + 2 < len(words)
                and words[at + 1].lower == "of"
                and any(w.text[:1].isdigit() for w in words[at + 2 : at + 4])
            )
            return None if measured else word
    return None


def _roles(words: Sequence[Word], keys: frozenset[str]) -> Iterator[str]:
    """The prepositions and arrows that stand before or after a thing in the evidence; "" where it stands bare."""
    for i, word in enumerate(words):
        if not (is_content(word) and keys & content_keys(word)):
            continue
        before = _leading(words, i)
        if word.negated and before is not None and before.lower == "with":
            yield "without"
            continue
        after = words[i + 1] if i + 1 < len(words) else None
        if before is not None and before.text in _ARROWS:
            yield "to"
        elif after is not None and after.text in _ARROWS:
            yield "from"
        elif before is not None and before.lower in _AGAINST:
            denied = before.lower == "with" and word.negated
            yield "without" if denied else before.lower
        else:
            yield ""


def _leading(words: Sequence[Word], i: int) -> Word | None:
    """The preposition or sign before a noun phrase, over articles and up to two words of the phrase."""
    for word in reversed(words[max(0, i - 4) : i]):
        if word.lower in _AGAINST or not word.is_word:
            return word
        if word.lower in PREPOSITIONS or (tense(word.lower) is not None and not word.function):
            return None
    return None


def find_exchanges(claim: Claim) -> Iterator[Problem]:
    """ "replaced SQS with a queue" where the queue was replaced with SQS; "Spark over Flink" where Flink was chosen."""
    told = [pair for source in claim.sources for pair in _exchanged(source.words)]
    for (old, new), at in ((pair[:2], pair[2]) for pair in _exchanged(claim.words)):
        turned = any(old & known_new and new & known_old for known_old, known_new, _ in told)
        kept = any(old & known_old and new & known_new for known_old, known_new, _ in told)
        if turned and not kept:
            yield claim.at(claim.words[at], ProblemKind.POLARITY, "The evidence has this exchange the other way round.")


_ORDERING = frozenset({"over", "into", "onto", "above", "below", "before", "after", "under", "than"})
"""Between two things these have a first and a second."""
_ENTERING = frozenset({"into", "onto"})


class _Pair(NamedTuple):
    """Two things with an ordering word between them, and where it stands."""

    first: frozenset[str]
    second: frozenset[str]
    joint: str
    at: int


def find_turned_pairs(claim: Claim) -> Iterator[Problem]:
    """ "tables over flexbox", "the portal into the results": two things that change places about a word between them.

    What the evidence puts into a thing does not come out of it either: "the portal's orders into the model".
    """
    told = [pair for source in claim.sources for pair in _pairs(source.words)]
    for said in _pairs(claim.words):
        same = [t for t in told if t.joint == said.joint]
        if same and all(_is_turned(said, t) for t in same):
            yield claim.at(
                claim.words[said.at], ProblemKind.POLARITY, "The evidence has these two the other way round."
            )


def _is_turned(said: _Pair, told: _Pair) -> bool:
    if not said.first & told.second or said.second & told.second:
        return False
    return bool(said.second & told.first) or (said.joint in _ENTERING and not said.first & told.first)


def _pairs(words: Sequence[Word]) -> Iterator[_Pair]:
    for i, word in enumerate(words):
        if word.lower not in _ORDERING or word.quoted:
            continue
        first, second = _phrase_keys(_things_before(words, i)), _phrase_keys(words[i + 1 : i + 5])
        if first and second:
            yield _Pair(first, second, word.lower, i)


def _things_before(words: Sequence[Word], i: int) -> Sequence[Word]:
    """The words right before a place, back to the verb that they belong to."""
    start = next((j for j in range(i - 1, max(-1, i - 4), -1) if tense(words[j].lower) is Tense.PAST), i - 4)
    return words[max(0, start + 1) : i][::-1]


_MOVING = frozenset(map(root, ("move", "migrate", "switch", "take", "bring", "shift", "convert", "port", "replace")))
_WEIGHING = frozenset(
    map(root, ("evaluation", "comparison", "assessment", "proposal", "study", "analysis", "feasibility", "rfc", "memo"))
)


def find_weighed(claim: Claim) -> Iterator[Problem]:
    """ "moved from Kafka to Pulsar" where the evidence has a "Kafka -> Pulsar comparison"."""
    told = [pair for source in claim.sources for pair in _weighed(source.words)]
    if not told:
        return
    for deed in claim.deeds:
        verb = claim.words[deed.at]
        if deed.noun or verb.root not in _MOVING or tense(verb.lower) is not Tense.PAST:
            continue
        things = [w for w in claim.words[deed.at :] if w.segment == verb.segment]
        for old, new in told:
            if any(old & w.all_keys for w in things) and any(new & w.all_keys for w in things):
                yield claim.at(verb, ProblemKind.MODALITY, "In the evidence this was only weighed up; tell it as that.")


def _weighed(words: Sequence[Word]) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The two ends of an arrow that leads up to a noun of weighing."""
    for i, word in enumerate(words):
        if word.text in _ARROWS and 0 < i < len(words) - 2:
            after = words[i + 2 : i + 4]
            if any(w.root in _WEIGHING and w.segment == word.segment for w in after):
                yield words[i - 1].all_keys, words[i + 1].all_keys


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
