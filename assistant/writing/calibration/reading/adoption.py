"""Which work others took up: lines that tell it, and what they tell it of."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.features import kind_of, tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.learned.naming import documents_in
from assistant.evidence.learned.word_groups import GROUP_OF
from assistant.evidence.phrasing import quote
from assistant.evidence.speech import RETRO, spoken
from assistant.evidence.stems import stem
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.sides import is_home, says_inside, says_outside
from assistant.writing.calibration.reading.takers import takers
from assistant.writing.calibration.reading.weighing import heading_of, words_of

_REACH = spoken(
    r"""
    published | publish(?:es|ing)? | announc\w+ | (?:\d[\d.,]* )?page views | \d[\d.,]* (?:views|stars|downloads
    |readers)
    | landing page | newsletter | (?:docs|documentation) site | (?:on|in) the (?:\w+ )?(?:portal|wiki|intranet|blog)
    | rating of | rated | invited? | (?:three-part|online|training|a|the) course(?! of) | video | blog
    | (?:all-hands|all-tech) (?:mail|post) | rfc index | release party | (?:version )?\d\.0 (?:released|with|out|is)
    """
)
"""What an author does to be read; none of it says that anybody uses the work."""

_READ_ONLY = spoken(
    r"review(?:ed|s|ers?)? | comments? (?:by|from|of|worked|answered|in) | good comments | approved | accepted "
    r"| questions | presented | talk(?:ed)? | printed | signed"
)
_QUOTES = lazy_pattern(r"^[“\"«„]|[”\"»“]$")


def taken_up_outside(packet: Packet, told: Sequence[EvidenceItem] | None = None) -> tuple[EvidenceItem, ...]:
    """Recent entries (or those told) in which somebody outside the team uses, follows or cites the author's work."""
    kinds = (Matter.TAKEN_UP, Matter.FOLLOWED, Matter.CITED)
    return tuple(i for i in packet.carrying(*kinds, told=told) if tells_outside(packet, i))


def used_outside(packet: Packet, told: Sequence[EvidenceItem] | None = None) -> tuple[EvidenceItem, ...]:
    """Those of them that tell of more than a retro which somebody cites, and not rather of help."""
    return tuple(
        i
        for i in taken_up_outside(packet, told)
        if packet.carries(i) & {Matter.TAKEN_UP, Matter.FOLLOWED}
        and not packet.tells.is_rather(i, Matter.UNBLOCKED, Matter.TAKEN_UP)
        and not packet.tells.is_rather(i, Matter.OWNS, Matter.TAKEN_UP)
    )


def documents_used(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Those of the entries told in which somebody outside uses a document: who follows, follows one that is named."""
    return tuple(
        i for i in used_outside(packet, told) if Matter.TAKEN_UP in packet.carries(i) or speaks_of_document(packet, i)
    )


def speaks_of_document(packet: Packet, item: EvidenceItem) -> bool:
    """True where a line or its heading has a title, the number of a paper, or a word for one."""
    tokens = tokens_of(f"{heading_of(item)}: {words_of(item)}")
    return bool(documents_in(tokens, packet.named)) or any(GROUP_OF.get(stem(t)) == "DOC" for t in tokens)


def may_be_used(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Entries that may tell of such use, for the benefit of the doubt: another team beside a document, and no more."""
    sure = documents_used(packet, told)
    return tuple(i for i in told if i in sure or _may_be_used(packet, i))


def _may_be_used(packet: Packet, item: EvidenceItem) -> bool:
    said = packet.carries(item)
    if said - {Matter.DOCUMENT, Matter.GOAL, Matter.FOLLOWED, Matter.TAKEN_UP}:
        return False
    if Matter.TAKEN_UP in said:
        return not says_inside(words_of(item), packet.team)
    told = Matter.DOCUMENT in said and not _READ_ONLY.search(item.text)
    return bool(told or packet.tells.may_tell(item, Matter.TAKEN_UP)) and bool(packet.outsiders(item))


def tells_outside(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry names somebody of another team, or says "other teams" without a name.

    Who is named with no team anywhere on the page counts: the doubt is the packet's.
    """
    named = takers(packet, item)
    adopters = [m.name for m in item.adopters if m.name[:1].isupper() and not is_home(m.name, packet.team)]
    if any(t.outside for t in named) or packet.outsiders(item):
        return True
    if says_inside(words_of(item), packet.team):
        return False
    return says_outside(words_of(item), packet.team) or bool(adopters) or any(t.outside is None for t in named)


def documents_taken_up(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Titles and numbers of documents that somebody outside uses, each once.

    A line that tells of use and names no document stands for one, as long as the page tells of so many documents.
    """
    found: dict[str, str] = {}
    unnamed: list[str] = []
    for item in may_be_used(packet, told):
        titles = titles_in(packet, item)
        found.update({t.casefold(): t for t in titles})
        if not titles:
            unnamed.append(quote(item))
    written = {t.casefold() for i in documents_told(packet, told) for t in (titles_in(packet, i) or (i.id,))}
    room = max(0, len(written) - len(found))
    return (*found.values(), *dict.fromkeys(unnamed[:room]))


def titles_in(packet: Packet, item: EvidenceItem) -> tuple[str, ...]:
    """Titles in quotation marks in an entry or its heading; numbers of papers where there is none."""
    for text in (words_of(item), heading_of(item)):
        tokens = tokens_of(text)
        found = documents_in(tokens, packet.named)
        titles = [_QUOTES.sub("", t) for t in found if kind_of(t) == "TITLE"]
        if found:
            return tuple(dict.fromkeys(titles or found))
    return ()


def called_in(packet: Packet, item: EvidenceItem) -> frozenset[str]:
    """Every title and number of a document in an entry or its heading."""
    tokens = tokens_of(f"{heading_of(item)}: {words_of(item)}")
    return frozenset(documents_in(tokens, packet.named))


def documents_told(packet: Packet, told: Sequence[EvidenceItem] | None = None) -> tuple[EvidenceItem, ...]:
    """Recent entries (or those told) that tell of a document, standard or guide of the author's."""
    return packet.carrying(Matter.DOCUMENT, told=told)


def designs_told(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Those of them that are there to be worked by: no retro, no paper for one decision, and no line of help."""
    return tuple(
        i
        for i in documents_told(packet)
        if not packet.tells.is_rather(i, Matter.UNBLOCKED, Matter.DOCUMENT)
        and not RETRO.search(f"{heading_of(i)}: {words_of(i)}")
        and Matter.DECISION not in packet.carries(i)
    )


def reaching(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries that tell how the work was made known to others, or read by them, and of no use."""
    return tuple(i for i in packet.recent if _is_made_known(packet, i) or _read_outside(packet, i))


def _is_made_known(packet: Packet, item: EvidenceItem) -> bool:
    """A number that somebody publishes is a number."""
    said = packet.carries(item)
    return bool(_REACH.search(words_of(item))) and (Matter.METRIC not in said or Matter.DOCUMENT in said)


def read_outside(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries in which somebody outside the team has read a document of the author's, and no more."""
    return tuple(i for i in documents_told(packet) if _read_outside(packet, i))


def _read_outside(packet: Packet, item: EvidenceItem) -> bool:
    if packet.carries(item) & {Matter.TAKEN_UP, Matter.FOLLOWED, Matter.CITED}:
        return False
    return bool(_READ_ONLY.search(item.text)) and bool(packet.outsiders(item))


def cited_outside(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Entries of those told in which somebody cites the author's work, or may: the doubt is the packet's."""
    return tuple(i for i in told if Matter.CITED in packet.carries(i) or _may_cite(packet, i))


def _may_cite(packet: Packet, item: EvidenceItem) -> bool:
    return packet.tells.may_tell(item, Matter.CITED) and bool(packet.outsiders(item))
