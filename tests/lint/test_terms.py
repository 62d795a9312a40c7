"""Phrases find what the pattern of each would find."""

from __future__ import annotations

import random
import re

import pytest

from assistant.lint.terms import NEAR, Phrase, read_terms
from assistant.lint.text_words import GAP_PATTERN, WORD_PATTERN, TextWords

LISTS = {"good": frozenset({"great", "good", "well-run", "team's"})}
PHRASES = (
    "",
    "a",
    "a|the team",
    "the? team",
    "... team",
    "... <good> work?",
    "_ team",
    "_",
    "the _? team's",
    "the|a <good>? ... team|work",
    "he|he's great",
    "he's|he",
    "100|110 %|percent",
)
PIECES = ("the", "a", "team", "team's", "team’s", "great", "well-run", "work", "he's", "He", "and/or", "100", "%", "of")
BETWEEN = (" ", " ", " ", "  ", ", ", " *", "* ", "_ ", " _", "-", "/", ". ", "\n", "\x00", ":", "     ")


def _pattern(written: str) -> re.Pattern[str]:
    """A phrase as a pattern, part by part."""
    pieces = []
    for part in written.split():
        body = part.removesuffix("?")
        if body == "...":
            pieces.append(rf"(?:{GAP_PATTERN}{WORD_PATTERN}){{0,4}}?")
            continue
        choices = [w for c in body.split("|") for w in (sorted(LISTS["good"], key=_order) if c == "<good>" else [c])]
        words = "|".join(re.escape(word).replace("'", "['’]") for word in choices)
        inner = WORD_PATTERN if body == "_" else rf"(?:{words})(?![\w-])"
        pieces.append(rf"(?:{GAP_PATTERN}{inner}){'?' if part.endswith('?') else ''}")
    return re.compile("".join(pieces) + (r"(?![\w-])" if written else ""), re.IGNORECASE)


def _order(word: str) -> tuple[int, str]:
    return -len(word), word


@pytest.mark.parametrize("written", PHRASES)
def test_a_phrase_ends_where_its_pattern_ends(written: str) -> None:
    chance, pattern, ends = random.Random(written), _pattern(written), 0
    phrase = Phrase(written, LISTS)
    for _ in range(1_500):
        plain = "".join(chance.choice(PIECES) + chance.choice(BETWEEN) for _ in range(7))
        words = TextWords(plain)
        for at in range(len(words.words)):
            match = pattern.match(plain, words.end(at))
            assert phrase.end(words, at) == (match.end() if match else None), (plain, words.words[at])
            ends += match is not None
            if match and phrase.clue is not None:
                assert not phrase.clue.isdisjoint(words.after(at, NEAR)), (plain, words.words[at])
    assert ends, "the texts never have it"


def test_only_a_phrase_whose_next_word_is_known_names_it() -> None:
    read = {first[0]: phrase.second for first, phrase in read_terms("a b|c d; e f? g; h _ b; i ... b; j; k %|b", LISTS)}
    assert read == {"a": {"b", "c"}, "e": {"f", "g"}, "h": None, "i": None, "j": None, "k": None}


@pytest.mark.parametrize(
    ("written", "clue"),
    [
        ("in the making|works", {"making", "works"}),
        ("not ... strength at", {"strength"}),
        ("raise the? bar", {"bar"}),
        ("give 100%|110% now", {"100", "110"}),
        ("ask %|_ anyone", {"anyone"}),
        ("one ... two ... eleven", {"two"}),
        ("a b?", None),
        ("a ... _ b? c|,", None),
    ],
)
def test_the_clue_of_a_phrase_is_its_longest_word_that_may_not_be_missing(written: str, clue: set[str] | None) -> None:
    [(_, phrase)] = read_terms(written, LISTS)
    assert phrase.clue == clue


def test_a_list_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        list(read_terms("<nothing> to see", LISTS))
    with pytest.raises(KeyError):
        _ = Phrase("<nothing>", LISTS).parts
