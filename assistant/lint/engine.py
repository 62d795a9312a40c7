"""Runs the rules over a text: one walk over its words, then the checks that phrases cannot say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.stand_ins import StandIns, find_stand_ins
from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.ignoring import find_ignored, without_ignored
from assistant.lint.prose import BlockKind
from assistant.lint.rule import Hit, Rule
from assistant.lint.sentence import Sentence
from assistant.lint.terms import Phrase, read_terms
from assistant.lint.text_words import TextWords
from assistant.lint.words import LISTS


class _Trigger(NamedTuple):
    """A phrase of a rule; None stands for a word that the rule watches for."""

    rule: int
    phrase: Phrase | None


class _Entry(NamedTuple):
    """What a word may begin: whatever follows, and, with that, by the word that follows."""

    anyhow: tuple[_Trigger, ...]
    before: dict[str, tuple[_Trigger, ...]]


def run(document: Document, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings of these rules in order of place, without what the text itself says to ignore."""
    if _SOFT_HYPHEN in document.text:
        return _without_soft_hyphens(document, rules)
    if stand_ins := find_stand_ins((document.text,)):
        return _under_stand_ins(document, rules, stand_ins)
    found = dict.fromkeys((*_by_words(document, rules), *_by_checks(document, rules)))
    kept = without_ignored(found, find_ignored(document.text))
    ordered = sorted(kept, key=lambda f: (f.start, f.end, f.rule))
    return tuple(_one_a_sentence(document, rules, ordered))


_SOFT_HYPHEN = "\u00ad"
"""Where a word may be broken at a line's end: it is not seen, and no part of the word."""


def _without_soft_hyphens(document: Document, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings of the text as it is seen, at their places in the text as it is written."""
    places = [at for at, character in enumerate(document.text) if character != _SOFT_HYPHEN]
    seen = Document(document.text.replace(_SOFT_HYPHEN, ""), document.kind, document.today, document.max_words)
    return tuple(replace(f, start=places[f.start], end=places[f.end - 1] + 1) for f in run(seen, rules))


def _under_stand_ins(document: Document, rules: tuple[Rule, ...], stand_ins: StandIns) -> tuple[Finding, ...]:
    """The findings of the text in which nobody is called by a word ("Will", "Mark"), told with the names as written."""
    read = Document(stand_ins.read(document.text), document.kind, document.today, document.max_words)
    return tuple(replace(f, message=stand_ins.written(f.message)) for f in run(read, rules))


def _one_a_sentence(document: Document, rules: tuple[Rule, ...], ordered: list[Finding]) -> Iterator[Finding]:
    """Without a rule's second finding in one sentence, which teaches nothing."""
    repeating = {rule.name for rule in rules if not rule.once_a_sentence}
    said: set[tuple[str, int]] = set()
    for finding in ordered:
        sentence = document.sentence_at(finding.start)
        key = (finding.rule, sentence.start if sentence else -finding.start - 1)
        if key not in said or finding.rule in repeating:
            yield finding
        said.add(key)


def _by_checks(document: Document, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    for rule in rules:
        if rule.check is not None:
            yield from rule.check(document)


def _by_words(document: Document, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    table = _index(rules)
    walk = _Walk(document, rules)
    words = walk.words.words
    following = [*words[1:], ""]
    for at in [at for at, word in enumerate(words) if word in table.waiting]:
        anyhow, before = table[words[at]]
        if triggers := before.get(following[at], anyhow):
            yield from walk.take_all(triggers, at)


_TRIES = 8
"""Phrases of one rule that are judged in one sentence. None that people write has so many; without an end to it, a
sentence that repeats one phrase takes time by its square (fuzzed)."""


class _Walk:
    """What the rules have said and read so far, so that each speaks once and reads once."""

    def __init__(self, document: Document, rules: tuple[Rule, ...]) -> None:
        self._document, self._rules = document, rules
        self.words = TextWords(document.plain)
        self._done: set[tuple[int, int]] = set()
        self._refused: Counter[tuple[int, int]] = Counter()

    def take_all(self, triggers: Iterable[_Trigger], at: int) -> Iterator[Finding]:
        """The findings for a word."""
        for trigger in triggers:
            end = self.words.end(at) if trigger.phrase is None else trigger.phrase.end(self.words, at)
            finding = None if end is None else self._take(trigger, self.words.start(at), end)
            if finding is not None:
                yield finding

    def _take(self, trigger: _Trigger, start: int, end: int) -> Finding | None:
        """The finding for a phrase, or for the sentence of a word that is watched for."""
        sentence = self._document.sentence_at(start)
        if sentence is None or sentence.block.kind is BlockKind.QUOTE or end > sentence.end:
            return None
        rule = self._rules[trigger.rule]
        key = (trigger.rule, sentence.block.start if rule.once_a_block else sentence.start)
        if trigger.phrase is None:
            return self._read(rule, (~key[0], key[1]), sentence)
        once = rule.once_a_sentence or rule.once_a_block
        if (once and key in self._done) or sentence.is_quoted(start):
            return None
        if once and self._refused[key] >= _TRIES:
            return None
        hit = Hit(self._document, sentence, start, end)
        if not rule.holds(hit):
            self._refused[key] += 1
            return None
        self._done.add(key)
        return rule.say(hit)

    def _read(self, rule: Rule, key: tuple[int, int], sentence: Sentence) -> Finding | None:
        if key in self._done or rule.judge is None:
            return None
        self._done.add(key)
        return rule.judge(self._document, sentence)


class _Table(dict[str, _Entry]):
    """What each word may begin that begins a phrase or is watched for; phrases are read when a text has the word."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        super().__init__()
        self.waiting: dict[str, list[_Trigger]] = {}
        for number, rule in enumerate(rules):
            for first, phrase in read_terms(rule.terms, LISTS):
                trigger = _Trigger(number, phrase)
                for word in first:
                    self.waiting.setdefault(word, []).append(trigger)
            for word in rule.watch:
                self.waiting.setdefault(word, []).append(_Trigger(number, None))

    def __missing__(self, word: str) -> _Entry:
        entry = self[word] = _entry(self.waiting[word])
        return entry


def _entry(waiting: list[_Trigger]) -> _Entry:
    anyhow: list[_Trigger] = []
    before: dict[str, list[_Trigger]] = {}
    for trigger in waiting:
        second = None if trigger.phrase is None else trigger.phrase.second
        if second is None:
            anyhow.append(trigger)
        for word in second or ():
            before.setdefault(word, []).append(trigger)
    return _Entry(tuple(anyhow), {word: (*anyhow, *triggers) for word, triggers in before.items()})


_index = lru_cache(maxsize=16)(_Table)
