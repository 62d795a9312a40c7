"""Which entries of the record an answer points at: by id, by title, by figures, or loosely ("her router rules doc")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.domain.calibration import Objection
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.said import Said, Telling, sentences_of, telling_words

_ID = lazy_pattern(
    r"(?<![\w-])(?:[A-Z][A-Z0-9]{1,9}[- ]?\d{1,6}(?:-\d{1,4})?|(?:exp|retro|memo|postmortem|incident|pr|ticket|run"
    r"|doc|adr|rfc)"
    r"[- ]#?\d{1,6}(?:-\d{1,4})?|[a-z]{2,12}/[\w/-]{2,}|#\d{2,6})(?![\w])",
    re.IGNORECASE,
)
_NOT_IDS = lazy_pattern(
    r"(?:Q|H|L|E|IC|FY|ISO|TLS|HTTP|UTF|GB|MB|MS|US|EUR|USD|WEEK|KW|AND|OR|TO|AT|OF|IN|ON|BY|THE|A)[- ]?\d",
    re.IGNORECASE,
)
_NAMED_TOKEN = lazy_pattern(r"(?<![\w/-])[a-z][a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])")
_COMMON_HYPHENS = lazy_pattern(
    r"(?:on-call|end-to-end|well-known|long-term|short-term|so-called|follow-up|day-to-day|one-off|year-end"
    r"|month-end|write-up"
    r"|post-mortem|hand-over|hands-on|re-\w+|co-\w+|up-\w+|in-\w+|self-\w+|non-\w+|\w+-wide|\w+-level|\w+-based"
    r"|\w+-class)"
)
_QUOTED = lazy_pattern(r"[\"“]([^\"”]{3,80})[\"”]")
_CAPITAL = lazy_pattern(r"(?<![\w-])[A-ZÀ-Þ][a-zà-þß]+(?:-[A-Za-zà-þ]+)?")
_ELSEWHERE = lazy_pattern(r"\b(?:next|new|another|future|upcoming|no|any)\s(?:\w+\s)?$", re.IGNORECASE)
_POINTING = lazy_pattern(r"\b(?:the|her|his|their|that|this|your|its)\s(?:\w+\s)?$", re.IGNORECASE)
_SUPERLATIVE = lazy_pattern(r"\b(?:\w+est|best|most|greatest)\s(?:\w+\s)?$", re.IGNORECASE)
_FIRST_PHRASE = lazy_pattern(
    r"^[^,.;:(\"“]+?(?=[,.;:(\"“]|\s(?:for|in|on|of|off|with|w/|from|to|since|by|and|at|between|into|across)\s|\s\d|$)"
)
_KINDS = lazy_pattern(
    r"\b(?:her|his|their|the|that|this|\w+['’]s)\s(?:\w+[\s-]){0,2}?"
    r"(?P<kind>rfcs?|runbook|retro|post-?mortem|design doc|dashboard|adr|playbook|handbook)\b(?![\s-]\d)",
    re.IGNORECASE,
)
_OPENING_NAME = lazy_pattern(
    r"[A-Z][a-z]+(?=\s(?:and|&|team)\s|,\s[A-Z]|\s(?:uses?|links?|cites?|follows?|builds?|runs?|reuses?|adopted"
    r"|moved|now)\b)"
)
_OFF_WORK = lazy_pattern(r"\b(?:vacation|parental|sick|holiday)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Pointer:
    """Words of an answer (`answer[start:end]`) and the entry that they point at; None: not on record."""

    start: int
    end: int
    evidence_id: str | None


def ids_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Ids in a text (RFC-88, PAY-1423, exp-1180, dash/lag), in one spelling, with their places."""
    for match in _ID.finditer(text):
        words = match.group()
        # A word before a number is an id only in capitals or by its kind: "week 49" and "hall 3" are none.
        if _NOT_IDS.match(words) or (" " in words and not words.split()[0].isupper() and not _is_kind(words)):
            continue
        yield re.sub(r"[ #]", "-", words).casefold().replace("--", "-"), match.start(), match.end()


def _is_kind(words: str) -> bool:
    return words.split()[0].casefold() in {
        "exp",
        "retro",
        "memo",
        "incident",
        "pr",
        "ticket",
        "run",
        "doc",
        "adr",
        "rfc",
    }


@dataclass(frozen=True)
class Trace:
    """What can be recognised of an entry. `head` is its first phrase's noun, `titled` the words of its titles."""

    ids: frozenset[str]
    named: frozenset[str]
    words: frozenset[str]
    people: frozenset[str]
    head: frozenset[str]
    titled: frozenset[str]


@lru_cache(maxsize=2048)
def trace_of(text: str) -> Trace:
    """How an entry is recognised in an answer."""
    people = frozenset(
        m.group().casefold()
        for m in _CAPITAL.finditer(text)
        if (m.start() > 0 or _OPENING_NAME.match(text)) and not _in_title(text, m.start())
    )
    words = frozenset(t.key for t in telling_words(text)) - {t.key for name in people for t in telling_words(name)}
    first = _FIRST_PHRASE.search(text)
    titles = " ".join(m.group(1) for m in _QUOTED.finditer(text))
    nouns = frozenset([t.key for t in telling_words(first.group() if first else "")][-1:])
    named = frozenset(m.group() for m in _NAMED_TOKEN.finditer(text) if not _COMMON_HYPHENS.fullmatch(m.group()))
    titled = frozenset(t.key for t in telling_words(titles))
    return Trace(frozenset(i for i, _, _ in ids_in(text)), named, words, people, nouns & words, titled & words)


def _in_title(text: str, at: int) -> bool:
    return any(m.start() <= at < m.end() for m in _QUOTED.finditer(text))


def find_pointers(answer: str, objection: Objection, evidence: Sequence[EvidenceItem]) -> tuple[Pointer, ...]:
    """Everything that the answer points at, in order; ids and kinds that the record lacks come with None."""
    traces = {item.id: trace_of(item.text) for item in evidence}
    asked = {t.key for t in telling_words(objection.says)}
    found: list[Pointer] = []
    for sentence in sentences_of(answer):
        found += _by_id(sentence, traces)
        found += _by_full_name(sentence, evidence)
        found += _by_words(sentence, traces, asked, {i.id for i in evidence if _OFF_WORK.search(i.text)})
    found += _by_kind(answer, objection, evidence)
    return tuple(sorted(dict.fromkeys(found), key=lambda p: (p.start, p.end)))


def _by_id(sentence: Said, traces: dict[str, Trace]) -> Iterator[Pointer]:
    for name, start, end in ids_in(sentence.text):
        owners = [i for i, trace in traces.items() if name in trace.ids]
        known = any(name.startswith(n) or n in name for t in traces.values() for n in t.named)
        if owners or not (known or "/" in name):
            found: list[str | None] = [*owners] or [None]
            for owner in found:
                yield Pointer(sentence.start + start, sentence.start + end, owner)
    for match in _NAMED_TOKEN.finditer(sentence.text.casefold() if sentence.text.isascii() else sentence.text):
        for item_id, trace in traces.items():
            if match.group() in trace.named:
                yield Pointer(sentence.start + match.start(), sentence.start + match.end(), item_id)


def _by_full_name(sentence: Said, evidence: Sequence[EvidenceItem]) -> Iterator[Pointer]:
    """Two capitals side by side as an entry has them: an event, a place, or somebody by their full name."""
    for match in _FULL_NAME.finditer(sentence.text):
        for item in evidence:
            if match[1] in item.text:
                yield Pointer(sentence.start + match.start(1), sentence.start + match.end(1), item.id)


_FULL_NAME = lazy_pattern(r"(?=\b([A-ZÀ-Þ][\wÀ-ž-]+ [A-ZÀ-Þ][\wÀ-ž-]+))")


def _by_words(sentence: Said, traces: dict[str, Trace], asked: set[str], off: set[str]) -> Iterator[Pointer]:
    """Two telling words of one entry, or one of its head with "the" before it, that the challenger did not just say."""
    told = [
        t for t in telling_words(sentence.text)
        if not _ELSEWHERE.search(sentence.text[: t.start])
        and not _in_name(sentence.text, t.start)
        and not _qualified(sentence.text[: t.start])
    ]  # fmt: skip
    by_two: list[tuple[int, Pointer]] = []
    for item_id, trace in traces.items():
        if item_id in off:
            continue
        shared = [t for t in told if t.key in trace.words]
        keys = {t.key for t in shared}
        if len(keys) >= 2 and (not keys <= asked or _adjacent(shared, sentence.text)):
            place = (sentence.start + shared[0].start, sentence.start + shared[-1].end)
            by_two.append((len(keys), Pointer(*place, item_id)))
            continue
        one = next((t for t in shared if _is_loosely_named(t, sentence.text, trace, asked)), None)
        if one is not None:
            yield Pointer(sentence.start + one.start, sentence.start + one.end, item_id)
    yield from _closest(by_two)


def _is_loosely_named(told: Telling, text: str, trace: Trace, asked: set[str]) -> bool:
    before, capital = text[: told.start], text[told.start].isupper()
    pointed = _POINTING.search(before) and not _SUPERLATIVE.search(before)
    loosely = pointed and not capital and told.key in trace.head | trace.titled
    named = bool(loosely) or (capital and told.key in trace.titled)
    return named and told.key not in asked and not told.key.isdecimal()


def _closest(found: Sequence[tuple[int, Pointer]]) -> Iterator[Pointer]:
    """Of entries that share words in the same place, the two that share most: a long record has many alike."""
    kept: list[Pointer] = []
    for _, pointer in sorted(found, key=lambda f: -f[0]):
        if sum(p.start < pointer.end and pointer.start < p.end for p in kept) < _ALIKE:
            kept.append(pointer)
    yield from kept


_ALIKE = 2


def _adjacent(shared: Sequence[Telling], text: str) -> bool:
    """Whether two of the words stand side by side, as a name: "the query advisor"."""
    return any(re.fullmatch(r"[\s-]", text[a.end : b.start]) for a, b in pairwise(shared))


def _qualified(before: str) -> bool:
    """Whether an id-like word stands between, which may name another thing: "the G5 bootloader"."""
    return bool(re.search(r"\b[A-Za-z]+\d+\s$", before))


def _in_name(text: str, at: int) -> bool:
    """Whether a word stands in somebody's name, which alone points at no work."""
    return text[at].isupper() and at > 0 and bool(re.match(r"[A-ZÀ-Þ][a-zà-þß]+\s[A-ZÀ-Þ][a-z]", text[at:]))


def _by_kind(answer: str, objection: Objection, evidence: Sequence[EvidenceItem]) -> Iterator[Pointer]:
    """ "Her runbook": the entries with one, or None where the record has none."""
    for match in _KINDS.finditer(answer):
        kind = re.sub(r"[\s-]", "", match["kind"].casefold()).rstrip("s")
        near = _ALSO_CALLED.get(kind, (kind,))
        owners = [i.id for i in evidence if any(word in i.text.casefold().replace("-", "") for word in near)]
        # Of several, the one that was asked about; another would be a guess, which points at none and invents nothing.
        asked_about = [i for i in owners if i in objection.evidence_ids]
        owners = asked_about if len(asked_about) == 1 else owners
        if len(owners) <= 1:
            yield Pointer(match.start(), match.end(), owners[0] if owners else None)


_ALSO_CALLED = {
    "postmortem": ("postmortem", "retro", "write", "wrote"),
    "retro": ("retro", "postmortem"),
    "designdoc": ("doc",),
    "dashboard": ("dash", "board", "grafana"),
}


def names_in(answer: str, evidence: Sequence[EvidenceItem]) -> dict[str, set[str]]:
    """Names of people and teams of the record that an answer says: by entry, in small letters."""
    said = {m.group().casefold().removesuffix("'s") for m in _CAPITAL.finditer(answer)}
    found = {item.id: said & trace_of(item.text).people for item in evidence}
    return {item_id: names for item_id, names in found.items() if names}
