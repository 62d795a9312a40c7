"""Whose work an entry tells: shared ("we", "by her and me"), or a named colleague's alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import Role, Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.reading.parties import NAME
from assistant.writing.calibration.reading.sentences import sentences_of

_WE = lazy_pattern(
    r"\b[Ww]e\b(?! work by)|\b[Oo]urs\b|(?:^|[.;:,] |\b[Bb]y )[Oo]ur\b(?! (?:own|group|team\b(?! effort)|lead|head"
    r"|board|handbook|client|manager|cost"
    r"|monthly|weekly|roadmap))"
    r"|\b(?:and|,) (?:I|me|myself)\b(?! [a-z]+ed (?:it|them|back))|\bco-?(?:written|authored|wrote|author)\b"
    r"|\b[Jj]oint(?:ly)?\b"
    r"|\bboth names\b|\b(?:two|three|all) of us\b|\b(?:two|three|four) authors\b|\b(?:us|with) both\b|\btook turns\b"
)
_SOLO = lazy_pattern(
    r"\bI (?:own|led|lead|am the (?:\w+ )?(?:owner|author|lead)|built|run|drive|drove|do)\b|\b(?:is|are|both"
    r"|all) mine\b|"
    r"\bmine\b|\b[Oo]wner of\b|\b[Oo]wned by me\b|\bmy (?:project|service|system|program|headline)\b"
    r"|\bnamed as owner\b|\bsole\b"
    r"|\bstart to finish\b|\baccountable\b"
)
_MAKES = (
    r"(?:wrote|writes|built|invented|designed|made|drew up|came up with|presented|showed|argued|negotiated|settled|"
    r"decided|led|drove|ran|did|implemented|developed|created|proposed|found|solved|convinced|coded|authored|authors|"
    r"architected|prepared|carried|coded|handled|delivered|rewrote|measured|owned|owns|pitched|trained|modelled"
    r"|modeled|worked out|brought)"
)
_ACTS = lazy_pattern(
    rf"(?:^|[.;,:]\s|\band\s|\bthat\s|\b[Ww]hat\s|\buntil\s)({NAME}(?: {NAME})?) (?:then |also |had |who )?{_MAKES}\b"
)
_THEIRS = lazy_pattern(
    rf"\b({NAME}(?: {NAME})?)['’]s? (?:own )?(?:\w+[- ])?(?:model|scheme|design|idea|algorithm|numbers|code|importer|"
    r"proposal|case|work|labels|plan|concept|architecture|prototype|method|analysis|shards|draft|text|night|patch"
    r"|solution"
    r"|approach|implementation|engine|library|fix|query|benchmark|paper|migration)\b"
    rf"|\b(?:is|are|was|were) ({NAME}(?: {NAME})?)['’]s?(?=[\s.,;]|$)"
    rf"|\b(?:by|from) ({NAME}(?: {NAME})?)(?=[;.,]|$)"
    rf"|\bon ({NAME})['’]s? (?:numbers|paper|case)\b"
)
_LEARNS = lazy_pattern(
    r"\b(?:mentor\w*|mentee|buddy|intern|pair(?:ed|ing)? with|on (?:his|her|their) own|by (?:him|her)self)\b", re.I
)
_CONFIRMS = lazy_pattern(
    r"\b(?:RFC|ADR)-\d+ cites?\b|\breport\b|\bby it\b|\bcites?\b|\bby (?:RFC|ADR)-|\breviewed\b", re.I
)
_NO_NAME = lazy_pattern(
    r"^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q[1-4]|It|This|That|They|He|She|We|The|Their|Then|Since"
    r"|Who|What|"
    r"Team|Nobody|Everybody|Everyone|Both|All|One|Two|Three|Some|Others|Another|Design|Last|First|Headline|My|Our"
    r"|And|But|So)\b"
)


def shared(item: EvidenceItem) -> bool:
    """True where an entry tells its work as done with others."""
    return item.subject is Subject.SHARED or item.role is Role.SHARED or bool(_WE.search(item.text))


def claims_alone(item: EvidenceItem) -> bool:
    """True where an entry says that the work or the system is the author's."""
    return bool(_SOLO.search(item.text))


def shared_at(item: EvidenceItem) -> int:
    """Where an entry tells that others shared the work."""
    match = _WE.search(item.text)
    return match.start() if match else 0


def claimed_at(item: EvidenceItem) -> int:
    """Where an entry says that it is the author's."""
    match = _SOLO.search(item.text)
    return match.start() if match else 0


def makers(item: EvidenceItem, teams: frozenset[str]) -> tuple[str, ...]:
    """Named colleagues who by this entry alone made or decided something, by the last name given.

    Somebody who grows under the author's care, adopts, cites or reviews makes no part of the author's work.
    """
    if _LEARNS.search(item.text):
        return ()
    found: list[str] = []
    for said in sentences_of(item):
        if _WE.search(said) or _CONFIRMS.search(said):
            continue
        names = [n for groups in _THEIRS.findall(said) for n in groups if n]
        found += [n for n in (*_ACTS.findall(said), *names) if not _NO_NAME.match(n) and not set(n.split()) & teams]
    return tuple(dict.fromkeys(found))


def chief_maker(items: Iterable[EvidenceItem], teams: frozenset[str]) -> tuple[str, tuple[EvidenceItem, ...]] | None:
    """The colleague whose part at least two entries tell, with those entries; None where there is none."""
    told: dict[str, list[EvidenceItem]] = {}
    full: dict[str, str] = {}
    for item in items:
        for name in makers(item, teams):
            first = name.split()[0]
            full[first] = max(full.get(first, ""), name, key=len)
            if item not in told.setdefault(first, []):
                told[first].append(item)
    counts = Counter({first: len(where) for first, where in told.items()})
    if not counts or counts.most_common(1)[0][1] < 2:
        return None
    first = counts.most_common(1)[0][0]
    return full[first], tuple(told[first])
