"""A paragraph of the case that opens with a project's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.name_words import GIVEN_NAMES
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.prose import Block, BlockKind
from assistant.lint.rule import PACKET_ONLY, Rule

_SECTION = lazy_pattern(
    r"[ #*_\d.]*(?:scope\s?(?:&|and|/)\s?impact|impact\s?(?:&|and|/)\s?scope|scope|impact)\b[\s*_#:]*$", re.IGNORECASE
)
_LEVEL = lazy_pattern(r"[ ]{0,3}(#{1,6})")
_BOLD = lazy_pattern(r"\s*(\*\*|__)(?P<lead>[^*_\n]{2,80}?)[.:,;]?\s?\1")
_KINDS = (
    r"(?:project|migration|platform|service|initiative|program(?:me)?|rewrite|roll-?out|redesign|revamp"
    r"|framework|library|pipeline|portal"
    r"|engine|system|tool|app|api|sdk|dashboard|overhaul|integration|launch|feature|upgrade|re-?architecture"
    r"|refactor(?:ing)?"
    r"|implementation|modul(?:e|arization)|infrastructure|gateway|v\d+(?:\.\d+)?)"
)
_NAMED = lazy_pattern(
    rf"(?:(?:the|project)\s)?(?:[\w&/'’.+-]+\s){{0,4}}{_KINDS}(?:\sv?\d[\d.]*)?(?:\s?\([^()]*\))?", re.IGNORECASE
)
_CODE_NAME = lazy_pattern(
    r"(?:[Pp]roject\s[A-Z]\w+|(?:[A-Z]\w+\s){1,3}(?:v\d[\d.]*|\d+\.\d+)|[A-Z]{2,6}-\d+"
    r"|[a-z0-9]+(?:-[a-z0-9]+)*-(?:api|service|worker|lib|sdk|cli|ui|app"
    r"|proxy|gateway|db)|[A-Z][a-z]+[A-Z]\w+)\.?"
)
_OPENS = lazy_pattern(
    rf"(?P<name>(?:The\s)?(?:[A-Z][\w&'’.+-]*\s){{1,4}}(?i:{_KINDS})|Project\s[A-Z]\w+|[A-Z][a-z]+[A-Z]\w+)"
    r"\s(?:is|was|are|were|has|had|aimed|aims|needed|started|began|replaced|replaces|provides|provided|enables"
    r"|enabled|allows|ran|runs|went|took|takes|got|became|came|shipped|launched|moved|lets|powers|serves|handles|made"
    r"|gave|brought|finished|ended|went|covers|covered)\b"
    rf"|(?P<what>[A-Z][a-z]+)\s(?:is|was)\s(?:our|the\scompany['’]s|the|an?)\s(?:[\w-]+\s){{0,3}}?(?:{_KINDS}|catalogue"
    r"|catalog|database|store|cache|queue|broker|registry|scheduler|compiler)(?=[,;.:]|\s(?:that|which|for|of)\b)"
)


def _opens_with_project(document: Document) -> Iterator[Finding]:
    """In the section of the case: its paragraphs, bold leads, and the headings below it."""
    depth = 0
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            level, text = _heading(document, block)
            if _SECTION.match(text):
                depth = level
            elif level <= depth:
                depth = 0
            elif depth:
                yield from _lead(document, block.start + len(text) - len(text.lstrip(" #")), text.lstrip(" #"))
        elif depth and block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            yield from _opening(document, block)


def _heading(document: Document, block: Block) -> tuple[int, str]:
    text = document.plain[block.start : block.end]
    marks = _LEVEL.match(text)
    return (len(marks[1]) if marks else 2), text.rstrip(" #\t")


def _opening(document: Document, block: Block) -> Iterator[Finding]:
    if bold := _BOLD.match(document.plain, block.start, block.end):
        yield from _lead(document, bold.start("lead"), bold["lead"])
    elif block.kind is BlockKind.PARAGRAPH:
        named = _OPENS.match(document.plain, block.start, block.end)
        which = "name" if named and named["name"] else "what"
        if named and not _tells_an_act(named[which]) and not _is_somebody(named[which]):
            yield _finding(document, named.start(which), named.end(which))


def _lead(document: Document, start: int, lead: str) -> Iterator[Finding]:
    name = lead.strip(" *_.:").split(":")[0].split(" – ")[0].split(" — ")[0].strip()
    if not name or "\x00" in name:
        return
    at = document.plain.index(name, start)
    if (
        (_NAMED.fullmatch(name) or _CODE_NAME.fullmatch(name))
        and not _tells_an_act(name)
        and ":" not in lead.strip(" *_.:")
    ):
        yield _finding(document, at, at + len(name))


def _tells_an_act(name: str) -> bool:
    """Whether a verb opens it, or a clause stands in it: "Owns the gateway", "What other teams build on"."""
    words = re.findall(r"[A-Za-z'’-]+", name)
    return any(_is_told(word.lower()) for word in words[:1]) or any(word.lower() in _SMALL for word in words[1:])


def _is_told(word: str) -> bool:
    """ "Owns", "Moved"; "Partner" and "Process" are nouns where a name begins with them."""
    form = tense(word)
    return form is not None and (form is Tense.PAST or (word.endswith(("s", "ing")) and not word.endswith("ss")))


def _is_somebody(name: str) -> bool:
    """Whether a person opens it: "Ana is the owner of the platform"."""
    return name.casefold() in GIVEN_NAMES or name in (
        "She",
        "He",
        "They",
        "It",
        "This",
        "That",
        "There",
        "What",
        "Here",
    )


_SMALL = word_set("is are was were that which who what how when through by to across")


def _finding(document: Document, start: int, end: int) -> Finding:
    words = " ".join(document.text[start:end].split())
    return Finding(RULE.name, start, end, RULE.message.format(words=words))


RULE = Rule(
    name="project-before-behavior",
    summary="A paragraph of Scope & Impact that opens with a project's name.",
    why=(
        "The room compares behaviour with the ladder. A project's name means nothing to most of it, so the line that "
        "is read first says nothing about the level."
    ),
    instead="Open with the next-level behaviour that the project shows, and name the project in the sentence after it.",
    source="Engineer guide: lead with the behaviour, not the project name",
    message="“{words}” is a project. Open with the behaviour that it shows; the name can follow.",
    kinds=PACKET_ONLY,
    bad=(
        "## Scope & Impact\n\n**Payments migration.** Moved 14 services off the old queue (PAY-77).",
        "## Scope & Impact\n\n### Checkout Platform\n\nOn call and roadmap since May.",
        "## Impact\n\nThe Retry Budget library was built in May and adopted by Identity (IDN-220).",
        "# Scope and Impact\n\n**checkout-api**: 5xx from 2.3% to 0.4%.",
        "## Scope & Impact\n\n### Project Falcon\n\nTwo regions in one quarter.",
        "## 1. Scope & Impact\n\n- **Search index rewrite** took four months (SRC-9).",
        "## Scope & Impact\n\nDataHub is the company's catalogue; she wrote its importer.",
        "## Scope & Impact\n\n### Billing API v3\n\nLive since May.",
        "## Scope & Impact\n\n- **Router 2.0**: one entry for all regions (RTR-3).",
        "## Scope & Impact\n\nThe Cost Visibility Initiative ran from January to May (FIN-3).",
        "## Scope & Impact\n\nAtlas is our service registry; she wrote the importer (ATL-8).",
    ),
    good=(
        "## Scope & Impact\n\n**Owns two services end to end**: checkout-api and refunds-worker.",
        "## Scope & Impact\n\n**Ships what other teams build on.** RFC-88 was approved in June.",
        "## Scope & Impact\n\n### Leads when it breaks\n\nIncident commander for the June 11 P0.",
        "## Background\n\n**Payments migration.** The old queue has 14 services.",
        "## Scope & Impact\n\nUnblocked Android and Web on the 3DS rollout (AND-77).",
        "## Scope & Impact\n\n### Technical leadership\n\nSet the retry policy that Identity follows.",
        "## Scope & Impact\n\n**Built the gateway** that three teams deploy through (GW-3).",
        "## Scope & Impact\n\nNext level: designs across services.\n\n## Appendix\n\n### Checkout Platform\n\nLinks.",
        "## Scope & Impact\n\n### Designs across the payments platform\n\nRFC-88.",
        "Checkout Platform was her first project.",
        "## Scope & Impact\n\nAna is the owner of the platform.",
        "## Scope & Impact\n\n### Next level, since Q2 2026\n\nRFC-88.",
        "## Scope & Impact\n\nThis is the queue, which she moved (PAY-77).",
        "## Scope & Impact\n\nMoved Ledger 2.0 to two regions (LED-3).",
    ),
    check=_opens_with_project,
)
