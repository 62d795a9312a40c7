"""What the author runs: services by name, without those that were given away, and without people's names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.learned.features import kind_of, tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.learned.naming import PERSON, likeliest_service, services_in
from assistant.writing.calibration.packet import AUTHOR, Packet
from assistant.writing.calibration.reading.weighing import heading_of

_MANY = {"two": 2, "both": 2, "them": 2, "their": 2, "three": 3, "four": 4, "several": 2, "these": 2}
_SEVERAL = lazy_pattern(
    r"\b(two|three|four|several|both|these)(?: [\w-]+){0,2} (?:services|systems|components|pipelines|apps"
    r"|platforms|apis)\b"
    r"|\b(both|their|them)\b|\beach of (them)\b|\ball (two|three|four)\b|\bfirst (two|three)\b",
    2,
)


def services(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Names of what the author is said to run; an unnamed second one ("both", "two services") counts.

    A line that names none is of one that another line names; where none does, the line itself counts.
    """
    names: dict[str, None] = {}
    unsaid = {i.id for i in told}
    several = 0
    for item in (i for i in told if packet.tells.may_tell(i, Matter.OWNS)):
        found = [*(m.name for m in item.owned_services), *services_in(tokens_of(item.text), packet.often)]
        if Matter.OWNS in packet.carries(item):
            found = found or [_owned_by_a_line_without_name(packet, item)]
        names.update(dict.fromkeys(n for n in found if kind_of(n) != "TICKET" and not names_somebody(packet, n)))
        many = _SEVERAL.findall(item.text)
        several = max([several, *(_MANY[next(w for w in groups if w).casefold()] for groups in many)])
    names = {n: None for n in names if n not in unsaid} or names
    names = {n: None for n in names if not any(gives_away(i.text, n) for i in told)}
    unnamed = tuple(f"another{' one' * n}" for n in range(max(0, several - len(names))))
    return (*names, *unnamed)


def names_somebody(packet: Packet, name: str) -> bool:
    """True for the name of a person, or of whom the packet is about, in a line that tells of owning."""
    return all(packet.named.get(word) in (PERSON, AUTHOR) for word in name.split())


def gives_away(text: str, service: str) -> bool:
    """True where a text says that the service went to somebody else: `ledger went to Storage in May`."""
    if service not in text:
        return False
    name = rf"\b{re.escape(service)}\b"
    went = rf"{name}[^.;:]{{0,60}}?\b(?:{_WENT})\b[^.;:]{{0,40}}?\bto (?:the |team |a )*(?:[^\W\d_a-z]|those\b)"
    given = rf"\b(?:{_GIVING})\b (?:\w+ ){{0,2}}{name}[^.;:]{{0,40}}?\bto (?!me\b|my\b)"
    return any(not _STAYS.search(m.group()) for m in re.finditer(f"{went}|{given}", text))


_WENT = "(?:was|were|has been) (?:handed|given|passed|transferred|left)|went|belongs|passed|left"
_GIVING = "[Hh]and(?:ed)?(?: over| on)?|[Pp]ass(?:ed)?(?: on)?|[Gg]ave|[Gg]ive|[Pp]art(?:ed)? with|[Tt]ransfer(?:red)?"
_STAYS = lazy_pattern(r"\b(?:keeper|owner|maintainer|when|who|whose|since|added|assigned|given to me|I|me|mine)\b")
"""What says that a person went and the service stayed, or that it came to the author."""


def _owned_by_a_line_without_name(packet: Packet, item: EvidenceItem) -> str:
    """What its heading names, what it may name itself, or what the rest of its entry names; else the line itself."""
    over, around = (services_in(tokens_of(text), packet.often) for text in (heading_of(item), packet.around(item)))
    likeliest = likeliest_service(tokens_of(item.text), packet.often)
    return next((name for name in (*over, likeliest, *around) if name), item.id)
