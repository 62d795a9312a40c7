"""The rules there are: every file in `rules` is one, found by its name."""

from __future__ import annotations

import pkgutil
from collections.abc import Collection
from functools import lru_cache
from importlib import import_module

from assistant.domain.errors import UsageError
from assistant.lint import rules as _rules
from assistant.lint.finding import Kind
from assistant.lint.rule import Rule


class UnknownRule(UsageError):
    """A name that no rule has."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no rule “{name}”. `assistant rules` lists them.")
        self.name = name


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by name."""
    modules = (import_module(f"{_rules.__name__}.{info.name}") for info in pkgutil.iter_modules(_rules.__path__))
    found: list[Rule] = [module.RULE for module in modules]
    return tuple(sorted(found, key=lambda rule: rule.name))


def find_rule(name: str) -> Rule:
    """The rule of a name; raises UnknownRule."""
    for rule in all_rules():
        if rule.name == name:
            return rule
    raise UnknownRule(name)


@lru_cache(maxsize=64)
def choose_rules(
    kind: Kind, select: Collection[str] | None = None, ignore: Collection[str] = frozenset()
) -> tuple[Rule, ...]:
    """The rules for a kind of text: its default set, or the selected ones, without the ignored; raises UnknownRule."""
    for name in (*(select or ()), *ignore):
        find_rule(name)
    chosen = (r for r in all_rules() if (r.name in select if select is not None else kind in r.kinds))
    return tuple(r for r in chosen if r.name not in ignore)
