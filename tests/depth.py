"""How hard is tried what chance decides: enough for every day, or many times that where DEEP=1 asks for it."""

import os

DEEP = os.environ.get("DEEP") == "1"
