"""Learning the readers' weights: from development sets alone, into a file that says what was taught."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.evidence.learned.naming import PERSON
from assistant.evidence.learned.weights import Weights, learned
from evals import learning
from evals.provenance import ORIGINS, Use
from evals.task import rows
from tests.depth import DEEP


def test_nothing_is_learned_from_a_set_that_is_kept() -> None:
    taught = (*learning.TOLD, learning.FACTS, learning.LINES, *(f"{name}.jsonl" for name in learning.SETS))
    assert {ORIGINS[name].use for name in taught} == {Use.DEVELOPMENT}
    assert {str(r["set"]) for r in rows(learning.FACTS)} <= set(learning.SETS)


def test_a_feature_of_one_writer_alone_teaches_nothing() -> None:
    said = [
        (writer, frozenset({"yes" if answer else "no", f"habit of {writer}"}), answer)
        for writer in "ab"
        for answer in (True, False)
    ]
    weights = learning.fit(said * 20)
    assert weights.score({"yes"}) > 0 > weights.score({"no"})
    assert not {f for f in weights.of if f.startswith("habit")}


def test_weights_come_back_from_their_file_as_they_were(tmp_path: Path) -> None:
    learning.write({"question": Weights(-150, {"w:adopt": 210})}, tmp_path / "weights.tsv")
    assert (tmp_path / "weights.tsv").read_text(encoding="utf-8") == "question\t\t-1.5\nquestion\tw:adopt\t2.1\n"


if DEEP:

    @pytest.mark.timeout(400)
    def test_the_weights_that_ship_are_what_the_labels_teach() -> None:
        examples = learning.word_examples(learning.load(), PERSON)
        fresh, shipped = learning.fit(examples), learned(PERSON)
        agree = sum((fresh.score(f) > 0) == (shipped.score(f) > 0) for _, f, _ in examples)
        assert agree >= 0.995 * len(examples)
