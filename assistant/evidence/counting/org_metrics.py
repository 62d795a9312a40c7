"""Metrics that moved: both ends of a number, or an amount of money. Whose metric it is, a person decides."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem, Quantity
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import Modality, Unit
from assistant.evidence.comparisons import doubt, ends_of
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate, without
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import spoken

_MOVED = spoken(
    r"""
    reduc\w+ | increas\w+ | improv\w+ | decreas\w+ | cut(?:ting|s)? | lower\w* | rais(?:e|ed|ing) | grew | grow(?:n
    |ing|th)
    | sav(?:e|ed|es|ing|ings) | halv\w+ | doubl\w+ | tripl\w+ | faster | slower | smaller | fewer | less
    | dropp\w+ | drop
    | fell | rose | eliminat\w+ | brought down | speeds? | sped | shrank | boost\w* | accelerat\w+ | shorten\w*
    | minimi[sz]\w+
    | maintain\w* | achiev\w+ | reach\w* | freeing | freed | gain\w* | enhanc\w+ | optimi[sz]\w+
    """
)
_METRIC = spoken(
    r"""
    (?:reduc\w+|increas\w+|improv\w+|decreas\w+|cut(?:ting|s)?|lower\w*|rais(?:ed|ing)|grew|halv\w+|doubl\w+
    |eliminat\w+
    |speeds?|sped up|boost\w*|accelerat\w+|shorten\w*|minimi[sz]\w+|enhanc\w+|optimi[sz]\w+|sav(?:ed|ing|ings))
    (?:[^\w.;!?]+[\w'’-]+){0,7}?[^\w.;!?]+
    (?:latenc\w+|errors?|costs?|revenue|engagement|uptime|availability|conversion|retention|churn|times?|throughput
    |incidents?
    |crash\w*|satisfaction|ratings?|productivity|efficiency|downtime|bugs?|duplication|performance|adoption|sales
    |speed|coverage
    |compliance|accuracy|quality|money|hours)
    """
)
_MEASURES = {Unit.PERCENT, Unit.FACTOR, Unit.DURATION, Unit.BYTES, Unit.RATE}


def count_org_metrics(record: Record, _: Criterion) -> Count:
    """Items with a result in money or with both ends of a number; a number without baseline asks for it."""
    solid = tuple(i for i in record.claims if _proved(i) and record.counts(i) and i.modality is Modality.DONE)
    others = tuple(c for i in without(record.claims, solid) if (c := _candidate(record, i)) is not None)
    # The same ends told in two entries are one result: what is mentioned twice counts once (product: A4).
    results = tuple(dict.fromkeys(map(_result, solid)))
    return Count(counted=results, evidence=solid, candidates=others, note=_note(solid))


def ask_metric(item: EvidenceItem, at: int = 0) -> str:
    """Asks for what is missing: the baseline of a number, or the number."""
    results = [q for q in item.quantities if q.unit in _MEASURES and not q.target]
    if results and not ends_of(item):
        return f"What was it before and after in {named(item, results[0].start)}, and for whom"
    return f"Which number moved with {named(item, at)}, from what to what"


def moved(item: EvidenceItem) -> bool:
    """True when the item gives both ends of a number that is a result, without a doubt about them."""
    results = [
        c for c in ends_of(item) if not c.before.target and not c.after.target and c.before.value != c.after.value
    ]
    return bool(results) and doubt(item) is None


def money(item: EvidenceItem) -> tuple[Quantity, ...]:
    """The amounts of money that are results: with a verb of moving in the item, and no target."""
    if not _MOVED.search(item.text):
        return ()
    return tuple(q for q in item.quantities if q.unit is Unit.MONEY and not q.target)


def _proved(item: EvidenceItem) -> bool:
    return moved(item) or (bool(money(item)) and doubt(item) is None)


def _candidate(record: Record, item: EvidenceItem) -> Candidate | None:
    if _proved(item):
        ongoing = "" if item.modality is Modality.DONE else f"Is {named(item)} finished, and does its number hold"
        return candidate(record, item, ongoing, 3)
    if (doubted := doubt(item)) is not None:
        return candidate(record, item, doubted[1], 2.5, doubted=True)
    if any(q.unit in _MEASURES and not q.target for q in item.quantities) and _MOVED.search(item.text):
        return candidate(record, item, ask_metric(item), 2)
    match = _METRIC.search(item.text)
    return candidate(record, item, ask_metric(item, match.start()), 1) if match else None


def _result(item: EvidenceItem) -> str:
    for change in ends_of(item):
        before, after = change.before, change.after
        return f"{item.text[before.start : before.end]} to {item.text[after.start : after.end]}"
    return next((item.text[q.start : q.end] for q in money(item)), item.id)


def _note(items: tuple[EvidenceItem, ...]) -> str:
    if not items:
        return ""
    results = listed([f"{_result(i)} ({i.id})" for i in items])
    return f"{results}: whether this is a metric of the organisation is not in the record."


ORG_METRICS = Measuring(
    count=count_org_metrics,
    ask=ask_metric,
    unit="metric",
    wanted="number",
    closing="of the organisation with both ends of the change and where they are shown",
    person_decides=True,
)
