"""Weights from examples, and the same learned without some of the writers, to see how they carry to strangers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from assistant.evidence.learned.naming import PERSON, SERVICE, TEAM, named_by
from assistant.evidence.learned.weights import Weights
from evals.learning.examples import Example, line_examples, word_examples
from evals.learning.labelled import Labelled

LEAST_WRITERS = 3
"""Writers who must have used a feature: what one or two of them say is their habit."""

LEAST_WEIGHT = 0.25
"""Log odds below which a weight is left out: with them the file is five times as long and tells hardly more."""

FOLDS = 6
"""Parts of the writers, each of which is read by what the others taught."""


def fit(examples: Sequence[Example], strength: float = 1.0) -> Weights:
    """Logistic regression with a quadratic penalty (one of absolute values told strangers' lines worse)."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    seen = Counter(f for _, f in {(writer, f) for writer, features, _ in examples for f in features})
    vectors = DictVectorizer()
    table = vectors.fit_transform([{f: 1 for f in features if seen[f] >= LEAST_WRITERS} for _, features, _ in examples])
    table.indices, table.indptr = table.indices.astype("int32"), table.indptr.astype("int32")
    model = LogisticRegression(C=strength, l1_ratio=0, solver="liblinear", random_state=0, max_iter=200)
    model.fit(table, [answer for _, _, answer in examples])
    pairs = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {str(f): round(float(w) * 100) for f, w in pairs if abs(w) >= LEAST_WEIGHT * strength}
    return Weights(round(float(model.intercept_[0]) * 100), kept)


class Crossed(NamedTuple):
    """What all examples teach, and for each fold of the writers what the others teach."""

    whole: Weights
    without: Mapping[int, Weights]


def folds_of(packets: Iterable[Labelled]) -> dict[str, int]:
    """The fold of each writer."""
    return {writer: n % FOLDS for n, writer in enumerate(sorted({p.writer for p in packets}))}


def cross(
    questions: Mapping[str, Sequence[Example]], folds: Mapping[str, int], strength: float = 1.0
) -> dict[str, Crossed]:
    """The weights of each question, learned from all and without each fold of writers."""
    jobs: list[tuple[str, int, Sequence[Example]]] = [
        (q, n, [e for e in ex if folds[e[0]] != n]) for q, ex in questions.items() for n in range(FOLDS)
    ]
    jobs += [(q, FOLDS, ex) for q, ex in questions.items()]
    with ProcessPoolExecutor() as pool:
        found = pool.map(fit, [ex for _, _, ex in jobs], [strength] * len(jobs))
        fitted = {(q, n): weights for (q, n, _), weights in zip(jobs, found, strict=True)}
    return {q: Crossed(fitted[q, FOLDS], {n: fitted[q, n] for n in range(FOLDS)}) for q in questions}


def scaled(crossed: Crossed, examples: Sequence[Example], folds: Mapping[str, int]) -> Crossed:
    """Scores made log odds by how the writers left out were answered (Platt's scaling).

    A penalty draws scores to the middle of the examples; two numbers draw them back.
    """
    from sklearn.linear_model import LogisticRegression

    scores = [[crossed.without[folds[writer]].score(features)] for writer, features, _ in examples]
    model = LogisticRegression(C=100.0).fit(scores, [answer for _, _, answer in examples])
    by, start = float(model.coef_[0][0]), float(model.intercept_[0])

    def drawn(weights: Weights) -> Weights:
        return Weights(round(by * weights.start + 100 * start), {f: round(by * w) for f, w in weights.of.items()})

    return Crossed(drawn(crossed.whole), {n: drawn(w) for n, w in crossed.without.items()})


class Taught(NamedTuple):
    """What the labels teach of every question, the examples, and the fold of each writer."""

    weights: Mapping[str, Crossed]
    examples: Mapping[str, Sequence[Example]]
    folds: Mapping[str, int]


def learn(packets: Sequence[Labelled]) -> Taught:
    """The weights of every question; lines are learned with the names that their writers' fold is read by."""
    folds = folds_of(packets)
    of_words = {q: word_examples(packets, q) for q in (PERSON, TEAM, SERVICE)}
    words = _of_odds(of_words, folds)

    def named(packet: Labelled) -> Mapping[str, str]:
        fold = folds[packet.writer]
        return named_by(packet.texts, words[PERSON].without[fold], words[TEAM].without[fold])

    of_lines = {matter.value: examples for matter, examples in line_examples(packets, named).items()}
    return Taught(words | _of_odds(of_lines, folds), of_words | of_lines, folds)


def _of_odds(questions: Mapping[str, Sequence[Example]], folds: Mapping[str, int]) -> dict[str, Crossed]:
    return {q: scaled(crossed, questions[q], folds) for q, crossed in cross(questions, folds).items()}
