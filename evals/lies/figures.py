"""Lies that put one wrong figure into a faithful sentence: another number of its evidence, or one off by a little."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from evals.lies.model import DATA, Draft, Facts, Source, load_sources
from evals.lies.phrasing import HEDGED, outside_quotes
from evals.lies.quantities import written
from evals.lies.truth import NUMBER, WORDS, derived, number_is_false, value_of, values

FAITHFUL = tuple(DATA.with_name(f"paraphrases_{name}.jsonl") for name in ("free", "measures", "prose"))
_FIGURE = re.compile(r"(?<![\w.,/#:@=+-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/:-]|[.,]\d)")
_LOOSE = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|approximately|just|little|well|close|within|exceed\w*|beyond"
    r"|at least|at most|no more|as many as|up to)\b[^,;]{0,12}$",
    re.IGNORECASE,
)
"""Words before a number by which another one may hold too."""

_NONE = Facts((), (), (), (), (), (), (), "", "", "", "", "")


@cache
def load_paraphrased(path: Path) -> tuple[tuple[Source, ...], ...]:
    """The cited bullets of each faithful paraphrase; the first of them holds the sentence."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return tuple(_cited(row, path.stem) for row in rows)


def _cited(row: dict[str, object], person: str) -> tuple[Source, ...]:
    evidence, cites = row["evidence"], row["cites"]
    assert isinstance(evidence, list)
    assert isinstance(cites, list)
    by_id = {item["id"]: item for item in evidence}
    return tuple(
        Source(
            f"{row['id']}-{cited}",
            person,
            by_id[cited]["text"],
            tuple(by_id[cited]["context"]),
            _NONE,
            (str(row["sentence"]),) if number == 0 else (),
            (),
        )
        for number, cited in enumerate(cites)
    )


def faithful_sources() -> tuple[Source, ...]:
    """Every bullet with a faithful sentence: those written for lies, and the paraphrases for development."""
    return (*load_sources(), *(source for path in FAITHFUL for row in load_paraphrased(path) for source in row))


def cited_with(source: Source) -> tuple[Source, ...]:
    """The bullets that a faithful sentence of this one cites."""
    rows = (row for path in FAITHFUL if path.stem == source.person for row in load_paraphrased(path))
    return next((row for row in rows if source in row), (source,))


def elsewhere(source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Another number that the sentence tells, which the evidence tells once, in the place of a number."""
    cited = cited_with(source)
    text = " | ".join(part for item in cited for part in (item.text, *item.context))
    for sentence in source.true_sentences:
        figures = list(_places(sentence))
        for place in figures:
            for other in figures:
                new = other.group()
                if new != place.group() and _is_told_once(new, text) and not _is_derived(new, text):
                    yield _swapped(source, sentence, place, new, cited)


def off(source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """A number one more or less, doubled or tenfold, that nothing in the evidence comes near."""
    cited = cited_with(source)
    for sentence in source.true_sentences:
        for place in _places(sentence):
            value = value_of(place.group()) or 0.0
            for wrong in (value + 1, value - 1, value * 2, value * 10):
                new = written(wrong, place.group())
                if wrong > 0 and new != place.group() and number_is_false(new, cited):
                    yield _swapped(source, sentence, place, new, cited)


def _places(sentence: str) -> Iterator[re.Match[str]]:
    """The figures of a sentence outside quotations that no hedge loosens."""
    for place in _FIGURE.finditer(sentence):
        before = sentence[: place.start()]
        if outside_quotes(sentence, place.start()) and not HEDGED.search(before) and not _LOOSE.search(before):
            yield place


def _is_told_once(figure: str, text: str) -> bool:
    value = value_of(figure)
    plain = [raw for raw in NUMBER.findall(text) if raw.count(".") < 2]
    words = [WORDS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in WORDS]
    return [*map(value_of, plain), *words].count(value) == 1


def _is_derived(figure: str, text: str) -> bool:
    value = value_of(figure) or 0.0
    near = max(1.5, value * 0.02) if value > 10 else 0.05
    return any(abs(value - other) <= near for other in derived(values(text)))


def _swapped(source: Source, sentence: str, place: re.Match[str], new: str, cited: tuple[Source, ...]) -> Draft:
    return Draft(source, sentence[: place.start()] + new + sentence[place.end() :], new, cited)
