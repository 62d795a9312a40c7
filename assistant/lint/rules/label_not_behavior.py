"""A label on a person ("not a team player") where a behavior should stand."""

from __future__ import annotations

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign
from assistant.evidence.stems import word_set
from assistant.lint.claims import is_about_a_person, is_mentioned, is_order
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule


def _is_all_there_is(hit: Hit) -> bool:
    plain = hit.sentence.plain.strip("\x00 \t\r\n*_>")
    if plain.endswith(("?", ":")) or (
        is_order(plain) and not plain.lower().startswith(("be ", "don't be", "stop being"))
    ):
        return False
    if is_mentioned(hit.sentence, hit.start):
        return False
    if hit.sentence.signs & {Sign.NUMBER, Sign.ARTIFACT, Sign.EFFECT}:
        return False
    if hit.words.lower() in _THINGS_TOO and not _IS_A.search(hit.sentence.before(hit.start)):
        return False
    return is_about_a_person(plain) or len(plain.split()) <= 8


_THINGS_TOO = word_set("blocker bottleneck diva disruptive unresponsive toxic")
_IS_A = lazy_pattern(
    r"\b(?:is|are|was|were|been|being|becomes?|became|such|as)\s+(?:an?\s+|the\s+|our\s+|too\s+|very\s+|real\s+){0,2}$"
)
"""Before a word that labels a person only as a predicate: "he is a bottleneck"; "the blocker in it" is a thing."""


RULE = Rule(
    name="label-not-behavior",
    summary="A label on a person instead of something they did.",
    why=(
        "A label closes the conversation: it can be denied but not changed. One scene, with a day and a place, can be "
        "discussed, understood and done differently next time."
    ),
    instead="Tell one scene: on which day, in which meeting or document, what was said, done or left out.",
    source="Manager playbook: Behavior, not label",
    message="“{words}” is a label. Tell one scene: where, when, and what was said or done.",
    kinds=FEEDBACK_ONLY,
    bad=(
        "You're not a team player.",
        "He is difficult to work with.",
        "You're not collaborative enough.",
        "She is toxic.",
        "You are too quiet.",
        "He is a bad communicator.",
    ),
    good=(
        "You answered none of the four questions in PR 88.",
        "The type is not a team player in this API.",
        "Is the config difficult to read?",
        "You closed eleven of my comments without a reason.",
        "Toxic dependencies were removed in release 4.2.",
        "Quiet hours start at 22:00.",
        "The queue is a bottleneck above 400 jobs a second.",
        "Don't close a thread without an answer.",
    ),
    terms="""
    not a|an|very|really|enough team|people|leader|listener|communicator|finisher|self-starter|player
    not a|an|very|really|enough collaborative|proactive|reliable|responsive
    not a|an|very|really|enough professional|strategic|transparent|helpful
    isn't|aren't|wasn't|weren't a|an|very|really|so|that|being|always team|people|leader|listener
    isn't|aren't|wasn't|weren't a|an|very|really|so|that|being|always communicator|finisher|self-starter|player
    isn't|aren't|wasn't|weren't a|an|very|really|so|that|being|always collaborative|proactive|reliable|responsive
    isn't|aren't|wasn't|weren't a|an|very|really|so|that|being|always professional|strategic|transparent|helpful
    not collaborative|proactive|reliable|responsive|professional|strategic|transparent|helpful enough?
    not assertive|confident|senior|vocal|visible|independent|hands-on|technical enough?
    isn't|aren't|wasn't|weren't collaborative|proactive|reliable|responsive|professional|strategic|transparent
    isn't|aren't|wasn't|weren't helpful|assertive|confident|senior|vocal|visible|independent
    difficult|hard|tough|impossible to work|deal|talk with|to; toxic; lone wolf; bottleneck; blocker; micromanager
    know-it-all; diva; prima donna; loose cannon; one-man show
    bad|poor|weak|terrible|lousy|great|good|natural communicator|listener|leader|manager|planner
    bad|poor|weak|terrible|lousy|great|good|natural mentor|collaborator|attitude|influence|fit
    too quiet|loud|slow|blunt|direct|soft|nice|junior|political
    too technical|academic|theoretical|detail-oriented|negative|passive|aggressive|emotional|sensitive; culture fit
    cultural fit; problem child; negative influence|energy|presence; out of line|touch|control
    full of himself|herself|themselves|yourself; unprofessional; unreliable
    be|being more professional|mature|positive|proactive|assertive|senior|strategic|collaborative; stop being
    don't be rude|lazy|negative|difficult|defensive|shy; abrasive; confrontational; rude; condescending; dismissive
    unapproachable; disruptive; immature; unresponsive; uncooperative; self-centered|self-centred
    """,
    holds=_is_all_there_is,
)
