"""When two names surely mean two things: what may be the same is counted once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assistant.evidence.stems import stem, words

_GENERIC = frozenset(
    {"the", "a", "an", "our", "my", "new", "service", "servic", "microservice", "microservic", "system", "team"}
)
_SEARCHED = 14
"""Names that may be confused with each other, beyond which the search for the best choice stops being exact."""

Key = frozenset[str]
"""The words of a name, without those that tell nothing."""


def name_key(name: str) -> Key:
    """The telling words of a name; all of its words when none of them tells anything."""
    every = frozenset(words(name))
    return (every - _GENERIC) or every


def stem_key(name: str, leaving: frozenset[str] = frozenset()) -> Key:
    """The stems of a title, without the given ones."""
    return frozenset(stem(w) for w in words(name)) - leaving


def within(a: Key, b: Key) -> bool:
    """True when one name holds the other: `Tomas` and `Tomas Lind` may be one person."""
    return a <= b or b <= a


def overlap(a: Key, b: Key) -> bool:
    """True when two titles share a word, or one of them says nothing."""
    return bool(a & b) or not a or not b


def surely_different(
    names: Iterable[str],
    key: Callable[[str], Key] = name_key,
    same: Callable[[Key, Key], bool] = within,
) -> tuple[str, ...]:
    """The largest set of names no two of which may mean the same thing, in alphabetical order.

    A further name never makes the set smaller, so that more evidence never lowers a count.
    """
    keyed: dict[Key, str] = {}
    for name in sorted(set(names), key=lambda n: (len(n), n)):
        keyed.setdefault(key(name), name)
    chosen: list[Key] = []
    rest = sorted(keyed, key=lambda k: (-len(k), sorted(k)))
    while rest:
        group = _connected(rest, same)
        chosen += _largest(group, same) if len(group) <= _SEARCHED else _greedy(group, same)
        rest = [k for k in rest if k not in set(group)]
    return tuple(sorted(keyed[k] for k in chosen))


def _connected(keys: list[Key], same: Callable[[Key, Key], bool]) -> list[Key]:
    found, queue = [keys[0]], [keys[0]]
    while queue:
        here = queue.pop()
        near = [k for k in keys if k not in found and same(here, k)]
        found += near
        queue += near
    return [k for k in keys if k in found]


def _largest(keys: list[Key], same: Callable[[Key, Key], bool]) -> list[Key]:
    if not keys:
        return []
    first, rest = keys[0], keys[1:]
    apart = [k for k in rest if not same(first, k)]
    taken = [first, *_largest(apart, same)]
    if len(apart) == len(rest):
        return taken
    skipped = _largest(rest, same)
    return skipped if len(skipped) > len(taken) else taken


def _greedy(keys: list[Key], same: Callable[[Key, Key], bool]) -> list[Key]:
    chosen: list[Key] = []
    for key in keys:
        if not any(same(key, other) for other in chosen):
            chosen.append(key)
    return chosen
