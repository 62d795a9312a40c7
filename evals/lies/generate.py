"""The generator: every kind of lie, filtered, spread over the sources, the same for the same seed."""

from functools import partial
from itertools import zip_longest
from random import Random

from evals.lies import empty, figures, names, pools, quantities, references, roles
from evals.lies.model import Draft, Lie, Operator, Source, load_sources
from evals.lies.phrasing import voiced
from evals.lies.truth import absent

PER_KIND = 84
PER_FIGURE = 240
"""For the kinds that plant one wrong figure into any faithful sentence."""

LITERAL: dict[str, Operator] = {
    "number_changed": quantities.changed,
    "number_added": quantities.added,
    "percent_changed": quantities.percent_changed,
    "unit_changed": quantities.unit_changed,
    "date_changed": names.dates_changed,
    "date_added": names.dates_added,
    "month_changed": names.months_changed,
    "person_swapped": partial(names.swapped, "names", pools.PEOPLE),
    "person_added": partial(names.added, "names", pools.PEOPLE, pools.ADD_PERSON),
    "team_swapped": partial(names.swapped, "teams", pools.TEAMS),
    "team_added": partial(names.added, "teams", pools.TEAMS, pools.ADD_TEAM),
    "link_added": references.link_added,
    "link_changed": references.link_changed,
    "ticket_changed": references.ticket_changed,
    "ticket_added": references.ticket_added,
    "quote_changed": references.quote_changed,
    "quote_invented": references.quote_invented,
    "company_scale": quantities.company_scale,
    "money_invented": quantities.money,
    "number_elsewhere": figures.elsewhere,
    "number_off": figures.off,
}
SEMANTIC: dict[str, Operator] = {
    "verb_upgrade": roles.verb_upgrade,
    "planned_as_done": partial(roles.by_hand, "planned_as_done"),
    "target_as_result": partial(roles.by_hand, "target_as_result"),
    "shared_as_alone": roles.shared_as_alone,
    "person_swap": roles.person_swap,
    "polarity": roles.polarity,
    "scope_widened": empty.scope_widened,
    "swapped_source": empty.swapped_source,
    "cause_invented": empty.cause_invented,
    "praise_invented": empty.praise_invented,
    "vague_claim": empty.vague_claim,
    "adoption_invented": empty.adoption_invented,
    "frequency_invented": empty.frequency_invented,
    "number_transplanted": quantities.transplanted,
    "name_transplanted": names.name_transplanted,
    "unknown_id": empty.unknown_id,
    "foreign_id": empty.foreign_id,
}
KINDS = (*LITERAL, *SEMANTIC)
FIGURES = frozenset({"number_elsewhere", "number_off"})
WHOLE = frozenset({"unknown_id", "foreign_id", "swapped_source"})


def spread(groups: list[list[Draft]], limit: int) -> list[Draft]:
    """Take drafts in rounds, one from each source, so that no bullet dominates a kind."""
    return [draft for turn in zip_longest(*groups) for draft in turn if draft is not None][:limit]


def identity(draft: Draft) -> tuple[object, ...]:
    """What makes two drafts the same lie: whose document, which words, which citations."""
    return draft.source.person, draft.sentence, draft.cites or tuple(source.id for source in draft.cited)


def drafts_of(kind: str, sources: tuple[Source, ...], rng: Random) -> list[Draft]:
    """All drafts of a kind, without repeats and without sentences that happen to be true, in a seeded order."""
    operator = LITERAL.get(kind) or SEMANTIC[kind]
    truths = {sentence for source in sources for sentence in source.true_sentences}
    seen: set[tuple[object, ...]] = set()
    groups: list[list[Draft]] = []
    for source in sources:
        group = [
            draft
            for draft in operator(source, sources, rng)
            if kind in WHOLE or (draft.sentence not in truths and draft.planted in draft.sentence)
        ]
        fresh = list({identity(draft): draft for draft in group if identity(draft) not in seen}.values())
        seen |= {identity(draft) for draft in fresh}
        rng.shuffle(fresh)
        groups.append(fresh)
    rng.shuffle(groups)
    return spread(groups, PER_FIGURE if kind in FIGURES else PER_KIND)


def with_second(kind: str, draft: Draft, sources: tuple[Source, ...], rng: Random) -> tuple[Source, ...]:
    """In some literal lies a second bullet is cited too: it must not make the lie true."""
    if kind not in LITERAL or kind in FIGURES or rng.random() > 0.25:
        return draft.cited
    own = [source for source in sources if source.person == draft.source.person and source not in draft.cited]
    second = rng.choice(own)
    return (*draft.cited, second) if absent(draft.planted, (second,)) else draft.cited


def finished(kind: str, number: int, draft: Draft, sources: tuple[Source, ...], rng: Random) -> Lie:
    """Give a draft its voice, its citations and a few bullets of the same person that are not cited."""
    cited = with_second(kind, draft, sources, rng)
    sentence, planted = draft.sentence, draft.planted
    if kind not in WHOLE | FIGURES | {"person_swap"}:
        sentence, planted = voiced(sentence, draft.source.first_name, planted, rng)
    shown = [*cited, *(() if draft.source in cited else (draft.source,))]
    own = [source for source in sources if source.person == draft.source.person and source not in shown]
    shown += rng.sample(own, rng.randint(2, 4))
    rng.shuffle(shown)
    evidence = tuple(source.evidence() for source in shown)
    cites = draft.cites or tuple(source.id for source in cited)
    return Lie(f"{kind}-{number:03d}", kind, evidence, sentence, cites, planted, kind in LITERAL, draft.source.person)


def generate_lies(seed: int = 0) -> list[Lie]:
    """Every lie of every kind; each is false given the evidence that it cites."""
    written, faithful = load_sources(), figures.faithful_sources()
    lies: list[Lie] = []
    for kind in KINDS:
        rng, sources = Random(f"{seed}:{kind}"), faithful if kind in FIGURES else written
        drafts = drafts_of(kind, sources, rng)
        lies += [finished(kind, number, draft, sources, rng) for number, draft in enumerate(drafts, 1)]
    return lies
