"""The contests: figures are those of the counts, the same cases for all, and what was not run says so."""

from __future__ import annotations

import subprocess
import sys

import pytest

from assistant.domain.ports import ModelAnswer, ModelRequest
from evals.feedback_model import conversations
from evals.naive import unsaid_names
from evals.rivals import documents, lint, retrieval
from evals.rivals.__main__ import MARK, PAGE, main
from evals.rivals.entry import Entry, flagging, markdown
from tests.depth import DEEP
from tests.evals.commands import ended
from tests.real import real_path


def test_figures_of_flags() -> None:
    """Three bad of which two are flagged, five fine of which one is."""
    flags = [(True, True)] * 2 + [(True, False)] + [(False, True)] + [(False, False)] * 4
    assert flagging(flags) == {
        "precision": "0.667",
        "recall": "0.667",
        "F1": "0.667",
        "balanced accuracy": "0.733",
        "fine but flagged": "1 of 5",
    }


def test_flagging_nothing_has_no_precision() -> None:
    assert flagging([(True, False), (False, False)])["precision"] == "none"


def test_a_table_says_what_was_not_run() -> None:
    table = markdown("Contest", "About.", [Entry("ours", {"a": "1", "b": "2"}), Entry("other", absent="no npm")])
    assert table.splitlines()[-2:] == ["| ours | 1 | 2 |", "| other | not run: no npm |  |"]


def test_without_npm_write_good_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    entries = {e.contender: e for e in lint.CONTEST.run()}
    assert "npm" in entries[lint.WRITE_GOOD].absent
    assert not entries["proselint"].absent
    assert float(entries["ours, the rules of these labels"].figures["F1"]) > float(entries["proselint"].figures["F1"])
    assert entries["flag everything"].figures["recall"] == "1.000"


def test_both_searches_are_asked_the_same() -> None:
    ours, theirs, everybody = retrieval.CONTEST.run()
    assert ours.figures["identifiers first"] == "24 of 24"
    assert ours.figures["of other people"] == theirs.figures["of other people"] == "0"
    assert int(everybody.figures["of other people"]) > 0


def test_names_that_nobody_wrote() -> None:
    text = "Led it with Marta and Bell in Kiel. Then we went."
    assert [text[a:b] for a, b in unsaid_names(text, "with marta in Kiel")] == ["Bell"]


class Inventor:
    """Says the same boast whatever it is asked."""

    name, host = "inventor", "127.0.0.1:9"

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        """No form, four figures, one name."""
        return ModelAnswer(text="I saved 9871 hours in 6543 teams. Also Zebulon praised 7777 of 8888 changes.")


@pytest.mark.real
def test_what_a_model_invents_stays_out_of_our_documents_and_is_counted_in_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real_path("vague_notes.jsonl")
    if not DEEP:
        monkeypatch.setattr(documents, "conversations", lambda _: conversations(12))
    entries = {e.contender: e.figures for e in documents.contest(Inventor()).run()}
    plain, ours = entries["plain prompt, documents"], entries["ours with the model, documents"]
    assert plain["invented numbers"] == str(4 * documents.DOCUMENTS)
    assert plain["invented names"] == str(documents.DOCUMENTS)
    assert plain["uncited sentences"] == plain["sentences"] == str(2 * documents.DOCUMENTS)
    assert (ours["invented numbers"], ours["invented names"], ours["uncited sentences"]) == ("0", "0", "0")
    assert int(ours["sentences"]) > 0


def test_documents_without_a_model_are_not_run() -> None:
    [entry] = documents.contest(None).run()
    assert entry.absent == "no --model"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(["--only", "nothing"], 2, id="no such contest"),
        pytest.param(["--publish", "--only", "lint"], 2, id="publishing a part"),
        pytest.param(["--only", "documents", "--model", "local:/nowhere.gguf"], 2, id="no such model"),
        pytest.param(["--only", "documents"], 0, id="no model"),
    ],
)
def test_the_command_ends_with_its_code(options: list[str], code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ended(monkeypatch, main, *options) == code


def test_the_command_can_be_started() -> None:
    done = subprocess.run([sys.executable, "-m", "evals.rivals", "--only", "nothing"], capture_output=True)
    assert done.returncode == 2


def test_the_page_holds_a_whole_run() -> None:
    page = PAGE.read_text(encoding="utf-8")
    shown = page.split(f"<!-- {MARK} -->")[1].split(f"<!-- /{MARK} -->")[0]
    assert [line for line in shown.splitlines() if line.startswith("###")] == [
        "### Lint", "### Grounding", "### Retrieval", "### Documents",
    ]  # fmt: skip
