"""Random and mutated documents for the linter, and the laws that hold for each of them."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from assistant.lint import Kind, Lines, all_rules
from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.ignoring import find_ignored
from assistant.lint.prose import read_prose
from assistant.lint.registry import choose_rules
from assistant.shipped import corpus_path
from evals.bench.readmes import readme_text

MARKS = (
    "`", "``", "```\n", "~~~\n", "[", "](", ")", "![", "<", "</", ">", "<!--", "-->", "<b>", "</b>", "<div>\n", "<pre>",
    "http://", "www.", "@", "{{", "}}", "${", "|", "|--|\n", "# ", "- ", "1. ", "> ", "    ", "\t", "---\n", "===\n",
    "\\",
    "*", "_", '"', "“", "”", "'", "’", "(", "&nbsp;", "\n", "\n\n", "\r\n", "\r", "\u2028", "\x00", "\x0b", "\ufeff",
    "\u202e", "\u0301", "😀", "👩‍👩‍👧", "שלום", "𝒳", "İ", "ß", "\ud800", "…", "...", ". ", "? ", "e.g. ",
    "[x]: y\n", "[^1]",
    "<!-- lint: ignore all -- x -->", "<!-- lint: ignore-file -->", "50%", "2026-06-11", "PAY-1423",
    "always ", "never ",
)  # fmt: skip
_LONGEST = 3_000
SLOWEST = 0.050
"""Seconds a kB (issue: fuzzed)."""


class Broken(NamedTuple):
    """A document that breaks a law, and which."""

    law: str
    text: str


@cache
def seeds() -> tuple[str, ...]:
    """Texts to mutate: the rules' own examples, the corpus, what packages say of themselves."""
    examples = [text for rule in all_rules() for text in (*rule.bad, *rule.good)]
    papers = [path.read_text(encoding="utf-8") for path in sorted(corpus_path("demo").glob("*.md"))]
    readmes = readme_text(200_000)
    cut = [paper[i : i + 800] for paper in [*papers, readmes] for i in range(0, len(paper), 800)]
    return (*examples * (1 + len(cut) // (2 * len(examples))), *cut)


def make_document(number: int) -> str:
    """The document of a number: always the same."""
    chance = random.Random(number)
    text = chance.choice(seeds()) if chance.random() < 0.8 else ""
    for _ in range(chance.randint(0, 12)):
        text = _mutated(text, chance)
    if chance.random() < 0.05:
        text = (text or chance.choice(MARKS)) * chance.randint(2, 40)
    return text[:_LONGEST]


def _mutated(text: str, chance: random.Random) -> str:
    at, to = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
    match chance.randrange(7):
        case 0:
            return text[:at] + chance.choice(MARKS) + text[at:]
        case 1:
            return text[:at] + text[to:] if to - at < 200 else text[:to]
        case 2:
            return text[:at] + chance.choice(seeds())[:400] + text[at:]
        case 3:
            return text[:to] + text[at:to][:400] + text[to:]
        case 4:
            return text.replace("\n", chance.choice(("\r\n", "\r", "\n\n", " ")))
        case 5:
            return (
                text[:at]
                + "".join(chr(chance.choice((chance.randrange(128), chance.randrange(0x3000)))) for _ in range(9))
                + text[at:]
            )
        case _:
            return text[:at] + chance.choice(MARKS) * chance.randint(2, 30) + text[at:]


def broken_laws(numbers: Sequence[int]) -> tuple[list[Broken], float]:
    """What is broken by the documents of these numbers, and the slowest of them in seconds a kB."""
    broken, slowest = [], 0.0
    for number in numbers:
        text, kind = make_document(number), (Kind.PACKET, Kind.FEEDBACK)[number % 2]
        try:
            seconds = _seconds(text, kind)
            if seconds > SLOWEST / 2:  # the machine may have been busy: the best of three counts
                seconds = min(seconds, *(_seconds(text, kind) for _ in range(2)))
            law = law_broken_by(text, kind)
        except Exception as error:
            law, seconds = f"{type(error).__name__}: {error}", 0.0
        slowest = max(slowest, seconds)
        if law:
            broken.append(Broken(law, text))
    return broken, slowest


def law_broken_by(text: str, kind: Kind) -> str:
    """The law that findings in a text break; empty where they keep them all."""
    document = Document(text, kind)
    findings = run(document, choose_rules(kind))
    lines = Lines(text)
    for finding in findings:
        if not 0 <= finding.start < finding.end <= len(text):
            return f"{finding.rule}: a span outside its text"
        if not finding.message or "\n" in finding.message:
            return f"{finding.rule}: a message that is no line"
        if "\x00" in (document.plain[finding.start], document.plain[finding.end - 1]):
            return f"{finding.rule}: a finding that begins or ends in code, a link or HTML"
        if lines.place_utf16(finding.end) < lines.place(finding.end):
            return f"{finding.rule}: a place that is none"
    starts = [(f.start, f.end, f.rule) for f in findings]
    return "" if starts == sorted(set(starts)) else "findings out of order, or twice"


def _seconds(text: str, kind: Kind) -> float:
    for remembered in (read_prose, find_ignored):
        remembered.cache_clear()
    begun = time.process_time()
    run(Document(text, kind), choose_rules(kind))
    return (time.process_time() - begun) / max(1.0, len(text.encode("utf-8", "replace")) / 1000)
