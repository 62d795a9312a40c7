"""A note as sentences and clauses with their places; quotations, dates and occasions stand as one word each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from assistant.evidence.abbreviations import SHORT_MONTHS, is_abbreviated
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.feedback.predicates import (
    CUT_OFF,
    HELD,
    OPENING,
    SPOKEN,
    Predicate,
    Word,
    after_place,
    find_predicate,
    without_frame,
    words_of,
)
from assistant.writing.feedback.words import ADVERBS, AUXILIARIES, CONNECTIVES, INTERJECTIONS, PRAISE, RATINGS

_QUOTE = lazy_pattern(
    r"“[^“”]{1,300}”|\"[^\"\n]{1,300}\"|‘[^‘’\n]{1,200}’(?!\w)"
    r"|(?<![\w])'(?=\S)[^'\n]{1,60}(?:'\w[^'\n]{0,60}){0,3}(?<=\S)'(?!\w)"
)
_END = lazy_pattern(r"[.!?…]+[\"”’)]*(?=\s|$)|\n+")
_SHORT = SHORT_MONTHS | {"min", "hr", "hrs"}
_ALWAYS = lazy_pattern(r"\s*;\s*|:\s+|\s+[-–—]{1,2}\s+|—")
_PERHAPS = lazy_pattern(
    r"\s*(?:[)(]|,(?!\d{3}))\s*(?:(?:and|so|but|because|cos|cuz|coz|while|which|then|or|until|yet|though|as)\s+)?"
    r"|\s+(?:in|at|during|on|after) which\s+|\s+where\s+(?=(?:you|he|she|they)\s)"
    r"|\s+(?:and|so|but|because|cos|cuz|coz|&|while|although|though|whereas|which|yet)\s+(?:so\s+|that\s+)?",
    re.IGNORECASE,
)
_ASIDES = RATINGS | PRAISE | ADVERBS | word_set("super so very typical really as usual sadly unfortunately")
_LOOKS = word_set("look check revisit follow talk see meet please")
_LOOK_AHEAD = 6


@dataclass(frozen=True)
class Clause:
    """`note[start:end]`, inside a sentence; `led_by` is what joins it to the clause before it, lower case."""

    note: str
    masked: str
    start: int
    end: int
    sentence: int
    led_by: str
    frame: int | None = None
    """Where "the recording of the forum shows that" began, which is no part of the clause."""

    @property
    def begins(self) -> int:
        """Where it begins, words on how it is known included."""
        return self.start if self.frame is None else self.frame

    @property
    def text(self) -> str:
        """As written."""
        return self.note[self.start : self.end]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words; what is held is one word."""
        return words_of(self.masked, self.start, self.end)

    @cached_property
    def telling(self) -> tuple[Word, ...]:
        """Its words without what is held, adverbs and leading connectives."""
        kept = without_frame(list(self.words))
        while kept and kept[0].low in CONNECTIVES | ADVERBS | INTERJECTIONS:
            kept.pop(0)
        return tuple(w for w in without_frame(kept) if not (w.is_held and HELD in w.text))

    @cached_property
    def predicate(self) -> Predicate | None:
        """Its first finite verb among `telling`; None for a fragment."""
        return find_predicate(self.telling, after_subject=self._held_subject)

    @property
    def _held_subject(self) -> bool:
        """Whether it opens with a date or occasion that may be its subject: not "in" or "at" one."""
        opens = bool(self.words) and self.words[0].is_held
        return opens and self.note[self.words[0].start :].split(maxsplit=1)[0].lower() not in OPENING

    def lows(self) -> tuple[str, ...]:
        """The telling words in lower case."""
        return tuple(w.low for w in self.telling)


def mask_quotes(note: str) -> str:
    """The note with each quotation blotted out, places kept."""
    return _QUOTE.sub(lambda m: SPOKEN * len(m.group()), note)


def hold(masked: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these spans blotted out, places kept."""
    for start, end in spans:
        masked = masked[:start] + HELD * (end - start) + masked[end:]
    return masked


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these spans as empty lines, places kept: no sentence goes on across them."""
    for start, end in spans:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return text


def sentences_of(masked: str) -> list[tuple[int, int]]:
    """The sentences' places, ends of sentence included."""
    found, start = [], 0
    for match in _END.finditer(masked):
        if match.group() == "." and is_abbreviated(masked, match.start(), _SHORT):
            continue
        found.append((start, match.end()))
        start = match.end()
    found.append((start, len(masked)))
    return [(a, b) for a, b in found if masked[a:b].strip(" \n\t.!?…")]


def clauses_of(note: str, masked: str) -> tuple[Clause, ...]:
    """Every clause of the note in order."""
    found = []
    for number, (start, end) in enumerate(sentences_of(masked)):
        for first, last, led_by in _pieces(masked, start, end):
            a, b = trimmed(masked, first, last)
            if a < b:
                found.append(Clause(note, masked, a, b, number, led_by))
    return tuple(found)


def _pieces(masked: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    led_by = ""
    at = start
    while at < end:
        cut = _next_cut(masked, at, end)
        if cut is None:
            break
        yield at, cut[0], led_by
        at, led_by = cut[1], cut[2]
    yield at, end, led_by


def _next_cut(masked: str, at: int, end: int) -> tuple[int, int, str] | None:
    place = at
    while place < end:
        always, perhaps = _ALWAYS.search(masked, place, end), _PERHAPS.search(masked, place, end)
        run_on = _RUN_ON.search(masked, place, end)
        match = min((m for m in (always, perhaps, run_on) if m), key=lambda m: m.start(), default=None)
        if match is None:
            return None
        before = words_of(masked, at, match.start())
        following = words_of(masked, match.end(), min(end, match.end() + 120))
        opens = match in (always, run_on) or "which" in match.group().lower() or starts_clause(following)
        if not opens and "," in match.group():
            opens = _is_aside(words_of(masked, match.end(), end)) or _is_look(following)
        if match is run_on and not _can_stop(before):
            opens = False
        if opens and before and before[-1].low not in CUT_OFF and match.end() < end:
            return match.start(), match.end(), match.group().strip(" ,").lower() or ","
        place = max(match.end(), match.start() + 1)
    return None


_RUN_ON = lazy_pattern(
    r"\s+(?:(?:so|and|then)\s+)?(?=(?:what (?:i|we) (?:need|want|expect|ask)\b|i (?:need|want|expect"
    r"|would like) (?:you|him|her|them|u) to\b"
    r"|(?:can|could|would) (?:you|u) please\b|please\s\w|let['’]?s (?:look|check|talk|see|meet|go)\b|we(?:['’]ll"
    r"| will|ll) (?:look|check|talk|see|meet|go over|review)\b|well (?:go over|look at|check)\b))",
    re.IGNORECASE,
)
"""Where speech without stops goes on to what is wanted: "… for no reason what i need from you is …"."""
_RUN_ON_WORDS = 5


def _can_stop(before: tuple[Word, ...]) -> bool:
    """Whether a sentence may be over: it has its verb, and goes on for a while."""
    return len(before) >= _RUN_ON_WORDS and find_predicate(tuple(without_frame(list(before)))) is not None


def _is_aside(words: tuple[Word, ...]) -> bool:
    """Whether a sentence only ends in a word of praise or blame: ", typical"."""
    return 0 < len(words) <= 4 and all(w.low in _ASIDES for w in words)


def _is_look(words: tuple[Word, ...]) -> bool:
    """Whether a checkpoint follows without a subject: ", look at it again on …"."""
    return len(words) > 1 and words[0].low in _LOOKS


def starts_clause(words: tuple[Word, ...]) -> bool:
    """Whether a subject and its finite verb follow, or something that is missing ("no mention of …")."""
    rest = [w for w in words[: _LOOK_AHEAD + 3] if w.low not in ADVERBS | {"that", "so"}]
    rest = without_frame(rest)
    if not rest:
        return False
    if rest[0].low in ("let's", "lets", "please"):
        return True
    if rest[0].low in ("no", "nothing") and len(rest) > 1 and rest[1].low not in AUXILIARIES:
        return True
    if rest[0].low in OPENING and (placed := after_place(words)) is not None:
        return bool(placed.subject)
    found = find_predicate(tuple(rest))
    if found is None or found.at > _LOOK_AHEAD or not found.subject:
        return False
    return found.subject[-1].low not in ("and", "or", "but")


_CALL = lazy_pattern(
    r"[\s,;:.!?]*(?:hey|hi|hello|ok(?:ay)?|well|right|look|listen|honestly|btw|fyi|heads[ -]up)\b"
    r"(?: (?:there|again|all))?\s*[,:!–—-]+\s*",
    re.IGNORECASE,
)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks, commas, dashes, brackets and ends of sentence around it, nor a "Hey," before it."""
    if call := _CALL.match(text, start, end):
        start = call.end()
    while start < end and text[start] in " \n\t,;:-–—(.!?…":
        start += 1
    while start < end and text[end - 1] in " \n\t,;:-–—(.!?…":
        end -= 1
    if text[start:end].count(")") > text[start:end].count("(") and text[end - 1 : end] == ")":
        end -= 1
    return start, end
