"""Where a text names what work leaves behind: RFC-88, "design doc for the ledger", retro-0611, ticket ids."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.vocabulary import ArtifactKind
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import readable

_NUMBERED = lazy_pattern(
    r"\b(?:(?P<rfc>RFC)|(?P<adr>ADR)|(?P<design>DDR?|TDD|PRD|design[- ]doc)|(?P<retro>retro|post-?mortem"
    r"|incident review|PIR)|(?P<runbook>runbook))"
    r"\s?[-–#:]?\s?#?(?P<number>[A-Z]{0,4}-?\d{1,6})\b",
    re.IGNORECASE,
)
_NUMBERED_KINDS = {
    "rfc": ArtifactKind.RFC,
    "adr": ArtifactKind.ADR,
    "design": ArtifactKind.DESIGN_DOC,
    "retro": ArtifactKind.RETRO,
    "runbook": ArtifactKind.RUNBOOK,
}
_NOUNS: tuple[tuple[ArtifactKind, str], ...] = (
    (
        ArtifactKind.DESIGN_DOC,
        r"(?:design|architecture|architectural|solution|technical design|tech)[ -](?:docs?"
        r"|documents?|proposals?|specs?|specifications?)"
        r"|design proposals?|technical proposals?|tech specs?",
    ),
    (ArtifactKind.RFC, r"rfcs?"),
    (ArtifactKind.ADR, r"adrs?|architecture decision records?|decision records?"),
    (ArtifactKind.RETRO, r"retros?|retrospectives?|post-?mortems?|incident reviews?"),
    (ArtifactKind.RUNBOOK, r"runbooks?|playbooks?"),
    (ArtifactKind.MIGRATION, r"migrations?"),
    (ArtifactKind.DASHBOARD, r"dashboards?"),
    (
        ArtifactKind.DOCUMENT,
        r"white ?papers?|(?:how-to |deep-dive |onboarding |style |contribution )?guides?|handbooks?"
        r"|documentation|docs?|documents?|tutorials?|blog posts?|articles?"
        r"|guidelines?|conventions?|wiki|reports?|briefs?|memos?|deep-dives?|specs?|surveys?|readmes?|testing plans?",
    ),
    (
        ArtifactKind.TALK,
        r"(?:internal |lunch |conference |lightning )?talks?|workshops?|presentations?|lectures?|webinars?"
        r"|brown bags?|tech talks?|keynotes?|courses?",
    ),
    (
        ArtifactKind.TOOL,
        r"librar(?:y|ies)|cli|packages?|sdks?|scripts?|plugins?|frameworks?|tools?|toolkits?|utilit(?:y|ies)|bots?"
        r"|linters?|templates?|generators?",
    ),
)
_NOUN = lazy_pattern(
    "|".join(rf"(?P<k{i}>(?<![\w-])(?:{words})(?![\w-]))" for i, (_, words) in enumerate(_NOUNS)), re.IGNORECASE
)
_LOOSE_END = lazy_pattern(r"(?:[\s.,;:]|\s(?:for|on|of|about|the|a|an|from|with)(?=\s*$))+$")
_BARE = word_set("adr post-mortem postmortem retro retrospective rfc runbook")
_TICKET = lazy_pattern(r"(?<![\w/.-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\w-])")
_PULL = lazy_pattern(
    r"\b(?:pull requests?|merge requests?|PRs?|MRs?|issues?|tickets?|bugs?|GH)[\s:-]*[#!]?\d{1,7}\b(?!\s?%)"
    r"|(?<![\w#])[#!]\d{2,7}\b",
    re.IGNORECASE,
)
_NO_TICKETS = word_set(
    """
    ADR AES AMD ARM BASE BERT BS CAT CO COVID CVE DDR DDR4 E EC2 EN ES EU FIPS FY GDPR GEN GPT H HTTP HTTPS IC IEC
    IEEE INTEL ISO L LTE MD MP NIST OWASP P PCI PEP PHP PRD Q RFC RNN RSA S3 SHA SOC SSL T TLS USB UTF W WCAG WIN WK
    X86 YOLO
    """
)
_MODIFIER = lazy_pattern(r"(?:[\w'’/&+.-]+\s+){1,3}$")
_STOP_BEFORE = word_set(
    """
    a about added all also an and any are as at authored be been both build building built by complete create
    created drafted each every first five for four from full gave gives had has have her his i in into is its led
    made many more my new no of on one or other our per published reviewed second set several shipped some that the
    their then these third this those three to two up updated using various via was we were whole with write writing
    wrote your
    """
)
_TAIL = lazy_pattern(r"\s+(?:for|on|of|about)\s+(?:[\w'’/&+.-]+\s?){1,5}")
_TITLE_BEFORE = lazy_pattern(r"[“\"][^“”\"\n]{3,100}[”\"]\s$")
_TITLE_AFTER = lazy_pattern(r"[:,]?\s[“\"][^“”\"\n]{3,100}[”\"]")
_STOP_AFTER = word_set(
    """
    adopted after and approved apr april are as at aug august because before but by cited dec december feb february
    from has have in is jan january jul july jun june mar march may merged nov november oct october or reviewed sep
    sept september so that to using via was were when which while with
    """
)


class NamedArtifact(NamedTuple):
    """`text[start:end]` names an artifact of a kind; `name` is its canonical form (`RFC-88`)."""

    name: str
    start: int
    end: int
    kind: ArtifactKind


@lru_cache(maxsize=1024)
def artifact_spans(text: str) -> tuple[NamedArtifact, ...]:
    """The artifacts that the text names, in order, without overlaps; a numbered one by its number (`RFC-88`)."""
    plain = readable(text)
    found = [_numbered(m) for m in _NUMBERED.finditer(plain)]
    taken = [(a.start, a.end) for a in found]
    for match in _NOUN.finditer(plain):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            artifact = _titled(plain, match)
            found.append(artifact)
            taken.append((artifact.start, artifact.end))
    numbered = {a.kind for a in found if a.name[-1].isdigit()}
    told_twice = [a for a in found if a.kind in numbered and a.name.casefold() in _BARE]
    return tuple(sorted((a for a in found if a not in told_twice), key=lambda a: a.start))


def ticket_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where ticket and pull request ids stand (`PAY-1423`, `PR #12`), never document numbers or standards."""
    plain = readable(text)
    spans = [(m.start(), m.end()) for m in _TICKET.finditer(plain) if m.group().split("-")[0] not in _NO_TICKETS]
    spans += [(m.start(), m.end()) for m in _PULL.finditer(plain)]
    spans = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
    return tuple(sorted(set(spans)))


def _numbered(match: re.Match[str]) -> NamedArtifact:
    kind = next(name for name in _NUMBERED_KINDS if match[name])
    word = match[kind].upper() if kind in {"rfc", "adr"} else match[kind].lower()
    return NamedArtifact(
        name=f"{word}-{match['number']}", start=match.start(), end=match.end(), kind=_NUMBERED_KINDS[kind]
    )


def _titled(plain: str, match: re.Match[str]) -> NamedArtifact:
    """The noun with the words that tell which one: "retry-budget library", "runbook for fail-over"."""
    kind = _NOUNS[int((match.lastgroup or "k0")[1:])][0]
    start, end = _quoted(plain, match.start(), match.end()) or (_start_of(plain, match.start()), match.end())
    tail = _TAIL.match(plain, end)
    if tail and end == match.end():
        end = _cut(plain, end, tail.end())
    return NamedArtifact(name=" ".join(plain[start:end].split()), start=start, end=end, kind=kind)


def _quoted(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """The span with the title in quotation marks that stands before or after it."""
    after = _TITLE_AFTER.match(plain, end)
    if after:
        return start, after.end()
    head = max(0, start - 110)
    before = _TITLE_BEFORE.search(plain[head:start])
    return (head + before.start(), end) if before else None


def _start_of(plain: str, start: int) -> int:
    before = _MODIFIER.search(plain[max(0, start - 60) : start])
    if not before:
        return start
    words = list(re.finditer(r"\S+", before.group()))
    base = start - len(before.group())
    for word in reversed(words):
        if (
            not word.group()[0].isalnum()
            or word.group().casefold() in _STOP_BEFORE
            or word.group().casefold().endswith(("ed", "ing"))
        ):
            break
        start = base + word.start()
    return start


def _cut(plain: str, start: int, end: int) -> int:
    """The end of the words after `for`, before a conjunction or a verb."""
    kept = start
    for number, word in enumerate(re.finditer(r"\S+", plain[start:end])):
        if number and word.group().casefold() in _STOP_AFTER:
            break
        kept = start + word.end()
    return start + len(_LOOSE_END.sub("", plain[start:kept]))
