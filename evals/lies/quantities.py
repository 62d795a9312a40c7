"""Lies about numbers: changed, added, percentages, units, company scale, money, transplanted."""

import re
from collections.abc import Iterator
from random import Random

from evals.lies import pools
from evals.lies.model import Draft, Source
from evals.lies.phrasing import clause, swaps, with_tail
from evals.lies.truth import NUMBER, WORDS, absent, number_is_false, value_of

SPELLED = {int(value): word for word, value in WORDS.items() if float(value).is_integer() and 2 < value < 41}


def digits_of(literal: str) -> str:
    """The digits at the start of a literal such as '94 minutes', or nothing."""
    found = NUMBER.match(literal)
    return found.group() if found else ""


def written(value: float, like: str) -> str:
    """A value written in the manner of another number: decimals, thousands separator, leading point."""
    decimals = len(like.rsplit(".", 1)[1]) if "." in like else 0
    text = f"{value:,.{decimals}f}" if "," in like or value >= 10_000 else f"{value:.{decimals}f}"
    return text[1:] if like.startswith(".") else text


def falsified(digits: str, rng: Random) -> list[str]:
    """Wrong versions of a number: off by a little, tenfold, doubled, halved, transposed, spelled out."""
    value = value_of(digits) or 0.0
    step = 10 ** -(len(digits.rsplit(".", 1)[1]) if "." in digits else 0)
    changed = [value + step, value + rng.randint(2, 9) * step, value * 10, value * 2, value * 1.5 + step, value / 2]
    wrong = [written(new, digits) for new in changed if new >= step]
    if len(digits) > 1 and digits.isdigit() and digits != digits[::-1] and not digits.endswith("0"):
        wrong.append(digits[::-1])
    spelled = SPELLED.get(int(value) + rng.randint(1, 4))
    if digits.isdigit() and spelled:
        wrong.append(spelled)
    return wrong


def changed(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Replace a stated number by a wrong one; the planted literal is the number with its unit."""
    for sentence in source.true_sentences:
        for literal in source.facts.numbers:
            digits = digits_of(literal)
            for wrong in falsified(digits, rng) if digits else ():
                new = wrong + literal[len(digits) :]
                if number_is_false(wrong, (source,)) and absent(new, (source,)):
                    for told in swaps(sentence, literal, new):
                        yield Draft(source, told, new, (source,))


def percent_changed(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """A wrong percentage: a stated one changed, or a relative change computed wrongly from two ends."""
    yield from (draft for draft in changed(source, everyone, rng) if draft.planted.endswith("%"))
    for sentence in source.true_sentences:
        if re.search(r"from .*\d.* to .*\d", sentence):
            for form in (", a change of {}", ", a {} improvement", ", {} better than before"):
                planted = f"{rng.randint(12, 97)}%"
                if number_is_false(planted, (source,)) and absent(planted, (source,)):
                    yield Draft(source, with_tail(sentence, form.format(planted)), planted, (source,))


def unit_changed(source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Keep the number and change its unit: 90 ms become 90 s."""
    for sentence in source.true_sentences:
        for literal in source.facts.numbers:
            digits = digits_of(literal)
            unit = literal[len(digits) :]
            for wrong in pools.UNITS.get(unit.strip(), ()) if digits and value_of(digits) else ():
                space = " " if unit.startswith(" ") and not wrong.startswith(" ") else ""
                new = f"{digits}{space}{wrong}"
                if absent(new, (source,)):
                    yield from (Draft(source, told, new, (source,)) for told in swaps(sentence, literal, new))


def tails(source: Source, forms: tuple[tuple[str, str], ...], top: int, rng: Random) -> Iterator[Draft]:
    """Append an invented quantity to a true sentence or to its first clause."""
    for sentence in source.true_sentences:
        for tail, planted_form in rng.sample(forms, 2):
            number = str(rng.randint(2, top))
            planted = planted_form.format(number)
            base = rng.choice((sentence, clause(sentence)))
            if number_is_false(planted, (source,)) and absent(planted, (source,)):
                yield Draft(source, with_tail(base, tail.format(number)), planted, (source,))


def added(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Add a number that nobody stated."""
    yield from tails(source, pools.ADD_NUMBER, 48, rng)


def company_scale(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Add the size of the company or of its customers."""
    yield from tails(source, pools.SCALE, 90, rng)


def money(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Add an amount of money."""
    yield from tails(source, pools.MONEY, 9, rng)


def transplanted(source: Source, everyone: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Put the number of one cited bullet into the claim of another: both are stated, the claim is false."""
    for other in everyone:
        if other.person != source.person or other.id == source.id:
            continue
        for literal in source.facts.numbers:
            for new in other.facts.numbers:
                same_unit = literal[len(digits_of(literal)) :] == new[len(digits_of(new)) :] and digits_of(literal)
                if same_unit and number_is_false(new, (source,)) and absent(new, (source,)):
                    for sentence in source.true_sentences:
                        for told in swaps(sentence, literal, new):
                            yield Draft(source, told, new, (source, other))
