"""Word lists that several rules share, by name as the phrases of a rule call them."""

from __future__ import annotations

from types import MappingProxyType

from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.evidence.signs import SOFT_NOUNS
from assistant.evidence.stems import word_set

INTENSIFIERS = word_set(
    """
    absolutely completely consistently deeply extremely fairly genuinely highly hugely incredibly pretty quite rather
    really remarkably simply so super too totally truly utterly very
    """
)
HEDGES = word_set(
    "a bit could kind kinda just little maybe might perhaps possibly probably slightly somewhat sort touch tad smidge"
)
TRAITS = word_set(
    """
    abrasive abrupt aggressive aloof ambitious anxious apathetic argumentative arrogant bossy bored careless caring
    cautious charismatic cold combative complacent conceited condescending confrontational cynical defensive demanding
    diffident difficult disengaged disinterested dismissive disrespectful distant driven easily-distracted
    egotistical emotional enthusiastic forgetful friendly grumpy hard-headed headstrong hot-headed humble immature
    impatient impulsive indecisive indifferent inflexible insecure insensitive intimidating introvert introverted
    irresponsible jealous lazy manipulative meek moody motivated naive narcissistic needy negative nervous oversensitive
    overconfident passive passionate patient perfectionist pessimistic petty positive pushy quiet rebellious resentful
    rigid rude scared secretive self-absorbed self-centered self-centred self-confident self-important
    selfish self-motivated sensitive shy snobbish spoiled stubborn tactless tense thin-skinned timid uncaring
    uncommitted uncooperative unengaged unfriendly unhelpful uninterested unmotivated unwilling vain volatile whiny
    withdrawn
    """
)
FEELINGS = word_set(
    """
    angry annoyed anxious ashamed bitter bored confused content discouraged disengaged disheartened distracted
    embarrassed enthusiastic envious excited fed-up frustrated furious happy hungry hurt impatient insecure intimidated
    irritated jealous lost miserable motivated nervous offended overwhelmed panicked resentful sad scared stressed
    threatened tired uncomfortable uneasy unhappy uninterested unmotivated unsure upset worried
    """
)
_JUDGING = word_set(
    """
    abilities ability admired always asset attitude behavior behaviour beneficial best better bias brilliantly
    caliber calibre capacity clean collaboration committed competence complete consistency consistent consistently
    contribution contributions contributor deserves easy effectively efficiently effortlessly elegant enough ethic
    exceed exceeded exceeds excel excelled excels exceptionally expectations expertise extraordinarily fail failed
    fails fine flawlessly frustrated goto grasp great grown hard hard-working help helped helpful helps high-quality
    highest hugely impress impressed impresses improve improved improvement improves innovative inspiration
    instincts instrumental integral judgement judgment key knack knowledge knowledgeable lack lacked lacking
    lacklustre lacks leader leads lot lots lowest maintainable maturely member natural need needs never nobody
    perfect perfectly performance performed performer performs pleasure poorly positive potential pride priorities
    problem problems professional proficiency promise proud quality quickly readable reliably respected respectful
    robust satisfactory scalable senior sense seriously shines significant significantly skills smooth smoothly
    spirit standards star strength strengths strives strongly struggle struggled struggles succeed succeeded success
    successful successfully support supportive talent talented team timely top tremendously trusted unable
    underperformed underperforming understanding value values well well-tested well-written willing willingness
    wonderfully work worse worst wrong
    """
)
_VIRTUES = word_set(
    """
    accomplished accountable adaptable adept amiable approachable articulate astute attentive autonomous bold bright
    calm charming clever collaborative composed confident considerate cooperative courageous courteous creative
    curious decisive detail-oriented determined disciplined discreet down-to-earth easy-going easygoing eloquent
    empathetic energetic engaging experienced expert fair fearless flexible focused formidable forthcoming
    forward-thinking generous grounded hands-on honest imaginative independent industrious ingenious innovative
    insightful intelligent intuitive inventive kind level-headed likeable logical loyal masterful mature methodical
    meticulous mindful nice nimble nurturing observant open-minded organised organized patient perceptive persistent
    personable persuasive pleasant poised polite popular pragmatic precise prepared principled prompt punctual
    purposeful quick quick-thinking receptive relentless resilient responsible responsive rigorous seasoned
    self-reliant self-sufficient sensible sincere smart sound stand-out standout steady strategic sympathetic
    systematic tactful team-oriented tenacious thoughtful tireless transparent unflappable upbeat visionary warm
    welcoming wise
    """
)
_FAULTS = word_set(
    """
    absent absent-minded behind blunt brusque bureaucratic cavalier confusing counterproductive disjointed disruptive
    erratic error-prone flaky fragile half-hearted half-baked haphazard hasty heavy-handed hit-and-miss ill-prepared
    imprecise incoherent incomplete inexperienced lax limited long-winded missing muddled neglectful off-putting
    overbearing overcomplicated overwhelming pedestrian perfunctory rambling reactive reckless rough rushed scattered
    short-sighted slow sluggish stale stagnant superficial thoughtless tiresome unaware uncertain unclear uneven
    unfocused unfinished unfocussed unfit uninspired uninspiring unorganised unorganized unproductive unprepared
    unresponsive unstructured unsuitable untidy vague verbose wanting wishy-washy
    """
)
JUDGING = _VIRTUES | _FAULTS | PRAISE | BLAME | TRAITS | INTENSIFIERS | SOFT_NOUNS | _JUDGING
"""Words that make a sentence about somebody a judgement."""

PRODUCT_VIRTUES = word_set(
    """
    clean cutting-edge easy-to-use efficient elegant enterprise-grade extensible fault-tolerant flexible future-proof
    high-performance high-performing high-quality innovative intuitive lightweight maintainable modern modular
    performant powerful production-grade reliable resilient robust scalable seamless secure simple sleek slick
    sophisticated stable state-of-the-art sustainable testable user-friendly versatile well-architected well-crafted
    well-designed well-engineered well-structured well-tested
    """
)
"""What every product claims of itself; two in a row tell nothing of one."""

LISTS = MappingProxyType(
    {
        "praise": PRAISE,
        "blame": BLAME,
        "quality": PRAISE | BLAME,
        "product": PRODUCT_VIRTUES,
        "very": INTENSIFIERS,
        "trait": TRAITS,
        "feeling": FEELINGS,
    }
)
