"""Which work others took up: sentences that name somebody, and what that somebody does with it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import quote
from assistant.evidence.speech import RETRO, spoken
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.colleagues import LEAST_ACTS, in_office, parts_in
from assistant.writing.calibration.reading.parties import FULL_NAME
from assistant.writing.calibration.reading.sentences import sentences_of
from assistant.writing.calibration.reading.sides import says_inside
from assistant.writing.calibration.reading.takers import LEAST_LIST, Taker, takers
from assistant.writing.calibration.reading.weighing import (
    CITES,
    DOCUMENT,
    TAKES_UP,
    Carries,
    carries,
    opens_with_help,
    words_of,
)

_READ_ONLY = spoken(
    r"review(?:ed|s|ers?)? | comments? (?:by|from|of|worked|answered|in) | good comments | approved | accepted "
    r"| questions | presented | talk(?:ed)? | printed | signed"
)
_NOT_YET = spoken(
    r"""
    not yet | no plans? | might | may (?:adopt|use|follow) | wants? to | would | plans? to | interested | considering
    | thinking about | promised | will | nobody | no one | no team | none of | on the shelf | has not | have not
    | hasn['’]t | haven['’]t | didn['’]t | hop(?:e|es|ing) to | invited? | encouraged | could (?:use|adopt|follow)
    | waiting for | asked (?:me )?(?:about|for a copy) | liked | praised | looked at
    """
)
_MORE_USE = spoken(
    r"""
    reads? [^.;]{0,40}?from it | built | draws? [^.;]{0,30}?from it | work(?:s|ed|ing)? (?:like|by|to) | merged by
    | go by | both run | sees? it | in other people's code | follow(?:s|ed|ers?|ing) | way of working | come over
    | joins? | taken (?:by|up|over) | took over | show the \w+ by | copied | by it work | adopters? | keep to
    | in production
    | callers? | migrated | switched | moved to | builds? (?:by|to|on|against) | depends? on | standard for | run it
    | relies on | rely on | call it
    """
)
_ELSEWHERE = spoken(r"elsewhere | others? (?:work|works|use|build|follow) by? | other teams['’]s? | in use | adopt\w*")
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

_HELPING = spoken(r"unblock\w* | help(?:ed|ing|s)? | stuck | unstuck | got moving | freed")
_TAUGHT = spoken(r"mentor\w* | mentee | buddy | intern | taught | trained | grew")
_APPROVAL = lazy_pattern(
    r"\b(?:accepted|approved|agreed|signed off|ratified|said yes|confirmed|minutes|protocol)\b[^.;]{0,70}", 2
)
_TITLE = lazy_pattern(r"[“\"]([^”\"]{3,90})[”\"]")
_FULL = lazy_pattern(rf"{FULL_NAME}")
_PLURAL = lazy_pattern(r"\bdocs\b|\bdocuments\b|\bRFCs\b", 2)
_HEAD = lazy_pattern(r"(?:^|[:,.;]|\band\b)\s*([^:,.;()]{3,50}?) \(([^()]+)\)")
_NUMBERED = lazy_pattern(
    r"\b(?:RFC|ADR)-?[A-Z]?\d+\b|\b[A-Z]{2,6}-(?:RFC|ADR|STD|DD|DOC|G|GL)-\d+\b|\b[A-Z]{2}-\d+\b(?= [“\"])"
)


def taken_up_outside(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries in which somebody outside the team uses, follows or cites the author's work.

    Reviewing, approving and being told of it is not using. A plain mention of another team beside a title counts: the
    doubt is the packet's, because an objection of no adoption would be false where there is any.
    """
    return tuple(
        i
        for i in packet.recent
        if _has_adopter(packet, i)
        or (i.citations and not says_inside(i.text, packet.team))
        or any(t.outside for t in _followers_in(packet, i))
        or any(_takes_up(packet, i, said) for said in sentences_of(i))
    )


def used_outside(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Those of them that tell of more than a retro which somebody cites."""
    return tuple(i for i in taken_up_outside(packet) if not (RETRO.search(_framed(i)) and not TAKES_UP.search(i.text)))


def documents_taken_up(packet: Packet) -> tuple[str, ...]:
    """Titles and numbers of documents that stand in a sentence with an outsider who uses them, each once."""
    found: dict[str, str] = {}
    for item in taken_up_outside(packet):
        titles = _TITLE.findall(words_of(item)) or _NUMBERED.findall(item.text)
        if not titles and (Carries.DOCUMENT in carries(item) or item.adopters):
            titles = _listed_documents(item) or [quote(item)]
        for title in titles:
            found.setdefault(title.casefold(), title)
    return tuple(found.values())


def _listed_documents(item: EvidenceItem) -> list[str]:
    """`Design docs in use: table component (Support Tools), form steps (Onboarding)`: what stands before each team."""
    if not _PLURAL.search(item.text):
        return []
    heads = [m.group(1) for m in _HEAD.finditer(item.text)]
    return [h.strip() for h in heads]


def documents_told(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries that tell of a document, standard or guide of the author's with its title or number."""
    return tuple(i for i in packet.recent if DOCUMENT.search(words_of(i)) or _NUMBERED.search(i.text))


def designs_told(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Those of them that are there to be worked by: no retro, and no paper for one decision."""
    return tuple(
        i for i in documents_told(packet) if not RETRO.search(_framed(i)) and Carries.DECISION not in carries(i)
    )


def reaching(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries that tell how the work was made known to others, or read by them, and of no use."""
    return tuple(i for i in packet.recent if _REACH.search(words_of(i)) or _read_outside(packet, i))


def read_outside(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries in which somebody outside the team has read a document of the author's, and no more."""
    return tuple(i for i in documents_told(packet) if _read_outside(packet, i))


def _read_outside(packet: Packet, item: EvidenceItem) -> bool:
    if _only_cites(item):
        return False
    return bool(_READ_ONLY.search(item.text)) and bool(packet.outsiders_in(_APPROVAL.sub(" ", words_of(item))))


def followers(packet: Packet, told: Sequence[EvidenceItem] | None = None) -> tuple[Taker, ...]:
    """People named in a sentence that says what they work by, each once; of the recent entries, or of those told."""
    found: dict[str, Taker] = {}
    for item in packet.recent if told is None else told:
        for taker in _followers_in(packet, item):
            found.setdefault(taker.name, taker)
    return tuple(found.values())


def _followers_in(packet: Packet, item: EvidenceItem) -> tuple[Taker, ...]:
    if _only_cites(item):
        return ()
    if _under_help(packet, item):
        return ()
    if item in packet.of_documents and Carries.UNBLOCKED not in carries(item) and not _only_read(item):
        return _takers_beside(packet, item)
    other = carries(item) & {Carries.DECISION, Carries.MENTORED, Carries.OWNS, Carries.UNBLOCKED, Carries.COMMAND}
    if (other and not _NUMBERED.search(item.text)) or not _works_by(item):
        return ()
    found = takers(packet, item)
    return found if Carries.DECISION not in other or len(found) >= LEAST_LIST else ()


def may_follow(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Everybody who may work by the author's direction: named where nothing else is said of them.

    The benefit of the doubt: those who are helped, taught or asked, who cite or read, decide or made a part are told as
    that; whoever else has a name on the page may be a follower.
    """
    found = dict.fromkeys(t.name for t in followers(packet, told))
    helping = {i.context for i in told if (i.context and opens_with_help(i)) or Carries.UNBLOCKED in carries(i)}
    helping -= {i.context for i in packet.of_documents}
    for item in told:
        if item.context in helping:
            continue
        if not (
            _only_cites(item) or _only_read(item) or Carries.UNBLOCKED in carries(item) or _TAUGHT.search(item.text)
        ):
            found.update(dict.fromkeys(t.name for t in _takers_beside(packet, item)))
    return tuple(found)


def _under_help(packet: Packet, item: EvidenceItem) -> bool:
    """True for a sentence of a paragraph that says first that it is about those who were helped."""
    opening = packet.around(item)
    return not item.text.startswith(opening[:40]) and bool(_HELPING.search(opening[:160].split(":")[0].split(". ")[0]))


def _takers_beside(packet: Packet, item: EvidenceItem) -> tuple[Taker, ...]:
    """The people of an entry without those who made a part of the work and those whose office decides on it."""
    makers = {p.name.split()[0] for p in parts_in(item, packet.teams) if p.acts >= LEAST_ACTS}
    return tuple(t for t in takers(packet, item) if t.name.split()[0] not in makers and not in_office(item, t.name))


def _only_cites(item: EvidenceItem) -> bool:
    """True where those whom an entry names quote a document of the author's, and no more is said of them."""
    return bool(CITES.search(item.text)) and not (TAKES_UP.search(item.text) or _MORE_USE.search(item.text))


def _only_read(item: EvidenceItem) -> bool:
    """True where an entry tells that a document was read, shown or passed, and of no use of it."""
    said = words_of(item)
    if len(_FULL.findall(said)) >= LEAST_LIST:
        return False
    return bool(_READ_ONLY.search(said)) and not (TAKES_UP.search(said) or _MORE_USE.search(said))


def _works_by(item: EvidenceItem) -> bool:
    said = _framed(item)
    return bool(TAKES_UP.search(said) or _MORE_USE.search(said) or _NUMBERED.search(said)) and not (
        _READ_ONLY.search(said) and not TAKES_UP.search(said) and not _MORE_USE.search(said)
    )


def _framed(item: EvidenceItem) -> str:
    """The words of an entry with the heading over it, which may be all that says what its list is of."""
    heading = item.context[-1] if item.context else ""
    return f"{heading}: {words_of(item)}"


def _has_adopter(packet: Packet, item: EvidenceItem) -> bool:
    """True where the counting found a team that adopted the work, other than the author's own."""
    home = (packet.team or "").casefold()
    names = [m.name for m in item.adopters if not set(m.name.split()) & packet.people]
    told = any(n[:1].isupper() and not (home and n.casefold() in home) for n in names)
    return told and not says_inside(item.text, packet.team)


def _takes_up(packet: Packet, item: EvidenceItem, sentence: str) -> bool:
    said = _APPROVAL.sub(" ", sentence)
    if opens_with_help(item) or _NOT_YET.search(said):
        return False
    heading = item.context[-1] if item.context else ""
    uses = TAKES_UP.search(said) or CITES.search(said) or _MORE_USE.search(said) or _ELSEWHERE.search(heading)
    if Carries.OWNS in carries(item) and not _NUMBERED.search(said) and not _TITLE.search(said):
        return False
    if _READ_ONLY.search(said) and not CITES.search(said):
        return False
    beside = _APPROVAL.sub(" ", words_of(item))
    if uses and not _READ_ONLY.search(beside):
        return bool(packet.outsiders_in(beside))
    return bool(uses or _TITLE.search(said)) and bool(packet.outsiders_in(said))
