"""What is a level's name, which id it gets, and which other words find it."""

from __future__ import annotations

import pytest

from assistant.domain.errors import UnknownLevel
from assistant.intake.rubric.levels import is_common, level_name, looks_like_level
from tests.intake.ladders import read

LEVELS = [
    "L5",
    "IC3",
    "D4 - Developer 4",
    "M2: Senior Engineering Manager",
    "Level 3",
    "Level III – Craftsperson",
    "Grade 7",
    "Software Engineer II",
    "Senior Engineer 2 (Individual Contributor)",
    "Senior Software Engineer (L5)",
    "Mid-level",
    "Staff+ Engineer",
    "Principal",
    "Associate Product Designer",
    "VP of Engineering",
    "Tech Lead",
    "Expectations for Senior Engineers",
    "What we expect of a Staff Engineer",
    "1. Junior Developer:",
    "Level 1: Software Engineer (0-2 years)",
    "All levels",
    "Expectations for all engineers",
]
OTHERS = [
    "Introduction",
    "When do I get promoted?",
    "What is a Senior Engineer?",
    "About our engineering progression framework",
    "Successful engineers at Acme",
    "Management Levels",
    "Engineering",
    "Technical Skills",
    "Leadership",
    "FAQ",
    "Senior Engineer, Acme (2021-2023)",
    "March 2026",
    "Q3",
    "H1 2026",
    "W12",
    "RFC-88",
    "SEV2",
    "FY26",
    "Mentors interns and new hires",
    "",
    "***",
]


@pytest.mark.parametrize("name", LEVELS)
def test_a_level_is_known_by_its_name(name: str) -> None:
    assert looks_like_level(name)


@pytest.mark.parametrize("name", OTHERS)
def test_other_headings_are_no_levels(name: str) -> None:
    assert not looks_like_level(name)


@pytest.mark.parametrize(
    ("name", "level_id", "aliases"),
    [
        pytest.param("D4 - Developer 4", "d4", {"developer 4", "4"}, id="code first"),
        pytest.param(
            "Senior Software Engineer (L5)", "l5", {"senior", "sr", "senior software engineer"}, id="code last"
        ),
        pytest.param("Software Engineer II", "software-engineer-ii", {"software engineer 2", "2"}, id="roman number"),
        pytest.param("Level 3", "level-3", {"3", "l3"}, id="numbered"),
        pytest.param("Staff Engineer", "staff-engineer", {"staff"}, id="grade"),
        pytest.param("What we expect of a Staff Engineer", "staff-engineer", {"staff"}, id="words around it"),
        pytest.param("Junior (L1-L2)", "junior-l1-l2", {"junior", "jr"}, id="two codes give no code"),
        pytest.param("All Levels", "all-levels", {"all"}, id="all levels"),
    ],
)
def test_ids_are_readable_and_aliases_are_words_of_the_name(name: str, level_id: str, aliases: set[str]) -> None:
    level = level_name(name)
    assert level.id == level_id
    assert aliases <= set(level.aliases)


def test_an_alias_that_two_levels_would_claim_belongs_to_neither() -> None:
    rubric = read("# Senior Engineer 1 (IC)\n- owns one service\n# Senior Engineer 2 (IC)\n- owns two services\n")
    with pytest.raises(UnknownLevel):
        rubric.level("senior")
    assert rubric.level("senior engineer 1").name == "Senior Engineer 1 (IC)"


@pytest.mark.parametrize(
    ("names", "order"),
    [
        pytest.param(["L5", "L3", "L4"], ["l3", "l4", "l5"], id="numbers"),
        pytest.param(["Staff", "Senior", "Junior"], ["junior", "senior", "staff"], id="falling grades"),
        pytest.param(["Junior", "Senior", "Staff"], ["junior", "senior", "staff"], id="rising grades"),
        pytest.param(
            ["Senior", "Staff", "All levels"], ["all-levels", "senior", "staff"], id="what holds for all first"
        ),
        pytest.param(["IC2", "IC1", "M1"], ["ic2", "ic1", "m1"], id="two series stay as they stand"),
    ],
)
def test_levels_rank_from_the_lowest(names: list[str], order: list[str]) -> None:
    rubric = read("".join(f"# {name}\n- owns the thing\n" for name in names))
    assert [level.id for level in rubric.levels] == order
    assert [level.rank for level in rubric.levels] == list(range(len(order)))


def test_the_common_set_is_recognised() -> None:
    assert is_common("All levels")
    assert not is_common("Senior levels of detail")
