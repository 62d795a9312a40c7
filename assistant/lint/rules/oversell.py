"""Talk of ratings and promotions that asks the room to agree before it has seen the work."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign
from assistant.lint.finding import Kind
from assistant.lint.rule import Hit, Rule

_SURELY = "absolutely|clearly|definitely|obviously|undoubtedly|unquestionably|certainly|plainly"
_AROUND = "on|in|at|that|i|we|i've|we've|of|ever|anywhere|this|by"
_LEVELED = "staff|senior|principal|l4|l5|l6|l7|l8|e5|e6|e7|ic5|ic6|ic7"
_DAMAGE = "travesty|injustice|crime|scandal|disgrace|disservice|insult|mistake|shame|tragedy"
_ABOUT_A_CASE = lazy_pattern(
    r"\b(?:promot\w*|staff|senior|principal|candidate|packet|rating|calibration|committee|level|l[4-8]|you|she"
    r"|he|her|him"
    r"|his|we have (?:made|hired))\b",
    re.IGNORECASE,
)
_LEVEL_ENDS = lazy_pattern(
    r"[\s*_]*(?:$|[.,;:!?)\]]|level\b|engineer\b|material\b|and\b|by\b|already\b|this\b|on\b|in\b|at\b|for\b"
    r"|since\b|today\b|now\b)"
)
_LEVELS = ("staff", "senior", "principal")
_ONLY_OF_PEOPLE = lazy_pattern(
    r"no[- ]brainer|slam[- ]dunk|recommend|be promoted|ready for promotion|game[- ]changer|irreplaceable|indispensable"
    r"|unicorn|ninja|wizard|guru|head and shoulders|travesty|injustice|crime|scandal|disgrace|disservice|insult"
    r"|mistake|shame"
    r"|tragedy|no (?:question|doubt|debate)|^beyond|^without question|^(?:easy|clear|obvious|resounding|emphatic) "
    r"|^every(?:one|body) |^once|generational|^(?:strongest|best|top|clearest|finest"
    r"|greatest) (?:\w+ )?(?:candidate|case|packet)"
)
_STARS = ("superstar", "rockstar", "rock-star")
"""Verdicts for the room that reads a packet; in feedback they are praise, of which `adjective-only` speaks."""

_A = lazy_pattern(r"\b(?:an?|our|my|the|true|real|absolute|total|such)\s(?:\w+\s)?$")
_NEGATED = lazy_pattern(
    r"\b(?:not|n['’]t|never|no|without|than|avoid|whether|if|what|when|until|before)\b[^.;,]{0,25}$"
)


def _sells(hit: Hit) -> bool:
    words, after = hit.words.lower(), hit.sentence.after(hit.end)
    if _NEGATED.search(hit.sentence.before(hit.start)):
        return False
    if words.startswith(("operat", "perform", "work", "function", "belong")):
        return _is_a_level_claim(hit, after)
    if words.endswith(_LEVELS) or words[-1:].isdigit():
        return _LEVEL_ENDS.match(after) is not None
    if words in _STARS:
        return hit.document.kind is Kind.PACKET and _A.search(hit.sentence.before(hit.start)) is not None
    if _ONLY_OF_PEOPLE.search(words):
        rest = hit.sentence.plain.lower().replace(words.replace("promotion", "-"), " ")
        return _ABOUT_A_CASE.search(rest) is not None
    return True


_NOT_YET = lazy_pattern(
    r"\b(?:will|expect|would|could|should|goal|plan|before|when|once|by the end|until)\b", re.IGNORECASE
)


def _is_a_level_claim(hit: Hit, after: str) -> bool:
    """ "Has been operating at L6 for years"; beside an artifact it is a claim that can be checked."""
    if Sign.ARTIFACT in hit.sentence.signs or _NOT_YET.search(hit.sentence.plain):
        return False
    return _LEVEL_ENDS.match(after) is not None and _ABOUT_A_CASE.search(hit.sentence.plain) is not None


RULE = Rule(
    name="oversell",
    summary="A verdict, or praise of a verdict, instead of the case for it.",
    why=(
        "A room that is told what to conclude looks for the reason not to. One claim that does not hold costs the "
        "manager's word for the next cycles too; level talk is the room's part, facts are yours."
    ),
    instead="Say where the work is at the bar, where it approaches it, and which dated work closes the rest.",
    source="Manager playbook: defend a borderline case without overselling",
    message="“{words}” is a verdict. Give the artifacts per criterion, name what is missing, and let the room judge.",
    bad=(
        "She is absolutely Staff.",
        "Promoting him this cycle is a no-brainer.",
        "Ines single-handedly transformed our release process.",
        "This packet is a slam dunk for L6.",
        "He clearly deserves the promotion.",
        "Mina is long overdue for promotion.",
        "A true rockstar who carried the migration (PAY-12).",
        "I strongly recommend her for Staff.",
        "He is the best engineer I have ever worked with.",
        "By any measure this is the strongest promotion case in the group.",
        "There is no doubt in my mind that Mei belongs at Staff.",
        "She has been operating at L6 for years.",
        "He is easily the top engineer on the floor.",
        "Leaving her at Senior for another cycle would be an injustice.",
        "You are without a doubt the best hire we have made.",
        "This packet should be an easy yes for the committee.",
    ),
    good=(
        "At bar on scope and leverage, approaching on impact; REF-31 closes it by Q3.",
        "Picking gzip for the logs was a no-brainer, and it saved 40 GB a day.",
        "Clearly staff were confused by the new rota, so she rewrote the rota page.",
        "Wrote the slam-dunk contest demo for the streaming launch.",
        "Absolutely positioned elements broke the print view; he fixed it in WEB-88.",
        "We recommend the staff handbook to every new hire.",
        "I would not say that she is absolutely Staff.",
        "Her doc warns against “rockstar” job ads.",
        "The Staff bar asks for two services; she owns checkout-api and refunds-worker.",
        "The queue has been operating at 40% for years.",
        "There is no question of blame in the retro.",
        "Picked the best candidate in the merge queue.",
        "It would be a mistake to retry without a budget.",
        "An easy choice: gzip for the logs.",
        "She is operating at L6 on scope: RFC-88 set the retry policy of three teams.",
        "Without question marks the form was clearer.",
        "The circuit breaker single-handedly kept checkout up on June 11.",
    ),
    terms=f"""
    {_SURELY} a|an|at? staff|senior|principal|l4|l5|l6|l7|l8|e5|e6|e7|ic5|ic6|ic7
    {_SURELY} ready for|to? promotion|staff|senior|principal|l5|l6|l7|be|the? promoted?
    {_SURELY} deserves|deserve|earned|merits; deserves|deserve a|the|this|his|her|to|be|their? be? promotion|promoted
    no-brainer; no brainer; slam-dunk; slam dunk; game-changer; game changer; irreplaceable; indispensable
    should|must|ought to? be promoted; ready for promotion; ready to be promoted; superstar; rockstar; rock-star
    overdue for a? promotion; long-overdue promotion; long overdue promotion
    strongly|highly|wholeheartedly|unreservedly recommend; recommend her|him|them|you? for promotion
    single-handedly|singlehandedly transformed|changed|saved|rescued|revolutionized|revolutionised|turned|reinvented
    ninja|unicorn|wizard|10x|guru engineer|developer|hire|performer
    absolute|true|real|total ninja|unicorn|wizard|guru|legend
    best|strongest|finest|smartest|greatest engineer|engineers|developer|developers|hire|hires|manager|lead {_AROUND}
    clearly|easily|far|vastly exceeds|exceeded|surpasses|surpassed the bar|level|expectations
    well|far above staff|senior|principal; without a? doubt staff|senior|principal
    best|strongest|finest|top|greatest|clearest _? case|candidate|packet|engineer|hire|performer|developer {_AROUND}
    best|strongest|finest|top|greatest|clearest promotion case|candidate|packet
    without a doubt the|our best|top|strongest
    there's|is no question|doubt|debate; without question|debate; beyond question|doubt|dispute|debate
    operating|operates|operated|performing|performs|working|works|functioning|belongs at the? {_LEVELED}
    be|is a|an {_DAMAGE}; be|is such a|an {_DAMAGE}; easy|clear|obvious|resounding|emphatic yes|promotion
    everyone|everybody|anyone knows|agrees|sees it|that|this|he|she; once in a|the lifetime|generation|career
    second to none; head and shoulders above; walks on water
    """,
    holds=_sells,
)
