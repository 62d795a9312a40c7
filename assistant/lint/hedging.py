"""How many kinds of hedges a sentence stacks: one is manners, two or three take back what was said."""

from __future__ import annotations

from enum import StrEnum

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.lint.markup import lower_letters


class Hedge(StrEnum):
    """One way to say less than is meant. `MODAL` alone, or beside one other, may be plain politeness."""

    DOUBT = "doubt"
    SMALLNESS = "smallness"
    RARITY = "rarity"
    NO_MATTER = "no_matter"
    UNCHECKED = "unchecked"
    MODAL = "modal"


_WORDED = lazy_pattern(
    r"\b(?:(?P<doubt>maybe|perhaps|possibly|probably|arguably|presumably|conceivably|i (?:kind of |sort of "
    r"|do )?(?:think|guess"
    r"|suppose|believe|feel like|reckon|imagine)|i['’]d (?:say|argue|guess|venture)|i (?:like|would like"
    r"|want) to (?:think|believe)"
    r"|i (?:would|do)? ?hope|in my (?:humble |personal )?(?:opinion|view)|only my (?:opinion|view|two cents)"
    r"|my two cents"
    r"|not (?:entirely |totally |quite |really |so )?sure|i don['’]t know|i wonder|to (?:some|a certain) (?:extent"
    r"|degree)"
    r"|(?:it['’]s )?fair to say|(?:could|can|might) be (?:argued|me|an argument|a case)|(?:could|may|might) (?:just"
    r"|also|only|well)"
    r" be (?:me|my)|(?:just|only|probably) me|(?:i )?(?:may|might|could) (?:well )?be wrong|wrong person to"
    r"|one (?:could|might) (?:say|argue)"
    r"|in (?:a|some) (?:way|sense|respects?)|for what it['’]s worth|if (?:i['’]m|i am) honest|hopefully|let['’]s say"
    r"|as it were|so to speak|you know|if (?:that|this) makes sense|if you know what i mean)"
    r"|(?P<smallness>(?:just )?an? (?:wee |tiny |little |teeny |small |mere |slight )?(?:bit|little|tad|touch"
    r"|smidge(?:n)?|hair|shade"
    r"|notch|fraction|whisker|wrinkle|niggle|nitpick|nit|quibble)|(?:tiny|wee|teeny) (?:bit|thing|point|nit)|slightly"
    r"|somewhat|marginally|a word more"
    r"|ever so|kinda|sorta"
    r"|(?<!the )(?<!this )(?<!that )(?<!any )(?<!what )(?<!same )(?<!some )(?<!every )(?<!which )(?<!all )(?:kind"
    r"|sort) of|more or less|[a-z]+[- ]ish\b|(?:some|a small|a little|a minor"
    r"|a tiny) (?:part|role|use|hand|say)"
    r"|of (?:some|any|a little) (?:modest |small |minor |slight )?(?:use|help|value|assistance|service)|(?:modest"
    r"|humble|limited|partial) (?:help|part|role|contribution|way)|one or two|a (?:thing|point|moment) or two|a few"
    r"|(?:small|minor|little|tiny) (?:thing|point"
    r"|remark|comment"
    r"|suggestion|thought|observation|wobble|hiccup|blip|issue)s?|on the (?:quick|slow|light|thin|short|long|heavy"
    r"|quiet|low|high|rough|late) side"
    r"|not (?:quite|exactly|entirely|one hundred percent|100%|totally|always|necessarily) (?:as|the|there|where|my"
    r"|ideal|perfect|smooth|clear)|less than (?:ideal|perfect|smooth)|just a)"
    r"|(?P<rarity>sometimes|occasionally|at times|(?:every )?now and (?:then|again)|from time to time|once in a while"
    r"|every so often|on occasion"
    r"|at some (?:point|stage)|eventually|one of these days|some ?day|some ?time (?:or other|soonish)|sooner or later"
    r"|in due course|when(?:ever)? (?:it|that) suits"
    r"|(?:here|there) and there)"
    r"|(?P<no_matter>(?:honestly|really|only|very|super|pretty|fairly) minor|don['’]t take (?:this|it)|no offen[cs]e"
    r"|not to (?:be picky|nitpick)|lose (?:any )?sleep|no rush|no pressure|no hurry|no (?:big )?(?:deal|drama|biggie"
    r"|worries)"
    r"|not (?:really )?(?:a (?:big|huge|major) (?:deal|issue|problem|thing)|urgent"
    r"|critical|the end of the world|(?:that )?important)|nothing (?:major|serious|urgent|dramatic|big|dire)|only if"
    r"|if (?:it['’]?s? |that['’]?s? |that is |it is |at all |)possible"
    r"|if (?:it|that) (?:makes sense|helps|suits|works)|(?:if|when(?:ever)?) you (?:ever )?(?:get|have|find) (?:a "
    r"|the |some |round )?(?:chance|time|minute|moment|around|to|bandwidth)"
    r"|or (?:something|anything|so|whatever)|feel free to (?:ignore|skip|disregard|say no|pass)|just (?:a "
    r"|an )(?:thought|idea|suggestion)|(?:as|just) an idea|in hindsight|with hindsight|in an ideal world|ideally"
    r"|(?:the )?back of (?:your|my) mind|understandable|(?:i know|obviously) (?:you['’]re|you are|everyone (?:is|was)"
    r"|it['’]s been) (?:super |very |so |really )?(?:busy|swamped|hectic)"
    r"|nice[- ]to[- ]have|take it or leave it|pinch of salt|we (?:cope|manage|get by|live)|(?:but )?i get it"
    r"|(?:it )?(?:all )?worked out(?: in the end)?|either way(?: is|['’]s)? (?:fine|ok|okay|good)"
    r"|these things happen|happens to (?:all|the best) of us|don['’]t (?:want to|mean to) (?:nag|fuss|pry|make)"
    r"|sorry to (?:nag|bother|nitpick)|(?:it )?does(?:n['’]t| not) (?:really )?matter"
    r"|totally (?:fine|ok|okay|up to you)|up to you|your call|no harm done|style thing|if you (?:like|want|fancy"
    r"|feel like it)|as with (?:all|most) of us|for all of us|think nothing of)"
    r"|(?P<unchecked>would need to (?:check|look|verify)|need to (?:double[- ])?check|hard to (?:say|tell|quantify"
    r"|measure|know)|difficult to (?:say|tell|quantify|measure)"
    r"|not sure (?:how|by how|if|whether)|don['’]t (?:remember|recall|have the numbers)|from memory|i (?:was|am) told"
    r"|if memory serves|if i (?:remember|recall)|no idea (?:how|whether)"
    r"|never (?:really )?measured|didn['’]t (?:really )?measure|did not measure|(?:some|a bit of) (?:money|time|effort"
    r"|improvement|impact|difference|value)\b|in some (?:way|form|capacity))"
    r"|(?P<modal>could|might|would|can|may|should))\b"
)
"""Read in lower case, which takes a third of the time that a search in any case does."""

STARTS = word_set(
    """
    biggie bit blip busy chance comment cope deal drama eventually hair happen hiccup hindsight hurry idea ideal
    ideally kind kinda little marginally matter mind minor modest nice-to-have niggle niggles nit nitpick notch
    now occasion occasionally offence offense picky pressure quantify quibble quite rush salt serious shade side
    sleep slightly small smidge smidgen sometimes somewhat sooner sort sorta style tad thing tiny touch
    understandable urgent wee worries wrinkle
    """
)
"""Words of which a sentence with a hedge beyond doubt and modals holds one; they spare all others the pattern."""


def hedges(text: str) -> list[tuple[Hedge, int, int]]:
    """The hedges of a text with their places, from left to right."""
    return [(Hedge(m.lastgroup), m.start(), m.end()) for m in _WORDED.finditer(lower_letters(text)) if m.lastgroup]


def without_hedges(text: str) -> str:
    """The text with a blank for each hedge: what is left to be said."""
    said, at = [], 0
    for _, start, end in hedges(text):
        said.append(text[at:start])
        at = end
    return _MEETING.sub(" ", " ".join([*said, text[at:]]))


_MEETING = lazy_pattern(r"\b1:1s?\b")
"""Reads like a ratio, and counts nothing."""
