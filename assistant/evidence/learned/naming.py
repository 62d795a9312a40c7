"""Who is named in a document: which of its capital words are people, and which are teams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from assistant.evidence.learned.features import is_capital, kind_of, tokens_of, word_features
from assistant.evidence.learned.weights import Weights, learned
from assistant.evidence.learned.word_groups import GROUP_OF
from assistant.evidence.stems import stem, word_set
from assistant.evidence.uptake_words import NO_TEAMS

PERSON, TEAM, SERVICE, PAPER = "PERSON", "TEAM", "SERVICE", "PAPER"

_SPEECH = word_set("cross co non multi inter intra go end self hands well high low long short full half follow")
"""What opens a compound of plain speech: `go-to`, `end-to-end`, `hands-on`."""

_BESIDE = 3
"""Tokens between a title and the number of its document: a bracket, a comma, a word."""


def names_in(texts: Iterable[str]) -> dict[str, str]:
    """Words of the texts of one document that name a `PERSON` or a `TEAM`, and the numbers of its papers (`PAPER`).

    A word is judged by all places where it stands together: a name that once opens a sentence is known from elsewhere,
    and what is once called a project is neither.
    """
    return named_by(texts, learned(PERSON), learned(TEAM))


def named_by(texts: Iterable[str], person: Weights, team: Weights) -> dict[str, str]:
    """The same with weights of the caller's: training names each writer by what the others taught."""
    read = [tokens_of(text) for text in texts]
    often = Counter(token for tokens in read for token in tokens)
    scores: dict[str, list[tuple[float, float]]] = {}
    for tokens in read:
        for place, token in enumerate(tokens):
            if is_capital(token) and token.casefold() not in NO_TEAMS:
                features = word_features(tokens, place, often)
                scores.setdefault(token, []).append((person.score(features), team.score(features)))
    projects = {token for tokens in read for before, token in pairwise(tokens) if before.casefold() == "project"}
    found = {}
    for token, told in ((t, s) for t, s in scores.items() if t not in projects):
        as_person, as_team = (sum(s[n] for s in told) / len(told) for n in (0, 1))
        if max(as_person, as_team) > 0:
            found[token] = PERSON if as_person >= as_team else TEAM
    return found | {number: PAPER for tokens in read for number in _numbers_of_papers(tokens)}


def _is_plain(token: str) -> bool:
    """True for a word of duty or of speech (`roadmap`, `mine`, `cross-team`), which names no service."""
    first, joined, _ = token.casefold().partition("-")
    return first in _SPEECH if joined else stem(token) in GROUP_OF


def documents_in(tokens: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Titles in quotation marks and numbers of papers among the tokens, in order; `names` knows the page's papers."""
    return tuple(t for t in tokens if (names.get(t) or kind_of(t)) in (PAPER, "TITLE"))


def _numbers_of_papers(tokens: Sequence[str]) -> Iterator[str]:
    """Numbers that stand beside a title (`FS-12 "Robots yield by rule"`): of a document, and not of a ticket."""
    titles = [n for n, t in enumerate(tokens) if kind_of(t) == "TITLE"]
    for place, token in enumerate(tokens):
        if kind_of(token) == "TICKET" and any(abs(place - at) <= _BESIDE for at in titles):
            yield token


def services_in(tokens: Sequence[str], often: Mapping[str, int]) -> tuple[str, ...]:
    """Names of services in a line that tells of owning one; words that stand together are one name."""
    weights = learned(SERVICE)
    found: list[str] = []
    last = -2
    for place, token in enumerate(tokens):
        if not token[0].isalpha() or _is_plain(token) or weights.score(word_features(tokens, place, often)) <= 0:
            continue
        if last == place - 1 and found:
            found[-1] = f"{found[-1]} {token}"
        else:
            found.append(token)
        last = place
    return tuple(dict.fromkeys(found))
