"""The duties that a level has anyway: rota weeks, tickets, reviews, upkeep, tests, meetings, small changes."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.matters import Matter
from assistant.evidence.speech import spoken
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.weighing import words_of

_ROTA = spoken(
    r"""
    (?:on[- ]call|pager|rota|duty|shift)\b[^.;]{0,12}\b(?:weeks?|turns?|duty|shifts?) | weeks? (?:of|on) (?:on[- ]call
    |pager|duty) | on call again | (?:bug|review|release|support) (?:duty|rota|week|round)s? | triage\w*
    | pages?,? (?:all )?(?:handled|answered|acknowledged) | covered | swap | kept\b[^.;]{0,40}\b(?:going|running)
    | by the (?:checklist|runbook|book)
    """
)
_COUNTED = spoken(
    r"""
    (?:tickets?|bugs|issues|reviews?|pull requests|prs|stories|story points|backlog items)\b(?: closed| done| merged
    |fixed)?[^.;]{0,12}\d+ | \d+ (?:\w+ ){0,2}(?:tickets|reviews|bugs|issues|pull requests|prs|stories|story points
    |defects|merge requests|patches) | (?:closed|fixed|resolved|reviewed|merged|answered) (?:\d+|two|three|four|five|six
    |seven|eight|nine|ten|eleven|twelve|about|some|several|many|all|my|the)
    """
)
_UPKEEP = spoken(
    r"""
    upgrad\w+ | updat(?:e|es|ed|ing) | bump(?:s|ed)? | patch(?:es|ed|ing)? | certificates? | renew\w* | rotat(?:ed|ion)
    | clean-?(?:up|ed|ing)(?: up)? | minor versions? | restore test | (?:dashboards|alerts) (?:moved|tidied|renamed)
    | moved (?:\w+ )?(?:dashboards|alerts) | tuned (?:the )?(?:alerts|alarms) | dependenc(?:y|ies) | cve round
    | feature flags removed | removed (?:dead|old|unused) \w+ | runbooks? (?:pages )?(?:up to date|read|updated)
    | (?:documentation|docs|readme|wiki|table)\b[^.;]{0,25}\b(?:up to date|updated|tidied|current|refreshed)
    """
)
_TESTS = spoken(
    r"""
    (?:unit|integration|regression|missing) tests | (?:(?:line|test) )?coverage (?:went|from|up|of) | wrote tests
    | flaky tests? | added tests | test coverage
    """
)
_MEETINGS = spoken(
    r"""
    attend(?:ed|ing|s)? | took part in | joined (?:the )?(?:stand-?up|meeting|planning|call|guild|training)s?
    | stand-?ups? | sprint (?:goals?|planning|review|demo|board)s? | (?:my )?sprint | demo at (?:the )?team\w*
    | presented (?:at|in) (?:the )?(?:team|sprint|stand-?up)\b[^.;]{0,15} | (?:took|wrote) (?:the )?(?:minutes|notes)
    | training(?: course)?s? | left comments | read (?:up|the) | warm-up
    """
)
_SMALL = spoken(
    r"""
    intern | small (?:fix|feature|change|improvement)\w* | first change merged | helped | answered\b[^.;]{0,20}
    | questions answered | fixed the | as (?:asked|assigned|specified|planned|estimated) | on (?:estimate|schedule)
    | assigned to me | my (?:tasks|tickets|stories|share) | added (?:a|an|the|two|three) (?:\w+ ){0,2}(?:field|column
    |button|endpoint|filter|label|page|flag|option|index|log line)s?
    """
)
_ROUTINE = (_ROTA, _COUNTED, _UPKEEP, _TESTS, _MEETINGS, _SMALL)


def routine(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry tells of work that comes with the job at the level, and of no document or decision."""
    beyond = packet.carries(item) & {Matter.DOCUMENT, Matter.CITED, Matter.DECISION}
    return not beyond and any(p.search(words_of(item)) for p in _ROUTINE)
