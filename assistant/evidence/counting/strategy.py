"""Company strategy: only where the evidence says so itself. Metrics and adoption are not strategy."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import Modality, Strength
from assistant.evidence.counting.count import Count, Measuring, candidate, without
from assistant.evidence.counting.org_metrics import money, moved
from assistant.evidence.counting.record import Record
from assistant.evidence.deciding import tells_of_decision
from assistant.evidence.phrasing import listed, named, quote
from assistant.evidence.speech import NEAR, said_at, spoken

_COMPANY = r"(?:company|corporate|business|product|group|firm|enterprise|organi[sz]ation(?:al)?|engineering)"
_STRATEGY = spoken(
    rf"""
    {_COMPANY}(?:['’]s|s['’])?(?:[- ]wide)?\s+(?:strateg\w+|direction|roadmap|bets?|priorit\w+)
    | strategic\s+(?:decisions?|direction|investments?|bets?|priorit\w+|pivot|plan)
    | c-(?:level|suite)\b{NEAR}\b(?:strateg\w+|decisions?) | strategy decisions? | strategy of (?:the|our) company
    """
)
_RULE = spoken(
    r"""
    (?:company|firm|organi[sz]ation|enterprise)[- ]wide\s+(?:\w+\s+)?(?:polic\w+|standards?|mandate|default
    |strateg\w+)
    | (?:company|corporate)\s+(?:polic\w+|standards?)
    """
)
_LEADERS = (
    r"(?:ceo|cto|cfo|coo|cpo|ciso|chief \w+ officer|the board|board of directors|executive board|executives?|execs?|"
    r"vps?(?!-)|vice presidents?|leadership team|founders?)"
)
_DECIDED = (
    r"(?:decid\w+|decision|approv\w+|chang\w+|funded|funding|sponsor\w+|pivot\w*|greenlit|green-lit|prioriti[sz]\w+|"
    r"mandat\w+|adopted|invest\w*|signed off|committed)"
)
_EXECUTIVE = spoken(rf"{_LEADERS}\b{NEAR}\b{_DECIDED} | {_DECIDED}\b{NEAR}\b{_LEADERS}")
_MARKET = spoken(
    r"""
    pricing model | price model | new pricing | business model | go-to-market | new markets? | market entry
    | enter(?:ed|ing)? (?:the|a) \w+ market | acquisition decision | product line | make-or-buy | build-or-buy
    | build vs\.? buy
    """
)
_PATTERNS = (_STRATEGY, _RULE, _EXECUTIVE, _MARKET)


def count_strategy(record: Record, _: Criterion) -> Count:
    """Items whose own words tell of a decision of the company; confirmed ones stand beside the bar, others ask."""
    telling = [i for i in record.claims if tells_decision(i)]
    solid = tuple(i for i in telling if record.counts(i) and _confirmed(i) and i.modality is Modality.DONE)
    others = tuple(
        candidate(record, i, "" if _confirmed(i) and i.modality is Modality.DONE else ask_strategy(i), 1)
        for i in without(telling, solid)
    )
    note = f"{listed([i.id for i in solid])} tells of a company decision." if solid else ""
    return Count(
        counted=tuple(quote(i) for i in solid), evidence=solid, candidates=others, note=note or closest(record, others)
    )


def tells_decision(item: EvidenceItem) -> bool:
    """True where an item's own words speak of a decision of the company."""
    return said_at(item, *_PATTERNS) is not None or tells_of_decision(item.text)


def ask_strategy(item: EvidenceItem, at: int | None = None) -> str:
    """Asks which decision changed and who confirms it."""
    place = at if at is not None else said_at(item, *_PATTERNS) or 0
    return f"Which company decision changed because of {named(item, place)}, and who confirms it"


def closest(record: Record, others: tuple[object, ...]) -> str:
    """Where nothing tells of strategy: the nearest work, which answers a metric's cell instead."""
    if others:
        return ""
    near = [i for i in record.claims if moved(i) or money(i)]
    dated = [i for i in near if record.counts(i)] or near
    return f"Closest: {quote(dated[0])} ({dated[0].id}), which moves a metric, not the strategy." if dated else ""


def _confirmed(item: EvidenceItem) -> bool:
    return item.strength in {Strength.REVIEWED, Strength.ADOPTED, Strength.CITED}


STRATEGY_CHANGES = Measuring(
    count=count_strategy,
    ask=ask_strategy,
    unit="piece of work",
    wanted="decision",
    closing="that a decision of the company rests on: which decision, whose, and when",
    person_decides=True,
)
