"""A claim with what supports it: the sources of each word, and of each statement that the sentence makes."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import dated
from assistant.writing.checks.ids import CHECKED, holds
from assistant.writing.checks.numbers import backing, is_computed
from assistant.writing.checks.quotations import holds_quote
from assistant.writing.doer import bare_name, is_content
from assistant.writing.lexicon.concepts import literal_keys
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.source import Source
from assistant.writing.support import Support
from assistant.writing.words import Word

_COMPARING = frozenset({"to", "than", "against", "versus", "vs", "compared"})
_JOINED = lazy_pattern(r"\s*(?:and|&|to|through|–|-)\s*")
_JOINS = frozenset({"and", "but", "while", "then", "whereas", "&", "+"})
_POINTING = frozenset({"the", "this", "that", "these", "those", "its", "their"})
_FINITE = frozenset({"is", "are", "was", "were", "has", "have", "had"})


@dataclass(frozen=True, slots=True)
class Statement:
    """Clauses that state one thing together, and the bits of the sources that hold all of it."""

    segments: frozenset[int]
    bits: int


class Anchor(NamedTuple):
    """A word or literal of a clause with the bits of the sources that hold it; a `literal` belongs to one fact."""

    segment: int
    bits: int
    literal: bool
    start: int = 0


class Grounding:
    """The claim, its support word by word, and its statements."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.support = Support(claim)
        self.anchors = self._read_anchors()
        masks = self._masks()
        self.statements = tuple(self._statement(group, masks) for group in self._groups())

    def sources_of(self, segment: int) -> tuple[Source, ...]:
        """The sources that hold the statement which a clause belongs to; all of them where none does."""
        bits = next((s.bits for s in self.statements if segment in s.segments), 0) or self.claim.everyone
        return tuple(source for number, source in enumerate(self.claim.sources) if bits >> number & 1)

    def _statement(self, group: set[int], masks: dict[int, int]) -> Statement:
        bits = self.claim.everyone
        for segment in group:
            bits &= masks.get(segment, self.claim.everyone)
        return Statement(frozenset(group), bits & self._antecedent(group))

    def _antecedent(self, group: set[int]) -> int:
        """A relative clause is about the thing before it: "the rota, which Talia leads" needs one source for both."""
        opening = next(i for i, w in enumerate(self.claim.words) if w.segment == min(group))
        if self.claim.words[opening].lower not in {"which", "who", "whose"}:
            return self.claim.everyone
        before = [i for i in range(opening) if is_content(self.claim.words[i]) and not self.claim.words[i].quoted][-3:]
        bits = 0
        for i in before:
            bits |= self._anchor(i, self.claim.words[i])
        return bits or self.claim.everyone

    def is_mixed(self, statement: Statement, segment: int) -> bool:
        """Whether a clause mixes words of two items, or has a literal of one item with words of the other alone.

        A clause without words of its own, "In June,", belongs to all that is stated with it.
        """
        literals = [a.bits for a in self.anchors if a.literal and a.segment == segment and a.bits]
        if self._compares(segment):
            return False
        telling = self._telling({segment}) or self._telling(statement.segments)
        here = self._telling({segment})
        if statement.bits == 0 and any(not one & other for one in here for other in here):
            return True
        if telling:
            return any(all(not own & bits for own in telling) for bits in literals)
        return any(not one & other for one in literals for other in literals)

    def _compares(self, segment: int) -> bool:
        """Whether a clause sets a number of one item against that of another: "from 31 in May to 13 in June".

        Each side keeps to its own item, and both items are about something that the sentence names.
        """
        signs = [w.start for w in self.claim.words if w.segment == segment and w.lower in _COMPARING]
        literals = [a for a in self.anchors if a.literal and a.segment == segment and a.bits]
        sides: dict[int, int] = {}
        for anchor in literals:
            side = sum(anchor.start > sign for sign in signs)
            sides[side] = sides.get(side, self.claim.everyone) & anchor.bits
        if len(sides) < 2 or not all(sides.values()):
            return False
        involved = 0
        for bits in sides.values():
            involved |= bits
        words = ((i, w) for i, w in enumerate(self.claim.words) if w.content and not self._is_name(i, w))
        return any(self._told_by(i, w) & involved == involved for i, w in words)

    def _telling(self, segments: AbstractSet[int]) -> list[int]:
        """The sources of each word that only some of them spell; verbs tell only where nothing else does."""
        verbs = {d.at for d in self.claim.deeds if not d.noun}
        words = [(i, w) for i, w in enumerate(self.claim.words) if w.segment in segments and w.content]
        told = [(i in verbs, self._told_by(i, w)) for i, w in words]
        some = [(verb, bits) for verb, bits in told if bits not in (0, self.claim.everyone)]
        return [bits for verb, bits in some if not verb] or [bits for _, bits in some]

    def _told_by(self, i: int, word: Word) -> int:
        """The sources that spell a word; all of them for a name, which is a literal itself."""
        if word.quoted or self._points_back(i) or self._is_name(i, word):
            return self.claim.everyone
        return self.claim.bits(bool(literal_keys(word.text) & source.literal) for source in self.claim.sources)

    def _masks(self) -> dict[int, int]:
        """For each clause, the sources that hold all its things; verbs and grammar do not tell items apart."""
        everyone = self.claim.everyone
        found: dict[int, int] = {}
        for anchor in self.anchors:
            found[anchor.segment] = found.get(anchor.segment, everyone) & (anchor.bits or everyone)
        return found

    def _read_anchors(self) -> tuple[Anchor, ...]:
        claim = self.claim
        anchors = [
            Anchor(w.segment, self._anchor(i, w), self._is_name(i, w), w.start)
            for i, w in enumerate(claim.words)
            if is_content(w)
        ]
        literals = [
            (start, claim.bits(holds_quote(s, claim.text[start:end]) for s in claim.sources))
            for start, end in claim.quotes
        ]
        for quantity in claim.quantities:
            if not is_computed(claim, quantity):
                bits = claim.bits(n in backing(claim, quantity) for n in range(len(claim.sources)))
                literals.append((quantity.start, bits))
        literals += _joined_dates(claim.text, [(start, end, bits) for start, end, bits in dated(claim)])
        for mark in claim.marks:
            if mark.kind in CHECKED:
                bits = claim.bits(holds(s, mark, claim.text[mark.start : mark.end]) for s in claim.sources)
                literals.append((mark.start, bits))
        return (*anchors, *(Anchor(self._segment_at(start), bits, True, start) for start, bits in literals))

    def _is_name(self, i: int, word: Word) -> bool:
        actor = word.capital and bare_name(word) in self.claim.actors
        return actor or self.support.allowances.is_name(i, word)

    def _anchor(self, i: int, word: Word) -> int:
        """The sources of a word; all of them for verbs, whose synonyms are many, unless one spells the word so."""
        if word.quoted or self._points_back(i) or any(d.at == i and not d.noun for d in self.claim.deeds):
            return self.claim.everyone
        if tense(word.lower) is None:
            return self.support.masks[i]
        spelled = any(literal_keys(word.text) & source.literal for source in self.claim.sources)
        return self.support.masks[i] if spelled else self.claim.everyone

    def _points_back(self, i: int) -> bool:
        """ "by November the upgrade was done": what the sentence has named before is only pointed to."""
        words = self.claim.words
        pointed = i > 0 and words[i - 1].lower in _POINTING and not words[i].capital
        return pointed and any(w.root == words[i].root and w.content for w in words[: i - 1])

    def _segment_at(self, position: int) -> int:
        return next((w.segment for w in reversed(self.claim.words) if w.start <= position), 0)

    def _groups(self) -> list[set[int]]:
        """Clauses in groups with a verb each, or with numbers of their own: "A went up and B from 3 to 5" are two."""
        verbs = {d.segment for d in self.claim.deeds if not d.noun}
        verbs |= {w.segment for w in self.claim.words if w.lower in _FINITE}
        segments: dict[int, list[Word]] = {}
        for word in self.claim.words:
            segments.setdefault(word.segment, []).append(word)
        groups: list[set[int]] = []
        waiting = False
        for segment, words in segments.items():
            if groups and waiting:
                groups[-1].add(segment)
                waiting = segment not in verbs
            elif (waiting := _only_joins(words)) or not groups or segment in verbs or self._stands_alone(words):
                groups.append({segment})
            else:
                groups[-1].add(segment)
        return self._with_subjects(groups, verbs, segments)

    @staticmethod
    def _with_subjects(groups: list[set[int]], verbs: set[int], segments: dict[int, list[Word]]) -> list[set[int]]:
        """Verbless parts at a beginning go with what follows: "Anselm and Roza each own their half"."""
        joined: list[set[int]] = []
        for group in reversed(groups):
            opening = segments[min(group)][0].text
            begins = min(group) == 0 or opening in {";", "."}
            if joined and begins and not group & verbs:
                follows = segments[min(joined[-1])][0].text
                if follows in {"and", "&", "+", ","} or (min(group) == 0 and follows not in {";", ".", ":"}):
                    joined[-1] |= group
                    continue
            joined.append(group)
        return joined[::-1]

    def _stands_alone(self, words: list[Word]) -> bool:
        """A verbless part after "and" or a semicolon, or a listed one with a number, that has words of its own."""
        content = any(is_content(w) for w in words)
        numbered = any(words[0].start <= q.start < words[-1].end for q in self.claim.quantities)
        listed = words[0].text == "," and numbered and len(words) > 1 and words[1].lower not in PREPOSITIONS
        return content and (words[0].text in {"and", ";", "&", "+", "plus"} or listed)


def _only_joins(words: Sequence[Word]) -> bool:
    """An "and" cut off from its verb by a phrase between commas: "and, in May, reviewed"."""
    return len(words) == 1 and words[0].lower in _JOINS


def _joined_dates(text: str, dates: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Each date with its sources; two that open the sentence together, "Over May and June", are about all of it."""
    found = [(start, bits) for start, _, bits in dates]
    for n, ((start, end, bits), (later, _, more)) in enumerate(pairwise(dates)):
        if start < _OPENING and _JOINED.fullmatch(text[end:later]):
            found[n], found[n + 1] = (start, bits | more), (later, bits | more)
    return found


_OPENING = 12
"""How far from its beginning a sentence may name its time first."""
