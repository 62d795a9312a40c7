"""Lies about who did it and whether it is done: stronger verbs, plans as results, sole credit, another's work."""

import re
from collections.abc import Iterator
from itertools import permutations
from random import Random

from evals.lies.claims import ANTONYMS, STRONGER
from evals.lies.model import Draft, Source
from evals.lies.phrasing import capital, outside_quotes

SHARED = re.compile(r"With (?:the team|[A-Z][\w ]*?)(?: and [\w ]+| from \w+)?, ")
ALONE = ("", "Single-handedly ", "Alone, ", "Personally ", "As the only engineer on it, ", "Without help, ")
NEGATED = re.compile(r"\b(?:not|nothing|no|never|still has to|has given no)\b")


def verb_upgrade(source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Helped becomes led, reviewed becomes designed, took part becomes drove."""
    for sentence in source.true_sentences:
        for weak, stronger in STRONGER.items():
            for verb in stronger if sentence.startswith(weak + " ") or sentence.startswith(weak + ",") else ():
                if f" {verb.lower()}" not in f" {source.text.lower()}" and verb[:6].lower() not in sentence.lower():
                    yield Draft(source, verb + sentence[len(weak) :], verb, (source,))


def by_hand(kind: str, source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """The lies of one kind that were written by hand for this bullet."""
    for lie in source.hand_lies:
        if lie.kind == kind:
            yield Draft(source, lie.sentence, lie.planted, (source,))


def shared_as_alone(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Drop 'with the team', or replace it by sole credit."""
    yield from by_hand("shared_as_alone", source, everyone, rng)
    if source.facts.role != "shared":
        return
    for sentence in source.true_sentences:
        lead = SHARED.match(sentence)
        for alone in ALONE if lead else ():
            assert lead is not None
            told = capital(alone + sentence[lead.end() :])
            yield Draft(source, told, alone.strip(" ,") or told.split()[0], (source,))


def person_swap(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """What a named third person did becomes the author's own deed."""
    yield from by_hand("person_swap", source, everyone, rng)
    actor = source.facts.actor
    for sentence in source.true_sentences:
        deed = re.match(rf"{re.escape(actor)}(?: from \w+)? (?P<verb>\w+)", sentence) if actor else None
        for subject in ("", "I ", f"{source.first_name} ") if deed else ():
            assert deed is not None
            rest = re.sub(r" on (?:his|her) own\b", " alone", sentence[deed.start("verb") :])
            told = capital(subject + re.sub(r"\b(?:his|her) ", "the ", rest))
            yield Draft(source, told, capital(subject + deed["verb"]), (source,))


def reversed_ends(source: Source, sentence: str) -> Iterator[tuple[str, str]]:
    """'from 94 to 21' told as 'from 21 to 94'."""
    for old, new in permutations(source.facts.numbers, 2):
        form = rf"from {re.escape(old)}(?P<mid> in \w+)? (?P<way>(?:down )?to) {re.escape(new)}(?![\w.,]\d|\w)"
        for found in re.finditer(form, sentence):
            way = found["way"].replace("down", "up")
            planted = f"from {new}{found['mid'] or ''} {way} {old}"
            yield sentence[: found.start()] + planted + sentence[found.end() :], planted


def polarity(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Up becomes down, approved becomes rejected, a negation is dropped."""
    yield from by_hand("polarity", source, everyone, rng)
    for sentence in source.true_sentences:
        for told, planted in reversed_ends(source, sentence):
            yield Draft(source, told, planted, (source,))
        for old, new in ANTONYMS:
            for found in re.finditer(rf"(?<![\w/-]){re.escape(old)}(?![\w-])" if old[-1] != " " else old, sentence):
                clear = not NEGATED.search(sentence[max(0, found.start() - 14) : found.start()])
                if clear and outside_quotes(sentence, found.start()):
                    told = sentence[: found.start()] + new + sentence[found.end() :]
                    yield Draft(source, told, new.strip(), (source,))
