"""Approved packets are read passage by passage, and a packet that is wrong is refused with file and line."""

from __future__ import annotations

import pytest

from assistant.domain.errors import InputError
from assistant.intake.packets import approved_passages, parse_packet
from assistant.intake.rubric import load_shipped_rubric
from assistant.shipped import corpus_path

FRONT = """---
id: packet-x
person: Ben Castro
level_from: l4
level_to: l5
field: storage
company: Northlane
approved: 2026-H1
provenance: invented
---

# Ben Castro: L4 to L5

## Scope & Impact

"""
OWNS = "**Owns blob-store.** On-call, roadmap, *all* deploys (STO-1). {criterion: l5.scope}"


def test_a_passage_is_its_words_without_mark_and_markup() -> None:
    gap = "## The Gap\n\nNo RFC. {gap: l5.artifacts}\n"
    text = f"{FRONT}{OWNS}\n\n- Unblocked Lia - twice (AND-3). {{criterion: l5.leverage}}\n\n{gap}"
    owns, unblocked = parse_packet(text, source="packets/x.md")
    assert (owns.text, owns.criterion_id) == ("Owns blob-store. On-call, roadmap, *all* deploys (STO-1).", "l5.scope")
    assert (owns.id, owns.line, owns.source, owns.section) == ("packet-x:16", 16, "packets/x.md", "Scope & Impact")
    assert (owns.person, owns.field, owns.level_from, owns.level_to, owns.cycle) == (
        "Ben Castro", "storage", "l4", "l5", "2026-H1",
    )  # fmt: skip
    assert unblocked.text == "Unblocked Lia - twice (AND-3)."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("# Ben\n\nNo fields.\n", r"x\.md:1: A packet begins with its fields", id="no front matter"),
        pytest.param(FRONT.replace("field: storage\n", "") + OWNS, r"x\.md:1: .*does not say its field", id="no field"),
        pytest.param(FRONT.replace("id: ", "id: [") + OWNS, r"x\.md:1: .*not YAML", id="broken YAML"),
        pytest.param(FRONT + OWNS + "\nAnd more.\n", r"x\.md:17: A passage is one line", id="no mark"),
        pytest.param(FRONT + OWNS + " Really.\n", r"x\.md:16: A passage is one line", id="mark not last"),
        pytest.param(FRONT + OWNS + " {gap: l5.scope}\n", r"x\.md:16: .*one mark", id="two marks"),
        pytest.param(FRONT + "Works. {critereon: l5.scope}\n", r"x\.md:16: .*one mark", id="unknown mark"),
        pytest.param(FRONT + "No RFC. {gap: l5.artifacts}\n", r"x\.md: .*no passage marked", id="nothing shown"),
    ],
)
def test_a_wrong_packet_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_packet(text, source="packets/x.md")


def test_every_criterion_of_the_shipped_rubric_has_an_example() -> None:
    assert {p.criterion_id for p in approved_passages()} == {c.id for c in load_shipped_rubric().criteria}


def test_shipped_passages_can_be_looked_up_where_they_say_they_stand() -> None:
    for passage in approved_passages():
        line = corpus_path(*passage.source.split("/")).read_text(encoding="utf-8").splitlines()[passage.line - 1]
        assert passage.text[:20] in line.replace("**", "")
        assert "{" not in passage.text
    assert len({p.id for p in approved_passages()}) == len(approved_passages())
