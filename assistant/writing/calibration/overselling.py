"""Verdicts and superlatives in an answer: what the room is told to conclude instead of shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.calibration import AnswerFinding, AnswerSign
from assistant.evidence.lazy import lazy_pattern
from assistant.lint import lint

_PRAISED = r"brilliant|talented|gifted|capable|impressive|remarkable|exceptional|amazing|promising|complete|valuable"
_TOP = r"best|greatest|finest|strongest|smartest|brightest|sharpest|toughest"
_WIDE = (
    r"ever|anywhere|alive|i['’]ve|i have|i know|we['’]ve|we have|you['’]ll|in the (?:whole )?\w+|on the (?:whole )?\w+"
    r"|of (?:any|all|them all|his|her|their)|around|by far|anyone|anybody|this (?:company|team|room|floor|building"
    r"|place)"
)
_VERDICTS = lazy_pattern(
    rf"""
    \b(?:single\s)?most\s(?:{_PRAISED})\b
    | \b(?:the|our|my|truly|simply|easily|by\sfar|far\sand\saway)\s(?:\w+\s){{0,2}}?(?:{_TOP})\b
      (?=[^.;!?]{{0,60}}\b(?:{_WIDE})|[^.;!?]{{0,12}}$)
    | \bby\sfar\sthe\s\w+est\b | \bsecond\sto\snone\b | \bthe\s(?:lowest|highest|fastest)\b[^.;!?]{{0,30}}\b(?:alive
        |ever)\b
    | \b(?:super\s?star|rock\s?star|genius|prodigy|legend(?:ary)?|born\sleader|phenom(?:enon|enal)?|unicorn|wizard
        |hero|magician
        |miracle|powerhouse|visionary|gift\sto)\b
    | \b(?:brilliant|outstanding|exceptional|extraordinary|incredible|amazing|stellar|flawless|peerless|spectacular
        |unmatched|unrivalled|unrivaled|unparalleled|incomparable|unbeatable|invaluable|fantastic|tremendous|superb
        |magnificent|sensational|awesome)(?:ly)?\b
    | \bworld[\s-]?class\b | \bbest[\s-]in[\s-]class\b | \btop[\s-](?:tier|notch|talent)\b | \bnext[\s-]level\sgenius\b
    | \bone\sin\sa\s(?:million|thousand|generation)\b | \bonce[\s-]in[\s-]a[\s-]\w+\b | \bin\sa\sleague\sof\b
    | \b(?:absolute|very|single)\s(?:best|finest|greatest|strongest)\b | \bon\s(?:this|the)\splanet\b
        | \bin\sthe\sworld\b
    | \b(?:backbone|cornerstone|soul|engine)\sof\s(?:the|this)\s(?:whole|entire)\b | \bbelieve\sme\b
        | \bmark\smy\swords\b
    | ,\speriod\b
    | \bbeyond\scompare\b | \bwalks?\son\swater\b | \birreplaceable\b | \bindispensable\b | \bhead\sand\sshoulders\b
    | \bheart\sand\ssoul\b | \b(?:10|ten)x\b | \bno[\s-]brainer\b | \bslam[\s-]dunk\b | \bsky['’]?s\sthe\slimit\b
    | \bbeyond\s(?:any\s)?(?:doubt|question|reproach)\b | \bwithout\s(?:a\s|any\s)?(?:doubt|question)\b
    | \bno\s(?:question|doubt)s?\sabout\b | \bhands\sdown\b | \bbar\snone\b | \bfull\sstop\b
    | \b(?:nobody|no[\s-]one|nothing)\s(?:else\s)?(?:is\s|comes\s|even\scomes\s)?(?:like|close\sto
        |better\sthan)\s(?:her|him|them|this|it)\b
    | \bthere(?:['’]s|\sis)\s(?:nobody|no[\s-]one|no\sother)\b[^.;!?]{{0,15}}\blike\b
    | \bthe\s(?:whole|entire)\s(?:company|business|institute|organi[sz]ation|department)\s(?:would|runs|rests|stands
        |depends)\b
    | \b(?:absolutely|definitely|obviously|undoubtedly|unquestionably|clearly|certainly|easily|totally|already)\s
      (?:an?\s|at\s)?(?:staff|senior|principal|lead|fellow|[le][3-9]|next\slevel)\b
    | \b(?:operat|perform|function|deliver|work)(?:s|es|ed|ing)?\s(?:(?:\w+ly|already|well)\s)?(?:at|above|beyond)\s
      (?:an?\s|the\s)?(?:next\slevel|staff|senior|principal|[le][3-9])\b
    | \b(?:is|['’]s|was|be)\s(?:more\sthan\s|so\s|absolutely\s|clearly\s|already\s)?ready\sfor\s(?:an?\s|the\s)?
      (?:next\slevel|staff|senior|principal|promotion|[le][3-9])\b
    | \b(?:could|should|ought\sto|might)\sbe\s(?:an?\s|the\s)?(?:fellow|cto|director|principal|vp|head\sof)\b
    | \b(?:two|three|a\scouple\sof|several)\slevels\s(?:up|above|higher|ahead)\b | \b(?:far|way
        |well)\sabove\s(?:the\s)?(?:bar|level)\b
    | \b(?:we['’]d|we\swould|you['’]d|it['’]d)\sbe\s(?:insane|crazy|mad|fools?|foolish|stupid|lucky)\b
    | \bbet\s(?:my|the)\s(?:\w+)\b | \beveryone\sknows\b | \beverybody\sknows\b | \btrust\sme\b | \btake\smy\sword\b
    | \b(?:you|we)\s(?:must|have\sto|should|need\sto)?\s?promote\s(?:him|her|them)\b | \bdeserves?\b | \boverdue\b
    | \bpromotion\sis\s(?:obvious|clear|a\sformality)\b | \b(?:blew|blows)\s(?:everyone|us|me|it)\s(?:away|out)\b
    | \bmind[\s-]?blowing\b | \bgame[\s-]chang(?:er|ing)\b | \bunstoppable\b | \bperfect\s(?:engineer|record
        |candidate)\b
    | \b(?:superhuman|godsend|rare\stalent|natural\sleader|star\s(?:of|performer|engineer|player))\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MESSAGE = "This is a verdict: leave it out, and say what was done and who uses it."
_TAKEN_BACK = lazy_pattern(
    r"\b(?:not|n['’]t|never|no|nobody|hardly|wouldn['’]t|won['’]t)\b[^.;,!?]{0,22}$", re.IGNORECASE
)


def find_oversell(answer: str) -> Iterator[AnswerFinding]:
    """Every verdict or superlative, at its words; what is quoted or denied ("not a genius") is none."""
    taken: list[tuple[int, int]] = []
    for found in lint(answer, select=("oversell",)):
        taken.append((found.start, found.end))
        yield AnswerFinding(sign=AnswerSign.OVERSELLS, start=found.start, end=found.end, message=_MESSAGE)
    for match in _VERDICTS.finditer(answer):
        start, end = match.span()
        denied = _TAKEN_BACK.search(answer[:start]) and not match.group().lower().startswith(("no", "there"))
        if denied or _is_quoted(answer, start) or any(a < end and start < b for a, b in taken):
            continue
        taken.append((start, end))
        yield AnswerFinding(sign=AnswerSign.OVERSELLS, start=start, end=end, message=_MESSAGE)


def _is_quoted(answer: str, start: int) -> bool:
    return answer[:start].count("“") > answer[:start].count("”") or answer[:start].count('"') % 2 == 1
