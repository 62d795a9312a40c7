"""What an answer to an objection holds, shown at its words. Pure: the same answer always gets the same check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from assistant.domain.calibration import AnswerCheck, AnswerFinding, AnswerSign, Objection
from assistant.domain.evidence import EvidenceItem
from assistant.writing.calibration.bearing import adopters_named, bearing_of, bears_on, month_of
from assistant.writing.calibration.closing import Closing, find_closing
from assistant.writing.calibration.conceding import Words, find_concession
from assistant.writing.calibration.overselling import find_oversell
from assistant.writing.calibration.pointing import Pointer, find_pointers


def check_answer(answer: str, objection: Objection, evidence: Sequence[EvidenceItem], today: date) -> AnswerCheck:
    """The signs of an answer, each at its words, with what to do where one weakens it.

    It holds when it answers this objection without overselling, and either names an artifact of the record or concedes
    the gap with the work that closes it and a date (manager-playbook: defend a borderline case without overselling).
    """
    pointers = find_pointers(answer, objection, evidence)
    conceded = find_concession(answer, objection)
    closing = find_closing(answer, today, frozenset(d.month for i in evidence if (d := month_of(i))))
    oversold = tuple(find_oversell(answer))
    pointed = frozenset(p.evidence_id for p in pointers if p.evidence_id is not None)
    unknown = any(p.evidence_id is None for p in pointers)
    case = bearing_of(answer, objection, evidence, pointed, unknown, today)
    # Praise of somebody's colleagues names people too: beside a verdict only work that is pointed at bears on anything.
    bears = (bool(pointed) or unknown or not oversold) and bears_on(case)
    if bears and conceded is None and not oversold:
        pointed |= adopters_named(case)
    on_point = conceded is not None or closing is not None or bears
    signs = _signs(pointed, unknown, conceded, closing, bool(oversold), on_point)
    findings = (
        *_artifact_findings(answer, pointers),
        *_concession_findings(conceded, closing),
        *oversold,
        *(() if on_point else (_off_point(answer, objection),)),
    )
    honest = conceded is not None and closing is not None
    return AnswerCheck(
        signs=signs,
        findings=tuple(sorted(findings, key=lambda f: (f.start, f.end))),
        evidence_ids=tuple(i.id for i in evidence if i.id in pointed),
        holds=on_point and (bool(pointed) or honest) and not oversold,
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


def _artifact_findings(answer: str, pointers: Sequence[Pointer]) -> Iterator[AnswerFinding]:
    said: set[str | None] = set()
    for pointer in pointers:
        words = answer[pointer.start : pointer.end]
        if pointer.evidence_id is None:
            message = f"“{words}” is not in the record. Add it there, or leave it out."
            yield AnswerFinding(sign=AnswerSign.UNGROUNDED, start=pointer.start, end=pointer.end, message=message)
        elif pointer.evidence_id not in said:
            message = f"Points at {pointer.evidence_id}. Have it open in the room."
            yield AnswerFinding(sign=AnswerSign.NAMES_ARTIFACT, start=pointer.start, end=pointer.end, message=message)
        said.add(pointer.evidence_id)


def _concession_findings(conceded: Words | None, closing: Closing | None) -> Iterator[AnswerFinding]:
    if conceded is not None:
        after = "" if closing else " Say next which work closes it, and by when."
        message = f"Concedes the gap plainly.{after}"
        yield AnswerFinding(sign=AnswerSign.CONCEDES, start=conceded.start, end=conceded.end, message=message)
    if closing is not None:
        by = f"by {closing.day.isoformat()}" if closing.day else "by then"
        message = f"Says what closes it, {by}. Write the same date into the pre-read."
        yield AnswerFinding(sign=AnswerSign.CLOSES_WITH_DATE, start=closing.start, end=closing.end, message=message)


def _off_point(answer: str, objection: Objection) -> AnswerFinding:
    message = f"This does not answer what was asked. {objection.answered_by}".strip()
    return AnswerFinding(sign=AnswerSign.ON_POINT, start=0, end=len(answer), message=message)
