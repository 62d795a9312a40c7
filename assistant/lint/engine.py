"""Runs the rules over a text: one walk over its words, then the checks that phrases cannot say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.ignoring import find_ignored, without_ignored
from assistant.lint.markup import same_length_lower
from assistant.lint.prose import BlockKind
from assistant.lint.rule import Hit, Rule
from assistant.lint.sentence import Sentence
from assistant.lint.terms import WORD, Phrase, match_phrase, parse_terms
from assistant.lint.words import LISTS


class _Trigger(NamedTuple):
    """A phrase of a rule; None stands for a word that the rule watches for."""

    rule: int
    phrase: Phrase | None


class _Entry(NamedTuple):
    """What a word may begin: whatever follows, or by the word that follows."""

    anyhow: tuple[_Trigger, ...]
    before: dict[str, tuple[_Trigger, ...]]


def run(document: Document, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings of these rules in order of place, without what the text itself says to ignore."""
    if _SOFT_HYPHEN in document.text:
        return _without_soft_hyphens(document, rules)
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
    # Lower case once for the whole text: the walk over its words is most of what linting costs.
    lower = same_length_lower(document.plain).replace("’", "'")
    entry, at = None, None
    for word in WORD.finditer(lower):
        if entry is not None and at is not None:
            yield from walk.take_all(entry, at, word[0])
        entry, at = table.get(word[0]), word
    if entry is not None and at is not None:
        yield from walk.take_all(entry, at, "")


class _Walk:
    """What the rules have said and read so far, so that each speaks once and reads once."""

    def __init__(self, document: Document, rules: tuple[Rule, ...]) -> None:
        self._document, self._rules = document, rules
        self._done: set[tuple[int, int]] = set()

    def take_all(self, entry: _Entry, word: re.Match[str], after: str) -> list[Finding]:
        """The findings for a word, given the word after it."""
        triggers = entry.before.get(after, ())
        if entry.anyhow:
            triggers = (*entry.anyhow, *triggers)
        if not triggers:
            return []
        start, end = word.span()
        found = (self.take(trigger, start, end) for trigger in triggers)
        return [finding for finding in found if finding is not None]

    def take(self, trigger: _Trigger, start: int, end: int) -> Finding | None:
        """The finding for a word that may begin something: a phrase's, or that of the sentence it stands in."""
        last = end if trigger.phrase is None else match_phrase(trigger.phrase, self._document.plain, end)
        sentence = None if last is None else self._document.sentence_at(start)
        if last is None or sentence is None or sentence.block.kind is BlockKind.QUOTE or last > sentence.end:
            return None
        rule = self._rules[trigger.rule]
        key = (trigger.rule, sentence.block.start if rule.once_a_block else sentence.start)
        if trigger.phrase is None:
            return self._read(rule, (~key[0], key[1]), sentence)
        once = rule.once_a_sentence or rule.once_a_block
        if (once and key in self._done) or sentence.is_quoted(start):
            return None
        hit = Hit(self._document, sentence, start, last)
        if not rule.holds(hit):
            return None
        self._done.add(key)
        return rule.say(hit)

    def _read(self, rule: Rule, key: tuple[int, int], sentence: Sentence) -> Finding | None:
        if key in self._done or rule.judge is None:
            return None
        self._done.add(key)
        return rule.judge(self._document, sentence)


@lru_cache(maxsize=16)
def _index(rules: tuple[Rule, ...]) -> dict[str, _Entry]:
    """Every word that begins a phrase or is watched for, with the rules that wait for it."""
    anyhow: dict[str, list[_Trigger]] = {}
    before: dict[str, dict[str, list[_Trigger]]] = {}
    for number, rule in enumerate(rules):
        for word, phrases in parse_terms(rule.terms, LISTS).items():
            for phrase in phrases:
                trigger = _Trigger(number, phrase)
                if phrase.second is None:
                    anyhow.setdefault(word, []).append(trigger)
                for second in phrase.second or ():
                    before.setdefault(word, {}).setdefault(second, []).append(trigger)
        for word in rule.watch:
            anyhow.setdefault(word, []).append(_Trigger(number, None))
    return {
        word: _Entry(
            tuple(anyhow.get(word, ())), {second: tuple(found) for second, found in before.get(word, {}).items()}
        )
        for word in {*anyhow, *before}
    }
