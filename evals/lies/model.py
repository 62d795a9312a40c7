"""The shapes of the data: a source bullet, a draft of a lie, and the finished lie."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "datasets" / "lie_sources.jsonl"


@dataclass(frozen=True)
class Evidence:
    """One evidence item as the product would hold it."""

    id: str
    text: str
    context: tuple[str, ...]


@dataclass(frozen=True)
class HandLie:
    """A lie written by hand; ``planted`` is the false phrase inside ``sentence``."""

    kind: str
    sentence: str
    planted: str


@dataclass(frozen=True)
class Facts:
    """What a careful reader finds in a bullet; every list holds spans of its text."""

    numbers: tuple[str, ...]
    names: tuple[str, ...]
    teams: tuple[str, ...]
    dates: tuple[str, ...]
    links: tuple[str, ...]
    tickets: tuple[str, ...]
    quotes: tuple[str, ...]
    verb: str
    role: str
    modality: str
    object: str
    actor: str


@dataclass(frozen=True)
class Source:
    """A bullet with its facts, its truthful sentences, and the lies written by hand for it."""

    id: str
    person: str
    text: str
    context: tuple[str, ...]
    facts: Facts
    true_sentences: tuple[str, ...]
    hand_lies: tuple[HandLie, ...]

    @property
    def first_name(self) -> str:
        """The author's first name."""
        return self.person.split()[0]

    def evidence(self) -> Evidence:
        """The part of the source that a verifier may see."""
        return Evidence(self.id, self.text, self.context)


@dataclass(frozen=True)
class Draft:
    """A candidate lie. ``cited`` is what it is checked against; ``cites`` overrides the cited ids."""

    source: Source
    sentence: str
    planted: str
    cited: tuple[Source, ...]
    cites: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lie:
    """A sentence that must never be accepted as a fact about ``person``, given the evidence that it cites."""

    id: str
    kind: str
    evidence: tuple[Evidence, ...]
    sentence: str
    cites: tuple[str, ...]
    planted: str
    literal: bool
    person: str


Operator = Callable[[Source, tuple[Source, ...], Random], Iterator[Draft]]


def source_from(row: dict[str, object]) -> Source:
    """Build a source from one line of the data set."""
    facts, lies = row["facts"], row["hand_lies"]
    context, truths = row["context"], row["true_sentences"]
    assert isinstance(facts, dict)
    assert isinstance(lies, list)
    assert isinstance(context, list)
    assert isinstance(truths, list)
    frozen: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in facts.items()}
    hand = tuple(HandLie(lie["kind"], lie["sentence"], lie["planted"]) for lie in lies)
    who, text = str(row["person"]), str(row["text"])
    return Source(str(row["id"]), who, text, tuple(context), Facts(**frozen), tuple(truths), hand)


@cache
def load_sources(path: Path = DATA) -> tuple[Source, ...]:
    """Every source bullet of the data set, in file order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(source_from(json.loads(line)) for line in lines if line.strip())
