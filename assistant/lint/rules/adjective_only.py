"""Praise, blame or a claim that nothing in its sentence backs."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.evidence.signs import Sign, acts_of
from assistant.evidence.stems import word_set
from assistant.lint.acclaim import ACCLAIM
from assistant.lint.claims import (
    VERDICT_SIGNS,
    arranges,
    is_claim,
    is_mentioned,
    is_plainly_told,
    is_verdict,
    judges,
    says_nothing_concrete,
)
from assistant.lint.document import Document
from assistant.lint.finding import Finding, Kind
from assistant.lint.prose import BlockKind
from assistant.lint.rule import Hit, Rule
from assistant.lint.sentence import Sentence
from assistant.lint.words import JUDGING, PRODUCT_VIRTUES

_QUALITY = PRAISE | BLAME
_WORD = lazy_pattern(r"[A-Za-z][A-Za-z'’-]*")
_FEWEST_WORDS = 2
"""A single word is a label or a heading, not a claim; "X is awesome" has three, "Good job" two."""


_BEYOND_THE_IDIOM = frozenset({Sign.ARTIFACT, Sign.NUMBER, Sign.EFFECT})


def _nothing_beside_it(hit: Hit) -> bool:
    """The verb of an idiom ("moved the needle") is no act; one beside it is."""
    if hit.sentence.signs & _BEYOND_THE_IDIOM or arranges(hit.sentence.plain):
        return False
    if _is_honest_gap(hit.document, hit.sentence):
        return False
    at = hit.start - hit.sentence.start
    after = hit.sentence.text[at + hit.end - hit.start :]
    if acts_of(after) or is_mentioned(hit.sentence, hit.start) or _leads_to_proof(hit.document, hit.sentence):
        return False
    first = re.split(r"[ ,]", hit.words.lower(), maxsplit=1)[0]
    if first not in _QUALITY and first not in PRODUCT_VIRTUES:
        return True
    if first in _QUALITY:
        return _HEADS.issuperset(acts_of(hit.sentence.text[:at]))
    acts = acts_of(hit.sentence.text)
    return bool(acts) and _HEADS.issuperset(acts) and not _NAMES.search(after)


_HEADS = word_set(
    """
    act approach architect bring build carry chair communicate complete coordinate create deliver demonstrate design
    develop display do drive engineer ensure execute exercise exhibit facilitate finish give guide handle head implement
    keep lead maintain make manage mentor navigate operate organise organize own perform present prove provide run serve
    ship show spearhead steer support take
    """
)
"""Verbs that head a piece of work and tell nothing that was done in it: "led the rewrite with great judgement"."""

_NAMES = lazy_pattern(r"(?-i:\b[A-Z][\w-]+)|\b(?:using|based on|on top of|in go|for the)\b")
"""What tells which product it is."""


def _leads_to_proof(document: Document, sentence: Sentence) -> bool:
    """Whether a short cheer opens what it cheers: "Great job, Tess! The runbook you wrote got us through ..."."""
    if len(sentence.plain.split()) > _CHEER:
        return False
    following = document.with_next(sentence)[1:]
    return bool(following) and following[0].proves


_CHEER = 6
"""Words of a cheer; a longer sentence has room for its own proof."""


def _unbacked(document: Document, sentence: Sentence) -> Finding | None:
    """The finding for a claim that nothing in its sentence backs."""
    if sentence.block.kind is BlockKind.CELL and len(sentence.plain.split()) <= _FEWEST_WORDS:
        return None
    if not _judges(document, sentence) or sentence.proves or _leads_to_proof(document, sentence):
        return None
    if _is_honest_gap(document, sentence):
        return None
    start, end = _words_of(sentence)
    if start >= end or sentence.is_quoted(start) or is_mentioned(sentence, start):
        return None
    message = _CRITICISM if document.text[start:end].split()[0].lower() in BLAME else MESSAGE
    return Finding(NAME, start, end, message.format(words=" ".join(document.text[start:end].split())))


def _is_honest_gap(document: Document, sentence: Sentence) -> bool:
    """Whether a packet names, under a heading that says so, what is not shown yet: no link can show that."""
    heading = document.heading_over(sentence.block)
    if heading is None or document.kind is not Kind.PACKET:
        return False
    over = document.plain[heading.start : heading.end]
    return _GAP.search(over) is not None and _MISSING.search(sentence.plain) is not None


_GAP = lazy_pattern(r"\b(?:gaps?|missing|not yet|growth|development|improve\w*)\b", re.IGNORECASE)
_MISSING = lazy_pattern(r"\b(?:not|no|none|never|nobody|nothing|yet)\b|n['’]t\b", re.IGNORECASE)


_PEOPLE = word_set("he she they you i we him her them")
"""Words beside which a sentence may claim something without a word that judges."""


def _judges(document: Document, sentence: Sentence) -> bool:
    plain = sentence.plain
    if document.kind is Kind.PACKET:
        if _SPOKEN_TO.match(plain):
            return False
        if "star" in plain.casefold():
            plain = _STAR.sub(" ", plain)
        if plain != sentence.plain and not judges(plain):
            return False
    if judges(plain):
        told = is_claim(sentence) and not is_plainly_told(plain)
    else:
        told = says_nothing_concrete(plain) and is_claim(sentence) and not _WISHES.search(plain)
    return told or is_verdict(plain, _QUALITY)


_STAR = lazy_pattern(
    r"\b(?:an?|our|my|the|true|real|absolute|total|such)\s(?:\w+\s)?(?:superstar|rock-?star)\b", re.IGNORECASE
)
"""In a packet that is a verdict for the room, of which `oversell` speaks alone."""

_WISHES = lazy_pattern(r"\b(?:could|should|might|would)\b", re.IGNORECASE)
"""What somebody might do is no claim: "You could say a bit more."; soft-language reads it."""

_SPOKEN_TO = lazy_pattern(r"\W*(?:you|your)\b", re.IGNORECASE)
"""A packet that says "you" speaks to its reader."""


def _words_of(sentence: Sentence) -> tuple[int, int]:
    """The judging word with the one it judges, else the sentence."""
    words = list(_WORD.finditer(sentence.plain))
    if len(words) < _FEWEST_WORDS:
        return sentence.start, sentence.start
    for place, word in enumerate(words):
        if word.group().lower() in _QUALITY:
            following = words[place + 1] if place + 1 < len(words) else word
            apart = sentence.plain[word.end() : following.start()].strip()
            alone = apart or following.group().lower() in _JOINTS
            return sentence.start + word.start(), sentence.start + (word.end() if alone else following.end())
    return sentence.start + words[0].start(), sentence.start + words[-1].end()


_JOINTS = word_set("who that which and or but is was are were in at on of for to with as by when while so if about")
"""Words after a judging word that it does not judge."""

NAME = "adjective-only"
MESSAGE = "“{words}” names no artifact. Say what was done, and link it."
_CRITICISM = "“{words}” gives no example. Say what was done, where and when."
RULE = Rule(
    name=NAME,
    summary="A claim about a person without an artifact, a number, an act or an effect.",
    why=(
        "Calibration cannot weigh an adjective. The next packet has the same one, so the room asks what was built, "
        "for whom, and what changed; a sentence that cannot answer costs the whole packet trust."
    ),
    instead="Say what was done and link it: the document, the number with its baseline, who uses it.",
    source="Manager playbook: packets that are adjectives only",
    message=MESSAGE,
    bad=(
        "She shows exceptional ownership.",
        "An outstanding engineer and a pleasure to work with.",
        "Great job this quarter!",
        "Demonstrates strong communication and leadership.",
        "Her code is messy.",
        "Exceeded every expectation.",
    ),
    good=(
        "Her excellent rollback runbook cut the June 11 outage to nine minutes.",
        "The service keeps strong consistency across regions.",
        "Outstanding: two reviews for PR 412.",
        "Great catch on the off-by-one in invoice.py.",
        "What does excellent mean at this level?",
        "Avoid words such as great.",
    ),
    terms="""
    moved|moves|moving|move the needle|dial; raised|raises|raising|raise|set|sets|setting the bar|standard|tone
    dropped|drops|dropping the ball; up to scratch|par|standard|snuff; not|wasn't|isn't up to; all over the place
    spot on; second to none; inside out; top of the pack|class|game; head and shoulders; force multiplier; the glue
    glue person|that; engine room; safe pair; rock star; rising tide; couldn't ask|wish|hope|have for|asked|wished|hoped
    could not ask|wish|hope|have for|asked|wished|hoped
    nothing but good|praise|great|positive; not|hardly your|his|her|their|my finest|best
    best|strongest|finest|worst|weakest ... we|i|you|they|team|company|org ... have|has|had|seen|met|know
    one of the|our|my best|strongest|finest|most|highlights|weakest|worst|top
    no one|nobody|noone ... like|better|else; nobody|no-one debugs|codes|designs|works|does|knows|touches
    not be what it is; wouldn't|would|not be ... without
    huge|big|massive|significant|tremendous|major impact|contribution|contributions|difference|influence|asset
    great|enormous|outsized|positive|real|lasting|meaningful impact|contribution|contributions
    great|enormous|outsized|positive|real|lasting|meaningful difference|influence|asset
    huge|big|massive|significant|tremendous|major improvement|improvements|strides|value|success|effect
    great|enormous|outsized|positive|real|lasting|meaningful improvement|improvements|strides|value|success|effect
    key|core|crucial part|player|contributor|member|role|figure|person; instrumental|integral in|to|part|member
    vital|critical|pivotal|central|essential|important part|player|contributor|member|role|figure|person
    goes|go|gone|went unnoticed; not go unnoticed; fullest satisfaction; equal grace; consider it done
    pleasure|joy|delight|honour|honor to|working|having; hard going; painful to
    rough|tough|bad|great|good half|quarter|year|patch|cycle|sprint|stretch|run
    strong|slow|quiet|solid|brilliant|amazing half|quarter|year|patch|cycle|sprint|stretch|run
    has|have|had|is|was slipped|slumped|declined|deteriorated|improved|suffered|dipped
    leaves|left ... to be desired; stay|stays fixed; go-to|goto person|engineer|expert|for|guy
    above|below|under|at|exceeds|exceeded|meets|met|beyond|surpassed ... expectations|expectation|bar|par|average
    met|meets|hit|hits|achieved|achieves all|every|most|their|his|her|your|my ... targets|goals|objectives
    met|meets|hit|hits|achieved|achieves all|every|most|their|his|her|your|my ... deadlines|okrs
    met|meets|hit|hits|achieved|achieves all|every|most|their|his|her|your|my ... expectations|commitments
    influenced|influences|shaped|shapes|drove|drives ... direction|culture|strategy|vision|success; no-brainer
    works wonders
    always|ever|never ready|willing|there|delivers|disappoints|happy|available|reliable|helpful|positive|on
    high|highest|top|low|poor|good|great quality|standard|standards|regard|calibre|caliber|level
    in high|highest|very|the regard|esteem|hands; gone|going|went downhill|backwards|south|sideways
    glad|lucky|happy|fortunate|blessed|grateful to have|work|be
    makes|make us|everyone|everybody|me|people ... better; top performer|talent|notch|class|engineer
    easy promote|promotion; bar raiser
    built|builds|build strong|great|good|solid|trusted relationships|relationship|rapport
    proven ability|track|record|leader; a lot of respect; knock|knocks|knocked|hit|hits it|this|one ... park
    out of the park; phones|phoned|phoning it in; chef's kiss; mixed bag; pulling teeth; weight in gold
    to be desired; middle of the pack; missed|misses the mark; came|comes|come|fell|falls|falling up? short
    up there with; chips are down; hats off; look|looks easy; nowhere near; night and day; same old story; on paper
    through the cracks; loose ends; himself|herself|themselves|myself|yourself in glory; pinch|grain of salt
    cut|head above; ahead of the curve|pack; top of his|her|their|your|my game; to the table
    can't|couldn't|cannot fault|imagine|overstate|be|recommend ... without|overstated|enough|him|her|them|this
    carries|carry|carrying|carried the|him|her|them team|along; cream of the; cuts|cut|cutting corners
    dead weight|wood; bare minimum; fell|falls flat; all cylinders; strength to strength; go-getter; gold standard
    ground running; house of cards; league of his|her|their|its own; over his|her|their|your head; jack of all
    killed|crushed|nailed|smashed|aced|rocked|kills|crushes|nails it|that|this
    lets|let|letting us|the|everyone ... down
    lifts|lifted|elevates|elevated|uplifts everyone|everybody|the|us|others; misses a beat; no complaints
    not cutting it; pulls|pulling|pull his|her|their|your own? weight; off the charts; on fire; on the ball
    one in a million; rough around the; pick|picks|picked up the slack; rings around; saves|saved|save the day
    sets|set the pace|example|standard|bar; stands|stand|stood out; tower of; tour de force; treading water
    twice the; wears thin; whole package; wouldn't|would not trade|pick|be|know|have; you rock|rule
    rung below|above; what we'd|we|one ... expect|expected|hoped
    not|below|under|beneath|above|at|beyond the|his|her|their|your? level|grade|standard|mark we|of|for|expected
    at the level|standard; too|far small|little|low|thin|narrow|limited|junior|slow|much for|guidance
    not strong|good|present|proactive|visible|deep|senior|independent enough
    quality|performance|output|communication ... dropped|slipped|declined|suffered|improved|varies|uneven
    took|takes|take|taking full? ownership|responsibility|charge|initiative
    huge|big|massive|great|clear|visible|vast|marked|significant improvement|improvements|progress|step|growth
    fostered|fosters|foster|fostering|created|creates a culture|environment|atmosphere|spirit
    worth his|her|their|every; written all over; rely|depend|count on him|her|you|them|it; the job; the title is
    like pulling; held together; in circles; heavy lifting; end to end across|and|with
    needs|needed too|a lot|constant|more much? guidance|supervision|hand-holding|support
    easy|hard|nice|great|fun|difficult|joy|pleasure to work|deal|collaborate; recommend him|her|them|you|highly
    highly recommend|recommended|regarded|valued|skilled
    technically very|sound|strong|excellent|weak|brilliant|solid
    deep|solid|strong|broad|profound|thorough|good|great|excellent understanding|knowledge|expertise
    deep|solid|strong|broad|profound|thorough|good|great|excellent grasp|command|experience|insight
    takes|took|take|taking|shows|shown|showed ownership|initiative|pride|responsibility|charge|lead; role model
    team player; leads|lead|leading|led by|from example|front|the; gets|get|got things|stuff|it|the job done
    get-it-done; can-do; self-starter; problem solver; quick learner; fast learner; detail oriented; detail-oriented
    results-driven; hands-on; well respected|liked|rounded|thought; looked up; looks|look up to
    communication|planning|execution|delivery is|was? poor|weak|strong|great|good|excellent|average
    leadership|ownership|quality|attitude|performance is|was|poor|weak|strong|great|good|excellent|average|needs
    strengths technical|communication|reliability|ownership|leadership|delivery; speaks|speak for itself|themselves
    inspires|inspire|inspiring|motivates|uplifts everyone|others|people|the|us|me|team
    trusted|respected|admired|loved|valued by|across|throughout|member; at|to the next level; punches|punching above
    wears|wear many|multiple hats; steps|stepped|step up; rises|rose|rise to the
    delivers|delivered|deliver results|value|quality|excellence|consistently|great|high
    brilliantly|superbly|flawlessly|admirably|masterfully|beautifully
    impeccably|exceptionally|magnificently|terribly|poorly|badly
    """
    + ACCLAIM,
    holds=_nothing_beside_it,
    watch=JUDGING | _QUALITY | VERDICT_SIGNS | _PEOPLE,
    judge=_unbacked,
)
