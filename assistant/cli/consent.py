"""Before the first call to a host that is not this machine: say whose text goes where, and ask once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from assistant.cli.terminal import tell
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.coach.packet import DraftOptions
    from assistant.domain.growth import GrowthDocument


def ask_consent(app: Assistant, options: DraftOptions, document: GrowthDocument, *, yes: bool) -> None:
    """Return when the text may be sent (or need not be); raises UsageError when the person does not agree."""
    model = app.packets.writer(options)
    if model is None or app.consent.given(model.host):
        return
    whose = document.author.name or document.source
    tell(f"Notes of {whose} will be sent to {model.host} (model {model.name}). This is asked once per host.")
    if not yes:
        if not sys.stdin.isatty():
            raise UsageError("Add --yes to agree to that, or use --writer plain.")
        if not typer.confirm("Send it?", default=False, err=True):
            raise UsageError("Nothing was sent. Use --writer plain to draft without a model.")
    app.consent.remember(model.host)
