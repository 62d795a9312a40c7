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
    """A name that no rule has; `meant` is one that is spelled almost so."""

    def __init__(self, name: str, meant: str | None = None) -> None:
        super().__init__(f"{unknown_rule(name, meant)} `assistant rules` lists them.")
        self.name, self.meant = name, meant


def unknown_rule(name: str, meant: str | None) -> str:
    """The sentence that says so, without where the rules are listed, which each way in knows for itself."""
    return f"There is no rule “{name}”." + (f" Did you mean “{meant}”?" if meant else "")


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by name."""
    modules = (import_module(f"{_rules.__name__}.{info.name}") for info in pkgutil.iter_modules(_rules.__path__))
    found: list[Rule] = [module.RULE for module in modules]
    return tuple(sorted(found, key=lambda rule: rule.name))


def find_rule(name: str) -> Rule:
    """The rule of a name, in any case, with hyphens or underscores; raises UnknownRule."""
    asked = name.casefold().replace("_", "-")
    for rule in all_rules():
        if rule.name == asked:
            return rule
    from difflib import get_close_matches  # costs a millisecond that a run without mistakes should not pay

    raise UnknownRule(name, next(iter(get_close_matches(asked, [rule.name for rule in all_rules()], 1)), None))


@lru_cache(maxsize=64)
def choose_rules(
    kind: Kind, select: Collection[str] | None = None, ignore: Collection[str] = frozenset()
) -> tuple[Rule, ...]:
    """The rules for a kind of text: its default set, or the selected ones, without the ignored; raises UnknownRule."""
    selected = None if select is None else {find_rule(name).name for name in select}
    ignored = {find_rule(name).name for name in ignore}
    chosen = (r for r in all_rules() if (r.name in selected if selected is not None else kind in r.kinds))
    return tuple(r for r in chosen if r.name not in ignored)
