"""Whom a note that speaks of somebody names first: as its heading, as whom it was talked with, or as its topic."""

from __future__ import annotations

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.letters import LOWER, UPPER
from assistant.evidence.stems import word_set

_NAME = rf"(?P<name>[{UPPER}][{LOWER}'’]+(?:-[{LOWER}]+)?)(?![\w-]|['’]s?\s|\s[{UPPER}][{LOWER}])"
_HEADING = lazy_pattern(
    rf"^\W*(?:(?:hi|ok|okay|so|right|alright|uh|re|about|now|and|lol|yeah)\b[\s,:]*)*{_NAME}\s*(?:[.,:–—(-]|1:1|$)"
)
_AFTER = lazy_pattern(
    r"\b(?i:talk(?:ed|ing)?|talk|spoke|speak|chat(?:ted)?|catch-?up|1:1|word|conversation|feedback|noted?|notes?|thing"
    r"|pleased|happy|disappointed|annoyed|impressed|brag|asking|met|surprised|worried|deal|update|lunch|sat down|re"
    r"|so yeah|about|spot|issue|problem|topic|thanks|props|kudos)\b"
    rf"(?:\s(?!with\b|about\b|by\b|on\b|for\b|from\b|re\b)\w+){{0,3}}\s(?:w/|with|about|re|by|on|for|from|to"
    rf"|of)\s?{_NAME}"
)
_PLAIN_TOPIC = lazy_pattern(rf"\b(?:[Aa]bout|[Rr]e|[Rr]egarding|[Cc]oncerning|w/|[Oo]n|[Ff]or)\s{_NAME}\s*(?:[:,.–—-])")
_FIRST_SENTENCES = 220
_NOT_NAMES = word_set(
    """
    mr mrs ms dr prof
    i it the a an this that these those he she they we you my our your his her there here thanks thank hi hello dear ok
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december release sprint situation behavior behaviour impact effect context ask commit
    when what wanted note notes also and but so no not yes honestly overall still quality speed code solid great good
    platform sales support legal security finance marketing jira slack linear github staging prod production
    """
)


def topic_name(note: str) -> str | None:
    """The name of the person that the note is about, in lower case; None where nothing says so."""
    head = note[:_FIRST_SENTENCES]
    for pattern in (_HEADING, _AFTER, _PLAIN_TOPIC):
        for match in pattern.finditer(head):
            low = match["name"].casefold()
            if low not in _NOT_NAMES and not low.endswith(("ing", "tion", "ment", "ness", "ity", "ed", "ly")):
                return low
    return None
