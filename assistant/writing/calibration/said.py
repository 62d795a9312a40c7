"""An answer as it was said: its sentences with their places, and its words without those that carry nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem, word_set, word_spans

_END = lazy_pattern(r"(?<=[.!?])[\"”'’)]*\s+(?=[\"“'‘(]?[A-Z0-9])|\n+")
_TITLE = lazy_pattern(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|no|vs|approx)\.)$", re.IGNORECASE)

EMPTY = word_set(
    """
    a about above co re across after again against ago ahead all almost alone along already also although always am an
    and
    another any anybody anyone anything anyway are around as ask asked at away back be because been before behind being
    below beside besides best better between both bring brought but by call came can cannot case certain clear clearly
    come comes could couldn't day days did didn't different do does doesn't doing don't done down due during each early
    either else end enough even ever every everybody everyone everything exactly far few find first five for four from
    full further gave get gets give given go goes going gone good got great had half has hasn't have haven't he her
    here hers herself him himself his how i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep
    kept know last late later latest least left less let like line list little long look made make makes many may maybe
    me mean meant might mine month months more most much must my myself name named names need never new next no nobody
    none nor not note nothing now number numbers of off often on once one ones only open or other others our ours out
    over own page part people per perhaps piece place point put quarter quite rather read reads really record right
    room said same saw say says second see seen seven she should show shows side since six small so some somebody
    something soon start started still stop such sure take taken takes team teams ten than that that's the their theirs
    them then there there's these they thing things think third this those though three through till time times to
    today together told too took toward twice two under until up us used using very was wasn't way we week weeks well
    went were what when where whether which while who whole whom whose why will with within without won't word words
    work worked works would year years yes yet you your
    january february march april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    """
)
"""Words that stand in any answer and point at no work."""


class Said(NamedTuple):
    """A sentence: `answer[start:end]` is its text."""

    text: str
    start: int
    end: int


class Telling(NamedTuple):
    """A word that may point at work; `key` is its stem, or the number as written."""

    key: str
    start: int
    end: int


def sentences_of(answer: str) -> tuple[Said, ...]:
    """The sentences of an answer in order; a title's stop ("Dr. Heikkinen") ends none."""
    cuts = [m for m in _END.finditer(answer) if not _TITLE.search(answer[: m.start()])]
    starts = [0, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(answer)]
    return tuple(Said(answer[a:b], a, b) for a, b in zip(starts, ends, strict=True) if answer[a:b].strip())


def telling_words(text: str, offset: int = 0) -> Iterator[Telling]:
    """The words of a text that may point at work; numbers below ten point at nothing."""
    for word, start, end in word_spans(text):
        if word in EMPTY or (len(word) < 2 and not word.isdecimal()):
            continue
        if word.isdecimal() and (int(word) < 10 or 1990 <= int(word) <= 2100):
            continue
        yield Telling(stem(word), offset + start, offset + end)
