"""Talk of ratings and promotions that asks the room to agree before it has seen the work."""

from __future__ import annotations

import re

from assistant.lint.rule import Hit, Rule

_SURELY = "absolutely|clearly|definitely|obviously|undoubtedly|unquestionably|certainly|plainly"
_AROUND = "on|in|at|that|i|we|i've|we've|of"
_ABOUT_A_CASE = re.compile(
    r"\b(?:promot\w*|staff|senior|principal|candidate|packet|rating|calibration|she|he|her|him|his)\b", re.IGNORECASE
)
_LEVEL_ENDS = re.compile(
    r"[\s*_]*(?:$|[.,;:!?)\]]|level\b|engineer\b|material\b|and\b|by\b|already\b|this\b|on\b|in\b|at\b)"
)
_LEVELS = ("staff", "senior", "principal")
_ONLY_OF_PEOPLE = re.compile(
    r"no[- ]brainer|slam[- ]dunk|recommend|be promoted|ready for promotion|game[- ]changer|irreplaceable|indispensable"
    r""
    r"|unicorn|ninja|wizard|guru|head and shoulders"
)
_STARS = ("superstar", "rockstar", "rock-star")
_A = re.compile(r"\b(?:an?|our|my|the|true|real|absolute|total|such)\s(?:\w+\s)?$")
_NEGATED = re.compile(r"\b(?:not|n['’]t|never|no|without|than|avoid|whether|if|what|when|until|before)\b[^.;,]{0,25}$")


def _sells(hit: Hit) -> bool:
    words, after = hit.words.lower(), hit.sentence.after(hit.end)
    if _NEGATED.search(hit.sentence.before(hit.start)):
        return False
    if words.endswith(_LEVELS) or words[-1:].isdigit():
        return _LEVEL_ENDS.match(after) is not None
    if words in _STARS:
        return _A.search(hit.sentence.before(hit.start)) is not None
    if _ONLY_OF_PEOPLE.search(words):
        rest = hit.sentence.plain.lower().replace(words, " ")
        return _ABOUT_A_CASE.search(rest) is not None
    return True


RULE = Rule(
    name="oversell",
    summary="A verdict, or praise of a verdict, instead of the case for it.",
    why=(
        "A room that is told what to conclude looks for the reason not to. One claim that does not hold costs the "
        "manager's word for the next cycles too; level talk is the room's part, facts are yours."
    ),
    instead="Say where the work is at the bar, where it approaches it, and which dated work closes the rest.",
    source="manager-playbook: defend a borderline case without overselling",
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
    second to none; head and shoulders above; walks on water
    """,
    holds=_sells,
)
