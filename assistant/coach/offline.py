"""Taking a block offline as a use case: the record, the concern, the message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.coach.draft import match_document
from assistant.coach.packet import DraftOptions, Packets
from assistant.domain.calibration import OfflineMessage
from assistant.domain.growth import GrowthDocument
from assistant.writing.calibration.offline import offline_message


@dataclass(frozen=True)
class OfflineMessages:
    """The message to a blocking peer, from any growth document."""

    packets: Packets

    def compose(
        self, concern: str, document: GrowthDocument, options: DraftOptions, *, evidence: Sequence[str] = ()
    ) -> OfflineMessage:
        """The message; raises UsageError for a concern that cannot be quoted or an id that is not in the document."""
        request = self.packets.request(document, options)
        items, matrix = match_document(request)
        return offline_message(concern, items, matrix, name=request.document.author.name, chosen=evidence)
