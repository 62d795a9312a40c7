"""assistant lsp: the linter in an editor."""

from __future__ import annotations

import sys

import typer

from assistant.domain.errors import UsageError


def lsp() -> None:
    """Serve an editor: the linter's findings as you type, and a rule's page where the cursor rests.

    Editors start this themselves; it speaks the language server protocol over standard input and output.
    """
    try:
        from assistant.lsp.server import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise UsageError("The language server needs pygls: pip install 'promo-assistant[lsp]'.") from None
    serve()
    sys.stdout = None  # the library has closed it, and nothing is left to say


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(lsp)
