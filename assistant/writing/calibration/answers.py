"""What an answer to an objection holds, shown at its words. Pure: the same answer always gets the same check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from assistant.domain.calibration import AnswerCheck, AnswerFinding, AnswerSign, Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.phrasing import listed
from assistant.writing.calibration.bearing import adopters_named, bearing_of, bears_on, month_of
from assistant.writing.calibration.closing import Closing, find_closing
from assistant.writing.calibration.conceding import Words, find_concession
from assistant.writing.calibration.overselling import find_oversell
from assistant.writing.calibration.pointing import Pointer, find_pointers
from assistant.writing.calibration.vague import Vagueness, heard_as_vague

HONEST = frozenset({AnswerSign.CONCEDES, AnswerSign.CLOSES_WITH_DATE})
"""The gap conceded, and what closes it by when."""
NOT_THERE = "It isn't there today."
"""What a challenger asks to be told after a plan without a concession."""
ASKED_FOR: Mapping[ObjectionKind, str] = {
    ObjectionKind.BELOW_COUNT: "names or titles, one by one",
    ObjectionKind.STALE: "something newer, with its month",
    ObjectionKind.LAST_WEEKS: "work of the months before",
    ObjectionKind.ONE_TEAM: "somebody outside, by name and team",
    ObjectionKind.SHARED_AS_SOLO: "the part that was the candidate's own",
    ObjectionKind.NO_ADOPTION: "who works by it, by name",
    ObjectionKind.NO_BASELINE: "the value before and the value after",
    ObjectionKind.LEVEL_CONFUSION: "work of the next level, and who follows it",
    ObjectionKind.ONE_PROJECT: "a second piece of work",
    ObjectionKind.NO_SURFACE: "who outside uses it, and since when",
    ObjectionKind.ALREADY_EXPECTED: "one thing beyond the current job",
    ObjectionKind.COLLEAGUES_PART: "who did which part",
    ObjectionKind.ADMITTED_FAILURE: "what was changed since",
}
"""What an objection of that kind wants to hear, in a few words; what would answer this one is its `answered_by`."""
_LEFT_OPEN: Mapping[Vagueness, str] = {
    Vagueness.WHO: "Names nobody",
    Vagueness.HOW_MUCH: "Gives no value",
    Vagueness.WHEN: "Gives no date",
    Vagueness.SO_FAR: "Gives no month",
    Vagueness.WHOSE: "Doesn't say whose part",
    Vagueness.WHERE: "Names no entry",
    Vagueness.WORTH: "Praise, not a fact",
    Vagueness.HEARD: "Says nothing that can be checked",
}


def check_answer(
    answer: str,
    objection: Objection,
    evidence: Sequence[EvidenceItem],
    today: date,
    before: frozenset[AnswerSign] = frozenset(),
) -> AnswerCheck:
    """The signs of an answer, each at its words, with what to do where one weakens it.

    It holds when it answers this objection without overselling, and either names an artifact of the record or concedes
    the gap with the work that closes it and a date (manager-playbook: defend a borderline case without overselling).
    `before` are the signs of earlier answers to this objection: a gap conceded then and dated now is both.
    """
    pointers = find_pointers(answer, objection, evidence)
    conceded = find_concession(answer, objection)
    if conceded is None and AnswerSign.CLOSES_WITH_DATE in before:
        conceded = find_concession(answer, objection.model_copy(update={"says": NOT_THERE}))
    months = frozenset(d.month for i in evidence if (d := month_of(i)))
    closing = find_closing(answer, today, months, bare=AnswerSign.CONCEDES in before)
    oversold = tuple(find_oversell(answer))
    pointed = frozenset(p.evidence_id for p in pointers if p.evidence_id is not None)
    unknown = any(p.evidence_id is None for p in pointers)
    case = bearing_of(answer, objection, evidence, pointed, unknown, today)
    # Praise of somebody's colleagues names people too: beside a verdict only work that is pointed at bears on anything.
    bears = (bool(pointed) or unknown or not oversold) and bears_on(case)
    named = adopters_named(case) - pointed if bears and conceded is None and not oversold else frozenset()
    pointed |= named
    on_point = conceded is not None or closing is not None or bears
    signs = _signs(pointed, unknown, conceded, closing, bool(oversold), on_point)
    honest = (conceded is not None or closing is not None) and signs | before >= HONEST
    holds = (honest or (bears and bool(pointed))) and not oversold
    lacking = () if holds or oversold else tuple(_lacking(answer, objection, signs, pointed))
    findings = [
        *_artifact_findings(pointers),
        *_name_findings(answer, case.names, named),
        *_concession_findings(conceded, closing, before),
        *oversold,
        *lacking,
    ]
    return AnswerCheck(
        signs=signs | {f.sign for f in lacking if f.sign is AnswerSign.VAGUE} | (HONEST if honest else frozenset()),
        findings=tuple(sorted(findings, key=lambda f: (f.start, f.end))),
        evidence_ids=tuple(i.id for i in evidence if i.id in pointed),
        holds=holds,
    )


def _signs(
    pointed: frozenset[str],
    unknown: bool,
    conceded: Words | None,
    closing: Closing | None,
    oversold: bool,
    on_point: bool,
) -> frozenset[AnswerSign]:
    found = {
        AnswerSign.NAMES_ARTIFACT: bool(pointed),
        AnswerSign.UNGROUNDED: unknown,
        AnswerSign.CONCEDES: conceded is not None,
        AnswerSign.CLOSES_WITH_DATE: closing is not None,
        AnswerSign.OVERSELLS: oversold,
        AnswerSign.ON_POINT: on_point,
    }
    return frozenset(sign for sign, there in found.items() if there)


def _artifact_findings(pointers: Sequence[Pointer]) -> Iterator[AnswerFinding]:
    """One finding for each place; an entry that was pointed at before is not told again."""
    said: set[str] = set()
    for (start, end), here in groupby(pointers, key=lambda p: (p.start, p.end)):
        ids = [p.evidence_id for p in here]
        named = [i for i in dict.fromkeys(ids) if i is not None and i not in said]
        said.update(named)
        if None in ids:
            message = "This is not in the record: add it there, or leave it out."
            yield AnswerFinding(sign=AnswerSign.UNGROUNDED, start=start, end=end, message=message)
        elif named:
            message = f"Points at {listed(named)}: have it open in the room."
            yield AnswerFinding(sign=AnswerSign.NAMES_ARTIFACT, start=start, end=end, message=message)


def _name_findings(answer: str, names: Mapping[str, set[str]], named: frozenset[str]) -> Iterator[AnswerFinding]:
    """Somebody of an entry that the answer does not point at otherwise, at their name."""
    found: dict[int, list[str]] = {}
    for item_id in sorted(named, key=lambda i: (len(i), i)):
        found.setdefault(min(answer.casefold().index(n) for n in names[item_id]), []).append(item_id)
    for start, ids in found.items():
        end = start + max(len(n) for i in ids for n in names[i] if answer.casefold().startswith(n, start))
        message = f"Named in {listed(ids)}: have it open in the room."
        yield AnswerFinding(sign=AnswerSign.NAMES_ARTIFACT, start=start, end=end, message=message)


def _concession_findings(
    conceded: Words | None, closing: Closing | None, before: frozenset[AnswerSign]
) -> Iterator[AnswerFinding]:
    if conceded is not None:
        after = (
            "." if closing or AnswerSign.CLOSES_WITH_DATE in before else ": say next which work closes it, and by when."
        )
        message = f"Concedes the gap plainly{after}"
        yield AnswerFinding(sign=AnswerSign.CONCEDES, start=conceded.start, end=conceded.end, message=message)
    if closing is not None:
        by = f"by {closing.day.isoformat()}" if closing.day else "by then"
        is_conceded = conceded is not None or AnswerSign.CONCEDES in before
        then = "write the same date into the pre-read" if is_conceded else "say first that it isn't there today"
        message = f"Says what closes it, {by}: {then}."
        yield AnswerFinding(sign=AnswerSign.CLOSES_WITH_DATE, start=closing.start, end=closing.end, message=message)


def _lacking(
    answer: str, objection: Objection, signs: frozenset[AnswerSign], pointed: frozenset[str]
) -> Iterator[AnswerFinding]:
    """What an answer without a verdict lacks, at the words that leave it open, or else about the whole of it."""
    asked = f"say {ASKED_FOR[objection.kind]}."
    if AnswerSign.ON_POINT not in signs:
        vague = heard_as_vague(answer, objection, pointed)
        if vague is not None:
            message = f"{_LEFT_OPEN[vague.about]}: {asked}"
            yield AnswerFinding(sign=AnswerSign.VAGUE, start=vague.start, end=vague.end, message=message)
        else:
            message = f"Not what was asked: {asked}"
            yield AnswerFinding(sign=AnswerSign.ON_POINT, start=0, end=len(answer), message=message)
    elif not signs & {AnswerSign.CONCEDES, AnswerSign.CLOSES_WITH_DATE, AnswerSign.UNGROUNDED}:
        message = "Answers it, but names nothing to open: say the entry, ticket or document."
        yield AnswerFinding(sign=AnswerSign.VAGUE, start=0, end=len(answer), message=message)
