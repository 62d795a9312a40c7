"""Objections for programs. The weight stays inside: it orders the objections of one packet and compares nobody."""

from __future__ import annotations

import json
from collections.abc import Sequence

from assistant.domain.calibration import Objection
from assistant.export.glyphs import escape_hidden


def objection_records(objections: Sequence[Objection]) -> list[dict[str, object]]:
    """One record an objection, in their order."""
    return [o.model_dump(mode="json", exclude={"weight"}) for o in objections]


def objections_json(objections: Sequence[Objection]) -> bytes:
    """`objection_records` as a UTF-8 JSON list."""
    return (escape_hidden(json.dumps(objection_records(objections), ensure_ascii=False, indent=2)) + "\n").encode()
