"""The bar: levels, dimensions and criteria, with a number where the bar can be counted."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.errors import UnknownLevel


class Measure(StrEnum):
    """What a criterion counts. A ladder without numbers uses `judgement`: candidates are shown, a person decides."""

    OWNED_FEATURES = "owned-features"
    OWNED_SERVICES = "owned-services"
    DESIGN_DOCS_REVIEWED = "design-docs-reviewed"
    DESIGN_DOCS_ADOPTED = "design-docs-adopted"
    REFERENCED_ARTIFACTS = "referenced-artifacts"
    PEOPLE_MENTORED = "people-mentored"
    PEOPLE_UNBLOCKED = "people-unblocked"
    PEOPLE_FOLLOWING = "people-following"
    TEAM_GOALS = "team-goals"
    ORG_METRICS = "org-metrics"
    STRATEGY_CHANGES = "strategy-changes"
    JUDGEMENT = "judgement"


class Level(BaseModel):
    """A rung of the ladder; rank 0 is the lowest."""

    model_config = ConfigDict(frozen=True)

    id: str
    name: str
    rank: int = Field(ge=0)
    aliases: tuple[str, ...] = ()


class Criterion(BaseModel):
    """One cell's demand.

    `minimum` is how many are needed (None: a person decides), `per` the window in which they are counted
    (`quarter`, or None for the whole window), `counts_as` what evidence for it looks like, in words,
    `behavior` the lead-in that a promotion document may open with when it is met ("Owns services end to end").
    """

    model_config = ConfigDict(frozen=True)

    id: str
    dimension: str
    level: str
    text: str
    measure: Measure = Measure.JUDGEMENT
    minimum: int | None = Field(default=None, ge=1)
    per: str | None = None
    counts_as: str = ""
    behavior: str = ""
    source: str = ""


class Rubric(BaseModel):
    """A ladder: levels by rank, dimensions in the order they are shown, criteria in file order."""

    model_config = ConfigDict(frozen=True)

    name: str
    levels: tuple[Level, ...]
    dimensions: tuple[str, ...]
    criteria: tuple[Criterion, ...]

    def level(self, wanted: str) -> Level:
        """The level of that id, name or alias, whatever its case; raises UnknownLevel."""
        key = wanted.strip().casefold()
        for level in self.levels:
            if key in {level.id.casefold(), level.name.casefold(), *(a.casefold() for a in level.aliases)}:
                return level
        raise UnknownLevel(wanted, tuple(level.id for level in self.levels))

    def next_after(self, known: str | None) -> Level:
        """The level to aim at from that one: the next with criteria; the highest one where it is the top or unknown."""
        aims = [level for level in sorted(self.levels, key=lambda one: one.rank) if self.at(level)] or [*self.levels]
        try:
            rank = self.level(known).rank if known else None
        except UnknownLevel:
            rank = None
        return next((level for level in aims if rank is not None and level.rank > rank), aims[-1])

    def at(self, level: Level) -> tuple[Criterion, ...]:
        """The criteria of one level, in file order."""
        return tuple(c for c in self.criteria if c.level == level.id)

    def criterion(self, criterion_id: str) -> Criterion | None:
        """The criterion of that id, if the rubric has it."""
        return next((c for c in self.criteria if c.id == criterion_id), None)
