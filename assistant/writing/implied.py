"""What the shape of a note implies: words that say no more than a count, a rating, a bound or a place in it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.vocabulary import Unit
from assistant.evidence.date_forms import month_number
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.units import MEASURED
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.lexicon.negatives import NO
from assistant.writing.source import Source
from assistant.writing.words import Word

_FAULTS = (
    r"(?:issues?|bugs?|crash\w*|findings?|defects?|flaws?|vulns?|vulnerabilit\w+|leaks?|errors?|gaps?|mistakes?"
    r"|regressions?|problems?|holes?|skew|races?|deadlocks?|violations?|mismatch\w*|typos?|dup\w*|faults?|trouble)\b"
)
_EXAMINED = (
    r"\b(?:audit\w*|review\w*|check\w*|scan\w*|fuzz\w*|pen ?tests?|inspect\w*|drills?|profil\w+|analys\w+"
    r"|investigat\w+|walkthroughs?)\b"
)
_MEETINGS = (
    r"(?:\b(?:1[:-]1s?|one-on-ones?|sessions?|sync|group|meetings?|stand-?ups?|calls?|weekly|club|guild)\b"
    r"|\bevery \w+ (?:weeks?|wks?|days?)\b)"
)
_STORES = "wiki|drive|confluence|github|gitlab|npm|pypi|intranet|slack|youtube|sharepoint|portal|notion|repo|site"
_METRICS = "auc|f1|bleu|ndcg\\S*|map|wer|nps|csat|accuracy|recall|precision"
_EVERYBODY = "traffic|users|customers"


class _Implied(NamedTuple):
    """Words that are free where a note matches `note` and not `unless`; `before` must follow them, if given."""

    words: frozenset[str]
    note: str
    unless: str
    before: frozenset[str]

    def holds(self, text: str) -> bool:
        """Whether a note implies the words."""
        return bool(_compiled(self.note).search(text)) and not (self.unless and _compiled(self.unless).search(text))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _rule(words: str, note: str, *, unless: str = "", before: str = "") -> _Implied:
    return _Implied(word_set(words), note, unless, word_set(before))


_RULES = (
    _rule(
        "find found finding finds identify identified identifying uncover uncovered uncovering reveal revealed"
        " revealing surfaced surfacing turned discovered discovering",
        rf"{_EXAMINED}[^.;]*(?:\d+ (?:[\w-]+ )?|: |\(){_FAULTS}|{_EXAMINED}[^.;]*: {_FAULTS}"
        rf"|{_EXAMINED}[^.;]*: [^.;]*\d+ {_FAULTS}|\d+ {_FAULTS}[^.;]*{_EXAMINED}",
    ),
    _rule("affect affects affected affecting hit hits hitting touch touched touching", rf"\b{_FAULTS}"),
    _rule(
        "affect affects affected affecting impact impacts impacted impacting saw seen noticed reach reached",
        r"\b\w+[- ](?:facing|visible)\b",
    ),
    _rule(
        "finished completed done complete",
        r"\b(?:took|lasted|ran for)\b[^.;]*\d",
        unless=r"\b(?:still|not|pending|open|yet|wip|so far|until|left|to go)\b",
    ),
    _rule(
        "rate rated rating ratings score scored scoring scores mark marks marked", r"\b\d(?:\.\d+)?\s?/\s?(?:5|10)\b"
    ),
    _rule("score scores scored scoring", rf"\b(?:{_METRICS})\b"),
    _rule(
        "leading topped tops top chief foremost biggest",
        r"(?<!on )\btop\b(?! of)|\b(?:no\.? ?1|number one|most common)\b|#1\b",
    ),
    _rule("limited confined restricted sole alone exclusively purely", r"\b(?:only|just|solely|sole|nothing else)\b"),
    _rule("alone myself personally single-handedly", r"\(me\)|\b(?:just|only) me\b|\bby myself\b|\bsolo\b|\balone\b"),
    _rule(
        "myself personally",
        r"\b(?:I|mine|my)\b",
        unless=r"\b(?:and I|I and|with|paired|together|helped|both)\b|\bw/",
    ),
    _rule("available accessible viewable", rf"\b(?:on|in) (?:the )?(?:{_STORES})\b"),
    _rule(
        "meet meets met meeting",
        _MEETINGS,
        unless=r"\b(?:targets?|goals?|aims?|slos?|slas?|deadlines?|due|budgets?|requirements?)\b",
    ),
    _rule("met meets meeting", "", before="with by"),
    _rule("aimed intended meant geared tailored targeted", r"\b(?:for|to)\b", before="at for towards toward"),
    _rule("built based constructed", r"[(+]|\b(?:using|on top of|from)\b", before="on upon around"),
    _rule("led leads leading lead", "", before="to"),
    _rule(
        "disable disabled disabling deactivated turned switched",
        r"\b(?:turned|switched|is|are|was|now|default) off\b|\boff (?:in|on|for|by|between)\b",
    ),
    _rule("redone redo redoing", r"\bre-?[a-z]{4,}(?:ed|ing|en|t)\b"),
    _rule("slipped dipped edged crept eased", r"->|→|\bfrom\b[^.;]*\bto\b"),
    _rule("lost loses lose shed", r"[-−]\s?\d"),
    _rule("everyone everybody", rf"\b100\s?%[\s\S]*\b(?:{_EVERYBODY})|\b(?:{_EVERYBODY})\b[\s\S]*\b100\s?%"),
    _rule("limit limits cap caps capped maximum ceiling", r"\b(?:up to|at most|max(?:imum)?)\b|<=|≤"),
    _rule("celsius", r"\d\s?°?C\b"),
    _rule("unfinished incomplete unresolved unsettled", r"\b(?:wip|in progress|pending|tbd|open|not done|half-done)\b"),
)


@lru_cache(maxsize=1)
def _by_word() -> dict[str, tuple[_Implied, ...]]:
    table: dict[str, list[_Implied]] = {}
    for rule in _RULES:
        for word in rule.words:
            table.setdefault(word, []).append(rule)
    return {word: tuple(rules) for word, rules in table.items()}


def is_implied(word: Word, following: str, source: Source) -> bool:
    """Whether the shape of a source's text lets the word be said; `following` is the next word of the sentence."""
    rules = _by_word().get(word.lower, ())
    if any((not rule.before or following in rule.before) and rule.holds(source.whole) for rule in rules):
        return True
    tests: tuple[Callable[[Word, Source], bool], ...] = (_is_its_month, _is_its_length, _is_its_factor, _is_denied)
    return any(test(word, source) for test in tests)


_MONTH = lazy_pattern(
    r"(?:(?:mid|early|late)-)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:['’]s)?"
)


_LONGEST_MONTH = timedelta(days=31)


def _month_named(word: Word) -> int | None:
    match = _MONTH.fullmatch(word.lower) if word.capital else None
    return month_number(match.group(1)) if match else None


def _is_its_month(word: Word, source: Source) -> bool:
    """ "January's" and "mid-September": the month of the item, or one that its text names."""
    number = _month_named(word)
    if number is None:
        return False
    period = source.period
    if period is not None and period.start.month == number and period.end - period.start < _LONGEST_MONTH:
        return True
    return any(_month_named(w) == number for w in source.words if w.is_word)


_LENGTHS = {
    name: MEASURED[name].size
    for name in ("minute", "hour", "day", "week", "month", "quarter", "year")
    if name in MEASURED
}
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def _is_its_length(word: Word, source: Source) -> bool:
    """ "hour-long", "half-day", "hour-and-a-quarter": a length that the source gives in numbers."""
    parts = word.lower.split("-")
    units = [part for part in parts if part in _LENGTHS and part not in _PARTS]
    shares = [_PARTS[part] for part in parts if part in _PARTS]
    if len(parts) < 2 or len(units) != 1 or set(parts) - {*units, *_PARTS, "long", "and", "a", "one"}:
        return False
    if len(shares) > 1:
        return False
    times = (Decimal(1) + shares[0] if "and" in parts else shares[0]) if shares else Decimal(1)
    length = _LENGTHS[units[0]] * times
    return any(q.unit is Unit.DURATION and q.value == length for q in source.quantities)


_FOLD = lazy_pattern(r"(two|three|four|five|six|seven|eight|nine|ten|\d+)-?fold")
_TIMES = {name: n for n, name in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2)}


def _is_its_factor(word: Word, source: Source) -> bool:
    """ "sixfold", where one number of the source is six times its other."""
    match = _FOLD.fullmatch(word.lower)
    if match is None:
        return False
    factor = _TIMES.get(match.group(1)) or int(match.group(1))
    ends = [(move.before.value, move.after.value) for move in source.changes]
    return any(low and high == low * factor for pair in ends for low, high in [sorted(pair)])


_DENYING = lazy_pattern(r"(?:un|in|im|ir|non-?|dis)([a-z]{4,})")
_COMPLEMENTS = (
    ("open", "closed close resolved"),
    ("pending", "done finished complete completed merged resolved decided approved"),
    ("draft", "published final"),
    ("off", "on enabled"),
    ("manual", "automatic automated"),
    ("broken", "working"),
    ("waiting", "started done"),
    ("outstanding", "done finished complete completed paid"),
)


@lru_cache(maxsize=1)
def _denied_by() -> dict[str, frozenset[str]]:
    """What is not there while another thing is: what is open is not closed."""
    table: dict[str, set[str]] = {}
    for here, absent in _COMPLEMENTS:
        for word in absent.split():
            table.setdefault(root(word), set()).add(root(here))
    return {word: frozenset(roots) for word, roots in table.items()}


def _is_denied(word: Word, source: Source) -> bool:
    """ "insignificant" and "not significant" where the note says "not sig.", "not closed" where it says "open"."""
    if word.negated:
        if _denied_by().get(word.root, frozenset()) & {w.root for w in source.words if not w.negated}:
            return True
        bases = [m.group(1) for w in source.words if (m := _DENYING.fullmatch(w.lower)) and not w.negated]
        return any(keys_of(base) & word.keys for base in bases)
    match = _DENYING.fullmatch(word.lower)
    if match is None or not NO.stand_in(source.text):
        return False
    return any(keys_of(match.group(1)) & w.keys for w in source.words if w.negated and not w.function)
