"""Between two parties: who gives and who gets, who asks and who is asked, keep their places in other words too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import Deed, Doer, bare_name
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.grammar import AUTHOR_WORDS, DETERMINERS, ROLE_SUBJECTS, SHARED_WORDS
from assistant.writing.source import Source
from assistant.writing.words import Word

_AUTHOR = "<author>"
_NO_ONE: frozenset[str] = frozenset()


def _roots(listed: str) -> frozenset[str]:
    return frozenset(root(word) for word in word_set(listed))


_ACTS = {
    "escalate": _roots("escalate page"),
    "ask": _roots("ask request demand"),
    "flag": _roots("flag report raise notice spot alert warn"),
    "supply": _roots("supply provide give send hand deliver lend donate contribute furnish"),
    "review": _roots("review approve vet feedback"),
    "teach": _roots("teach mentor coach train onboard tutor"),
    "help": _roots("help assist support"),
    "cover": _roots("cover relieve"),
    "propose": _roots("propose suggest recommend advise"),
    "interview": _roots("interview"),
}
_FAMILY = {verb: family for family, verbs in _ACTS.items() for verb in verbs}
_ACT_NOUNS = word_set(
    "escalation escalations feedback request requests report reports review reviews suggestion suggestions"
)
_RECEIVING = {root("borrow"): "supply", root("receive"): "supply", root("inherit"): "supply", root("learn"): "teach"}
"""Verbs told from the other end: whoever borrows is given."""
_GETTING = _roots("receive get take accept field answer handle obtain")
_TO = frozenset({"to", "for"})


class _Act(NamedTuple):
    """An act between parties: of which family, whose, towards whom, and at which word."""

    family: str
    doers: frozenset[str]
    others: frozenset[str]
    at: int


def find_swapped_parties(claim: Claim) -> Iterator[Problem]:
    """ "took an escalation from Bao" where the author escalated to Bao; "asked the vendor for" where they asked."""
    if not claim.sources:
        return
    senders = frozenset().union(*(_senders(source.words) for source in claim.sources))
    actors = claim.actors | senders
    told = [act for source in claim.sources for act in _acts_of(source)]
    for act in _acts(claim.words, claim.deeds, actors):
        same = [t for t in told if t.family == act.family]
        if same and all(_is_swapped(act, t) for t in same):
            message = "In the evidence these two have each other's part: keep who did it and to whom."
            yield claim.at(claim.words[act.at], ProblemKind.DOER, message)


def _is_swapped(act: _Act, told: _Act) -> bool:
    """Whether one of the two parties stands on the other side, and none on its own."""
    if act.doers & told.doers or act.others & told.others:
        return False
    return bool(act.doers & told.others or act.others & told.doers)


@lru_cache(maxsize=512)
def _acts_of(source: Source) -> tuple[_Act, ...]:
    return tuple(_acts(source.words, source.deeds, source.actors | _senders(source.words)))


def _senders(words: Sequence[Word]) -> frozenset[str]:
    """Whoever feedback, a review or a request comes from is somebody, known or not."""
    return frozenset(
        bare_name(words[i + 2])
        for i, word in enumerate(words[:-2])
        if word.lower in _ACT_NOUNS and words[i + 1].lower == "from" and words[i + 2].text[:1].isupper()
    )


def _acts(words: Sequence[Word], deeds: Sequence[Deed], actors: frozenset[str]) -> Iterator[_Act]:
    verbs = {d.at: d for d in deeds if not d.noun}
    for i, word in enumerate(words):
        family = _FAMILY.get(word.root) or _RECEIVING.get(word.root)
        if family is None or word.quoted or word.negated:
            continue
        if i in verbs:
            act = _of_verb(words, verbs, verbs[i], family, actors)
        elif word.lower in _ACT_NOUNS:
            act = _of_noun(words, verbs, i, family, actors)
        else:
            continue
        if act is not None and (act.doers or act.others):
            yield act


def _of_verb(
    words: Sequence[Word], verbs: dict[int, Deed], deed: Deed, family: str, actors: frozenset[str]
) -> _Act | None:
    agent = _NO_ONE if deed.doer is Doer.AUTHOR else _after(words, deed.at, frozenset({"by"}), verbs, actors)
    doers = agent or _parties_of(deed)
    if words[deed.at].root in _RECEIVING:
        return _Act(family, _after(words, deed.at, frozenset({"from"}), verbs, actors), doers, deed.at)
    others = _after(words, deed.at, _TO, verbs, actors) | _direct(words, deed.at + 1, actors)
    if family == "review":
        others |= frozenset(bare_name(w) for w in words[deed.at + 1 : deed.at + 3] if w.owner and _party(w, actors))
    if family == "ask":
        others |= _after(words, deed.at, frozenset({"from", "of"}), verbs, actors)
    return _Act(family, doers, others - doers, deed.at)


def _parties_of(deed: Deed) -> frozenset[str]:
    if deed.doer is Doer.AUTHOR:
        return frozenset({_AUTHOR})
    return deed.names - {"?"} if deed.doer is Doer.OTHER else _NO_ONE


def _of_noun(words: Sequence[Word], verbs: dict[int, Deed], i: int, family: str, actors: frozenset[str]) -> _Act | None:
    """ "an escalation from Bao", "Bao's escalation", "made a request to Bao": whose it is, and who got it."""
    verb = next((verbs[j] for j in range(i - 1, max(-1, i - 6), -1) if j in verbs), None)
    subject = _parties_of(verb) if verb is not None else _NO_ONE
    sender = _after(words, i, frozenset({"from", "by"}), verbs, actors)
    owners = frozenset(bare_name(w) for w in words[max(0, i - 2) : i] if w.owner and _party(w, actors))
    if sender or owners:
        got = verb is not None and words[verb.at].root in _GETTING
        return _Act(family, sender | owners, subject if got else _NO_ONE, i)
    receiver = _after(words, i, frozenset({"to"}), verbs, actors)
    if verb is not None and not receiver:
        receiver = _direct(words, verb.at + 1, actors)
    return _Act(family, subject, receiver, i) if receiver and subject else None


def _after(
    words: Sequence[Word], at: int, prepositions: frozenset[str], verbs: dict[int, Deed], actors: frozenset[str]
) -> frozenset[str]:
    """The party behind one of these prepositions, before the next verb or clause."""
    for j in range(at + 1, min(len(words), at + 9)):
        if j in verbs or words[j].text in {",", ";", ".", ":", "(", ")"} or words[j].lower in {"and", "who", "which"}:
            return _NO_ONE
        if words[j].lower in prepositions:
            found = _direct(words, j + 1, actors)
            if found:
                return found
    return _NO_ONE


def _direct(words: Sequence[Word], start: int, actors: frozenset[str]) -> frozenset[str]:
    """The party that a noun phrase opening here names, unless it only owns or describes a thing."""
    for j in range(start, min(len(words), start + 2)):
        word = words[j]
        if word.lower in DETERMINERS:
            continue
        party = _party(word, actors)
        thing = j + 1 < len(words) and words[j + 1].content and not words[j + 1].capital
        described = thing and tense(words[j + 1].lower) is None and word.lower in ROLE_SUBJECTS
        return frozenset({party}) if party and not word.owner and not described else _NO_ONE
    return _NO_ONE


def _party(word: Word, actors: frozenset[str]) -> str:
    lower = bare_name(word)
    if lower in AUTHOR_WORDS or lower in SHARED_WORDS:
        return _AUTHOR
    if lower in ROLE_SUBJECTS or (word.capital and lower in actors):
        return lower
    return ""
