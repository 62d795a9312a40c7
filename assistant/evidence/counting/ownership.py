"""Whether the words around a service say that the author owns it now: on-call, roadmap, deploys, "own", "took over"."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.domain.evidence import EvidenceItem, Mention
from assistant.domain.vocabulary import Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.owning import find_answered_for
from assistant.evidence.speech import NEAR, spoken
from assistant.evidence.stems import words
from assistant.evidence.verbs import base_form, verb_role

_NOT_OWN = r"(?<!\bmy )(?<!\bour )(?<!\bits )(?<!\btheir )(?<!\byour )(?<!\bhis )(?<!\bher )"
_TITLED = (
    "engineers? people staff colleagues? teams? productivity experience load burden fatigue noise guides? docs? tooling"
)
_TITLES = "|".join(_TITLED.split())
_NOUNS = r"(?:(?:primary |sole |main )?on-?call|pager|roadmaps?|deploys|deployments?|releases?|operations|incidents?)"

SPAN = spoken(
    rf"""
    {_NOT_OWN}own(?:s|ed|ing)? | owner(?! ?ship) | ownership | roadmaps? | deploys | mine | t(?:ook|ake|akes|aken
    |aking) over
    | inherited | on-?call(?! (?:{_TITLES}))
    """
)
"""The words that state an ownership span."""

_OWNS = spoken(
    rf"""
    {_NOT_OWN}own(?:s|ed|ing)? | t(?:ook|ake|akes|aken|aking) over | inherit(?:ed|ing)? | ownership of | owner of
    | accountable for
    """
)
_SAID_AFTER = lazy_pattern(
    rf"^[\s'’`\"]*(?:end[- ]to[- ]end)?[\s,]*(?:\(|:|,|–|—|-|with|is|are|now)?\s*(?:all |now |is |are |fully |the )*"
    rf"(?:mine\b|{_NOUNS}\b(?! (?:{_TITLES})\b)(?:\s*(?:,|and|&|\+|/)\s*(?:and\s+)?{_NOUNS}\b)*"
    r"\s*(?:[().;,]|$|from\b|since\b|after\b|mine\b))",
    re.IGNORECASE,
)
_SAID_BEFORE = lazy_pattern(
    rf"\b{_NOUNS}(?:\s*(?:,|and|&|\+|/)\s*(?:and\s+)?{_NOUNS})*\s+(?:of|for)\s+(?:the\s+)?"
    r"(?:[\w-]+(?:,| and| &)\s+(?:the\s+)?)*$",
    re.IGNORECASE,
)
_HOLDING = frozenset(
    {"own", "run", "hold", "carry", "keep", "have", "take", "lead", "drive", "manage", "maintain", "operate"}
)
_BEGIN = lazy_pattern(r"[.;!?](?=\s)")
_OTHERS = spoken(
    r"we | they | he | she | who | that | which | whoever | if | to | should | would | could | may | might | asked"
)
_FOR_A_WHILE = spoken(
    r"""
    temporar\w+ | interim | stand-?in | standing in | acting | substitut\w+ | fill(?:ed|ing) in | cover(?:ed|ing) for
    | while \w+ (?:was|is|were|are) (?:away|out|on \w*\s?leave|sick|on holiday) | on behalf of | for (?:a|one|two
    |three) (?:days?|weeks?)
    | during \w+['’]s (?:leave|absence|holiday|vacation)
    """
)
_GIVEN_AWAY = spoken(
    rf"""
    (?:hand(?:ed|ing)?|pass(?:ed|ing)?|transferr(?:ed|ing)|gave|giving|moved)\b{NEAR}\b(?:over|off|on|ownership)\b{NEAR}\bto
    | (?:decommission|retir|sunset)\w* | (?:shut|shutting) down | turned off | no longer (?:own\w*|mine)
    """
)
_WITH_ME = lazy_pattern(r"\s*(?:,|and|&)\s*(?:I|me|myself)\b")
_FAR = 300
"""Characters around a service that can say whose it is."""


def surely_owned(item: EvidenceItem, service: Mention) -> bool:
    """True when the sentence says that the author owns the service, for good and by now.

    Somebody else before the verb, a modal, a stand-in or a hand-over makes it a question; so does an act on the
    roadmap or the deploys of a service ("fixed the deploys of ...").
    """
    low, high = max(0, service.start - _FAR), min(len(item.text), service.end + _FAR)
    start = max((m.end() for m in _BEGIN.finditer(item.text, low, service.start)), default=low)
    stop = min((m.start() for m in _BEGIN.finditer(item.text, service.end, high)), default=high)
    sentence, before = item.text[start:stop], item.text[start : service.start]
    if _FOR_A_WHILE.search(sentence) or _gone(item.text):
        return False
    if any(m.start == service.start for m in find_answered_for(item.text, _named(item))):
        return not any(start <= m.start < service.start and _WITH_ME.match(item.text, m.end) for m in item.people)
    verbs = list(_OWNS.finditer(before))
    if verbs:
        return not _others_before(item, start, start + verbs[-1].start())
    if _SAID_AFTER.match(item.text[service.end : stop]):
        return not _others_before(item, start, service.start)
    return bool(_SAID_BEFORE.search(before)) and not _acts(before) and not _others_before(item, start, service.start)


def _named(item: EvidenceItem) -> tuple[str, ...]:
    return tuple(m.name for m in (*item.people, *item.teams))


def given_away(item: EvidenceItem, name: str) -> bool:
    """True when the item tells that the service of that name was handed to others or turned off."""
    return name.casefold() in item.text.casefold() and _gone(item.text)


@lru_cache(maxsize=4096)
def _gone(text: str) -> bool:
    return _GIVEN_AWAY.search(text) is not None


def _others_before(item: EvidenceItem, start: int, stop: int) -> bool:
    """True when somebody else, or a word that makes it less than a fact, stands in this part of the text."""
    named = any(start <= m.start < stop for m in (*item.people, *item.teams, *item.adopters))
    said = {m.group().casefold() for m in _OTHERS.finditer(item.text[start:stop])}
    return named or bool(said - {"we"} if item.subject is Subject.SHARED else said)


def _acts(text: str) -> bool:
    """True when a verb in the text says that something was done to the service, not that it is held."""
    return any(verb_role(w) is not None and base_form(w) not in _HOLDING for w in words(text))
