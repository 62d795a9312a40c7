"""What counts as evidence in a sentence: an artifact, a number, a date, an observable act, an effect.

The one place where this is decided: extraction asks it whether an entry can be looked up, the linter whether a claim
is only adjectives.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from assistant.evidence.artifact_spans import artifact_spans, ticket_spans
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import BLAME, PRAISE
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


SOFT_NOUNS = word_set(
    """
    anything attitude beyond boundaries capital challenge challenges commitment communication confidence dedication
    effort efforts energy everything excellence expectations goals growth impact influence initiative leadership
    limits mindset morale passion positivity quality rapport relationship relationships resilience respect
    responsibility skill skills something space success tasks teamwork things trust view
    """
)
"""Nouns that nobody can open, count or see: beside them a verb says nothing ("drove excellence")."""

_NO_OBJECTS = (
    SOFT_NOUNS
    | PRAISE
    | BLAME
    | word_set(
        """
    abilities ability above acumen agile all also always ambiguity and appreciation approach area areas as asset at
    away back balance ball bar behavior behaviour best better bit bits board both bunch business busy call
    capability care character choice colleague colleagues color colour company competence complex consistently
    continuous contribution contributions contributor coworker coworkers credit culture cultures customers day days
    deal delivery dependability developer development difference direction discipline diversity do doing domain done
    down drive duties duty dynamic engagement engineer engineering engineers enthusiasm environment ethic ethics
    ever every everybody everyone exactly example excellence execution experience expertise extremely fairly far
    fast fast-paced feedback fit flexibility focus fully future generally good great greatly guy half hand hands
    hard he heart her highly him his honesty hours however i improvement improvements in incredibly individual
    innovative inside insight insights integrity interest issue issues it its job judgement judgment just kind
    knowledge later less level levels little lot lots maintainable management manager manner many maturity maybe me
    member members mile moment month months more most motivation much multiple my nature need needle needs never new
    next nice no not now office often ok okay on only opportunity org organisation organization others our out
    output over own ownership pace paced part path people perfectly performance performer perhaps period person
    personality place point positive potential practice practices presence pressure priorities priority proactivity
    problem problems process productivity professional professionalism progress project projects promise quarter
    quarters quite rate rather really recent recently regard reliability responsibilities result results rise robust
    role roles room same satisfaction scalable scratch sense session sessions several she side smoothly so solution
    solutions some sometimes soon spirit squad stakeholder stakeholders standard standards start state still strong
    stuff style such super support sure talent talents target targets task team teammate teammates teams technology
    than that the their them there these they thing thinking this those time times tone too touch truly type up us
    use value values very vision was way ways we week weeks well while work worker workload workplace world year
    years you your
    """
    )
)
_WEAK = word_set(
    """
    achieve accomplish add appear appreciate approach assume attempt be become begin believe benefit bring care carry
    come communicate complete concentrate consider continue contribute could dedicate deliver demonstrate develop
    display do earn enable endeavor engage enjoy ensure exceed excel execute exemplify exhibit expand expect experience
    exude feel fit focus foster get give glad go grow handle have help hope impress improve influence inspire keep know
    lack lead learn like look love maintain make manage may meet might motivate need offer operate own perform plan
    possess proceed produce progress prove provide push put reach remain represent rise seem serve set shine should show
    slump stand start stay step strive struggle succeed suffer support take tend think trust try turn understand use
    want will wish work would
    """
)
"""Verbs under which anything may hide: with a name, or two things that can be pointed at, they say something."""

_ARTIFACT_LIKE = lazy_pattern(
    r"`[^`\n]+`|https?://|\bwww\.|(?<![\w-])[a-z0-9]+(?:[-_/.][a-z0-9]+)*[-_/](?:api|service|worker|job|svc|lib"
    r"|sdk|cli|ui|db|app"
    r"|gateway|proxy|queue|pipeline|bot|ci|test|tests|e2e)\b|\b\w+\.(?:py|js|ts|tsx|go|rs|java|kt|rb|md|ya?ml|sql"
    r"|tf|sh|c|cpp|h)\b"
    r"|\b[vV]\d+(?:\.\d+)*\b|(?<!\w)#\d{2,}\b|\b(?!iOS\b|macOS\b|iPad|iPhone)[a-z]+[A-Z]\w+\b|\b\w+\(\)"
)
_KIND_WORDS = word_set(
    """
    a about adr adrs an another any architectural architecture article articles blog bot bots brief briefs case cli
    conference convention conventions course courses dashboard dashboards decision deep-dive design doc docs
    document documentation documents every few first for framework frameworks friday generator generators good great
    guide guideline guidelines guides handbook her his how-to incident internal its last lecture librarian libraries
    library lightning linter linters lunch many memo memos migration migrations monday more most my next no of on
    onboarding other others our own package packages plan playbook playbooks plugin plugins post post-mortem
    post-mortems postmortem postmortems posts presentation presentations proposal proposals readme readmes record
    records report reports retro retros retrospective retrospectives review reviews rfc rfcs runbook runbooks
    saturday script scripts sdk sdks several some spec specification specifications specs style such sunday survey
    surveys talk talks tech technical template templates testing that the their these this those thursday today tool
    toolkit toolkits tools tuesday tutorial tutorials utilities utility very webinar webinars wednesday well wiki
    workshop workshops yesterday your
    """
)
"""Words of an artifact's name that do not tell which one it is."""

_NUMBER = lazy_pattern(
    r"(?<![\w.])(?:[$€£~<>≈]\s?)?\d[\d,.]*\s?(?:%|[a-zµ]+)?(?!\w)"
    r"|\b(?=[tfsenhd])(?<!last )(?<!past )(?<!these )(?<!other )(?<!first )(?<!next )(?<!the )(?:two|three|four|five"
    r"|six|seven"
    r"|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred"
    r"|thousand|dozen|half(?= (?:of|the|a|as)\b)|twice|thrice|doubled|halved|tripled)\b",
    re.IGNORECASE,
)
_EFFORT_NUMBER = lazy_pattern(
    r"(?:100|1[0-9]{2}|200|1000)\s?(?:%|percent|per cent)|24/7|\b(?:two|three|four|five|10|9)[ -]"
    r"(?:fold|out of (?:ten|five|10|5))"
    r"|\b(?:half|two) (?:the|as|of|a) (?!.*\bto\b)|\b\d+\s?/\s?(?:5|10)\b|#1\b|\b(?:one|1) of the\b|\b\d\+? years?\b"
    r"|\btwo (?:cents|ways|things)\b|\b360\b",
    re.IGNORECASE,
)
_OCCASION = lazy_pattern(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:yesterday|today|this morning|this afternoon|last night)\b"
    r"|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\s+\d|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)"
    r"|\b20\d\d-\d\d|\bq[1-4]\b|\bsprint \d|\bsev-?[0-4]\b|\b[pP][0-2]\b"
    r"|\b(?:in|at|during|after|before) (?:the|your|our|that|last|this|[a-z]+day['’]s)"
    r" (?:\w+[ -]){0,3}(?:meeting|demo|review"
    r"|retro|stand-?up|planning|presentation|incident|outage|launch|release|call|1:1|sync|interview|workshop"
    r"|on-?call|all-hands)\b",
    re.IGNORECASE,
)
_EFFECT = lazy_pattern(
    r"\b(?:which|that|this|it|and|so|because|after which) (?:meant|means|caused|cost|costs|broke|blocked|delayed|let"
    r"|led to"
    r"|left|saved|stopped|kept|forced|held up|pushed|slowed|triggered|cut|freed|gave|took down|woke)\b"
    r"|\bcost(?:ing)? (?:us|the|them|me|a|two|three|\d)\b|\bnow (?:runs?|takes?|works?|passes|pass|finish(?:es)?"
    r"|starts?|loads?)\b"
    r"|\b(?:release|launch|go-live|deploy|deadline|demo|sprint) (?:moved|slipped|was (?:late|blocked|moved"
    r"|cancelled))\b|\bso that\b|\bas a result,? (?:the|we|they|i|our|two|three|\d|[A-Z])|\bwas (?:blocked"
    r"|late|down|rolled back|reverted|paged)\b"
    r"|\b(?:lost|costing|cost|saving|saved|wasted) (?:\w+ ){0,2}"
    r"(?:hours?|days?|weeks?|minutes?|customers?|users?|money)\b"
    r"|\bwithout (?:a |an |any )?(?:tests?|review|rollback|telling|asking|warning"
    r"|notice|informing|ticket|page|runbook|hand-?over)\b",
    re.IGNORECASE,
)
_NOT_DONE = lazy_pattern(
    r"\b(?:did(?:n['’]t| not)|do(?:es)?n['’]t|do(?:es)? not|has(?:n['’]t| not)|have(?:n['’]t| not)"
    r"|had(?:n['’]t| not)|never|failed to|forgot to|refused"
    r" to|was(?:n['’]t| not)|were(?:n['’]t| not))\s+(?:\w+ly\s+|any\s+|even\s+)?(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_OBJECT_WORDS = 9
"""Words after a verb among which its object stands."""

_NEAR_WORDS = 6
"""The same after a verb that says nothing by itself."""


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


def proves(sentence: str) -> bool:
    """Whether a sentence has a sign that makes it more than adjectives: an artifact, a number, an act or an effect.

    The same as asking `signs_of`, but sooner: what is told fastest is asked first, and one is enough.
    """
    return (
        _counts(sentence) or _EFFECT.search(sentence) is not None or names_artifact(sentence) or tells_an_act(sentence)
    )


def points_at_work(text: str) -> bool:
    """Whether the text points at any artifact or ticket, be it only by its kind ("a runbook")."""
    return bool(ticket_spans(text) or artifact_spans(text))


def names_artifact(text: str) -> bool:
    """Whether the text names something that can be looked up: a ticket, a document, a service, code, a link."""
    if _ARTIFACT_LIKE.search(text) or ticket_spans(text):
        return True
    return any(_tells_which(a.name) for a in artifact_spans(text))


def _tells_which(name: str) -> bool:
    """Whether an artifact is one of its kind: "RFC-88", "runbook for fail-over"; not "design docs", "great talk"."""
    if name[-1:].isdigit() or any(quote in name for quote in '“"'):
        return True
    words = [w for w in re.findall(r"[a-z0-9][\w'’/-]*", name.casefold()) if w not in _KIND_WORDS]
    return any(w not in _NO_OBJECTS and tense(w) is not Tense.PAST for w in words)


def _counts(sentence: str) -> bool:
    """Whether a number counts or measures something; "150 percent", "24/7" and "4 years" are effort or time served."""
    numbers = [m.span() for m in _NUMBER.finditer(sentence)]
    effort = [m.span() for m in _EFFORT_NUMBER.finditer(sentence)] if numbers else []
    return any(not any(a < end and start < b for a, b in effort) for start, end in numbers)


def tells_an_act(sentence: str) -> bool:
    """Whether somebody is seen doing, or leaving undone, something with an object: "left three comments unanswered"."""
    return bool(acts_of(sentence))


@lru_cache(maxsize=4096)
def acts_of(sentence: str) -> tuple[str, ...]:
    """The verbs, in their plain form where it is known, that tell something done or left undone with an object."""
    found = []
    tokens = [t for t in find_tokens(sentence) if t.is_word]
    for place in range(len(tokens)):
        base = _done(tokens, place)
        if base is None or base in _NO_ACTS:
            continue
        after = tokens[place + 1 : place + 1 + _OBJECT_WORDS]
        if base in _WEAK:
            near = after[:_NEAR_WORDS]
            says = sum(_is_thing(t) for t in near) > 1 or any(_is_named(t) for t in near)
        else:
            says = any(_is_thing(t) for t in after)
        if says:
            found.append(base)
    return tuple(found)


def _done(tokens: list[Token], place: int) -> str | None:
    """The plain form of a verb that tells something done or left undone; None for every other word."""
    word = tokens[place].lower
    if "-" in word and not word.startswith(("re-", "co-", "de-", "un-", "pre-")):
        return None
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
    near = {t.lower for t in tokens[max(0, place - 2) : place]}
    opens = place == 0 and word not in _ADJECTIVES
    return word if word.endswith("ed") and len(word) > 4 and form is None and (opens or near & _DOERS) else None


_ARTICLES = word_set(
    "a an the this that these those my your his her its our their more very highly well so too most"
    " is are be been being was were"
)
_ADJECTIVES = (
    PRAISE
    | BLAME
    | word_set(
        "accomplished advanced applied committed dedicated devoted determined distinguished experienced focused gifted"
        " interested limited mixed motivated needed organised organized rated related respected seasoned self-motivated"
        " skilled talented tired trusted unmatched valued"
    )
)
_NO_ACTS = word_set(
    """
    acted appear be become believe compare expect feel have hope know like look love mean need remain seem think
    understand want wish
    """
)
"""Verbs under which nothing is done, whatever follows."""

_NEGATED = word_set("didn't doesn't don't not never hasn't haven't hadn't cannot can't couldn't")
_FAILED = word_set("failed fails forgot forgets refused refuses")
_BY_DOING = word_set("by for and without stopped started kept after before")
_DOERS = word_set("i you he she they we who it and has have had")


def _is_thing(token: Token) -> bool:
    """Whether a word can be the object of an act."""
    return is_concrete(token.text) and tense(token.lower) is not Tense.PAST


def _is_named(token: Token) -> bool:
    """Whether a word names something: capitals inside a sentence, digits, or a hyphenated name."""
    return any(c.isdigit() for c in token.text) or (token.is_capital and len(token.text) > 1 and token.text[0] != "I")


_FUNCTION = word_set(
    """
    about after against along among another anybody anyone around because before behind being below between both can
    cannot could did does during each either else enough even every everybody few from gets got had has have having hers
    himself herself into its itself least less let like made make many might mine must myself near neither nobody none
    nor nothing off once onto other ought ours ourselves per please rather same shall should since something somebody
    someone still such than themselves then there therefore these though through throughout till together toward towards
    under unless until upon us very was were what whatever when whenever where wherever whether which while who whoever
    whole whom whose why will with within without would yet yours yourself
    """
)


def is_concrete(word: str) -> bool:
    """Whether a word names a thing that could be pointed at: no function word, verb form, adverb, or soft noun."""
    folded = word.casefold().replace("’", "'")
    if len(folded) < 3 or folded in _NO_OBJECTS or folded in _FUNCTION or folded.endswith(("ly", "'t")):
        return False
    return word[0].isupper() or tense(folded) is not Tense.PAST
