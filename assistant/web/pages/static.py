"""The few files beside the pages: one stylesheet, one script, one icon."""

from __future__ import annotations

from pathlib import Path

from starlette.staticfiles import StaticFiles

FOLDER = Path(__file__).resolve().parents[1] / "static"


def static_files() -> StaticFiles:
    """An application that serves the folder and nothing beside it."""
    return StaticFiles(directory=FOLDER)
