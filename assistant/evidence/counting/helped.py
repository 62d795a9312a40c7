"""People by name: whom the author unblocked in a quarter, and whom the author mentored."""

from __future__ import annotations

import re
from collections import defaultdict

from assistant.domain.evidence import EvidenceItem, Mention
from assistant.domain.period import Period
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import ArtifactKind
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate, without
from assistant.evidence.counting.record import Record
from assistant.evidence.identity import surely_different
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import said_at, spoken, told

_COLLEAGUES = (
    r"engineers?|developers?|devs?|teams?|squads?|colleagues?|people|teammates?|members|interns?|juniors?|departments?|"
    r"analysts?|peers?|co-?workers?|leads?|newcomers?"
)
_UNBLOCKED = spoken(r"unblock\w* | unstuck | unstick\w* | rescu\w+ | step(?:ped|ping)? in | bail\w* out")
_HELPED = spoken(
    rf"""
    unblock\w* | rescu\w+ | step(?:ped|ping)? in | pair(?:ed|ing) with | mentor\w* | coach\w* | onboard\w*
    | office hours
    | knowledge[- ]transfer
    | (?<!-)(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?|support(?:ed|ing)|taught|teach(?:ing)?|train(?:ed|ing)
    |enabl(?:ed|ing))
      (?:[^\w.;!?]+[\w'’-]+){{0,4}}?[^\w.;!?]+(?:{_COLLEAGUES})
    | (?:deliver\w*|gave|giv\w+|ran|run\w*|host\w*|held|led|presented|prepar\w+)
      (?:[^\w.;!?]+[\w'’-]+){{0,7}}?[^\w.;!?]+(?:talks?|workshops?|trainings?|brown ?bags?|show-and-tell)
    | led (?:[\w-]+ ){{0,3}}(?:teams?|engineers|developers|people)
    """
)
_MENTORED = spoken(
    r"""
    mentor\w* | coach\w* | interns? | internships? | apprentices? | new hires? | new joiners? | newcomers?
    | onboard\w*
    | ramp(?:ed|ing)?[ -]up | buddy | juniors? | taught | teach(?:ing)? | train(?:ed|ing) | tutor\w* | pair(?:ed
    |ing|s)? | 1:1s?
    """
)
_GROWN = lazy_pattern(r"\b(?:[Mm]entor|[Cc]oach|[Tt]utor)(?:ed|ing|s)?\s+(?:[A-Z][\w'’-]+(?:,| and| &)\s+)*$")
_NO_ENGINEER = lazy_pattern(
    r"^\s*(?:\(|,\s*)(?:(?:their|the|our|an?)\s+)?(?:em|pm|tpm|manager|director|vp|designer|product (?:manager|owner)|"
    r"customer|recruiter|head of \w+|sales|marketing|intern)\b",
    re.IGNORECASE,
)


def count_unblocked(record: Record, criterion: Criterion) -> Count:
    """Named engineers that the author unblocked; with `per: quarter` those of the best calendar quarter."""
    naming = [i for i in record.claims if _unblocks(i) and engineers(i)]
    if criterion.per == "quarter":
        quarters: defaultdict[tuple[int, int], list[EvidenceItem]] = defaultdict(list)
        for item in naming:
            if record.counts(item, helping=True) and item.period and (quarter := quarter_of(item.period)):
                quarters[quarter].append(item)
        best = max(sorted(quarters), key=lambda q: len(_names(quarters[q])), default=None)
        solid = tuple(quarters[best]) if best else ()
        note = f"Best quarter: {best[0]} Q{best[1]}." if best else ""
    else:
        solid, note = tuple(i for i in naming if record.counts(i, helping=True)), ""
    others = tuple(c for i in without(record.claims, solid) if (c := _unblocking(record, i, criterion.per)) is not None)
    return Count(counted=_names(solid), evidence=solid, candidates=others, note=note)


def count_mentored(record: Record, _: Criterion) -> Count:
    """Named people whom the author mentored, taught or brought in."""
    mentoring = [i for i in record.claims if i.kind is ArtifactKind.MENTORING or _MENTORED.search(told(i))]
    solid = tuple(i for i in mentoring if mentees(i) and record.counts(i, helping=True))
    others = tuple(
        candidate(record, i, "" if mentees(i) else ask_mentored(i), 2 if mentees(i) else 1, helping=True)
        for i in without(mentoring, solid)
    )
    names = surely_different(m.name for i in solid for m in mentees(i))
    return Count(counted=names, evidence=solid, candidates=others)


def ask_unblocked(item: EvidenceItem, at: int = 0) -> str:
    """Asks for names where a team, a number or nobody is told; whether it unblocked them, where they are named."""
    if (people := engineers(item)) and not _unblocks(item):
        return f"Did this unblock {listed(list(dict.fromkeys(m.name for m in people)))}, and how: {named(item, at)}"
    teams = dict.fromkeys(m.name for m in item.helped if m.name not in {p.name for p in item.people})
    whom = f" in {listed(list(teams), most=3)}" if teams else ""
    return f"Which engineers{whom} did you unblock, by name, in {named(item, at)}"


def ask_mentored(item: EvidenceItem) -> str:
    """Asks for the names of the people mentored."""
    return f"Whom did you mentor in {named(item)}"


def engineers(item: EvidenceItem) -> tuple[Mention, ...]:
    """The helped people with a name, without those whom the text calls managers, designers or customers."""
    return tuple(m for m in _people(item) if not _NO_ENGINEER.search(item.text[m.end : m.end + 40]))


def mentees(item: EvidenceItem) -> tuple[Mention, ...]:
    """The helped people with a name: known people, and whoever stands right after "mentored"."""
    persons, teams = {m.name for m in item.people}, {m.name for m in item.teams}
    return tuple(
        m
        for m in item.helped
        if m.name in persons or (m.name not in teams and _GROWN.search(item.text[max(0, m.start - 30) : m.start]))
    )


def quarter_of(period: Period) -> tuple[int, int] | None:
    """The calendar quarter (year, 1 to 4) that holds the whole period, if one does."""
    first = (period.start.year, (period.start.month + 2) // 3)
    return first if first == (period.end.year, (period.end.month + 2) // 3) else None


def _people(item: EvidenceItem) -> tuple[Mention, ...]:
    persons = {m.name for m in item.people}
    return tuple(m for m in item.helped if m.name in persons)


def _names(items: tuple[EvidenceItem, ...] | list[EvidenceItem]) -> tuple[str, ...]:
    return surely_different(m.name for i in items for m in engineers(i))


def _unblocks(item: EvidenceItem) -> bool:
    return item.kind is ArtifactKind.UNBLOCKING or bool(_UNBLOCKED.search(item.text))


def _unblocking(record: Record, item: EvidenceItem, per: str | None) -> Candidate | None:
    if _unblocks(item) and engineers(item):
        unplaced = (
            per == "quarter" and record.dated(item) and item.period is not None and quarter_of(item.period) is None
        )
        return candidate(record, item, f"In which quarter was {named(item)}" if unplaced else "", 3, helping=True)
    at = said_at(item, _UNBLOCKED)
    if _unblocks(item):
        return candidate(record, item, ask_unblocked(item, at or 0), 2, helping=True)
    at = said_at(item, _HELPED)
    if item.helped or at is not None:
        return candidate(record, item, ask_unblocked(item, at or 0), 1.5 if item.helped else 1, helping=True)
    return None


PEOPLE_UNBLOCKED = Measuring(
    count=count_unblocked,
    ask=ask_unblocked,
    unit="engineer",
    wanted="name",
    closing="named as unblocked by you",
)
PEOPLE_MENTORED = Measuring(
    count=count_mentored,
    ask=ask_mentored,
    unit="person",
    wanted="name",
    closing="named as mentored by you",
)
