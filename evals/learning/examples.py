"""Examples that the labels give: the features of a word or of a line, and the answer to one question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from assistant.evidence.learned.features import bare, is_capital, line_features, tokens_of, word_features
from assistant.evidence.learned.matters import LEARNED, Matter
from assistant.evidence.learned.naming import PERSON, SERVICE, TEAM
from evals.learning.labelled import Labelled, Line

Example = tuple[str, frozenset[str], bool]
"""Who wrote it, its features, and the answer."""


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
    name = bare(token)
    if name in packet.people:
        return question == PERSON
    if name in packet.teams:
        return question == TEAM
    return None if name in packet.unsaid else False


def line_examples(
    packets: Sequence[Labelled], names: Callable[[Labelled], Mapping[str, str]]
) -> dict[Matter, list[Example]]:
    """Lines of packets with the answer whether they tell each kind; `names` names a packet's people and teams."""
    found: dict[Matter, list[Example]] = {m: [] for m in LEARNED}
    for packet in packets:
        named = names(packet)
        for line in packet.lines:
            features = line_features(line.text, line.heading, line.label, named, line.signs)
            for matter in packet.asked:
                found[matter].append((packet.writer, features, matter in line.matters))
    return found
