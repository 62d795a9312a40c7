"""Criticism whose source is somebody else, unnamed and undated."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.quality_words import PRAISE
from assistant.evidence.stems import word_set
from assistant.lint.days import says_when
from assistant.lint.links import leads_somewhere
from assistant.lint.rule import FEEDBACK_ONLY, Hit, Rule

_HEARD = lazy_pattern(
    r"\s+(?:that|from|through|about|some|complaints?|concerns?|a few|multiple|several|mixed|(?:you|he|she"
    r"|they)(?:['’](?:re|ve|s|d)"
    r"|\s(?:are|were|is|was|have|has|had|did|didn['’]?t|don['’]?t|doesn['’]?t|can|can['’]?t|could|keep|keeps"
    r"|never|always|often|still"
    r"|tend|tends|sometimes))|your\s\w+\s(?:is|are|was|were))\b"
)
_THAT = lazy_pattern(
    r"\s+(?:that|you\w*|you['’]\w+|he|she|his|her|him|about|like|with|by|to\s(?:me|us)|me|us|the\ssame|concerns?"
    r"|frustrat\w+)\b"
)
_SAY = (
    "say|says|saying|said|think|thinks|thought|feel|feels|felt|feeling|mention|mentioned|complain|complained"
    "|complaining"
    "|noticed|believe|believes|find|finds|told|expressed|raised|frustrated|unhappy|annoyed|upset|concerned"
    "|tired|come|came|approached|flagged|hinted|suggested|reported|escalated|reached"
)
_STATES = ("frustrated", "unhappy", "annoyed", "upset", "concerned", "tired")
_AT_YOU = lazy_pattern(r"\s+(?:that|(?:with|by|about|of)\s(?:how\s)?(?:you|your|his|her|him)\b)")
_SAYING = word_set(_SAY.replace("|", " ")).difference(_STATES)
_PRAISE = lazy_pattern(
    r"\b(?:love[sd]?|enjoy\w*|appreciat\w+|like[sd]? working|happy|glad|thank\w*|grateful|impress\w*|pleased"
    r"|helpful|well|" + "|".join(sorted(PRAISE)) + r")\b",
    re.IGNORECASE,
)
_NEGATED = lazy_pattern(r"\b(?:not|n['’]t|never|nobody|without|if|whether|what|unless|when)\b[^.;,]{0,20}$")
_ADDRESSED = lazy_pattern(r"\b(?:you|your|yours|he|she|his|her|him)\b|\byou['’]", re.IGNORECASE)
_OF_CODE = lazy_pattern(r"\s+by\sthe\b|\s+in\b|\s+(?:through|out)\s")


def _is_second_hand(hit: Hit) -> bool:
    words, after = hit.words.lower(), hit.sentence.after(hit.end)
    if words.endswith(("heard", "hear", "hearing")) and not _HEARD.match(after):
        return False
    if words in _RUMOURED:
        return _OF_YOU.match(after) is not None and not _is_excused(hit)
    if words.endswith(("come", "came", "approached", "reached")) and not _TO_ME.match(after):
        return False
    if words.split()[0] in _SEEN:
        return _YOU_ARE.search(hit.sentence.before(hit.start)) is not None and not _is_excused(hit)
    if words.split()[-1] in _STATES and not _AT_YOU.match(after):
        return False
    if words.split()[-1] in _SAYING and not _THAT.match(after):
        return False
    return not (_OF_CODE.match(after) or _is_excused(hit))


_SEEN = word_set("seen perceived viewed regarded considered")
_RUMOURED = word_set("apparently reportedly supposedly allegedly")
_OF_YOU = lazy_pattern(r",?\s(?:you|your|he|she|his|her)\b")
_TO_ME = lazy_pattern(r"\s(?:up\s|out\s)?(?:to\s)?(?:me|us)\b")
_YOU_ARE = lazy_pattern(r"\b(?:you|he|she)(?:['’](?:re|s)|\s(?:are|is|were|was))\s(?:\w+\s)?$")


def _is_excused(hit: Hit) -> bool:
    """Denied, asked, praised, told of nobody, or with a day, a quotation or a link that can be looked at."""
    sentence = hit.sentence
    if _NEGATED.search(sentence.before(hit.start)) or sentence.plain.rstrip().endswith("?"):
        return True
    if not _ADDRESSED.search(sentence.plain):
        return True
    if _PRAISE.search(sentence.plain) and not re.search(r"\b(?:but|not|n['’]t|never)\b|n['’]t\b", sentence.plain):
        return True
    return says_when(sentence.plain) or bool(sentence.quotations) or leads_somewhere(sentence.text)


_SOME = "people|folks|colleagues|coworkers|peers|teammates|team|others|members|engineers|stakeholders|reviewers"

RULE = Rule(
    name="hearsay",
    summary="“I heard”, “people say”: criticism from a source that cannot be looked at.",
    why=(
        "The other person can only ask who said it. A complaint that you have not seen yourself is a reason to look "
        "first; it is no observation, and it makes colleagues suspects."
    ),
    instead="Go and see: name the meeting, ticket or message that you looked at yourself, with its day.",
    source="Manager playbook: peer complaints that you cannot see: investigate first",
    message="“{words}” is not an observation. Name what you saw yourself and when, or look into it before you say it.",
    kinds=FEEDBACK_ONLY,
    bad=(
        "I heard that you are hard to reach.",
        "People say you dominate the design reviews.",
        "Some folks feel that your reviews are harsh.",
        "The team thinks you are not engaged.",
        "Others have mentioned that you interrupt them.",
        "I've been told you leave early.",
        "It has been brought to my attention that your hand-overs are thin.",
        "There have been complaints about your tone.",
        "Everyone thinks your docs come too late.",
        "A few people have come to me about how you run retros.",
        "Apparently you were rude to the vendor.",
        "The feedback I am getting is that you do not listen.",
        "Someone on the mobile team mentioned that you ignore their messages.",
        "From what I gather, your estimates are not trusted.",
        "You are perceived as hard to reach.",
        "Several peers have come to me about your tone.",
    ),
    good=(
        "In Tuesday's review I heard you interrupt Mina twice.",
        "Ade wrote on June 9 that the pager went at 03:10 for an alert that you had muted.",
        "The team thinks in sprints; your plan has only months.",
        "I heard that your talk was great.",
        "People said “we will figure that out later” in the retro, and you wrote it down.",
        "I was told on June 3, in PAY-12, that the key had leaked.",
        "I have not heard that from anyone else.",
        "Apparently the cache was cold when you deployed.",
        "The feedback I got on RFC-88 is linked in your doc.",
        "Someone in the channel asked you for the runbook on June 9.",
        "From what I saw on June 2, your estimate had no buffer.",
        "You are known for calm incident calls.",
        "The comments I received from the parser name your column.",
        "Three people came to the clinic that you ran.",
        "Three reviewers left comments on RFC-88 that are still open.",
        "The team felt the outage for two days in June: nobody could deploy.",
        "Some people on the rota have two shifts, you have one.",
    ),
    terms=f"""
    i|i've|i'm heard|hear|hearing; i have|am heard|hearing; we've|we heard; i keep|kept hearing
    i was|got told; i've been told; i have been told; i've|i got|gotten|had|received feedback|complaints that|from|about
    it has been brought to my attention; it was|came brought? to my attention; it's been said|mentioned|noted
    people|folks|colleagues|everyone|everybody|others are|is|have|has? {_SAY}; people|folks|others|colleagues see you
    some|several|many|multiple|few of? the|my|your|our? other? {_SOME} are|have|has? {_SAY}
    your|his|her|other|the|my {_SOME}|team is|are|have|has? {_SAY}; someone|somebody {_SAY}
    there have|has been complaints|concerns|comments|talk|grumbling; concerns have|were been? raised
    there's a perception|feeling|sense that|among; there is a perception|feeling|sense that|among
    word is; word has it; apparently; reportedly; supposedly; allegedly
    from what i|i've|i'm|people gather|hear|heard|understand|told|hearing|say|gathered
    what i gather|hear|understand; i gather|understand that|from; my understanding is
    feedback|comments|complaints i|we|i've|i'm am|have|keep|been? getting|get|got|hear|hearing|received is|are|about
    feedback|word|talk from|on|among the? team|floor|others|peers is
    someone|somebody|people|folks|others|engineers|one on|in|from the|your|our|another _? _ {_SAY}
    seen|perceived|viewed|regarded|considered as|to|by|for
    rumor|rumour has it; word on the street
    """,
    holds=_is_second_hand,
)
