"""Learning the weights: from development sets alone, into a file that says what was taught."""

from __future__ import annotations

import pytest

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.learned import naming
from assistant.evidence.learned.naming import PERSON, names_in
from assistant.evidence.learned.weights import Weights, learned, read, written
from assistant.writing.calibration import room
from assistant.writing.calibration.room import NOTHING, question
from evals.learning import labelled
from evals.learning.examples import word_examples
from evals.learning.fitting import Crossed, fit, folds_of, scaled
from evals.learning.labelled import Labelled, load, planted_rows
from evals.learning.plain import LEAST_WRITERS, plain_in
from evals.learning.rooms import KINDS, reading_by
from evals.provenance import ORIGINS, TOLD, Use
from evals.task import rows
from tests.depth import DEEP

Said = list[tuple[str, frozenset[str], bool]]


def _said(*writers: str) -> Said:
    return [
        (writer, frozenset({"yes" if answer else "no", f"habit of {writer}"}), answer)
        for writer in writers
        for answer in (True, False)
    ] * 20


def test_nothing_is_learned_from_a_set_that_is_kept() -> None:
    sets = (f"{name}.jsonl" for name in labelled.SETS)
    taught = (*TOLD, labelled.FACTS, labelled.MARKS, *labelled.LINES, *sets)
    assert {ORIGINS[name].use for name in taught} == {Use.DEVELOPMENT}
    assert {str(r["set"]) for r in rows(labelled.FACTS)} <= set(labelled.SETS)
    assert {str(r["set"]) for r in rows(labelled.MARKS)} <= {"told", *labelled.SETS}


def test_what_is_marked_is_of_packets_that_are_there() -> None:
    there = {(writer.split()[0], str(row["id"])) for writer, row in planted_rows()}
    assert {(str(r["set"]), str(r["id"])) for r in rows(labelled.MARKS)} <= there


def test_a_word_is_plain_when_enough_writers_wrote_it_small() -> None:
    def packet(writer: str, text: str) -> Labelled:
        line = labelled.Line(text, "", "", frozenset(), frozenset(), frozenset())
        return Labelled(writer, (line,), frozenset(), frozenset(), frozenset(), frozenset())

    said = [packet(f"writer {n}", f"Moved fare{n} to the night-shift, with Ana") for n in range(LEAST_WRITERS)]
    assert plain_in(said) == ["night", "shift", "the", "to", "with"]
    assert plain_in(said[1:]) == []


def test_a_feature_of_two_writers_alone_teaches_nothing() -> None:
    weights = fit(_said("a", "b", "c"))
    assert weights.score({"yes"}) > 0 > weights.score({"no"})
    assert not {f for f in weights.of if f.startswith("habit")}


def test_weights_come_back_from_their_text_as_they_were() -> None:
    weights = {"one": Weights(-150, {"w:adopt": 210, "b:-5 %": -3}), "other": Weights(7, {})}
    assert read(written(weights)) == weights
    assert written(weights) == "a\tone\t-150\nb\tother\t7\n\nb:-5 %\ta-3\nw:adopt\ta210\n"


def test_scores_are_drawn_to_how_often_they_were_right() -> None:
    """A score that is always right is drawn out, one that is right by chance is drawn to nothing."""
    sure = Weights(0, {"yes": 50, "no": -50})
    folds = dict.fromkeys("abc", 0)
    assert scaled(Crossed(sure, {0: sure}), _said("a", "b", "c"), folds).whole.of["yes"] > 50
    chance = [("a", frozenset({sign}), answer) for sign in ("yes", "no") for answer in (True, False)] * 20
    assert abs(scaled(Crossed(sure, {0: sure}), chance, folds).whole.of["yes"]) < 5


def test_every_writer_is_of_one_fold() -> None:
    nobody: frozenset[str] = frozenset()
    packets = [Labelled(writer, (), nobody, nobody, nobody, frozenset()) for writer in ("told b", "told a", "told a")]
    assert folds_of(packets) == {"told a": 0, "told b": 1}


def test_weights_are_replaced_while_packets_are_read_and_then_are_back() -> None:
    nobody = {name: Weights(-100, {}) for name in (naming.PERSON, naming.TEAM)}
    told = ["Helped Ana Ruiz of Billing", "Ana Ruiz of Billing was stuck"]
    assert names_in(told)
    with reading_by(nobody):
        assert not names_in(told)
    assert names_in(told)


def test_a_room_was_taught_every_kind_and_nothing() -> None:
    assert set(KINDS) == {NOTHING, *(kind.value for kind in ObjectionKind)}
    assert all(room.learned(question(kind)).of for kind in KINDS)


if DEEP:

    @pytest.mark.timeout(400)
    def test_the_weights_that_ship_are_what_the_labels_teach() -> None:
        examples = word_examples(load(), PERSON)
        fresh, shipped = fit(examples), learned(PERSON)
        agree = sum((fresh.score(f) > 0) == (shipped.score(f) > 0) for _, f, _ in examples)
        assert agree >= 0.98 * len(examples)
