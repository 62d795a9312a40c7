"""A wish that nobody can check next month."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.days import says_when
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule

_QUALITY = (
    "professional|proactive|collaborative|strategic|visible|assertive|confident|responsible|responsive"
    "|organized|organised"
    "|engaged|communicative|vocal|positive|careful|focused|focussed|mature|independent|consistent|reliable|accountable"
    "|transparent|flexible|open|open-minded|thorough|diligent|detail-oriented|disciplined|efficient|productive|helpful"
    "|approachable|cooperative|involved|present|committed|motivated|technical|senior|customer-focused|results-driven"
)
_FAULT = "rude|defensive|negative|aggressive|lazy|difficult|emotional|blunt|abrasive|passive|quiet|harsh|sloppy"
_TRAIT = (
    "ownership|initiative|responsibility|accountability|leadership|dedication|commitment|interest|care|urgency|pride"
)
_SKILL = (
    "communication|attitude|leadership|teamwork|collaboration|visibility|presence|ownership|performance"
    "|delivery|quality"
    "|work|skills|professionalism|productivity|efficiency|time|execution|code|output|focus|results|mindset|tone"
    "|influence"
)
_SOMEBODY = (
    "presence|voice|partner|influence|example|owner|contributor|mentor|team|engineer|communicator|leader"
    "|listener|colleague|developer"
)
_CHECKABLE = lazy_pattern(
    r"\d|`|https?:|\b(?:when(?:ever)?|before|until|after|unless|within|no later than|as soon as|each time"
    r"|every time|for example"
    r"|e\.g\.|such as|for instance|specifically|by (?:writing|posting|adding|sending|asking|telling|sharing"
    r"|naming|linking"
    r"|answering|reviewing|running|including|listing)|half|two|three|four|five|ten|at least|in writing"
    r"|in the (?:doc|channel|ticket"
    r"|pull request|pr|design|thread))\b|[“\"].{3,}?[”\"]|:\s+\w|\.\.\.",
    re.IGNORECASE,
)
_TO_A_PERSON = lazy_pattern(
    r"(?:^|[.,;:–—]\s|^\W+)(?:please|just|also|maybe|and|so|but|then|again|first|always|try to|trying to|start"
    r"|start to|remember to"
    r"|[\s*_])*$|\b(?:you|he|she|they|him|her|them)\b[^,;:.]*$|\b(?:your|his|her|their)\s\w+\s(?:should"
    r"|needs?\sto|must|could|has\sto)\s$",
    re.IGNORECASE,
)
_NAME_SHOULD = lazy_pattern(
    r"^\W*[A-Z][a-z]+(?<!s)(?:\s[A-Z][a-z]+)?\s(?:also\s)?(?:should|could|must|needs?|has|is|can|would|might"
    r"|ought|may)\s(?:[\w-]+\s){0,4}$"
)
_NO_ASK = lazy_pattern(
    r"\b(?:was|were|been|had|did|used|began|started|managed|helped?|learned|in order|able|(?:asked|told"
    r"|advised)\s(?:me|us)|(?:you|he|she"
    r"|they)\swants?|could you"
    r"|a|the|when|than|how|if|while)\s(?:\w+\s)?(?:to\s)?$",
    re.IGNORECASE,
)
_HARDER_THINGS = lazy_pattern(r"\s+(?!next|on|in|to|with|please|and|at|from|this|than)\w+")
_GOES_ON = lazy_pattern(
    r"\s+(?:chart|height|limit|of\s(?:the\s)?\w+\.|monitoring|alerting|transformers?|function|functions|into"
    r"|debugging|from|the|through|to)\b"
)


_ALL_ALONG = lazy_pattern(r"\b(?:next|this|for the)\s(?:half|quarter|year|cycle)\b", re.IGNORECASE)
"""A span as long as the wish: no day on which to look."""


def _cannot_be_checked(hit: Hit) -> bool:
    sentence = hit.sentence
    before = sentence.before(hit.start, 80)
    head = hit.document.plain[sentence.start : hit.start]
    if not _TO_A_PERSON.search(before if len(head) > 80 else head) and not _NAME_SHOULD.search(head):
        return False
    if hit.words.lower().endswith("harder") and _HARDER_THINGS.match(sentence.after(hit.end)):
        return False
    if _NO_ASK.search(before) or (
        hit.words.lower().startswith(("step up", "raise", "lift", "up ")) and _GOES_ON.match(sentence.after(hit.end))
    ):
        return False
    passage = _ALL_ALONG.sub(" ", " ".join(s.text for s in hit.document.with_next(sentence)))
    return not _CHECKABLE.search(passage) and not says_when(passage)


RULE = Rule(
    name="vague-ask",
    summary="An ask with nothing that both could look at next month.",
    why=(
        "“Be more proactive” can be followed all month and still be missed, and neither side can show it. What was "
        "asked must differ visibly next time, or the same talk comes again."
    ),
    instead=(
        "Ask for something that can be seen: a time limit, a section that must be there, an answer in writing, a rate: "
        "“answer security questions in the doc within 48 hours”."
    ),
    source="Manager playbook: SBI + Ask + Commit, the ask",
    message="Nobody can check “{words}”. Say what must be there next time, where, and by when.",
    kinds=FEEDBACK_ONLY,
    bad=(
        "You need to be more professional.",
        "Take more ownership.",
        "Please communicate better with the other team.",
        "I'd like you to step up.",
        "You should improve your communication skills.",
        "She could show more initiative.",
        "Be a better team player.",
        "Work on your attitude.",
        "I need you to speak up more.",
        "Pay more attention to detail.",
        "Please try to be a stronger presence in meetings.",
        "Next half I expect you to drive things more.",
        "Please raise the bar on quality.",
        "I need you to be more of a self-starter.",
        "Get better at planning.",
        "You should be more mindful of others.",
        "Look for ways to have more impact.",
        "Please get more involved in the team.",
    ),
    good=(
        "Be more proactive: post open risks in #payments before noon on Fridays.",
        "Take ownership of refunds-worker from June 1: on-call, roadmap, deploys.",
        "We need to step up monitoring of the queue.",
        "The search results should be more consistent across regions.",
        "Your pairing improved communication with Search, as Ana wrote in IDN-220.",
        "I want the next doc to include a failure-modes table before it goes to review.",
        "You took more ownership in May, with two incident retros.",
        "Speak up more. When an estimate feels wrong to you, say so in the planning, even without a better number.",
        "Turn reviews around in 24 hours, or reassign them.",
        "Raise the bar chart by two pixels.",
        "The retry loop should drive things forward once the lock is free.",
        "Lead by example: post your own estimate in the ticket first.",
        "I need you to answer review questions within one working day.",
        "You got better at planning, as the June dashboard shows.",
        "Level up: the game asks players to lift their level.",
        "You found ways to cut the build to nine minutes.",
        "Share more of the heap with the worker in the config of June.",
        "The API has to be more flexible about dates.",
    ),
    terms=f"""
    be|being more of a|an leader|driver|team|self-starter|presence|voice|mentor|owner|player|multiplier
    be a good? team player; be less {_FAULT}
    don't be so|too? {_FAULT}
    be|being|become a? bit|little|lot|much|even? more {_QUALITY}
    be|being|become|act like? a? better|stronger|true|real|greater|louder {_SOMEBODY} player?
    be more mindful|aware|conscious|thoughtful|considerate; be mindful|aware|conscious|considerate of; get better at
    drive|own|push|move|lead things|stuff more|forward|further|harder; have|make more|greater|bigger impact|influence
    raise|lift|up the|your bar|quality|standard|standards|level; up|lift your|his|her game|level; level up
    be on top of; lead by example; get|be more involved; contribute|participate|engage more
    focus more? on impact|quality|outcomes|results|delivery|communication; look for|find opportunities|ways to
    bring more energy|ideas|structure|leadership|clarity; keep growing|improving|learning
    continue to grow|improve|develop
    take|taking|show|showing|demonstrate|have|display more|greater|some|better {_TRAIT}
    step up; step it up; raise your|his|her game; do better; try harder; work harder|smarter; be better; lean in
    communicate|collaborate|prioritize|prioritise|perform|plan|delegate|deliver|focus|listen|engage better|more
    communicate|collaborate|listen|write|work more clearly|effectively|openly|closely|proactively|efficiently|carefully
    improve|develop|strengthen|sharpen|grow your|his|her|their {_SKILL} skills?|management|quality?
    work on your|his|her|their {_SKILL} skills?|management|quality?
    speak up more?; think bigger
    think more strategically|broadly|critically; go the extra mile; own it; put in more effort
    pay more|closer|better attention; manage your|his|her time better
    """,
    holds=_cannot_be_checked,
)
