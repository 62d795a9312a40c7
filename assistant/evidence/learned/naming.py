"""Who is named in a document: which of its capital words are people, and which are teams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.features import bare, is_capital, kind_of, plain_words, tokens_of, word_features
from assistant.evidence.learned.weights import Weights, learned
from assistant.evidence.learned.word_groups import GROUP_OF
from assistant.evidence.stems import stem, word_set
from assistant.evidence.uptake_words import NO_TEAMS

PERSON, TEAM, SERVICE, PAPER = "PERSON", "TEAM", "SERVICE", "PAPER"

_SPEECH = word_set("cross co non multi inter intra go end self hands well high low long short full half follow")
"""What opens a compound of plain speech: `go-to`, `end-to-end`, `hands-on`."""

_SORTS = word_set("service services system systems app")
"""What a service is called beside its name: with or without, it is one name."""

_HANDLE = lazy_pattern(r"(?<![\w.@/])@([^\W\d_]+(?:\.[^\W\d_]+)?)(?![\w@-]|\.\w)")
_GROUP_HANDLES = word_set("here channel all everyone everybody team oncall support")

_BESIDE = 3
"""Tokens between a title and the number of its document: a bracket, a comma, a word."""


FAINT = -2.5
"""Log odds from which a word may be the name that its line is about, where the line has no other."""


class Odds(NamedTuple):
    """The log odds that a capital word names a person, and that it names a team."""

    person: float
    team: float


def names_in(texts: Iterable[str]) -> dict[str, str]:
    """Words of the texts of one document that name a `PERSON` or a `TEAM`, and the numbers of its papers (`PAPER`)."""
    return named_by(texts, learned(PERSON), learned(TEAM))


def named_by(texts: Iterable[str], person: Weights, team: Weights) -> dict[str, str]:
    """The same with weights of the caller's: training names each writer by what the others taught."""
    read = tuple(texts)
    return named(odds_by(read, person, team)) | marked_in(read)


def odds_in(texts: Iterable[str]) -> dict[str, Odds]:
    """What every capital word of the texts of one document is likely to name; see `odds_by`."""
    return odds_by(texts, learned(PERSON), learned(TEAM))


def odds_by(texts: Iterable[str], person: Weights, team: Weights) -> dict[str, Odds]:
    """The same with weights of the caller's.

    A word is judged by all places where it stands together, be it as an owner (`Ines's`): a name that once opens a
    sentence is known from elsewhere. What is once called a project is neither.
    """
    read = [tokens_of(text) for text in texts]
    often = Counter(token for tokens in read for token in tokens)
    told: dict[str, list[Odds]] = {}
    for tokens in read:
        for place, token in enumerate(tokens):
            if is_capital(token) and token.casefold() not in NO_TEAMS:
                features = word_features(tokens, place, often)
                told.setdefault(bare(token), []).append(Odds(person.score(features), team.score(features)))
    projects = {token for tokens in read for before, token in pairwise(tokens) if before.casefold() == "project"}
    found = {t: Odds(*(sum(s) / len(s) for s in zip(*all_, strict=True))) for t, all_ in told.items()}
    return {t: found[bare(t)] for t in often if bare(t) in found and bare(t) not in projects}


def named(odds: Mapping[str, Odds]) -> dict[str, str]:
    """The words that name a `PERSON` or a `TEAM`."""
    likely = {token: o for token, o in odds.items() if max(o) > 0}
    return {token: PERSON if o.person >= o.team else TEAM for token, o in likely.items()}


def marked_in(texts: Iterable[str]) -> dict[str, str]:
    """What is a name by a sign beside it: the numbers of papers, and people called by their handles (`@ines.r`)."""
    found: dict[str, str] = {}
    for text in texts:
        found |= dict.fromkeys(_numbers_of_papers(tokens_of(text)), PAPER)
        found |= {h: PERSON for h in _HANDLE.findall(text) if h not in _GROUP_HANDLES}
    return found


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
    found: list[str] = []
    last = -2
    for place, token, odds in _service_odds(tokens, often):
        if odds <= 0 or (token in _SORTS and last == place - 1):
            continue
        if last == place - 1 and found:
            found[-1] = f"{found[-1]} {token}"
        else:
            found.append(token)
        last = place
    return tuple(dict.fromkeys(found))


def likeliest_service(tokens: Sequence[str], often: Mapping[str, int]) -> str | None:
    """The word that is likeliest to name what a line owns, where no word does for sure; None where none may.

    A word of plain speech needs more than a line that wants a name.
    """
    strange = ((odds, t) for _, t, odds in _service_odds(tokens, often) if t.casefold() not in plain_words())
    odds, token = max(strange, default=(FAINT, None))
    return token if odds > FAINT else None


def _service_odds(tokens: Sequence[str], often: Mapping[str, int]) -> Iterator[tuple[int, str, float]]:
    weights = learned(SERVICE)
    for place, token in enumerate(tokens):
        if token[0].isalpha() and not _is_plain(token):
            yield place, token, weights.score(word_features(tokens, place, often))
