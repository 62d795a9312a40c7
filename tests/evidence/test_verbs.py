"""Every verb claims a part of the work, and a weaker one never ranks above a stronger one."""

from __future__ import annotations

import pytest

from assistant.domain.vocabulary import Role
from assistant.evidence.verbs import Tense, base_form, ownership_rank, past_form, tense, verb_role


@pytest.mark.parametrize(
    ("word", "role"),
    [
        pytest.param("Supported", Role.SUPPORTED, id="supported"),
        pytest.param("helping", Role.SUPPORTED, id="helping"),
        pytest.param("participated", Role.SUPPORTED, id="participated"),
        pytest.param("collaborated", Role.SHARED, id="collaborated"),
        pytest.param("co-led", Role.SHARED, id="co-makes-it-shared"),
        pytest.param("Built", Role.DID, id="irregular"),
        pytest.param("organizing", Role.DID, id="american-spelling"),
        pytest.param("reviews", Role.DID, id="third-person"),
        pytest.param("Led", Role.LED, id="led"),
        pytest.param("spearheaded", Role.LED, id="spearheaded"),
        pytest.param("took", None, id="light-verb"),
        pytest.param("was", None, id="state"),
        pytest.param("table", None, id="noun"),
        pytest.param("direction", None, id="noun-of-a-verb"),
        pytest.param("management", None, id="noun-of-a-leading-verb"),
        pytest.param("modelled", Role.DID, id="british-doubling"),
        pytest.param("modeled", Role.DID, id="american-doubling"),
    ],
)
def test_a_verb_claims_its_part(word: str, role: Role | None) -> None:
    assert verb_role(word) is role


def test_ranks_rise_from_helping_to_leading() -> None:
    ranks = [ownership_rank(word) for word in ("table", "helped", "collaborated", "built", "drove")]
    assert ranks == [-1, 0, 1, 2, 3]


@pytest.mark.parametrize(
    ("word", "base", "past"),
    [
        pytest.param("maintain", "maintain", "maintained", id="regular"),
        pytest.param("building", "build", "built", id="irregular"),
        pytest.param("ship", "ship", "shipped", id="doubling"),
        pytest.param("identify", "identify", "identified", id="y-to-ied"),
        pytest.param("organizing", "organise", "organized", id="keeps-american-spelling"),
        pytest.param("organise", "organise", "organised", id="keeps-british-spelling"),
        pytest.param("wrote", "write", "wrote", id="already-past"),
        pytest.param("table", None, None, id="no-verb"),
    ],
)
def test_forms_of_a_verb(word: str, base: str | None, past: str | None) -> None:
    assert (base_form(word), past_form(word)) == (base, past)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("Shipped", Tense.PAST, id="regular-past"),
        pytest.param("cut", Tense.PAST, id="same-form-reads-as-past"),
        pytest.param("bringing", Tense.GERUND, id="gerund"),
        pytest.param("owns", Tense.PLAIN, id="third-person"),
        pytest.param("Maintain", Tense.PLAIN, id="plain"),
        pytest.param("does", Tense.PLAIN, id="irregular-third-person"),
        pytest.param("nothing", None, id="no-verb"),
    ],
)
def test_tense_of_a_verb(word: str, expected: Tense | None) -> None:
    assert tense(word) is expected
