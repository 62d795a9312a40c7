"""What counts as evidence in a sentence: an artifact, a number, a date, an observable act, an effect.

The one place where this is decided: extraction asks it whether an entry can be looked up, the linter whether a claim
is only adjectives.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from assistant.evidence.artifact_spans import artifact_spans, ticket_spans
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_tokens
from assistant.evidence.verbs import Tense, base_form, tense


class Sign(StrEnum):
    """One kind of evidence. `OCCASION` (when, or at what) alone proves nothing: "great work this quarter"."""

    ARTIFACT = "artifact"
    NUMBER = "number"
    OCCASION = "occasion"
    ACT = "act"
    EFFECT = "effect"


PROVING = frozenset({Sign.ARTIFACT, Sign.NUMBER, Sign.ACT, Sign.EFFECT})
"""Signs that make a sentence more than adjectives."""

SOFT_NOUNS = word_set(
    """
    anything attitude beyond boundaries capital challenge challenges commitment communication confidence dedication
    effort efforts energy everything excellence expectations goals growth impact influence initiative leadership
    limits mindset morale passion positivity quality rapport relationship relationships resilience respect
    responsibility skill skills something space success tasks teamwork things trust view
    """
)
"""Nouns that nobody can open, count or see: beside them a verb says nothing ("drove excellence")."""

_NO_OBJECTS = SOFT_NOUNS | word_set(
    """
    ability abilities approach area areas asset balance behavior behaviour best better bit bits bunch busy capability
    character colleague colleagues company competence contribution contributions contributor coworker coworkers culture
    day days deal delivery dependability development difference direction discipline diversity drive duties duty
    engagement engineer engineering engineers enthusiasm environment ethic ethics everyone everybody example excellence
    execution experience expertise feedback fit flexibility focus future good guy half heart honesty hours improvement
    improvements individual insight insights integrity interest issue issues job judgement judgment kind knowledge level
    levels lot lots manager manner maturity member members mile moment month months motivation nature need needs office
    opportunity others output ownership pace part path people performance performer period person personality place
    point positive potential presence pressure problem problems process productivity professional professionalism
    progress project projects promise proactivity quarter quarters rate reliability responsibilities result results
    role roles room sense session sessions side spirit standard standards start state stuff style support talent talents
    target targets task team teammate teammates teams technology thing thinking time times touch tone type use value
    values vision way ways week weeks well work worker workload workplace world year years
    above all also always and as asset at away back both consistently do doing done down ever every exactly extremely
    fairly far fully generally great greatly hard highly however i in incredibly just later less little many maybe more
    most much never new next nice no not now often ok okay on only out over own perhaps perfectly quite rather really
    recent recently same several she so some sometimes soon still strong such super than that the there these they this
    those time too truly up us very was we well while you your his her him he it its our their them me my
    """
)
_WEAK = word_set(
    """
    achieve accomplish add agree appear appreciate approach assume attempt be become begin believe benefit bring care
    carry come communicate complete concentrate consider contribute continue could dedicate deliver demonstrate develop
    display do earn enable endeavor engage enjoy ensure enthuse exceed excel execute exemplify exhibit expand expect
    experience exude feel fit focus foster get give glad go grow handle have hope impress improve inspire keep know lack
    lead learn like look love maintain make manage may meet might motivate need offer operate own perform plan possess
    proceed produce progress prove provide push put reach remain represent rise seem serve set shine should show slump
    stand start stay step strive struggle succeed suffer support take tend think trust try turn understand use want will
    wish work would
    """
)
"""Verbs under which anything may hide; with a thing that can be opened or counted they say something all the same."""

_ARTIFACT_LIKE = re.compile(
    r"`[^`\n]+`|https?://|\bwww\.|(?<![\w-])[a-z0-9]+(?:[-_/.][a-z0-9]+)*[-_/](?:api|service|worker|job|svc|lib|sdk|cli|ui|db|app"
    r"|gateway|proxy|queue|pipeline|bot|ci|test|tests|e2e)\b|\b\w+\.(?:py|js|ts|tsx|go|rs|java|kt|rb|md|ya?ml|sql|tf|sh|c|cpp|h)\b"
    r"|\b[vV]\d+(?:\.\d+)*\b|(?<!\w)#\d{2,}\b|\b[a-z]+[A-Z]\w+\b|\b\w+\(\)"
)
_BARE_KINDS = word_set(
    "report reports guide guides tool tools docs documentation document documents presentation presentations course"
    " courses framework frameworks survey surveys article articles script scripts template templates talk talks"
    " meeting retro retros review reviews"
)
_NUMBER = re.compile(
    r"(?<![\w.])(?:[$€£~<>≈]\s?)?\d[\d,.]*\s?(?:%|[a-zµ]+)?(?!\w)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred"
    r"|thousand|dozen|half|twice|thrice|doubled|halved|tripled)\b",
    re.IGNORECASE,
)
_EFFORT_NUMBER = re.compile(
    r"(?:100|1[0-9]{2}|200|1000)\s?(?:%|percent|per cent)|24/7|\b(?:two|three|four|five|10|9)[ -]"
    r"(?:fold|out of (?:ten|five|10|5))"
    r"|\b(?:half|two) (?:the|as|of|a) (?!.*\bto\b)|\b\d+\s?/\s?(?:5|10)\b|#1\b|\b(?:one|1) of the\b|\b\d\+? years?\b"
    r"|\btwo (?:cents|ways|things)\b|\b360\b",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|this morning|this afternoon|last night)\b"
    r"|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\s+\d|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b20\d\d-\d\d|\bq[1-4]\b|\bsprint \d|\bsev-?[0-4]\b|\b[pP][0-2]\b"
    r"|\b(?:in|at|during|after|before) (?:the|your|our|that|last|this|[a-z]+day['’]s)"
    r" (?:\w+[ -]){0,3}(?:meeting|demo|review"
    r"|retro|stand-?up|planning|presentation|incident|outage|launch|release|call|1:1|sync|interview|workshop|on-?call|all-hands)\b",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\b(?:which|that|this|it|and|so|because|after which) (?:meant|means|caused|cost|costs|broke|blocked|delayed|let"
    r"|led to"
    r"|left|saved|stopped|kept|forced|held up|pushed|slowed|triggered|cut|freed|gave|took down|woke)\b"
    r"|\bso that\b|\bas a result,? (?:the|we|they|i|our|two|three|\d|[A-Z])|\bwas (?:blocked"
    r"|late|down|rolled back|reverted|paged)\b"
    r"|\b(?:lost|costing|cost|saving|saved|wasted) (?:\w+ ){0,2}"
    r"(?:hours?|days?|weeks?|minutes?|customers?|users?|money)\b"
    r"|\bwithout (?:a |an |any )?(?:tests?|review|rollback|telling|asking|warning"
    r"|notice|informing|ticket|page|runbook|hand-?over)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:did(?:n['’]t| not)|do(?:es)?n['’]t|do(?:es)? not|has(?:n['’]t| not)|have(?:n['’]t| not)"
    r"|had(?:n['’]t| not)|never|failed to|forgot to|refused"
    r" to|was(?:n['’]t| not)|were(?:n['’]t| not))\s+(?:\w+ly\s+|any\s+|even\s+)?(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_OBJECT_WORDS = 9
"""Words after a verb among which its object stands."""


@lru_cache(maxsize=4096)
def signs_of(sentence: str) -> frozenset[Sign]:
    """The kinds of evidence in one sentence, as written (Markdown links and code included)."""
    found = set()
    if names_artifact(sentence):
        found.add(Sign.ARTIFACT)
    if _counts(sentence):
        found.add(Sign.NUMBER)
    if _OCCASION.search(sentence):
        found.add(Sign.OCCASION)
    if _EFFECT.search(sentence):
        found.add(Sign.EFFECT)
    if tells_an_act(sentence):
        found.add(Sign.ACT)
    return frozenset(found)


def names_artifact(text: str) -> bool:
    """Whether the text names something that can be looked up: a ticket, a document, a service, code, a link."""
    if _ARTIFACT_LIKE.search(text) or ticket_spans(text):
        return True
    return any(
        a.name[-1:].isdigit() or " " in a.name or a.name.casefold() not in _BARE_KINDS for a in artifact_spans(text)
    )


def _counts(sentence: str) -> bool:
    """Whether a number counts or measures something; "150 percent", "24/7" and "4 years" are effort or time served."""
    effort = [m.span() for m in _EFFORT_NUMBER.finditer(sentence)]
    return any(
        not any(start < m.end() and m.start() < end for start, end in effort) for m in _NUMBER.finditer(sentence)
    )


def tells_an_act(sentence: str) -> bool:
    """Whether somebody is seen doing, or leaving undone, something with an object: "left three comments unanswered"."""
    tokens = [t for t in find_tokens(sentence) if t.is_word]
    for place, token in enumerate(tokens):
        base = _done(tokens, place)
        if base is None:
            continue
        after = tokens[place + 1 : place + 1 + _OBJECT_WORDS]
        if base in _WEAK:
            if any(_is_named(t) for t in after[:5]):
                return True
        elif any(_is_thing(t) for t in after):
            return True
        del token
    return False


def _done(tokens: list[Token], place: int) -> str | None:
    """The plain form of a verb that tells something done or left undone; None for every other word."""
    word = tokens[place].lower
    before = tokens[place - 1].lower if place else ""
    form = tense(word)
    if form is Tense.PAST and before not in _ARTICLES:
        return base_form(word)
    if form is Tense.PLAIN and (
        before in _NEGATED or (before == "to" and place > 1 and tokens[place - 2].lower in _FAILED)
    ):
        return base_form(word)
    if form is Tense.GERUND and before in _BY_DOING:
        return base_form(word)
    return word if word.endswith("ed") and len(word) > 4 and form is None and before in _DOERS else None


_ARTICLES = word_set(
    "a an the this that these those my your his her its our their more very highly well so too most"
    " is are be been being was were"
)
_NEGATED = word_set("didn't doesn't don't not never hasn't haven't hadn't cannot can't couldn't")
_FAILED = word_set("failed fails forgot forgets refused refuses")
_BY_DOING = word_set("by without stopped started kept after before")
_DOERS = word_set("i you he she they we who it and has have had")


def _is_thing(token: Token) -> bool:
    """Whether a word can be the object of an act: not soft, not a function word."""
    word = token.lower
    return len(word) > 2 and word not in _NO_OBJECTS and not word.endswith("ly") and tense(word) is not Tense.PAST


def _is_named(token: Token) -> bool:
    """Whether a word names something: capitals inside a sentence, digits, or a hyphenated name."""
    return any(c.isdigit() for c in token.text) or (token.is_capital and len(token.text) > 1 and token.text[0] != "I")
