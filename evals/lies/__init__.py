"""Lies that are false by construction, and hostile model answers: the oracle for the grounding checks."""

from evals.lies.generate import generate_lies
from evals.lies.hostile import Contract, Hostile, hostile_answers
from evals.lies.model import Evidence, Lie, Source, load_sources

__all__ = [
    "Contract",
    "Evidence",
    "Hostile",
    "Lie",
    "Source",
    "generate_lies",
    "hostile_answers",
    "load_sources",
]
