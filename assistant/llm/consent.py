"""Which hosts a person agreed to: loopback always, others by a small private file."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path

from assistant.llm.address import is_loopback


class HostConsent:
    """Consent per host, in a JSON file that only its owner can read. A broken file means that nothing was given."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._now: set[str] = set()

    def given(self, host: str) -> bool:
        """Whether text may go to that host (name and port)."""
        return is_loopback(host) or host.lower() in self._now or host.lower() in self._kept()

    def remember(self, host: str) -> None:
        """Keep the agreement. Where it cannot be written it holds for this run, and is asked again in the next."""
        self._now.add(host.lower())
        with contextlib.suppress(OSError):
            self._write(self._kept() | self._now)

    def _kept(self) -> set[str]:
        try:
            data = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return set()
        hosts = data.get("hosts") if isinstance(data, dict) else None
        return {host for host in hosts if isinstance(host, str)} if isinstance(hosts, list) else set()

    def _write(self, hosts: set[str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # mkstemp makes the file for its owner only; the replacement is whole or does not happen.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"hosts": sorted(hosts)}, file, indent=1)
            os.replace(name, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
