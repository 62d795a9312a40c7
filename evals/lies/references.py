"""Lies about references: links, ticket ids and quotations, changed or made up."""

import re
from collections.abc import Iterator
from random import Random

from evals.lies import pools
from evals.lies.model import Draft, Source
from evals.lies.phrasing import clause, with_tail
from evals.lies.truth import absent

CLOSING = re.compile(r" \([^()]*\)\.$")
ASIDES = ("really", "always", "honestly")


def link_added(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Add a link that the bullet does not have."""
    for sentence in source.true_sentences:
        link = rng.choice(pools.LINKS)
        if absent(link, (source,)) and not CLOSING.search(sentence):
            yield Draft(source, with_tail(sentence, f" ({link})"), link, (source,))


def link_changed(source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Change the host or the path of a link."""
    for link in source.facts.links:
        host, path = link.split("//", 1)[1].split("/", 1)
        wrong = (
            link.replace(host, "www2." + host), link.replace(path, path + "-v2"), link.replace(path, "final/" + path),
            link.replace(".example", ".example.com"), link.replace(path, path[::-1]),
        )  # fmt: skip
        for sentence in source.true_sentences:
            base = sentence if link in sentence else with_tail(CLOSING.sub("", sentence), f" ({link})")
            for new in wrong:
                if absent(new, (source,)):
                    yield Draft(source, base.replace(link, new), new, (source,))


def ticket_changed(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Change the digits or the project of a ticket id that the sentence names."""
    for sentence in source.true_sentences:
        for ticket in source.facts.tickets:
            prefix, digits = ticket.rsplit("-", 1)
            wrong = {f"{prefix}-{int(digits) + rng.randint(1, 9):0{len(digits)}d}", f"{prefix}-{digits[::-1]}"}
            wrong |= {f"{prefix[:-1]}X-{digits}"} if prefix.isupper() else set()
            for new in sorted(wrong):
                if ticket in sentence and absent(new, (source,)):
                    yield Draft(source, sentence.replace(ticket, new), new, (source,))


def ticket_added(source: Source, everyone: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Add a ticket id: an invented one, or one that belongs to another bullet of the same person."""
    own = [ticket for other in everyone if other.person == source.person for ticket in other.facts.tickets]
    for sentence in source.true_sentences:
        ticket = rng.choice((*pools.TICKETS, *own))
        if absent(ticket, (source,)) and not CLOSING.search(sentence):
            yield Draft(source, with_tail(sentence, f" ({ticket})"), ticket, (source,))


def quotes_of(source: Source) -> list[str]:
    """Quotations that are somebody's words, not a title: those of three words and more that a sentence repeats."""
    return [quote for quote in source.facts.quotes if len(quote.split()) > 2]


def quote_changed(source: Source, _all: tuple[Source, ...], _rng: Random) -> Iterator[Draft]:
    """Keep the quotation marks and change what was said."""
    for sentence in source.true_sentences:
        for quote in quotes_of(source):
            words = quote.split()
            wrong = [
                " ".join([*words[:at], new, *words[at + 1 :]])
                for at, word in enumerate(words)
                for new in pools.QUOTE_WORDS.get(word, ())
            ]
            wrong += [" ".join([*words[:2], aside, *words[2:]]) for aside in ASIDES]
            for new in wrong:
                if quote in sentence and absent(new, (source,)):
                    yield Draft(source, sentence.replace(quote, new), new, (source,))


def quote_invented(source: Source, _all: tuple[Source, ...], rng: Random) -> Iterator[Draft]:
    """Put words in quotation marks that nobody said; sometimes into the mouth of a person who is in the bullet."""
    for sentence in source.true_sentences:
        quote = rng.choice(pools.QUOTES)
        names = [name for name in source.facts.names if name != source.first_name]
        named = f'; {rng.choice(names)} called it "{{}}"' if names else pools.ADD_QUOTE[0]
        if absent(quote, (source,)):
            base = rng.choice((sentence, clause(sentence)))
            form = rng.choice((*pools.ADD_QUOTE, named, named))
            yield Draft(source, with_tail(base, form.format(quote)), quote, (source,))
