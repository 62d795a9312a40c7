"""The runner counts honestly: an error, a skip and an unread verdict are no passes; two runs give the same bytes."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.__main__ import main
from evals.baseline import Baseline, read_baseline
from evals.intervals import wilson
from evals.page import write_page
from evals.provenance import ORIGINS, MalformedRow, check_row
from evals.results import write_junit, write_results
from evals.runner import run_task
from evals.task import DATASETS, Absent, Case, Figure, Outcome, Scored, Task, rows, share
from tests.evals.commands import ended


def task(score: object, n: int = 100, name: str = "made") -> Task:
    """A task of n cases with a scorer of their number, and one figure."""

    def scored_by(case: Case) -> Outcome:
        assert callable(score)
        outcome = score(int(case.id))
        assert isinstance(outcome, Outcome)
        return outcome

    def figures(scored: list[Scored]) -> list[Figure]:
        return [Figure("passed", share(sum(s.outcome.passed for s in scored), len(scored)), 0.5, n=len(scored))]

    return Task(name, "made for a test", lambda: [Case(str(i), {"n": i}) for i in range(n)], scored_by, figures)  # type: ignore[arg-type]


def raising(number: int) -> Outcome:
    if number >= 10:
        raise ValueError("the grader broke")
    return Outcome(True, "fine")


def test_a_grader_that_raises_on_ninety_of_a_hundred_scores_a_tenth_and_fails_the_gate() -> None:
    report = run_task(task(raising))
    assert report.score <= 0.10
    assert report.columns == {"passed": 10, "failed": 0, "error": 90, "skipped": 0, "unparsed": 0}
    assert Baseline().regressions([report])


def test_skips_and_unread_verdicts_stay_in_the_denominator() -> None:
    def score(number: int) -> Outcome:
        return Outcome(number < 20, "as it was", skipped=20 <= number < 50, unparsed=number >= 90)

    report = run_task(task(score))
    assert report.columns == {"passed": 20, "failed": 40, "error": 0, "skipped": 30, "unparsed": 10}
    assert report.score == 0.2


def test_what_was_not_tried_cannot_have_passed() -> None:
    with pytest.raises(ValueError, match="has not passed"):
        Outcome(True, "fine", skipped=True)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share(counted: tuple[int, int]) -> None:
    passes, n = counted
    low, high = wilson(passes, n)
    assert 0 <= low <= passes / n + 1e-12
    assert passes / n - 1e-12 <= high <= 1


def test_wilsons_interval_is_wilsons() -> None:
    assert [round(end, 4) for end in wilson(8, 10)] == [0.4902, 0.9433]
    assert wilson(0, 0) == (0.0, 1.0)
    assert math.isclose(wilson(50, 100)[0], 0.4038, abs_tol=1e-4)


def test_a_sample_is_always_the_same() -> None:
    def passes(_: int) -> Outcome:
        return Outcome(True, "fine")

    first, second = (run_task(task(passes), sample=7) for _ in range(2))
    assert [s.case.id for s in first.scored] == [s.case.id for s in second.scored]
    assert len(first.scored) == 7


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_results([run_task(task(raising))], tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_figure_that_got_worse_or_is_gone_is_told(tmp_path: Path) -> None:
    def up_to(limit: int) -> Task:
        return task(lambda number: Outcome(number < limit, "counted"))

    write_results([run_task(up_to(80))], tmp_path / "before.json")
    before = read_baseline(tmp_path / "before.json")
    assert before.regressions([run_task(up_to(80))]) == []
    assert before.regressions([run_task(up_to(79))])
    silent = Task("made", "no figure", up_to(70).load, up_to(70).score)
    assert any("passes of all cases 0.800 -> 0.700" in line for line in before.regressions([run_task(silent)]))
    bare = Task("made", "no figure", up_to(80).load, up_to(80).score)
    assert "no longer measured" in before.regressions([run_task(bare)])[0]


def test_the_page_and_the_test_file_hold_hostile_cases_as_data(tmp_path: Path) -> None:
    hostile = "</script><script>alert(1)</script>\x00\x1b"
    made = Task("t", "", lambda: [Case(hostile, {"x": hostile})], lambda _: Outcome(False, hostile, output=hostile))
    report = run_task(made)
    write_page([report], Baseline(), tmp_path / "index.html")
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert page.count("</script>") == 2
    assert "https://" not in page
    write_junit([report], tmp_path / "junit.xml")
    suite = ElementTree.parse(tmp_path / "junit.xml").getroot()[0]
    assert suite.attrib["failures"] == "1"


def test_material_that_is_not_there_is_said() -> None:
    def absent() -> list[Case]:
        raise Absent("the folder of real documents is not on this machine")

    report = run_task(Task("t", "", absent, lambda _: Outcome(True, "")))
    assert report.absent
    assert report.score == 0


@pytest.mark.parametrize("path", sorted(DATASETS.glob("*.jsonl")), ids=lambda p: p.stem)
def test_every_row_has_the_shape_and_provenance_of_its_set(path: Path) -> None:
    assert path.name in ORIGINS
    assert path.name.partition(".")[0] in (DATASETS / "README.md").read_text(encoding="utf-8").replace("`", "") or (
        path.stem.split("_")[0] in (DATASETS / "README.md").read_text(encoding="utf-8")
    )
    found = rows(path.name)
    assert found
    assert f"{path.name}:" in Case("x", found[0]).origin


def test_a_row_of_another_shape_is_refused_by_file_and_line() -> None:
    with pytest.raises(MalformedRow, match=r"lint_sentences\.jsonl:7 label"):
        check_row("lint_sentences.jsonl", 7, {"id": "x", "kind": "packet", "text": "t", "label": "great", "why": ""})


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(["--task", "mirror", "--sample", "3"], 0, id="a sample"),
        pytest.param(["--task", "nothing"], 2, id="no such task"),
        pytest.param(["--sample", "0"], 2, id="nothing sampled"),
        pytest.param(["--baseline", "nowhere.json"], 2, id="no such baseline"),
        pytest.param(["--publish", "--task", "mirror"], 2, id="publishing a part"),
    ],
)
def test_the_command_ends_with_its_code(
    options: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ended(monkeypatch, main, "--results", str(tmp_path), *options) == code
    if code == 0:
        assert json.loads((tmp_path / "results.json").read_text())[0]["submitted"] == 3
        assert (tmp_path / "index.html").exists()
        assert (tmp_path / "junit.xml").exists()


def test_two_processes_that_hash_otherwise_write_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "evals", "--sample", "12", "--results", str(tmp_path / seed)]
        chosen = [word for name in ("lint", "answers", "mirror", "feedback") for word in ("--task", name)]
        subprocess.run([*command, *chosen], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True)
    assert (tmp_path / "1/results.json").read_bytes() == (tmp_path / "2/results.json").read_bytes()
