"""Lies with a checkable literal that is not a number: dates, months, people and teams."""

import re
from collections.abc import Iterator
from random import Random

from evals.lies.model import Draft, Source
from evals.lies.phrasing import clause, lowered, swaps, with_tail
from evals.lies.truth import MONTHS, absent, months_of, name_is_false

MONTH = re.compile(r"\b(" + "|".join(f"{month}|{month[:3]}|Sept" for month in MONTHS) + r")\b")
DAY = re.compile(r"\b\d{1,2}\b")
ABSENT = re.compile(r"\b(?:[Nn]obody|did not)\b")


def dates_changed(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Another day of the month; the planted literal is the whole date."""
    for sentence in source.true_sentences:
        for date in source.facts.dates:
            for day in rng.sample(range(1, 29), 6) if DAY.search(date) else ():
                new = DAY.sub(str(day), date)
                if absent(new, (source,)):
                    yield from (Draft(source, told, new, (source,)) for told in swaps(sentence, date, new))


def dates_added(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A day where the evidence names only the month, or no time at all."""
    months = sorted(months_of(source.context))
    if months and not source.facts.dates and source.facts.modality == "done":
        for sentence in source.true_sentences:
            new = f"{MONTHS[rng.choice(months) - 1]} {rng.randint(1, 28)}"
            if absent(new, (source,)):
                yield Draft(source, with_tail(clause(sentence), f" on {new}"), new, (source,))


def months_changed(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Another month, in a date that is there or as a lead-in that contradicts the headings."""
    stated = {index for index, month in enumerate(MONTHS, 1) if re.search(rf"\b{month[:3]}", source.text)}
    near = {(month + shift - 1) % 12 + 1 for month in months_of(source.context) | stated for shift in (-1, 0, 1)}
    far = [MONTHS[month - 1] for month in range(1, 13) if month not in near and month != 5]
    for sentence in source.true_sentences:
        for date in (date for date in source.facts.dates if MONTH.search(date)):
            new = MONTH.sub(rng.choice(far), date) if far else date
            if far and absent(new, (source,)):
                yield from (Draft(source, told, new, (source,)) for told in swaps(sentence, date, new))
        if far and near and not stated and not sentence.startswith(("With", "In ", "On ")):
            month = rng.choice(far)
            if source.facts.modality == "done" and absent(month, (source,)):
                yield Draft(source, f"In {month}, {lowered(sentence)}", month, (source,))


def pool_of(source: Source, everyone: tuple[Source, ...], field: str, invented: tuple[str, ...]) -> list[str]:
    """Invented names and the real ones from other bullets of the same person; never true of this bullet."""
    own = {name for other in everyone if other.person == source.person for name in getattr(other.facts, field)}
    return [name for name in (*invented, *sorted(own)) if name_is_false(name, (source,)) and absent(name, (source,))]


def swapped(field: str, invented: tuple[str, ...], source: Source, everyone: tuple[Source, ...], rng: Random,
            ) -> Iterator[Draft]:  # fmt: skip
    """Replace a name of the bullet by one that has nothing to do with it."""
    pool = pool_of(source, everyone, field, invented)
    for sentence in source.true_sentences:
        for name in getattr(source.facts, field):
            for new in rng.sample(pool, 3) if name != source.first_name else ():
                for told in swaps(sentence, name, new, hedged=False) if not ABSENT.search(sentence) else ():
                    yield Draft(source, told, new, (source,))


def added(field: str, invented: tuple[str, ...], forms: tuple[str, ...], source: Source,
          everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:  # fmt: skip
    """Add a person or a team that the bullet does not name."""
    pool = pool_of(source, everyone, field, invented)
    for sentence in source.true_sentences:
        new = rng.choice(pool)
        base = rng.choice((sentence, clause(sentence)))
        yield Draft(source, with_tail(base, rng.choice(forms).format(new)), new, (source,))


def name_transplanted(source: Source, everyone: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Put the person of one cited bullet into the claim of another; both bullets are cited."""
    for other in (other for other in everyone if other.person == source.person and other.id != source.id):
        for name in source.facts.names:
            for new in other.facts.names:
                first = new.split()[0]
                known = any(part in " ".join(source.facts.names) for part in new.split()) or first == source.first_name
                if not known and name_is_false(new, (source,)):
                    for sentence in source.true_sentences:
                        told_forms = swaps(sentence, name, new, hedged=False)
                        yield from (Draft(source, told, new, (source, other)) for told in told_forms)
