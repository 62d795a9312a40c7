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
    minus narrow reduce reduction saving shave shorten shorter shrink slash smaller trim
    """
)
FASTER = word_set("accelerate faster quicker speed speed-up speedup")
SLOWER = word_set("slow slowdown slower")
BETTER = word_set("better enhance gain improve improvement")
WORSE = word_set("degradation degrade deteriorate regress worse worsen")
LESS_IS_BETTER = word_set(
    """
    5xx abandonment age alert alerts allocations backlog bill bills bounce breakage breakages breaks bug bugs bytes
    calls carbon cer churn clicks collisions complaint complaints conflicts consumption copies cores cost costs crash
    crashes cves deadlocks debt defect defects delay denials deviation disputes downtime draw drift drop-off dup
    duplicate dupes duplicates dups duration effort emissions energy error errors escalations escapes evictions
    exceptions failure failures fallbacks false fid findings flaky flakiness flakes fraud gaps gripes handoffs hangs
    incident incidents instances jank jitter lag latency lcp leak leaks lint loss mae mape memory misses nodes noise
    oom ooms overruns p50 p75 p90 p95 p99 page pages pause pauses perplexity pods power queries rate-of-failure
    rebuilds reboots refunds regressions rejects reopened reruns restarts retries rework rmse rollbacks scrap servers
    size skew spend spills stalls steps stutter tickets time timeouts todos toil ttfb ttft usage violation violations
    vms vulnerabilities wait warnings waste weight wer
    """
)
MORE_IS_BETTER = word_set(
    """
    accuracy activation adoption agreement answered approvals attendance auc autonomy availability battery bleu
    compliance completion conversion coverage crash-free csat ctr cvr deflection delivered efficiency efficient
    engagement f1 fps green hit hits iou map match matched matching mos mrr mtbf ndcg nps on-time opt-in opt-ins passing
    precision psnr qps r2 range reach recall renewals replies response-rate retention reuse revenue roc rouge rps
    sales satisfaction score sessions signup signups ssim success successful tflops throughput uptake uptime
    utilisation utilization yield
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
