"""Who else appears on the page: the people, and the signs of teams other than the author's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set

NAME = r"\b[^\W\d_a-z][\w'’.-]{0,30}[a-zà-ÿ][\w'’-]{0,30}"
"""A capitalised word with a small letter in it: a name, a team, or the start of a sentence."""

FULL_NAME = rf"{NAME}(?: (?:de|van|von|der|el|al|O['’]))*(?: {NAME}){{1,2}}"

_MONTHS = word_set(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december q1 q2 q3 q4 h1 h2"
)
_TITLES = word_set("em l3 l4 l5 l6 ceo cto cfo coo cpo cmo cio ciso cdo md vp em pm hr ic")
TEAM_NOUNS = word_set(
    """
    tools data platform platforms print app apps planner portal web ops score links viewer mail services systems
    security team teams group infra it core cloud engine search ads products pipelines checkout payments billing
    support api guild board council engineering labs studio science analytics operations mobile android ios risk legal
    finance
    """
)
"""Nouns that end a team's name and no person's."""

_SMALL = word_set("of and the for & de")
_BRACKET = lazy_pattern(rf"({NAME}(?: {NAME}){{0,2}}) \(([^()]{{2,60}})\)")
_AFTER_LEVEL = lazy_pattern(rf"{NAME}, (?:L\d|Staff|Senior|Principal), ({NAME}(?: {NAME})?)[,:.;]")
_AFTER_TITLE = lazy_pattern(r"[”\"],? \(([^()]{2,60})\)")
_OF_TEAM = lazy_pattern(rf"({NAME}) (?:of|at|in|from|over at) (?:the )?({NAME}(?: {NAME})?)\b(?! (?:\d|team of))")
_POSSESSIVE = lazy_pattern(
    rf"\b({NAME}(?: {NAME})?)['’]s? (?:own )?(?:RFCs?|ADRs?|retros?|runbook|handbook|guide|review|drill|plan|audit"
    rf"|rota|"
    r"security|on-call|month-end|winter|holiday|contract|release|tickets?|templates|export|code|file)\b"
)
_PREFIX = lazy_pattern(r"\b([A-Z][A-Z0-9]{1,6})-\d+\b")
_NO_TEAMS = word_set("rfc adr retro ws fs is fg std l iso cve ir sev ui v")
_FULL = lazy_pattern(rf"\b{FULL_NAME}\b")


def people_in(items: Iterable[EvidenceItem]) -> frozenset[str]:
    """The single names of everybody whom the entries name as people."""
    told = tuple(items)
    named = (m.name for i in told for m in (*i.people, *i.helped))
    teams = {m.name for i in told for m in i.teams if f"({m.name}" in i.text}
    words = frozenset(w for name in named for w in name.split() if w.casefold() not in _MONTHS | TEAM_NOUNS)
    return words - teams


def full_names(text: str) -> tuple[str, ...]:
    """Names of two words or more, in order of the text, each once."""
    found = (m.group() for m in _FULL.finditer(text))
    return tuple(dict.fromkeys(n for n in found if n.split()[0].casefold() not in _MONTHS))


def ticket_prefixes(text: str) -> tuple[str, ...]:
    """The projects of the tickets in a text (`PAY` of `PAY-1423`), without documents and standards."""
    return tuple(p for p in _PREFIX.findall(text) if p.casefold() not in _NO_TEAMS)


def other_teams(text: str, people: frozenset[str], home: str | None = None) -> tuple[str, ...]:
    """Teams that a text names beside people or as the owner of a document, without the author's own."""
    found: list[str] = []
    for before, inside in _BRACKET.findall(text):
        first = re.split(r"[,;:]", inside)[0].strip()
        person_inside = bool(_FULL.match(first)) or (first.split()[:1] or [""])[0] in people
        person_before = len(before.split()) > 1 or before in people
        if person_inside and not person_before:
            found.append(before)
        elif _is_team(first):
            found.append(first)
    found += [t for t in _AFTER_LEVEL.findall(text) if _is_team(t)]
    for inside in _AFTER_TITLE.findall(text):
        found += [t.strip() for t in re.split(r"[,;]|\band\b", inside) if _is_team(t.strip())]
    found += [t for who, t in _OF_TEAM.findall(text) if who in people and _is_team(t) and t.split()[0] not in people]
    found += [t for t in _POSSESSIVE.findall(text) if _is_team(t) and t.split()[0] not in people]
    mine = (home or "").casefold()
    return tuple(dict.fromkeys(t for t in found if not (mine and (t.casefold() in mine or mine in t.casefold()))))


def _is_team(words: str) -> bool:
    parts = words.split()
    if not parts or len(parts) > 4 or any(c.isdigit() for c in words):
        return False
    if parts[0].casefold() in _MONTHS | _TITLES:
        return False
    capital = all(p[:1].isupper() or p in _SMALL for p in parts)
    return capital and any(c.islower() for c in words)
