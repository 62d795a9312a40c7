"""Which packets are adjectives only: per packet its claims, those without evidence, and the worst of them quoted.

Counts and a share of sentences, never a score of a person: packets stand in the order of their file names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from assistant.lint.engine import run
from assistant.lint.finding import Kind
from assistant.lint.registry import all_rules
from assistant.lint.report import Linted
from assistant.lint.sentence import Sentence

BARE_RULES = frozenset(
    {"adjective-only", "claim-without-link", "hours-not-impact", "oversell", "potential-not-evidence"}
)
"""Rules whose finding says that a sentence claims something and shows nothing that backs it."""
SHOWN = 3
"""Sentences quoted of a packet; a manager reads the rest in the file."""


class Claim(NamedTuple):
    """A sentence that praises or asserts work: how many findings say that nothing backs it, and where it stands."""

    text: str
    line: int
    findings: int


class Triage(NamedTuple):
    """A packet's claims and those of them without evidence; `worst` are quoted, most findings first."""

    path: str
    claims: int
    without_evidence: int
    worst: tuple[Claim, ...]

    @property
    def share(self) -> float:
        """Claims without evidence among all claims, 0 to 1; 0 where there are none."""
        return self.without_evidence / self.claims if self.claims else 0.0


def triage(linted: Iterable[Linted]) -> tuple[Triage, ...]:
    """The packets by file name, feedback left out. The same rules count, whichever were chosen for findings."""
    packets = (one for one in linted if one.document.kind is Kind.PACKET)
    return tuple(sorted((_triage_one(one) for one in packets), key=lambda t: t.path))


def _triage_one(one: Linted) -> Triage:
    """A claim is a sentence, outside headings and quotations, that proves something or that a rule calls bare."""
    rules = tuple(rule for rule in all_rules() if rule.name in BARE_RULES)
    bare: Counter[int] = Counter()
    for finding in run(one.document, rules):
        sentence = one.document.sentence_at(finding.start)
        if sentence is not None:
            bare[sentence.start] += 1
    claims, without = 0, []
    lines = one.lines
    for sentence in one.document.sentences():
        if found := bare.get(sentence.start):
            without.append(Claim(" ".join(sentence.text.split()), lines.line_of(sentence.start), found))
        claims += bool(found) or _asserts(sentence)
    worst = sorted(without, key=lambda claim: -claim.findings)[:SHOWN]
    return Triage(one.path, claims, len(without), tuple(worst))


def _asserts(sentence: Sentence) -> bool:
    return sentence.proves and not sentence.plain.rstrip(" \t\r\n\"'”’)*_").endswith("?")
