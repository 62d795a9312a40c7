"""Acronyms of three letters and more, in either direction: LCP and "Largest Contentful Paint"."""

from __future__ import annotations

from assistant.writing.checks.claim import Claim
from assistant.writing.source import Source
from assistant.writing.words import Word, pieces


def find_acronyms(claim: Claim) -> dict[int, int]:
    """For each word that is or spells out an acronym of a source, the bits of those sources."""
    found: dict[int, int] = {}
    words = [(i, w) for i, w in enumerate(claim.words) if w.is_word and w.text[0].isalpha()]
    for bit, source in enumerate(claim.sources):
        for i, word in words:
            letters = word.text.removesuffix("s")
            if letters.isupper() and len(letters) > 2 and letters.casefold() in source.initials:
                found[i] = found.get(i, 0) | 1 << bit
        for positions in _spelled_out(words, source):
            for i in positions:
                found[i] = found.get(i, 0) | 1 << bit
    return found


def _spelled_out(words: list[tuple[int, Word]], source: Source) -> list[list[int]]:
    acronyms = {w.text.removesuffix("s").casefold() for w in source.words if _is_acronym(w)}
    if not acronyms:
        return []
    content = [(i, w) for i, w in words if not w.function]
    found = []
    for run in (words, content):
        letters = [(i, (pieces(w) or (w.text,))) for i, w in run]
        for start in range(len(letters)):
            spelled, positions = "", []
            for i, parts in letters[start : start + 6]:
                spelled += "".join(p[0].casefold() for p in parts)
                positions.append(i)
                if (spelled in acronyms and len(positions) > 1) or (spelled in acronyms and len(parts) > 2):
                    found.append(list(positions))
    return found


def _is_acronym(word: Word) -> bool:
    letters = word.text.removesuffix("s")
    return letters.isupper() and letters.isalpha() and len(letters) > 2
