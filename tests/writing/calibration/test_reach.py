"""How far the work reaches: followers who all sit in one team, beside papers that others cite."""

from __future__ import annotations

from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.reading.reach import of_one_team
from tests.writing.calibration.records import TODAY, read

CITED = (
    '- RFC-70 "A parcel has one label", presented to all teams in the guild\n'
    "- Talk on RFC-70 at the engineering all-hands, 120 people\n"
    "- Search cites RFC-70 in SRC-RFC-9\n- Ads cites RFC-70 in their ADR-4\n"
)


def _names(*lines: str, team: str | None = "Parcels") -> list[str]:
    front = f"---\nlevel: L5\nteam: {team}\n---\n" if team else "---\nlevel: L5\n---\n"
    evidence, matrix = read(front + "## 2026-09\n" + CITED + "".join(f"- {line}\n" for line in lines))
    return sorted({taker.name.split()[0] for taker in of_one_team(make_packet(matrix, evidence, TODAY, team))})


def test_followers_of_the_own_team_are_of_one_team_though_others_cite_the_paper() -> None:
    assert _names(
        "Noor Aziz, Emil Dahl and Tuva Moe (Parcels) build their services by RFC-70",
        "Ravi Sen (Parcels) moved his importer to RFC-70",
    ) == ["Emil", "Noor", "Ravi", "Tuva"]


def test_one_team_beside_several_of_them_is_theirs_where_the_page_names_none() -> None:
    assert _names(
        "Noor Aziz and Emil Dahl in Grid Planning build their services by RFC-70",
        "Tuva Moe, also in Grid Planning, moved her importer to RFC-70",
        team=None,
    ) == ["Emil", "Noor", "Tuva"]


def test_a_second_team_among_them_is_reach() -> None:
    assert not _names(
        "Noor Aziz and Emil Dahl in Grid Planning build their services by RFC-70",
        "Tuva Moe in Billing moved her importer to RFC-70",
        team=None,
    )
