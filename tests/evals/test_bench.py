"""The benchmarks: pairs give medians of their ratios, and the retrieval benchmark runs through at a small size."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from evals.bench import gateway, runner
from evals.bench.measure import Row, against, not_run, table
from evals.bench.retrieval import compare


def test_a_ratio_is_the_median_of_the_pairs() -> None:
    row = against("goal", [1.0, 2.0, 30.0], [2.0, 4.0, 3.0], 0.6)
    assert (row.ours, row.yardstick, row.ratio, row.reached) == (2.0, 3.0, 0.5, True)


@pytest.mark.parametrize(
    ("ratio", "at_least", "reached"),
    [(0.2, False, True), (0.3, False, False), (0.3, True, True), (0.2, True, False)],
    ids=["below", "above", "enough", "too little"],
)
def test_a_target_is_a_most_or_a_least(ratio: float, at_least: bool, reached: bool) -> None:
    row = Row("goal", 1, 1, ratio, 0.25, at_least=at_least)
    assert row.reached is reached
    assert table([row]).splitlines()[1].startswith("ok " if reached else "NOT")


def test_what_was_not_run_has_met_nothing_and_says_why() -> None:
    row = not_run("goal", "no yardstick here")
    assert not row.reached
    assert table([row]).splitlines()[1].endswith("not run: no yardstick here")


def test_the_retrieval_benchmark_finds_the_same_as_exact_search() -> None:
    *timed, recall = compare(100, 300, 3)
    assert (recall.ratio, recall.yardstick, recall.reached) == (1.0, 24, True)
    assert [row.target for row in timed] == [0.25, 3.0]
    assert all(row.ours > 0 and row.yardstick > 0 for row in timed)


def test_both_clients_meet_the_same_stub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway, "ROUNDS", 2)
    monkeypatch.setattr(gateway, "WARM_UP", 0)
    call, stream = gateway.GATEWAY.run()
    assert min(call.ours, call.yardstick, stream.ours, stream.yardstick) > 0
    assert (call.target, stream.target) == (1.15, 1.10)


def test_our_runner_passes_its_hundred_cases_in_a_process_of_its_own(tmp_path: Path) -> None:
    runner.run_in([sys.executable, "-c", runner.OURS], tmp_path)
    assert json.loads((tmp_path / "ours.json").read_text())[0]["passed"] == 100
