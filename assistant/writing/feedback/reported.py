"""Asks that the manager reports ("I asked him to …", "the deal is …"), and talks about the talk itself."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.feedback.people import Party
from assistant.writing.feedback.reading import Clause

_I = (
    r"(?:(?:so|and|then|also|well|ok)\s)*"
    r"(?:(?:i|we)(?:['’]ve|['’]d|['’]m)?\s(?:have\s|had\s|now\s|just\s|then\s|already\s|also\s)*)?"
)
_WHOM = r"(?:you|him|her|them|u|(?-i:[A-Z][a-zà-ÿ]+)|the team|everyone|everybody|both)"
_ASKED = lazy_pattern(
    rf"^{_I}(?:(?:asked|told|begged|instructed|reminded|requested)(?:\s{_WHOM})?"
    rf"|(?:want|wants|wanted|expect|require|ask|need)\s(?:{_WHOM}(?=\sto\s)|(?=that\s)))\s?(?:straight\s|now\s"
    rf"|again\s|please\s)?(?:to|that|whether|if)\s",
    re.IGNORECASE,
)
_AGREED = lazy_pattern(
    rf"^{_I}(?:agreed|said|settled|decided|suggested|proposed|agree)(?:\s(?:with|to)\s{_WHOM})?(?:\s(?:on|that"
    rf"|to))?\s(?!(?:so|it|this|nothing|yes|no|ok)\b|more\b|\d{{1,2}}:\d\d)",
    re.IGNORECASE,
)
_NOUN = lazy_pattern(
    r"^(?:(?:my|our|the|his|her)\s)?(?:concrete\s|one\s|only\s|new\s)?(?:ask|request|deal|agreement|expectation|rule"
    r"|wish|condition|requirement"
    r"|what (?:i|we) (?:ask|asked|need|want|expect|agreed))(?:\s(?:for|to|from)\s\w+)?(?:\s(?:is|was|are)"
    r"|['’]s)\s(?:that\s|to\s)?",
    re.IGNORECASE,
)
_HELPS = lazy_pattern(
    r"^(?:it|that|this)\s(?:would|['’]d|might)\s(?:really\s|greatly\s)?(?:help|be (?:good|great|nice|useful|helpful"
    r"|better|enough)|suffice)"
    r"(?:\s(?:me|us|the team|everyone|a lot))*\s(?:if|to)\s|^i['’]?(?:d| would) be (?:glad|happy|grateful|obliged) if\s"
    r"|^i (?:would|['’]d) appreciate it if\s",
    re.IGNORECASE,
)
_IS_ASKED = lazy_pattern(
    r"^(?:\W|and\s|so\s|therefore\s)*(?:(?:mr|mrs|ms|dr)\.?\s)?[\w'’-]+(?:\s[A-Z][\w-]+)?\s(?:is|are)\s(?:therefore\s|kindly\s|hereby\s|now\s)?"
    r"(?:asked|requested|expected|required|invited|instructed|urged|encouraged|advised)\sto\s",
    re.IGNORECASE,
)
_LOOK = lazy_pattern(
    r"\b(?:we|let['’]s|i)(?:['’]d|['’]ll| will| would)?\s(?:look|check|review|revisit|talk|meet|go through|see|speak"
    r"|come back)\b",
    re.I,
)
_REPLY = lazy_pattern(r"\b(?:to (?:be taken|join|leave|move|stop)\b|me to\b|me (?:if|whether|to be)\b)", re.IGNORECASE)
_TALKED = lazy_pattern(
    rf"^(?:{_I})(?:collected|gathered|told|asked|spoke|talked|chatted|met|sat down|mentioned|discussed|agreed|heard"
    rf"|wrote (?:this|it|that)"
    r"|noted|raised|had (?:the|a|our|my)\b[^.]{0,25}\b(?:chat|talk|word|conversation|1:1|coffee)|gave (?:him|her"
    r"|them|(?-i:[A-Z][a-z]+) the feedback))\b",
    re.IGNORECASE,
)
_TOOK_IT = lazy_pattern(
    r"\b(?:confirm(?:ed|s)|admit(?:ted|s)|acknowledge[ds]?|den(?:ied|ies)|owned) (?:it|this|that|as much|so|up)\b"
    r"|\b(?:took|takes|taken|accepted|heard|received|handled) (?:it|this|that|the feedback|the note)\b"
    r"|^(?:he|she|they)\s(?:nodded|laughed|smiled|agreed|was (?:apologetic|grumpy|upset|surprised)|sort of|kind of)\b",
    re.IGNORECASE,
)


def reported_ask(clause: Clause, party: Party) -> int | None:
    """Where what was asked begins, in a clause in which the manager reports an ask; None for every other clause."""
    text = clause.text
    for pattern in (_NOUN, _HELPS):
        if match := pattern.match(text):
            return clause.start + match.end()
    if party is Party.PERSON and (asked := _IS_ASKED.match(text)):
        return clause.start + asked.end()
    mine = (
        party is Party.MANAGER
        or (clause.predicate is not None and not clause.predicate.subject)
        or party is Party.NOBODY
    )
    if not mine:
        return None
    for pattern in (_ASKED, _AGREED):
        match = pattern.match(text)
        if match and not _LOOK.match(text, match.end()):
            return clause.start + match.end()
    return None


def is_about_the_talk(clause: Clause) -> bool:
    """Whether the clause tells how the feedback was given or taken: "told him …", "she took it well"."""
    subject = clause.predicate.subject if clause.predicate else ()
    mine = not subject or subject[0].low.split("'")[0] in ("i", "we")
    return bool(_TOOK_IT.search(clause.text)) or (mine and bool(_TALKED.match(clause.text)))
