"""What a named colleague did by an entry's own words: every making act of that person, and the author's beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.features import bare
from assistant.evidence.learned.matters import Matter
from assistant.evidence.learned.naming import PERSON
from assistant.evidence.speech import spoken
from assistant.evidence.tokens import find_sentences
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.acts import NAME, acts_told, is_colleague
from assistant.writing.calibration.reading.tellings import LIKELY
from assistant.writing.calibration.reading.weighing import DECIDER, opens_with_help
from assistant.writing.calibration.reading.worded import WORDS, tells_else

_LEARNS = spoken(
    r"""
    mentor\w* | mentee | buddy | intern | pair(?:ed|ing)? with | without me | after my training | ramped up
    | new (?:colleague|joiner|hire) | first (?:release|on-?call|shift|week)
    | (?:by|after|to|against|from) (?:it|the (?:\w+ )?(?:standard|paper|guide|direction|rules?))
    """
)
_THEIRS = lazy_pattern(
    rf"\b({NAME}(?: {NAME})?)['’]s? (?:own )?(?:\w+[- ]){{0,2}}(?:model|scheme|design|idea|algorithm|numbers|code"
    rf"|importer|"
    r"proposal|case|work|labels|plan|concept|architecture|prototype|method|analysis|shards|draft|text|night|patch|solution"
    r"|approach|implementation|engine|library|fix|query|benchmark|paper|migration|rewrite|script|argument|arguments"
    r"|presentation|insight|calculation|rework)\b"
    rf"|\b(?:is|are|was|were) ({NAME}(?: {NAME})?)['’]s?(?=[\s.,;]|$)"
    rf"|\b(?:designed|written|built|made|done|led|found|solved|drafted|proposed|invented|by hand|model|design"
    rf"|idea|code|work)"
    rf" (?:\w+ )?(?:by|from|of) ({NAME}(?: {NAME})?)(?=[;.,)]|$)"
    rf"|\b(?:by|from) ({NAME}(?: {NAME})?)(?=[;.,]|$)"
    rf"|\bon ({NAME})['’]s? (?:numbers|paper|case)\b"
)
_ENDS_WITH_NAME = lazy_pattern(rf"{NAME}\s$")


class Part(NamedTuple):
    """A colleague's acts by one entry; `at` is where the first is told, `acts` how many there are."""

    name: str
    at: int
    acts: int


def parts_in(item: EvidenceItem, named: Mapping[str, str]) -> tuple[Part, ...]:
    """Named colleagues who by this entry made or decided something, each with the number of acts told.

    Somebody who grows under the author's care, adopts, cites or reviews makes no part of the author's work; nor does an
    executive who decides on it.
    """
    found: dict[str, Part] = {}
    for told, at in _acts(item, named):
        name = bare(told)
        first = name.split()[0]
        known = found.get(first, Part(name, at, 0))
        found[first] = Part(max(known.name, name, key=len), min(known.at, at), known.acts + 1)
    return tuple(found.values())


def _acts(item: EvidenceItem, named: Mapping[str, str]) -> Iterable[tuple[str, int]]:
    if opens_with_help(item):
        return
    for sentence in find_sentences(item.text):
        said = item.text[sentence[0].start : sentence[-1].end]
        if _LEARNS.search(said):
            continue
        acting = [(name, at) for name, at in acts_told(sentence, named) if not _in_office(item.text, name, at)]
        yield from acting
        for match in _THEIRS.finditer(said):
            group = next(n for n, g in enumerate(match.groups(), 1) if g)
            name, at = match.group(group), sentence[0].start + match.start(group)
            if (name, at) not in acting and is_colleague(name, named) and not _says_where(said, match, named):
                yield name, at


def _says_where(said: str, match: re.Match[str], named: Mapping[str, str]) -> bool:
    """`Willemijn Smit from Dispatch`, `taken over from Security`: behind "from" stands a team, but for known people."""
    where = match.group().removeprefix("from ")
    unknown = len(where.split()) == 1 and named.get(where) != PERSON
    return where != match.group() and (unknown or bool(_ENDS_WITH_NAME.search(said[: match.start()])))


def in_office(item: EvidenceItem, name: str) -> bool:
    """True where an entry names somebody by the office that decides (`CFO Hedda Lunde`)."""
    at = item.text.find(name)
    return at >= 0 and _in_office(item.text, name, at)


def _in_office(text: str, name: str, at: int) -> bool:
    """`CFO Hedda Lunde`, `the COO, Janek Vesely`, `Mona Berg (CTO)`: an executive decides on the work."""
    before = [m.end() for m in DECIDER.finditer(text, max(0, at - 40), at)]
    after = DECIDER.search(text[at + len(name) : at + len(name) + 14])
    return any(at - end <= _BESIDE for end in before) or after is not None


_BESIDE = 3
"""Characters between an office and the name that holds it."""


LEAST_LIKELY = 1.0
"""Log odds of a part from which it is raised: three to one, since a name that is wronged offends."""


class Chief(NamedTuple):
    """The colleague who made most, the entries that say so, and how many acts they tell."""

    name: str
    told: tuple[EvidenceItem, ...]
    acts: int


def chief_maker(packet: Packet, items: Iterable[EvidenceItem], least: float = LEAST_LIKELY) -> Chief | None:
    """The colleague who made most; None where nobody's part has these log odds.

    Every act that is told speaks for it, and so does how the lines are told: one act in a line that might be help, or
    that tells a number or a decision, is no part.
    """
    told: dict[str, list[EvidenceItem]] = {}
    acts: dict[str, int] = {}
    full: dict[str, str] = {}
    for item in (i for i in items if not _rather_uptake(packet, i)):
        for part in parts_in(item, packet.named) or _told_without_acts(packet, item, least):
            first = part.name.split()[0]
            full[first] = max(full.get(first, ""), part.name, key=len)
            acts[first] = acts.get(first, 0) + part.acts
            told.setdefault(first, []).append(item)
    likely = {first: _likely(packet, told[first], acts[first]) for first in acts}
    chief = max(likely, key=lambda first: (likely[first], first in packet.people), default=None)
    if chief is None or likely[chief] < least:
        return None
    return Chief(full[chief], tuple(dict.fromkeys(told[chief])), acts[chief])


def _told_without_acts(packet: Packet, item: EvidenceItem, least: float) -> tuple[Part, ...]:
    """Whoever is named first in a line that surely tells a colleague's part, in words that no list of acts holds."""
    if packet.tells.alone(item)[Matter.COLLEAGUE] < least:
        return ()
    return tuple(Part(w.name, max(0, item.text.find(w.name)), 0) for w in packet.who_in(item)[:1])


def _likely(packet: Packet, told: Sequence[EvidenceItem], acts: int) -> float:
    """The log odds that acts told of one person in these lines are a part of the author's work."""
    likely = WORDS * acts + max(packet.tells.alone(i)[Matter.COLLEAGUE] for i in told)
    if any(tells_else(packet, i, Matter.COLLEAGUE) for i in told):
        return likely - ELSE
    return max(likely, LEAST_LIKELY) if acts >= SEVERAL else likely


SEVERAL = 2
"""Acts of one person that are a part by themselves in lines that tell nothing else."""

ELSE = 1.0
"""Log odds that a part loses in a line that tells something else: what is done there is rather told of that."""

_UPTAKE = (Matter.CITED, Matter.FOLLOWED, Matter.TAKEN_UP)


def _rather_uptake(packet: Packet, item: EvidenceItem) -> bool:
    """True for a line on what a colleague did with the author's work: wrote code by it, cited it."""
    uptake = max(packet.tells.alone(item)[m] for m in _UPTAKE)
    return uptake > max(LIKELY, packet.tells.alone(item)[Matter.COLLEAGUE])
