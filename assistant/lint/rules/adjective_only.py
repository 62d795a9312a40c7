"""Praise or blame that nothing in its sentence backs."""

from __future__ import annotations

from assistant.lint.rule import Hit, Rule


def _nothing_backs_it(hit: Hit) -> bool:
    return not hit.sentence.proves


RULE = Rule(
    name="adjective-only",
    summary="Praise or blame without an artifact, a number, an act or an effect.",
    why=(
        "Calibration cannot weigh an adjective. The next packet has the same one, so the room asks what was built, "
        "for whom, and what changed; a sentence that cannot answer costs the whole packet trust."
    ),
    instead="Say what was done and link it: the document, the number with its baseline, who uses it.",
    source="manager-playbook: packets that are adjectives only",
    message="“{words}” names no artifact, number or act. Say what was done, and link it.",
    bad=("She shows exceptional ownership.", "An outstanding engineer in every respect."),
    good=(
        "Her excellent rollback runbook cut the June 11 outage to nine minutes.",
        "The service keeps strong consistency across regions.",
    ),
    terms="""
    <praise>; <blame>
    """,
    holds=_nothing_backs_it,
)
