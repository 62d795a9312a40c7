"""A colleague's part that an entry credits: beside the author's own part, as a small one, or with thanks."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.statements import FIRST_PERSON


def credits_a_part(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry gives a colleague a part by name and keeps another: nobody's work is claimed in it."""
    text = packet.in_first_person(item)
    return any(said.search(text) for said in (_CREDITS, _SMALL, _THANKS)) or keeps_a_part(text)


def keeps_a_part(text: str) -> bool:
    """True where the author's own part is told beside a colleague's, and is more than a hand with the last step.

    `load tests, room design and the write-up I did` is a part; `I merged it and wrote the release note` is none.
    """
    own = [clause for clause in _CLAUSES.split(text) if FIRST_PERSON.search(clause)]
    kept = any(_KEEPS.search(c) and _weighty_parts(c) for c in own)
    return kept or any(_weighty_parts(c[did.start() :]) > 1 for c in own for did in _DID.finditer(c))


def _weighty_parts(clause: str) -> int:
    """Parts of a list that are more than a hand with the last step, and not said to be somebody's by name."""
    told = (p for p in _PARTS.split(clause) if not _BY_NAME.search(p) and not _HANDED.search(p))
    return sum(bool(_WEIGHS.search(part)) for part in told)


_CREDITS = lazy_pattern(
    r"['’]s (?:\w+ )?(?:part|half|work|idea|code)?,? and [^.;]{2,40} (?:is|are|was|were) mine\b"
    r"|\bby [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?[;,] (?:and )?(?:what is )?mine (?:is|are|was|were)\b"
    r"|\b(?:is|are|was|were) (?:hers|his|theirs)\b[^.;]{0,60}\bmine\b|\bmine\b[^.;]{0,60}\b(?:hers|his|theirs)\b"
)
_CLAUSES = lazy_pattern(r"(?<=[.!?])\s+|;")
_PARTS = lazy_pattern(r",|\+|\b(?:and|plus)\b")
_KEEPS = lazy_pattern(
    r"""
    \b(?:rest|remain\w*|others?|else)\b[^.;]{0,60}\b(?:me|mine|I|my)\b
    | \b(?:is|are|was|were)\ (?:all\ |only\ )*mine\b | \bmine\ (?:is|are|was|were|the)\b
    | \bfrom\ (?:me|my\ (?:desk|side|hand|pen|own))\b | \bby\ (?:me|myself)\b(?=[.;,)]|$) | \bof\ me\b(?=[.;,)]|$)
    | \b(?:left|fell|belongs?|down|were|was)\ to\ me\b | \bto\ me\ belongs?\b | \bon\ me\b(?=[.;,)]|$)
    | [,:]\ mine\b(?=[.;,)]|$)
    | \bmy\ (?:own\ )?(?:half|share|part|portion|doing|contribution|authorship|work|piece|side|end|making|assignment
    |initials|fingerprints|name|program|pages|measurements)\b
    | [:,]\ me\b(?=[.;,)]|$) | \b\w+\ me$ | \bme\ (?:for|as)\ (?:their\ )?author\b
    | \bwhat\ I\ (?:have\ )?(?:made|put|contributed)\b
    | \bI\ (?:did|made|built|wrote|drew)(?:\ about\ it)?(?=[.;,]|$) | \bI\ the\b | \bdecisions\ of\ mine\b
    """,
    re.VERBOSE,
)
_BY_NAME = lazy_pattern(r"\b(?:by|of|from) [^\W\d_a-z][\w’'-]+")
_DID = lazy_pattern(r"\bI\ (?:did|made|wrote|set|designed|built|drew)\b")
_HANDED = lazy_pattern(
    r"""
    \b(?:merg|deploy|flip|flag|switch|release|releasing|version|bump|review|format|header|heading|slide|deck|publish|typ
    |template|wiki|host|renam|title|upload|convert|schedul|book|cop(?:y|ied)|config|install|press|approv|spelling
    |grammar|language|lent|question|comment|attend|mail|cover|ticket|turn|note|wording|layout|comma|button|read
    |connect|wir|roll(?:-?out)?\ plan|roll|room|link|moderat|invit|calendar|settings?|fed|page|name|intro|dashboard
    |submit|communicat|told|diagram|account|text|minutes|paperwork|announc|translat|fill|proofread|correct|tidied|tidy
    |launch|change\ window|give|gave|revis|test|talk|message)\w*
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Words of the last step of what somebody else made."""

_WEIGHS = lazy_pattern(
    r"\b(?!(?:from|were|have|made|mine|what|with|that|this|then|half|part|share|piece|side|work|done|doing|desk|only"
    r"|there|their|them|they|those|these|over|into|under|about|after|before|when|while|where|which|also|very|just"
    r"|around|contribution|authorship|myself|portion|wrote|built|drew|designed|left|fell|belongs?|author)\b)"
    r"[^\W\d_]{4,}|\b(?:rest|else)\b"
)
_SMALL = lazy_pattern(
    r"\b(?:a|one) (?:fifth|sixth|seventh|eighth|tenth|quarter|third)(?= of (?:the|it|its|that|all)\b|[,;.)]|$)"
    r"|\bone (?:\w+ ){0,2}(?:of|out of) (?:the )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\b(?:half a|one|two|four) (?:page|chapter|appendix|annex|sidebar|table|parameter|input)s?"
    r"(?= (?:in|of|out of|long)\b|[,;.)]|$)"
)
"""A part that is told as a small one."""

_THANKS = lazy_pattern(
    r"\b[Tt]hank(?:s|ed|ing)?\b(?! to (?:the|a|[A-Z]))|\b[Tt]hx\b|\bchapeau\b|\bkudos\b"
    r"|\bcredited (?:on|in|as|with|for)\b"
    r"|\backnowledge(?:d|ment)s?\b|\b(?:is|was|are) (?:first )?named (?:on|in)\b|\bin the (?:credits|footnote)\b"
    r"|\b(?:his|her|whose) name (?:is )?(?:on|in)\b|\bname (?:on|in) (?:the|its|table|page)\b"
)
"""Thanks that the author gives by name, in the entry or in the work it tells of."""
