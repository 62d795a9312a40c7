"""A gap that is a boast."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign
from assistant.lint.rule import PACKET_ONLY, Hit, Rule

_GAP = lazy_pattern(
    r"\b(?:gap|weakness\w*|areas? (?:for|of|to) (?:improve\w*|growth|develop\w*)|development areas?"
    r"|growth areas?|improve|what i lack)\b",
    re.IGNORECASE,
)
_ONESELF = lazy_pattern(r"\b(?:i|i['’]m|i['’]ve|my|myself|me|he|she|his|her)\b", re.IGNORECASE)
_NEGATED = lazy_pattern(r"\b(?:not|n['’]t|never|isn['’]t|avoid|than|instead of|no)\b[^.;,]{0,20}$")


_ONLY_IF_BOASTED = lazy_pattern(r"say no$|^impatient|^frustrated|want|need|^(?:can|hard|strugg|never)|credit$")
"""What may be an honest gap too, and is a boast where others are slower or cannot do without one."""
_BOAST = lazy_pattern(
    r"\b(?:everybody|everyone|others|people|always|because i|as fast|slower|keep up|too|help|weakness|flaw"
    r"|fault|only)\b",
    re.IGNORECASE,
)


def _boasts(hit: Hit) -> bool:
    """Told of oneself, or in a gap section, and without a fact that shows the cost."""
    sentence = hit.sentence
    if _NEGATED.search(sentence.before(hit.start)) or sentence.signs & {Sign.ARTIFACT, Sign.NUMBER}:
        return False
    if _ONLY_IF_BOASTED.search(hit.words.lower()) and not _BOAST.search(sentence.plain):
        return False
    if _ONESELF.search(sentence.plain):
        return True
    heading = hit.document.heading_over(sentence.block)
    over = hit.document.plain[heading.start : heading.end] if heading else ""
    return _GAP.search(over) is not None or _GAP.search(sentence.plain) is not None


RULE = Rule(
    name="humble-brag",
    summary="A weakness that is meant as praise.",
    why=(
        "Nobody is at the next level everywhere, and readers know the trick. A boast where the gap should stand costs "
        "the trust that an honest gap would have earned."
    ),
    instead="Name a real gap that the ladder asks for, the project that closes it, and who will use it by when.",
    source="Engineer guide: name the gap honestly",
    message="“{words}” reads as praise, not as a gap. Name something the next level asks for that is not shown yet.",
    kinds=PACKET_ONLY,
    bad=(
        "My weakness is that I care too much.",
        "I push too hard.",
        "I'm a perfectionist.",
        "## The Gap\n\nPerfectionism, mostly.",
        "I tend to take on too much because I want the team to win.",
        "Sometimes I am too passionate about quality.",
        "I hold myself to too high standards.",
        "My biggest gap: I work too hard.",
        "If anything, my standards are too high.",
        "## The Gap\n\nToo much attention to detail.",
        "I get impatient when others are slower than I am.",
        "My weakness is that I cannot say no when people need me.",
        "I am my own worst critic.",
    ),
    good=(
        "No written design of mine is cited outside the team yet.",
        "The load test pushed too hard on the broker, so we split it.",
        "I pushed too hard on RFC-88: two reviewers left the thread, and it took three more weeks.",
        "I have not led work across two orgs; REF-31 does, from March on.",
        "The retry loop cares too much about order.",
        "I do not push too hard for dates; the plan names two.",
        "The parser is a perfectionist about white space.",
        "The retry budget's standards are too high for batch jobs.",
        "I was impatient when the build hung, and killed the wrong job (CI-4).",
        "The proxy cannot say no to a client yet, and others don't either.",
        "The job takes on too much memory at noon.",
        "Took on too much scope in PAY-12 and dropped two of five milestones.",
        "## The Gap\n\nWork outside Payments: none in the 13 entries searched.",
    ),
    terms="""
    push|pushes|pushing|pushed myself? others? people? too hard; work|works|working|worked too hard|much
    care|cares|caring|cared too much|deeply; perfectionist; perfectionism
    too detail-oriented|detail-focused|thorough|perfectionistic
    too much of? a? perfectionist; too passionate|dedicated|committed|driven|ambitious|helpful|honest|loyal|generous
    too hardworking|hard-working|conscientious
    take|takes|taking|took on too|so much|many; too high standards|expectations; impossibly|overly|too high standards
    set|hold|have the? bar|standards too high; demand|expect|expects too much of|from myself|others|people
    standards|expectations|bar are|is|were too|very|impossibly|so high
    too much attention|care|passion|dedication|ambition|energy
    learning|learn|struggle|hard to say no; can't|cannot|never say no
    everybody|everyone|people wants|want|needs|need my|me|his|her
    impatient when|with|if|that; frustrated when|that others|people; others can't|cannot|don't|do keep up; as fast as i
    can't|cannot|never|hard|struggle to? switch|stop|relax|rest off|working|until?; own worst critic|enemy
    harder|hardest|too hard on myself|himself|herself
    too modest|humble|nice|kind|responsible|invested|critical|selfless|productive
    not|never take|takes enough? credit; own achievements|trumpet|horn
    give|giving|gave too much; obsessed with quality|excellence; forget|forgets to take breaks|vacation|holidays
    """,
    holds=_boasts,
)
