"""Who does it and to whom it is done stay apart: neither two things, nor the author and a colleague, change places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Deed, Doer, is_content
from assistant.writing.lexicon.grammar import BE
from assistant.writing.words import Word

_NEAR = 5


def find_turned_roles(claim: Claim) -> Iterator[Problem]:
    """ "A calls B" where the evidence has B call A; "Ana helped me" where the author helped Ana."""
    known = [(source.words, d) for source in claim.sources for d in source.deeds if not d.noun]
    for deed in claim.deeds:
        if deed.noun or deed.doer is Doer.AUTHOR:
            continue
        same = [(words, d) for words, d in known if words[d.at].root == claim.words[deed.at].root]
        if _is_for_author(claim.words, deed) and same and all(d.doer is Doer.AUTHOR for _, d in same):
            yield _problem(claim, deed, "In the evidence the author did this for them, not they for the author.")
        elif same and all(_is_turned(claim.words, deed, words, d) for words, d in same):
            yield _problem(claim, deed, "The evidence has this the other way round.")


def _is_for_author(words: Sequence[Word], deed: Deed) -> bool:
    return any(w.lower in {"me", "us"} for w in words[deed.at + 1 : deed.at + 2])


def _is_turned(words: Sequence[Word], deed: Deed, told: Sequence[Word], known: Deed) -> bool:
    """Whether subject and object have changed places; not where either keeps its own, nor in the passive."""
    subject, thing = _subject(words, deed), _object(words, deed)
    told_subject, told_thing = _subject(told, known), _object(told, known)
    if not (subject and thing and told_subject and told_thing):
        return False
    crossed = subject.all_keys & told_thing.all_keys and thing.all_keys & told_subject.all_keys
    return bool(crossed) and not subject.all_keys & told_subject.all_keys


def _subject(words: Sequence[Word], deed: Deed) -> Word | None:
    """The noun before an active verb."""
    for word in reversed(words[max(0, deed.at - _NEAR) : deed.at]):
        if word.lower in BE or not word.is_word:
            return None
        if is_content(word) and not word.lower.endswith("ly"):
            return word
    return None


def _object(words: Sequence[Word], deed: Deed) -> Word | None:
    """The first noun after a verb: of "the server's boxes", the server."""
    for word in words[deed.at + 1 : deed.at + _NEAR]:
        if not word.is_word or word.lower == "by":
            return None
        if is_content(word):
            return word
    return None


def _problem(claim: Claim, deed: Deed, message: str) -> Problem:
    return claim.at(claim.words[deed.at], ProblemKind.DOER, message)
