"""The checks that anybody would write first, as yardsticks: what a verifier must beat to be worth its code."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER = re.compile(r"\d[\d.,]*")
_EDGE = ".,"


def unsaid_numbers(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Spans of the numbers of a text that its source does not have, digit for digit."""
    known = {n.strip(_EDGE) for n in _NUMBER.findall(source)}
    for match in _NUMBER.finditer(text):
        if match.group().strip(_EDGE) not in known:
            yield match.span()
