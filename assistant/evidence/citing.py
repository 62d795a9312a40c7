"""Who refers to the author's work: a document of others that names it, else whoever quotes, credits or links it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import Mention
from assistant.evidence.capitals import Run, find_runs
from assistant.evidence.clauses import clauses
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.mine import points_back, speaks_of_mine, told_by_author
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_sentences
from assistant.evidence.uptake_words import DOCUMENT_NOUNS
from assistant.evidence.verbs import Tense, base_form, tense

_CITES = word_set(
    """
    acknowledge attribute cite credit excerpt footnote link mention point quote refer reference reprint repeat source
    """
)
_SIGNS = word_set(
    """
    acknowledges attribution attributed backlink backlinks bibliography cited cites citing credit credited credits
    excerpt excerpts footnote footnoted footnotes linked links mentions mentioned normative pointed pointing points
    quotation quoted quotes quoting reference referenced references referencing referred referring refers reprinted
    reprints sends source sources
    """
)
"""Words that tell of a reference."""

TITLE_NOUNS = DOCUMENT_NOUNS | word_set(
    "atlas blueprint manifesto outlook principles review roadmap sla strategy whitepaper"
)
"""Last words of the titles of documents."""

_QUOTED = lazy_pattern(r"[“\"'‘]([A-Z0-9][^“”\"'‘’]{3,60})[”\"'’](?!\w)")
_NUMBERED = lazy_pattern(r"\b(?:RFC|ADR|DDR|PRD|STD|PIR|PM)[- ]?\d{1,6}\b")
_AFTER_MINE = frozenset({"my", "mine", "our"})


def find_citing(text: str) -> tuple[Mention, ...]:
    """The documents that refer to the author's work, else the people and teams that do; in order."""
    parts = [clause for sentence in find_sentences(text) for clause in clauses(sentence)]
    found: list[Mention] = []
    anywhere = any(speaks_of_mine(p) for p in parts)
    told = False
    for clause in parts:
        meant = speaks_of_mine(clause) or ((anywhere or told) and points_back(clause)) or (anywhere and told)
        if meant and _tells_of_reference(clause) and not _by_author(clause):
            found += _documents(text, clause) or [_mention(r) for r in find_runs(clause) if _is_subject(r)]
        told = told or told_by_author(clause) or speaks_of_mine(clause)
    return tuple(found)


def _tells_of_reference(clause: Sequence[Token]) -> bool:
    return any(t.lower in _SIGNS for t in clause)


def _by_author(clause: Sequence[Token]) -> bool:
    """`I linked the guide`, `Quoted the RFC in my doc`: the author refers to something."""
    first = next((n for n, t in enumerate(clause) if t.is_word), 0)
    head = clause[first + 1] if clause[first].lower == "i" and first + 1 < len(clause) else clause[first]
    passive = first + 1 < len(clause) and clause[first + 1].lower in {"in", "by", "from"}
    return base_form(head.text) in _CITES and tense(head.text) is Tense.PAST and not passive


def _documents(text: str, clause: Sequence[Token]) -> list[Mention]:
    """Titles in quotes or ending in a title's word, and numbers, of documents that are not the author's."""
    low, high = clause[0].start, clause[-1].end
    found = [Mention(name=m[1], start=m.start(1), end=m.end(1)) for m in _QUOTED.finditer(text, low, high + 1)]
    found += [
        Mention(name=m.group(), start=m.start(), end=m.end())
        for m in _NUMBERED.finditer(text, low, high)
        if not _is_mine(text, m.start(), m.end())
    ]
    taken = {(m.start, m.end) for m in found}
    found += [
        _mention(run)
        for run in find_runs(clause)
        if run.words[-1] in TITLE_NOUNS and not any(a <= run.start < b for a, b in taken)
    ]
    return found


def _is_mine(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 20) : start].casefold().split()
    after = text[end : end + 20].casefold().lstrip(" (")
    return bool(before and before[-1] in _AFTER_MINE) or after.startswith(("mine", "of mine", "i wrote", "by me"))


def _is_subject(run: Run) -> bool:
    return not run.name.isupper() and run.before() not in {"from", "of", "with", "for"} and run.first < 8


def _mention(run: Run) -> Mention:
    return Mention(name=run.name, start=run.start, end=run.end)
