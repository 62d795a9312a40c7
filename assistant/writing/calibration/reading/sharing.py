"""Whose work an entry tells: shared ("we", "by her and me"), or claimed as one person's."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.matters import Matter
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.credits import credits_a_part
from assistant.writing.calibration.reading.topics import phrases_of, topic_words, topics_of
from assistant.writing.calibration.reading.weighing import heading_of
from assistant.writing.calibration.reading.worded import tells

_WE = lazy_pattern(
    r"\b[Ww]e\b(?! work by)|\b[Oo]urs\b|(?:^|[.;:,] |\b[Bb]y )[Oo]ur\b(?! (?:own|group|team\b(?! effort)|lead|head"
    r"|board|handbook|client|manager|cost"
    r"|monthly|weekly|roadmap))"
    r"|\b[A-Z][\w’'-]+,? (?:and|&) (?:I|me|myself)\b(?! [a-z]+ed (?:it|them|back))|, (?:I|me|myself)(?=[.;,)]|$)"
    r"|\b(?:her|him|them|they|he|she|colleagues?) and (?:I|me|myself)\b|\bme and [A-Z]|\bI and [A-Z]"
    r"|\b(?:written|drafted|designed|built|developed|authored|coded) (?:together )?with [A-Z]|\b(?:is"
    r"|are) (?:hers|theirs)\b"
    r"|\bco-?(?:written|authored|wrote|author)\b"
    r"|\b[Jj]oint(?:ly)?\b"
    r"|\b(?:between|among) us\b|\bco-?(?:led|lead|owned|owner|designed|built|developed|maintained)\b"
    r"|\b(?:together|jointly|side by side|hand in hand) with\b|\bpair(?:ed|ing) (?:with|on)\b|\bour joint\b"
    r"|\b(?:equal|joint|shared) (?:contributions?|authors?|parts?|work|credit|owners?|ownership)\b"
    r"|\bauthors?:? [A-Z][\w.’'-]+(?: [A-Z][\w’'-]+)?(?:,| and| &) [A-Z]|\b\d+ mine,? (?:and )?\d+\b"
    r"|[(“\"]by [A-Z][\w.’'-]+(?: [A-Z][\w’'-]+)? (?:and|&) [A-Z]"
    r"|\b(?:written|drafted|designed|built|led|made|owned|run|done) by [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:and|&) [A-Z]"
    r"|\bby [A-Z][\w’'-]+,? (?:and )?the [\w ]{3,40} by [A-Z]"
    r"|\bhalf (?:of (?:it|the [\w ]{2,20}) )?(?:is|was|came|by|from)\b|\bthe other half\b"
    r"|\b(\w{3,}ed|wrote|built|made|took|did|ran|led|brought|drew) [^.;]{1,60}[,;] (?:and )?I \1\b"
    r"|\b(?:[Ss]he|[Hh]e|[Tt]hey) the (?:first|second|other) [^.;]{1,30}, I the\b"
    r"|\b(?:worked out|done|made|prepared|run) (?:together )?with [A-Z][a-z]|\b\d+ (?:his|hers|theirs)\b"
    r"|\bboth names\b|\b(?:two|three|all) of us\b|\b(?:two|three|four) authors\b|\b(?:us|with) both\b|\btook turns\b"
)
_SOLO = lazy_pattern(
    r"\bI (?:own|led|lead|am the (?:\w+ )?(?:owner|author|lead)|built|run|drive|drove|do)\b|\bI alone\b"
    r"|\b[Ss]ingle-?handed(?:ly)?\b"
    r"|\b(?:is|was|are) (?:all )?my (?:own )?(?:work|design|project|idea|code|doing)\b"
    r"|\b(?:on my own|by myself|single-?handed(?:ly)?|entirely (?:mine|by me|my own)|all by me|my own work)\b"
    r"|\b(?:designed|built|written|delivered|shipped|led|done|made|run) (?:\w+ )?(?:by me|alone)\b|\b(?:is|are|both"
    r"|all) mine\b|"
    r"\bmine\b|\b[Oo]wner of\b|\b[Oo]wned by me\b|\bmy (?:project|service|system|program|headline)\b"
    r"|\bnamed as owner\b|\b[Ss]ole\b"
    r"|\bstart to finish\b|\baccountable\b"
)

LONG, RARE = 4, 0.3
"""Letters of a stem, and the part of the entries it may stand in, by which one word alone says what is spoken of."""


_SPLIT = lazy_pattern(
    r"\b(?:her|his|their|my) (?:part|half|share)s? (?:is|was|are|were)\b|\bmine (?:is|was)\b|\bI did (?:the|all|only)\b"
    r"|\bmy part:|\b[Mm]y (?:part|half|share)\b"
)
_ALONE = lazy_pattern(
    r"\balone\b|\b[Ss]ingle-?handed(?:ly)?\b|\bby myself\b|\bon my own\b|\b[Ss]ole\b|\bstart to finish\b"
    r"|\bmy (?:own )?work\b|\bonly mine\b|\b(?:entirely|all|solely) (?:mine|by me|my own)\b"
    r"|\b(?:nobody|no one|none) (?:else|but me)\b"
)


def says_the_split(packet: Packet, item: EvidenceItem) -> bool:
    """True where a shared entry says itself which part was whose."""
    return bool(_SPLIT.search(item.text)) or credits_a_part(packet, item)


def claims_it_all(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry says that nobody else had a part: a told split contradicts it rather than mending it."""
    return tells(packet, item, Matter.ALONE, may_claim_it_all(item))


def may_claim_it_all(item: EvidenceItem) -> bool:
    """True where an entry has words of a claim to the whole, whatever else it is like."""
    return bool(_ALONE.search(item.text))


def tells_of_others(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry tells its making as shared, surely enough to hold it against a claim of the whole.

    A bare "we" is how many write of their own work: it takes more than the word.
    """
    return tells(packet, item, Matter.SHARED, shared(item))


def claims_the_making(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry claims what was made, not only who runs a service now."""
    return claims_alone(item) and (bool(_ALONE.search(item.text)) or Matter.OWNS not in packet.carries(item))


def shared(item: EvidenceItem) -> bool:
    """True where an entry tells its work as done with others."""
    return item.subject is Subject.SHARED or bool(_WE.search(item.text))


def claims_alone(item: EvidenceItem) -> bool:
    """True where an entry says that the work or the system is the author's."""
    return bool(_SOLO.search(item.text))


def shared_of(
    claim: EvidenceItem, told: Sequence[EvidenceItem], everything: Sequence[EvidenceItem], most: float = RARE
) -> tuple[EvidenceItem, ...]:
    """The shared entries that speak of what the claim claims: the same document, two words of it, or one rare word.

    A heading says what its entries speak of, so its words count as theirs. A word is rare that stands in at most that
    part of the entries.
    """
    about, named = topic_words(claim) | _heading_words(claim), phrases_of(claim)
    rare = {
        w for w in about if len(w) >= LONG and sum(w in topic_words(i) for i in everything) <= most * len(everything)
    }
    found = []
    for item in told:
        words = topic_words(item) | _heading_words(item)
        same = item.id == claim.id or _of_one_thing(about & words) or rare & words or named & phrases_of(item)
        if item is not claim and same:
            found.append(item)
    return tuple(found)


def _heading_words(item: EvidenceItem) -> frozenset[str]:
    return topics_of(heading_of(item))


def _of_one_thing(common: frozenset[str]) -> bool:
    """Two words, or the number of a document."""
    return len(common) > 1 or any(c.isdigit() for key in common for c in key)


def shared_at(item: EvidenceItem) -> int:
    """Where an entry tells that others shared the work."""
    match = _WE.search(item.text)
    return match.start() if match else 0


def claimed_at(item: EvidenceItem) -> int:
    """Where an entry says that it is the author's."""
    match = _SOLO.search(item.text)
    return match.start() if match else 0
