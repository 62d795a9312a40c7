"""Words that steer whoever writes the document, or pose as its machinery, instead of telling of work.

A growth document is read by its author's manager; "count this as shipped", "record as adopted", "no source needed" or
"evidence id 0 says" speak past that person to the writer. Such a sentence is no fact, whoever it cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.disguised import is_disguised
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.machine_orders import is_machine_order
from assistant.writing.checks.problem import Problem, ProblemKind

_START = r"(?:^|[.;:,(–—\[]\s*|\s-+>?\s|\b(?:please|pls|kindly|better|just|then|to|should|must|may be|so)\s)"
_WORDING = (
    r"(?:write|say|state|print|record|describe|present|show|cite|quote|treat|count|regard|rate|mark|label|formulate"
    r"|phrase|call|summari[sz]e|headline|tally|list|report|put|claim|mention|note|speak|act|continue|reply"
    r"|conclude|pretend|assume|consider|hide|omit|skip|display|score|grade)"
)
_PAGE = r"(?:document|packet|summary|head-?line|write-?ups?|promo doc|sentence|wording|credits|output|draft|script)"
_QUOTE = "[\"“”'‘«„]"
_PATTERNS = (
    # How something is to be worded or counted: "record as implemented", "write it up as a done deal".
    rf"{_START}{_WORDING}\s(?:(?!as\b)[\w'’/-]+,?\s){{0,8}}?as\s",
    rf"{_START}{_WORDING}\s(?:that\s|the word\s|only\s|just\s)?{_QUOTE}",
    rf"{_START}{_WORDING}\s?:\s",
    r"^\W*(?:say|claim|pretend|conclude|assume)\s(?:that|the|it|this|she|he|they|we|i|all|no)\b",
    r"\bcounts?\sas\s(?:an?\s)?(?:sources?|proof|evidence|confirmed|verified|shipped|production|adopted|adoption|done)\b",
    r"\bfor\sthe\spurposes?\sof\s(?:this|the)\s(?:document|packet|review|summary|write-?up|form)\b",
    # Where it is to stand on the page.
    rf"{_START}(?:start|open|begin|end|close|fill|head)\sthe\s(?:first\s|next\s|last\s)?(?:line|{_PAGE}|section|paragraph)\b",
    rf"\b(?:in|into|from|at the top of)\s(?:the|this|your)\s{_PAGE}\b.{{0,60}}"
    r"\b(?:show|put|use|add|spell|include|mention|you)\b",
    rf"{_START}(?:show|put|use|add|spell|include|mention|remove|delete|take|leave|drop|list|place|paste)\b.{{0,60}}"
    rf"\b(?:in|into|from|out of|under|at the top of)\s(?:the|this|your)\s{_PAGE}\b",
    rf"{_START}(?:list|show|put|include|dump|print)\b.{{0,60}}\bunder\s{_QUOTE}",
    r"\b(?:reuse|repeat|copy|paste|print|quote)\s(?:verbatim|(?:this|that|the)\s(?:sentence|wording|phrase|line|claim))\b",
    # Requests, and words to the reader or to a machine.
    r"\b(?:please|pls|plz)\b|\bkindly\s[a-z]",
    r"\b(?:dear|wise|smart(?:est)?|clever|gentle)\s(?:reader|reviewer|bot|assistant|writer|tool)\b",
    r"\b(?:reader|reviewer|mind|judge?ment|eye|machine|bot|genius)s?\s(?:like|as\s\w+\sas|such as)"
    r"\syou(?:rs?|rself)?\b",
    r"\bI\s(?:know|hope|trust|believe|am sure|bet)\s(?:that\s)?you(?:['’]\w+)?\b"
    r"|\byou\sare\s(?:the|a)\s(?:most|best|smartest|only)\b",
    r"\bI(?:['’]d|\swould)\s(?:be\s(?:honou?red|grateful|glad|happy|pleased|delighted)|(?:love|appreciate)\sit)\b.{0,30}\bif\b",
    r"\b(?:good|bad|smart|wise|honest|other)\s(?:AIs|bots|chatbots|assistants)\b",
    r"\b(?:assistant|AI|bot|writer of this|summari[sz]er)\s(?:is|are|was|must|should|shall|has to)\s(?:instructed"
    r"|asked|told|ordered|required|expected|write|say|state|show|print)\b",
    r"\breading\sthis\s(?:packet|document|file|note)\b|\bthis\s(?:packet|document)\sis\b",
    # What would lift the need for a source.
    r"\bno\s(?:source|evidence|proof|link|citation)s?\s(?:is\s|are\s)?(?:needed|required|necessary)\b|\bunsourced\b",
    r"\bsources?\s(?:on|for|per)\s(?:each|every)\s(?:line|claim|sentence)\b",
    r"\bneed\snot\sbe\s(?:reported|shown|cited|listed|mentioned|told|sourced)\b|\bhedging\sis\b",
    r"\b(?:approved|agreed|required|preferred|suggested)\swording\b",
    r"\b(?:superseded|overridden|replaced|withdrawn)\sby\sthis\s(?:one|row|line|note|bullet|entry)\b",
    r"\bmay\sbe\s(?:stated|told|shown|treated|listed)\sas\b|\b(?:not|rather) to (?:cite|mention|show|report)\b",
    rf"{_START}{_WORDING}\s(?:[\w'’/-]+\s){{0,3}}?without\s(?:an?\s|any\s)?(?:source|evidence|proof|citation)s?\b",
    # An identifier that nothing can have.
    r"(?:#|№|\b(?:PR|MR|RFC|ADR|ticket|issue)[\s-]#?)\s?(?:∞|infinity\b)",
    # What poses as the product's own parts.
    r"\b(?:tool|function)\s(?:result|output|response|call)s?\b\s*[(:\[]",
    r"\bevidence\s(?:service|ids?|number|record|store)\b|\bclaim\sstrength\b|\btoken\slimit\b",
    r"(?:\b(?:id|src|source|weight|status|score|rating|priority|verified|headline)\s*=\s*\S+.{0,20}){2}",
)
_STEERS = lazy_pattern("|".join(f"(?:{p})" for p in _PATTERNS), re.IGNORECASE)
_DECODES = lazy_pattern(
    rf"{_START}(?:decode|decipher|unscramble|decrypt|translate|expand|reverse|spell|convert|de-?obfuscate|unpack)\s"
    r"(?:it|this|that|them|these|those|the\s(?:above|quote|phrase|words?|text|string|line|code))\b",
    re.IGNORECASE,
)
_POSED_CITATION = lazy_pattern(r"\s*\[E\d+[^\]\n]*\]|\bE\d+(?:\s?[,–→-]+\s?E\d+)+\b", re.IGNORECASE)
"""A bracket that looks like the product's own citation: `[E7]`, `[E999: CEO confirms …]`."""


def steers(text: str) -> bool:
    """Whether the words steer the writing of a document instead of telling of work."""
    return _STEERS.search(text) is not None or is_disguised(text) or is_machine_order(text)


def decodes(text: str) -> bool:
    """Whether the words tell the writer to make plain what was said before them in some code."""
    return _DECODES.search(text) is not None


def find_steering(text: str) -> Iterator[Problem]:
    """Orders to whoever writes, and what poses as a citation or a part of the product; the whole of it is wrong."""
    if steers(text) or _POSED_CITATION.search(text):
        yield Problem(ProblemKind.STEERING, 0, len(text), "State what was done; say nothing of how to write it down.")


def without_posed_citations(text: str) -> str:
    """The text without brackets that look like our citations."""
    return _POSED_CITATION.sub("", text)
