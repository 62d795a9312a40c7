"""Runs the rules over a text: one walk over its words, then the checks that phrases cannot say."""

from __future__ import annotations

from collections import Counter, defaultdict
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
from assistant.lint.terms import NEAR, Phrase, read_terms
from assistant.lint.words import LISTS


class _Trigger(NamedTuple):
    """A phrase of a rule."""

    rule: int
    phrase: Phrase


class _Entry(NamedTuple):
    """What a word may begin: whatever follows, and by the word that follows; and the rules that watch for it."""

    anyhow: list[_Trigger]
    before: dict[str, list[_Trigger]]
    watching: tuple[int, ...]


def run(document: Document, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings of these rules in order of place, without what the text itself says to ignore."""
    if _SOFT_HYPHEN in document.text:
        return _without_soft_hyphens(document, rules)
    if len(document.text) <= _ABOUT_PEOPLE and (stand_ins := find_stand_ins((document.text,))):
        return _under_stand_ins(document, rules, stand_ins)
    found = dict.fromkeys((*_by_words(document, rules), *_by_checks(document, rules)))
    kept = without_ignored(found, find_ignored(document.text))
    ordered = sorted(kept, key=lambda f: (f.start, f.end, f.rule))
    return tuple(_one_a_sentence(document, rules, ordered))


_ABOUT_PEOPLE = 100_000
"""Characters of a text in which names that are also words are looked for, which costs a second reading: a packet has
8,000, and whatever is ten times as long is about more than people."""

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


def _by_words(document: Document, rules: tuple[Rule, ...]) -> list[Finding]:
    table = _index(rules)
    walk = _Walk(document, rules)
    words = walk.words.words
    following = [*words[1:], ""]
    found: list[Finding] = []
    for at in [at for at, word in enumerate(words) if word in table.first]:
        anyhow, before, watching = table[words[at]]
        then = before.get(following[at])
        if anyhow:
            found += walk.take(anyhow, at)
        if watching:
            found += walk.read(watching, at)
        if then:
            found += walk.take(then, at)
    return found


_TRIES = 8
"""Phrases of one rule that are judged in one sentence. None that people write has so many; without an end to it, a
sentence that repeats one phrase takes time by its square (fuzzed)."""


class _Walk:
    """What the rules have said and read so far, so that each speaks once and reads once."""

    def __init__(self, document: Document, rules: tuple[Rule, ...]) -> None:
        self._document, self._rules = document, rules
        self.words = document.cut
        self._sentence: Sentence | None = None
        self._done: set[tuple[int, int]] = set()
        self._refused: Counter[tuple[int, int]] = Counter()
        self._unread = [0] * len(rules)
        """By rule, the first word after what it has read."""

    def take(self, triggers: Iterable[_Trigger], at: int) -> list[Finding]:
        """The findings for phrases that may begin with a word."""
        found = []
        after = self.words.after(at, NEAR)
        for rule, phrase in triggers:
            clue = phrase.clue
            if clue is not None and clue.isdisjoint(after):
                continue
            end = phrase.end(self.words, at)
            if end is not None and (finding := self._judge(rule, self.words.start(at), end)) is not None:
                found.append(finding)
        return found

    def read(self, watching: Iterable[int], at: int) -> list[Finding]:
        """The findings in the sentence of a word, by the rules that watch for it and have not read it yet."""
        found = []
        for number in watching:
            if at < self._unread[number]:
                continue
            sentence = self._sentence_at(self.words.start(at))
            if sentence is None or self.words.end(at) > sentence.end:
                continue
            rule = self._rules[number]
            read = sentence.block.end if rule.once_a_block else sentence.end
            self._unread[number] = self.words.first_from(read)
            if rule.judge is not None and (finding := rule.judge(self._document, sentence)) is not None:
                found.append(finding)
        return found

    def _judge(self, number: int, start: int, end: int) -> Finding | None:
        """The finding for a phrase that stands there."""
        sentence = self._sentence_at(start)
        if sentence is None or end > sentence.end:
            return None
        rule = self._rules[number]
        key = (number, sentence.block.start if rule.once_a_block else sentence.start)
        once = rule.once_a_sentence or rule.once_a_block
        if (once and (key in self._done or self._refused[key] >= _TRIES)) or sentence.is_quoted(start):
            return None
        hit = Hit(self._document, sentence, start, end)
        if not rule.holds(hit):
            self._refused[key] += 1
            return None
        self._done.add(key)
        return rule.say(hit)

    def _sentence_at(self, offset: int) -> Sentence | None:
        """The sentence in which a place lies, outside quotations; most often that of the word before."""
        sentence = self._sentence
        if sentence is None or not sentence.start <= offset < sentence.end:
            sentence = self._document.sentence_at(offset)
            if sentence is not None and sentence.block.kind is BlockKind.QUOTE:
                sentence = None
            self._sentence = sentence
        return sentence


class _Table(dict[str, _Entry]):
    """What each word may begin that begins a phrase or is watched for; phrases are read when a text has the word."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        super().__init__()
        phrases: defaultdict[str, list[_Trigger]] = defaultdict(list)
        watching: defaultdict[str, list[int]] = defaultdict(list)
        for number, rule in enumerate(rules):
            for first, phrase in read_terms(rule.terms, LISTS):
                trigger = _Trigger(number, phrase)
                for word in first:
                    phrases[word].append(trigger)
            for word in rule.watch:
                watching[word].append(number)
        self._phrases, self._watching = phrases, watching
        self.first = phrases.keys() | watching.keys()

    def __missing__(self, word: str) -> _Entry:
        anyhow: list[_Trigger] = []
        before: defaultdict[str, list[_Trigger]] = defaultdict(list)
        for trigger in self._phrases.get(word, ()):
            second = trigger.phrase.second
            if second is None:
                anyhow.append(trigger)
            for following in second or ():
                before[following].append(trigger)
        entry = self[word] = _Entry(anyhow, dict(before), tuple(self._watching.get(word, ())))
        return entry


_index = lru_cache(maxsize=16)(_Table)
