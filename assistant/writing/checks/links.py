"""No links in sentences: the citation leads to the evidence, and the evidence holds its links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind

_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,11}://\S*|\bwww\.\S+|\b(?:mailto|tel|file):\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:/\S*)?\b",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|co|app|example|test|info|biz|eu|de|uk|fr|us|me|tv|ly"
    r"|gg|sh|cloud|xyz)"
    r"(?:/[^\s)\]]*)?(?![\w-])",
    re.IGNORECASE,
)
_MESSAGE = "Leave links out of the sentence; the citation leads to them."


def find_links(claim: Claim) -> Iterator[Problem]:
    """Addresses of any kind; a bare domain is allowed where the evidence names it as such ("booking.com")."""
    for match in _LINK.finditer(claim.text):
        yield Problem(ProblemKind.LINK, *match.span(), _MESSAGE)
    for match in _DOMAIN.finditer(claim.text):
        domain = re.compile(rf"(?<![/\w.]){re.escape(match.group())}(?![\w/])", re.IGNORECASE)
        if not any(domain.search(source.text) for source in claim.sources):
            yield Problem(ProblemKind.LINK, *match.span(), _MESSAGE)
