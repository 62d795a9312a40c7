"""How an ask and a commit are said."""

from __future__ import annotations

import re
from datetime import date

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import find_said_dates
from assistant.writing.feedback.openings import DAY_FIRST
from assistant.writing.feedback.orders import is_rule, starts_as_order
from assistant.writing.feedback.spoken import lowered, sentence, with_article
from assistant.writing.feedback.spoken_dates import say_day
from assistant.writing.feedback.words import OCCASIONS

_SAID_ALREADY = lazy_pattern(
    r"(?:i|we)(?:['’]d)?\s|please\b|if\b|when(?:ever)?\b|from\b|next\b|for the next\b|can you\b|could you\b|no\b",
    re.IGNORECASE,
)
_SOFT_WISH = lazy_pattern(
    r"(?:i|we)(?:['’]d| would) (?:really )?(?:like|love|prefer)\s(?:to see\s)?(?!to\b|you\b)", re.IGNORECASE
)
_CAN_YOU = lazy_pattern(r"(?:can|could|would|will) (?:you|u)\b[^.;]*$", re.IGNORECASE)
_IN_FUTURE = lazy_pattern(
    r"(?:in (?:the )?future|going forward)[,:]?\s(?=(?!please\b|i\b|we\b|don|never)\w)", re.IGNORECASE
)
_DUTY = lazy_pattern(r"you (?:should|must|need|have|will|can)\b", re.IGNORECASE)


def say_ask(text: str) -> str:
    """The ask as a sentence: an order after "Please", a rule after "From now on", a thing after "What I need is"."""
    wish = _SOFT_WISH.match(text)
    if wish:
        text = text[wish.end() :]
    if _CAN_YOU.match(text):
        return sentence(text.rstrip(" .!?") + "?")
    if later := _IN_FUTURE.match(text):
        return sentence(f"From now on, {lowered(text[later.end() :])}")
    if _SAID_ALREADY.match(text) or _DUTY.match(text):
        return sentence(text)
    if "from now on" in text.lower():
        return sentence(text)
    if is_rule(text):
        return sentence(f"From now on, {lowered(text)}")
    if starts_as_order(text):
        return sentence(f"Please {lowered(text)}")
    return sentence(f"What I need is {with_article(lowered(text))}")


_MEETING = lazy_pattern(
    r"(?:our\s|the\s|your\s)?(?:next\s)?(?:[\w/-]+\s){0,3}?(?:1:1|retro|review|session|meeting|demo|planning"
    r"|go/no-go|check-in|sync|call|release|launch|swap)\b",
    re.IGNORECASE,
)
_VERBAL = lazy_pattern(r"(?:let['’]?s|i['’]ll|i will|we(?:['’]ll)?|i)\b", re.IGNORECASE)


_DURATION = lazy_pattern(
    r"(?:\d+|an?|one|two|three|four|five|six|eight|ten)\s(?:days?|weeks?|months?)\b", re.IGNORECASE
)


_NO_ON = lazy_pattern(r"\b(again|look|talk|meet|revisit) (\d{1,2} (?-i:[A-Z])[a-z]+)", re.IGNORECASE)
"""A day without its "on": "we look again 3 December"."""
_CHECK_DAY = lazy_pattern(r"check\s(?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)", re.IGNORECASE)


def say_commit(text: str, today: date) -> str:
    """The checkpoint as a sentence, with the day that a relative date means."""
    shown = _NO_ON.sub(r"\1 on \2", _with_ahead(text, today))
    shown = _BY_END.sub(r"the end of the \1", shown)
    if _DURATION.match(shown):
        shown = f"in {shown}"
    low = shown.lower()
    if _VERBAL.match(shown):
        return sentence(shown)
    if re.match(r"check (?:in(?! again| on\b| at\b)|after|on|by)\b(?! with)", low):
        return sentence(f"Let's check again {shown.partition(' ')[2]}")
    if re.match(r"when\b", low):
        return sentence(f"Let's look at this again {lowered(shown)}")
    if re.match(
        r"(?:look|check|review|revisit|talk|see|meet|go|read|discuss|follow up|catch up)(?![/\w-])", low
    ) and not re.match(r"(?:check|review)\s(?:at|on)\b|review (?:meeting|of)\b|check-in", low):
        together = shown.replace(" with me", "", 1)
        day = _CHECK_DAY.match(together)
        return sentence(f"Let's check on {together[day.end() :]}" if day else f"Let's {lowered(together)}")
    if re.match(r"(?:by|on|at|in|after|before|until|within|the week of)\b", low):
        return sentence(f"Let's look at this again {lowered(shown)}")
    if re.match(r"(?:the\s)?(?:end|start|beginning|middle) of\b", low):
        the = "" if low.startswith("the") else "the "
        return sentence(f"Let's look at this again at {the}{lowered(shown)}")
    if low.startswith("check at"):
        return sentence(f"Let's {lowered(shown)}")
    if _MEETING.match(shown) or (low.split()[0] in OCCASIONS and find_said_dates(shown, today, ahead=True)):
        possessive = (
            ""
            if re.match(r"(?:our|the|your)\b", low)
            else "our "
            if re.match(r"(?:next\s)?1[:-]1|next", low)
            else "the "
        )
        return sentence(f"Let's look at this again at {possessive}{lowered(shown)}")
    if re.match(r"(?:follow-?\s?up|another review|review|check-?point)\b", low):
        return sentence(shown)
    if DAY_FIRST.match(shown) or re.match(
        r"\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b", low
    ):
        return sentence(f"Let's look at this again on {shown}")
    return sentence(f"Let's look at {lowered(shown)}")


_NTH = lazy_pattern(r"\d{1,2}(?:st|nd|rd|th)$")
_THE = lazy_pattern(r"\bthe\s$", re.IGNORECASE)
_BY_END = lazy_pattern(r"\b(?:the\s)?end of (?:the\s|this\s)?(month|week|quarter|year)\b", re.IGNORECASE)


def _with_ahead(text: str, today: date) -> str:
    for said in reversed(find_said_dates(text, today, ahead=True)):
        if said.relative and said.period is not None and _NTH.match(text, said.start, said.end):
            return f"{_THE.sub('', text[: said.start])}{say_day(said.period.end)}{text[said.end :]}"
        if said.relative and said.period is not None:
            return f"{text[: said.end]} ({say_day(said.period.end)}){text[said.end :]}"
    return text
