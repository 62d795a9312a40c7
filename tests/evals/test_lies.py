"""The adversarial generator must itself be right: deterministic, complete, and false by construction."""

from collections import Counter
from functools import cache

import pytest

from evals.lies import Lie, generate_lies, hostile_answers, load_sources
from evals.lies.figures import faithful_sources
from evals.lies.generate import FIGURES, KINDS, LITERAL
from evals.lies.truth import normal


@cache
def lies(seed: int) -> tuple[Lie, ...]:
    return tuple(generate_lies(seed))


def cited_text(lie: Lie) -> str:
    cited = [item for item in lie.evidence if item.id in lie.cites]
    return normal(" | ".join(part for item in cited for part in (item.text, *item.context)))


def test_same_seed_same_lies_and_other_seed_other_lies() -> None:
    assert list(lies(0)) == generate_lies(0)
    assert lies(0) != lies(1)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_there_are_enough_lies_of_every_kind(seed: int) -> None:
    counts = Counter(lie.kind for lie in lies(seed))
    assert set(counts) == set(KINDS)
    assert counts.total() >= 2_400
    assert {kind: count for kind, count in counts.items() if count < 40} == {}


def test_ids_are_unique_and_sentences_do_not_repeat_within_a_kind() -> None:
    assert len({lie.id for lie in lies(0)}) == len(lies(0))
    told = Counter((lie.kind, lie.person, lie.sentence, lie.cites) for lie in lies(0))
    assert [key for key, count in told.items() if count > 1] == []


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_planted_literal_is_in_the_sentence_and_not_in_the_cited_evidence(seed: int) -> None:
    for lie in lies(seed):
        assert lie.literal == (lie.kind in LITERAL)
        if lie.literal:
            assert lie.planted in lie.sentence, lie
            told = normal(lie.planted) in cited_text(lie)
            assert told == (lie.kind == "number_elsewhere") or lie.kind in FIGURES, lie


def test_a_planted_phrase_is_in_the_sentence_or_among_the_citations() -> None:
    for lie in lies(0):
        assert lie.planted in lie.sentence or lie.planted in lie.cites, lie


def test_no_lie_is_a_true_sentence_of_the_bullet_that_it_cites() -> None:
    truths = {source.id: set(source.true_sentences) for source in load_sources()}
    for lie in lies(0):
        if lie.kind != "foreign_id":
            assert all(lie.sentence not in truths.get(cite, set()) for cite in lie.cites), lie


def test_cited_evidence_is_shown_unless_the_citation_is_the_lie() -> None:
    people = {source.id: source.person for source in faithful_sources()}
    for lie in lies(0):
        shown = {item.id for item in lie.evidence}
        assert {people[identifier] for identifier in shown} == {lie.person}, lie
        assert (set(lie.cites) <= shown) == (lie.kind not in {"unknown_id", "foreign_id"}), lie


def test_sources_are_many_and_their_facts_are_spans() -> None:
    sources = load_sources()
    assert len(sources) >= 120
    assert len({source.person for source in sources}) >= 12
    assert len({source.id for source in sources}) == len(sources)
    for source in sources:
        facts, said = source.facts, normal(" | ".join((source.text, *source.context)))
        spans = facts.numbers + facts.names + facts.teams + facts.dates + facts.links + facts.tickets + facts.quotes
        assert [span for span in spans if normal(span) not in said] == []
        assert 1 <= len(source.true_sentences) <= 2
        assert facts.role in {"led", "solo", "shared", "supported"}
        assert facts.modality in {"done", "planned"}


def test_hostile_answers_are_named_once_and_the_same_each_time() -> None:
    attacks = hostile_answers()
    assert attacks == hostile_answers()
    assert len({attack.kind for attack in attacks}) == len(attacks) >= 150
    assert {429, 500, 404} <= {attack.status for attack in attacks}
    assert {"hang", "drip", "cut"} <= {attack.mode for attack in attacks}
    assert max(len(attack.body) for attack in attacks) >= 5_000_000
