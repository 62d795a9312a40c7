"""Whose part is told: a colleague's credit beside the author's own part, small, thanked for, or the whole of it."""

from __future__ import annotations

import pytest

from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.reading.colleagues import parts_in
from assistant.writing.calibration.reading.credits import credits_a_part, keeps_a_part
from tests.writing.calibration.records import TODAY, read


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz built the seat model; load tests, room design and the write-up I did",
        "Ana Ruiz wrote the clustering kernel. Constraints, fallback: me",
        "The chapter on quality was Ana Ruiz's; the trial and the conclusion were mine",
        "Ana Ruiz did the joins. The rest is me, ADS-71",
        "Ana Ruiz did the bit-packing; container format, tests and migration are from my desk",
        "Measured by Ana Ruiz; the offline ledger and the costs were worked out by me",
    ],
)
def test_an_own_part_is_kept(text: str) -> None:
    assert keeps_a_part(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz found the cause and wrote the fix. I merged it and wrote the release note",
        "Ana Ruiz designed and proved it; my contribution was to revise the text",
        "Model by Ana Ruiz, prototype by Ana Ruiz, my part was the rollout mail",
        "Ana Ruiz wrote it. The model was then installed by me",
        "Ana Ruiz thought it up; I gave it its headings and put it on the wiki",
        "",
    ],
)
def test_a_hand_with_the_last_step_is_no_part(text: str) -> None:
    assert not keeps_a_part(text)


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        ("The tariff law is Ana Ruiz's, one chapter of five", True),
        ("Ana Ruiz made the load generator, thanks to her", True),
        ("The fix inside it is Ana Ruiz's, about a fifth of the drop", True),
        ("Ana Ruiz drew the new flow, argued for it and proved it", False),
        ("A quarter hour was priced twice, as Ana Ruiz found", False),
    ],
)
def test_a_small_or_thanked_part_is_a_credit(line: str, credited: bool) -> None:
    evidence, matrix = read(f"# A year\n\n- {line}\n")
    packet = make_packet(matrix, evidence, TODAY)
    assert credits_a_part(packet, packet.told[0]) is credited


def test_acts_are_told_in_the_present_too() -> None:
    evidence, _ = read("# A year\n\n- Candice spots the skew, invents the scheme and proves it in staging\n")
    (part,) = parts_in(evidence[0], {"Candice": "PERSON"})
    assert (part.name, part.acts) == ("Candice", 3)


def test_whom_the_packet_is_about_is_no_colleague_of_it() -> None:
    about = (
        "# Promotion packet: Mara Lind, L4 to L5\n\n"
        "- The pager of `berth` has been with Mara since May; Mara plans it and deploys it\n"
        "- A font file from Mara freed Chidi Obi (Kiosks)\n"
        "- Joost Verkade worked out the forecast; the lane plan and the screens are Mara's\n"
        "- With Mara at her elbow, Malene Krogh (Cleaning) got her log through the restart\n"
    )
    evidence, matrix = read(about, "l5")
    packet = make_packet(matrix, evidence, TODAY)
    assert "Mara" not in packet.people
    assert "Joost" in packet.people
    assert credits_a_part(packet, packet.told[2])


def test_a_name_in_the_title_of_a_page_told_by_its_author_is_somebody_else() -> None:
    told = (
        "# A year with Dana Whit\n\n- I built the gateway; Dana Whit designed and proved it\n- My pager, my roadmap\n"
    )
    evidence, matrix = read(told, "l5")
    assert "Dana" in make_packet(matrix, evidence, TODAY).people
