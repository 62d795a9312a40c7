"""Who works by a document is read by its title, its number, its short name, its table and its list."""

from __future__ import annotations

import pytest

from assistant.domain.calibration import ObjectionKind
from tests.writing.calibration.shapes import CRITERIA, QUARTERS
from tests.writing.calibration.test_objections import STRONG, kinds_of
from tests.writing.calibration.test_tellings import with_entries

HEAD = '## 2026-01\n- NET-STD-4 "One clock for every node", mine, accepted 12 Jan.\n'
PEOPLE = ("Olga Brandt", "Samir Haddad", "Pilar Ruiz", "Jonas Weld", "Aiko Tanabe")
TICKETS = ("TRE-9", "TRE-12", "INV-77", "INV-80", "WEB-3")

LAYOUTS = {
    "by number": "".join(f"- {p} (Treasury) on NET-STD-4, {t}\n" for p, t in zip(PEOPLE, TICKETS, strict=True)),
    "by short name": f"- Std 4: {', '.join(f'{p} (Invoicing)' for p in PEOPLE)}\n",
    "table": "NET-STD-4, who and where:\n\n| who | team | ticket |\n|---|---|---|\n"
    + "".join(f"| {p} | Web | {t} |\n" for p, t in zip(PEOPLE, TICKETS, strict=True)),
    "list": "Who codes to NET-STD-4:\n\n" + "".join(f"- {p}, Web, {t}\n" for p, t in zip(PEOPLE, TICKETS, strict=True)),
    "sentences": "NET-STD-4 spread by itself. In March Olga Brandt of Treasury moved the close to it. "
    "Samir Haddad of Treasury came next, and Pilar Ruiz of Invoicing in May. "
    "In August it was Jonas Weld of Web, and Aiko Tanabe of Web in September.\n",
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_five_followers_are_read_in_any_layout(name: str) -> None:
    kinds = kinds_of(f"{HEAD}## 2026-03\n{LAYOUTS[name]}")
    assert ObjectionKind.BELOW_COUNT not in _without_services(kinds)
    assert ObjectionKind.NO_ADOPTION not in kinds


def test_directions_that_nobody_is_named_for_are_not_adopted() -> None:
    second = '- NET-STD-5 "One name for every node", mine, accepted 20 Jan.\n'
    told = f"{HEAD}{second}## 2026-03\n- NET-STD-4 presented at the guild, 40 people, recording linked.\n"
    assert ObjectionKind.NO_ADOPTION in kinds_of(told)


@pytest.mark.parametrize("record", [STRONG, QUARTERS, CRITERIA])
@pytest.mark.parametrize(
    "line",
    [
        'Guide "What a lost message costs", used by Ads and Mobile',
        "She came back from leave in May and took her first release in June",
        "Last year we were three weeks late with the same event; this year it was out a day early",
        "The test bench for the importer cut the run from 40 minutes in March to 6 in June",
        "Passed by the architecture board on 3 March",
    ],
)
def test_nothing_is_made_of_a_title_a_comparison_or_a_name(line: str, record: str) -> None:
    assert kinds_of(with_entries(record, line)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Vera Kolb of the Routing group found the loop, designed the guard and wrote it. I reviewed the change",
        "Anders Moe (Storage) had the idea of the replay, built it and presented it to the CTO",
        "Ines Faber from the Data team thought the split out, wrote the text and defended it before the board",
    ],
)
def test_a_colleague_told_with_a_team_is_heard(line: str) -> None:
    assert ObjectionKind.COLLEAGUES_PART in kinds_of(with_entries(STRONG, line))


@pytest.mark.parametrize(
    "line",
    [
        "I single-handedly made the cost model of the tariff. Vera modelled the contracts, I modelled the load",
        "The tariff cost model is mine alone. Authors: V. Kolb, M. Solheim; both names on the cover",
    ],
)
def test_a_claim_of_nobody_else_is_held_against_its_own_split(line: str) -> None:
    assert ObjectionKind.SHARED_AS_SOLO in kinds_of(with_entries(STRONG, line))


def _without_services(kinds: list[ObjectionKind]) -> list[ObjectionKind]:
    """The short count of services is true here: leave out one."""
    left = list(kinds)
    if ObjectionKind.BELOW_COUNT in left:
        left.remove(ObjectionKind.BELOW_COUNT)
    return left
