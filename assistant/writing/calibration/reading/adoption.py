"""Which work others outside the team took up: sentences that name an outsider and what the outsider does with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import quote
from assistant.evidence.speech import spoken
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.parties import NAME, TEAM_NOUNS, full_names
from assistant.writing.calibration.reading.sentences import sentences_of
from assistant.writing.calibration.reading.weighing import CITES, DOCUMENT, TAKES_UP, Carries, carries, words_of

_READ_ONLY = spoken(
    r"review(?:ed|s|ers?)? | comments? (?:by|from|of|worked|answered|in) | good comments | approved | accepted "
    r"| questions | presented | talk(?:ed)? | printed | signed"
)
_NOT_YET = spoken(
    r"""
    not yet | no plans? | might | may (?:adopt|use|follow) | wants? to | would | plans? to | interested | considering
    | thinking about | promised | will | nobody | no one | no team | none of | on the shelf | has not | have not
    | hasn['’]t | haven['’]t | didn['’]t
    """
)
_HELPED = lazy_pattern(r"^\W*(?:unblocked|unstuck|helped|freed|got|stuck|cleared)\b", re.IGNORECASE)
_MORE_USE = spoken(
    r"""
    reads? [^.;]{0,40}?from it | built | draws? [^.;]{0,30}?from it | work like | merged by | go by | both run
    | sees? it
    | in other people's code | followed by | way of working | come over | joins? | taken by | took over
    | show the \w+ by
    """
)
_OPENER = lazy_pattern(r"^(?:Unblocked|Unstuck|Helped|Freed|Following|Adopted|In|By|Then|And)\s")
_POSSESSIVE = lazy_pattern(r"['’]s?$")
_TITLE = lazy_pattern(r"[“\"]([^”\"]{3,90})[”\"]")
_PLURAL = lazy_pattern(r"\bdocs\b|\bdocuments\b|\bRFCs\b", re.IGNORECASE)
_HEAD = lazy_pattern(r"(?:^|[:,.;]|\band\b)\s*([^:,.;()]{3,50}?) \(([^()]+)\)")
_FIRST_NAMES = lazy_pattern(rf"{NAME}(?:, {NAME}){{1,12}}(?:,? and {NAME})?")
_NAME = lazy_pattern(NAME)
_SINGLE = lazy_pattern(rf"\(({NAME})[,)]")
LEAST_LIST = 3
"""Names in a list without surnames that are read as a list of people."""

_NUMBERED = lazy_pattern(r"\b(?:RFC|ADR)-?[A-Z]?\d+\b|\b[A-Z]{2}-\d+\b(?= [“\"])")


def taken_up_outside(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Recent entries in which somebody outside the team uses, follows or cites the author's work.

    Reviewing and approving is not using. A plain mention of another team beside a title counts: the doubt is the
    packet's, because an objection of no adoption would be false where there is any.
    """
    return tuple(
        i
        for i in packet.recent
        if _has_adopter(packet, i) or any(_takes_up(packet, i, said) for said in sentences_of(i))
    )


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
    return tuple(i for i in packet.recent if DOCUMENT.search(words_of(i)))


def followers(packet: Packet) -> tuple[str, ...]:
    """People named in a sentence that says what they work by: full names, and first names in a list of three."""
    names: dict[str, None] = {}
    for item in packet.recent:
        if carries(item) & {
            Carries.DECISION,
            Carries.MENTORED,
            Carries.OWNS,
            Carries.UNBLOCKED,
        } and not _NUMBERED.search(item.text):
            continue
        said = _TITLE.sub(" ", " ".join(sentences_of(item)))
        if _works_by(said):
            names.update(dict.fromkeys(_people_in(packet, said)))
    return tuple(names)


def _people_in(packet: Packet, said: str) -> Iterator[str]:
    full = [n for n in (_bare(n) for n in full_names(said)) if len(n.split()) > 1 and _is_person(packet, n, said)]
    yield from full
    if len(full) < LEAST_LIST and _NUMBERED.search(said):
        for run in _FIRST_NAMES.findall(said):
            yield from (n for n in _NAME.findall(run) if n not in packet.teams)


def _is_person(packet: Packet, name: str, said: str) -> bool:
    """A known first name, or a name in a list, in or before brackets; no team that somebody is said to be of."""
    words = set(name.split())
    if any(w.casefold() in TEAM_NOUNS for w in words):
        return False
    if words & packet.people:
        return True
    if words <= packet.teams:
        return False
    at = said.find(name)
    before, after = said[:at].rstrip(), said[at + len(name) :].lstrip()
    inside = _SINGLE.match(after)
    if inside and inside.group(1) in packet.people:
        return False
    return before.endswith((",", ":", "(", "and")) or after.startswith((",", "(", "and "))


def _bare(name: str) -> str:
    """The name without a verb before it and without a possessive."""
    return _POSSESSIVE.sub("", _OPENER.sub("", name))


def _works_by(said: str) -> bool:
    return bool(TAKES_UP.search(said) or _MORE_USE.search(said) or _NUMBERED.search(said)) and not (
        _READ_ONLY.search(said) and not TAKES_UP.search(said)
    )


def _has_adopter(packet: Packet, item: EvidenceItem) -> bool:
    """True where the counting found a team that adopted the work, other than the author's own."""
    home = (packet.team or "").casefold()
    names = [m.name for m in item.adopters if not set(m.name.split()) & packet.people]
    return any(n[:1].isupper() and not (home and n.casefold() in home) for n in names)


def _takes_up(packet: Packet, item: EvidenceItem, said: str) -> bool:
    if _HELPED.search(said) or _NOT_YET.search(said) or not packet.outsiders_in(said):
        return False
    uses = TAKES_UP.search(said) or CITES.search(said) or _MORE_USE.search(said)
    if Carries.OWNS in carries(item) and not _NUMBERED.search(said) and not _TITLE.search(said):
        return False
    return bool(uses or _TITLE.search(said)) and not (_READ_ONLY.search(said) and not CITES.search(said))
