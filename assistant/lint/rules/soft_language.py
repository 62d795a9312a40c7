"""A request or a criticism softened until it hears as "no problem"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign, signs_of
from assistant.lint.claims import is_order
from assistant.lint.document import Document
from assistant.lint.finding import Finding, Kind
from assistant.lint.hedging import STARTS, Hedge, hedges, without_hedges
from assistant.lint.rule import Hit, Rule
from assistant.lint.sentence import Sentence


def _asks_for_nothing(hit: Hit) -> bool:
    """Not where the sentence names what must be there: a document, a number with a day, or what was seen."""
    if _OURS.search(hit.sentence.plain) and not _SOMEBODY.search(hit.sentence.plain):
        return False
    if _KIND_OF.fullmatch(hit.words) and _A_KIND.search(hit.sentence.before(hit.start)):
        return False
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    signs = hit.sentence.signs
    if signs - {Sign.ACT} or (Sign.ACT in signs and not _WISHES.match(hit.words)):
        return False
    if _OF_A_THING.match(plain) and not _SOMEBODY.search(plain):
        return False
    if plain.endswith("?") and not _ASKS_YOU.search(plain):
        return False
    return not is_order(plain) or plain.lower().startswith(("maybe", "try", "consider", "let's"))


def _stacked(document: Document, sentence: Sentence) -> Finding | None:
    """The finding for a sentence that takes back what it says by several kinds of hedges at once."""
    found = hedges(sentence.plain)
    kinds = {hedge for hedge, _, _ in found}
    firm = kinds - {Hedge.MODAL}
    if len(firm) < _STACK or sentence.is_quoted(sentence.start + found[0][1]):
        return None
    said = without_hedges(sentence.text)
    signs = signs_of(said)
    barred = (
        {Sign.NUMBER, Sign.EFFECT} if len(kinds) > _STACK else {Sign.NUMBER, Sign.EFFECT, Sign.OCCASION, Sign.ARTIFACT}
    )
    if signs & barred or not (
        len(firm) > _STACK
        or document.kind is Kind.FEEDBACK
        or _PEOPLE.search(said)
        or _OWN_DEED.match(said)
        or Sign.ACT in signs
    ):
        return None
    start, end = next((a, b) for hedge, a, b in found if hedge is not Hedge.MODAL)
    words = sentence.plain[start:end]
    return Finding(NAME, sentence.start + start, sentence.start + end, MESSAGE.format(words=" ".join(words.split())))


_STACK = 2
"""Kinds of hedges, modal verbs apart, that together leave nothing said."""

_PEOPLE = lazy_pattern(
    r"\b(?:you|yours?|he|she|his|hers?|him|they|their|them|i|my|me|mine)\b|(?-i:(?<=\w )[A-Z][a-z]+)", re.IGNORECASE
)


_KIND_OF = lazy_pattern(r"(?:kind|sort)\s+of", re.IGNORECASE)
_A_KIND = lazy_pattern(
    r"\b(?:the|this|that|these|those|any|what|which|same|some|every|each|all|another|an?|one|\w+est|right|wrong)\s+$"
)
"""Before a "kind of" that names a kind and hedges nothing."""

_OWN_DEED = lazy_pattern(r"\W*(?:tried|helped|made|saved|got|[a-z]{3,}ed)\b", re.IGNORECASE)
"""A bullet whose doer is its author."""

_WISHES = lazy_pattern(
    r"(?:could|might|would|should|i['’]?d|maybe|perhaps|not a|just a|a (?:bit|tad|little|touch)|somewhat|slightly"
    r"|arguably|sometimes|occasionally)\b",
    re.IGNORECASE,
)
"""Openings of a hit beside which an act does not make the request firm: "could perhaps have flagged it earlier"."""

_OURS = lazy_pattern(r"\b(?:we|let['’]?s|us)\b", re.IGNORECASE)
_SOMEBODY = lazy_pattern(
    r"\b(?:you|your|he|she|his|her|him|they|their|i|my)\b|(?-i:(?<=\w )[A-Z][a-z]+)", re.IGNORECASE
)
"""Whom a request is about; what "we" might do is a proposal."""

_OF_A_THING = lazy_pattern(
    r"(?:the|this|that|these) (?:[\w-]+ ){1,3}(?:needs? to|has to|have to|must|should) be more (?:visible"
    r"|consistent|regular)\b",
    re.IGNORECASE,
)
"""A requirement on a product: "The banner needs to be more visible on small screens."."""

_ASKS_YOU = lazy_pattern(
    r"\b(?:you(?:r)?|s?he|they) (?:thought|considered|ever|could|might)\b|\byour? \w+\?|\b(?:thought about"
    r"|have a look|possible to)\b",
    re.IGNORECASE,
)


NAME = "soft-language"
MESSAGE = "“{words}” sounds like “no problem”. Say what should differ next time, and by when."

RULE = Rule(
    name=NAME,
    summary="A request or a criticism so soft that it sounds like “no problem”.",
    why=(
        "People hear what they hope to hear. “A bit more polish” sounds like approval with a footnote, so nothing "
        "changes, and the same words turn up on review day as a surprise."
    ),
    instead="Name the behavior, what it cost, what you need next time, and the day you will look at it together.",
    source="Manager playbook: soft language. Career playbook: hedges",
    message=MESSAGE,
    bad=(
        "Your design docs could be a bit more polished.",
        "I'd love to see a little more initiative.",
        "There is some room for improvement in communication.",
        "Maybe try to speak up more.",
        "It might be worth being slightly more proactive.",
        "No big deal, but reviews sometimes take a while.",
    ),
    good=(
        "I'd love to see the latency numbers per region by Friday in the capacity doc.",
        "Each channel has a bit for parity.",
        "The handler could be called twice, so the spec asks for idempotency.",
        "Could you add a rollback section to RFC-12 before Tuesday?",
        "The parser might return null.",
        "Mode 3 is a bit flag.",
        "Parity takes a little endian word.",
        "Maybe three reviewers instead of two?",
    ),
    terms="""
    opportunity|opportunities area|areas; could all try; where possible; if possible
    probably a cleaner|better|nicer; happy either; not ... strength at; lot|lots on the|your plate; heads up next
    room for ... improvement|growth|development
    is|are|has|have|had|few|some ... area|areas for|of ... improvement|growth|opportunity|development
    noticed|see|sees|there's ... area|areas for|of ... improvement|growth|opportunity|development
    one|main|only|biggest ... area|areas for|of ... improvement|growth|opportunity|development
    could|can|should|might|may be a little|bit|touch|tad|smidge|shade|more|better
    could|can|should|might|may be a slightly|somewhat|clearer|smoother|improved|stronger|faster|tighter
    could|might|may|would ... benefit
    could|would use _? more|some|extra|additional|work|help|improvement|training|polish|practice
    could|might|should ... improve|improved; could|might|can ... more; could of
    could|can|might still? make|show|do|have|take|try|learn ... more|some|better|improvements|little|bit
    could|can|might still? work|grow|get|give|bring|put|spend|be ... more|some|better|improvements|little|bit
    a bit more|less|better|scattered|slow|rough|thin|quiet
    a bit direct|light|hard|late|too|off|inconsistent|unclear|confusing|behind
    bit|little|touch|tad|smidge more|less|better|slow|rough|thin|quiet|late|too; tiny bit|nit|nitpick|thing|things
    slightly|somewhat more|less|better|slow|rough|thin|quiet|late|unclear|direct|present|uneven; quite as _ as
    not|wasn't|isn't quite as|there|the|where|what|ready; one might|could have hoped|imagine|wish|argue
    i'd|i would love|like to|for|if ... more|less|better|you|improvement|improve|initiative|consistency|grow
    i'd|i would love|like to|for|if ... stretch|step|speak|polish|ownership|take|them|him|her
    would love|like to see ... more|less|better|you|some|improvement|consistency|initiative|him|her|them|growth
    it'd|it|would be nice|great|good|lovely if|to ... more|less|better|bit|little|sometimes|improve
    it'd|it|would be wonderful|cool|helpful|awesome|ideal if|to ... more|less|better|bit|little|sometimes|improve
    it'd|it|would be nice|great|good|lovely if|to ... try|earlier|sooner|often|speak|involve|work
    it'd|it|would be wonderful|cool|helpful|awesome|ideal if|to ... try|earlier|sooner|often|speak|involve|work
    it might|may|could be worth|good|nice|helpful|worthwhile|useful|an|a; may|might be worthwhile|worth
    might want to; may want to; you might|may|could consider|want|try|think|look|explore; might like to
    maybe|perhaps _? ... more|less|better|try|next|work|earlier|sooner|slower|slow|speak|quieter
    maybe|perhaps _? ... look|consider|keep|just|bit|little|too|revisit|could|should|not|add
    just a|some thought|thoughts|idea|suggestion|little|tiny|small|something|food|saying|fyi; just saying
    food for thought; if i had|were to|i nitpick|pick|be|say|choose; only a|one nit|nitpick|thing|small
    minor|small|little|tiny thing|things|point|points|nit|niggle|quibble|suggestion|tweak|tweaks; no biggie
    no big deal; not a big|huge deal|problem|issue|concern; nothing major|serious|urgent|dramatic|big
    nothing really; don't|wouldn't worry about|too|it; arguably; mostly ok|okay|okay-ish|fine
    small|minor|little|few|couple hiccup|hiccups|issues|things|misses; weren't|wasn't exactly where|what
    these things happen; honestly it's fine; worked out in; an ideal world; on my radar; style thing; room to grow
    things to polish|improve|work; something to keep|think|consider|bear|watch|be|work; keep in the back
    back of your mind; on the|your radar; keep an eye; i|we wonder whether|if; i do wonder; i suppose; i guess
    i'd suggest|argue|say; some might|may|would|could say|argue|think; have you thought about|of
    have you considered; ever thought|considered; growth area|areas|opportunity; growth opportunities
    opportunity|opportunities to grow|improve|for; needs|need|needing ... improvement|polish|work|improving
    sometimes|occasionally _? could|can|tends|tend|a|be|it|replies|seems; tend|tends to; more often
    could do with|better; leave|leaves|left something|much|a to be desired; not urgent at|but|or
    feel free to ignore|skip|disregard; if you ever|can|could|like|want get|find|have|,|maybe|to
    ever get round|around|a; no worries if|at|about; probably just me; maybe it's just|me; just me
    either way is|fine|works; but i get it; nice-to-have; marginally; a notch|hair|smidgen|wee; every so often
    a thing or two; just as an; as an idea; dial up|down; now and then; half an eye; don't stress|worry about
    going forward; totally up to; up to you; nit might|could|maybe|would
    only wish|remark|comment|thing|nit|suggestion would|could|might|is; very small|minor remark|point|thing|comment
    small|minor thing|area|remark not|to|would|but|could; next time give|maybe|perhaps|try
    but overall no|fine|great|good; no|not|nothing major|big|serious issues|issue|concerns|problems|complaints
    journey for; always room; some|more|further|extra tests|detail|context|work at some; one hundred percent as
    than one would; on occasion; would ideally; not always professional|clear|on|there|easy|great; kind|sort of
    kinda; a tad; a touch; a smidge; ish; okay-ish; mostly ok|okay|fine|good; not bad
    some|extra|additional improvements|tweaks|work|guidance|practice|mentoring; little extra effort
    more regular|consistent|polish|proactive|engaged|vocal|visible|present|initiative|confident|confidence
    kindly try; try to be|do|get|keep ... more|little|better; not always|necessarily the|as|great|clear|very|that
    less than ideal|satisfactory|perfect|stellar
    not ideal|great|perfect|terrible|stellar|quite|very|super|so|exactly
    hasn't|wasn't|isn't|weren't|aren't|hasn't been stellar|great|ideal|perfect|exactly|quite|always|the
    sort itself|themselves out; get better|there at|over|with|eventually|soon; get a bit|little; in time; over time
    may|might|could have possibly|perhaps|well|just|also? helped|contributed|assisted|influenced|nudged
    may|might|could have possibly? been of
    would be nice|cool|great|good|lovely|neat|sweet|handy|ace|helpful if|to; wouldn't|not lose sleep
    could|might do with
    """,
    holds=_asks_for_nothing,
    watch=STARTS,
    judge=_stacked,
)
