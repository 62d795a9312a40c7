"""Where a model lives: the one origin that anything is ever sent to."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from assistant.domain.errors import UsageError

FORM = "Write it as https://api.openai.com/v1 or http://127.0.0.1:8080/v1."
PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Address:
    """The base URL of an endpoint, taken apart; `path` starts with a slash or is empty and never ends with one."""

    scheme: str
    hostname: str
    port: int
    path: str = ""

    @property
    def host(self) -> str:
        """Name and port, as people and the consent file know it."""
        name = f"[{self.hostname}]" if ":" in self.hostname else self.hostname
        return f"{name}:{self.port}"

    @property
    def url(self) -> str:
        """The base URL itself."""
        return f"{self.scheme}://{self.host}{self.path}"

    @property
    def encrypted(self) -> bool:
        """Whether the text travels encrypted."""
        return self.scheme == "https"


def parse_address(url: str) -> Address:
    """The address in a base URL; raises UsageError, never repeating a password that stands in it."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise UsageError(f"ASSISTANT_MODEL_BASE_URL is not an address. {FORM}") from None
    if parts.username or parts.password:
        raise UsageError(f"ASSISTANT_MODEL_BASE_URL holds a password; a key belongs in OPENAI_API_KEY. {FORM}")
    name = (parts.hostname or "").strip(".")
    if parts.scheme not in PORTS or not _could_be_a_host(name) or port == 0:
        raise UsageError(f"ASSISTANT_MODEL_BASE_URL is not an address. {FORM}")
    if parts.query or parts.fragment:
        raise UsageError(f"ASSISTANT_MODEL_BASE_URL ends at the path, without “?” or “#”. {FORM}")
    path = parts.path.rstrip("/").removesuffix("/chat/completions")
    return Address(parts.scheme, name.lower(), port or PORTS[parts.scheme], path)


def is_loopback(host: str) -> bool:
    """Whether a host, with or without a port, is this machine: localhost, 127.0.0.0/8 or ::1."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return False
    if name == "localhost":
        return True
    try:
        number = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(number, "ipv4_mapped", None)
    return bool((mapped or number).is_loopback)


def _could_be_a_host(name: str) -> bool:
    if ":" in name:
        try:
            return ipaddress.ip_address(name).version == 6
        except ValueError:
            return False
    return len(name) <= 253 and all(_LABEL.fullmatch(label) for label in name.split("."))


_LABEL = re.compile(r"[a-zA-Z0-9_-]{1,63}")
