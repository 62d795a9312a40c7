"""Words that a sentence may use though no source has them, because here they claim nothing more than the evidence."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from assistant.domain.vocabulary import Role, Unit
from assistant.evidence.stems import word_set
from assistant.evidence.units import PERIOD_ADVERBS
from assistant.evidence.verbs import base_form, tense, verb_role
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.direction import Signs, agrees, direction_of
from assistant.writing.checks.listed import NAMES_LISTED
from assistant.writing.checks.spoken import is_told_otherwise
from assistant.writing.doer import Doer, is_content
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.function_words import (
    CARRYING_VERBS,
    LIGHT_VERBS,
    MEANS_VERBS,
    PERSON_NOUNS,
    PLAN_WORDS,
    REPORTING_VERBS,
    SAYING_VERBS,
)
from assistant.writing.lexicon.ordinary import actless_verbs, ordinary_words
from assistant.writing.lexicon.ordinary.placing_words import PERIODS
from assistant.writing.lexicon.phrasal import claiming_phrases
from assistant.writing.lexicon.plain_words import PLAIN_VERBS
from assistant.writing.making import is_apposed, is_passive, makes_named_thing
from assistant.writing.source import Source
from assistant.writing.words import Word

_MOVING = frozenset(
    root(verb)
    for verb in ("move", "migrate", "switch", "change", "upgrade", "update", "replace", "convert", "shift", "swap")
)


_WAITS = re.compile(r"\b(?:once|until|till|when)\b.{1,40}\b(?:is|are)\b", re.IGNORECASE)
"""Evidence that waits for something is not done, whatever its verb."""

_EXCHANGED = re.compile(r"->|→|\b(?:instead of|rather than|in place of)\b", re.IGNORECASE)
"""One thing for another, told without a verb."""

_TIES = word_set("after by since through using via w w/ with")


def _ties(source: Source) -> bool:
    """Whether the evidence ties a means to an end in any way."""
    return any(w.lower in _TIES or w.text in {"(", "->", "→", ":", "+"} for w in source.words)


_TEAM_ROOTS = frozenset({root("team"), root("squad")})


def _moved_there(source: Source) -> bool:
    """Whether somebody else moved to a thing, uses it, or is on it."""
    moving = {root(verb) for verb in ("move", "switch", "migrate", "use")}
    others = any(
        d.doer in (Doer.OTHER, Doer.NOBODY) and source.words[d.at].root in moving for d in source.deeds if not d.noun
    )
    return others or re.search(r"\b(?:are|is) on (?:it|them)\b", source.text) is not None


def is_written_rate(text: str, period: str) -> bool:
    """Whether a text writes the rhythm "daily" as "/day", "a day" or "each day"."""
    return re.search(rf"(?:/|\b(?:per|an?|each|every))\s?{period[:2]}\w*\b", text, re.IGNORECASE) is not None


@lru_cache(maxsize=1)
def _person_roots() -> frozenset[str]:
    return frozenset(root(noun) for noun in PERSON_NOUNS)


_OF_THINGS = frozenset({"hold", "produce", "yield", "return"})
"""Free where a thing does it: it only says what came of it, and that is checked word by word."""

_ADDED = re.compile(r"(?<!\w)\+\s?\d")
_DONE_AGAIN = re.compile(r"re-?[a-z]{4,}(?:ed|ing|en|t|s)?$")
"""What was rebuilt or re-issued was built or issued again."""

_COMPARED = {"cheaper": "down", "rarer": "down", "sooner": "faster", "quick": "faster", "quicker": "faster"}
"""Comparisons that no list of directions has; the numbers must move so."""

_ROUGH_COUNTS = frozenset({"dozens", "hundreds", "thousands", "millions"})
"""Their reach is compared with the counts of the evidence."""

_BOUNDS = frozenset({"below", "above", "under", "over", "beyond"})
"""Before a number these bound it, and the number's own check compares them."""

_PARTICLE_VERBS = frozenset(root(verb) for verb in ("speed", "set", "put", "wind", "write", "shut", "sum", "make"))
_HAVING = frozenset({root("have")})
_ENDING = frozenset({"finish", "complete"})
_WITHIN = 9
"""Words within which a verb of ending names its time."""


class Allowances:
    """What the numbers, the shape and the kind of the sources allow. `units` are roots that a backed number carries."""

    def __init__(self, claim: Claim, signs: tuple[Signs, ...], units: frozenset[str]) -> None:
        self.claim, self.signs, self.units = claim, signs, units
        self.openings = _openings(claim.words)

    def is_name(self, i: int, word: Word) -> bool:
        """A capital inside the sentence is a name, and a name has no synonym; so is a known name at its start."""
        return word.capital and (i not in self.openings or word.lower.removesuffix("'s") in self.claim.actors)

    def allows(self, i: int, word: Word) -> bool:
        """Words that claim nothing here, or that a number, a quotation, a plan or the criterion carries."""
        if self.is_name(i, word) and not word.function:
            return bool((word.keys | word.phrase) & self.claim.lent)
        if word.lower in _ROUGH_COUNTS:
            return True
        if word.lower in _BOUNDS and any(q.bound and 0 < q.start - word.end < 6 for q in self.claim.quantities):
            return True
        if direction := direction_of(word) or _COMPARED.get(word.lower, ""):
            return any(agrees(direction, signs) for signs in self.signs) or not self._tells_way(i, word)
        if word.function and not (self.is_name(i, word) and word.lower in {"will", "may", "can", "us", "it"}):
            return True
        if word.root in _light_roots():
            return self._light(i, word)
        if verb_role(word.lower) is Role.SUPPORTED and self._author_acts():
            return True
        if word.root in _MOVING and any(_EXCHANGED.search(s.text) for s in self.claim.sources):
            return True
        if self._is_generic(i, word) or (word.keys | word.phrase) & self.claim.lent:
            return True
        if word.root in self.units:
            return True
        if word.root in _plain_verb_roots():
            return self._light(i, word)
        if word.lower.removesuffix("'s") in ordinary_words():
            return self._light(i, word)
        if word.lower.removesuffix("'s") in _PERIODS:
            return not self._tells_rhythm(i) or (word.lower == "second" and self._is_rate(i))
        if word.lower in {"again", "anew", "afresh"}:
            return any(_DONE_AGAIN.match(w.lower) for source in self.claim.sources for w in source.words)
        if word.lower == "followed":
            return i + 1 < len(self.claim.words) and self.claim.words[i + 1].lower == "by"
        if (period := PERIOD_ADVERBS.get(word.lower)) is not None:
            return any(is_written_rate(source.text, period) for source in self.claim.sources)
        waits = any(_WAITS.search(source.text) for source in self.claim.sources)
        if (self.claim.tentative or waits) and word.lower in PLAN_WORDS:
            return True
        return bool(self.claim.quotes) and base_form(word.lower) in SAYING_VERBS

    def _is_generic(self, i: int, word: Word) -> bool:
        """Verbs that only introduce, tie, or say that a named thing was made; nouns for people who are named."""
        verb = base_form(word.lower)
        following = self.claim.words[i + 1].lower if i + 1 < len(self.claim.words) else ""
        if verb in REPORTING_VERBS and following == "that":
            return True
        if verb in MEANS_VERBS and (
            word.lower.endswith("ing") or is_passive(self.claim, i) or is_apposed(self.claim, i)
        ):
            return any(_ties(source) for source in self.claim.sources)
        if verb is not None and (makes_named_thing(self.claim, i, verb) or self._carries_out(i, verb)):
            return True
        if self._is_own_team(i, word):
            return True
        if verb == "adopt" and any(_moved_there(source) for source in self.claim.sources):
            return True
        if verb in _OF_THINGS and any(d.at == i and d.doer is Doer.THING for d in self.claim.deeds):
            return True
        if verb == "attend" and (
            (i and self.claim.words[i - 1].root in _person_roots())
            or not any(d.at == i and d.doer is Doer.AUTHOR for d in self.claim.deeds)
        ):
            return True
        if verb == "add" and any(_ADDED.search(source.text) for source in self.claim.sources):
            return True
        if any(q.start < word.start <= q.end and is_told_otherwise(self.claim, q) for q in self.claim.quantities):
            return word.root in _TEAM_ROOTS or word.root in _person_roots()
        if word.root in _TEAM_ROOTS and NAMES_LISTED.search(self.claim.text, word.end) is not None:
            return True
        named = any(s.people for s in self.claim.sources) or NAMES_LISTED.search(self.claim.text) is not None
        return word.root in _person_roots() and named

    def _is_own_team(self, i: int, word: Word) -> bool:
        """ "the team" where the evidence says "we", "us" or "our"."""
        around = {w.lower for w in self.claim.words[max(0, i - 3) : i]}
        named = word.lower in {"team", "team's"} and bool(around & {"the", "my", "our"})
        return named and any(
            w.lower.partition("'")[0] in {"we", "us", "our", "ours"} for s in self.claim.sources for w in s.words
        )

    def _carries_out(self, i: int, verb: str) -> bool:
        """ "conducted interviews" for "interviewed": a verb of doing with the act as its noun."""
        if verb in _ENDING and self._is_timed(i):
            return True
        if verb not in CARRYING_VERBS:
            return False
        things = {w.root for w in self.claim.words[i + 1 : i + 5] if is_content(w)}
        return any(
            source.words[d.at].root in things for source in self.claim.sources for d in source.deeds if not d.noun
        )

    def _is_timed(self, i: int) -> bool:
        """ "finished in 2 h": what a note of work done gives the length of has ended."""
        if self.claim.tentative:
            return False
        for word, following in pairwise(self.claim.words[i + 1 : i + _WITHIN]):
            if not word.is_word and word.text not in {"-", "’", "'"}:
                break
            if word.lower in {"in", "within", "after"}:
                return any(q.start == following.start and q.unit is Unit.DURATION for q in self.claim.quantities)
        return False

    def is_plain_verb(self, word: Word) -> bool:
        """Whether a verb is too general to claim an act of its own ("served as", "ran", "handled")."""
        return word.root in _plain_verb_roots() or word.lower in actless_verbs()

    def is_free_verb(self, i: int) -> bool:
        """Whether a verb is free although no source has it: it makes a thing only named, or moves along an arrow."""
        word = self.claim.words[i]
        arrow = word.root in _MOVING and any(_EXCHANGED.search(s.text) for s in self.claim.sources)
        return arrow or self._is_generic(i, word)

    def _light(self, i: int, word: Word) -> bool:
        """A light verb is free unless a particle makes it an act ("took over"); for up and down numbers decide."""
        if i and self.claim.words[i - 1].lower in {"a", "an", "the", "of"}:
            return True
        claiming = _phrases().get(word.root, frozenset())
        for j in range(i + 1, min(len(self.claim.words), i + 6)):
            partner = self.claim.words[j]
            if not partner.is_word:
                break
            if partner.lower in claiming and (j == i + 1 or partner.lower in _APART) and not self._is_share(j):
                if self._takes_time(word, j) or (partner.lower in _MADE and makes_named_thing(self.claim, i, "create")):
                    return True
                direction = "down" if partner.lower == "off" else direction_of(partner)
                return bool(direction) and any(agrees(direction, signs) for signs in self.signs)
        return True

    def _is_share(self, particle: int) -> bool:
        """ "went to 3.8 out of 5": no particle of a verb but part of a number."""
        following = self.claim.words[particle + 1 : particle + 3]
        return len(following) == 2 and following[0].lower == "of" and following[1].text[0].isdigit()

    def _takes_time(self, word: Word, particle: int) -> bool:
        """ "took up a day": the length of time is compared elsewhere."""
        end = self.claim.words[particle].end
        return word.root == _TAKE and any(
            q.unit is Unit.DURATION and 0 <= q.start - end < _BY_NUMBER for q in self.claim.quantities
        )

    def _is_rate(self, i: int) -> bool:
        """ "per second" where the evidence has "rps"."""
        per = i > 0 and self.claim.words[i - 1].lower in {"per", "a", "each"}
        rates = (q.unit_text.casefold() for s in self.claim.sources for q in s.quantities)
        written = any(
            re.search(r"\b(?:rps|qps|tps|iops|fps)\b|/s\b", s.text, re.IGNORECASE) for s in self.claim.sources
        )
        return per and (written or any(unit.endswith("per second") for unit in rates))

    def _tells_rhythm(self, i: int) -> bool:
        """Whether a period says how often: "every week", "a day", "month after month"."""
        around = self.claim.words[max(0, i - 2) : i + 3]
        if sum(w.root == self.claim.words[i].root for w in around) > 1:
            return True
        return any(w.lower in _RHYTHM for w in self.claim.words[max(0, i - 2) : i])

    def _author_acts(self) -> bool:
        """Whether the author does anything in a source, so that "helped" or "contributed" claims no more."""
        return any(d.doer in (Doer.AUTHOR, Doer.SHARED) for s in self.claim.sources for d in s.deeds) or any(
            w.lower in {"mine", "my", "i", "we", "our"} for s in self.claim.sources for w in s.words
        )

    def _tells_way(self, i: int, word: Word) -> bool:
        """Whether a word of direction tells how a number moves here, and not a place, a cause or a time.

        No way is told by "turned up 17 crashes", "down to a bad cable", "fell on a Monday" or "raised a question".
        """
        following = [w.lower for w in self.claim.words[i + 1 : i + 5]]
        if not word.function:
            if word.root == _FALL:
                return following[:1] not in ([place] for place in _WHERE_FALLEN)
            if word.root == _GAIN:
                return any(0 <= q.start - word.end < _BY_NUMBER for q in self.claim.quantities)
            handed = _HANDED.get(word.root)
            return not handed or not {w.root for w in self.claim.words[max(0, i - 4) : i + 5]} & handed
        before = self.claim.words[i - 1] if i else None
        if before is not None and (before.root in _PARTICLE_VERBS or _is_still_verb(before)):
            return False
        numbers = any(w[:1].isdigit() for w in following) or any(
            0 <= q.start - word.end < _BY_NUMBER for q in self.claim.quantities
        )
        return numbers and (following[:1] in (["to"], ["from"], ["by"]) or following[0][:1].isdigit())


_FALL, _GAIN = root("fall"), root("gain")
_BY_NUMBER = 30
_TAKE = root("take")
_MADE = frozenset({"together", "up", "out"})
"""With these the making of a thing is told: "put together", "worked out"."""
_WHERE_FALLEN = word_set("after before on under within into outside inside between during short among")
_HANDED = {
    root(verb): frozenset(root(thing) for thing in things.split())
    for verb, things in {
        "raise": "alarm alert issue question concern ticket point objection flag awareness exception error request",
        "extend": "offer invitation invite thanks",
    }.items()
}
"""Things that a verb of up brings about or hands over, and does not move: "raised a question", "extended an offer"."""
_CARRYING_WAYS = frozenset(
    root(verb)
    for verb in (
        *("go", "come", "move", "climb", "take", "bring", "drive", "get", "push", "edge", "creep", "be", "scale"),
        *("pull", "cut", "step", "ramp", "shoot", "bump", "drop", "fall", "slide", "trend", "send", "bring"),
    )
)
"""Verbs with which "up" and "down" tell the way of a number; after others they are particles ("turned up")."""


def _is_still_verb(word: Word) -> bool:
    verb = tense(word.lower) is not None or word.lower.endswith("ed")
    return verb and word.root not in _CARRYING_WAYS


_PERIODS = word_set(PERIODS)
_RHYTHM = word_set("every each per most within throughout through all whole entire")
_APART = frozenset({"up", "down", "out", "off"})
"""Particles that may stand away from their verb ("took the SDK out")."""


@lru_cache(maxsize=1)
def _phrases() -> dict[str, frozenset[str]]:
    return {root(verb): particles for verb, particles in claiming_phrases().items()}


@lru_cache(maxsize=1)
def _light_roots() -> frozenset[str]:
    return frozenset(root(verb) for verb in LIGHT_VERBS)


@lru_cache(maxsize=1)
def _plain_verb_roots() -> frozenset[str]:
    return frozenset(root(word) for word in PLAIN_VERBS)


def _openings(words: tuple[Word, ...]) -> frozenset[int]:
    """Where a capital says nothing: at the first word, and after a stop, a colon or an opening quotation mark."""
    first = next((i for i, w in enumerate(words) if w.is_word), 0)
    return frozenset({first} | {i + 1 for i, w in enumerate(words) if w.text in {".", ":", "!", "?", "“", '"'}})
