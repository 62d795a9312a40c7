"""Which sources support each word of a sentence: a bit per source, all bits for words that claim nothing."""

from __future__ import annotations

from functools import lru_cache

from assistant.domain.evidence import Quantity, Subject, Unit
from assistant.domain.growth import Role
from assistant.evidence.masks import MarkKind
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import find_tokens
from assistant.evidence.verbs import Tense, base_form, tense, verb_role
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import read_dates
from assistant.writing.checks.direction import agrees, direction_of, signs_of
from assistant.writing.checks.numbers import NAMES_LISTED, backing, is_computed
from assistant.writing.deeds import PREPOSITIONS, Doer, is_content
from assistant.writing.lexicon.concepts import keys_of, lexicon, literal_keys, root
from assistant.writing.lexicon.function_words import (
    BY_UNIT,
    CREATING_VERBS,
    FUNCTION,
    LIGHT_VERBS,
    MAKING,
    MEANS_VERBS,
    NEUTRAL_PHRASES,
    PERSON_NOUNS,
    PLAN_WORDS,
    REPORT_NOUNS,
    REPORTING_VERBS,
    SAYING_VERBS,
    TEAM_PHRASES,
)
from assistant.writing.source import Source
from assistant.writing.words import Word, compound_keys, pieces

_DATE_MARKS = (MarkKind.DATE, MarkKind.TIME, MarkKind.PERCENTILE)


class Support:
    """The support of each word of a claim; `masks[i]` belongs to `claim.words[i]`."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.everyone = (1 << len(claim.sources)) - 1
        self.signs = tuple(signs_of(claim, source) for source in claim.sources)
        self.free = self._free_positions()
        self.units = self._backed_units()
        self.acronyms = self._acronyms()
        self.masks = tuple(self._mask(i, word) for i, word in enumerate(claim.words))

    def _mask(self, i: int, word: Word) -> int:
        if not word.is_word or word.quoted or i in self.free:
            return self.everyone
        if word.function and not self._is_name(i, word):
            return self.everyone if not direction_of(word) or self._allowed(i, word) else self._by_source(i, word)
        if word.text[0].isdigit() and not _has_letters(word):
            return self.everyone
        mask = self.acronyms.get(i, 0) | self._by_source(i, word)
        if not mask and self._allowed(i, word):
            return self.everyone
        return mask

    def _by_source(self, i: int, word: Word) -> int:
        return sum(1 << bit for bit, source in enumerate(self.claim.sources) if self._supports(i, word, source))

    def _supports(self, i: int, word: Word, source: Source) -> bool:
        if self._is_name(i, word):
            return names_literally(word, source)
        return (
            bool(word.keys & source.index)
            or bool(word.phrase & source.index)
            or _compound_in(word, source)
            or bool(self._joined(i) & source.index)
            or _shortened(word, source)
        )

    def _is_name(self, i: int, word: Word) -> bool:
        """A capital inside the sentence is a name, and a name has no synonym; so is a known name at its start."""
        if not word.text[0].isupper() and not any(c.isupper() for c in word.text[1:]):
            return False
        return not _opens(self.claim.words, i) or word.lower.removesuffix("'s") in self.claim.actors

    def _joined(self, i: int) -> frozenset[str]:
        around = self.claim.words[max(0, i - 1) : i + 2]
        return compound_keys(around)

    def _allowed(self, i: int, word: Word) -> bool:
        """Words that claim nothing here, or that a number, a quotation, a plan or the criterion carries."""
        if self._is_name(i, word) and not word.function:
            return bool((word.keys | word.phrase) & self.claim.lent)
        if direction := direction_of(word):
            return any(agrees(direction, signs) for signs in self.signs) or (word.function and not self._moves(i))
        if word.function and not (self._is_name(i, word) and word.lower in {"will", "may", "can", "us", "it"}):
            return True
        if word.root in _light_roots():
            return self._light(i, word)
        if verb_role(word.lower) is Role.SUPPORTED and self._author_acts():
            return True
        if word.root in _MOVING and any("->" in s.text or "→" in s.text for s in self.claim.sources):
            return True
        if self._is_generic(i, word) or word.root in _report_roots() or (word.keys | word.phrase) & self.claim.lent:
            return True
        if word.root in self.units:
            return True
        if self.claim.tentative and word.lower in PLAN_WORDS:
            return True
        return bool(self.claim.quotes) and base_form(word.lower) in SAYING_VERBS

    def _is_generic(self, i: int, word: Word) -> bool:
        """Verbs that only introduce, tie, or say that a named thing was made; nouns for people who are named."""
        verb = base_form(word.lower)
        following = self.claim.words[i + 1].lower if i + 1 < len(self.claim.words) else ""
        if verb in REPORTING_VERBS and following == "that":
            return True
        if verb in MEANS_VERBS and (word.lower.endswith("ing") or self._is_passive(i)):
            return any(_ties(source) for source in self.claim.sources)
        if verb is not None and self._creates(i, verb):
            return True
        named = any(s.people for s in self.claim.sources) or NAMES_LISTED.search(self.claim.text) is not None
        return word.root in _person_roots() and named

    def _creates(self, i: int, verb: str) -> bool:
        """Whether the verb makes the very thing that a verbless clause of the evidence names."""
        things = set()
        for word in self.claim.words[i + 1 : i + 9]:
            ends = word.lower in PREPOSITIONS or word.lower in {"and", "or", "which", "that"}
            if not word.is_word or ends or tense(word.lower) in (Tense.PAST, Tense.GERUND):
                break
            things.add(word.root)
        for source in self.claim.sources:
            for head in named_things(source):
                if head.root in things and (verb in CREATING_VERBS or _goes_with(verb, head)):
                    return True
        return False

    def is_free_verb(self, i: int) -> bool:
        """Whether a verb is free although no source has it: it makes a thing only named, or moves along an arrow."""
        word = self.claim.words[i]
        arrow = word.root in _MOVING and any("->" in s.text or "→" in s.text for s in self.claim.sources)
        return arrow or self._is_generic(i, word)

    def _is_passive(self, i: int) -> bool:
        return any(
            w.lower in {"was", "were", "been", "being", "is", "are"} for w in self.claim.words[max(0, i - 2) : i]
        )

    def _light(self, i: int, word: Word) -> bool:
        """A light verb is free unless a particle makes it a phrase ("took over"); for up and down numbers decide."""
        for j in range(i + 1, min(len(self.claim.words), i + 6)):
            partner = self.claim.words[j]
            if not partner.is_word:
                break
            if (
                partner.function
                and (word.root, partner.root) in lexicon().phrases
                and (j == i + 1 or partner.lower in {"up", "down", "out", "off"})
            ):
                direction = direction_of(partner)
                return bool(direction) and any(agrees(direction, signs) for signs in self.signs)
        return True

    def _author_acts(self) -> bool:
        """Whether the author does anything in a source, so that "helped" or "contributed" claims no more."""
        return any(d.doer in (Doer.AUTHOR, Doer.SHARED) for s in self.claim.sources for d in s.deeds) or any(
            w.lower in {"mine", "my", "i", "we", "our"} for s in self.claim.sources for w in s.words
        )

    def _moves(self, i: int) -> bool:
        """Whether "up" or "down" stands by a number here: "down to 5%"; elsewhere it is a particle."""
        following = self.claim.words[i + 1 : i + 3]
        return any(w.lower in {"to", "from", "by"} for w in following) or any(
            w.text[:1].isdigit() for w in following[:1]
        )

    def _free_positions(self) -> frozenset[int]:
        """Words inside dates, times, measured numbers and phrases that claim nothing."""
        claim = self.claim
        spans = [(m.start, m.end) for m in claim.marks if m.kind in _DATE_MARKS]
        dates = read_dates(claim.text)
        spans += [(d.start, d.end) for d in dates.days] + [(p.start, p.end) for p in dates.parts]
        spans += [(q.start, _number_end(claim.text, q)) for q in claim.quantities]
        spans += [_period_span(claim.text, q) for q in claim.quantities]
        free = {i for i, w in enumerate(claim.words) if any(s <= w.start and w.end <= e for s, e in spans)}
        return frozenset(free | _phrase_positions(claim.words))

    def _backed_units(self) -> frozenset[str]:
        found: set[str] = set()
        for quantity in self.claim.quantities:
            if backing(self.claim, quantity) or is_computed(self.claim, quantity):
                found |= {root(word) for word in BY_UNIT.get(quantity.unit.value, "").split()}
        if any(
            q.unit_text.split()[-1:] and q.unit_text.split()[-1].casefold() in _PARTS_OF_DAY
            for q in self.claim.quantities
        ):
            found.add(root("spend"))
        timed = any(q.unit is Unit.DURATION for q in self.claim.quantities)
        if timed and any(m.kind is MarkKind.PERCENTILE for m in self.claim.marks):
            found.add(root("latency"))
        return frozenset(found)

    def _acronyms(self) -> dict[int, int]:
        """Acronyms of three letters and more, in either direction: LCP and "Largest Contentful Paint"."""
        found: dict[int, int] = {}
        words = [(i, w) for i, w in enumerate(self.claim.words) if w.is_word and w.text[0].isalpha()]
        for bit, source in enumerate(self.claim.sources):
            for i, word in words:
                letters = word.text.removesuffix("s")
                if letters.isupper() and len(letters) > 2 and letters.casefold() in source.initials:
                    found[i] = found.get(i, 0) | 1 << bit
            for positions in self._spelled_out(words, source):
                for i in positions:
                    found[i] = found.get(i, 0) | 1 << bit
        return found

    def _spelled_out(self, words: list[tuple[int, Word]], source: Source) -> list[list[int]]:
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


_PARTS_OF_DAY = word_set(
    """
    afternoon afternoons evening evenings morning mornings night nights sprint sprints weekend weekends
    """
)
_MOVING = frozenset(
    root(verb) for verb in ("move", "migrate", "switch", "change", "upgrade", "update", "replace", "convert")
)


def _period_span(text: str, quantity: Quantity) -> tuple[int, int]:
    """The "per second" of a rate, which the number's own check compares."""
    if " per " not in quantity.unit_text:
        return quantity.end, quantity.end
    period = quantity.unit_text.rpartition(" per ")[2]
    at = text.casefold().rfind(period[:3], quantity.start, quantity.end + 12)
    return (at, at + len(period) + 1) if at > 0 else (quantity.end, quantity.end)


def _number_end(text: str, quantity: Quantity) -> int:
    """Where the number ends and the counted noun begins; measured units belong to the number."""
    if quantity.unit not in (Unit.COUNT, Unit.RATE):
        return quantity.end
    noun = quantity.unit_text.split(" per ")[0]
    at = text.casefold().find(noun.casefold(), quantity.start, quantity.end) if noun else -1
    return at if at > quantity.start else quantity.end


_TIES = word_set("after by since through using via w w/ with")


def _ties(source: Source) -> bool:
    """Whether the evidence ties a means to an end in any way."""
    return any(w.lower in _TIES or w.text in {"(", "->", "→", ":", "+"} for w in source.words)


@lru_cache(maxsize=1024)
def named_things(source: Source) -> tuple[Word, ...]:
    """The things that clauses without a verb name: `Prototype` of "Prototype for offline sync"."""
    if source.subject is Subject.OTHER or source.role is Role.SUPPORTED:
        return ()
    acting = {d.segment for d in source.deeds if not d.noun and source.words[d.at].root not in _HAVING}
    others = {d.at for d in source.deeds if d.noun}
    heads: dict[int, tuple[int, Word]] = {}
    done: set[int] = set()
    opening = {
        word.segment for i, word in enumerate(source.words) if not i or source.words[i - 1].text in {".", ";", "!", "?"}
    }
    opening |= {word.segment for word in source.words if word.text in {":", ";"}}
    for i, word in enumerate(source.words):
        if word.segment in acting or word.segment in done or word.segment not in opening:
            continue
        if word.lower in PREPOSITIONS and word.segment in heads:
            done.add(word.segment)
        elif is_content(word):
            heads[word.segment] = (i, word)
    return tuple(word for i, word in heads.values() if i not in others)


_HAVING = frozenset({root("have")})


def _goes_with(verb: str, thing: Word) -> bool:
    return any(verb in verbs and thing.root in {root(noun) for noun in nouns} for verbs, nouns in MAKING)


@lru_cache(maxsize=1)
def _person_roots() -> frozenset[str]:
    return frozenset(root(noun) for noun in PERSON_NOUNS)


def names_literally(word: Word, source: Source) -> bool:
    """Whether a source spells the name, part by part, or knows it by a short form ("K8s")."""
    if literal_keys(word.text) & source.literal:
        return True
    parts = pieces(word)
    if parts and all(literal_keys(p) & source.literal or p.casefold() in FUNCTION for p in parts):
        return True
    short = frozenset(k for k in word.keys | word.phrase if k[0] == "s" and k[1:].isdigit())
    return bool(short & source.index) or _shortened(word, source)


def _compound_in(word: Word, source: Source) -> bool:
    parts = tuple(p for p in pieces(word) if p.casefold() not in {"post", "pre", "re", "mid"})
    free_digits = word.text[0].isdigit()
    return bool(parts) and all(
        p.casefold() in FUNCTION
        or (free_digits if p.isdigit() else bool(keys_of(p) & source.index))
        or p.casefold() in source.literal
        for p in parts
    )


def _shortened(word: Word, source: Source) -> bool:
    """Whether the source has the word cut short, or the word is one cut short: "repro", "vuln", "init"."""
    lower = word.lower
    if len(lower) < 6 or not lower.isalpha():
        return False
    return any(lower.startswith(short) for short in _short_words(source))


def _short_words(source: Source) -> frozenset[str]:
    return _cut_short(tuple(w.lower for w in source.words if w.is_word))


@lru_cache(maxsize=1024)
def _cut_short(words: tuple[str, ...]) -> frozenset[str]:
    """Words of three to six letters that are no words by themselves, as far as the vocabulary knows."""
    found = set()
    for word in words:
        plain = word.removesuffix("s")
        known = base_form(word) or word in FUNCTION or root(word) in lexicon().groups
        if 3 <= len(plain) <= 6 and plain.isalpha() and not known:
            found.add(plain)
    return frozenset(found)


def _is_acronym(word: Word) -> bool:
    letters = word.text.removesuffix("s")
    return letters.isupper() and letters.isalpha() and len(letters) > 2


def _has_letters(word: Word) -> bool:
    return any(c.isalpha() for c in word.text)


def _opens(words: tuple[Word, ...], i: int) -> bool:
    before = [w for w in words[:i] if w.is_word]
    return not before or (i > 0 and words[i - 1].text in {".", ":", "!", "?", "“", '"'})


@lru_cache(maxsize=1)
def _light_roots() -> frozenset[str]:
    return frozenset(root(verb) for verb in LIGHT_VERBS)


@lru_cache(maxsize=1)
def _report_roots() -> frozenset[str]:
    return frozenset(root(noun) for noun in REPORT_NOUNS)


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, ...], ...]:
    listed = sorted((*TEAM_PHRASES, *NEUTRAL_PHRASES), key=len, reverse=True)
    return tuple(tuple(t.lower for t in find_tokens(phrase)) for phrase in listed)


def _phrase_positions(words: tuple[Word, ...]) -> frozenset[int]:
    lowers = tuple(w.lower for w in words)
    found: set[int] = set()
    for phrase in _phrases():
        size = len(phrase)
        for i in range(len(lowers) - size + 1):
            if lowers[i] == phrase[0] and lowers[i : i + size] == phrase:
                found.update(range(i, i + size))
    return frozenset(found)
