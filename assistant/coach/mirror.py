"""The job mirror as a use case: a ladder's level beside a job description."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assistant.coach.packet import Packets
from assistant.domain.mirror import Mirror
from assistant.domain.rubric import Rubric
from assistant.intake.job_description import parse_job_description
from assistant.writing.mirror.mirror import mirror


@dataclass(frozen=True)
class Mirrors:
    """Candidates are not to be calibrated against two bars."""

    packets: Packets

    def compare(self, text: str, *, source: str, level: str = "staff", rubric: Path | Rubric | None = None) -> Mirror:
        """The job description's text beside the level; raises UnknownLevel, and InputError where it demands nothing."""
        ladder = self.packets.rubric(rubric)
        aimed = ladder.level(level)
        job = parse_job_description(text, source=source)
        return mirror(ladder, aimed, job.statements, source=job.source, left_out=job.left_out)
