"""Template text that nobody filled in: it says nothing about its author."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern

_NOTHING = lazy_pattern(
    r"(?:[\W_]|(?<![^\W_])(?:n/?a|tbd|tba|tbc|todo|none|nothing|wip|xx+|empty|nil)(?![^\W_]))*", re.IGNORECASE
)
_COURTESY = lazy_pattern(
    r"(?i:dear|hi|hello|hey)(?: (?i:all|both|everyone|everybody|team|folks|committee)| [A-ZÀ-Ž][\w’'-]*){1,4}[,:]"
    r"|(?i:(?:with |many )?(?:kind|best|warm)(?:est)? (?:regards|wishes)|(?:yours )?(?:sincerely|faithfully))"
    r"[,.!]?(?: [A-ZÀ-Ž][\w’'.-]*){0,3}|(?i:best|cheers|many thanks),(?: [A-ZÀ-Ž][\w’'.-]*){0,3}"
)
_UNFILLED = lazy_pattern(
    r"\W{0,3}(?:todo|tbd|tba|fixme|fill (?:this|me|it) in|to be (?:written|added|filled|completed)|coming soon"
    r"|placeholder|lorem ipsum)\b(?!-)[^\n]{0,80}"
    r"|(?:[\w'’ /-]{1,30}:\s*|(?:\w+ ){1,3}(?=\{[^{}:]+ [^{}:]+\}))?"
    r"(?:\[[^\[\]]{1,160}\]|<[^<>]{1,160}>|\{[^{}]{1,160}\})[\s.!?:,]*",
    re.IGNORECASE,
)
_SLOT = lazy_pattern(r"\[[^\[\]\d]{3,80}\]|<[^<>\d]{3,80}>|\{[^{}:\d]{3,80}\}")
# A prompt speaks to its reader: "List your goals", "What did you learn?". Small letters: titles of talks say "You".
_PROMPT = lazy_pattern(
    r"(?:please |briefly |try to |remember(?: to)?:? |be sure to |don't forget to |(?:e\.g\.|for example)[,:]? )*"
    r"(?:list|describe|add|write|explain|include|fill|enter|insert|mention|think about|summari[sz]e|replace|put|use"
    r"|state|give|record|capture|link|start|share|tell|what|which|who|how|why|where|when|if|did|do|does|are|were|have|can)\b"
    r".*(?:(?-i:\byour\b|\byou(?:'re|'ve|rself)\b|\byou (?:did|have|had|worked|were|are|want|learned|learnt|built|made"
    r"|think|helped|can|could|might|would|do|feel)\b|\bdid you\b)|\bhere[.!]$|\bthis (?:template|section)\b)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED = lazy_pattern(r"“[^”]*”|\"[^\"]*\"")
_FIRST_PERSON = lazy_pattern(r"\b(?:i|i'm|i've|my|we|our|me)\b", re.IGNORECASE)
_TEMPLATE_HEADING = lazy_pattern(r"\W*(?:brag (?:doc(?:ument)?) )?template(?: \(.*\))?\W*", re.IGNORECASE)

# The template that most brag documents begin with (Julia Evans, "Get your work recognized"): words of its prompts.
_WELL_KNOWN = lazy_pattern(
    r"list your major goals here|getting towards the end of the year|^for each one, go through"
    r"|what your contributions were|are there numbers you can attach|the results of your? work actually were"
    r"|in an area you're an expert in|^mentoring interns / helping new|^writing really clear emails"
    r"|^foundational code that other people built on|^improving monitoring / dashboards"
    r"|code review that you spent a particularly|helped risha from|gave ben advice|^giving an internal talk or workshop"
    r"|^list design docs & documentation|i usually just say “wrote design|maybe briefly explain the goal behind"
    r"|is a category we have at work|above & beyond with interviewing or recruiting"
    r"|^improving important processes, like the interview|my friend julian suggested"
    r"|listing important things you learned|performance analysis & make code run faster"
    r"|^internals of an important piece of software|^how to use a library \(like|^how to use an important tool \(like"
    r"|^about a specific area of programming \(like|^an area like product management|^how to write a clear design doc$"
    r"|^a new programming language$|easy to lose track of what skills|useful to track accomplishments outside of work"
    r"|^blog posts talks/panels|^industry recognition$|^talks/panels$|how you're thinking about your career outside"
    r"|non-career-related things you're proud of|convince a friend to come join|^did anybody tell you that"
    r"|examples of things in this category|feeling stuck for things to mention",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """True for a dash, dots, a bare number, "N/A", "TBD": what people leave where they have nothing to say."""
    return not any(letter.isalpha() for letter in text) or (len(text) < 60 and _NOTHING.fullmatch(text) is not None)


def is_courtesy(text: str) -> bool:
    """True for "Dear all," and "Kind regards, Mara", as they stand in a line of a letter's own."""
    return len(text) < 60 and _COURTESY.fullmatch(text) is not None


def is_template(text: str) -> bool:
    """True for a slot nobody filled ("[Brief title]", "TODO: write") and for a prompt that speaks to its reader.

    In doubt an entry is kept: leaving out what somebody did is worse than reading a prompt.
    """
    if len(text) < 200 and (_UNFILLED.fullmatch(text) or _mostly_slots(text)):
        return True
    text = text.replace("’", "'")[:600]
    if _WELL_KNOWN.search(text):
        return True
    said = _QUOTED.sub("", text)
    return _PROMPT.match(said) is not None and _FIRST_PERSON.search(said) is None


def _mostly_slots(text: str) -> bool:
    """Whether a form has at most one word of its own for each slot ("[Start date] to [End date]")."""
    slots = len(_SLOT.findall(text))
    return slots > 1 and len(_SLOT.sub(" ", text).split()) <= slots + 2


def is_template_heading(title: str) -> bool:
    """True for "Template": what stands under it is not filled in yet."""
    return _TEMPLATE_HEADING.fullmatch(title) is not None
