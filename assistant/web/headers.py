"""Who may ask, and what every answer tells a browser. Pure: names and strings in, a decision out."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import urlsplit

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^:\[\]@/\s]+)(?::\d{1,5})?")

_ALWAYS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
_API_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def is_for_programs(path: str) -> bool:
    """True for addresses that answer JSON, false for pages."""
    return path.startswith("/api/") or path == "/healthz"


def answer_headers(path: str) -> dict[str, str]:
    """The headers of every answer from this address, errors included (reliability: web conventions)."""
    policy = _API_POLICY if is_for_programs(path) else _PAGE_POLICY
    kept = "no-cache" if path.startswith("/static/") else "no-store"
    return {**_ALWAYS, "content-security-policy": policy, "cache-control": kept}


def host_name(header: str) -> str | None:
    """The name in a Host header without its port, lower case; None when it is not a host."""
    match = _HOST.fullmatch(header.strip())
    return match.group(1).lower() if match else None


def is_known_host(header: str, known: Collection[str]) -> bool:
    """True when the Host header names this machine: a page of another name that resolves here gets nothing."""
    return host_name(header) in known


def is_cross_site(method: str, host: str, sites: Collection[str], origins: Collection[str]) -> bool:
    """True for a change that a browser sends on behalf of another site.

    `sites` and `origins` are the values of Sec-Fetch-Site and Origin. Browsers say where a request comes from; programs
    send neither and are let through. A page without a referrer has the origin “null”, so Sec-Fetch-Site decides first.
    """
    if method in SAFE_METHODS:
        return False
    if sites:
        return any(site not in ("same-origin", "none") for site in sites)
    return any(not _same_host(origin, host) for origin in origins)


def _same_host(origin: str, host: str) -> bool:
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.netloc.lower() == host.strip().lower()
