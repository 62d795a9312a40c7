"""Work before the current employment or outside work: kept and private, counted only when its author says so."""

from __future__ import annotations

import re

from assistant.domain.growth import Author, Entry
from assistant.domain.period import Period
from assistant.evidence.lazy import lazy_pattern

_OUTSIDE = lazy_pattern(
    r"\W*(?:(?:achievements?|accomplishments?|work|projects?|things"
    r"|activities) )?(?:outside (?:of )?(?:my )?(?:work|job|the office|office hours)"
    r"|volunteer(?:ing)?(?: work)?|personal(?: (?:projects?|life|development"
    r"|achievements?|goals?|wins?))?|side[- ]projects?|hobb(?:y|ies)|extracurriculars?|community service"
    r"|private|free time|in my spare time|my own (?:projects?|open[- ]source)"
    r"|personal open[- ]source.*|non-?work|life|family|pro bono|charity)\W*(?:\(.*\)|[:–—-].*)?\W*",
    re.IGNORECASE,
)
_EMPLOYED = lazy_pattern(r"(?:\bat |@ ?|\bfor )(?P<name>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})\s*(?:\(|,|$|[-–—|])")
_PREVIOUS = lazy_pattern(
    r"\b(?:previous|former|past|earlier|prior) (?:employers?|jobs?|compan(?:y|ies)|roles?|work|positions?"
    r"|employment)\b",
    re.IGNORECASE,
)


def is_outside(entry: Entry, author: Author, period: Period | None) -> bool:
    """True where a mark, a heading, another employer's name in a heading, or a date before `author.since` says so."""
    if entry.marks.outside is not None:
        return entry.marks.outside
    if any(_OUTSIDE.fullmatch(h) or _PREVIOUS.search(h) for h in entry.headings):
        return True
    if period is not None and author.since is not None and period.end < author.since:
        return True
    return author.employer is not None and any(_other_employer(h, author.employer) for h in entry.headings)


def _other_employer(heading: str, employer: str) -> bool:
    """A heading like `Senior Engineer at Acme (2019-2021)` with a name that is not the employer's."""
    match = _EMPLOYED.search(heading)
    titled = re.search(
        r"\b(?:engineer|developer|manager|lead|analyst|consultant|architect|intern)\b", heading, re.IGNORECASE
    )
    return (
        bool(match and titled) and match is not None and match["name"].casefold().split()[0] not in employer.casefold()
    )
