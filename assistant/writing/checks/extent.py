"""How many: one thing is not told as several, nor a part of them as all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, base_form, tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.qualifiers import IN_PART
from assistant.writing.source import Source
from assistant.writing.words import Word

_PART = lazy_pattern(r"\b(\d+)\s*(?:of|out of|/)\s*(?:the\s+|our\s+)?(\d+)\b(?!\s*[/-])", re.IGNORECASE)
_GROUPS = frozenset({"our", "all", "several", "many", "multiple", "various", "numerous", "different", "both", "other"})
_AMOUNTS = frozenset({"range", "number", "variety", "set", "lot", "lots", "couple", "handful", "host", "series"})
_FOR_EACH = frozenset({"per", "each", "every", "any", "no"})
_LAST_MONTH, _LAST_DAY = 12, 31
_TOLD_SHARE = 0.6


def find_other_extents(claim: Claim) -> Iterator[Problem]:
    """Plurals for the one thing of the evidence, and things without the part that the evidence gives."""
    yield from _one_as_several(claim)
    yield from _one_as_collection(claim)
    yield from _kind_as_all(claim)
    yield from _part_as_whole(claim)


def _one_as_several(claim: Claim) -> Iterator[Problem]:
    """ "our services" where the evidence has one service."""
    for i, word in enumerate(claim.words):
        if not _is_plural(word) or word.quoted or not _is_head(claim.words, i):
            continue
        grouped = _groups(claim, i)
        if not grouped and not _is_bare(claim, i):
            continue
        same = [(s, n) for s in claim.sources for n, w in enumerate(s.words) if w.root == word.root and w.is_word]
        headed = any(w.root == word.root for s in claim.sources for w in s.context_words)
        if (
            same
            and not headed
            and all(_is_one(source.words, n) and (grouped or _is_definite(source.words, n)) for source, n in same)
        ):
            yield claim.at(
                word, ProblemKind.SCOPE, f"The evidence has one “{word.text.removesuffix('s')}”; name that one."
            )


_COLLECTIONS = word_set("suite family portfolio series bundle collection pack library framework")
_SWEEPING = word_set(
    "activity activities processing operations functionality functionalities features behaviour behavior"
)


def _one_as_collection(claim: Claim) -> Iterator[Problem]:
    """ "the metrics suite" where the evidence has one metric."""
    for before, word in pairwise(claim.words):
        if word.lower not in _COLLECTIONS or not before.content or before.quoted or tense(before.lower) is Tense.PAST:
            continue
        if any(w.root == word.root for s in claim.sources for w in (*s.words, *s.context_words)):
            continue
        same = [(s.words, n) for s in claim.sources for n, w in enumerate(s.words) if w.root == before.root]
        if same and all(_is_one(words, n) for words, n in same):
            yield claim.at(word, ProblemKind.SCOPE, "The evidence has one of these; name that one.")


def _kind_as_all(claim: Claim) -> Iterator[Problem]:
    """ "background activity" for "the background location poller": what narrowed one thing now narrows anything."""
    mine: frozenset[str] = frozenset().union(*(w.all_keys for w in claim.words if w.content and not w.quoted))
    for before, word in pairwise(claim.words):
        if word.lower not in _SWEEPING or not before.content or before.quoted:
            continue
        if any(w.all_keys & word.all_keys for s in claim.sources for w in (*s.words, *s.context_words)):
            continue
        same = [(s.words, n) for s in claim.sources for n, w in enumerate(s.words) if w.root == before.root]
        heads = [list(_head_run(words, n)) for words, n in same]
        if heads and all(len(head) > 1 and not any(w.all_keys & mine for w in head) for head in heads):
            yield claim.at(word, ProblemKind.SCOPE, "This is broader than the thing in the evidence; name that one.")


def _head_run(words: Sequence[Word], n: int) -> Iterator[Word]:
    """The nouns that a describing word stands before."""
    for word in words[n + 1 : n + 4]:
        if not word.content:
            return
        yield word


def _is_plural(word: Word) -> bool:
    return (
        word.content
        and len(word.lower) > 3
        and word.lower.endswith("s")
        and not word.lower.endswith(("ss", "us", "is", "'s"))
    )


def _groups(claim: Claim, i: int) -> bool:
    """Whether words before the noun gather things: "our", "several", "a range of"; a number tells how many itself."""
    word = claim.words[i]
    if any(q.start <= word.start and word.start - q.end <= 1 for q in claim.quantities):
        return False
    before = [w.lower for w in claim.words[max(0, i - 3) : i] if w.segment == word.segment]
    return any(w in _GROUPS for w in before) or any(
        first in _AMOUNTS and second == "of" for first, second in pairwise(before)
    )


def _is_bare(claim: Claim, i: int) -> bool:
    """Whether a plural stands without any word that says which: "fixed leaks in the cache"."""
    if any(q.start <= claim.words[i].start and claim.words[i].start - q.end <= 1 for q in claim.quantities):
        return False
    j = i - 1
    while j >= 0 and claim.words[j].content and tense(claim.words[j].lower) is None:
        j -= 1
    before = claim.words[j] if j >= 0 else None
    return (
        before is None
        or (tense(before.lower) is not None and before.content)
        or before.lower in {"in", "for", "across"}
    )


def _is_definite(words: Sequence[Word], i: int) -> bool:
    """Whether an article names one thing: "a leak in the cache", "the June 3 report"; of kinds notes drop it."""
    for word in reversed(words[max(0, i - 5) : i]):
        if word.lower in {"a", "an", "the", "this", "one", "1"}:
            return True
        if word.function or not word.is_word or (tense(word.lower) is not None and word.content):
            return False
    return False


def _is_head(words: Sequence[Word], i: int) -> bool:
    """Whether a noun names a thing, and not the kind of another: "service" in "a service", not in "service mesh"."""
    following = words[i + 1] if i + 1 < len(words) else None
    return following is None or not following.content or tense(following.lower) is not None


def _is_one(words: Sequence[Word], i: int) -> bool:
    """Whether a noun of the evidence is singular and stands for one thing.

    No verb has its base form after one thing: "the tenant test" tells of a test, "the tenant tests it" of a tenant.
    """
    following = words[i + 1].lower if i + 1 < len(words) else ""
    compound = base_form(following) == following
    if _is_plural(words[i]) or compound or not _is_head(words, i):
        return False
    before = words[i - 1] if i else None
    return before is None or not (before.lower in _FOR_EACH or (before.text[0].isdigit() and before.text != "1"))


def _part_as_whole(claim: Claim) -> Iterator[Problem]:
    """The things of "2 of 6 projects", or what "70 of 112 done" tells of, without a word or number of the part."""
    if not any(_PART.search(source.text) for source in claim.sources) or IN_PART.stand_in(claim.text):
        return
    said = {int(q.value) for q in claim.quantities} | {int(w.text) for w in claim.words if w.text.isdecimal()}
    mine: frozenset[str] = frozenset().union(*(w.all_keys for w in claim.words if w.content and not w.quoted))
    for source in claim.sources:
        for match in _PART.finditer(source.text):
            part, whole = int(match[1]), int(match[2])
            dated = "/" in match.group() and part <= _LAST_MONTH and whole <= _LAST_DAY
            if dated or part >= whole or said & {part, whole, whole - part}:
                continue
            clause = next((c for c in clauses_of(source) if any(w.start == match.start() for w in c.words)), None)
            if clause is not None and _is_told(source, clause, match.end(), mine):
                message = f"In the evidence this is {match.group()}; tell the part."
                yield Problem(ProblemKind.SCOPE, 0, len(claim.text), message)
                return


def _is_told(source: Source, clause: Clause, end: int, mine: frozenset[str]) -> bool:
    counted = [w for w in clause.words if w.start >= end and w.content and tense(w.lower) is None]
    if counted:
        limited = [w for w in clause.words if w.content]
        return bool(counted[-1].all_keys & mine or counted[0].all_keys & mine) and _share(limited, mine) >= _TOLD_SHARE
    before = [c for c in clauses_of(source) if c.sentence == clause.sentence and c.segment < clause.segment]
    limited = [w for w in (before[-1].words if before else clause.words) if w.content]
    return bool(limited) and _share(limited, mine) >= _TOLD_SHARE


def _share(limited: Sequence[Word], mine: frozenset[str]) -> float:
    return sum(bool(w.all_keys & mine) for w in limited) / len(limited)
