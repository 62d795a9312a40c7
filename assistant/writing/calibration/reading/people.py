"""People whom a line names, each with the team that stands beside the name; and the teams that it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.evidence.learned.features import bare, tokens_of
from assistant.evidence.learned.naming import PERSON, TEAM

_JOINS = frozenset({",", "and", "&", "+", "/", ";", "then", "und", "plus"})
_WHERE = frozenset({"of", "from", "in", "at", "on"})
_PARTICLES = frozenset({"de", "van", "von", "der", "den", "el", "al", "da", "di", "del", "la", "ten", "bin"})
_NAMED_BEFORE = frozenset({"(", ":", "'s", "’s", "–", "—", "-", "|", *_JOINS})
MOST_WORDS = 3
"""Words of one person's name, particles not counted."""


class Who(NamedTuple):
    """Somebody named in a line; `team` is None where the line gives none."""

    name: str
    team: str | None


class _Run(NamedTuple):
    kind: str
    name: str
    start: int
    end: int


def _runs(tokens: Sequence[str], names: Mapping[str, str]) -> list[_Run]:
    """Words of one kind that stand together, as one name."""
    found: list[_Run] = []
    place = 0
    while place < len(tokens):
        kind = _kind(tokens[place], names)
        if kind is None:
            place += 1
            continue
        start, words = place, [tokens[place]]
        while (step := _next(tokens, place, kind, names)) and (kind == TEAM or len(words) < MOST_WORDS + 1):
            words += tokens[place + 1 : place + step + 1]
            place += step
        place += 1
        found.append(_Run(kind, bare(" ".join(words)), start, place))
    return found


def _kind(token: str, names: Mapping[str, str]) -> str | None:
    return names.get(token) or names.get(bare(token))


def _next(tokens: Sequence[str], place: int, kind: str, names: Mapping[str, str]) -> int:
    """How many tokens further the name goes on: 0 where it ends."""
    after = tokens[place + 1 : place + 3]
    if tokens[place].endswith(("'s", "’s")):
        return 0
    if after and _kind(after[0], names) == kind:
        return 1
    between = _PARTICLES if kind == PERSON else {"&", "of"}
    if len(after) == 2 and after[0].casefold() in between and _kind(after[1], names) == kind:
        return 2
    return 0


def teams_in(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """The teams that a text names, in order, each once."""
    return tuple(dict.fromkeys(r.name for r in _runs(tokens_of(text), names) if r.kind == TEAM))


def people_in(text: str, names: Mapping[str, str]) -> tuple[Who, ...]:
    """The people that a text names, in order, each once, with the team beside the name or beside the list it is in."""
    tokens = tokens_of(text)
    runs = _runs(tokens, names)
    teams = [_team_of(tokens, runs, n) if r.kind == PERSON else None for n, r in enumerate(runs)]
    for n in range(len(runs) - 2, -1, -1):
        joined = set(tokens[runs[n].end : runs[n + 1].start]) <= _JOINS
        if runs[n].kind == runs[n + 1].kind == PERSON and teams[n] is None and joined:
            teams[n] = teams[n + 1]
    found: dict[str, Who] = {}
    for run, team in zip(runs, teams, strict=True):
        if run.kind == PERSON:
            known = found.get(run.name)
            found[run.name] = Who(run.name, team if known is None else known.team or team)
    return tuple(found.values())


def _team_of(tokens: Sequence[str], runs: Sequence[_Run], n: int) -> str | None:
    """`Arno (Quoting)`, `Arno of Quoting`, `Arno, Quoting)`, `Quoting's Arno`, `Quoting (Arno, Bilge)`."""
    run = runs[n]
    after = runs[n + 1] if n + 1 < len(runs) else None
    if after is not None and after.kind == TEAM:
        between = [t.casefold() for t in tokens[run.end : after.start]]
        if between and between[0] == "(" and ")" not in between:
            return after.name
        if [t for t in between if t != "the"] and set(between) - {"the", "our"} <= _WHERE:
            return after.name
    for before in reversed(runs[:n]):
        joining = tokens[before.end : run.start]
        owned = tokens[before.end - 1].endswith(("'s", "’s"))
        if before.kind == TEAM:
            direct = owned or (joining and joining[0] in {"(", ":", "–", "—", "|"})
            return before.name if direct and _only_names(tokens, before.end, run.start, runs[:n]) else None
        if not set(joining) <= _JOINS:
            return None
    return None


def _only_names(tokens: Sequence[str], start: int, end: int, runs: Iterable[_Run]) -> bool:
    inside = {place for r in runs for place in range(r.start, r.end)}
    return all(p in inside or tokens[p].casefold() in _NAMED_BEFORE for p in range(start, end))


def teams_of_people(texts: Iterable[str], names: Mapping[str, str]) -> dict[str, str]:
    """First names with the team that stands beside them anywhere on the page."""
    found: dict[str, str] = {}
    for who in _everybody(texts, names):
        if who.team is not None:
            found.setdefault(who.name.split()[0], who.team)
    return found


def _everybody(texts: Iterable[str], names: Mapping[str, str]) -> Iterator[Who]:
    for text in texts:
        yield from people_in(text, names)
