"""A state of mind, a motive or a personality where a behavior should stand."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign
from assistant.evidence.stems import word_set
from assistant.lint.claims import is_about_a_person, is_order
from assistant.lint.rule import Hit, Rule
from assistant.lint.words import TRAITS

_PERSON = lazy_pattern(r"\b(?:you|he|she|they|him|her|them|his|your|their|himself|herself|i|my|me)\b", re.IGNORECASE)
_FEW = 6
"""Words of a remark that is about a person without saying so: "Too junior in his mindset." has five."""


def _is_about_a_mind(hit: Hit) -> bool:
    """Where a sentence is about a person, or is little more than the word, and nobody is seen doing anything."""
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    if plain.endswith(("?", ":")) or is_order(plain) or _MY_OWN.search(hit.sentence.before(hit.start)):
        return False
    if hit.words.split()[0].lower() in _APPEARING and not _SOMEBODY.search(hit.sentence.before(hit.start, 60)):
        return is_about_a_person(plain) and hit.start - hit.sentence.start < _NEAR
    single = hit.words.lower() in TRAITS
    if not (is_about_a_person(plain) or len(plain.split()) <= _FEW or (_PERSON.search(plain) and not single)):
        return False
    if _SAID_SO.search(hit.sentence.before(hit.start, 60)):
        return False
    signs = hit.sentence.signs
    return not (signs & {Sign.NUMBER, Sign.EFFECT} or (Sign.ACT in signs and signs & {Sign.OCCASION, Sign.ARTIFACT}))


_APPEARING = word_set(
    "seems seem seemed appears appear appeared feels feel felt looks looked doesn't don't didn't does do wants want"
    " wanted"
)
_SOMEBODY = lazy_pattern(r"\b(?:you|he|she|they|who|him|her|them)\s+(?:\w+\s+){0,2}$")
"""Whose mind it is, right before the verb: a model that "seems to fit" has none."""

_NEAR = 40
"""Characters from the start of a sentence about a person in which that person is still the subject."""

_MY_OWN = lazy_pattern(r"\b(?:i|we|i['’](?:m|d|ve))\s+(?:\w+\s+){0,2}$")
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
    """,
    holds=_is_about_a_mind,
)
