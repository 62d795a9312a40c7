"""How far a judge agrees with labels beyond chance, and whether that is enough to let it fail a build."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

Pair = tuple[str, str]
"""Label and verdict of one case."""

RESAMPLES = 1_000
LEAST_KAPPA = 0.6
"""What the lower end of kappa's 95 % interval must reach; below it a judge may inform, not gate."""
LEAST_LABELS, LEAST_SHARE = 180, 0.25
"""About 200 labels that were answered, and of each class so large a share of them."""


def kappa(pairs: Sequence[Pair]) -> float:
    """Cohen's kappa: agreement beyond what the two distributions give by chance; 0 over nothing or without variety."""
    n = len(pairs)
    if not n:
        return 0.0
    seen = sum(label == verdict for label, verdict in pairs) / n
    labels, verdicts = Counter(p[0] for p in pairs), Counter(p[1] for p in pairs)
    chance = sum(labels[c] * verdicts[c] for c in labels) / (n * n)
    return (seen - chance) / (1 - chance) if chance < 1 else 0.0


def lower_bound(pairs: Sequence[Pair]) -> float:
    """The 2.5th percentile of kappa over cases drawn anew, with a fixed seed; -1 over nothing."""
    draw = random.Random(0)
    values = sorted(kappa(draw.choices(pairs, k=len(pairs))) for _ in range(RESAMPLES)) if pairs else [-1.0]
    return values[round(0.025 * (len(values) - 1))]


def refusals(pairs: Sequence[Pair]) -> list[str]:
    """Why a judge with these answered labels may not gate; empty where it may."""
    told = []
    if len(pairs) < LEAST_LABELS:
        told.append(f"{len(pairs)} answered labels, at least {LEAST_LABELS} are needed")
    labels = Counter(label for label, _ in pairs)
    if len(labels) < 2 or min(labels.values()) < LEAST_SHARE * len(pairs):
        told.append("the labels are not spread over both classes")
    if (bound := lower_bound(pairs)) < LEAST_KAPPA:
        told.append(f"kappa's lower bound is {bound:.2f}, at least {LEAST_KAPPA} is needed")
    return told
