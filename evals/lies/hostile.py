"""Whole answers of a hostile, broken or refusing model, and faults of its server."""

from evals.lies.hostile_http import server_faults
from evals.lies.hostile_model import Contract, Hostile, envelope
from evals.lies.hostile_shapes import broken_shapes
from evals.lies.hostile_text import hostile_texts
from evals.lies.hostile_unicode import unicode_tricks

__all__ = ["Contract", "Hostile", "envelope", "hostile_answers"]


def hostile_answers(contract: Contract | None = None) -> list[Hostile]:
    """Every attack, in a fixed order: texts, shapes, Unicode, then faults of the server."""
    used = contract or Contract()
    return [*hostile_texts(used), *broken_shapes(used), *unicode_tricks(used), *server_faults(used)]
