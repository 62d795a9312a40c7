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
_OPENERS = frozenset(
    word.capitalize()
    for word in word_set(
        """
        it this that they he she we the their then since who what team nobody everybody everyone both all one two three
        some others another design last first headline my our and but so these those engineers developers people teams
        which also now each every only
        """
    )
)
"""Capitalised words that open sentences and name no team."""

_USING = lazy_pattern(
    rf"({NAME}(?: {NAME})?)(?: and {NAME}(?: {NAME})?)? (?:team )?(?:(?:has|have) (?:both )?(?:used|built|adopted"
    rf"|it|them|moved"
    rf"|taken|copied)|uses?|follows?|adopts|adopted|builds?|runs? (?:it|on)|moved to|keeps? to|migrated"
    rf"|switched to|works? by"
    rf"|cites?|quotes?|links to|refers to|copied|relies|depends?|took (?:it|its))\b"
    rf"|\b(?:adopted|cited|quoted|used|use|taken over|taken up|copied|built|followed|running|live"
    rf"|production) (?:by|at|in) (?:the )?"
    rf"({NAME}(?: {NAME})?)(?: and (?:the )?({NAME}))?"
)
_PREFIX = lazy_pattern(r"\b([A-Z][A-Z0-9]{1,6})((?:-[A-Z]{1,6}){0,2})-\d+\b")
_TITLED = lazy_pattern(r"\b([A-Z][A-Z0-9]{1,6})(?:-[A-Z]{1,6})?-\d+,?\s[“\"]")
_DECIDED = word_set("dec min dl")
_NO_TEAMS = word_set("rfc adr retro ws fs is fg std l iso cve ir sev ui v dd doc g covid sha utf")
_OFFICE = lazy_pattern(r"^(?:C[A-Z]{1,2}O|VPE?P?|EVP|SVP|GC|MD)$")
_FULL = lazy_pattern(rf"\b{FULL_NAME}\b")


def people_in(items: Iterable[EvidenceItem]) -> frozenset[str]:
    """The single names of everybody whom the entries name as people."""
    told = tuple(items)
    named = (m.name for i in told for m in (*i.people, *i.helped))
    teams = {m.name for i in told for m in i.teams if f"({m.name}" in i.text}
    parts = (w for name in named for w in name.split())
    words = frozenset(w for w in parts if w.casefold() not in _MONTHS | TEAM_NOUNS and w not in _OPENERS)
    return words - teams


def full_names(text: str) -> tuple[str, ...]:
    """Names of two words or more, in order of the text, each once."""
    found = [m for m in _FULL.finditer(text) if m.group().split()[0].casefold() not in _MONTHS or _listed(text, m)]
    return tuple(dict.fromkeys(m.group() for m in found))


def _listed(text: str, name: re.Match[str]) -> bool:
    """True in a list, where "Jun Ito" is a person and no month."""
    return text[: name.start()].rstrip().endswith((",", "and")) or text[name.end() :].startswith(",")


def ticket_prefixes(text: str) -> tuple[str, ...]:
    """The projects of the tickets in a text (`PAY` of `PAY-1423`), without documents and standards."""
    return tuple(
        first
        for first, kind in _PREFIX.findall(text)
        if first.casefold() not in _NO_TEAMS
        and not _OFFICE.match(first)
        and not _DECIDED & set(kind.casefold().split("-"))
    )


def titled_prefixes(text: str) -> tuple[str, ...]:
    """The projects of documents that are told with their titles (`PAY` of `PAY-DD-11 "Cut-off times"`)."""
    return tuple(p for p in _TITLED.findall(text) if p.casefold() not in _NO_TEAMS)


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
    using = (t for groups in _USING.findall(text) for t in groups if t)
    found += [t for t in using if _is_team(t) and not set(t.split()) & people and t.split()[0] not in _OPENERS]
    found += [t for t in _POSSESSIVE.findall(text) if _is_team(t) and t.split()[0] not in people]
    mine = (home or "").casefold()
    return tuple(dict.fromkeys(t for t in found if not (mine and (t.casefold() in mine or mine in t.casefold()))))


def people_of_teams(text: str, home: str | None = None) -> tuple[str, ...]:
    """First names of people beside whom a team in brackets stands that is not the author's own."""
    mine = (home or "").casefold()
    found = []
    for before, inside in _BRACKET.findall(text):
        team = re.split(r"[,;:]", inside)[0].strip()
        if _is_team(team) and not (mine and (team.casefold() in mine or mine in team.casefold())):
            found.append(before.split()[0])
    return tuple(found)


def _is_team(words: str) -> bool:
    parts = words.split()
    if not parts or len(parts) > 4 or any(c.isdigit() for c in words):
        return False
    if parts[0].casefold() in _MONTHS | _TITLES:
        return False
    capital = all(p[:1].isupper() or p in _SMALL for p in parts)
    return capital and any(c.islower() for c in words)
