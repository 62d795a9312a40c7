"""Exact identifiers: PAY-1423, RFC-88, retro-0611. Whoever names one wants exactly that."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from assistant.evidence.stems import word_set

_JOINED = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)+|#\d+)(?![A-Za-z0-9])")
_APART = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2,})(?: ?#| ?)(\d+)(?![A-Za-z0-9]|[.,]\d|%)")
_NUMBERED = word_set("rfc adr pr mr cve issue ticket incident retro pep")
"""Kinds of things that are named by their number, also when written apart: `RFC 88`, `rfc88`."""
_ZEROS = re.compile(r"(?<![0-9])0+(?=\d)")


@lru_cache(maxsize=16_384)
def identifiers(text: str) -> Mapping[str, bool]:
    """The identifiers in a text, folded (`RFC 88`, `rfc-88` and `RFC_088` are one), each with whether it is surely one.

    A word before a number (`pay 1423`, `top 3`) may be one: it is taken for one where the other side is sure.
    """
    found = {_folded(f"{m[1]}-{m[2]}"): m[1].casefold() in _NUMBERED for m in _APART.finditer(text)}
    for match in _JOINED.finditer(text):
        if any(c.isdigit() for c in match.group()):
            found[_folded(match.group())] = True
    return found


def identifier_hits(query: str, texts: Sequence[str]) -> list[int]:
    """For each text how many of the query's identifiers it names."""
    wanted = identifiers(query)
    if not wanted:
        return [0] * len(texts)
    return [sum(sure or named[i] for i, sure in wanted.items() if i in named) for named in map(identifiers, texts)]


def _folded(identifier: str) -> str:
    return _ZEROS.sub("", re.sub(r"[-_]+", "-", identifier.casefold()))
