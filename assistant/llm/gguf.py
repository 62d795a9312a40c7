"""Is this a model file that can be served here?"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from assistant.domain.errors import InputError, NotFound, UsageError

FORM = "ASSISTANT_MODEL names one file: local:/path/model.gguf."
_MAGIC = b"GGUF"


def check_model_file(path: Path) -> Path:
    """The file's absolute path; raises NotFound, InputError when it is no GGUF file, UsageError without xllamacpp."""
    try:
        if path.is_dir():
            raise InputError(f"This is a folder. {FORM}", path=str(path))
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except (FileNotFoundError, NotADirectoryError):
        raise NotFound(f"There is no such model file. {FORM}", path=str(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise InputError(f"The model file cannot be read ({reason}).", path=str(path)) from None
    if magic != _MAGIC:
        raise InputError("This is not a GGUF file. Use a model saved for llama.cpp (.gguf).", path=str(path))
    if find_spec("xllamacpp") is None:
        raise UsageError("Serving a model file needs a package: python -m pip install 'promo-assistant[local]'.")
    return path.absolute()
