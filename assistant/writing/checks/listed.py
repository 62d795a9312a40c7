"""Counts of what a sentence lists itself: "two services: checkout-api and refunds-worker"."""

from __future__ import annotations

import re

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.writing.checks.claim import Claim

_NAME = r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*)?"
NAMES_LISTED = re.compile(rf"\s*[,:(]\s*({_NAME}(?:(?:,\s*(?:and\s)?|\s(?:and|&)\s){_NAME})+)")
"""Names that follow a count: "two engineers, Sami and Noa"."""

_LISTED = re.compile(r"\s*(?:[:(—–-]|such as|namely|,)\s*(?P<list>[^;:.()]+)")
_LIST_BREAK = re.compile(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or|&|\+)\s+")
_NO_ITEM = re.compile(r"(?:is|are|was|were|has|have|had|and|but|which|who|that|while|so|led|with)\b", re.IGNORECASE)
"""Words that go on with the sentence where a list would begin."""

_AND = re.compile(r"\s(?:and|or|&|\+)\s")


def counts_list(claim: Claim, said: Quantity) -> bool:
    """ "two services: checkout-api and refunds-worker": as many things follow as are said."""
    if said.unit is not Unit.COUNT or said.bound or not 2 <= said.value <= 12:
        return False
    match = _LISTED.match(claim.text, said.end)
    if match is None:
        match = _LISTED.match(claim.text, _phrase_end(claim, said))
    if match is None or _NO_ITEM.match(match["list"]):
        return False
    if match.group().lstrip().startswith(",") and not _AND.search(match["list"]):
        return False
    return len([p for p in _LIST_BREAK.split(match["list"]) if p.strip()]) == said.value


def counts_named(claim: Claim, said: Quantity) -> bool:
    """ "two iOS engineers, Sami and Noa": as many people of a source are named in the clause."""
    if said.unit is not Unit.COUNT or said.bound or not 2 <= said.value <= 12:
        return False
    listed = NAMES_LISTED.match(claim.text, said.end)
    return listed is not None and len(_LIST_BREAK.split(listed[1])) == said.value


def _phrase_end(claim: Claim, said: Quantity) -> int:
    """Where the clause goes on to its list: "two services end to end: …"."""
    colon = claim.text.find(":", said.end)
    return colon if 0 <= colon - said.end < 40 else said.end
