"""A change told as a percent, a factor or a difference, with nothing to measure it against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.lint.changes import find_changes, has_base
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.rule import Hit, Rule

_MEASURED = re.compile(
    r"\s+(?:the\s|our\s|its\s|my\s)?(?:[\w-]+\s){0,2}?(?:throughput|rates?|latency|time|times|revenue|traffic"
    r"|users|coverage|speed"
    r"|conversion|costs?|bills?|capacity|errors|size|usage|adoption|output|sign-?ups|p\d\d|builds?|load|sales|frequency"
    r"|duration|incidents|pages|churn|engagement|productivity)\b",
    re.IGNORECASE,
)
_GREW = re.compile(r"\b(?:increas|improv|grew|grow|rais|rose|reduc|boost|cut|multipl|scaled)\w*\s(?:[\w-]+\s){1,5}$")
_TOLD = re.compile(r"(?:^\W*|\b(?:and|we|i|he|she|it|which|that|has|have)\s|[,;]\s)$")


def _baseless(document: Document) -> Iterator[Finding]:
    for change in find_changes(document):
        if has_base(change.sentence, document.around(change.sentence)):
            continue
        words = " ".join(document.text[change.start : change.end].split())
        yield Finding(RULE.name, change.start, change.end, RULE.message.format(words=words))


def _multiplies_a_measure(hit: Hit) -> bool:
    """ "Doubled throughput" without a figure; "doubled quotes" and "is doubled by the parser" are none."""
    sentence = hit.sentence
    if hit.words.lower().endswith("fold"):
        return _GREW.search(sentence.before(hit.start, 60)) is not None and not any(c.isdigit() for c in sentence.plain)
    return (
        _MEASURED.match(hit.document.plain, hit.end, sentence.end) is not None
        and _TOLD.search(sentence.before(hit.start)) is not None
        and not any(c.isdigit() for c in sentence.plain)
    )


RULE = Rule(
    name="number-without-baseline",
    summary="A change by a percent or a factor without its two ends.",
    why=(
        "“Faster by 40%” may be one request or the whole site. A reader who cannot recompute a number leaves it out of "
        "the argument, and the challenger asks first about the baseline."
    ),
    instead="Write both ends, the unit and the time: from 2.3% in May to 0.4% in June.",
    source="product A4: a percentage without baseline is said",
    message="“{words}” of what? Give both ends and their dates, for example “800 ms in March, 480 ms in May”.",
    bad=(
        "Reduced build time by 40%.",
        "Improved the latency of search by about 3x.",
        "The new importer is 5x faster.",
        "Brought a 25 % increase in sign-ups to the trial page (GRW-81).",
        "Cut the monthly bill by $4,000 with spot instances.",
        "Deploys are 30 percent quicker since the cache landed.",
        "Throughput grew 200% after RFC-88.",
        "Doubled the throughput of the importer.",
        "Cost savings of 25% through spot instances.",
    ),
    good=(
        "5xx went from 2.3% to 0.4%, 83% less.",
        "Build time fell by 40% (25 → 15 minutes, CI-88).",
        "Serves 40% of all checkout traffic.",
        "Held 99.95% availability against a target of 99.9%.",
        "Upgraded the fleet to 3.11 by 2026.",
        "Cut the bill by $4,000 of $19,000 a month.",
        "The p99 was 800 ms; it is now 480 ms, a drop of 40%.",
        "Our goal is to reduce flaky tests by 50% next half.",
        "The page shows a 2x zoom and a 100% width banner.",
        "Increased coverage by adopting the linter in 3 services.",
        "Grew the guild by 4 engineers: Ana, Bo, Cy and Dee.",
        "Retries are 40% cheaper than a full reload.",
        "Doubled quotes are read as one, and the broker doubled as a cache.",
        "The bill fell from EUR 18,400 to EUR 10,900, with 9% more queries.",
    ),
    terms="doubled; halved; tripled; quadrupled; twofold; two-fold; threefold; three-fold; tenfold; ten-fold",
    holds=_multiplies_a_measure,
    check=_baseless,
)
