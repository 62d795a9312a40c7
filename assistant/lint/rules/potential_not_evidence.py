"""Promise or future where evidence should stand."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign, signs_of
from assistant.lint.claims import is_mentioned, is_order
from assistant.lint.rule import Hit, Rule

_FEW = 8
"""Words of a remark about a person that does not name one: "Rough diamond, that Gareth"."""


def _is_a_promise(hit: Hit) -> bool:
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    if (
        plain.endswith("?")
        or (is_order(plain) and not _CHEERS_ON.match(plain))
        or is_mentioned(hit.sentence, hit.start)
        or _signs_beside_wait(hit) & {Sign.NUMBER, Sign.ARTIFACT, Sign.EFFECT}
    ):
        return False
    words = hit.words.lower()
    if _ROLE_TO_COME.match(words) and not _SOMEBODY.search(plain):
        return False
    if words.endswith(" over") and _IN_THE_DIARY.search(plain):
        return False
    if words.endswith("potential") and not _ENDS_HERE.match(hit.sentence.after(hit.end)):
        return False
    return (
        words != "potential"
        or (plain[-1] in ".!" and len(plain.split()) <= _FEW and not _OF_A_GRID.search(plain))
        or _SOMEBODY.search(plain) is not None
    )


_CHEERS_ON = lazy_pattern(r"\W*(?:watch (?:this|him|her|them)|keep (?:an eye|going|this|it|your eye))\b", re.IGNORECASE)
_ROLE_TO_COME = lazy_pattern(
    r"(?:will|can|could|would|may|might|should)\b.*\b(?:leader|lead|principal|architect|manager|director|star|sre|staff"
    r"|senior engineer|standard|person|one|reference|go-to|backbone|as|household name)$"
)
"""A role told of the future: of a system it is a plan, so somebody must be named."""

_IN_THE_DIARY = lazy_pattern(r"\b(?:when|while|during|from|until|on (?:mon|tues|wednes|thurs|fri)day)\b", re.IGNORECASE)
"""Beside a taking-over that is arranged already: "will take over the rota when I go on leave"."""

_OF_A_GRID = lazy_pattern(r"\b(?:grid|matrix|axis|box|form|scale|against)\b", re.IGNORECASE)

_WAIT = lazy_pattern(
    r"\b(?:within|in|after|for|give \w+|another|one|just one|a|with one|two|a couple of"
    r"|a few) (?:the )?(?:next )?(?:(?:one|two|three|four"
    r"|five|six|twelve|eighteen|\d+|few|couple of|more|good|big|large|decent|solid|major|another)\s)*"
    r"(?:years?|months?|quarters?|cycles?|halves|half|steps?|projects?|promotions?|rungs?|pushes|notch|levels?)\b"
    r"|\b[LE]\d\b",
    re.IGNORECASE,
)
"""How far off the promise is; the count of it counts no work."""


def _signs_beside_wait(hit: Hit) -> frozenset[Sign]:
    beside = hit.sentence.signs_beside_time
    if Sign.NUMBER not in beside and Sign.ARTIFACT not in beside:
        return beside
    return signs_of(_WAIT.sub(" ", hit.sentence.text))


_ENDS_HERE = lazy_pattern(r"\W*(?:$|[.,;!)]|(?:and|but|to|for|as|in|is|was|that|which)\b)")
_SOMEBODY = lazy_pattern(
    r"(?i:\b(?:he|she|they|him|her|them|his|their|your?|i|me|my|us)\b)|(?<=[\w,;] )[A-Z][a-z]+\b"
    r"|^\W*[A-Z][a-z]+(?= (?:will|can|could|would|may|might|should|has"
    r"|is)\b)(?<!This)(?<!That)(?<!There)(?<!What)(?<!Which)"
)


RULE = Rule(
    name="potential-not-evidence",
    summary="What somebody may become, instead of what they did.",
    why=(
        "Promotion confirms a level that is already worked at. Potential cannot be checked, is handed out by likeness, "
        "and is heard as the absence of evidence."
    ),
    instead="Name the work at the next level that is already done, or the gap, with the plan and date that close it.",
    source="Manager playbook: evidence, not potential",
    message="“{words}” is about the future. Name next-level work already done, or the gap and what closes it.",
    bad=(
        "She has a lot of potential.",
        "He will go places.",
        "Owen shows a lot of promise.",
        "She could become a great lead one day.",
        "He has the makings of a principal engineer.",
        "A future leader.",
    ),
    good=(
        "Flagged a potential deadlock in review of PR 2291.",
        "The potential difference across R3 is 5 V.",
        "Promises are awaited in upload.ts.",
        "Could this become a library?",
        "He led two design reviews at the next level: RFC-8 and RFC-12.",
        "Future work: shard the index.",
        "She will present RFC-12 on Tuesday.",
        "You spotted the potential SSRF in PR 77 and wrote the allow-list.",
    ),
    terms="""
    going to be a ... superstar|star|leader|great|game|success|asset; game changer for|in
    will ... surprise|motivate|succeed|shine; some more years|time|experience and; one of the best soon|someday
    potential to|for|as|in|and; has|have|had|shows|show|showed|shown|showing|great|huge|real ... potential
    enormous|much|tremendous|high|untapped|full|your|his|her|their|see|sees|lots ... potential; potential
    promising engineer|talent|candidate|start|leader|future|career|developer; lot|lots|full|much of promise
    shows|show|showing|showed ... promise; full of promise
    bright|great|long|brilliant|stellar|big future|career|things
    future leader|star|manager|director|staff|principal|architect|lead|cto|engineering|tech; see|sees ... future
    picture|imagine|see|sees you|him|her|them|us leading|running|as|becoming|in|heading; makings of; the makings
    has what it takes; what it takes; go|goes|going places|far
    will|would|could|can|may|might|should|soon|definitely|easily ... go far|places; reach heights
    could|can|will|would|might one|someday|definitely|easily|well? become|be ... leader|star|asset
    may|should|to|soon|eventually one|someday|definitely|easily|well? become|be ... leader|star|asset
    could|can|will|would|might one|someday|definitely|easily|well? become ... great|lead|manager
    may|should|to|soon|eventually one|someday|definitely|easily|well? become ... great|lead|manager
    could|can|will|would|might one|someday|definitely|easily|well? become ... principal|staff
    may|should|to|soon|eventually one|someday|definitely|easily|well? become ... principal|staff
    could|can|will|would|might|may|should|to grow|turn|evolve into ... leader|lead|manager
    could|can|will|would|might|may|should|to grow|turn|evolve into ... principal|staff|architect|role
    become ... leader|star|asset|lead|manager|principal|staff|architect|great; one day he|she|you|they|we
    will|could|can|might|may|should ... one|some day; someday; in the future; down the road|line|track; in time
    over time; given|with time|support|mentoring|coaching|experience|opportunity|chance
    with the? right|more|enough|some|proper ... time|guidance|mentorship|experience|project|opportunity|support
    raw|untapped|natural|innate|latent|hidden|undeveloped talent|talents|ability|abilities
    raw|untapped|natural|innate|latent|hidden|undeveloped abilty|skill|gift|potential|power; rough diamond
    diamond in the; rising|up-and-coming star|talent|engineer; one to watch; if promoted
    couldn't be leading|running; transform how|every|the; once the ... launches|ships|lands
    in two|three|a few|a couple|no years|time|year; way to the top; keep this|it up and; raw talent|ability|skill
    operate|operating|perform at the next; sky's the; sky is the; capable of more|much|great|so|bigger|anything|far
    what i'm|he's|she's|you're|they're capable; trajectory; on track|course|path to|for
    ready for|to ... next|bigger|more|level|role|step|challenge|promotion; almost|nearly|very|soon ready|there
    just|only|merely needs|need|needing|has ... time|chance|opportunity|experience|push
    just|only|merely needs|need|needing|has ... channeling|channelling|confidence|nudge|exposure
    a natural born|leader; natural leader; capacity for|to grow|growth|learn|become|lead; room to grow
    growth potential; high-potential; hipo; lot to offer; lots to offer; much to offer
    tons of talent|potential|room
    she'll|he'll|they'll|you'll be|become|run|lead|make|go ... running|leading|org|lead|senior|staff|one|great|far
    will no|doubt|surely|definitely ... lead|run|succeed|excel|shine|grow|become|be|make|own
    will certainly|one|soon|eventually|easily ... lead|run|succeed|excel|shine|grow|become|be|make|own
    investment that|in; pay|pays off; going to pay; high|huge|low|no ceiling|runway|upside
    be able to ... difference|show|lead|make|own; hasn't|not|yet clicked|there
    eventually save|be|make|help|lead|become|transform; keep|keeps going like
    leading|running the ... one day|someday
    could|can|will|may well? take|run|lead ... over|group|org|team|department; potential is|was|are|there|clearly
    next year|half|cycle will|is ... your|his|her|their|be|prove|when|show
    get|gets there by|eventually|soon|in|next; bigger things
    see|sees myself|himself|herself|him|her|you|them ... as|in ... architect|lead|principal
    see|sees myself|himself|herself|him|her|you|them ... as|in ... staff|manager|director|role
    going|will|would to? bring|change ... huge|how|every|benefits; will bear fruit; bear fruit; capability for|to
    raw ingredients; green shoots; another gear; bloom late; late bloomer; paying|pays|pay off; betting on
    money's on; fill|fills the shoes; the sky is; no|don't see a? ceiling; not seen the best; best is yet
    yet to come; could|can|may|might one day; give him|her|them ... months|year|years|time|chance and; born leader
    change the world; mentored with a view; bet|betting on him|her|them|you|it|continuing; watch this space
    only a matter; matter of time; within reach; on the cusp; within his|her|their grasp
    make|makes|be|become a|an ... leader|lead|principal|staff someday|eventually|soon
    make|makes|be|become a|an ... architect|manager|cto|director|head someday|eventually|soon
    will|would|could|can|may|might|should soon|easily|definitely|surely|certainly|one? make|be a|an _? _? leader|lead
    will|would|could|can|may|might|should soon|easily|definitely? make|be a|an _? _? manager|director
    will|would|could|can|may|might|should surely|certainly|one? make|be a|an _? _? manager|director
    will|would|could|can|may|might|should soon|easily|definitely|surely|certainly|one? make|be a|an _? _? star|sre
    will|would|could|can|may|might|should soon|easily|definitely? make|be a|an _? _? principal|architect
    will|would|could|can|may|might|should surely|certainly|one? make|be a|an _? _? principal|architect
    will|would|could|can|may|might|should soon|easily|definitely? make|be a|an _? _? staff|senior engineer
    will|would|could|can|may|might|should surely|certainly|one? make|be a|an _? _? staff|senior engineer
    he'll|she'll|they'll|you'll soon|easily|definitely? make a|an _? _? leader|lead|manager|principal
    he'd|she'd|they'd|you'd soon|easily|definitely? make a|an _? _? leader|lead|manager|principal
    can|could|will|may|might|should become|be|get|turn out very|really|extremely|incredibly|even|quite
    can|could|will|may|might|should become the ... standard|person|one|leader|reference|go-to|backbone
    can|could|will|may|might|should develop|blossom|mature|bloom|shape|flourish into|as|up
    can|could|will|may|might|should be running|leading|heading|managing ... team|org|group|area
    can|could|will|may|might|should be running|leading|heading|managing ... show|department|company|place
    will|could|would be seen|remembered|known|recognised|recognized|regarded as; will be ... household name
    see|sees|imagine|envision|envisage|picture him|her|them|you|myself ... principal|staff|director
    see|sees|imagine|envision|envisage|picture him|her|them|you|myself ... lead|head|one|someday
    see|sees|imagine|envision|envisage|picture him|her|them|you|myself being|becoming|leading|running|growing|heading
    bet|bets|betting|wager good|real|my|the? money? on him|her|them|you|this|that
    put my|good|the|real money|house|farm on; bet my|the|good house|money|bottom; odds-on
    unlock|unlocks|unlocking his|her|their|your|my ability|potential|growth|talent|full|best
    had he|she|they|i been given|allowed|offered
    if|when|once given the|a|more|half|enough chance|opportunity|scope|time
    given the|a|more|half|enough right? chance|opportunity|scope|stage|platform|mandate|backing|environment|room
    if|once only|she|he|they gets|got|had the|a right? chance|opportunity|break|stage|mandate|platform
    under his|her|their|your|my belt and|he|she|they|i|you; all the ingredients|hallmarks|makings|markings|signs of
    ingredients|hallmarks|makings|beginnings of|for a|an|the ... leader|lead|principal|staff
    seeds|raw|markings|foundations of|for a|an|the ... leader|lead|principal|staff
    ingredients|hallmarks|makings|beginnings of|for a|an|the ... engineer|manager|architect
    seeds|raw|markings|foundations of|for a|an|the ... engineer|manager|architect
    ingredients|hallmarks|building|foundations|base|foundation blocks? is|are all? there|in
    waiting to get|come|be out|discovered|unleashed|promoted; waiting to happen for|to; waiting in the wings
    bigger|larger|wider|broader|grander stage|canvas|platform|pond|stages|remit and|he|she|they|would|will|is
    on|needs a bigger|larger|wider|broader stage|canvas|platform|pond
    grow|grows|growing|grew into it|the|that|her|his|their
    destined|earmarked|headed|heading|bound|cut for out? greatness|great|bigger|big|leadership
    destined|earmarked|headed|heading|bound|cut for out? the|higher|things|staff|principal
    destined to|for; heir apparent; next in line; in waiting; in the making; knocking on the door; on the verge|brink of
    year|months|step|steps|project away from being|becoming|staff|senior|principal|lead|the|a
    push|rung|whisker|quarter|quarters away from being|becoming|staff|senior|principal|lead|the|a
    budding|fledgling|aspiring architect|leader|lead|manager|engineer|talent|principal|star; tip of the iceberg
    scratched|scratching|scratch the surface; barely|only|just getting|got started|going
    hits|hit|find|finds his|her|their|your stride
    best years|days|work|is ... ahead|front|come; best is ... come|ahead
    spread|spreads|spreading his|her|their|your wings
    comes|come|coming into his|her|their|your own; upward|steep|rocket|strong|great|right trajectory|slope|curve|path
    his|her|their|your slope is|was; slope over intercept; steepest curve|slope|trajectory; unproven but
    headroom to|for grow|more|growth|bigger|greater
    room to spare|soar; grow|grows|growing into a|an|one _? _? lead|leader|manager|principal|architect|contributor
    blossom|blossoms|flourish|flourishes|thrive|thrives|soar|soars|shine|shines given|once|if|when
    will|would|could|should|can surely|certainly|definitely|really|truly? blossom|flourish|thrive
    will|would|could|should|can surely|certainly|definitely|really|truly? soar|shine|excel|skyrocket
    mark my words; future is bright; bright one; heading|headed|going for|to the top
    going to be|make|go big|huge|great|far|places
    she'd|he'd|they'd|you'd be|become|make|do _? _? great|excellent|fantastic|well|even|nailed
    she'd|he'd|they'd|you'd thrive|excel|shine|fly|have _? _? great|excellent|fantastic|well|even|nailed
    would have been|nailed|excelled|shone|crushed if|it|had|there|given|a|the
    would have succeeded|flourished|made|led|delivered|thrived if|it|had|there|given|a|the
    seasoning; with polish|seasoning|polishing|grooming|nurturing; rises|rise|rising through the ranks; fast track
    fast-track
    fully|confidently expect to be|become|reach|perform|operate; expect|expects|expecting great|big things|more
    before the year|half is out; by this|the time next|end year; not yet|there there|yet but; early days but
    still early|young|green|raw but|and|yet; early on|days but; high-flyer; high flyer; high-flier; steep learning curve
    has|have it in him|her|them|you|me; got it in him|her|them|you; in him|her|them|you to be|become|lead|go|do
    within|in reach|touching|striking distance of; touching distance; striking distance; a matter of when
    when|not not|if if|when|a; the stuff leaders|principals; leader|lead|principal|architect|manager|cto material
    be|become|becoming|being ... one|some day; be|become|becoming|being ... someday
    staff|senior|leadership|management|principal|director material
    once he|she|they ... confidence|voice|feet|stride|feel
    with|given a|the? right|proper|strong ... sponsor|sponsorship|backing|manager behind|and|he|she|they|you|around
    with|given a|the? good|bit|little ... sponsor|sponsorship|backing|manager behind|and|he|she|they|you|around
    with|given a|the? right|proper|strong|good|bit|little ... mentor|tools|break|push behind|and|he|she|they|you|around
    with|given a|the? right|proper|strong|good|bit|little ... platform|stage|role|wind behind|and|he|she|they|you|around
    with|given a|the? right|proper|strong|good|bit|little ... polish|nurturing behind|and|he|she|they|you|around
    with|given a|the? right|proper|strong|good|bit|little ... exposure|runway|people behind|and|he|she|they|you|around
    years|months|steps|projects|pushes away|off|short from|of? being|becoming|staff|senior|principal|lead|the|a|director
    quarters|cycles|rungs|promotions|halves away|off|short from|of? being|becoming|staff|senior
    quarters|cycles|rungs|promotions|halves away|off|short from|of? principal|lead|the|a|director
    director|staff|principal|leader|lead|vp|cto|manager|architect|star|leadership|greatness written all
    raw material|materials|clay|stuff is|for|of|are|to
    what he|she|it|they needs|need now? is|are time|experience|polish|a
    needs|need only|just|now|simply? time|polish|seasoning|maturing|experience
    doubt|confident|convinced|certain|sure|know|believe that? she'd|he'd|they'd|you'd|she'll|he'll|they'll|you'll
    doubt|confident that? he|she|they|you will|would|can|could ... rise|excel|succeed|lead|thrive|grow
    convinced|certain|sure that? he|she|they|you will|would|can|could ... rise|excel|succeed|lead|thrive|grow
    doubt|confident that? he|she|they|you will|would|can|could ... get|handle|manage|make|become|step
    convinced|certain|sure that? he|she|they|you will|would|can|could ... get|handle|manage|make|become|step
    sky's your|the|his|her|their ceiling|limit|only|roof
    yet|still to be tested|proven|realised|realized|unlocked|discovered|fulfilled|seen
    unfulfilled|unrealised|unrealized|unproven|unexplored potential|promise|talent|gifts|at
    feet and? he|she|they will|would|she'll|he'll|they'll
    unstoppable; force to be reckoned; big|great|bigger|greater|good things are|lie|await|come|coming|ahead
    coming your|his|her|their way
    may|might|could|will|can one day|eventually ultimately? replace|transform|power|run|save|change|underpin
    future head|vp|chief|tech|team|group|department|successor of|lead|for
    natural|obvious|logical|likely successor|heir|choice to|for|next; successor to|in
    groomed|grooming|lined up|to for|as|to
    could|would|can|will run|lead|head the|a|an|our|this whole|entire|full|complete
    level|role|job he|she|they will|would|could soon|easily? fill|own|do|grow; yet to peak|bloom|come|show
    hasn't|not peaked|bloomed|shown yet|us|what|his|her
    has|have more|another|gears|so to|gear|in give|left|the|her|him|them tank?
    """,
    holds=_is_a_promise,
)
