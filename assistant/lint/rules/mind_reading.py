"""A state of mind, a motive or a personality where a behavior should stand."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.name_words import GIVEN_NAMES
from assistant.evidence.signs import Sign, acts_of
from assistant.evidence.stems import word_set
from assistant.lint.claims import is_about_a_person, is_mentioned, is_order, may_be_a_name
from assistant.lint.rule import Hit, Rule
from assistant.lint.words import TRAITS

_PERSON = lazy_pattern(r"\b(?:you|he|she|they|him|her|them|his|your|their|himself|herself|i|my|me)\b", re.IGNORECASE)
_FEW = 6
"""Words of a remark that is about a person without saying so: "Too junior in his mindset." has five."""


def _is_about_a_mind(hit: Hit) -> bool:
    """Where a sentence is about a person, or is little more than the word, and nobody is seen doing anything."""
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    before = hit.sentence.before(hit.start, 60)
    if plain.endswith(("?", ":")) or is_order(plain) or _MY_OWN.search(before) or is_mentioned(hit.sentence, hit.start):
        return False
    if _SAID_SO.search(before):
        return False
    if not _has_a_bearer(hit, plain, before):
        return False
    if hit.words.lower() in TRAITS and acts_of(hit.sentence.text[hit.end - hit.sentence.start :]):
        return False
    signs = hit.sentence.signs
    if _MOTIVE.match(hit.words):
        return not signs & {Sign.NUMBER, Sign.EFFECT}
    return not (signs & {Sign.NUMBER, Sign.EFFECT} or (Sign.ACT in signs and signs & {Sign.OCCASION, Sign.ARTIFACT}))


def _has_a_bearer(hit: Hit, plain: str, before: str) -> bool:
    """Whether there is somebody whose mind it is: named, spoken of, or left out before a word that opens the remark."""
    words = hit.words.lower()
    opens = not before.strip(_MARKS) or _HEDGED.fullmatch(before) is not None
    if opens and (" " in words or _GOES_ON.match(hit.sentence.after(hit.end))) and _ELIDED.match(words):
        return True
    first = words.split()[0]
    name = _NAMED_RIGHT_BEFORE.search(_before(hit))
    named = name is not None and may_be_a_name(name["name"]) and (name["verb"] is not None or " " in words)
    if first in _APPEARING and named and _HUMAN.search(plain):
        return True
    if first in _APPEARING and not _SOMEBODY.search(before):
        return is_about_a_person(plain) and hit.start - hit.sentence.start < _NEAR
    single = words in TRAITS
    if words in _ONLY_PEOPLE_HAVE and not before.endswith("alter "):
        return True
    if is_about_a_person(plain) or len(plain.split()) <= _FEW or named:
        return True
    if _PERSON.search(plain):
        return not single
    names = (m["name"].casefold() for m in _NAMED_LATER.finditer(plain))
    return " " in words and any(name in GIVEN_NAMES for name in names)


def _before(hit: Hit) -> str:
    return hit.sentence.plain[: hit.start - hit.sentence.start]


_ONLY_PEOPLE_HAVE = word_set("arrogance ego egos jealousy laziness pettiness resentment spite vanity")

_MARKS = '\x00 \t\r\n*_>-–"“('
_HEDGED = lazy_pattern(
    r"\W*(?:just|simply|clearly|obviously|frankly|honestly|probably|rather|very|too|so|pretty|quite|an?|total|complete"
    r"|real"
    r"|typical|classic|old|such an?|bit of an?|a bit of an?|being an?|also|still|often|again|has|had|is|was|shows?"
    r"|[a-z]+ dog),?\s+"
)
_ELIDED = lazy_pattern(
    r"(?:looks?|looking|can['’]?t|couldn['’]t|cannot|lacks?|lacked|wants?|wanted|thinks?|thought|believes?|cares?|not"
    r"|no|control|typical"
    r"|millennial|wasn['’]t|isn['’]t|doesn['’]t|didn['’]t|hasn['’]t|too|takes?|took|seems?|seemed|feels?|felt|hates?"
    r"|resents?|loves?|sulk\w*"
    r"|just|only|never|deep|stopped|hungry|bothered|perfectionist|introvert|extrovert|contrarian|pessimist|cynic"
    r"|narcissist|diva|imposter|impostor"
    r"|lazy|arrogant|stubborn|bossy|moody|defensive|selfish|passive|timid|shy|arrogance|laziness|entitled|insecure"
    r"|jealous|glass-\w+|born|enjoys?|fears?|dislikes?)\b"
)
"""Words with which a remark may open that leaves out whom it is about: "Lacks the will", "Control freak when ..."."""

_GOES_ON = lazy_pattern(
    r"\s*(?:$|[,.;!–-]|(?:when|whenever|about|with|by|if|as|and|but|to|in|at|around|towards?|through|or)\b)"
)
_MOTIVE = lazy_pattern(
    r"(?:because|only to|just to|purely|so as to|in order to|(?:wants?|wanted) to (?:look|be seen|impress|prove"
    r"|please)|couldn['’]t be|can['’]t be"
    r"|to (?:please|impress|look|score|curry)|threatened|feels? threatened|stopped (?:caring|giving|trying)|out of)\b",
    re.IGNORECASE,
)
"""A motive beside an act is a guess, whatever the act: "You raised it in the meeting only to please the VP."."""

_NAMED_RIGHT_BEFORE = lazy_pattern(
    r"(?:^|[\w,;] )(?!(?:It|That|This|There|What|Which|Who|The|Code|Nobody|Everybody|Everyone|Someone|People|Customers"
    r"|Users|Clients|Kafka"
    r"|Postgres|Terraform|Docker|Kubernetes|Git|Python|Java|React|Redis|Linux|Chrome|Spark|Airflow|Jenkins|Rust"
    r"|Go)\b)(?P<name>[A-Z][a-z]{2,})"
    r"(?P<verb>\s+(?:is|was|seems|looks|gets))?\s+(?:(?:truly|really|just|simply|clearly|obviously|still|only|often"
    r"|always|never|has|is|was|a|very|so|too)\s+){0,2}$"
)
_HUMAN = lazy_pattern(
    r"\b(?:title|glory|credit|spotlight|job|promotion|recognition|attention|people|bored|happy|lost|motivated"
    r"|interested|bothered"
    r"|world|unhappy|frustrated|team|colleagues|others)\b",
    re.IGNORECASE,
)
"""Things that no system seems, wants or cares about."""

_NAMED_LATER = lazy_pattern(r"(?<=[a-z,;] )(?P<name>[A-Z][a-z]+)\b")

_APPEARING = word_set(
    "seems seem seemed appears appear appeared feels feel felt looks looked doesn't don't didn't does do wants want"
    " wanted"
)
_SOMEBODY = lazy_pattern(r"\b(?:you|he|she|they|who|him|her|them)\s+(?:\w+\s+){0,2}$")
"""Whose mind it is, right before the verb: a model that "seems to fit" has none."""

_NEAR = 40
"""Characters from the start of a sentence about a person in which that person is still the subject."""

_MY_OWN = lazy_pattern(
    r"\b(?:i|we|i['’](?:m|d|ve))\s+(?:(?!(?:you|he|she|they|him|her|them|your|his|their)\b)\w+\s+){0,2}$"
)
"""The writer's own mind may be told."""

_SAID_SO = lazy_pattern(r"\b(?:told|said|says|mentioned|asked|wrote|shared|announced)\b[^.;]*$")
"""What somebody says of their own mind is heard, not guessed."""


RULE = Rule(
    name="mind-reading",
    summary="A state of mind, a motive or a personality instead of a behavior.",
    why=(
        "Nobody can see a motive, so nobody can agree on one. The person argues about who they are instead of hearing "
        "what happened, and a packet that explains people instead of work tells calibration nothing it can check."
    ),
    instead="Say what was said or done, where and when: what a camera would have seen.",
    source="Manager playbook: Behavior is what is observable",
    message="“{words}” is about thoughts or character. Say what was said or done, where and when.",
    bad=(
        "He doesn't seem to care about quality.",
        "Bart is lazy.",
        "She lacks motivation.",
        "You were defensive in that meeting.",
        "They are only interested in the shiny work.",
        "He thinks testing is beneath him.",
    ),
    good=(
        "The lazy initialiser you added runs twice under load, see PAY-12.",
        "In Tuesday's review you interrupted Ana three times.",
        "Aggressive caching was removed in PR 18.",
        "It seems no alarm went off for six hours.",
        "Does the job seem stuck to you?",
        "A greedy solver is good enough here.",
        "The team is motivated by the roadmap? Ask them in the retro on Friday.",
        "I was frustrated on Monday, as the staging database had been wiped.",
    ),
    terms="""
    seems|seem|seemed|appears|appear|appeared to|like|as|content|happy|bored|very|a|so|unwilling
    seems|seem|seemed|appears|appear|appeared disengaged|distracted|uninterested|apathetic|scattered
    seems|seem|seemed|appears|appear|appeared lost|unmotivated|frustrated|unhappy|overwhelmed|reluctant
    doesn't|don't|didn't|does|do not? ... care|appear|seem|want|like|respect|value|love
    doesn't|don't|didn't|does|do not? ... believe|trust|listen|feel|enjoy|bother|think|appreciate|understand
    not care|caring|interested|motivated|engaged|committed|invested|willing|ready|serious
    cares|cared only|about|more|too|deeply|little|nothing|less
    clearly|obviously|evidently|just|simply|probably doesn't|don't|didn't|want|wants|wanted|think|thinks|thought
    clearly|obviously|evidently|just|simply|probably feel|feels|felt|not|bored|hates|hate|resent|resents|trying
    you were|are|seemed|seem|looked|felt too? <feeling>; seemed|seems|looked|looks|felt too? <feeling>
    obviously|clearly|visibly|get|gets|got|became|becoming too? <feeling> that|about|by|with|because|when
    obviously|clearly|visibly|get|gets|got|became|becoming too? <feeling> and|at|over|of|for|to|in
    you're|he's|she's|they're|are|is|was|were just|simply|only|obviously|clearly <feeling>
    just not? hungry|bothered|interested|motivated; couldn't|can't|could not be bothered
    in his|her|their|your dna|blood|bones; mentally|emotionally; chip on his|her|their|your
    glass-half-empty|glass-half-full; born contrarian|leader|worrier|pessimist; score|scoring points
    get|getting back at; good|bad side; pure and simple; rules are for|don't; giving|give|gives a damn
    control freak; what makes ... tick; can't stand|bear being|to|it; looks|look|looking down on
    sulk|sulks|sulking|sulked; personally|personal and; suspect|suspects he|she|they|the|it|that
    guess|guesses he|she|they|you're just|is|was|want|wanted|wants; typical of|millennial|gen|boomer|for
    no patience|appetite|regard|empathy
    lost|losing|loses his|her|their|your|all motivation|interest|drive|passion|spark|heart
    not|really|fully|n't invested|committed|engaged|bought
    for the|his|her own? visibility|credit|glory|title|attention; look|looks|looking good|stupid|bad|smart in front
    good in front; genuinely|truly|really|deeply care|cares|cared
    don't|doesn't|didn't want to understand|listen|help|learn|know|change|be
    just|only wants|wanted|want|does|cares|thinks; lives and breathes; gets him|her out of bed
    stopped|stops caring|trying|believing; isn't|aren't|wasn't|not trying|bothered|hungry; all the same to
    thinking about|of leaving|quitting; prefers to|being; never feels|feel|felt
    shyness|laziness|arrogance|stubbornness|insecurity|anxiety
    ego|pride|jealousy|impatience|perfectionism|negativity; imposter|impostor; beneath
    contrarian|pessimist|optimist|cynic|diva; to please the|his|her|everyone
    wants|want|wanted this|that|the|more|less|only|it|everything promotion|title|credit|attention|recognition
    wants|want|wanted this|that|the|more|less|only|it|everything glory|power|control|than|to
    only volunteers|works|speaks|helps|does|cares|talks|shows|comes ... noticed|seen|visible|credit|praise
    only volunteers|works|speaks|helps|does|cares|talks|shows|comes ... himself|herself|promotion|when|if|for
    protecting|protects|guards|guarding his|her|their|your turf|territory|job|status|ego
    no lust|desire|wish|will to; have|has the feeling that you|he|she; feels|feel as though|if
    as though he|she|they
    wants|wanted|want to prove|look|be|control|show|avoid|impress|win|please|dominate|undermine
    trying|tries to prove|look|avoid|hide|impress|undermine|please|get|control|show
    lacks|lack|lacking|lacked ... motivation|interest|confidence|passion|drive
    lacks|lack|lacking|lacked ... commitment|empathy|discipline|focus|enthusiasm
    lacks|lack|lacking|lacked ... ambition|initiative|respect|maturity|engagement
    lacks|lack|lacking|lacked ... dedication|care|curiosity|humility|ownership
    no|little|zero|shown|shows|show ... interest|motivation|respect|passion|empathy
    no|little|zero|shown|shows|show ... enthusiasm|desire|ambition|regard|commitment
    not|only|little|no interested|interest in|only in the; only cares|interested|thinks|wants|in
    heart is|isn't|hasn't|wasn't|was; heart's not; his|her|your|their heart|mind|ego|mindset; ego|egos
    attitude|attitudes problem|problems|issue|issues|towards|toward|of|is|was
    bad|poor|negative|great|good|wrong|positive|right|terrible|can-do attitude|mindset|spirit; mindset
    personality|temperament|character|nature; by nature|temperament; deep down; at heart; beneath him|her|them|you
    imposter|impostor syndrome; thick|thin skin; hunger; low-ego; on purpose; deliberately|intentionally|purposely
    out of spite|laziness|fear|jealousy|ego; showing|showed|shows off; show-off; attention-seeking|seeking
    hides|hiding behind; thinks|think|thought he|she|they|you|like|everyone|everybody|testing|it's|that|the|only|of
    believes|believe|believed in|he|she|they|you|that|everyone|qa|it
    truly|really|genuinely believes|cares|loves|wants
    assume|assumes|assumed everybody|everyone|that|the|others|people|nobody|we|you
    expects|expect a|to|everyone|others|everybody
    feels|felt|feel entitled|threatened|superior|insecure|above|that|like|he|she|they|you
    passion|passionate|loves|love|enjoys|hates|hate|likes; driven by; desire to
    takes|take ... personally|seriously|pride; resents|resent|envies|envy|dislikes|fears|fear|afraid|scared; <trait>
    disrespected|disrespecting|disrespects; people|team player|person
    introvert|extrovert|perfectionist|narcissist|control freak; too junior|sensitive|emotional|nice|soft|proud
    generation|millennial|millennials|boomer; another world; in denial; checked out; given up; gave up
    above the rules|others|it; entitled|entitlement; dedicated|committed|devoted to
    humble|curious|empathetic|kind|warm|honest|loyal by|and|to|at|soul; soul; pure heart
    because you|he|she|they _? wanted|wants|want|feels|felt|feel|thinks|thought too? <feeling>
    because you|he|she|they _? hates|hated|likes|fears|feared|resents|is|was too? <feeling>
    because you|he|she|they _? wanted|wants|want|feels|felt|thinks|thought
    because you|he|she|they _? hates|hated|fears|feared|resents|resented|craves|needs
    only|just|purely to please|impress|look|avoid|hide|curry|score|spite|annoy|undermine|show
    because you|he|she|they|of _? can't|couldn't|don't|doesn't|didn't be|care|like|respect|trust|want|believe
    couldn't|can't|cannot|could be|not bothered|less|give|be a? bothered|damn|hoot|toss
    there's|there is|a|an passive-aggressive|stubborn|lazy|mean|cruel streak|side|vein
    there's|there is|a|an nasty|competitive|vindictive|jealous|selfish streak|side|vein
    streak in|of her|him|them|you|arrogance|laziness|stubbornness
    simply|just|really bores|bore|scares|annoys|irritates her|him|them|you
    bores|scares|intimidates|terrifies|frightens|irritates|excites|thrills|overwhelms her|him|them|you
    will to learn|change|help|win|improve
    makes|make|made him|her|them|you anxious|nervous|uncomfortable|jealous|insecure|angry|defensive|feel
    already|clearly|mentally|long since|ago? checked|moved out|on; checked out
    wants|want|wanted|craves|chases all|the|only|for? all? the? glory|credit|limelight|spotlight
    wants|want|wanted|craves|chases all|the|only|for? all? the? title|attention|applause|praise
    chasing|after|takes|hogs|hogging all|the|only|for? all? the? glory|credit|limelight|spotlight
    chasing|after|takes|hogs|hogging all|the|only|for? all? the? title|attention|applause|praise
    thinks|think|thought|believes|believed that? he's|she's|they're|you're|he|she too|above|better|smarter|entitled
    thinks|think|thought|believes|believed that? he's|she's|they're|you're|he|she is|are|deserves|know|knows
    thinks|think|thought|believes|believed that? they|you|himself|herself|it's|rules too|above|better|smarter|entitled
    thinks|think|thought|believes|believed that? they|you|himself|herself|it's|rules is|are|deserves|know|knows
    too good|clever|proud|important|senior|cool for|to on-call|us|that|this|admit|testing|support|tests|the|listen|ask
    agreed|agrees|said|nodded ... only|just to please|avoid|impress|keep; my reading is|of; reading between the
    what he|she|they|you really wants|want|thinks|cares|means|meant; at the bottom; root of it
    secretly|privately|inwardly|subconsciously|deep _? hopes|hates|wants|thinks|enjoys
    secretly|privately|inwardly|subconsciously|deep _? resents|believes|fears|likes|down|knows
    has|have|had|with an agenda|axe|ulterior|inferiority|superiority|point|chip motive|motives|complex|to|on
    ulterior motive|motives; inferiority|superiority|hero|saviour|savior|god|martyr complex; axe to grind
    hidden agenda|motives
    enjoys|enjoy|loves|love|likes seeing|making|being|playing ... fail|squirm|centre|center|voice|others|people|wrong
    enjoys|enjoy|loves|love|likes watching|hearing|proving|the ... fail|squirm|centre|center|voice|others|people|wrong
    loves|likes|enjoys|in the sound|love of|with his|her|their|your own; own voice; power trip|hungry; ego trip
    sees|see|saw|views|viewed|regards testing|others|us|people|everyone as a|an|beneath|inferior
    sees|see|saw|views|viewed|regards testing|others|us|people|everyone as threat|attack|enemy|chore|personal
    sees|see|saw|views|viewed|regards feedback|reviews|it|this|me as a|an|beneath|inferior
    sees|see|saw|views|viewed|regards feedback|reviews|it|this|me as threat|attack|enemy|chore|personal
    doesn't|don't|didn't|never see|sees|saw the|any value|point in|of; give|gives|giving a damn|hoot|toss|monkey's
    couldn't|could care|not less; insecure about; afraid|scared|terrified|frightened|fearful of|to|that
    dreads|loathes|despises|detests|begrudges
    holds|holding|bears|bearing|held a|grudges grudge|grudges; grudges; sour grapes; thin-skinned; prima donna
    at|in his|her|their|your core|heart|bones|comfort zone|he|she|they|is?
    wired|hardwired|built that|this|like|for|differently way?
    curiosity|kindness|ambition|empathy|integrity|honesty|perfectionism is simply|just|who|part|at what|who|of|my|the
    who i|he|she am|is|was; the type|sort who|to wants|thinks|likes|hates|sulk|avoid|care|resents
    born|natural worrier|pessimist|contrarian|optimist|rebel|fighter
    worrier|pessimist|introvert|perfectionist|cynic|contrarian through|by|at and|nature
    dull|boring|strange|weird|odd|difficult|cold|bitter person|character|guy|man|woman|personality
    a bit dull|boring|weird|strange
    motivated|driven|fuelled|fueled only|solely|purely|mainly|up? by ego|fear|money|status|ambition
    powered|led|consumed|eaten only|solely|purely|mainly|up? by ego|fear|money|status|ambition
    motivated|driven|fuelled|fueled only|solely|purely|mainly|up? by greed|jealousy|pride|spite|insecurity|titles
    powered|led|consumed|eaten only|solely|purely|mainly|up? by greed|jealousy|pride|spite|insecurity|titles
    feels|felt|feel nothing|little|no|contempt|guilty|guilt|ashamed
    feels|felt|feel embarrassed|relieved|unappreciated|undervalued|neglected|ignored|superior|owed
    unwilling|reluctant|loath|loth|too _? to change|learn|listen|help|share|admit|accept|compromise|engage
    refuses|refused|unable to accept|admit|see|acknowledge ... wrong|fault|mistake|reality|others|it
    never|cannot|can't|won't admits|admitted|admit|accept|own|be he's|she's|they're|a|being|fault|mistakes|up|wrong
    being wrong
    no|zero|without any? interest|curiosity|desire|appetite|hunger in|for|to|of|whatsoever
    no|zero|without any? drive|ambition|enthusiasm|regard|respect|sense in|for|to|of|whatsoever
    has|have|had|holds no|little|zero time|respect|regard|patience|sympathy|love for
    indifferent|apathetic|hostile|blind to|about|toward|towards
    doesn't|don't|didn't|not appear|seem|look to|like ... care|want|love|like|enjoy|bothered|interested|happy|motivated
    probably|maybe|perhaps he|she|they|you is|are|was|were|feels|feel|felt just|too|still|simply? <feeling>
    presumably|evidently|apparently he|she|they|you is|are|was|were|feels|feel|felt just|too|still|simply? <feeling>
    only|just|purely|solely|mainly|mostly to outshine|upstage|one-up|embarrass|humiliate|shine|brag|boast
    only|just|purely|solely|mainly|mostly to win|dominate|control|prove|appear|seem|advance|climb
    only|just|purely|solely|mainly|mostly to get noticed|promoted|ahead|attention|even|credit|seen|his|her|their|your
    only|just|purely|solely to make|cover|keep|save a|himself|herself|his|her ... point|look|back|happy
    only|just|purely|solely to make|cover|keep|save their|your|me|us|face ... point|look|back|happy
    rather be|look|seem|have right|clever|busy|liked|feared|credit|popular|seen|the ... than
    only|just|purely in it|this for; in it for the|himself|herself|money|glory|badge
    pettiness|resentment|vanity; lives|live for applause|attention|praise|the|drama|recognition|approval
    craves|craving|hungry|thirsty|desperate|starved for? approval|attention|praise|validation|recognition|power
    convinced|persuaded himself|herself|themselves|yourself|that; tells|told himself|herself|themselves|yourself
    has|have|had convinced|persuaded; resents|resented|begrudges being|having|that|the|his|her|every|anyone|anybody
    frightened|terrified|scared|afraid|ashamed of being|looking|losing|failing|being|conflict|change|her|his|their|what
    fear|terror|dread of failure|being|conflict|change|losing|looking; shown up by
    by temperament; a worrier|pessimist|dreamer|loner|contrarian|rebel|snob|cynic
    a sceptic|skeptic|bully|coward|gossip|control-freak|maverick|grump|prima
    loner|snob|coward|gossip|grump by|and|who|at|when
    can't|cannot|couldn't bear|stand|handle|take|abide to|being|criticism|losing|the|that|it|others
    allergic to criticism|feedback|change|process|work|rules
    couldn't|can't|cannot be bothered; could not be bothered
    """,
    holds=_is_about_a_mind,
)
