"""Long texts read by two processes, where the machine can fork: the same findings as by one, sooner."""

from __future__ import annotations

import marshal
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, NoReturn

from assistant.coach.linting import Checked, Task, check_in_turn
from assistant.lint.engine import run
from assistant.lint.finding import Finding
from assistant.lint.rule import Rule

WORTH_IT = 200_000
"""Characters of all texts from which a second process saves more time than its start takes."""


class _Share(NamedTuple):
    """Some rules for the text of one task. A rule never looks at what another one found, so a text can be shared."""

    task: int
    rules: tuple[Rule, ...]
    weight: int


def check_in_two(tasks: Iterable[Task]) -> Iterator[Checked]:
    """What `check_in_turn` gives, in the same order, whether or not there was a second process to help."""
    given = list(tasks)
    if sum(len(task.document.text) for task in given) < WORTH_IT or not _has_two():
        yield from check_in_turn(given)
        return
    found: list[list[Finding]] = [[] for _ in given]
    for number, findings in _found_in_two(given, *_dealt(given)):
        found[number] += findings
    for task, findings in zip(given, found, strict=True):
        yield Checked(task, tuple(sorted(findings, key=lambda f: (f.start, f.end, f.rule))))


def _has_two() -> bool:
    """Whether this process may fork, and run on more than one processor."""
    if not hasattr(os, "fork"):
        return False
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (processors or 1) > 1


def _dealt(tasks: Sequence[Task]) -> tuple[list[_Share], list[_Share]]:
    """The work in two halves: the texts, and of a text that is most of it the rules."""
    whole = sum(len(task.document.text) for task in tasks)
    shares: list[_Share] = []
    for number, (_, document, rules) in enumerate(tasks):
        length = len(document.text)
        apart = [(rule,) for rule in rules] if length * 2 > whole else [rules]
        shares += (_Share(number, some, length * sum(map(_weight, some))) for some in apart)
    halves: tuple[list[_Share], list[_Share]] = ([], [])
    for share in sorted(shares, key=lambda share: -share.weight):
        min(halves, key=lambda half: sum(other.weight for other in half)).append(share)
    return halves


def _weight(rule: Rule) -> int:
    """How long a rule takes beside others: by its phrases, and by the words for which it reads a whole sentence."""
    return 5_000 + len(rule.terms) + 100 * len(rule.watch)


_Found = list[tuple[int, list[Finding]]]


def _found_in_two(tasks: Sequence[Task], mine: list[_Share], theirs: list[_Share]) -> _Found:
    """What both halves find; all of it here where no second process can be had, or it came to an end too soon."""
    for task in tasks:
        _ = task.document.cut  # once, and not by each of the two
    reading, writing = os.pipe()
    try:
        child = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        return [*_found(tasks, mine), *_found(tasks, theirs)]
    if child == 0:
        _tell(tasks, theirs, writing)
    os.close(writing)
    with open(reading, "rb") as pipe:
        found = _found(tasks, mine)
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    return [*found, *(_read(told) if status == 0 else _found(tasks, theirs))]


def _found(tasks: Sequence[Task], shares: list[_Share]) -> _Found:
    together: dict[int, tuple[Rule, ...]] = {}
    for share in shares:
        together[share.task] = together.get(share.task, ()) + share.rules
    return [(number, list(run(tasks[number].document, rules))) for number, rules in together.items()]


def _tell(tasks: Sequence[Task], shares: list[_Share], writing: int) -> NoReturn:
    """Write what is found and end, without what the first process does at its end; never a word to the terminal."""
    code = 1
    try:
        found = [(n, [(f.rule, f.start, f.end, f.message) for f in some]) for n, some in _found(tasks, shares)]
        with open(writing, "wb") as pipe:
            pipe.write(marshal.dumps(found))
        code = 0
    finally:
        os._exit(code)


def _read(told: bytes) -> _Found:
    return [(number, [Finding(*found) for found in some]) for number, some in marshal.loads(told)]
