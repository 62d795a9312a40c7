"""Words of direction: what goes up or down, gets faster or slower, better or worse; and which way a metric is good."""

from __future__ import annotations

from assistant.evidence.stems import word_set

UP = word_set(
    """
    above bigger boost climb double expand extend gain grow growth higher increase jump larger lengthen lift longer
    more quadruple raise rise surge triple up upward upwards widen
    """
)
DOWN = word_set(
    """
    below cut decline decrease down downward downwards drop fall fewer halve less lessen lower minimise minimize
    minus reduce reduction saving shave shorten shorter shrink slash smaller trim
    """
)
FASTER = word_set("accelerate faster quicker speed speed-up speedup")
SLOWER = word_set("slow slowdown slower")
BETTER = word_set("better enhance gain improve improvement")
WORSE = word_set("degradation degrade deteriorate regress worse worsen")
LESS_IS_BETTER = word_set(
    """
    5xx age alert alerts backlog bill breakage breakages breaks bug bugs churn complaints cost costs crash crashes
    debt defect defects delay downtime dup duplicate dups duration error errors escalations failure failures flaky
    incident incidents lag latency lcp loss memory noise oom ooms p50 p75 p90 p95 p99 page pages queries
    rate-of-failure retries size spend time timeouts toil ttfb usage violation violations wait
    """
)
MORE_IS_BETTER = word_set(
    """
    accuracy adoption approvals availability conversion coverage crash-free deflection engagement hit ndcg nps
    opt-in precision qps recall retention rps satisfaction score sessions throughput uptime utilisation utilization
    yield
    """
)
PLACES = word_set("above below up down over under longer shorter more less fewer")
"""Words that also tell a place or a bound, or end a phrasal verb ("set up"); only beside numbers they tell a way."""

OPPOSITE_WAY = {
    "up": "down",
    "down": "up",
    "faster": "slower",
    "slower": "faster",
    "better": "worse",
    "worse": "better",
}
