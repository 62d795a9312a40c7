"""Promise or future where evidence should stand."""

from __future__ import annotations

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign
from assistant.lint.claims import is_order
from assistant.lint.rule import Hit, Rule

_FEW = 8
"""Words of a remark about a person that does not name one: "Rough diamond, that Gareth"."""


def _is_a_promise(hit: Hit) -> bool:
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    if (
        plain.endswith("?")
        or is_order(plain)
        or hit.sentence.signs_beside_time & {Sign.NUMBER, Sign.ARTIFACT, Sign.EFFECT}
    ):
        return False
    if hit.words.lower().endswith("potential") and not _ENDS_HERE.match(hit.sentence.after(hit.end)):
        return False
    return (
        hit.words.lower() != "potential"
        or (plain[-1] in ".!" and len(plain.split()) <= _FEW)
        or _SOMEBODY.search(plain) is not None
    )


_ENDS_HERE = lazy_pattern(r"\W*(?:$|[.,;!)]|(?:and|but|to|for|as|in|is|was|that|which)\b)")
_SOMEBODY = lazy_pattern(r"(?i:\b(?:he|she|they|him|her|them|his|their|your?|i|me|my|us)\b)|(?<=\w )[A-Z][a-z]+\b")


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
    """,
    holds=_is_a_promise,
)
