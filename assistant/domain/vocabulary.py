"""The closed vocabularies of evidence: each a handful of words, known without any library."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What part the author had, weakest first."""

    SUPPORTED = "supported"
    SHARED = "shared"
    DID = "did"
    LED = "led"


class ArtifactKind(StrEnum):
    """What kind of thing the work left behind. Work that is not commits counts first-class."""

    DESIGN_DOC = "design-doc"
    RFC = "rfc"
    ADR = "adr"
    RETRO = "retro"
    RUNBOOK = "runbook"
    MIGRATION = "migration"
    DASHBOARD = "dashboard"
    REVIEW = "review"
    LAUNCH = "launch"
    DOCUMENT = "document"
    TALK = "talk"
    TOOL = "tool"
    MENTORING = "mentoring"
    HIRING = "hiring"
    INCIDENT = "incident"
    UNBLOCKING = "unblocking"


class Strength(StrEnum):
    """How far an artifact is confirmed from outside, weakest first."""

    NONE = "none"
    LINKED = "linked"
    REVIEWED = "reviewed"
    ADOPTED = "adopted"
    CITED = "cited"


class Modality(StrEnum):
    """Whether it happened."""

    DONE = "done"
    ONGOING = "ongoing"
    PLANNED = "planned"


class Subject(StrEnum):
    """Whose act it is."""

    AUTHOR = "author"
    SHARED = "shared"
    OTHER = "other"


class SetAside(StrEnum):
    """Why an entry is not an accomplishment. It is kept and listed, never cited as one."""

    PLANNED = "planned"
    LEARNING = "learning"
    ASKED = "asked"
    BLOCKED = "blocked"
    TECHNOLOGY = "technology"
    CONTEXT = "context"
    FEELING = "feeling"
    PRAISE = "praise"
    HOURS = "hours"
    TEMPLATE = "template"
    OTHER_PERSON = "other-person"
    UNREADABLE = "unreadable"
    SKIPPED = "skipped"
    NOT_DONE = "not-done"
    NO_ACT = "no-act"


class Unit(StrEnum):
    """The dimension of a number, so that unlike things are never compared."""

    PERCENT = "percent"
    FACTOR = "factor"
    MONEY = "money"
    DURATION = "duration"
    BYTES = "bytes"
    RATE = "rate"
    COUNT = "count"
    ORDINAL = "ordinal"
