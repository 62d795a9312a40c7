"""Which documents are the author's, who outside took them up, and who refers to them: the ground of four measures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.domain.evidence import Artifact, EvidenceItem, Mention
from assistant.domain.vocabulary import ArtifactKind, Subject
from assistant.evidence.counting.record import Record
from assistant.evidence.identity import Key, overlap, stem_key, surely_different
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import named
from assistant.evidence.speech import spoken
from assistant.evidence.stand_ins import read_plainly
from assistant.evidence.stems import stems

DESIGN = frozenset({ArtifactKind.DESIGN_DOC, ArtifactKind.RFC, ArtifactKind.ADR})
"""Kinds that the rubric calls design docs."""

LASTING = DESIGN | {ArtifactKind.RETRO, ArtifactKind.RUNBOOK}
"""Kinds that others may refer to for years."""

_KIND_STEMS = stems(
    "design doc docs document documents rfc rfcs adr adrs retro retrospective postmortem post mortem runbook "
    "technical tech "
    "architecture decision record proposal system review incident the a an of for on to and in our my new"
)
_PAPERS = LASTING | {ArtifactKind.DOCUMENT}
_NUMBERED = lazy_pattern(r"\d")
_NOT_MINE = lazy_pattern(
    r"(?:['’]s|\b(?:their|his|her|by|from|under|against))\s+$|\b(?:review(?:ed|ing)?|read|comment(?:ed|ing) on"
    r"|cit(?:e|es|ed|ing)|implement(?:ed|ing)?|adopt(?:ed|ing)?|follow(?:ed|ing)?|based on|built on|building on|per"
    r"|according to|moved to|migrat(?:ed|ing) to|referenc(?:ed|ing)|approv(?:ed|ing)|shepherd(?:ed|ing)?)"
    r"\s+(?:[\w’'“\"-]+\s+){0,2}[“\"]?$",
    re.IGNORECASE,
)
_MINE = lazy_pattern(r"\bmy\s+(?:[\w’'-]+\s+){0,2}[“\"]?$", re.IGNORECASE)
_CITES = lazy_pattern(
    r"\b(?:cites?|cited|citing|references?|referenced|referencing|quotes?|quoted|links? to|linked to|refers? to|"
    r"referred to|"
    r"builds? on|built on|based on|points? to)\s+(?:[\w’'“\"-]+\s+){0,2}[“\"]?$",
    re.IGNORECASE,
)
_IS_CITED = lazy_pattern(
    r"^\W*(?:[“”\"][^“”\"]*[“”\"]\W*)?(?:(?:is|was|were|are|has|have|been|got|gets|being|now|later|since|"
    r"already)\s+){0,4}"
    r"(?:cited|referenced|quoted|linked|referred to|built on)\b",
    re.IGNORECASE,
)
_END = lazy_pattern(r"[.;!?](?=\s)")
_FAR = 200
_UNSURE = spoken(
    r"""
    not | never | no longer | \w+n['’]t | declin\w+ | reject\w+ | refus\w+ | yet to | to be | plan(?:s|ned|ning)? to
    | want(?:s|ed|ing)? to | will | would | may | might | could | should | consider\w*
    | hop(?:e|es|ed|ing) to | asked to
    """
)
_NAMELESS = lazy_pattern(
    r"^(?:the |our |my |own |this |whole |entire |other |all |\d)|^(?:we|us|teams?|everyone|everybody|others?|"
    r"organi[sz]ation|company)$|"
    r"\b(?:teams|squads|departments|groups|engineers|developers|users|customers|clients|colleagues|people|"
    r"services|orgs)$",
    re.IGNORECASE,
)
_QUOTED = lazy_pattern(r"[“\"]([^“”\"]{4,120})[”\"]")
_TITLE = lazy_pattern(r"^\W{0,3}[“\"]([^”\"]{4,120})[”\"]")


@dataclass(frozen=True)
class Document:
    """A document of the author's as one item names it: `RFC-88`, or a title where it has no number."""

    name: str
    item: EvidenceItem
    artifact: Artifact

    @property
    def numbered(self) -> bool:
        """True when the name is an identifier (`RFC-88`), which two documents never share."""
        return bool(_NUMBERED.search(self.name))

    @property
    def key(self) -> str:
        """The name in one spelling."""
        return _one_spelling(self.name)


def authored(record: Record, kinds: frozenset[ArtifactKind]) -> tuple[Document, ...]:
    """Documents of these kinds that the record tells of as the author's, dated or not."""
    others = (i for i in record.confirmations if i.subject is Subject.OTHER)
    return tuple(d for i in (*record.claims, *others) for d in documents_in(i, kinds))


def documents_in(item: EvidenceItem, kinds: frozenset[ArtifactKind]) -> tuple[Document, ...]:
    """The author's documents in one item: not those that it reviews, cites, follows, or calls somebody else's.

    Where somebody else is the subject ("Search adopted my design doc"), only what the author calls "my".
    """
    if item.kind is ArtifactKind.REVIEW:
        return ()
    mine = [a for a in item.artifacts if a.kind in kinds and _is_authors(item, a)]
    return tuple({_one_spelling(a.name): Document(a.name, item, a) for a in reversed(mine)}.values())[::-1]


def _is_authors(item: EvidenceItem, artifact: Artifact) -> bool:
    before = _just_before(item, artifact, 50)
    if _MINE.search(before):
        return True
    return item.subject is not Subject.OTHER and not _NOT_MINE.search(before)


def titled_paper(item: EvidenceItem) -> bool:
    """True when the item names a document with a title, or one that others took up: a design doc may be meant."""
    papers = [a for a in item.artifacts if a.kind is ArtifactKind.DOCUMENT]
    return any(_QUOTED.search(a.name) for a in papers) or bool(papers and item.adopters)


def of_others(item: EvidenceItem) -> bool:
    """True when the item is a review, or names documents none of which is the author's."""
    if item.kind is ArtifactKind.REVIEW:
        return True
    return any(a.kind in LASTING for a in item.artifacts) and not documents_in(item, LASTING)


def mentioned(items: Iterable[EvidenceItem]) -> dict[str, set[str]]:
    """The ids of the items that name a document, by its key; `mentions` for all documents at once."""
    by_key: dict[str, set[str]] = {}
    for item in items:
        for key in _keys(item):
            by_key.setdefault(key, set()).add(item.id)
    return by_key


def mentions(item: EvidenceItem, document: Document) -> bool:
    """True when the item names the document: by its number, or because both are told in the same item."""
    if item is document.item:
        return True
    return document.numbered and document.key in _keys(item)


def adopters_of(item: EvidenceItem) -> tuple[str, ...]:
    """The adopters that are named: `Identity`, not `3 other departments` or the author's own team."""
    return tuple(dict.fromkeys(m.name for m in item.adopters if not _NAMELESS.search(m.name) and sure_of(item, m)))


def sure_of(item: EvidenceItem, mention: Mention) -> bool:
    """True when the sentence of the mention tells a fact: nothing in it denies, delays or wishes."""
    low, high = max(0, mention.start - _FAR), min(len(item.text), mention.end + _FAR)
    start = max((m.end() for m in _END.finditer(item.text, low, mention.start)), default=low)
    stop = min((m.start() for m in _END.finditer(item.text, mention.end, high)), default=high)
    return not _UNSURE.search(read_plainly(item.text)[start:stop])


def taken_up(item: EvidenceItem, document: Document) -> bool:
    """True when named adopters of an item surely adopted this document: it is the only one that the item names."""
    named = {_one_spelling(a.name) for a in item.artifacts if a.kind in LASTING or a.kind is document.artifact.kind}
    return bool(adopters_of(item)) and mentions(item, document) and len(named) == 1


def may_be(item: EvidenceItem, document: Document) -> bool:
    """True when an item speaks of what the title names: two words at least, or a document by a word of the title."""
    title = _title_key(title_of(document))
    if len(title & _stems_of(item.text)) >= min(2, len(title)) > 0:
        return True
    return any(a.kind in _PAPERS and _title_key(a.name) & title for a in item.artifacts)


def cites(item: EvidenceItem, document: Document) -> bool:
    """True when the item tells that somebody else refers to this document."""
    if not item.citations or not mentions(item, document):
        return False
    here = [a for a in item.artifacts if _one_spelling(a.name) == document.key]
    if any(
        _CITES.search(item.text[max(0, a.start - 60) : a.start]) or _IS_CITED.search(item.text[a.end :]) for a in here
    ):
        return True
    return _keys(item) == {document.key}


def outsiders(item: EvidenceItem, document: Document) -> tuple[str, ...]:
    """Who refers to the document in this item: what cites it and whose it is, never the document itself."""
    names = [m.name for m in (*item.citations, *item.teams)]
    return tuple(dict.fromkeys(n for n in names if _one_spelling(n) != document.key))


def title_of(document: Document) -> str:
    """The quoted title after the document's number, else its name."""
    after = _title_after(document)
    return after.group(1) if after else document.name


def distinct(documents: Iterable[Document]) -> tuple[str, ...]:
    """The names of documents that are surely different ones.

    Two numbers are two documents. A title may be a numbered document told again: only where the numbered one has a
    title of its own, without a word in common, are they two.
    """
    every = sorted(documents, key=lambda d: d.name)
    titles: dict[str, list[Key]] = {d.key: [] for d in every if d.numbered}
    for document in every:
        if document.numbered and _title_after(document):
            titles[document.key].append(_title_key(title_of(document)))

    def key(name: str) -> Key:
        number = _one_spelling(name)
        if number not in titles:
            return _title_key(name)
        return frozenset({f"#{number}", *(f"{n}:{w}" for n, title in enumerate(titles[number]) for w in title)})

    return surely_different((d.name for d in {d.key: d for d in reversed(every)}.values()), key=key, same=_may_be_one)


def first_entries(record: Record, documents: Iterable[Document]) -> frozenset[str]:
    """For each document the id of the first entry in the window that tells of it as the author's."""
    first: dict[str, str] = {}
    for document in documents:
        if record.dated(document.item):
            first.setdefault(document.key, document.item.id)
    return frozenset(first.values())


def call(document: Document) -> str:
    """How a question names a document: its number, else its title, else a quotation of its entry."""
    if document.numbered:
        return document.name
    titled = _QUOTED.search(document.name) or _TITLE.match(
        document.item.text[document.artifact.end : document.artifact.end + 140]
    )
    return f"“{titled.group(1)}”" if titled else named(document.item, document.artifact.start)


@lru_cache(maxsize=8192)
def _one_spelling(name: str) -> str:
    return re.sub(r"[\s_–-]+", "-", name.casefold())


@lru_cache(maxsize=8192)
def _stems_of(text: str) -> frozenset[str]:
    return stems(text)


def _keys(item: EvidenceItem) -> set[str]:
    return {_one_spelling(a.name) for a in item.artifacts}


def _just_before(item: EvidenceItem, mention: Mention, characters: int) -> str:
    return item.text[max(0, mention.start - characters) : mention.start]


def _title_after(document: Document) -> re.Match[str] | None:
    """The quoted title that follows the document's number."""
    end = document.artifact.end
    return _TITLE.match(document.item.text[end : end + 140])


def _may_be_one(a: Key, b: Key) -> bool:
    numbers = [k for k in (a, b) if any(w.startswith("#") for w in k)]
    if len(numbers) != 1:
        return not numbers and overlap(a, b)
    title = b if numbers[0] is a else a
    groups = {w.partition(":")[0] for w in numbers[0] if not w.startswith("#")}
    words = {g: {w.partition(":")[2] for w in numbers[0] if w.startswith(f"{g}:")} for g in groups}
    return not title or all(words[g] & title for g in groups)


def _title_key(name: str) -> Key:
    return stem_key(name, _KIND_STEMS)
