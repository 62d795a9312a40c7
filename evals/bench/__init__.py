"""Benchmarks: how fast, as ratios to a yardstick measured in the same run. One file per benchmark."""

from evals.bench.lint import LINT
from evals.bench.retrieval import RETRIEVAL
from evals.bench.service import SERVICE
from evals.bench.startup import STARTUP

BENCHMARKS = (STARTUP, LINT, RETRIEVAL, SERVICE)
"""In the order they are run; a new one is a new file and its name here."""
