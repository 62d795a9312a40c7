"""assistant search, like, index, gaps --examples: what a person sees, with a real index in a home of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BRAG = """\
---
name: Priya Raman
level: l5
---
## 2026-05
- Shipped: retry-budget library v1 in checkout-api (PAY-1423)
- Unblocked the Android team on the 3DS rollout
## Project Falcon
- Took over refunds-worker from Ledger: on-call, roadmap, deploys
"""
LADDER = """\
# Ladder

## Junior

### Impact
- Closes small tickets

## Senior

### Impact
- Owns several services end to end, with on-call, roadmap and deploys
"""
PACKETS_AND_RUBRIC = 99 + 12


@pytest.fixture
def priya(run: Run, tmp_path: Path) -> Run:
    """The command, with Priya on record and Daniel beside her."""
    for name, text in (("priya", BRAG), ("daniel", BRAG.replace("retry-budget library", "Daniel's own thing"))):
        file = tmp_path / f"{name}.md"
        file.write_text(text, encoding="utf-8")
        assert run("import", file, "--person", name).code == 0
    return run


def test_an_identifier_is_found_first_with_its_place(priya: Run) -> None:
    done = priya("search", "pay 1423", "--person", "priya", "-n", "1")
    assert (done.code, done.err) == (0, "")
    assert done.out == ("E1   2026-05  retry-budget library v1 in checkout-api (PAY-1423)\n              priya.md:6\n")


def test_a_search_as_json(priya: Run) -> None:
    found = json.loads(priya("search", "falcon", "--person", "priya", "--format", "json").out)
    assert found[0]["id"] == "E3"
    assert found[0]["headings"] == ["Project Falcon"]
    assert {Path(f["source"]).name for f in found} == {"priya.md"}
    assert "Daniel" not in json.dumps(found)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["search", "x", "--person", "nobody"], 3, "Nobody is on record", id="unknown person"),
        pytest.param(["search", " ", "--person", "priya"], 2, "Say what to look for", id="empty query"),
        pytest.param(["search", "x", "--person", "priya", "-n", "0"], 2, "--limit", id="no limit"),
        pytest.param(["search", "x", "--person", "priya", "-f", "pdf"], 2, "text or json", id="format of a search"),
        pytest.param(["like", "staff.scoop"], 2, "no criterion “staff.scoop”", id="unknown criterion"),
        pytest.param(["like", "staff.scope", "-f", "pdf"], 2, "text or json", id="format of examples"),
        pytest.param(["like", "staff.scope", "--rubric", "nowhere.yaml"], 3, "no such file", id="no ladder"),
    ],
)
def test_a_wrong_question_is_a_sentence_and_an_exit_code(
    priya: Run, arguments: list[str], code: int, said: str
) -> None:
    done = priya(*arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert done.err.startswith("assistant: ")
    assert done.err.count("\n") == 1


def test_somebody_without_entries_is_told_how_to_begin(run: Run) -> None:
    run("person", "add", "jae")
    assert run("search", "x", "--person", "jae").out.startswith("Nothing on record for jae yet. Import a document:")


def test_work_like_a_criterion_says_whose_and_where(run: Run) -> None:
    done = run("like", "staff.scope", "-n", "1")
    first, _, passage, *_ = done.out.splitlines()
    assert first == "staff.scope: Owns a system made of two to four services."
    assert passage.startswith("  Owns ")
    assert "L5 to Staff, approved 20" in done.out
    assert "(packets/staff-" in done.out
    assert "{" not in done.out


def test_work_like_a_criterion_of_another_ladder(run: Run, tmp_path: Path) -> None:
    ladder = tmp_path / "ladder.md"
    ladder.write_text(LADDER, encoding="utf-8")
    listed = json.loads(run("rubric", "import", ladder, "--format", "json").out)
    found = json.loads(run("like", listed["criteria"][1]["id"], "--rubric", ladder, "--format", "json").out)
    assert found[0]["criterion_id"].endswith(".scope")


def test_gaps_show_examples_when_asked(priya: Run) -> None:
    without = priya("gaps", "--person", "priya", "--target", "staff").out
    assert "like:" not in without
    with_examples = priya("gaps", "--person", "priya", "--target", "staff", "--examples").out
    assert with_examples.count("like: “") == with_examples.count("closes with:") + with_examples.count("at bar  ")
    assert json.loads(priya("gaps", "--person", "priya", "--examples", "--format", "json").out)


def test_the_index_is_shown_before_there_is_one(priya: Run, tmp_path: Path) -> None:
    done = priya("index", "status")
    assert done.code == 0
    assert f"index     {tmp_path / 'home' / 'index'}" in done.out
    assert "the first search makes it" in done.out
    assert not (tmp_path / "home" / "index").exists()


def test_a_rebuilt_index_holds_everything_and_forgets_what_is_gone(priya: Run, tmp_path: Path) -> None:
    assert priya("index", "rebuild").out == f"The index holds {4 + PACKETS_AND_RUBRIC} vectors.\n"
    assert f"{4 + PACKETS_AND_RUBRIC} of {4 + PACKETS_AND_RUBRIC} texts\n" in priya("index", "status").out
    (tmp_path / "daniel.md").write_text(BRAG, encoding="utf-8")
    priya("import", tmp_path / "daniel.md", "--person", "daniel")
    assert "; 1 of texts no longer on record" in priya("index", "status").out
    assert priya("index", "rebuild").out == f"The index holds {3 + PACKETS_AND_RUBRIC} vectors.\n"
    assert "in order" in priya("index", "status").out


def test_an_index_of_another_version_is_told_and_made_anew(priya: Run, tmp_path: Path) -> None:
    priya("index", "rebuild")
    manifest = tmp_path / "home" / "index" / "manifest.json"
    manifest.write_text(manifest.read_text().replace("wordllama", "another"))
    assert "made by another version or embedder" in priya("index", "status").out
    assert priya("search", "PAY-1423", "--person", "priya", "-n", "1").out.startswith("E1 ")


@contextmanager
def service(home: Path) -> Iterator[int]:
    """Another process that has the index open; gives its pid."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from assistant.retrieval import open_index\n"
        "retriever = open_index(Path(sys.argv[1]) / 'index')\n"
        "retriever.rebuild([])\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script, str(home)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "open\n"
        yield process.pid
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


def test_while_a_service_has_the_index_search_works_and_rebuild_names_the_service(priya: Run, tmp_path: Path) -> None:
    with service(tmp_path / "home") as pid:
        assert f"holder    process {pid}" in priya("index", "status").out
        assert priya("search", "PAY-1423", "--person", "priya", "-n", "1").out.startswith("E1 ")
        done = priya("index", "rebuild")
        assert (done.code, done.out) == (4, "")
        assert done.err == f"assistant: The index is in use by process {pid}: end that first.\n"


def test_a_server_that_is_away_is_told(priya: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_CHROMA_URL", "http://127.0.0.1:1")
    assert priya("search", "PAY-1423", "--person", "priya", "-n", "1").out.startswith("E1 ")
    done = priya("index", "status")
    assert (done.code, "http://127.0.0.1:1" in done.out, "searching without it" in done.out) == (0, True, True)


def test_the_installed_command_says_nothing_but_its_answer(priya: Run, tmp_path: Path) -> None:
    priya("index", "rebuild")
    program = Path(sys.executable).with_name("assistant")
    done = subprocess.run(
        [str(program), "search", "PAY-1423", "--person", "priya", "-n", "1"],
        capture_output=True, text=True, timeout=60, cwd=tmp_path,
        env=os.environ | {"ASSISTANT_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("E1   2026-05  retry-budget library")
