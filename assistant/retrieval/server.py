"""The address of a Chroma server."""

from __future__ import annotations

from urllib.parse import urlsplit

from assistant.domain.errors import IndexUnavailable


def check_server(url: str) -> None:
    """Raise IndexUnavailable unless the URL is http(s)://host[:port], nothing else."""
    try:
        parts = urlsplit(url)
        fine = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine or parts.username is not None:
        raise IndexUnavailable("ASSISTANT_CHROMA_URL is not an address such as http://127.0.0.1:8000; correct it.")
