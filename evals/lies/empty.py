"""Lies without a literal: scope, cause, praise, adoption, frequency, empty claims, and wrong citations."""

import re
from collections.abc import Iterator
from random import Random

from evals.lies import claims
from evals.lies.model import Draft, Source
from evals.lies.phrasing import PAST, clause, lowered, with_tail
from evals.lies.truth import free_of, material, normal

WIDE = r"company|\borg|all staff|everyone|everybody|all-hands|all teams|global"
ADOPTED = r"adopt|uses\b|used by|copied|default|template|standard|turned it on|wrote their own"
OFTEN = r"week|sprint|year|dail|every|month|quarter|night|repeat|half|hour|sessions"
STOP = frozenset(
    (
        "with",
        "that",
        "which",
        "from",
        "into",
        "after",
        "before",
        "down",
        "than",
        "have",
        "were",
        "their",
        "this",
        "team",
    )
)


def words(text: str) -> set[str]:
    """The content words of a text."""
    return {word for word in re.findall(r"[a-z0-9][a-z0-9%.-]{2,}", normal(text)) if word not in STOP}


def with_tails(source: Source, options: tuple[str, ...], cues: str, rng: Random) -> Iterator[Draft]:
    """True clauses with an invented tail, where the bullet has none of the cues of an accidental truth."""
    if free_of(cues, (source,)) and source.facts.modality == "done":
        for sentence in source.true_sentences:
            tail = rng.choice(options)
            yield Draft(source, with_tail(clause(sentence), tail), tail.strip(" ,"), (source,))


def scope_widened(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """The work of one team told as the work of the whole company."""
    yield from with_tails(source, claims.SCOPE, WIDE, rng)
    if free_of(WIDE, (source,)) and PAST.match(source.true_sentences[0]):
        lead = rng.choice(claims.SCOPE_LEADS)
        told = lead.format(lowered(source.true_sentences[0]))
        yield Draft(source, told, lead.split(",")[0], (source,))


def cause_invented(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A consequence that nobody recorded."""
    yield from with_tails(source, claims.CAUSES, r"churn|morale|revenue|retention|complaint|enterprise", rng)


def praise_invented(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """An adjective or a verdict that is nobody's."""
    yield from with_tails(source, claims.PRAISE_TAILS, r"excellen|outstanding|award", rng)
    for sentence in source.true_sentences if source.facts.modality == "done" else ():
        slot = re.search(rf"\b(?:the|a|an) (?={re.escape(source.facts.object)}\b)", sentence)
        if slot:
            praise = rng.choice(claims.PRAISE_ADJECTIVES)
            told = sentence[: slot.start()] + f"the {praise} " + sentence[slot.end() :]
            yield Draft(source, told[:1].upper() + told[1:], praise, (source,))


def adoption_invented(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Others are said to use it."""
    yield from with_tails(source, claims.ADOPTION, ADOPTED, rng)


def frequency_invented(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Once becomes always, or a duration appears."""
    yield from with_tails(source, claims.FREQUENCY, OFTEN, rng)


def vague_claim(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A claim with neither number nor name, which no bullet supports."""
    for claim in rng.sample(claims.VAGUE, 2):
        if not words(claim) & words(source.text) and source.facts.modality == "done":
            yield Draft(source, claim + ".", claim, (source,))


def unrelated(sentence: str, source: Source) -> bool:
    """True when a bullet says nearly nothing of what a sentence says."""
    said = words(sentence)
    return bool(said) and len(said & words(material((source,)))) / len(said) < 0.25


def swapped_source(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A true sentence that cites another bullet of the same person."""
    others = [other for other in everyone if other.person == source.person and other.id != source.id]
    for other in rng.sample(others, 2):
        sentence = rng.choice(other.true_sentences)
        if unrelated(sentence, source) and other.facts.object not in source.text:
            yield Draft(source, sentence, sentence, (source,))


def unknown_id(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A true sentence whose only citation does not exist; sometimes beside one that exists and says something else."""
    for fake in (f"{source.id[:3]}{rng.randint(40, 99)}", f"zz-{rng.randint(1, 30):02d}", f"{source.id}b"):
        yield Draft(source, rng.choice(source.true_sentences), fake, (), (fake,))
    for swap in swapped_source(source, everyone, rng):
        yield Draft(source, swap.sentence, "zz-77", (source,), (source.id, "zz-77"))


def foreign_id(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A true sentence about somebody else, citing their bullet, in this person's document."""
    other = rng.choice([other for other in everyone if other.person != source.person])
    sentence = rng.choice(other.true_sentences)
    if unrelated(sentence, source) and source.first_name not in sentence:
        yield Draft(source, sentence, other.id, (), (other.id,))
        yield Draft(source, sentence, other.id, (source,), (source.id, other.id))
