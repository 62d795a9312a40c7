"""An entry as evidence on a page: where it stands, when it was, why it does not count, which links may be followed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import SetAside
from assistant.export.layout import context_words, may_be_followed

ASIDE_WORDS = {
    SetAside.PLANNED: "planned, not done yet",
    SetAside.LEARNING: "something learned",
    SetAside.ASKED: "something asked for",
    SetAside.BLOCKED: "something that waited",
    SetAside.TECHNOLOGY: "a list of technologies",
    SetAside.CONTEXT: "context",
    SetAside.FEELING: "how it felt",
    SetAside.PRAISE: "praise; what for?",
    SetAside.HOURS: "hours, not an outcome",
    SetAside.TEMPLATE: "text of the template",
    SetAside.OTHER_PERSON: "done by somebody else",
    SetAside.UNREADABLE: "in a language that is not read here",
    SetAside.SKIPPED: "left out by its author",
    SetAside.NOT_DONE: "not done",
    SetAside.NO_ACT: "says nothing that was done",
}


@dataclass(frozen=True)
class Exhibit:
    """One entry as evidence: where it stands, when it was, and its links, split by whether they may be followed."""

    id: str
    text: str
    where: str
    source: str
    links: tuple[tuple[str, bool], ...]


def exhibit(item: EvidenceItem) -> Exhibit:
    """The item as a page shows it."""
    name = PurePath(item.source.replace("\\", "/")).name
    links = tuple((url, may_be_followed(url)) for url in dict.fromkeys(link.url for link in item.links))
    return Exhibit(item.id, item.text, context_words(item), f"{name}:{item.line}", links)
