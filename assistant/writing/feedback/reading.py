"""A note as sentences and clauses with their places; quotations, dates and occasions stand as one word each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.verbs import form_of, third_person_of
from assistant.writing.feedback.words import ADVERBS, AUXILIARIES, CONNECTIVES, DETERMINERS, MODALS, PRAISE, RATINGS

HELD = "þ"
"""Stands for each letter of a date or an occasion, so that places stay and neither is cut or read as a verb."""
SPOKEN = "ð"
"""Stands for each letter of a quotation."""

_QUOTE = re.compile(
    r"“[^“”]{1,300}”|\"[^\"\n]{1,300}\"|‘[^‘’\n]{1,200}’(?!\w)"
    r"|(?<![\w])'(?=\S)[^'\n]{1,60}(?:'\w[^'\n]{0,60}){0,3}(?<=\S)'(?!\w)"
)
_END = re.compile(r"[.!?…]+[\"”’)]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|approx|incl|no|dr|mr|mrs|ms|min|hrs?|nov|dec|oct|sept?|aug|jan|feb|mar|apr|[a-z])\.$", re.I
)
_WORD = re.compile(r"[#@]?\w+(?:['’/:.+&-]\w+)*%?|&")
_ALWAYS = re.compile(r"\s*;\s*|:\s+|\s+[-–—]{1,2}\s+|—")
_PERHAPS = re.compile(
    r"\s*[,)(]\s*(?:(?:and|so|but|because|while|which|then|or|until|yet|though)\s+)?"
    r"|\s+(?:and|so|but|because|&|while|although|though|whereas|which|yet)\s+(?:so\s+|that\s+)?",
    re.IGNORECASE,
)
_ASIDES = RATINGS | PRAISE | ADVERBS | word_set("super so very typical really as usual sadly unfortunately")
_LOOKS = word_set("look check revisit follow talk see meet please")
_OTHER_PRONOUNS = word_set("nobody none neither both nothing everyone everybody someone somebody anyone")
_PLURAL_PRONOUNS = word_set("you they we i u")
_LOOK_AHEAD = 6
_FRAME_WORDS = word_set("for by in on at from since until before after during the and again also so till")
_CUT_OFF = word_set("to of for with from by in on at about without")


class Word(NamedTuple):
    """`note[start:end]`."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """Lower case with a straight apostrophe."""
        return self.text.casefold().replace("’", "'")

    @property
    def is_held(self) -> bool:
        """True for a date, an occasion or a quotation."""
        return set(self.text) <= {HELD, SPOKEN}


class Predicate(NamedTuple):
    """The first finite verb of a clause: its subject's words, and the place of the verb among the words."""

    subject: tuple[Word, ...]
    at: int


@dataclass(frozen=True)
class Clause:
    """`note[start:end]`, inside a sentence; `led_by` is what joins it to the clause before it, lower case."""

    note: str
    masked: str
    start: int
    end: int
    sentence: int
    led_by: str

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
        kept = _without_frame(list(self.words))
        while kept and kept[0].low in CONNECTIVES | ADVERBS:
            kept.pop(0)
        return tuple(w for w in _without_frame(kept) if not (w.is_held and HELD in w.text))

    @cached_property
    def predicate(self) -> Predicate | None:
        """Its first finite verb among `telling`; None for a fragment."""
        return find_predicate(self.telling, after_subject=bool(self.words) and self.words[0].is_held)

    def lows(self) -> tuple[str, ...]:
        """The telling words in lower case."""
        return tuple(w.low for w in self.telling)


def words_of(masked: str, start: int, end: int) -> tuple[Word, ...]:
    """The words between two places."""
    return tuple(Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(masked, start, end))


def mask_quotes(note: str) -> str:
    """The note with each quotation blotted out, places kept."""
    return _QUOTE.sub(lambda m: SPOKEN * len(m.group()), note)


def hold(masked: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these spans blotted out, places kept."""
    for start, end in spans:
        masked = masked[:start] + HELD * (end - start) + masked[end:]
    return masked


def sentences_of(masked: str) -> list[tuple[int, int]]:
    """The sentences' places, ends of sentence included."""
    found, start = [], 0
    for match in _END.finditer(masked):
        if match.group() == "." and _ABBREVIATION.search(masked, max(0, match.start() - 8), match.end()):
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
        match = min((m for m in (always, perhaps) if m), key=lambda m: m.start(), default=None)
        if match is None:
            return None
        before = words_of(masked, at, match.start())
        following = words_of(masked, match.end(), min(end, match.end() + 120))
        opens = match is always or "which" in match.group().lower() or starts_clause(following)
        if not opens and "," in match.group():
            opens = _is_aside(words_of(masked, match.end(), end)) or _is_look(following)
        if opens and before and before[-1].low not in _CUT_OFF and match.end() < end:
            return match.start(), match.end(), match.group().strip(" ,").lower() or ","
        place = max(match.end(), match.start() + 1)
    return None


def _is_aside(words: tuple[Word, ...]) -> bool:
    """Whether a sentence only ends in a word of praise or blame: ", typical"."""
    return 0 < len(words) <= 4 and all(w.low in _ASIDES for w in words)


def _is_look(words: tuple[Word, ...]) -> bool:
    """Whether a checkpoint follows without a subject: ", look at it again on …"."""
    return len(words) > 1 and words[0].low in _LOOKS


def starts_clause(words: tuple[Word, ...]) -> bool:
    """Whether a subject and its finite verb follow, or something that is missing ("no mention of …")."""
    rest = [w for w in words[: _LOOK_AHEAD + 3] if w.low not in ADVERBS]
    rest = _without_frame(rest)
    if not rest:
        return False
    if rest[0].low in ("let's", "lets", "please"):
        return True
    if rest[0].low in ("no", "nothing") and len(rest) > 1 and rest[1].low not in AUXILIARIES:
        return True
    found = find_predicate(tuple(rest))
    return found is not None and found.at <= _LOOK_AHEAD and bool(found.subject)


def _without_frame(words: list[Word]) -> list[Word]:
    """The words after a date or occasion that opens them: "By 1 December I'd like …", "For the next month he …"."""
    for i, word in enumerate(words[:4]):
        if word.is_held and HELD in word.text and all(w.low in _FRAME_WORDS for w in words[:i]):
            return _without_frame(words[i + 1 :])
    return words


def find_predicate(words: tuple[Word, ...], *, after_subject: bool = False) -> Predicate | None:
    """The first finite verb and the words before it; a gerund or a verb after "to" is none."""
    for i, word in enumerate(words):
        before = words[i - 1].low if i else ""
        if word.low in _CUT_OFF and i == 0 and not after_subject:
            return _after_place(words)
        if _contracted(word.low):
            return Predicate(words[: i + (word.low.split("'")[0] not in MODALS)], i)
        if word.low in AUXILIARIES and before not in DETERMINERS and not (word.low in ("will",) and i == 0):
            return Predicate(words[:i], i)
        if _is_finite(words, i, before):
            return Predicate(words[:i], i)
    return None


def _after_place(words: tuple[Word, ...]) -> Predicate | None:
    """The predicate behind a place that opens the clause: "In front of the client he corrected …"."""
    for j, word in enumerate(words[1:7], 1):
        if word.low in ("you", "he", "she", "they", "we", "i"):
            found = find_predicate(words[j:])
            return Predicate(found.subject, found.at + j) if found else None
    return None


_CONTRACTING = word_set("i you he she they we it that there could should would might must who what")
_CONTRACTED = ("'s", "'re", "'ve", "'d", "'ll", "'m")


def _contracted(low: str) -> bool:
    """ "he's", "you'd": a subject with its verb in one word; "Dana's" is no such word."""
    return low.endswith(_CONTRACTED) and low.split("'")[0] in _CONTRACTING


def _is_finite(words: tuple[Word, ...], i: int, before: str) -> bool:
    word = words[i]
    form = form_of(word.text)
    if before in _PLURAL_PRONOUNS and (form is Tense.PLAIN or word.low == "need"):
        return True
    if form is None or form is Tense.GERUND or before in DETERMINERS or before in _CUT_OFF:
        return False
    if before in ("a", "an", "no", "any", "every", "each", "more"):
        return False
    after = words[i + 1].low if i + 1 < len(words) else ""
    if form is Tense.PAST:
        return not (after in AUXILIARIES and i == 0)
    follows = next((w for w in words[i + 1 :] if w.low not in ADVERBS), None)
    if follows is not None and (follows.low in AUXILIARIES or form_of(follows.text) is Tense.PAST):
        return False
    if third_person_of(word.text):
        return True
    noun = next((w.low for w in reversed(words[:i]) if w.low not in ADVERBS), "")
    plural = noun.endswith("s") and not noun.endswith(("ss", "'s")) and i > 0
    return i == 0 or before == "who" or before in _OTHER_PRONOUNS or plural


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks, commas, dashes, brackets and ends of sentence around it."""
    while start < end and text[start] in " \n\t,;:-–—(.!?…":
        start += 1
    while start < end and text[end - 1] in " \n\t,;:-–—(.!?…":
        end -= 1
    if text[start:end].count(")") > text[start:end].count("(") and text[end - 1 : end] == ")":
        end -= 1
    return start, end
