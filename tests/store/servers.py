"""A private PostgreSQL server for the tests: its own folder, a Unix socket, no port; gone when the tests are."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

SUPERUSER = "postgres"
"""The database's owner and, since the server refuses to run as root, the account it then runs as."""

ACCESS = "local all guarded scram-sha-256\nlocal all all trust\n"
"""One role needs a password, for the tests of refused logins."""


@dataclass(frozen=True)
class Server:
    """A running server."""

    socket: Path
    numbers: Iterator[int]

    def url(self, database: str = "postgres", *, user: str = SUPERUSER) -> str:
        """The address of a database of this server."""
        return f"postgresql://{user}@/{database}?host={self.socket}"

    def run(self, *statements: str) -> None:
        """Carry out these statements as the server's owner."""
        engine = create_engine(self.url(), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()

    def fresh(self) -> str:
        """The address of an empty schema, and nothing else is seen there; databases would take long to delete."""
        name = f"record_{next(self.numbers)}"
        self.run(f"CREATE SCHEMA {name}")
        return f"{self.url()}&options=-csearch_path%3D{name}&application_name={name}"

    def fresh_database(self, options: str = "") -> str:
        """The address of an empty database made with these options."""
        name = f"record_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name} {options}")
        return self.url(name)


def binaries() -> Path | None:
    """The newest installed server's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def private_server(programs: Path) -> Iterator[Server]:
    """Start a server in a new folder under /tmp (a socket's path must be short) and stop it afterwards."""
    account = SUPERUSER if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    data = folder / "data"
    if account:
        shutil.chown(folder, account)
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
        check=True, capture_output=True, user=account, cwd=folder,
    )  # fmt: skip
    (data / "pg_hba.conf").write_text(ACCESS)
    settings = ["listen_addresses=", "fsync=off", "max_connections=40", f"unix_socket_directories={folder}"]
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, *(part for s in settings for part in ("-c", s))],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=account, cwd=folder,
    )  # fmt: skip
    try:
        running = Server(folder, count(1))
        _wait_for(running)
        yield running
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: there is nothing to keep
        server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(server: Server, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            return server.run("SELECT 1")
        except OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
