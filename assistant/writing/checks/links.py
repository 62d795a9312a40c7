"""No links in sentences: the citation leads to the evidence, and the evidence holds its links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.checks.problem import Problem, ProblemKind

_LINK = lazy_pattern(
    r"\b[a-z][a-z0-9+.-]{1,11}://\S*|\bwww\.\S+|\b(?:mailto|tel|file):\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:/\S*)?\b",
    re.IGNORECASE,
)
_DOMAIN = lazy_pattern(
    r"(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|co|app|example|test|info|biz|eu|de|uk|fr|us|me|tv|ly"
    r"|gg|sh|cloud|xyz)"
    r"(?:/[^\s)\]]*)?(?![\w-])",
    re.IGNORECASE,
)
_MESSAGE = "Leave links out of the sentence; the citation leads to them."


def find_links(text: str, evidence: Sequence[str]) -> Iterator[Problem]:
    """Addresses of any kind; a bare domain is allowed where a text of the evidence names it ("booking.com")."""
    for match in _LINK.finditer(text):
        yield Problem(ProblemKind.LINK, *match.span(), _MESSAGE)
    for match in _DOMAIN.finditer(text):
        domain = re.compile(rf"(?<![/\w.]){re.escape(match.group())}(?![\w/])", re.IGNORECASE)
        if not any(domain.search(known) for known in evidence):
            yield Problem(ProblemKind.LINK, *match.span(), _MESSAGE)
