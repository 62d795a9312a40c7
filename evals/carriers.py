"""Small honest texts of our own that a case is set into: a growth document, a table, a note, a posting, an answer."""

from __future__ import annotations

import asyncio
from datetime import date
from functools import cache

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft
from assistant.domain.growth import GrowthDocument
from assistant.domain.rubric import Rubric
from assistant.intake.growth import parse_growth, read_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.shipped import corpus_path

TODAY = date(2026, 11, 21)
TARGET = "staff"
DEMO = ("priya-raman.md", "daniel-okafor.md", "mette-holm.md", "arun-das.csv", "lena-voss.json")
"""The documents of the demo team."""
LINK = "https://dash.fenwick.example/point-p50"
"""The only address in a carrier."""
LABEL = "the graph"
HEADING = "Other work"
FRONT = ("---", "name: Mira Holt", "level: L5", "employer: Fenwick Rail", "team: Signals", "since: 2023-01-09")
BULLETS = (
    "took over point-service from Ola on 4 May 2026, on-call, roadmap and deploys are mine (SIG-118)",
    "cut the median reply time of point-service from 840 ms to 210 ms in June 2026 (SIG-131, [{label}]({link}))",
    'wrote the design doc "Timetable events" in July 2026; Depots took it for depot-core, Ines Prado confirmed (DEP-7)',
)
LAST = "unblocked Piet and Gil of Stations on 8 September 2026, gave them my board simulator (STN-40)"
NOTE = (
    "On 12 November in the platform review you sent the timetable change without the failure table. Depots could not "
    "test for two days. I need the failure table in every change request. Let us check on 4 December."
)
POSTING = """# Staff Engineer

## What you will do
- You will own a system of several services and its roadmap.
- You will set a technical direction that other teams follow.
- You will mentor at least two engineers each quarter.
"""
ANSWER = "She works hard and everybody likes her."
"""An answer that does not hold: it names nothing that can be looked up."""


def markdown(*, front: str = "", heading: str = HEADING, label: str = LABEL, bullet: str = "") -> str:
    """The growth document with lines added to its front matter, other words for a heading or a label, a last bullet."""
    head = [*FRONT, *([front] if front else []), "---", "", "## Work", ""]
    own = [f"- {b.format(label=label, link=LINK)}" for b in BULLETS]
    last = ["", f"## {heading}", "", f"- {LAST}", *([f"- {bullet}"] if bullet else [])]
    return "\n".join([*head, *own, *last, ""])


def table(cell: str = "") -> str:
    """The same work as CSV, with one more row that holds the cell."""
    days = ("2026-05-04", "2026-06-15", "2026-07-10", "2026-09-08")
    works = (*(b.format(label=LABEL, link=LINK) for b in BULLETS), LAST)
    lines = list(zip(days, works, strict=True)) + ([("2026-09-20", cell)] if cell else [])
    quoted = (f'{day},"{work.replace(chr(34), chr(34) * 2)}"' for day, work in lines)
    return "\n".join(["date,what", *quoted, ""])


def read(text: str, *, source: str = "growth.md", suffix: str = ".md") -> GrowthDocument:
    """A carrier as the product reads it."""
    return parse_growth(text, source=source, suffix=suffix)


@cache
def ladder() -> Rubric:
    """The shipped rubric, read once."""
    return load_shipped_rubric()


def plain_draft(document: GrowthDocument, *, target: str = TARGET, today: date = TODAY) -> Draft:
    """The promotion document in the plain writer's words, on as many pages as it takes."""
    request = DraftRequest(document=document, rubric=ladder(), target=target, today=today)
    return asyncio.run(draft_packet(request, count_pages=lambda _: 1))


@cache
def demo_draft(name: str, target: str) -> Draft:
    """The promotion document of one of the demo team."""
    return plain_draft(read_growth(corpus_path(f"demo/{name}")), target=target)
