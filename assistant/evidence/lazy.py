"""Patterns that are compiled when a text first needs them: a short text needs few of the hundreds that there are."""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "flags", "groups")


class _Lazy:
    """Becomes its pattern at the first use: from then on its methods are the pattern's own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags
        self.pattern = source

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled later; a pattern that is wrong raises re.error when it is first used."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
