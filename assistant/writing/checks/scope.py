"""No wider reach than the evidence gives: company-wide, every team, all customers, the industry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.vocabulary import Unit
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.objects import counted, keys
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source

_WIDE: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:company|org|organi[sz]ation|firm|business|enterprise|engineering|department|product|group)[- ]?wide\b"
        r"|\b(?:across|throughout|for|in|by|to)\s+(?:the\s+)?(?:whole\s+|entire\s+)?(?:company|org"
        r"|organi[sz]ation|business|engineering(?: org\w*)?|industry)\b"
        r"|\b(?:company|organi[sz]ation|org)[’']s\b",
        r"\b(?:company|org|organi[sz]ation|firm|business|enterprise|engineering|department)\b|wide\b|everyone"
        r"|all (?:teams|engineers|employees|staff)",
    ),
    (r"\b(?:industry|market)(?:[- ](?:wide|leading|standard|first))?\b", r"\b(?:industry|market)\b"),
    (
        r"\b(?:global(?:ly)?|world[- ]?wide|internationally|around the world|everywhere)\b",
        r"\b(?:global|world|international|everywhere|all regions)",
    ),
    (
        r"\b(?:all|every|each(?=\s+(?:of|team|squad|org|region|customer|user|service|engineer)\b))\b(?!\s*-?hands|\s+(?:\w+\s+)?(?:hundred|thousand|million)\b|\s+\w+days?\b|\s+\d"
        r"|\s+(?:second|minute|hour|day|night|week|month|quarter|year|sprint|other)\b)",
        r"\b(?:all|every(?!\s+(?:\d+\s|second|minute|hour|day|night|week|month|quarter|year|sprint))|each|both|entire|whole|per(?!-)|full"
        r"|everyone|everybody|no|none|without|zero|0)\b|100\s?%",
    ),
    (r"\bany\b", r"\b(?:any|all|every|each|nobody|no(?! longer)|none|zero|0|without)\b"),
    (
        r"\b(?:in general|generally|universally|across the board)\b",
        r"\b(?:general\w*|universal\w*|overall|mostly|usual\w*|typical\w*|all|any|every\w*|across)\b",
    ),
    (r"\b(?:entire|whole|full)\b", r"\b(?:entire|whole|full|all|every|complete(?:ly)?)\b|100\s?%"),
    (r"\b(?:everyone|everybody|anyone|anybody)\b", r"\b(?:everyone|everybody|anyone|anybody|all|every)\b|100\s?%"),
    (
        r"\b(?:cross[- ](?:team|org|functional|company)|(?:multiple|several|many|various|numerous|other"
        r"|different|dozens of|hundreds of|most)\s+"
        r"(?:\w+\s+)?(?:teams|orgs|organi[sz]ations|departments|squads|groups|services|systems|engineers"
        r"|people|customers|users|regions|countries))\b",
        r"\b(?:cross[- ]|multiple|several|many|various|other|different|teams|orgs|departments|squads|dozens"
        r"|hundreds|most)\b",
    ),
    (
        r"\b(?:dozens|hundreds|thousands|millions|billions|countless|numerous)\b",
        r"\b(?:dozens|hundreds|thousands|millions|billions|countless|numerous)\b",
    ),
    (
        r"\bmost\b(?!\s+(?:of\s+(?:it|this|that|which)|recent))",
        r"\b(?:most|majority|mostly|biggest|largest|top|main|longest|no\.?\s?1|#1)\b",
    ),
    (
        r"\b(?:always|never|constantly|continuously|consistently|at all times)\b",
        r"\b(?:always|never|constantly|continuous\w*|consistent\w*|every|not?|none|without|zero|x?0x?)\b",
    ),
    (
        r"\b(?:several|many|multiple|numerous|various|a number of)\b",
        r"\b(?:several|many|multiple|numerous|various|few|\d+)\b",
    ),
    (
        r"\b(?:(?:the|my|our) only|only (?:one|i|me|person|engineer)|sole|first ever|for the first time)\b",
        r"\b(?:only|sole|first|just|alone|left|last|remaining|all)\b",
    ),
    (
        r"\b(?:complete(?:ly)?|total(?:ly)?|fully|entirely|perfect(?:ly)?)\b",
        r"\b(?:complete\w*|total\w*|full\w*|entire\w*|perfect\w*|all|done|finished)\b|100\s?%",
    ),
)
_RULES = tuple((re.compile(said, re.IGNORECASE), re.compile(known, re.IGNORECASE)) for said, known in _WIDE)
_IDIOMS = re.compile(
    r"\b(?:above all|after all|at all|first of all|all-hands|all hands|all along|each other|in total|a total of"
    r"|(?:of|out of) the total|not only|at most)\b|\bin all(?=\s*(?:[,.;:)]|$))",
    re.IGNORECASE,
)
_ALL_COUNTED = re.compile(r"\ball\s+(?:of\s+)?(?:the\s+|our\s+|its\s+|these\s+|those\s+)?(\w+)", re.IGNORECASE)


def find_wider_scope(claim: Claim) -> Iterator[Problem]:
    """Words of reach whose like no cited source has."""
    idioms = [m.span() for m in _IDIOMS.finditer(claim.text)]
    for said, known in _RULES:
        for match in said.finditer(claim.text):
            if claim.is_quoted(match.start()) or any(start <= match.start() < end for start, end in idioms):
                continue
            if _HALF_OR_ALL.match(claim.text, match.start()) and any(_complete(source) for source in claim.sources):
                continue
            if _counts_twice(claim, match.end()) or _distributes(claim, match) or _describes(claim, match):
                continue
            if _is_of_every(claim, match.end()) or _tells_count(claim, match.group(), match.end()):
                continue
            if _ALL_BUT.match(claim.text, match.start()) or _is_whole_count(claim, match.start()):
                continue
            words = re.compile(rf"\b{re.escape(match.group())}\b", re.IGNORECASE)
            if not any(known.search(s.whole) or words.search(s.whole) for s in claim.sources):
                message = f"“{match.group()}” reaches wider than the cited evidence; name what the evidence names."
                yield Problem(ProblemKind.SCOPE, *match.span(), message)
    yield from _whole_of_a_part(claim)
    yield from _spread(claim)


def _is_of_every(claim: Claim, end: int) -> bool:
    """ "two of every five": a share, and no reach."""
    counts = any(0 < q.start - end < _NEXT and q.unit is Unit.COUNT for q in claim.quantities)
    return counts and _OF_EVERY.search(claim.text[:end]) is not None


_NEXT = 3
_OF_EVERY = re.compile(r"\b(?:of|in|for)\s+(?:every|each)$", re.IGNORECASE)
_ROUGH_COUNTS = {"dozens": (24, 999), "hundreds": (200, 9_999), "thousands": (2_000, 999_999)}
_ROUGH_COUNTS["millions"] = (2_000_000, 999_999_999)


def _tells_count(claim: Claim, word: str, end: int) -> bool:
    """ "dozens of tables" for 36 of them."""
    least, most = _ROUGH_COUNTS.get(word.casefold(), (1, 0))
    noun = re.match(r"\s+of\s+((?:[\w-]+\s+){0,3}?[\w-]+s)\b", claim.text[end:])
    mine = keys(tuple(noun[1].split())) if noun else frozenset()
    return any(
        least <= q.value <= most
        and (not counted(q) or bool(keys(counted(q)) & mine))
        and not _AFTER_OF.search(source.text[: q.start])
        for source in claim.sources
        for q in source.quantities
        if q.unit is Unit.COUNT and not q.target
    )


_AFTER_OF = re.compile(r"(?:\bof(?:\s+(?:the|our|my))?|/)\s*$", re.IGNORECASE)
"""Before a whole, of which only the part was reached."""

_ACROSS = re.compile(r"\b(?:across|throughout|all over)\s+((?:[\w'’-]+\s+){0,3}[\w'’-]+)", re.IGNORECASE)
_SPREADS = re.compile(
    r"\b(?:across|throughout|all|every\w*|each|whole|entire|both|everywhere|overall|\w+-wide|per)\b", re.IGNORECASE
)


def _spread(claim: Claim) -> Iterator[Problem]:
    """ "across our codebase" where the evidence has neither the place by that word nor anything spread."""
    for match in _ACROSS.finditer(claim.text):
        if claim.is_quoted(match.start()) or any(_SPREADS.search(s.whole) for s in claim.sources):
            continue
        named = [w for w in claim.words if match.start(1) <= w.start < match.end()]
        place = next((w for w in named if w.content or w.text[0].isdigit()), None)
        end = next((w.start for w in named if place is not None and w.start > place.start and w.function), match.end())
        phrase = [w for w in named if w.content and w.start < end]
        if place is None or place.text[0].isdigit() or any(q.start <= place.start < q.end for q in claim.quantities):
            continue
        known = {w.root for s in claim.sources for w in (*s.words, *s.context_words)}
        if not any(w.root in known for w in phrase):
            message = f"“{match.group()}” reaches wider than the cited evidence; name what the evidence names."
            yield Problem(ProblemKind.SCOPE, *match.span(), message)


_ALL_BUT = re.compile(
    r"\b(?:all|every\w*|each)\s+(?:(?:of\s+)?(?:the\s+|our\s+|its\s+)?\w+\s+){0,2}(?:but|except|bar)\b", re.IGNORECASE
)
"""It tells an exception; the numbers are checked by themselves."""


def _is_whole_count(claim: Claim, position: int) -> bool:
    """ "all 9" where the evidence gives 9 twice: 9 found, 9 fixed."""
    match = _ALL_COUNTED.match(claim.text, position)
    number = match.group(1) if match else ""
    return number.isdigit() and any(
        len(re.findall(rf"(?<![\w.]){number}(?![\w.%])", s.text)) > 1 for s in claim.sources
    )


def _whole_of_a_part(claim: Claim) -> Iterator[Problem]:
    """ "all 9 POPs" where the evidence says "3 of 9 POPs"."""
    for match in _ALL_COUNTED.finditer(claim.text):
        number = match.group(1)
        if number.isdigit() and any(_is_part(source, number) for source in claim.sources):
            yield Problem(
                ProblemKind.SCOPE, *match.span(), "In the evidence this is only a part of them; tell the part."
            )


_HALF_OR_ALL = re.compile(r"\b(?:all|every|each|full|fully|complete(?:ly)?)\b", re.IGNORECASE)


def _counts_twice(claim: Claim, position: int) -> bool:
    """ "All 9 were fixed" where the evidence says "skew on 9, fixed 9"."""
    said = next((q for q in claim.quantities if 0 <= q.start - position < 12), None)
    return said is not None and any([q.value for q in s.quantities].count(said.value) > 1 for s in claim.sources)


_DISTRIBUTIVE = re.compile(r"\b(?:each|every)\b", re.IGNORECASE)
_TIMES = re.compile(
    r"\d\s?\w{0,7}\s?[x×*]\s?\d|\b(?:per|a(?=\s(?:day|week|month|quarter|sprint|head|person))|weekly"
    r"|daily|monthly|apiece|times)\b|/\s?(?:day|week|wk|month|person|head)\b",
    re.IGNORECASE,
)


def _distributes(claim: Claim, match: re.Match[str]) -> bool:
    """ "one hour for each of four weeks" for "4 weeks x 1h": what the evidence counts, told one by one."""
    if not _DISTRIBUTIVE.match(match.group()):
        return False
    counted = next((q for q in claim.quantities if 0 <= q.start - match.end() < _COUNT_REACH), None)
    same = counted is not None and any(q.value == counted.value for s in claim.sources for q in s.quantities)
    noun = next((w for w in claim.words if w.start >= match.end() and w.content), None)
    told = noun is not None and any(w.root == noun.root for s in claim.sources for w in s.words)
    return same or (told and any(_TIMES.search(s.text) for s in claim.sources))


def _describes(claim: Claim, match: re.Match[str]) -> bool:
    """ "for engineering managers", "to business users": a known thing of that kind, and not all of it."""
    last = match.group().split()[-1]
    following = next((w for w in claim.words if w.start >= match.end()), None)
    near = following is not None and following.start == match.end() + 1 and following.content
    known = near and any(w.root == following.root for s in claim.sources for w in s.words if following is not None)
    return last.casefold() in _KINDS and bool(known)


_KINDS = frozenset({"company", "org", "organisation", "organization", "business", "engineering", "industry"})
_COUNT_REACH = 12
"""Characters between "each" and its count: "of the"."""


def _complete(source: Source) -> bool:
    """ "64 of 64" is all of them."""
    return any(m[1] == m[2] for m in re.finditer(r"\b(\d+)\s*(?:of|out of|/)\s*(?:the\s+)?(\d+)\b", source.text))


def _is_part(source: Source, number: str) -> bool:
    if re.search(rf"\b{number}\s*(?:of|out of|/)\s*(?:the\s+)?{number}\b", source.text):
        return False
    pattern = rf"\b\d+\s*(?:of|out of|/)\s*(?:the\s+|our\s+)?{number}\b"
    return re.search(pattern, source.text) is not None and not re.search(rf"\ball\s+(?:the\s+)?{number}\b", source.text)
