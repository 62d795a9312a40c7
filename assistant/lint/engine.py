"""Runs the rules over a text: one walk over its words, then the checks that phrases cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.ignoring import find_ignored, without_ignored
from assistant.lint.markup import same_length_lower
from assistant.lint.prose import BlockKind
from assistant.lint.rule import Hit, Rule
from assistant.lint.terms import WORD, Phrase, match_phrase, parse_terms
from assistant.lint.words import LISTS


class _Trigger(NamedTuple):
    rule: int
    phrase: Phrase


def run(document: Document, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings of these rules in order of place, without what the text itself says to ignore."""
    found = dict.fromkeys((*_by_words(document, rules), *_by_checks(document, rules)))
    return tuple(without_ignored(found, find_ignored(document.text)))


def _by_checks(document: Document, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    for rule in rules:
        if rule.check is not None:
            yield from rule.check(document)


def _by_words(document: Document, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    table = _index(rules)
    said: set[tuple[int, int]] = set()
    # Lower case once for the whole text: the walk over its words is most of what linting costs.
    for word in WORD.finditer(same_length_lower(document.plain).replace("’", "'")):
        triggers = table.get(word.group())
        if triggers is None:
            continue
        for trigger in triggers:
            end = match_phrase(trigger.phrase, document.plain, word.end())
            if end is None:
                continue
            finding = _judged(document, rules[trigger.rule], word.start(), end)
            if finding is not None and _is_first(said, document, rules, trigger.rule, finding):
                yield finding


def _judged(document: Document, rule: Rule, start: int, end: int) -> Finding | None:
    """The finding for a phrase, unless it stands in a heading or somebody's quotation, or the rule's guard says no."""
    sentence = document.sentence_at(start)
    if sentence is None or sentence.block.kind is BlockKind.QUOTE or sentence.is_quoted(start):
        return None
    hit = Hit(document, sentence, start, min(end, sentence.end))
    return rule.say(hit) if rule.holds(hit) else None


def _is_first(
    said: set[tuple[int, int]], document: Document, rules: tuple[Rule, ...], number: int, finding: Finding
) -> bool:
    """Whether a rule has not yet spoken in this sentence; a second word of the same sort teaches nothing."""
    sentence = document.sentence_at(finding.start)
    key = (number, sentence.start if sentence else finding.start)
    if rules[number].once_a_sentence and key in said:
        return False
    said.add(key)
    return True


@lru_cache(maxsize=16)
def _index(rules: tuple[Rule, ...]) -> dict[str, tuple[_Trigger, ...]]:
    """Every first word of every phrase, with the rules that it may begin."""
    table: dict[str, list[_Trigger]] = {}
    for number, rule in enumerate(rules):
        for word, phrases in parse_terms(rule.terms, LISTS).items():
            table.setdefault(word, []).extend(_Trigger(number, phrase) for phrase in phrases)
    return {word: tuple(triggers) for word, triggers in table.items()}
