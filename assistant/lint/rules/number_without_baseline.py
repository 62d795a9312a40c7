"""A change told as a percent, a factor or a difference, with nothing to measure it against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.changes import find_changes, has_base
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.rule import Hit, Rule

_MEASURED = lazy_pattern(
    r"\s+(?:the\s|our\s|its\s|my\s)?(?:[\w-]+\s){0,2}?(?:throughput|rates?|latency|time|times|revenue|traffic"
    r"|users|coverage|speed"
    r"|conversion|costs?|bills?|capacity|errors|size|usage|adoption|output|sign-?ups|p\d\d|builds?|load|sales|frequency"
    r"|number\sof|amount\sof|count\sof|volume\sof|share\sof|duration|incidents|pages|churn|engagement|productivity)\b",
    re.IGNORECASE,
)
_GREW = lazy_pattern(r"\b(?:increas|improv|grew|grow|rais|rose|reduc|boost|cut|multipl|scaled)\w*\s(?:[\w-]+\s){1,5}$")
_TOLD = lazy_pattern(r"(?:^\W*|\b(?:and|we|i|he|she|it|which|that|has|have)\s|[,;]\s)$")


def _baseless(document: Document) -> Iterator[Finding]:
    for change in find_changes(document):
        if has_base(change.sentence, document.around(change.sentence)):
            continue
        words = " ".join(document.text[change.start : change.end].split())
        yield Finding(RULE.name, change.start, change.end, RULE.message.format(words=words))


def _multiplies_a_measure(hit: Hit) -> bool:
    """ "Doubled throughput" without a figure; "doubled quotes" and "is doubled by the parser" are none."""
    sentence, words = hit.sentence, hit.words.lower()
    if words.startswith(("by ", "twice", "half ", "three", "four", "five")):
        return _tells_a_factor(hit)
    if words.endswith("fold"):
        return _GREW.search(sentence.before(hit.start, 60)) is not None and not any(c.isdigit() for c in sentence.plain)
    return (
        _MEASURED.match(hit.document.plain, hit.end, sentence.end) is not None
        and _TOLD.search(sentence.before(hit.start)) is not None
        and not _has_figures(sentence.plain)
    )


def _tells_a_factor(hit: Hit) -> bool:
    """ "Made CI twice as fast", "shrank by two thirds": told as done, and with no figure in the sentence."""
    sentence = hit.sentence
    before, after = sentence.before(hit.start, 100), sentence.after(hit.end)
    if _has_figures(sentence.plain) or _NOT_YET.search(sentence.plain):
        return False
    if hit.words.lower().startswith("by "):
        return _GREW_BY.search(before) is not None
    return _MADE.search(before) is not None and not _NAMED_BASE.match(after)


def _has_figures(plain: str) -> bool:
    """Whether there is a digit outside the names of tickets."""
    return any(c.isdigit() for c in _TICKET.sub(" ", plain))


_TICKET = lazy_pattern(r"\b[A-Z][A-Za-z]{1,9}-\d+|#\d+|\bp\d\d\b|\b[QH][1-4]\b|\b20\d\d\b")
_NOT_YET = lazy_pattern(
    r"\b(?:will|would|could|should|might|(?-i:may)|goals?|targets?|aim\w*|plan(?:s|ned)?|if|when|never|not"
    r"|expect\w*)\b",
    re.IGNORECASE,
)
_GREW_BY = lazy_pattern(
    r"\b(?:increas|improv|grew|grow|rais|rose|reduc|boost|cut|scaled|shrank|shrunk|fell|fall|dropp|declin|lower"
    r"|speed|sped"
    r"|slash|trimm|decreas|shorten|went (?:up|down)|accelerat|came down)\w*\s(?:[\w'’-]+\s){0,8}$"
)
_MADE = lazy_pattern(
    r"\b(?:made|makes|is|are|was|were|runs?|ran|became|got|builds?|loads?|starts?|deploys?|now|finish\w*|works?"
    r"|done|take|takes"
    r"|took|compiles?|answers?)\s(?:[\w'’-]+\s){0,5}$"
)
_NAMED_BASE = lazy_pattern(r"\sas\s(?!before|it|they|previously|last|in\b|ever)\w")


RULE = Rule(
    name="number-without-baseline",
    summary="A change by a percent or a factor without its two ends.",
    why=(
        "“Faster by 40%” may be one request or the whole site. A reader who cannot recompute a number leaves it out of "
        "the argument, and the challenger asks first about the baseline."
    ),
    instead="Write both ends, the unit and the time: from 2.3% in May to 0.4% in June.",
    source="Manager playbook: a percentage needs its baseline",
    message="“{words}” has no start and end. Give both, with dates: “800 ms in March, 480 ms in May”.",
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
        "Made CI twice as fast (CI-44).",
        "Burn of the error budget shrank by two thirds after the change (SLO-3).",
        "Query times improved by a factor of four (QRY-17).",
        "Halved the number of flaky tests (TST-5).",
        "Deploys are three times faster since the cache landed.",
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
        "Set the alert to fire when latency rises by 20% within ten minutes (ALR-2).",
        "The plan is to make CI twice as fast by May.",
        "Sharding by a factor of four is described in SHD-2.",
        "Split the meeting by half the team; twice as many people came as in May.",
        "Shrank the image by two thirds, from 900 MB to 300 MB.",
        "Doubled quotes are read as one, and the broker doubled as a cache.",
        "The bill fell from EUR 18,400 to EUR 10,900, with 9% more queries.",
    ),
    terms="""
    doubled; halved; tripled; quadrupled; twofold; two-fold; threefold; three-fold; tenfold; ten-fold
    twice as fast|quick|long|cheap|slow|small|large|big|expensive|productive|often|reliable|stable|quickly
    half as long|many|much|expensive|big|large|slow|often
    three|four|five times as|faster|quicker|cheaper|smaller|fewer|more
    by half|two-thirds|three-quarters|one-third; by about|almost|nearly|over|roughly|more? than? half
    by two|three thirds|quarters|times
    by a about? third|quarter|factor|half; by an order; by a an? order
    by almost|nearly|over|about|roughly a|two third|quarter|factor|thirds
    """,
    holds=_multiplies_a_measure,
    check=_baseless,
)
