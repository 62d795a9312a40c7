"""Benchmarks: how fast, as ratios to a yardstick measured in the same run. One file per benchmark."""

from evals.bench.gateway import GATEWAY
from evals.bench.grounding import GROUNDING
from evals.bench.lint import LINT
from evals.bench.retrieval import RETRIEVAL
from evals.bench.runner import RUNNER
from evals.bench.service import SERVICE
from evals.bench.startup import STARTUP

BENCHMARKS = (STARTUP, LINT, RETRIEVAL, GROUNDING, RUNNER, GATEWAY, SERVICE)
"""In the order they are run; a new one is a new file and its name here."""
