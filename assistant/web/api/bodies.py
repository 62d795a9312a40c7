"""What programs send. An unknown field is an error, so that a misspelt option is never passed over."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field

from assistant.coach.draft import DEADLINE_SECONDS
from assistant.web.drafting.order import Wanted

LONGEST_DEADLINE = 600.0
"""Seconds; five times the usual deadline. Whoever needs longer has the wrong model server."""


TargetQuery = Annotated[str, Query(max_length=200)]
WindowQuery = Annotated[str, Query(max_length=8, description="How far back work counts: 12m, 1y.")]
"""How an address names the level and the window of a count."""


class Body(BaseModel):
    """What every body has in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class CountBody(Body):
    """What to count evidence in: a document's text or a person on record, and the bar to count it against."""

    document: str | None = Field(default=None, description="A brag document's text: Markdown, CSV, JSON or plain text.")
    person: str | None = Field(default=None, max_length=200, description="Someone on record, instead of a document.")
    filename: str | None = Field(default=None, max_length=500, description="Its name, whose ending tells its format.")
    target: str = Field(default="staff", max_length=200, description="The level aimed at, as the rubric names it.")
    rubric: str | None = Field(default=None, description="A ladder's text, instead of the shipped rubric.")
    rubric_filename: str | None = Field(default=None, max_length=500, description="The ladder's name, for its format.")
    name: str | None = Field(default=None, max_length=200, description="The author's name, if the document lacks it.")
    today: date | None = Field(default=None, description="Count back from this day instead of today.")
    window: str = Field(default="12m", max_length=8, description="How far back work counts: 12m, 1y.")
    excluded: tuple[str, ...] = Field(default=(), max_length=10_000, description="Evidence ids to leave out.")

    def wanted(self) -> Wanted:
        """The same as the desk takes it."""
        fields = self.model_dump()
        return Wanted(text=fields.pop("document"), **fields)


class DraftBody(CountBody):
    """What to draft, who words it, and when it must be there."""

    writer: Literal["plain", "model"] | None = Field(
        default=None, description="Default: the model if one is configured."
    )
    deadline: float = Field(
        default=DEADLINE_SECONDS, gt=0, le=LONGEST_DEADLINE, allow_inf_nan=False, description="Seconds."
    )


class PersonBody(Body):
    """What is known of someone; what is left out stays as it is."""

    name: str | None = Field(default=None, max_length=200)
    level: str | None = Field(default=None, max_length=200, description="The current level.")
    employer: str | None = Field(default=None, max_length=200)
    team: str | None = Field(default=None, max_length=200)
    since: date | None = Field(default=None, description="Start at this employer.")


class EntryBody(Body):
    """One bullet for someone's record."""

    text: str = Field(min_length=1, max_length=10_000)
    month: str | None = Field(default=None, max_length=7, description="YYYY-MM; default: this month.")


class ImportBody(Body):
    """A document for someone's record. Sent again under the same filename it changes only what changed in it."""

    document: str
    filename: str | None = Field(default=None, max_length=500, description="Its name; the ending tells its format.")
    target: str = Field(default="staff", max_length=200, description="The level whose questions are asked.")


class RubricBody(Body):
    """A company's ladder as it stands: our YAML, Markdown by level, a YAML or JSON map, or a CSV grid."""

    rubric: str
    filename: str | None = Field(default=None, max_length=500, description="Its name; the ending tells its format.")


class ConsentBody(Body):
    """The host that text may be sent to from now on, as an answer with status 409 named it."""

    host: str = Field(min_length=1, max_length=300)
