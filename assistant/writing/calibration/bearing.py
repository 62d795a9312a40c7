"""Whether an answer bears on this objection: each kind of weakness asks for another kind of fact.

A new kind is a line in `BEARS`: what an answer must tell, given what it points at and whom it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.domain.calibration import Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.date_forms import month_number
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import number
from assistant.evidence.relative_dates import find_said_dates
from assistant.writing.calibration.pointing import ids_in, names_in
from assistant.writing.calibration.said import telling_words


@dataclass(frozen=True)
class Bearing:
    """An answer beside its objection: what it points at (`pointed`), whom it names (by entry), and the record by id."""

    answer: str
    objection: Objection
    items: Mapping[str, EvidenceItem]
    pointed: frozenset[str]
    names: Mapping[str, set[str]]
    unknown: bool
    today: date

    @property
    def objected(self) -> frozenset[str]:
        """The entries that the objection is about."""
        return frozenset(self.objection.evidence_ids)

    @property
    def elsewhere(self) -> bool:
        """Whether the answer points at work, and at none that the objection is about."""
        return bool(self.pointed) and bool(self.objected) and not self.pointed & self.objected

    @property
    def near(self) -> bool:
        """Whether the answer shares a telling word with the objection or its entries."""
        asked = " ".join([self.objection.says, *(self.items[i].text for i in self.objected if i in self.items)])
        return bool({t.key for t in telling_words(self.answer)} & {t.key for t in telling_words(asked)})

    @property
    def touched(self) -> frozenset[str]:
        """The entries that the answer points at, or names somebody of."""
        return self.pointed | frozenset(self.names)

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Whether the answer has words of that kind."""
        return pattern.search(self.answer) is not None


_USES = lazy_pattern(
    r"\b(?:use[sd]?|using|adopt\w*|follow(?:s|ed)?|build(?:s|ing)?|built|runs?|ran|reuse[sd]?|port(?:s|ed)?"
    r"|cite[sd]?|quote[sd]?|links?|linked"
    r"|plan(?:s|ned)?|convert(?:s|ed)?|switch(?:es|ed)?|mov(?:es|ed)|depends?|rel(?:y|ies|ied)|works?|reads?|emits?"
    r"|tak(?:e|es|en|ing)|took"
    r"|checks?|bids?|writes?|wrote|keeps?|fill(?:s|ed)?|names?|sets?|has it|have it|by it|theirs|do|does|did)\b",
    re.IGNORECASE,
)
_TAKEN_UP = lazy_pattern(
    r"\b(?:use[sd]?|using|adopt\w*|follows?|builds?|build|reuse[sd]?|ports?|cited|cites?|quotes?|links?|plan by"
    r"|plans by|converted|switched"
    r"|moved|depends?|works? by|works? from|reads?|emits?|takes?|took|runs?|checks|bids?|write|writes|keep|filled"
    r"|name|theirs|wants|buil[td])\b",
    re.IGNORECASE,
)
_SEEN = lazy_pattern(
    r"\b(?:talks?|present(?:s|ed|ation)|demo(?:s|ed)?|stage|forum|guild|board|conference|meet-?up|keynote|audience"
    r"|recording|recorded"
    r"|leadership|director|vp|all-hands|reads? it out|spoke|speaks|showed|shown|council|committee|review board"
    r"|seats?|summit|lecture)\b",
    re.IGNORECASE,
)
_SPLIT = lazy_pattern(
    r"\b(?:his|hers|mine|theirs|her own|his own|alone|split|author|co-author|separate|half|part|only)\b|['’]s\b"
    r"|\b(?:he|she|i)\s(?:did|wrote|built|made|designed|ran|owned|took|set|planned|chaired|decided|drew|coded"
    r"|trained|led)\b"
    r"|\b(?:is|was|are|were)\s[A-Z][a-z]+(?:['’]s)?\b|\b[A-Z][a-z]+\s(?:did|wrote|built|made|designed|ran|took|owns"
    r"|has)\b"
)
_BEFORE_AND_AFTER = lazy_pattern(
    r"\b(?:before|after|from|against|compared|baseline|was|were|previously|until|same|instead of|versus|vs|earlier"
    r"|prior|now)\b|→|->",
    re.IGNORECASE,
)
_OTHERWISE = lazy_pattern(
    r"(?:\b(?:is|are|was|were|has|have|does|do)\s?n['’]?o?t\b|n['’]t\b|\bnot\b|\bnothing to do\b|\bbesides\b"
    r"|\balso\b|\banother\b|\bother\b"
    r"|\bseparate\b|\bdifferent\b|\bsecond\b|\bplus\b|\bthen there\b|\baside from\b|\bapart from\b|\bunrelated\b"
    r"|\bno\b)",
    re.IGNORECASE,
)
_BEYOND = lazy_pattern(
    r"\b(?:not|nobody|no one|none|isn['’]t|wasn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|beyond|other|others"
    r"|outside|elsewhere"
    r"|description|job|role|ladder|level|expected|everybody['’]s|org-wide|whole|themselves|itself|instead)\b",
    re.IGNORECASE,
)
_DIRECTION = lazy_pattern(
    r"\b(?:direction|follows?|owns?|owner|ownership|roadmap|on-call|pager|deploys?|decid\w+|decision|standard"
    r"|rules?|strategy|sets?|designs?|by it|adopt\w*|took over|changed how)\b",
    re.IGNORECASE,
)
_MADE_GOOD = lazy_pattern(
    r"\b(?:post-?mortem|retro|incident|write-?up|wrote (?:it )?up|fix(?:ed|es)?|since then|since|learned|learnt"
    r"|restored|corrected"
    r"|checklists?|rule|again|afterwards|stopped|caught|rolled back|owned|own(?:s|ed) it|found|in line one|told us"
    r"|because of it|came of it|now"
    r"|root cause|cause|within|guard|prevent\w*|test|tests)\b",
    re.IGNORECASE,
)
_THROUGHOUT = lazy_pattern(
    r"\b(?:since|all year|whole year|every (?:month|week|quarter)|each (?:month|quarter)|through(?:out)?|spring"
    r"|summer|autumn|winter"
    r"|monthly|weekly|quarterly|first half|months? before|earlier|long before|q[1-4])\b",
    re.IGNORECASE,
)
_COUNT = lazy_pattern(r"\b(?:two|three|four|five|six|seven|eight|\d+)\b", re.IGNORECASE)
_MANY = 2
"""Names or tickets that make a count, where one would be an example."""


def bears_on(case: Bearing) -> bool:
    """Whether the answer tells the kind of fact that this objection asks for."""
    return BEARS[case.objection.kind](case)


def _taken_up(case: Bearing) -> bool:
    """Somebody else is named who uses the work: from an entry that tells of it, or in so many words of the answer."""
    outside = [i for i in case.names if _TAKEN_UP.search(case.items[i].text)]
    told = case.says(_USES) or bool(case.pointed & set(outside))
    works_by = bool(case.pointed & case.objected) and case.says(_WORKS_BY)
    return (bool(outside) and told) or case.says(_OTHERS_USE) or works_by


_READING = (
    "review|read|approv|comment|sign|look|agree|lik|discuss|talk|heard|know|knew|vot|wait|ask|argu|prais|respond|repl"
    "|show|demo|present"
)
_WORKS_BY = lazy_pattern(
    r"\b(?!(?:She|They|This|That|The|His|Her|Our|Their|These|Those|And|But)\b)"
    rf"[A-ZÀ-Þ][\wà-þ]{{2,}}(?:['’]s\s\w+)?(?:\s(?:now|team|group|has|have|all))*\s(?!(?:{_READING}))[a-z]{{3,}}(?:s|ed)"
    rf"(?:\s(?!{_READING}|feedback|question)\w+){{0,3}}"
    r"\s(?:by|on|from|off|with|against|to|onto|through)\s(?:the\s|her\s|his\s|their\s|it\b|[A-Z“\"])"
)
"""Somebody does something by the work that was asked about, in any verb but those of reading it."""


_OTHERS_USE = lazy_pattern(
    r"\b[A-ZÀ-Þ][a-zà-þ]{2,}(?:['’]s (?:team|group|people|engineers))?(?: team| group)?(?: has| have| now| also"
    r"| all)*\s"
    r"(?:uses?|used|adopted|adopts?|follows?|followed|builds? (?:on|with|by|to)|built (?:on|with)|reuses?|reused"
    r"|depends?|relies|rely"
    r"|moved (?:to|onto|over)|ported|ports|cites?|cited|works? by|migrated)\b"
)


def _surface(case: Bearing) -> bool:
    shown = any(_SEEN.search(case.items[i].text) for i in case.names)
    # The entry that was objected to, told again, shows nobody new.
    return (bool(case.touched - case.objected) and case.says(_SEEN)) or shown or _taken_up(case)


def _newer(case: Bearing) -> bool:
    """Something later than what is called old: an entry, or a month that lies behind today."""
    last = max(
        [*(d for i in case.objected if (d := month_of(case.items.get(i)))), *_past_months(case.objection.says, case)],
        default=None,
    )
    if last is None:
        return bool(case.pointed - case.objected)
    told = [d for i in case.pointed if (d := month_of(case.items[i]))] + _months_so_far(case.answer, case)
    return bool(case.touched or case.unknown) and any(d > last for d in told)


def _spread(case: Bearing) -> bool:
    """Months before the last weeks are told, not only what was done."""
    # The late work that was objected to, told with an earlier date, is a claim that no entry bears out.
    return bool(case.pointed - case.objected) and (bool(_past_months(case.answer, case)) or case.says(_THROUGHOUT))


def _split(case: Bearing) -> bool:
    if case.says(_JOINTLY) and not case.says(_APART):
        return False
    if case.touched & case.objected or (not case.objected and case.touched):
        return case.says(_SPLIT)
    return not case.elsewhere and case.says(_OWN_PART)


_JOINTLY = lazy_pattern(
    r"\b(?:together|jointly|as (?:a|one) team|side by side|hand in hand|all of us|both of them|equally|in equal)\b"
    r"|\b(?:she|he|i|we) and [A-Z]\w+ (?:did|wrote|built|made|ran|led|designed)\b",
    re.IGNORECASE,
)
_APART = lazy_pattern(r"\b(?:his|hers|mine|theirs|alone|own|only|split|separate|part|half|sections?)\b", re.IGNORECASE)
_OWN_PART = lazy_pattern(
    r"\b(?:he|she)\s(?:did|wrote|built|made|designed|chaired|decided|drew|coded|led|planned|owned)\s(?:the|all|both"
    r"|every|most|\w+ly)\b"
    r"|\b(?:is|are|was|were)\s(?:all\s|entirely\s)?(?:his|hers|mine)\b|\bhis (?:own )?part\b|\bher (?:own )?part\b",
    re.IGNORECASE,
)


def _measured(case: Bearing) -> bool:
    """A figure for what was asked about, or two figures as before and after."""
    ids = [(a, b) for _, a, b in ids_in(case.answer)]
    figures = [m for m in _FIGURE.finditer(case.answer) if not any(a <= m.start() < b for a, b in ids)]
    if sum(m.group()[0].isdigit() for m in figures) > 1 and case.says(_BEFORE_AND_AFTER):
        return True
    about = (case.near or bool(case.pointed & case.objected)) and not case.elsewhere
    return about and (bool(figures) or (case.says(_BEFORE_AND_AFTER) and bool(case.pointed)))


_FIGURE = lazy_pattern(
    r"\d+(?:[.,:]\d+)*|\b(?:zero|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundred|thousand)\b",
    re.IGNORECASE,
)


def _broad(case: Bearing) -> bool:
    other = case.pointed - case.objected
    failed = any(_FAILED.search(case.items[i].text) for i in other)
    return (
        case.unknown
        or (bool(other) and (case.says(_OTHERWISE) or len(other) >= _MANY) and not failed)
        or (bool(other) and _taken_up(case))
    )


_FAILED = lazy_pattern(
    r"\b(?:wrong|mistake|down|deleted|broke|failed|outage|miscompile|my (?:config|parameter))\b", re.IGNORECASE
)


def _beyond(case: Bearing) -> bool:
    return bool(case.touched) and (case.says(_BEYOND) or _taken_up(case))


def _directs(case: Bearing) -> bool:
    return bool(case.touched) and (_taken_up(case) or (case.says(_DIRECTION) and bool(case.pointed)))


def _counted(case: Bearing) -> bool:
    named = {n for names in case.names.values() for n in names}
    tickets = {i for i, _, _ in ids_in(case.answer)}
    # One artifact counts once, however many entries mention it.
    loosely = [i for i in case.pointed if not tickets & {t for t, _, _ in ids_in(case.items[i].text)}]
    most = max(len(named), len(tickets) + len(loosely))
    lacking = _LACKING.match(case.objection.answered_by)
    if lacking is not None:
        return most >= _NUMBERS[lacking[1].casefold()]
    return most >= _MANY or (bool(case.pointed & case.objected) and case.says(_COUNT))


_NUMBERS = {number(n): n for n in range(1, 11)}
_LACKING = lazy_pattern(rf"({'|'.join(_NUMBERS)}) more\b", re.IGNORECASE)
"""How many are lacking, as what would answer the objection begins."""


def _made_good(case: Bearing) -> bool:
    """What was done about the failure: in its own words, or by work that came after it."""
    if case.near and not case.elsewhere:
        return case.says(_MADE_GOOD)
    order = list(case.items)
    failed = min((order.index(i) for i in case.objected if i in case.items), default=0)
    later = all(order.index(i) >= failed for i in case.pointed)
    return later and (case.says(_CHANGED_SINCE) or (case.near and case.says(_MADE_GOOD)))


_CHANGED_SINCE = lazy_pattern(
    r"\b(?:came back|restored|runs?|run|changed?|fixed|wrote|added|introduced|put in|stopped|corrected)\b[^.!?]{0,60}"
    r"\b(?:after (?:that|it|which)|since|then|because of it)\b"
    r"|\b(?:since then|after that|that['’]s why|happen(?:ed)? again|do it again|never again|ever since)\b",
    re.IGNORECASE,
)


BEARS: Mapping[ObjectionKind, Callable[[Bearing], bool]] = {
    ObjectionKind.ONE_TEAM: _taken_up,
    ObjectionKind.NO_ADOPTION: _taken_up,
    ObjectionKind.NO_SURFACE: _surface,
    ObjectionKind.STALE: _newer,
    ObjectionKind.LAST_WEEKS: _spread,
    ObjectionKind.SHARED_AS_SOLO: _split,
    ObjectionKind.COLLEAGUES_PART: _split,
    ObjectionKind.NO_BASELINE: _measured,
    ObjectionKind.ONE_PROJECT: _broad,
    ObjectionKind.ALREADY_EXPECTED: _beyond,
    ObjectionKind.LEVEL_CONFUSION: _directs,
    ObjectionKind.BELOW_COUNT: _counted,
    ObjectionKind.ADMITTED_FAILURE: _made_good,
}


def adopters_named(case: Bearing) -> frozenset[str]:
    """The entries whose adopters or helped people an answer names."""
    return frozenset(
        i for i in case.names if _TAKEN_UP.search(case.items[i].text) or _HELPED.search(case.items[i].text)
    )


_HELPED = lazy_pattern(r"\b(?:unblocked|helped|trained|mentored)\b", re.IGNORECASE)


def month_of(item: EvidenceItem | None) -> date | None:
    """The first day of the month that an entry stands under, or of its own period."""
    if item is None:
        return None
    if item.period is not None:
        return item.period.start.replace(day=1)
    for heading in reversed(item.context):
        found = re.search(r"(20\d\d)-(0[1-9]|1[0-2])", heading)
        if found:
            return date(int(found[1]), int(found[2]), 1)
    return None


_MONTH_NAME = lazy_pattern(
    r"\b(?:January|February|(?<=[a-z,] )March|April|(?<=[a-z,] )May|June|July|August|September|October|November"
    r"|December)\b"
)


def _months_so_far(text: str, case: Bearing) -> list[date]:
    """The months that a text names, up to this one."""
    this = case.today.replace(day=1)
    found = [d.period.start.replace(day=1) for d in find_said_dates(text, case.today) if d.period is not None]
    for match in _MONTH_NAME.finditer(text):
        number = month_number(match.group())
        found.append(date(case.today.year - (number > this.month), number, 1))
    # "In February" is last February where next February would be the nearer one.
    return [d for d in (d if d <= this else d.replace(year=d.year - 1) for d in found) if d <= this]


def _past_months(text: str, case: Bearing) -> list[date]:
    """The months behind this one that a text names."""
    return [d for d in _months_so_far(text, case) if d < case.today.replace(day=1)]


def bearing_of(
    answer: str,
    objection: Objection,
    evidence: Sequence[EvidenceItem],
    pointed: frozenset[str],
    unknown: bool,
    today: date,
) -> Bearing:
    """The answer beside its objection."""
    items = {i.id: i for i in evidence}
    return Bearing(answer, objection, items, pointed, names_in(answer, evidence), unknown, today)
