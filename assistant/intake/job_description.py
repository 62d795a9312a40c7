"""The demands of a job description: lines, bullets and sentences, without what tells of company, pay and law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.domain.errors import InputError
from assistant.domain.mirror import JobStatement
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.tokens import find_sentences

FEWEST_WORDS = 3
"""A shorter line names something ("Kotlin, Go") and demands nothing that a ladder could say too."""
LONGEST = 200_000
"""Characters; the longest real ones that were seen are under 20,000, and a hundred at once are another thing."""
_FRONT = lazy_pattern(r"---\n.*?^---\n", re.DOTALL | re.MULTILINE)
_HEADING = lazy_pattern(
    r"\s{0,3}(?:#{1,6}\s+(?P<hashes>.+?)#*|(?P<stars>\*\*|__)(?P<bold>[^*_]{2,60}?):?(?P=stars):?)\s*$"
)
_BULLET = lazy_pattern(r"\s*(?:[-*+•–]|\d{1,2}[.)])\s+")
_FIELD = lazy_pattern(r"\s*\*\*[^*]{2,30}\*\*\s*:|\s*\*\*[^*]{2,30}:\*\*")
_LINK = lazy_pattern(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = lazy_pattern(r"\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_SOURCE = lazy_pattern(r"SOURCE:")
_ASIDE = lazy_pattern(
    r"\babout (?:us|the (?:company|team|role))|\bwho we are|\bwhy (?:join|work|us|you)|\bbenefits?\b|\bperks?\b"
    r"|\bcompensation|\bsalary"
    r"|\bpay\b|\bwhat we offer|\bwe offer|\bequal\b|\beeo\b|\bdiversity|\binclusion statement|\bhow (?:to apply"
    r"|we (?:interview|hire))"
    r"|\bapply\b|\b(?:interview|hiring) process|\blegal\b|\bprivacy|\blocation|\bour (?:stack|values|culture"
    r"|mission|story|company)"
    r"|\bposition overview|\boverview|\bjob summary|\bwhat we do not count|\bdisclaimer|\bhow this level differs",
    re.IGNORECASE,
)
_ASIDE_LINE = lazy_pattern(
    r"\bequal[- ]opportunity|\bwithout regard to\b|\b401\(?k\)?|\bdental\b|\bparental leave|\bpaid time off"
    r"|\bannual bonus"
    r"|\bsalary (?:range|band)|[$€£]\s?\d[\d,.]*\s?k?\s*(?:-|–|to)|\bbackground check|\breasonable accommodation"
    r"|\bvisa sponsorship"
    r"|\[[^\]]*(?:company|city|industry|your)[^\]]*\]|\bwe are (?:a|an|the|committed|seeking|looking)\b|\bour mission\b"
    r"|\bstock options|\bhealth insurance|\b(?:send|submit) (?:us )?your (?:cv|resume|application)|\bapply (?:now"
    r"|here|today)",
    re.IGNORECASE,
)
_DEMAND = lazy_pattern(r"\b(?:you|your|must|should|required|responsible|candidate|this role|the role)\b", re.IGNORECASE)
_OF_ITS_OWN = lazy_pattern(
    r"\b(?:requirements?|responsibilit\w+|qualifications?|skills|you (?:will|bring|have|do)|what you|must.haves?"
    r"|nice.to.haves?|duties|about|benefits|perks|salary|why|how to apply)\b",
    re.IGNORECASE,
)
"""A bold line that is a heading of its own, whatever section it follows."""
_ROW = lazy_pattern(r"\s*\|(.+)\|\s*$")


class JobDescription(NamedTuple):
    """The demands in order, and how many other lines were passed over."""

    source: str
    statements: tuple[JobStatement, ...]
    left_out: int


def parse_job_description(text: str, *, source: str) -> JobDescription:
    """The demands of a job description in Markdown or plain text; raises InputError when it holds none or is a book."""
    if len(text) > LONGEST:
        raise InputError(
            f"This is longer than {LONGEST:,} characters. A job description fits on two pages: keep that part alone.",
            path=source,
        )
    front = _FRONT.match(text.lstrip("\n")) if text.lstrip("\n").startswith("---") else None
    lines = text.splitlines()
    skip = text[: text.index("---")].count("\n") + front[0].count("\n") if front else 0
    found: list[JobStatement] = []
    left_out = 0
    for line, heading, words, bulleted in _blocks(lines, skip):
        demands = list(_demands(words, line, heading, bulleted=bulleted))
        found += demands
        left_out += not demands
    if not found:
        raise InputError("No requirement or responsibility was found in this job description.", path=source)
    return JobDescription(source, tuple(found), left_out)


def _blocks(lines: list[str], skip: int) -> Iterator[tuple[int, str, str, bool]]:
    """Line, heading, words and whether it is a bullet; wrapped lines of one bullet or paragraph are joined."""
    heading, open_line, words, bulleted = "", 0, "", False
    for number, written in enumerate([*lines, ""], 1):
        if number <= skip or _SOURCE.match(written):
            continue
        titled = _HEADING.match(written)
        starts = _BULLET.match(written)
        ends = not written.strip() or titled is not None or starts is not None or _ROW.match(written) is not None
        if ends and words:
            yield open_line, heading, words, bulleted
            words = ""
        if titled is not None:
            # A bold line inside a section ("Technical Leadership") names a part of it.
            inner = (titled["bold"] or "").strip()
            outer = "" if _OF_ITS_OWN.search(inner) else heading.partition(" › ")[0]
            heading = (titled["hashes"] or f"{outer} › {inner}").strip(" *_›")
        elif written.strip() and not _ROW.match(written) and not written.strip().startswith(("---", "===")):
            if not words:
                open_line, bulleted = number, starts is not None
            words = f"{words} {_plain(written[starts.end() if starts else 0 :])}".strip()


def _plain(text: str) -> str:
    if _FIELD.match(text):
        # "**Location**: Utrecht" is a field; "**Mentor**: coach two engineers" a demand that opens with its name.
        text = text.replace("**", "")
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", text)).split())


def _demands(words: str, line: int, heading: str, *, bulleted: bool) -> Iterator[JobStatement]:
    if _ASIDE.search(heading) or _ASIDE_LINE.search(words):
        return
    if bulleted:
        if len(words.split()) >= FEWEST_WORDS:
            yield JobStatement(text=words, line=line, heading=heading)
        return
    for tokens in find_sentences(words):
        said = words[tokens[0].start : tokens[-1].end]
        if len(said.split()) >= FEWEST_WORDS and _DEMAND.search(said):
            yield JobStatement(text=said, line=line, heading=heading)
