"""Work that stays on its author's bench: tried out, studied or shown, and in nobody's hands."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.speech import spoken
from assistant.writing.calibration.reading.weighing import words_of

_TRIED = spoken(
    r"""
    (?:prototype|proof of concept|poc|spike|mock-?up|sketch|experiment|demo|benchmark|hackathon|side project|toy
    |proof-of-concept|paper draft|workshop paper|exploration|study|notebook|simulation|click-through|write-up
    |slide deck|deck)s?
    | simulat\w+ | literature | reading group | slides | replay(?:ed|s)? | demo data | synthetic (?:data|traffic|load)
    | recorded (?:data|traffic) | (?:first|second|third|fourth|new|next) (?:model|version|draft|sketch) | papers read
    """
)
"""Forms of work that comes before a thing that is used."""

_WHERE = spoken(
    r"""
    (?:on|in|from) (?:a branch (?:on|of|in) )?my (?:own )?(?:laptop|machine|workstation|computer|branch|desk
    |bench|notebook|fork|sandbox|account
    |home directory|local \w+) | my (?:own )?(?:laptop|machine|workstation|branch|desk|bench|notebook|fork)
    | on (?:the|a) bench | in (?:the|our|my) (?:\w+ )?lab
    | (?:in|on) (?:(?:a|the|my) )?(?:sandbox|staging|test (?:account|cluster|bench))
    | locally | (?:(?:my|a) )?private (?:repo|branch|fork|document|folder)
    """
)
"""Places where nobody else sees it."""

_UNSEEN = spoken(
    r"""
    no users? | (?:nobody|no one|no team|no-one|none)(?: \w+){0,3} (?:asked|seen|uses?|using|tried|knows|runs|looked)
    | not (?:yet )?(?:wired|connected|plugged|deployed|released|announced|shared|shown|in production|merged|published
    |live|used|in use|switched on|turned on|hooked up) | (?:nothing|none of it) is (?:yet )?(?:wired|connected|plugged
    |deployed|live|merged|in production) | does not talk to | no (?:sponsor|launch date|date|release date|customers?
    |announcement|demo|release|rollout|owner) | unreleased | unpublished | unannounced | behind a flag
    | only I | just me | told no one | told nobody | (?:in|on) no (?:backlog|roadmap|board|list|repo) | no write-?up
    | (?:stayed|kept|keep|stays) (?:it )?(?:with me|to myself|for myself|private) | before (?:anyone|anybody|somebody)
    | has been shown it | no (?:doc|document|docs|ticket|link|audience) | never (?:shown|demoed|shared|published
    |deployed) | waiting for (?:a )?(?:sponsor|slot|date|somebody|someone|review)
    """
)
"""That nobody else has it, in so many words."""

_STRETCH = spoken(
    r"""
    stretch | moonshots? | flagship | headline (?:project|of (?:the|my) year) | my headline | big bet | passion project
    | (?:largest|biggest|strongest|most ambitious) (?:\w+ )?(?:piece of work|thing|project|work)
    | proof of staff[- ]level | (?:my|the) (?:staff|senior|principal) (?:work|project|piece) | judged (?:on|by)
    | next[- ]level (?:project|work) | growth project
    """
)
"""Work that the author puts forward as beyond the level."""

_SURFACE = spoken(
    r"""
    https?\S* | [A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*-\d+ | demo(?:ed|d|s)? | demonstrated | showed | shown (?:to|at|in)
    | presented | presentation | recording | talk | slides | forum | guild | [a-z]{1,6}\d*/[\w-]+ | dashboard
    """
)
"""Somewhere to look, or somebody who looked."""

_BENCH = (_TRIED, _WHERE, _UNSEEN)
_LANDED = spoken(
    r"""
    in production | went live | is live | live (?:since|on|in|for) | rolled out to | in use | used by | adopted
    | shipped to | shipped | customers use | launched | merchants? | released to | available to
    """
)


def on_the_bench(item: EvidenceItem, but: str = "") -> bool:
    """True where an entry tells of work that is tried out, studied or shown, not used; by other words than `but`.

    What a project is called ("bench runner", "curve study") does not say how far it is.
    """
    said = re.sub(rf"\b{re.escape(but)}\b", " ", words_of(item), flags=re.IGNORECASE) if but else words_of(item)
    return any(p.search(said) for p in _BENCH)


def unseen(item: EvidenceItem) -> bool:
    """True where an entry says in so many words that nobody else has the work."""
    return bool(_UNSEEN.search(words_of(item)) or _WHERE.search(words_of(item)))


def stretched(item: EvidenceItem) -> bool:
    """True where an entry, its label or its heading puts the work forward as beyond the level."""
    heading = item.context[-1] if item.context else ""
    return bool(_STRETCH.search(f"{heading}: {words_of(item)}"))


def surfaced(item: EvidenceItem) -> bool:
    """True where an entry gives somewhere to look, or tells that somebody looked."""
    return bool(_SURFACE.search(words_of(item)) or item.links or item.tickets)


def landed(item: EvidenceItem) -> bool:
    """True where an entry says that somebody uses the work."""
    return bool(_LANDED.search(words_of(item))) and not on_the_bench(item)


def bench_words(item: EvidenceItem) -> int:
    """Where the entry first says so."""
    text = words_of(item)
    found = [m.start() for p in _BENCH if (m := p.search(text))]
    return max(0, min(found, default=0) - (len(text) - len(item.text)))
