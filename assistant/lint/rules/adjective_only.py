"""Praise, blame or a claim that nothing in its sentence backs."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.evidence.signs import Sign, acts_of
from assistant.evidence.stems import word_set
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
    if document.kind is Kind.PACKET and _SPOKEN_TO.match(plain):
        return False
    if is_claim(sentence) and not is_plainly_told(plain):
        return judges(plain) or (says_nothing_concrete(plain) and not _WISHES.search(plain))
    return is_verdict(plain, _QUALITY)


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
    <quality> _? _? judgement|judgment|leadership|ownership|communication|communicator|execution|instincts|instinct
    <quality> _? _? acumen|maturity|rigour|rigor|craftsmanship|expertise|skills|abilities|attitude|mindset
    <quality> _? _? influence|collaboration|stewardship
    <quality> _? _? thinking|clarity|discipline|professionalism|dedication
    <quality> _? _? mentorship|foresight|taste|intuition|autonomy|adaptability|resilience|empathy|teamwork
    <product> and|yet|as? well? as? <product>
    world-class|best-in-class|first-rate _? handling|instincts|delivery|execution|work|quality
    first-class|top-tier|top-notch _? handling|instincts|delivery|execution|work|quality
    world-class|best-in-class|first-rate _? engineering|support|reviews|mentoring|service|standard|operator
    first-class|top-tier|top-notch _? engineering|support|reviews|mentoring|service|standard|operator
    top-drawer|gold-standard|unrivalled|peerless|unmatched|stellar _? handling|instincts|delivery|execution|work|quality
    top-drawer|gold-standard|unrivalled|peerless|unmatched|stellar _? engineering|support|reviews
    top-drawer|gold-standard|unrivalled|peerless|unmatched|stellar _? mentoring|service|standard|operator
    known|renowned|famous|celebrated for his|her|their|its|my|the|being|great|such|an|a? _? clarity|depth|quality|rigour
    known|renowned|famous|celebrated for his|her|their|its|my? _? rigor|insight|excellence|reliability
    known|renowned|famous|celebrated for the|being|great|such|an|a? _? rigor|insight|excellence|reliability
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? clarity|depth|quality|rigour
    praised|recognised|recognized for his|her|their|its|my|the|being|great|such|an|a? _? clarity|depth|quality|rigour
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? rigor|insight|excellence|reliability
    praised|recognised|recognized for his|her|their|its|my? _? rigor|insight|excellence|reliability
    praised|recognised|recognized for the|being|great|such|an|a? _? rigor|insight|excellence|reliability
    known|renowned|famous|celebrated for his|her|their|its|my? _? calm|professionalism|thoroughness|precision
    known|renowned|famous|celebrated for the|being|great|such|an|a? _? calm|professionalism|thoroughness|precision
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? calm|professionalism|thoroughness|precision
    praised|recognised|recognized for his|her|their|its|my? _? calm|professionalism|thoroughness|precision
    praised|recognised|recognized for the|being|great|such|an|a? _? calm|professionalism|thoroughness|precision
    known|renowned|famous|celebrated for his|her|their|its|my? _? judgement|judgment|attitude|leadership
    known|renowned|famous|celebrated for the|being|great|such|an|a? _? judgement|judgment|attitude|leadership
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? judgement|judgment|attitude|leadership
    praised|recognised|recognized for his|her|their|its|my? _? judgement|judgment|attitude|leadership
    praised|recognised|recognized for the|being|great|such|an|a? _? judgement|judgment|attitude|leadership
    reputation for; byword for; synonymous with quality|excellence|reliability
    wealth|depth|breadth|abundance|treasure|fountain|font|mine trove? of expertise|knowledge|experience|talent
    wealth|depth|breadth|abundance|treasure|fountain|font|mine trove? of insight|wisdom|skill|skills
    strategic|holistic|fresh|unique lens|perspective|mindset|outlook|viewpoint|thinker|thinking|partner to|on|in|and|for
    broad|big-picture|principled|customer-centric lens|perspective|mindset|outlook to|on|in|and|for
    broad|big-picture|principled|customer-centric viewpoint|thinker|thinking|partner to|on|in|and|for
    brings a|an|the|his|her _? _? lens|perspective|mindset|energy|presence|calm
    brings a|an|the|his|her _? _? passion|rigour|rigor|positivity|wisdom|maturity
    staff-level|senior-level|principal-level|director-level scope|maturity|judgement|judgment|thinking|impact
    executive-level|next-level|l5-level|l6-level|l7-level scope|maturity|judgement|judgment|thinking|impact
    staff-level|senior-level|principal-level|director-level behaviours|behaviors|influence
    staff-level|senior-level|principal-level|director-level ownership|leadership|work|execution
    executive-level|next-level|l5-level|l6-level|l7-level behaviours|behaviors|influence
    executive-level|next-level|l5-level|l6-level|l7-level ownership|leadership|work|execution
    impressive|outstanding|remarkable|stunning|considerable|formidable body|range|breadth|depth|array|list|run of
    body of work with|and
    far-reaching|wide-reaching|long-lasting|outsized influence|impact|effect|contribution
    immense|profound|tangible|undeniable influence|impact|effect|contribution
    eye for detail|quality|design|clean|the; rare|keen|sharp|good|great|sixth eye|nose|ear|sense|gift for|of
    secret weapon; driving force; prime mover
    key|main|major|real|true driver|catalyst|mover|engine|pillar|anchor|leader of|in|for|behind; linchpin; lynchpin
    cornerstone of; backbone of the|this|our; bedrock of
    beating heart; heart and soul of the|this|our; pillar of the|this|our|strength; rock of the|this|our; unsung hero
    hidden gem; a|an|absolute|real|true|our powerhouse|dynamo|trailblazer|trail-blazer
    lost without him|her|them|you; without him|her|them|you we'd|we|nothing|none|this ... be|have|lost|sunk|nowhere
    where would we be; what we'd have|do done? without
    don't know what|where|how we'd|we|i'd ... without; first name on; team sheet; mvp of; x factor
    most valuable player|member
    people|everyone|everybody|we all? trust|trusts|respect his|her|their|him|them|you|your|to|working
    people|everyone|everybody|we all? respects|admire|admires|value his|her|their|him|them|you|your|to|working
    stakeholders|peers|teams|others all? trust|trusts|respect his|her|their|him|them|you|your|to|working
    stakeholders|peers|teams|others all? respects|admire|admires|value his|her|their|him|them|you|your|to|working
    people|everyone|everybody|we all? values|adore|adores|seek|seeks|love|loves his|her|their|him
    people|everyone|everybody|we all? values|adore|adores|seek|seeks|love|loves them|you|your|to|working
    stakeholders|peers|teams|others all? values|adore|adores|seek|seeks|love|loves his|her|their|him
    stakeholders|peers|teams|others all? values|adore|adores|seek|seeks|love|loves them|you|your|to|working
    trust|trusts|value ... judgement|judgment|opinion|instincts|word and|for|without|completely|implicitly
    values|respect|respects ... judgement|judgment|opinion|instincts|word and|for|without|completely|implicitly
    can't|cannot|couldn't|never get enough
    would|i'd|we'd|everyone gladly|happily|all? work|follow|hire|pair|choose|pick ... again|anywhere|heartbeat
    would|i'd|we'd|everyone gladly|happily|all? work|follow|hire|pair|choose|pick ... anytime|first|him|her
    wouldn't|would pick|choose|hire|have|want him|her|them|you first|again|on|back; in a heartbeat; hands down; bar none
    by a mile; by a country; far and away; by far the best|strongest|weakest|worst|most
    best|worst|finest ... i've|we've|i|we|ever ever? had|seen|met|worked|read|known|yet
    strongest|weakest|nicest|smartest ... i've|we've|i|we|ever ever? had|seen|met|worked|read|known|yet
    my|his|her|our|their strongest|best|finest|proudest half|year|quarter|cycle|work yet|so|by|ever
    stronger|weaker|better|worse|sharper|smarter|faster than the|most|all|any|many other? candidates|peers|engineers
    stronger|weaker|better|worse|sharper|smarter|faster than the|most|all|any|many other? others|people|everyone|anyone
    lovely|beautiful|nice|neat|cracking|elegant bit|piece|example of engineering|work|code|design|kit|thinking|craft
    thing of beauty; work of art; master class; masterclass in; textbook example; class act; nothing short of <quality>|heroic|miraculous|inspired|inspiring|genius|spectacular
    joy from|to read|behold|watch|maintain|review; dream to work|manage|review; treat to work|read|watch|review
    a joy from|to; at home in|with|on; like a duck; takes|took to it|this|the like|as; effortless; effortlessly
    like clockwork; runs|run|ran like a? clockwork|dream|swiss; swiss watch; plain sailing
    no slouch; too shabby; could do worse; nothing to complain|fault|criticise|criticize; hard to fault; hard to beat
    hard act to follow; tough act to follow; can't go wrong; not|never to be messed|underestimated
    not|n't|wasn't|isn't our|his|her|their|your|my|exactly finest|best|greatest hour|work|moment|hour; finest hour
    isn't|wasn't|aren't|not what it|they|we|i should|could|hoped|expected|signed|was|were
    not what we've|we|i've|i ... expect|expected|hoped|see|from
    was|is|are|were|simply|just not|n't okay|ok|acceptable|good; wasn't|isn't okay|acceptable|good
    unacceptable; beneath you|him|her; not good enough; not up to it|snuff; not fit for
    not the half|year|quarter|cycle|level|standard|result|performance|engineer|lead we|i|you
    not the kind|sort|level|standard|quality of ... expect|expected|hoped|want|from
    we|i expect|expected much|far|so|a|lot|more|better more|better|lot? from|of; expect more from; expect better from|of
    someone at his|her|their|your|this level|grade|stage; at your|his|her|their|this grade|level|stage of?
    to be proud of; be very? proud of
    make|makes|made us|me|everyone|the proud
    give|gives|get|deserves|deserve that|this|him|her|them|a|_ _? raise|medal|award|promotion|oscar|bonus
    in all but title|name; in everything but title|name; high-water mark; high water mark
    new|the benchmark|standard for; set|sets the|a|new high|new? bar|benchmark|standard|water
    fallen|fell|falls|falling very|far|well|woefully? short of|on all|our|my|every|what|expectations|his|her|their|your
    carry|carrying|babysit|babysitting|rescue|rescuing|cover|covering|hold|hand-hold|chase|chasing him|her|them|you
    out of his|her|their|your depth; in over his|her|their|your; passenger on|in; coasting|coasted|coasts; cruising
    cruise control; on autopilot
    asleep at the; missing in action; mia for|on|during; all talk; all hat; more heat than; shadow of his|her|their|your
    off the boil; half the engineer|lead|manager; waste of space|time|oxygen; square peg
    not cut out; one-trick pony
    hard|painful|rough|tough to sit|watch|read|listen|follow|stomach|swallow|defend
    difficult|excruciating|uncomfortable|awkward to sit|watch|read|listen|follow|stomach|swallow|defend
    makes my|your|our teeth|skin|eyes|heart|head|blood itch|crawl|bleed|sink|hurt|boil|sing
    aren't|isn't|not worth the paper|pixels|effort|time|salary
    being|is|been|was|such|true|real an? inspiration|asset|credit to|for|and
    being|is|been|was|such|true|real|an an? blessing|gift|treasure|legend|delight to|for|and
    inspiration to|for us|all|others|me|the; an inspiration
    great|good|amazing|fantastic|excellent|awesome work|job|stuff|things you|he|she|they|all
    it|what was|is disappointing|embarrassing|shocking|shameful what|how|that|to|when
    it|what was|is impressive|amazing|outstanding|brilliant|dismal what|how|that|to|when
    very good|strong|poor|weak|high|solid performance|year|half|performer; overall rating|performance
    solid three|four|two|five|performer|citizen|contributor
    in|across all|every aspects|aspect|respects|respect|way|areas|facets|dimension|dimensions of; across the board
    on all|every fronts|front; in every way|respect|sense|aspect; day in day|and; time and time|again; without fail
    through and through
    just|simply|so much better when|with|for|than; the better for; better for it|having|his|her|their
    left|what's to say|left about|to; speaks|speak volumes; goes|go without saying
    needs|need no introduction|explanation; says it all; enough said; nuff said
    hand in every|everything|all; desk it needs|lands
    absolute|total|complete|utter unit|legend|machine|hero|beast|star|weapon
    absolute|total|complete|utter joy|delight|pleasure|mess|shambles|disaster|nightmare|pro
    an archaeology|a car crash|dig; car crash; train wreck; dumpster fire; dog's dinner; dog's breakfast; house on fire
    takes|took|take things|it|everything in his|her|their|stride; in his|her|their|your stride; cool head; calm head
    steady hand|hands
    good|great|true|valued|lovely|wonderful|fabulous colleague|teammate|human|egg|sport|soul|team-mate; breath of fresh
    shining star|light|example; leading light; guiding light|star
    """,
    holds=_nothing_beside_it,
    watch=JUDGING | _QUALITY | VERDICT_SIGNS | _PEOPLE,
    judge=_unbacked,
)
