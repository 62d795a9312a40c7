"""What would close a gap: how many more, of what, dated when."""

from __future__ import annotations

from assistant.domain.gap import State
from assistant.domain.rubric import Criterion
from assistant.evidence.counting.count import Measuring
from assistant.evidence.phrasing import capital, counted


def closes_with(criterion: Criterion, measuring: Measuring, state: State, have: int, months: int) -> str | None:
    """One sentence that names what the record must hold; None where the bar is reached."""
    if state is State.AT_BAR:
        return None
    per = f" in one {criterion.per}" if criterion.per else ""
    lacking = max((criterion.minimum or 1) - have, 1)
    amount = counted(lacking, measuring.unit)
    if have:
        first, rest = amount.split(" ", 1)
        amount = f"{first} more {rest}"
    end = "; then a person decides." if criterion.minimum is None or measuring.person_decides else "."
    return f"{capital(amount)} {measuring.closing}{per}, dated in the last {months} months{end}"
