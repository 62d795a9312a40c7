"""What is configured, read once from the environment that is passed in. Nothing here touches a file or a network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LOCAL_AUTHOR = "me"
"""The one person of a machine without accounts."""
DEFAULT_BASE_URL = "https://api.openai.com/v1"


@dataclass(frozen=True)
class Settings:
    """All settings, with defaults that work without any of them.

    `home` holds the record and the index; `database_url` defaults to SQLite in it; `chroma_url` None means the embedded
    index; `model` None means the plain writer, `local:/path.gguf` a file served on loopback, anything else a model name
    at `base_url`. `author` is who rehearses here:
    one person a machine, until there are accounts.
    """

    home: Path
    database_url: str | None = None
    chroma_url: str | None = None
    model: str | None = None
    base_url: str = DEFAULT_BASE_URL
    api_key: str | None = None
    author: str = LOCAL_AUTHOR

    @property
    def record_url(self) -> str:
        """The database of record."""
        return self.database_url or f"sqlite:///{self.home / 'record.db'}"

    @property
    def index_folder(self) -> Path:
        """Where the disposable retrieval index lies."""
        return self.home / "index"


SETTINGS_TABLE: tuple[tuple[str, str], ...] = (
    ("ASSISTANT_HOME", "folder of the record and the index; default ~/.promo-assistant"),
    ("ASSISTANT_DATABASE_URL", "database of record; default SQLite in ASSISTANT_HOME, postgresql://… for a team"),
    ("ASSISTANT_CHROMA_URL", "a Chroma server; default the embedded index in ASSISTANT_HOME"),
    ("ASSISTANT_MODEL", "a model's name, or local:/path/model.gguf; unset means the plain writer"),
    ("ASSISTANT_MODEL_BASE_URL", f"an OpenAI-compatible endpoint; default {DEFAULT_BASE_URL}"),
    ("ASSISTANT_AUTHOR", f"who rehearses here; default {LOCAL_AUTHOR}: rehearsals are their author's alone"),
    ("OPENAI_API_KEY", "sent to that endpoint only"),
)
"""Every environment variable that is read, and what it means; the README's table is compared with it."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings of an environment; empty values count as unset."""

    def get(name: str) -> str | None:
        return environment.get(name, "").strip() or None

    home = Path(get("ASSISTANT_HOME") or "~/.promo-assistant").expanduser()
    return Settings(
        home=home,
        database_url=get("ASSISTANT_DATABASE_URL"),
        chroma_url=get("ASSISTANT_CHROMA_URL"),
        model=get("ASSISTANT_MODEL"),
        base_url=(get("ASSISTANT_MODEL_BASE_URL") or DEFAULT_BASE_URL).rstrip("/"),
        api_key=get("OPENAI_API_KEY"),
        author=get("ASSISTANT_AUTHOR") or LOCAL_AUTHOR,
    )
