"""Services with an ownership span (product A4): on-call, roadmap, deploys, "own", "took over"; never prototypes."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate, without
from assistant.evidence.counting.ownership import SPAN, given_away, surely_owned
from assistant.evidence.counting.record import Record, rehearsal
from assistant.evidence.identity import surely_different
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import NEAR, spoken

SYSTEM = (
    r"(?:micro-?)?services?|systems?|platforms?|apis?|applications?|apps?|pipelines?|warehouses?|librar(?:y|ies)|clusters?|"
    r"back-?ends?|front-?ends?|infrastructure|gateways?|databases?|jobs|websites?|bots?|integrations?|implementation|stack"
)
"""What can be run for others, in the words people use."""

_RUNS = spoken(
    rf"""
    (?:own(?:s|ed|ing|er|ership)?|maintain\w*|operat(?:e|es|ed|ing)|run|runs|ran|running|manag(?:e|es|ed|ing|ement)
    |orchestrat\w*|administ\w*|t(?:ook|ake|aking) over|responsible for|in charge of|sole)
    (?:[^\w.;!?]+[\w'’+%-]+){{0,9}}?[^\w.;!?]+(?:{SYSTEM}|uptime)
    """
)
_LIVE = spoken(
    rf"""
    (?:{SYSTEM})\b{NEAR}\b(?:production|live) | (?:production|live)\b{NEAR}\b(?:{SYSTEM})
    """
)
_PART = lazy_pattern(
    r"\b(?:librar(?:y|ies)|components?|features?|modules?|dashboards?|documents?|docs?|scripts?|repos?|repositor(?:y|ies)|"
    r"tests?|packages?|prototypes?|pages?|screens?|wikis?|templates?)$",
    re.IGNORECASE,
)


def count_owned_services(record: Record, _: Criterion) -> Count:
    """Services that the author is said to own, each once; what only runs, or lacks a name, becomes a question."""
    backing = [(i, n) for i in record.claims for n in owned_names(i) if record.counts(i)]
    names = surely_different(n for _, n in backing)
    solid = tuple({i.id: i for i, _ in backing}.values())
    others = tuple(c for i in without(record.claims, solid) if (c := _candidate(record, i)))
    return Count(counted=names, evidence=solid, candidates=others, note=_not_counted(record))


def owned_names(item: EvidenceItem) -> tuple[str, ...]:
    """The services in an item that its own words call owned, and still owned."""
    if rehearsal(item):
        return ()
    sure = (m for m in item.owned_services if surely_owned(item, m))
    return tuple(dict.fromkeys(m.name for m in sure if not _PART.search(_with_noun(item, m.end, m.name))))


def ask_ownership(item: EvidenceItem, at: int = 0) -> str:
    """Asks for the ownership span of what the item names."""
    if item.owned_services and given_away(item, item.owned_services[0].name):
        return f"Do you still own {listed(_names(item))} after {named(item)}"
    if item.owned_services:
        return f"Are on-call, roadmap or deploys of {listed(_names(item))} yours ({named(item)})"
    return f"Which service is behind {named(item, at)}, and are its on-call, roadmap or deploys yours"


def _candidate(record: Record, item: EvidenceItem) -> Candidate | None:
    if owned_names(item):
        return candidate(record, item, weight=3)
    if item.owned_services and not rehearsal(item):
        return candidate(record, item, ask_ownership(item), 2)
    if rehearsal(item):
        return None
    if (match := _RUNS.search(item.text)) is not None:
        return candidate(record, item, ask_ownership(item, match.start()), 1.5 if SPAN.search(item.text) else 1)
    live = _LIVE.search(item.text)
    return candidate(record, item, ask_ownership(item, live.start()), 0.5) if live else None


def _not_counted(record: Record) -> str:
    owned = {n.casefold() for i in record.claims for n in owned_names(i)}
    seen: dict[str, str] = {}
    for item in record.confirmations:
        for match in re.finditer(
            r"\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:api|service|svc|worker|server|gateway|app|web)\b", item.text
        ):
            if item.adopters and match.group() not in owned and item.subject.value == "other":
                seen.setdefault(
                    match.group(), f"{match.group()} is {item.adopters[0].name}'s ({item.id}): adoption, not scope."
                )
    return " ".join(seen.values())


def _names(item: EvidenceItem) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.name for m in item.owned_services))


def _with_noun(item: EvidenceItem, end: int, name: str) -> str:
    """The name with the word that follows it, so that `platform repository` is seen as a repository."""
    follows = re.match(r"['’`\"]?\s(\w+)", item.text[end : end + 30])
    return f"{name} {follows.group(1)}" if follows and _PART.search(follows.group(1)) else name


OWNED_SERVICES = Measuring(
    count=count_owned_services,
    ask=ask_ownership,
    unit="service",
    wanted="service",
    closing="with an ownership span in the record: on-call, roadmap or deploys",
    when="since when",
)
