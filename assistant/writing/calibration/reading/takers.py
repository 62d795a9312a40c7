"""People whom a sentence lists, each with the team that stands beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.parties import FULL_NAME, NAME, TEAM_NOUNS
from assistant.writing.calibration.reading.sides import is_home, says_inside, says_outside

LEAST_LIST = 3
"""Names in a list without surnames that are read as a list of people."""

_TITLE = lazy_pattern(r"[“\"][^”\"]{3,90}[”\"]")
_WHEN = lazy_pattern(
    r"\b(?:In|By|Since|From|Until|During|For|Then|On)\s(?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
"""`In March Mikkel Dahl`: the month is no part of the name."""

_TEAM = lazy_pattern(rf"^\s*\(\s*({NAME}(?: (?:{NAME}|of|and|&|the|[A-Z]{{2,4}}))*)\s*[,;:)]")
_OF_TEAM = lazy_pattern(rf"^,?\s+(?:in|at|of|from)\s+(?:the\s+)?({NAME}(?: {NAME}){{0,2}})")
_FULL = lazy_pattern(rf"\b{FULL_NAME}")
_FIRST_NAMES = lazy_pattern(rf"{NAME}(?:, {NAME}){{1,14}}(?:,? (?:and|&) (?:{NAME}|I\b))?")
_NAME = lazy_pattern(NAME)
_AFTER_IN = lazy_pattern(r"\b(?:in|at|of|from|by|to)\s+(?:the\s+)?$")
_BEFORE_TEAM = lazy_pattern(r"(?:^|[,;:]|\band\b)\s*$")
_OPENER = lazy_pattern(
    r"^(?:Unblocked|Unstuck|Helped|Freed|Following|Followers|Followed|Adopted|In|By|Then|And|For|Got|With|Working|Who"
    r"|Engineers|Everyone|Dec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|December|January|February|March|April"
    r"|June|July|August|September|October|November)\s"
)
_POSSESSIVE = lazy_pattern(r"['’]s?$")
_JOINED = lazy_pattern(r"^(?:,|,? and|,? &|;)?\s*$")


class Taker(NamedTuple):
    """Somebody named in an entry. `outside` is None where nothing says which team the person is of."""

    name: str
    item: EvidenceItem
    outside: bool | None


def takers(packet: Packet, item: EvidenceItem) -> tuple[Taker, ...]:
    """The people that an entry lists, in its order, each once."""
    text = _WHEN.sub(_blank, _TITLE.sub(_blank, item.text))
    heading = item.context[-1] if item.context else ""
    around = f"{heading}: {item.label or ''} {text}"
    beyond = says_outside(around, packet.team)
    within = not beyond and (says_inside(around, packet.team) or says_inside(packet.around(item), packet.team))
    found: dict[str, Taker] = {}
    for name, team in _listed(packet, text):
        if team is not None:
            outside: bool | None = not is_home(team, packet.team)
        else:
            outside = True if beyond else False if within else None
        found.setdefault(name, Taker(name, item, outside))
    return tuple(found.values())


def _listed(packet: Packet, text: str) -> Iterator[tuple[str, str | None]]:
    """Full names outside brackets with their teams; else those in brackets behind a team; else first names."""
    spans = [m for m in _FULL.finditer(_bracketless(text)) if _is_person(packet, m, text)]
    if spans:
        teams = [_team_after(text, m.end()) for m in spans]
        for place in range(len(spans) - 2, -1, -1):
            if teams[place] is None and _JOINED.match(text[spans[place].end() : spans[place + 1].start()]):
                teams[place] = teams[place + 1]
        yield from ((_bare(m.group()), team) for m, team in zip(spans, teams, strict=True))
        return
    inside = [(b, n) for b in re.finditer(r"\(([^()]{2,200})\)", text) for n in _FULL.findall(b.group(1))]
    if inside:
        yield from ((_bare(n), _team_before(text, b.start())) for b, n in inside)
        return
    for run in _FIRST_NAMES.finditer(_bracketless(text)):
        names = [n for n in _NAME.findall(run.group()) if n not in packet.teams and n.casefold() not in TEAM_NOUNS]
        if len(names) + run.group().endswith(" I") >= LEAST_LIST:
            yield from ((n, None) for n in names)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _bracketless(text: str) -> str:
    return re.sub(r"\([^()]*\)", _blank, text)


def _is_person(packet: Packet, match: re.Match[str], text: str) -> bool:
    """A name of two words that ends in no team's noun and follows no "in" or "of"."""
    words = _bare(match.group()).split()
    if len(words) < 2 or any(w.casefold() in TEAM_NOUNS for w in words):
        return False
    if is_home(" ".join(words), packet.team) or (set(words) <= packet.teams and not set(words) & packet.people):
        return False
    named = bool(set(words) & packet.people)
    return named or not _AFTER_IN.search(text[: match.start()]) or bool(_TEAM.match(text[match.end() :]))


def _team_after(text: str, end: int) -> str | None:
    found = _TEAM.match(text[end:]) or _OF_TEAM.match(text[end:])
    return found.group(1) if found else None


def _team_before(text: str, start: int) -> str | None:
    before = re.search(rf"({NAME}(?: {NAME}){{0,2}})\s*$", text[:start])
    return before.group(1) if before else None


def _bare(name: str) -> str:
    """The name without a verb or a month before it and without a possessive."""
    return _POSSESSIVE.sub("", _OPENER.sub("", name))
