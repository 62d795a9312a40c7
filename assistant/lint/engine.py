"""Runs the rules over a text: one walk over its words, then the checks that phrases cannot say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.lint.document import Document
from assistant.lint.finding import Finding
from assistant.lint.ignoring import Ignored, find_ignored
from assistant.lint.prose import BlockKind
from assistant.lint.rule import Hit, Rule
from assistant.lint.terms import WORD, Phrase, match_phrase, next_word, parse_terms
from assistant.lint.words import LISTS


class _Trigger(NamedTuple):
    rule: int
    phrase: Phrase


def run(document: Document, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings of these rules in order of place, without what the text itself says to ignore."""
    ignored = find_ignored(document.text)
    found = [f for f in (*_by_words(document, rules), *_by_checks(document, rules)) if not _is_ignored(f, ignored)]
    ordered = sorted(dict.fromkeys(found), key=lambda f: (f.start, f.end, f.rule))
    return tuple(_one_a_sentence(document, rules, ordered))


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


def _is_ignored(finding: Finding, ignored: Iterable[Ignored]) -> bool:
    return any(span.covers(finding) for span in ignored)


def _by_checks(document: Document, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    for rule in rules:
        if rule.check is not None:
            yield from rule.check(document)


def _by_words(document: Document, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    table = _index(rules)
    said: set[tuple[int, int]] = set()
    for word in WORD.finditer(document.plain):
        triggers = table.get(word.group().lower().replace("’", "'"))
        if triggers is None:
            continue
        following = next_word(document.plain, word.end())
        for trigger in triggers:
            second = trigger.phrase.second
            if second is not None and following not in second:
                continue
            end = match_phrase(trigger.phrase, document.plain, word.end())
            if end is None:
                continue
            finding = _judged(document, rules[trigger.rule], trigger.rule, said, word.start(), end)
            if finding is not None:
                yield finding


def _judged(
    document: Document, rule: Rule, number: int, said: set[tuple[int, int]], start: int, end: int
) -> Finding | None:
    """The finding for a phrase, unless it stands in a heading or somebody's quotation, or the rule's guard says no.

    `said` is where rules have spoken: a second word of the same sort in the same sentence or block teaches nothing.
    """
    sentence = document.sentence_at(start)
    if sentence is None or sentence.block.kind is BlockKind.QUOTE or end > sentence.end:
        return None
    key = (number, sentence.block.start if rule.once_a_block else sentence.start)
    once = rule.once_a_sentence or rule.once_a_block
    if (once and key in said) or sentence.is_quoted(start):
        return None
    hit = Hit(document, sentence, start, end)
    if not rule.holds(hit):
        return None
    said.add(key)
    return rule.say(hit)


@lru_cache(maxsize=16)
def _index(rules: tuple[Rule, ...]) -> dict[str, tuple[_Trigger, ...]]:
    """Every first word of every phrase, with the rules that it may begin."""
    table: dict[str, list[_Trigger]] = {}
    for number, rule in enumerate(rules):
        for word, phrases in parse_terms(rule.terms, LISTS).items():
            table.setdefault(word, []).extend(_Trigger(number, phrase) for phrase in phrases)
    return {word: tuple(triggers) for word, triggers in table.items()}
