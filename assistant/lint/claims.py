"""Which sentences claim something about a person or a person's work, and which only ask, plan, define or arrange."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.name_words import GIVEN_NAMES
from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.evidence.signs import is_concrete
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.lint.markup import lower_letters
from assistant.lint.sentence import Sentence
from assistant.lint.words import INTENSIFIERS, JUDGING, TRAITS

_INTRO = (
    r"(?:(?:overall|also|again|still|however|but|and|so|yet|although|though|while|frankly|honestly|personally|clearly"
    r"|obviously|unfortunately|fortunately|sadly|generally|usually|sometimes|often|currently|recently|lately|basically"
    r"|simply|in general|in short|all in all|to be honest|in my (?:opinion|view)|i (?:think|feel|believe|would say"
    r"|find|know|must say)"
    r"|i'd say|hey|hi|oh|well|yes|no|this (?:quarter|half|year|cycle|time|week|month)|these (?:last|past) _num_ \w+"
    r"|(?:last|the last|the past) (?:quarter|half|year|cycle|week|month)|at times|on the other hand|that said"
    r"|as a result"
    r"|pretty sure|(?:you|one) can (?:see|tell)|thanks to (?:him|her|them|you)),?\s+(?:that\s+)?){0,3}"
).replace("_num_ ", r"(?:\w+ )?")
_PERSON = (
    r"(?:you|he|she|they|i|we(?! (?:are|assume|care|value|believe|look|offer|expect|use|strive|want|have|need)\b)"
    r"|you['’]?(?:re|ve|d)|(?:he|she)['’]?(?:s|d)|they['’]?(?:re|ve|d)|i['’]?(?:m|ve|d)|theyre|youre|youve|im|ive"
    r"|(?:this|the|our|my) (?:engineer|developer|employee|individual|person|candidate|team member|colleague"
    r"|manager|lead|guy|dev|team lead)"
    r"|(?:the|his|her|your|their|my) (?:peers|colleagues|teammates|team"
    r"|stakeholders))"
)
_OWN = (
    r"(?:(?i:your|his|her|their|my|our)|"
    r"(?!(?:There|It|That|What|Here|Who|Let|How|Today|Yesterday|One|Everyone|Nobody)['’])[A-Z][\w-]+['’]s"
    r"|[A-Z]\w+s['’])"
)
_WORKING = (
    r"(?:documentation|communication|prioriti[sz]ation|planning|follow[- ](?:up|through)|attention to detail"
    r"|(?:code |work )?quality"
    r"|time management|delegation|estimat(?:es|ion)|collaboration|execution|delivery|ownership|leadership"
    r"|mentoring|tone|visibility"
    r"|technical (?:depth|skills?|leadership)|soft skills|work ethic|attitude|scope|productivity|responsiveness"
    r"|onboarding)"
)
_SUBJECT = lazy_pattern(
    rf"\W{{0,12}}{_INTRO}(?:{_PERSON}|{_WORKING}|(?:how|what|when|the way) (?:you|he|she|they))\b(?!\s*(?:will|can"
    rf"|may)\b)"
)
_OWNED = lazy_pattern(rf"\W{{0,12}}(?i:{_INTRO}){_OWN}\s+\w+")
_NAMED = lazy_pattern(
    rf"\W{{0,12}}(?i:{_INTRO})(?P<name>[A-Z][^\W\d_]*(?:[-'’][A-Z]?[^\W\d_]+)?(?:\s[A-Z][\w'’-]+)?)\s+(?:(?:also"
    rf"|always|often|never|still|really|truly|consistently|clearly|simply|just"
    r"|sometimes|usually)\s+){0,2}(?P<verb>[a-z]+(?:n['’]t)?)"
)
_PLAN = lazy_pattern(
    r"\b(?:will|i (?:need|expect) you to|we['’]ll|i['’]ll|shall|going to|plan(?:s|ning)? to|hop(?:e|es|ing) to"
    r"|want(?:s)? to|intend\w* to"
    r"|would like to|i['’]d like to|i hope|let['’]s"
    r"|i (?:might|may)|(?:my|our|the|his|her) (?:goal|aim|plan|focus) (?:is|for)|we(?:['’]re| are) looking for"
    r"|to be (?:done|discussed|confirmed)|tbd|next (?:quarter|half|sprint|month|week|year)|from (?:next|now)"
    r"|due (?:by|on))\b",
    re.IGNORECASE,
)
_ORDERS = word_set(
    """
    add agree aim ask attach avoid bring book check choose clarify collect compare consider create deliver describe
    discuss do document don't draft ensure explain file fill find focus follow give include join keep know leave let
    link list look make meet move note pick please prepare present propose provide read record remember remind replace
    report review say schedule see send set share show start state stop submit suppose take tell think try update use
    wait watch work write
    """
)
_GENERIC = lazy_pattern(
    r"\W*(?:(?:an?|the|this|these|any|every|each|all|some|most) (?:\w+ ){0,3}|(?:staff|senior|principal|junior"
    r"|good|great|most|our|new|strong) |)(?:engineers|managers|leaders|people|teams|employees)\b(?!['’])"
    r"|\W*(?:an?|the|this|these|any|every|each|all|some|most) (?:\w+ ){0,3}(?:engineers"
    r"|engineer(?= (?:\w+ly )?(?:is|has|can|must|should|\w+s)\b)|role|position|panel"
    r"|packet|rubric|level|ladder|team|service|system"
    r"|candidates?|committee|review|process|policy|form|document|sentence|word|template|guide|page|section|job"
    r"|company|successful)\b",
    re.IGNORECASE,
)
_NO_NAMES = word_set(
    """
    Avoid Describe Ask Add Use Write List Agenda Requirements Timeline Any All Some Most Many Several This That These
    Those The A An It There Here What When Where Which Who Why How Is Are Was Were Does Did Do If Suppose Please Peer
    Feedback Calibration Strong Time Late Do Outstanding Nothing Something Everything On In At By For From With Without
    Before After During Since Until Moved Talked Then Now Today Tomorrow Yesterday Maybe Not Never Always Only One Two
    Three Our Every Each Both Prod Production CI QA
    """
)
_MENTION = lazy_pattern(r"(?<![\w'’])'(?=\w)[^'\n]{3,80}(?<=\w)'(?!\w)")
_AS_A_CAPABILITY = word_set("is has was does can shows seems needs should could would lacks works did had")


def is_mentioned(sentence: Sentence, offset: int) -> bool:
    """Whether the words at an offset of the document stand between plain single quotes: named, not said."""
    at = offset - sentence.start
    return "'" in sentence.plain and any(m.start() < at < m.end() for m in _MENTION.finditer(sentence.plain))


def is_claim(sentence: Sentence) -> bool:
    """Whether a sentence says how a person is, works or worked; not a question, a plan, an order or a definition."""
    text = sentence.plain.strip("\x00 \t\r\n*_>")
    # Whom it is about is seen from its first words; what it plans may stand anywhere in it.
    if not text or not (is_about_a_person(text) or _opens_with_a_deed(text)):
        return False
    return not (arranges(text) or _ABOUT_THIS_FORM.search(text))


_ABOUT_THIS_FORM = lazy_pattern(
    r"\bi(?:['’]m| am) (?:answering|writing|reviewing|commenting|filling)\b|\bnothing (?:else |more "
    r"|further )?to (?:add"
    r"|report|declare)\b|\bi (?:do not|don['’]t|cannot|can['’]t|won['’]t|will not) (?:claim|judge|comment|speak (?:to"
    r"|for)"
    r"|take (?:the |any )?credit)\b|\bnot (?:in a position|for me|my place) to\b|\bno (?:comment|opinion|view) on\b"
    r"|\bi (?:withdraw|recuse|abstain|declare)\b",
    re.IGNORECASE,
)
"""What a writer says of the writing itself: from where they write, what they leave to others."""


def is_about_a_person(text: str) -> bool:
    """Whether a person, or something of a person's, is what a sentence is about."""
    if _SUBJECT.match(lower_letters(text)) or _OWNED.match(text):
        return True
    named = _NAMED.match(text)
    if named is None:
        return False
    first, verb = re.split(r"[\s'’-]", named["name"])[0], named["verb"]
    known = first.casefold() in GIVEN_NAMES
    if not (known or verb in _OF_SOMEBODY) or not _is_verb(verb):
        return False
    return known or (may_be_a_name(first) and judges(text))


def may_be_a_name(word: str) -> bool:
    """Whether a capital word that opens a sentence may name somebody: no verb, no noun of qualities or doings."""
    folded = word.casefold()
    known = word in _NO_NAMES or word.isupper() or tense(folded) is not None or folded in JUDGING
    return (
        not known
        and is_concrete(word)
        and not folded.endswith(("ing", "ion", "ment", "ness", "ity", "s", "ship", "ed"))
    )


_NOUN_ENDINGS = ("ing", "ion", "ment", "ness", "ity", "s", "ship", "ed")
_OF_SOMEBODY = word_set("is has was shows does lacks can had did never always needs seems")
"""Verbs after a word that may be a name."""


def judges(text: str) -> bool:
    """Whether a sentence has a word that judges: a quality, a trait, a superlative, an intensifier, a soft noun."""
    words = _lower_words(text)
    if not JUDGING.isdisjoint(words):
        return True
    return any(w.endswith("est") and len(w) > 5 and w not in _NO_SUPERLATIVES for w in words)


@lru_cache(maxsize=8)
def _lower_words(text: str) -> tuple[str, ...]:
    """The words of a sentence, for the questions that are asked about it one after the other."""
    return tuple(_LOWER_WORD.findall(text.lower()))


_LOWER_WORD = lazy_pattern(r"[a-z][a-z'’-]*")
_NO_SUPERLATIVES = word_set(
    "request interest suggest invest harvest manifest protest digest contest latest honest modest nearest forest guest"
)


_TITLE = lazy_pattern(
    r"\W*(?:(?:things?|topics?|agenda|notes?|rough notes|draft|points?|items?|questions?|reminders?|goals?|plans?"
    r"|areas?|timeline|summary|background|context) "
    r"|what went|what could|what (?:i|we|you)['’]?d?\b|where (?:i|we)\b|how to\b|kindly find|please find|as per\b"
    r"|feel free|time spent|candidates? (?:need|must|should)|could you\b)",
    re.IGNORECASE,
)


_RHETORIC = lazy_pattern(
    r"\W*(?:(?:just |go )?ask (?:anyone|anybody|around|any (?:of )?(?:us|the)|(?:any|every) \w+ (?:who|in|on|and)\b)"
    r"|(?:give|hand|throw|put|drop|place|pair|stick|send|leave|let|get) (?:him|her|them"
    r"|(?-i:[A-Z][a-z]+))\b.{1,60}?\band\b"
    r"|(?:give|get) (?:(?:him|her|them|(?-i:[A-Z][a-z]+)|that \w+|this \w+) (?:an? )?(?:more |few more |couple (?:of"
    r"|more) )?"
    r"(?:\w+ ){0,2}(?:raise|medal|time|months?|years?|award|stage|canvas|runway))"
    r"|keep (?:this|it|that) up (?:and|,)|keep (?:going|growing|developing|at it)\b.{0,40}?(?:\band\b|,)"
    r"|(?:make no mistake|mark my words|trust me|believe (?:me|you me)|don['’]t get me wrong|don['’]t be fooled"
    r"|take (?:it from me|my word)|say what you (?:like|want|will)|suffice (?:it )?to say|let['’]s (?:just say"
    r"|be (?:clear"
    r"|honest|real|frank|fair)|face it)|don['’]t know (?:what|how|where) (?:we|i))\b)",
    re.IGNORECASE,
)
"""Openings that order nobody about: "Ask anyone", "Give her a year and", "Let's be honest"; a claim follows."""

_POLICY = lazy_pattern(r"\b(?:must|shall|may) (?:not )?(?:be|start|have|use|include|contain)\b", re.IGNORECASE)


def arranges(text: str) -> bool:
    """Whether a sentence asks, orders, plans or lays down rules, and so claims nothing about anybody."""
    return _arranges(text.strip("\x00 \t\r\n*_>"))


@lru_cache(maxsize=8)
def _arranges(plain: str) -> bool:
    return plain.endswith((":", "?")) or is_order(plain) or bool(_PLAN.search(plain) or _POLICY.search(plain))


def is_order(text: str) -> bool:
    """Whether a sentence tells its reader what to do, opens a list, or speaks of anybody in general."""
    if _RHETORIC.match(text):
        return False
    if _TITLE.match(text):
        return True
    first = re.match(r"\W*([A-Za-z'’-]+)", text)
    word = first[1].lower().replace("’", "'") if first else ""
    return word in _ORDERS or _GENERIC.match(text) is not None


def _is_verb(word: str) -> bool:
    if word.endswith(("n't", "n’t")):
        return True
    return word in _AS_A_CAPABILITY or tense(word) is not None or word.endswith(("ed", "es", "s"))


def _opens_with_a_deed(text: str) -> bool:
    """ "Demonstrates ownership", "Exceeded expectations": a bullet whose doer is its author."""
    first = re.match(
        r"\W*(?:(?:always|often|already|never|far|just|also|\w+ly)\s+)?([A-Za-z]+)",
        text,
    )
    if first is None:
        return False
    word = first[1].lower()
    form = tense(word)
    return form is Tense.PAST or (
        form is Tense.PLAIN and word.endswith("s") and not word.endswith("ss") and " " in text
    )


_VERDICT_NOUNS = word_set(
    """
    asset credit delight disaster dream failure gem genius hero highlight joke joy keeper legend let-down letdown
    liability machine masterclass mess natural nightmare ninja pleasure pro rock shambles star success superstar triumph
    wizard
    """
)
_PATS_ON_THE_BACK = lazy_pattern(
    r"\W*(?:(?:really|very|such|just|what|pretty|rather|quite|so|huge|big|massive)\s+)?(?:an?\s+)?(?:great|good"
    r"|nice|excellent|awesome|amazing|fantastic|brilliant|super|superb|solid|strong|lovely"
    r"|wonderful|stellar|incredible|outstanding|terrific|fine|top|cracking|poor|bad|weak|sloppy|disappointing|mediocre)"
    r"\s+(?:\w+\s+){0,2}?(?:job|work|stuff|effort|one|quarter|half|year|sprint|week|day|month|performance|attitude"
    r"|meets|colleague|teammate|engineer|dev"
    r"|buddy|communicator|mentor|leader|coach|listener|writer|planner|debugger|problem[- ]solver|skills?|expertise"
    r"|judge?ment|instincts?|grasp|command|understanding|ethic|spirit|play|going|show|start|result|results"
    r"|execution|delivery|communication|pr|code|design|presentation|talk|demo|ownership|leadership)\b"
    r"|\W*(?:well done|kudos|shout-?out|bravo|hats off|props|big thanks|(?:huge |big |massive )?(?:shout-?out"
    r"|kudos|thanks)\b|(?:proven|demonstrated|strong|clear|excellent) (?:ability|track record|performer|top)"
    r"|(?:glad|lucky|happy|fortunate|blessed) to (?:have|work)|thank you for being|thanks for being|keep it up"
    r"|keep up|way to go|nicely done|love(?:d)? (?:it|your))\b"
)


_BE = lazy_pattern(
    r"\b(?:is|are|was|were|has been|have been|had been|looked|looks|felt|feels|seemed|sounded|turned out|remains?"
    r"|isn['’]t|wasn['’]t|aren['’]t|weren['’]t"
    r"|(?:that|it|this|he|she)['’]s)\s+(?P<said>(?:[\w'’-]+\s+){0,4}?[\w'’-]+)",
    re.IGNORECASE,
)
_SUBJECT_WORDS = 9
"""Words before the verb of a verdict; longer subjects belong to technical prose."""

_FINITE = word_set(
    "is are was were be been has have had do does did can could will would should may might must isn't wasn't don't"
)
_ELLIPTIC_WORDS = 12
"""Words of a judgement without a verb: "Excellent communicator and a pleasure to work with." has eight."""


_GREETS = lazy_pattern(
    r"\W*(?:good|great) (?:luck|morning|afternoon|evening|news|question|point|to (?:see|hear|know))\b", re.IGNORECASE
)


def is_verdict(text: str, quality: frozenset[str]) -> bool:
    """Whether a sentence without a doer only judges: "The handover was a mess.", "Pretty sloppy PR.", "Well done!"."""
    plain = text.strip("\x00 \t\r\n*_>")
    if not may_judge(plain, quality):
        return False
    pats = _PATS_ON_THE_BACK.match(lower_letters(plain)) is not None
    if not (pats or _may_end_in_a_verdict(plain, quality)) or arranges(plain) or _GREETS.match(plain):
        return False
    if pats:
        return True
    for verb in _BE.finditer(plain):
        if len(plain[: verb.start()].split()) <= _SUBJECT_WORDS and _says_quality(
            verb["said"], plain[verb.end() :], quality
        ):
            return True
    return _is_elliptic(plain, quality)


def _may_end_in_a_verdict(plain: str, quality: frozenset[str]) -> bool:
    """Whether it has a word that a verdict about something cannot do without, or opens as one without a verb may."""
    words = _lower_words(plain)
    return not (quality.isdisjoint(words) and _VERDICT_NOUNS.isdisjoint(words)) or words[0] in INTENSIFIERS


def may_judge(plain: str, quality: frozenset[str]) -> bool:
    """Whether any word could judge, for `is_verdict`; it spares most sentences the patterns."""
    words = _lower_words(plain)
    return not (quality.isdisjoint(words) and VERDICT_SIGNS.isdisjoint(words) and JUDGING.isdisjoint(words))


VERDICT_SIGNS = word_set(
    """
    blessed bravo class credit delight disaster dream failure fortunate gem genius glad happy hats hero highlight joke
    joy keep keeper kudos legend let-down letdown liability love loved lucky machine masterclass mess natural nicely
    nightmare ninja pleasure pro problem props rock shambles shout-out shoutout star superstar thank thanks triumph way
    well wizard
    """
)


def _says_quality(said: str, rest: str, quality: frozenset[str]) -> bool:
    """Whether a quality ends the predicate or stands before a noun that judges: "an excellent asset"."""
    words = re.findall(r"[a-z][a-z'’-]*", f"{said} {' '.join(rest.split()[:4])}".lower())[:7]
    for place, word in enumerate(words):
        if word in _VERDICT_NOUNS:
            return True
        if word in quality:
            following = words[place + 1] if place + 1 < len(words) else ""
            return following in _AFTER_QUALITY or following in JUDGING
    return False


_AFTER_QUALITY = word_set(
    " and but for at in on with to overall this last throughout across so because though although when given as from"
    " work"
    " job one stuff effort teammate colleague engineer quarter half sprint year week enough"
) | {""}


def _is_elliptic(plain: str, quality: frozenset[str]) -> bool:
    """Whether a judgement does without a verb: "Rock solid.", "Very knowledgeable, easy to work with."."""
    words = _lower_words(plain)
    if not 1 < len(words) <= _ELLIPTIC_WORDS:
        return False
    if words[0] in INTENSIFIERS and (words[1] in quality or words[1] in JUDGING):
        return True
    if not plain.endswith((".", "!")) or any(w in _FINITE for w in words):
        return False
    verbs = [
        w for w in words[1:] if tense(w) is not None and w not in quality and w != "work" and not w.endswith("ing")
    ]
    opens = words[0] in quality or words[0] in _ELLIPTIC_OPENERS
    return opens and not verbs and any(w in quality or w in _VERDICT_NOUNS for w in words)


_ELLIPTIC_OPENERS = INTENSIFIERS | word_set(
    "a an absolutely by clear definitely just key natural one real rising rock such technically top true"
)


_WRITTEN_WORD = lazy_pattern(r"[A-Za-z][\w'’-]*")


def is_plainly_told(text: str) -> bool:
    """Whether a sentence judges with none of the strong words and names enough things to be more than a judgement."""
    words = _WRITTEN_WORD.findall(text)
    if any(w.lower() in PRAISE or w.lower() in BLAME or w.lower() in TRAITS for w in words):
        return False
    return sum(is_concrete(w) and w.lower() not in JUDGING and tense(w.lower()) is None for w in words[1:]) >= _THINGS


_THINGS = 5
"""Things that a sentence without praise or blame names when it tells of work, however loosely."""


def says_nothing_concrete(text: str) -> bool:
    """Whether no word of a sentence names a thing: "He elevates everyone around him."."""
    words = [m.group() for m in islice(_WRITTEN_WORD.finditer(text), _ELLIPTIC_WORDS + 1)]
    return 1 < len(words) <= _ELLIPTIC_WORDS and not any(is_concrete(w) and tense(w.lower()) is None for w in words[1:])
