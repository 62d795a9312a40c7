"""Learn the weights of `assistant.evidence.learned` from the labelled packets, and say how they carry to a new writer.

    python -m evals.learning            writes the weights that the product ships
    python -m evals.learning --across   prints precision and recall for each writer by what all others taught

The sets that are kept for measurement are never read here.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import assistant.evidence.learned as learned_room
from assistant.evidence.extract import extract_evidence
from assistant.evidence.learned.features import is_capital, line_features, tokens_of, word_features
from assistant.evidence.learned.matters import Matter, signs_of
from assistant.evidence.learned.naming import PERSON, SERVICE, TEAM, named_by
from assistant.evidence.learned.weights import FILE, Weights
from assistant.evidence.stems import words
from assistant.intake.growth import parse_growth
from assistant.writing.calibration.reading.passages import passages
from evals.packets import read_packet
from evals.task import rows

SETS = ("planted_packets", "planted_packets_varied", "planted_packets_strangers", "planted_packets_third")
TOLD = ("planted_packets_told.jsonl", "planted_packets_told_more.jsonl", "planted_packets_told_last.jsonl")
FACTS = "packet_facts.jsonl"
LINES = "packet_lines.jsonl"

_MATTER_OF = {
    "owns": Matter.OWNS,
    "follows": Matter.FOLLOWED,
    "doc": Matter.DOCUMENT,
    "unblocked": Matter.UNBLOCKED,
    "mentored": Matter.MENTORED,
    "decision": Matter.DECISION,
    "metric": Matter.METRIC,
    "cited": Matter.CITED,
    "goal": Matter.GOAL,
    "setback": Matter.SETBACK,
    "shared": Matter.SHARED,
    "solo": Matter.ALONE,
    "colleague": Matter.COLLEAGUE,
    "noted": Matter.LACK,
}
_COLLEAGUES = frozenset({"follows", "unblocked", "mentored", "colleague"})
_UNSAID = ("who", "by", "with")
"""Fields whose names are of people or of teams, and the label does not say which: they teach nothing."""

LEAST_WRITERS = 2
"""Writers who must have used a feature: what one of them alone says is that writer's habit."""

Fact = Mapping[str, object]


class Line(NamedTuple):
    """A line of a packet under its heading, with the kinds that its labels give it and the services that it owns."""

    text: str
    heading: str
    label: str
    signs: frozenset[str]
    matters: frozenset[Matter]
    services: frozenset[str]


class Labelled(NamedTuple):
    """A packet as its lines; `people` and `teams` are the single words that its labels name so, `unsaid` neither."""

    writer: str
    lines: tuple[Line, ...]
    people: frozenset[str]
    teams: frozenset[str]
    unsaid: frozenset[str]

    @property
    def texts(self) -> tuple[str, ...]:
        """What names are read from."""
        return tuple(line.text for line in self.lines)


Example = tuple[str, frozenset[str], bool]
"""Who wrote it, its features, and the answer."""


def load() -> list[Labelled]:
    """Every labelled packet but those that are kept."""
    facts = {(r["set"], r["id"]): _facts(r) for r in rows(FACTS)}
    told = [("told", row, _facts(row)) for file in TOLD for row in rows(file)]
    older = [(s, row, facts.get((s, row["id"]))) for s in SETS for row in rows(f"{s}.jsonl")]
    packets = [_labelled(name, row, found) for name, row, found in (*told, *older) if found is not None]
    return packets + [_single(row) for row in rows(LINES)]


def _facts(row: Mapping[str, object]) -> Sequence[Fact]:
    listed = row["facts"]
    return listed if isinstance(listed, list) else []


def _single(row: Mapping[str, object]) -> Labelled:
    """A line that was written and labelled by itself, as a packet of one line."""
    told, people, teams, owned = (_strings(row[key]) for key in ("tells", "people", "teams", "services"))
    matters = frozenset(Matter(t) for t in told)
    text, heading = str(row["text"]), str(row["heading"])
    document = parse_growth(f"# {heading}\n- {text}\n" if heading else f"- {text}\n", source="line.md", suffix=".md")
    signs = frozenset(s for item in extract_evidence(document) for s in signs_of(item))
    line = Line(text, heading, "", signs, matters, frozenset(t for s in owned for t in tokens_of(s)))
    return Labelled(f"lines {str(row['id'])[0]}", (line,), _capitals(people), _capitals(teams), frozenset())


def _strings(listed: object) -> list[str]:
    return [str(x) for x in listed] if isinstance(listed, list) else []


def _labelled(name: str, row: Mapping[str, object], facts: Sequence[Fact]) -> Labelled:
    letters = re.match(r"[a-z]*", str(row["id"]))
    lines = tuple(_lines(row, facts))
    return Labelled(
        writer=f"{name} {letters.group() if letters else ''}",
        lines=lines,
        people=_capitals(str(f.get("person") or "") for f in facts if f["kind"] in _COLLEAGUES),
        teams=_capitals(str(t) for f in facts for t in (f.get("team") or "", *_adopters(f))),
        unsaid=_capitals(str(f.get(key) or "") for f in facts for key in _UNSAID if f["kind"] != "doc"),
    )


def _adopters(fact: Fact) -> Sequence[object]:
    by = fact.get("by")
    return by if fact["kind"] == "doc" and isinstance(by, list) else ()


def _capitals(names: Iterable[str]) -> frozenset[str]:
    return frozenset(t for name in names for t in tokens_of(name) if is_capital(t))


def _lines(row: Mapping[str, object], facts: Sequence[Fact]) -> Iterator[Line]:
    packet = read_packet(row)
    told = tuple(part for item in packet.items for part in passages(item, packet.today))
    read = tuple(f" {' '.join((*words(i.label or ''), *words(i.text)))} " for i in told)
    matters: list[set[Matter]] = [set() for _ in told]
    services: list[set[str]] = [set() for _ in told]
    for fact in facts:
        for place in _places(fact, read):
            if (matter := _MATTER_OF.get(str(fact["kind"]))) is not None:
                matters[place].add(matter)
            if _adopters(fact):
                matters[place].add(Matter.TAKEN_UP)
            services[place] |= set(tokens_of(str(fact.get("service") or "")))
    for item, found, owned in zip(told, matters, services, strict=True):
        heading = item.context[-1] if item.context else ""
        yield Line(item.text, heading, item.label or "", signs_of(item), frozenset(found), frozenset(owned))


def _places(fact: Fact, read: Sequence[str]) -> Sequence[int]:
    """The lines that hold the quote or that it holds; else the line with most of its words, if most are there."""
    quote = " ".join(words(re.sub(r"\]\([^)]*\)", "]", str(fact["quote"]))))
    inside = [n for n, line in enumerate(read) if f" {quote} " in line]
    around = [n for n, line in enumerate(read) if len(line.split()) > 3 and line.strip() in quote]
    if inside or around:
        return inside or around
    wanted = set(quote.split())
    shares = [len(wanted & set(line.split())) / max(1, len(wanted)) for line in read]
    best = max(range(len(read)), key=lambda n: shares[n], default=None)
    return [best] if best is not None and shares[best] > 0.7 else []


def word_examples(packets: Sequence[Labelled], question: str) -> list[Example]:
    """Words of packets with the answer whether they name a person, a team, or an owned service."""
    found: list[Example] = []
    for packet in packets:
        read = [(line, tokens_of(line.text)) for line in packet.lines]
        often = Counter(t for _, tokens in read for t in tokens)
        for line, tokens in read:
            for place, token in enumerate(tokens):
                answer = _named(packet, line, token, question)
                if answer is not None:
                    found.append((packet.writer, word_features(tokens, place, often), answer))
    return found


def _named(packet: Labelled, line: Line, token: str, question: str) -> bool | None:
    if question == SERVICE:
        return token in line.services if line.services and token[0].isalpha() else None
    if not is_capital(token):
        return None
    if token in packet.people:
        return question == PERSON
    if token in packet.teams:
        return question == TEAM
    return None if token in packet.unsaid else False


def line_examples(
    packets: Sequence[Labelled], names: Callable[[Labelled], Mapping[str, str]]
) -> dict[Matter, list[Example]]:
    """Lines of packets with the answer whether they tell each kind; `names` names a packet's people and teams."""
    found: dict[Matter, list[Example]] = {m: [] for m in set(_MATTER_OF.values()) | {Matter.TAKEN_UP}}
    for packet in packets:
        named = names(packet)
        for line in packet.lines:
            features = line_features(line.text, line.heading, line.label, named, line.signs)
            for matter, examples in found.items():
                examples.append((packet.writer, features, matter in line.matters))
    return found


def fit(examples: Sequence[Example]) -> Weights:
    """Logistic regression with a penalty that leaves few weights, so that a person can read them."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    seen = Counter(f for _, f in {(writer, f) for writer, features, _ in examples for f in features})
    vectors = DictVectorizer()
    table = vectors.fit_transform([{f: 1 for f in features if seen[f] >= LEAST_WRITERS} for _, features, _ in examples])
    table.indices, table.indptr = table.indices.astype("int32"), table.indptr.astype("int32")
    model = LogisticRegression(C=1.0, l1_ratio=1, solver="liblinear", random_state=0, max_iter=200)
    model.fit(table, [answer for _, _, answer in examples])
    pairs = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {str(f): round(float(w) * 100) for f, w in pairs}
    return Weights(round(float(model.intercept_[0]) * 100), {f: w for f, w in kept.items() if w})


def _but(examples: Sequence[Example], writer: str) -> list[Example]:
    return [e for e in examples if e[0] != writer]


def names_across(packets: Sequence[Labelled]) -> Callable[[Labelled], Mapping[str, str]]:
    """Names each packet by what the other writers taught, as a stranger's packet will be named."""
    people, teams = word_examples(packets, PERSON), word_examples(packets, TEAM)
    taught = {w: (fit(_but(people, w)), fit(_but(teams, w))) for w in {p.writer for p in packets}}
    return lambda packet: named_by(packet.texts, *taught[packet.writer])


def learn(packets: Sequence[Labelled]) -> dict[str, Weights]:
    """The weights of every question."""
    found = {question: fit(word_examples(packets, question)) for question in (PERSON, TEAM, SERVICE)}
    lines = line_examples(packets, names_across(packets))
    return found | {matter.value: fit(examples) for matter, examples in lines.items()}


def write(found: Mapping[str, Weights], path: Path) -> None:
    """The weights as a file: sorted, so that a change of the labels shows as a change of lines."""
    lines = [
        f"{question}\t{feature}\t{weight / 100:g}"
        for question, weights in sorted(found.items())
        for feature, weight in sorted({"": weights.start, **weights.of}.items())
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def across(packets: Sequence[Labelled]) -> Iterator[str]:
    """A line per question: how many, and precision and recall where each writer is read by what the others taught."""
    for question in (PERSON, TEAM, SERVICE):
        yield _told(question, word_examples(packets, question))
    for matter, examples in sorted(line_examples(packets, names_across(packets)).items()):
        yield _told(matter.value, examples)


def _told(question: str, examples: Sequence[Example]) -> str:
    answers = []
    for writer in sorted({e[0] for e in examples}):
        weights = fit(_but(examples, writer))
        answers += [(weights.score(e[1]) > 0, e[2]) for e in examples if e[0] == writer]
    hit = sum(said and true for said, true in answers)
    said, true = sum(s for s, _ in answers), sum(t for _, t in answers)
    return f"{question:10} {true:5}  precision {hit / max(1, said):.2f}  recall {hit / max(1, true):.2f}"


def main() -> None:
    """Command line; see the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--across", action="store_true", help="measure by leaving each writer out; writes nothing")
    packets = load()
    if parser.parse_args().across:
        for line in across(packets):
            print(line, flush=True)
        return
    path = Path(learned_room.__path__[0]) / FILE
    write(learn(packets), path)
    print(f"{len(packets)} packets, weights written to {path.name}")


if __name__ == "__main__":
    main()
