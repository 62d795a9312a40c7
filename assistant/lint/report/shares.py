"""The triage of several packets, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from assistant.lint.report import Linted
from assistant.lint.report.json import records
from assistant.lint.report.text import one_line
from assistant.lint.triage import Triage

_LONGEST = 140


def triage_text(packets: Sequence[Triage]) -> str:
    """A line a packet, its worst sentences under it."""
    lines = []
    for packet in packets:
        lines.append(f"{one_line(packet.path)}: {_counted(packet)}")
        lines += [f"    {claim.line}: “{_short(claim.text)}”" for claim in packet.worst]
    return "\n".join(lines) + "\n" if lines else ""


def triage_json(linted: Sequence[Linted], packets: Sequence[Triage]) -> str:
    """An object: `findings` as in the plain list, and `packets`."""
    told = {
        "findings": [r._asdict() for one in linted for r in records(one)],
        "packets": [
            {
                "path": p.path,
                "claims": p.claims,
                "without_evidence": p.without_evidence,
                "share": round(p.share, 3),
                "worst": [{"line": c.line, "text": c.text} for c in p.worst],
            }
            for p in packets
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _counted(packet: Triage) -> str:
    if not packet.claims:
        return "no claims found"
    noun = "claim" if packet.claims == 1 else "claims"
    return f"{packet.without_evidence} of {packet.claims} {noun} without evidence"


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
