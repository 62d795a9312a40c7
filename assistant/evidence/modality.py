"""Whether a text tells what is done or only planned, and how its author marked it (ticked, crossed out)."""

from __future__ import annotations

import re
from enum import StrEnum

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.tokens import readable


class Tick(StrEnum):
    """A mark before or in a line that says how it ended."""

    DONE = "done"
    MISSED = "missed"
    OPEN = "open"


_TICKS: tuple[tuple[Tick, re.Pattern[str]], ...] = (
    (
        Tick.MISSED,
        re.compile(
            r"[❌✗✘🚫]|\[-\]|(?:^|[-–—:(|;])\s*(?:not (?:achieved|met|done|reached|completed|finished|started)|missed"
            r"|cancell?ed|dropped|abandoned)\W*$",
            re.I,
        ),
    ),
    (
        Tick.OPEN,
        re.compile(
            r"[🤔🚧⏳🔄⌛🟡🟠🔜]|^\s*\[\s\]|(?:^|[-–—:(|;])\s*(?:in progress|wip|ongoing|partially(?: done)?"
            r"|to ?do|pending|on hold|postponed|deferred|carried over)\W*$",
            re.I,
        ),
    ),
    (
        Tick.DONE,
        re.compile(
            r"[✅☑✔✓🎉🏁🟢]|^\s*\[[xX]\]|[(\[–—-]\s*(?:done|completed?|achieved|shipped|met|finished"
            r"|delivered)[)\].!]*\s*$",
            re.I,
        ),
    ),
)
_PLANNED = lazy_pattern(
    r"\b(?:will|won't|would (?:like|love)|plan(?:s|ning)? to (?!(?:the|an?|our|my|all|leadership|senior|every)\b)"
    r"|planned (?:for|to)|plan is|going to|gonna|aim(?:s"
    r"|ing)? to|aiming (?:for|at)|hop(?:e|es|ing) (?:to|that)|(?:i|we) plan for|hopefully"
    r"|intend(?:s|ing)? to|want(?:s|ing)? to|need(?:s)? to|should|must|has to|have to|to be (?:done|shipped"
    r"|built|finished|started|decided|released|launched|deployed|developed)"
    r"|(?:next|coming) (?:sprint|week|month|quarter|half|year|cycle)|upcoming|soon|not yet|yet to|todo|to-do"
    r"|tbd|wip|in the works|proposal to|aspire\w*|the aim|the goal"
    r"|one goal|next steps?|looking forward|once (?:i|we))\b"
    r"|\b(?:(?!100)\d{1,3} ?%|almost|nearly|mostly|half) ?(?:done|complete|completed|finished|ready|there|through)\b"
    r"|\bnow to \w+|\b(?:added|adding|on) (?:it )?to the (?:backlog|roadmap)",
    re.IGNORECASE,
)
_UNFINISHED = lazy_pattern(
    r"\b(?:\d{1,3} ?%|almost|nearly|mostly|half(?:way)?|not yet|not) (?:done|complete|completed|finished|ready"
    r"|there|shipped|decided|released|live)\b"
    r"|\b(?:wip|in progress|coming soon|not (?:yet )?(?:decided|shipped))\b",
    re.IGNORECASE,
)
_DEADLINE = lazy_pattern(
    r"\bby (?:(?:the )?end of |mid[- ]?|early |late )?(?:q[1-4]|h[12]|(?:19|20)\d\d|jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec|next|year[- ]end|tomorrow|monday|friday)",
    re.IGNORECASE,
)


def tick_of(text: str) -> Tick | None:
    """How the line is marked by its author: ✅, ❌, 🚧, "(done)"; None without a mark."""
    head = text[:40] + " " + text[-40:] if len(text) > 80 else text
    return next((tick for tick, sign in _TICKS if sign.search(head)), None)


def speaks_of_plans(text: str) -> bool:
    """True where the words look ahead: "will", "soon", "next quarter", "90 % done", "to be shipped"."""
    return _PLANNED.search(readable(text)) is not None


def is_unfinished(text: str) -> bool:
    """True where the text itself says that the work is not done: "90 % done", "WIP", "not shipped"."""
    return _UNFINISHED.search(readable(text)) is not None


def has_deadline(text: str) -> bool:
    """True for "by October", "by the end of Q3"."""
    return _DEADLINE.search(readable(text)) is not None
