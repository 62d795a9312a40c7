"""Services that the author is said to own: a service's name in an ownership span (on-call, roadmap, took over)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.evidence import Mention
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import readable

_SUFFIX = (
    r"api|service|svc|worker|server|gateway|proxy|daemon|queue|store|db|scheduler|consumer|producer|pipeline"
    r"|processor|router|broker|backend|engine"
    r"|sync|cron|job|bot|registry|indexer|index|cache|auth|web|app|ui|core|platform|hub|agent|operator"
    r"|controller|planner|ledger|portal|site|frontend"
    r"|monitor|collector|exporter|ingest|ingestor|feed|stream|runner|dispatcher|resolver|search|mail|mailer"
    r"|notifier|billing|payments"
)
_KEBAB = rf"[a-z][a-z0-9]*(?:-[a-z0-9]+){{0,4}}-(?:{_SUFFIX})(?:-v\d)?"
_CAMEL = r"[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+){0,3}(?:Service|Api|API|Worker|Gateway|Server|Engine|Proxy)"
_NOUN = (
    r"services?|microservices?|systems?|apis?|pipelines?|gateways?|platforms?|workers?|servers?|apps?|engines?"
    r"|queues?|portals?"
)
_EXACT = lazy_pattern(rf"(?<![\w/.-])(?:{_KEBAB}|{_CAMEL})(?![\w/-])")
_BY_NOUN = lazy_pattern(rf"(?:[\w/+&-]+ ){{1,3}}?(?:{_NOUN})\b", re.IGNORECASE)
_BRACKETS = lazy_pattern(r"\s*\([^()]{0,80}\)")
_SPAN_WORDS = r"on-?call|on call|pager|roadmap|deploys?|deployments?|releases?|operations|end[- ]to[- ]end|incidents"
_TAKES = lazy_pattern(
    r"\b(?:took over|taking over|take over|takes over|tak(?:e|es|ing)|took (?:full |sole |over )?ownership of"
    r"|(?:took|taking|have|has|had|with|full|sole|end-to-end) ownership of"
    r"|own|owns|owned|owning|inherited|inheriting|(?:primary |sole |main )?owner of|(?:primary |secondary "
    r"|sole )?on-?call (?:owner |lead |rotation |primary )?(?:for|of)"
    r"|on call for|dri (?:for|of)|accountable for|(?:carry|carries|carrying|carried) the pager for"
    r"|roadmap (?:of|for)|deploys (?:of|for))\s+",
    re.IGNORECASE,
)
_LIST_JOINT = lazy_pattern(r"\s*(?:,\s*(?:and\s+)?|\s(?:and|&|plus|\+)\s+)(?:the\s+|our\s+)?", re.IGNORECASE)
_LEAD = lazy_pattern(
    r"(?:(?:both|the|our|my|a|an|new|legacy|two|three|four|five|all|core|entire|whole|of|services?:?"
    r"|systems?:?)\s+|\d\s+)*(?:[:(]\s*)?",
    re.IGNORECASE,
)
_CALLED = lazy_pattern(
    rf"[\s'’`\"]*(?:\((?P<inside>[^()]{{0,120}})\)|(?:is|are|was|became|now|,|:|-|–|—)\s*(?P<after>(?:is |all "
    rf"|now |fully |entirely )*(?:mine|ours|(?:{_SPAN_WORDS})\b)[^.;]{{0,80}}))",
    re.IGNORECASE,
)
_OWNED_WORDS = lazy_pattern(
    rf"\b(?:mine|i own|i'm the owner|owned by me|sole owner|(?:{_SPAN_WORDS}))\b", re.IGNORECASE
)
_NOT_OWNED = lazy_pattern(
    r"\b(?:prototype|po?c|proof of concept|demo|spike|toy|sample|hackathon|repo|repository|repositories"
    r"|library|package|component|design system|theirs?|his|hers?"
    r"|not|hand(?:ed|ing)? (?:over|off))\b",
    re.IGNORECASE,
)
_DENIED = lazy_pattern(
    r"(?:\b(?:no longer|used to|will|would|'ll|plan(?:s|ning)? to|want(?:s)? to|going to|not|help(?:ed"
    r"|ing)?(?: to)?|support(?:ed)?|they|he|she|who|next)\s+"
    r"|\b(?:prototype|po?c|demo|spike|copy|version|clone|mock|handover)s? (?:of|for)\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
_NEXT_WORD = lazy_pattern(r"['’`\"]?\s+([a-z][\w-]*)")
_MAY_FOLLOW = word_set(
    """
    across after alone and are as at because before by during end end-to-end entirely for from fully in incl including
    is last now on or plus since so that this through to together until via w was were when where which while with
    """
)
_GENERIC = word_set(
    """
    a all an and another any entire it its legacy my new of one other our some that the this which whole whose
    """
)


def find_owned_services(text: str) -> tuple[Mention, ...]:
    """The services with an ownership span in this text, each once; never repositories or prototypes."""
    plain = readable(text)
    found: dict[str, Mention] = {}
    for start, end in sorted({*_taken(plain), *_called(plain)}):
        found.setdefault(plain[start:end].casefold(), Mention(name=text[start:end], start=start, end=end))
    return tuple(found.values())


def _taken(plain: str) -> Iterator[tuple[int, int]]:
    """`took over refunds-worker`, `own checkout-api and login-api`, `on-call for the billing service`."""
    for match in _TAKES.finditer(plain):
        if match.group().split()[0].casefold() in {"take", "takes", "taking"} and " o" not in match.group().casefold():
            continue
        if _DENIED.search(plain[max(0, match.start() - 30) : match.start()]):
            continue
        place = match.end() + len((_LEAD.match(plain, match.end()) or [""])[0])
        while place < len(plain) and (name := _named_at(plain, place)):
            yield name
            joint = _LIST_JOINT.match(plain, _skip_brackets(plain, name[1]))
            if joint is None:
                break
            place = joint.end()


def _called(plain: str) -> Iterator[tuple[int, int]]:
    """`checkout-api (mine: on-call, roadmap)`, `receipts-service is mine`, `refunds-worker: on-call, deploys`."""
    for match in _EXACT.finditer(plain):
        called = _CALLED.match(plain, match.end())
        said = called and (called["inside"] or called["after"] or "")
        denied = _DENIED.search(plain[max(0, match.start() - 30) : match.start()])
        if said and _OWNED_WORDS.search(said) and not denied and not _NOT_OWNED.search(said):
            yield match.start(), match.end()


def _named_at(plain: str, place: int) -> tuple[int, int] | None:
    """The service whose name stands exactly here, unless it only describes what follows (`login-api migration`)."""
    match = _EXACT.match(plain, place)
    if match is None:
        match = _BY_NOUN.match(plain, place)
        if match is None or match.group().split()[0].casefold() in _GENERIC:
            return None
    following = _NEXT_WORD.match(plain, match.end())
    if following and following[1].casefold() not in _MAY_FOLLOW:
        return None
    return None if _NOT_OWNED.search(match.group()) else (match.start(), match.end())


def _skip_brackets(plain: str, place: int) -> int:
    inside = _BRACKETS.match(plain, place)
    return inside.end() if inside else place
