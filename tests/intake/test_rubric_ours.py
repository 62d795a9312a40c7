"""Our own ladder file: the shipped one, what is wrong in it named by line, and the way there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.errors import InputError, NoCriteria
from assistant.domain.rubric import Criterion, Level, Measure, Rubric
from assistant.intake.rubric import format_rubric_yaml, load_shipped_rubric
from tests.intake.ladders import read

OURS = """\
name: Ours
levels:
  - id: l4
    name: L4
    aliases: [mid]
  - id: l5
dimensions: [Scope]
criteria:
  - id: l4.scope
    level: l4
    dimension: Scope
    text: Owns a feature.
    measure: owned-features
    minimum: 1
    per: quarter
  - id: l5.scope
    level: l5
    dimension: Scope
    text: Owns a service.
"""


def test_the_shipped_rubric_has_twelve_criteria_with_their_measures_and_minimums() -> None:
    assert [(c.id, c.measure.value, c.minimum, c.per) for c in load_shipped_rubric().criteria] == [
        ("l4.scope", "owned-features", 1, None),
        ("l5.scope", "owned-services", 1, None),
        ("staff.scope", "owned-services", 2, None),
        ("l4.impact", "team-goals", None, None),
        ("l5.impact", "org-metrics", None, None),
        ("staff.impact", "strategy-changes", None, None),
        ("l4.leverage", "people-mentored", 1, None),
        ("l5.leverage", "people-unblocked", 3, "quarter"),
        ("staff.leverage", "people-following", 5, None),
        ("l4.artifacts", "design-docs-reviewed", 1, None),
        ("l5.artifacts", "design-docs-adopted", 3, None),
        ("staff.artifacts", "referenced-artifacts", None, None),
    ]


def test_the_shipped_rubric_says_what_counts_how_to_open_and_where_it_comes_from() -> None:
    rubric = load_shipped_rubric()
    assert rubric.dimensions == ("Scope", "Impact", "Leverage", "Artifacts")
    assert [(level.id, level.rank) for level in rubric.levels] == [("l4", 0), ("l5", 1), ("staff", 2)]
    for criterion in rubric.criteria:
        assert criterion.source == "manager-playbook: rubric"
        assert "not" in criterion.counts_as
        assert criterion.behavior
        assert not criterion.behavior.endswith(".")


@pytest.mark.parametrize(
    ("word", "level"),
    [("L5", "l5"), ("senior", "l5"), ("Sr", "l5"), ("Staff Engineer", "staff"), ("L6", "staff"), ("engineer II", "l4")],
)
def test_the_shipped_levels_have_the_names_that_people_use(word: str, level: str) -> None:
    assert load_shipped_rubric().level(word).id == level


def test_our_file_is_read_as_it_is_written() -> None:
    rubric = read(OURS, ".yaml")
    assert rubric.levels == (Level(id="l4", name="L4", rank=0, aliases=("mid",)), Level(id="l5", name="l5", rank=1))
    first, second = rubric.criteria
    assert (first.measure, first.minimum, first.per) == (Measure.OWNED_FEATURES, 1, "quarter")
    assert (second.measure, second.minimum, second.per) == (Measure.JUDGEMENT, None, None)


WRONG = [
    pytest.param("  - id: l4.scope\n    level: l4", "  - level: l4", 9, "A criterion has no id", id="no id"),
    pytest.param("id: l5.scope", "id: l4.scope", 16, "already used on line 9", id="the same id twice"),
    pytest.param("id: l5.scope", "id: l5 scope", 16, "has a space in its id", id="a space in an id"),
    pytest.param("level: l5\n", "level: l7\n", 17, "unknown level “l7”. Use one of: l4, l5", id="unknown level"),
    pytest.param("measure: owned-features", "measure: vibes", 13, "unknown measure “vibes”", id="unknown measure"),
    pytest.param("minimum: 1", "minimum: 0", 14, "minimum “0”. Give a whole number", id="minimum of none"),
    pytest.param("minimum: 1", "minimum: -2", 14, "minimum “-2”", id="minimum below none"),
    pytest.param("minimum: 1", "minimum: two", 14, "minimum “two”", id="minimum in words"),
    pytest.param("per: quarter", "per: sprint", 15, "Use `per: quarter`", id="unknown window"),
    pytest.param("minimum: 1", "minimun: 1", 14, "unknown key “minimun”. Use only: id, level", id="unknown key"),
    pytest.param("name: Ours", "title: Ours", 1, "The ladder has an unknown key “title”", id="unknown key at the top"),
    pytest.param(
        "    aliases: [mid]", "    alias: mid", 5, "Level 1 has an unknown key “alias”", id="unknown key of a level"
    ),
    pytest.param("    text: Owns a service.", "    text:", 19, "has no text", id="empty text"),
    pytest.param("    text: Owns a service.\n", "", 16, "has no text", id="no text"),
    pytest.param(
        "dimension: Scope\n    text: Owns a s",
        "dimension: Craft\n    text: a s",
        18,
        "unknown dimension",
        id="dimension",
    ),
    pytest.param("  - id: l5\n", "  - id: l4\n", 6, "already names the level “l4”", id="the same level twice"),
    pytest.param(
        "  - id: l5\n", "  - {id: l5, aliases: [L4]}\n", 6, "A word can name one level only", id="alias of two"
    ),
    pytest.param("  - id: l5\n", "  - name: L5\n", 6, "Level 2 has no id", id="level without id"),
    pytest.param(
        "minimum: 1", "minimum: 1\n    minimum: 2", 15, "has the key “minimum” twice", id="the same key twice"
    ),
    pytest.param("text: Owns a feature.", "text: [Owns]", 12, "is not a text", id="a list for a text"),
    pytest.param("aliases: [mid]", "aliases: mid", 5, "`aliases` is not a list", id="a text for a list"),
    pytest.param("dimensions: [Scope]", "dimensions: [[Scope]]", 7, "must be a list of words", id="a list in a list"),
    pytest.param("- id: l5\n", "- l5\n", 6, "Level 2 is not a map", id="a word for a level"),
    pytest.param("name: Ours", "name: [Ours", 2, "not valid YAML", id="broken YAML"),
]


@pytest.mark.parametrize(("good", "bad", "line", "message"), WRONG)
def test_what_is_wrong_is_named_with_its_line(good: str, bad: str, line: int, message: str) -> None:
    assert good in OURS
    with pytest.raises(InputError, match=message.replace("[", r"\[")) as error:
        read(OURS.replace(good, bad, 1), ".yaml")
    assert error.value.line == line
    assert str(error.value).startswith(f"notes.yaml:{line}: ")


def test_a_ladder_of_ours_without_criteria_is_refused() -> None:
    with pytest.raises(NoCriteria, match="Add at least one criterion"):
        read("levels: [{id: l4}]\ndimensions: []\ncriteria: []\n", ".yaml")


def test_a_ladder_of_others_with_the_same_keys_is_not_held_to_our_rules() -> None:
    rows = "  - {level: L4, theme: Scope, text: Owns a thing}\n  - {level: L5, text: Owns two of them}\n"
    text = f"levels: [L4, L5]\ncriteria:\n{rows}"
    assert [c.id for c in read(text, ".yaml").criteria] == ["l4.scope.1", "l5.general.1"]


def test_the_shipped_rubric_comes_back_from_yaml_unchanged() -> None:
    rubric = load_shipped_rubric()
    assert read(format_rubric_yaml(rubric), ".yaml") == rubric


words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).filter(
    lambda text: (
        text.strip() == text and text not in {"~", "null", "\ufeff"} and not set(text) & set("\ufffe\uffff\ufeff")
    )
)


@given(texts=st.lists(words, min_size=1, max_size=4), name=words, minimum=st.none() | st.integers(1, 999))
def test_any_rubric_comes_back_from_yaml_unchanged(texts: list[str], name: str, minimum: int | None) -> None:
    criteria = tuple(
        Criterion(
            id=f"l4.scope.{n}", dimension=name, level="l4", text=text, minimum=minimum, counts_as=text, behavior=name
        )
        for n, text in enumerate(texts)
    )
    rubric = Rubric(name=name, levels=(Level(id="l4", name="L4", rank=0),), dimensions=(name,), criteria=criteria)
    assert read(format_rubric_yaml(rubric), ".yaml") == rubric
