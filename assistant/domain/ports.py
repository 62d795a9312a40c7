"""What the core asks of the outside: each port documents what its adapter raises. Tests pass fakes of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.draft import Draft
from assistant.domain.growth import Entry
from assistant.domain.record import DraftState, DraftVersion, EntryRecord, ImportResult, Person, StoredDraft
from assistant.domain.rehearsal import KeptRehearsal, RehearsalLine


class Clock(Protocol):
    """Today, so that nothing in the core reads a clock."""

    def today(self) -> date: ...


class ModelRequest(BaseModel):
    """One call: instructions apart from data, so that untrusted text never stands in the system message."""

    model_config = ConfigDict(frozen=True)

    system: str
    user: str
    answer_schema: dict[str, object] | None = None
    max_tokens: int = Field(default=700, ge=1)
    seconds: float = Field(default=60.0, gt=0)


class ModelAnswer(BaseModel):
    """The raw text of an answer and what it cost. Nothing in it is trusted."""

    model_config = ConfigDict(frozen=True)

    text: str
    tokens_in: int = 0
    tokens_out: int = 0


class Model(Protocol):
    """A language model behind a chat endpoint."""

    @property
    def name(self) -> str: ...

    @property
    def host(self) -> str: ...

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        """Answer within `request.seconds`; raises ModelUnavailable or ModelRefused, never anything else."""
        ...


class Hit(BaseModel):
    """A search result: an id and its score, best first; scores are comparable within one answer only."""

    model_config = ConfigDict(frozen=True)

    id: str
    score: float


class Passage(BaseModel):
    """A text to be searched. `group` is a closed word: `rubric`, `packet` or `bullet`.

    `also` are words that it can be found by and that are not its own, such as its headings and links.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    group: str
    also: str = ""


class IndexState(BaseModel):
    """How the retrieval index stands beside what it should hold.

    `place` is its folder or server, `embedder` names what makes its vectors, `holder` is the other process that has it,
    `expected` counts different texts, `held` all its vectors and `current` those of the expected texts; both are None
    when they cannot be counted, and `note` says why or what happens next.
    """

    model_config = ConfigDict(frozen=True)

    place: str
    embedder: str
    expected: int = Field(ge=0)
    held: int | None = None
    current: int | None = None
    holder: int | None = None
    note: str = ""


class Retriever(Protocol):
    """Search inside a scope decided beforehand; the scope's texts come from the record, never from the index.

    Only `rebuild` raises for an index that is broken, held or away; the others work without it.
    """

    def search(self, query: str, scope: Sequence[Passage], limit: int = 8) -> list[Hit]:
        """The best passages of the scope, best first. An empty scope answers nothing, never everything."""
        ...

    def near(self, queries: Sequence[Passage], scope: Sequence[Passage]) -> list[list[float]]:
        """How near in meaning each passage of the scope is to each query: one row per query, cosines from -1 to 1."""
        ...

    def warm(self) -> None:
        """Begin to open the index, so that it is ready when it is asked; returns at once."""
        ...

    def fill(self, passages: Callable[[], Sequence[Passage]]) -> None:
        """Give an index that was made anew everything, in the background; does nothing while it is in order."""
        ...

    def rebuild(self, passages: Sequence[Passage], progress: Callable[[int, int], None] | None = None) -> int:
        """Throw the index away and fill it with these; gives how many vectors it holds; raises IndexUnavailable.

        `progress` is told how many of how many are done.
        """
        ...

    def state(self, passages: Sequence[Passage]) -> IndexState:
        """How the index stands beside these passages."""
        ...

    def close(self) -> None:
        """Leave what is still to be left with the index, for two seconds at most, and let it go."""
        ...


class Consent(Protocol):
    """Whether text may go to a host: loopback always, others once a person agreed."""

    def given(self, host: str) -> bool: ...

    def remember(self, host: str) -> None: ...


class Store(Protocol):
    """The record. An acknowledged write survives a kill; every method raises StoreError when the database fails."""

    def save_person(self, person: Person) -> Person:
        """Insert or update by id."""
        ...

    def person(self, person_id: str) -> Person:
        """Raises NotFound."""
        ...

    def people(self) -> tuple[Person, ...]:
        """Everyone on record, by id."""
        ...

    def import_entries(self, person_id: str, source: str, entries: Sequence[Entry]) -> ImportResult:
        """All or nothing. `source` is what the document is known by (the same file again has the same); the entries
        keep their own. An entry whose text, headings and label are on record for that source is kept, not doubled;
        entries of that source that the file no longer has are withdrawn (kept, not read); raises NotFound."""
        ...

    def append_entry(self, person_id: str, source: str, entry: Entry) -> EntryRecord:
        """Add one entry after the last of `source`, on the line after it, as an import of its own, so that two writers
        at once both keep theirs; raises NotFound."""
        ...

    def undo_import(self, person_id: str) -> ImportResult:
        """Take back the person's latest import; raises NotFound when there is none."""
        ...

    def entries(self, person_id: str) -> tuple[EntryRecord, ...]:
        """The person's entries in the order of their documents; raises NotFound for an unknown person."""
        ...

    def revisions(self) -> Mapping[str, str]:
        """By person id, a word that changes with every import, addition and undo; nobody without entries is in it."""
        ...

    def save_draft(self, draft: StoredDraft) -> StoredDraft:
        """Insert or update by id."""
        ...

    def draft(self, draft_id: str) -> StoredDraft:
        """Raises NotFound."""
        ...

    def drafts(self, person_id: str | None = None, *, limit: int = 50) -> tuple[StoredDraft, ...]:
        """Newest first, without their documents (`document` is None)."""
        ...

    def set_draft_state(
        self, draft_id: str, state: DraftState, *, error: str | None = None, document: Draft | None = None
    ) -> StoredDraft:
        """Move a draft on, only from queued or running: a stopped draft stays stopped; raises NotFound."""
        ...

    def change_draft(self, draft_id: str, seen: int, document: Draft, *, what: str, before: int | None) -> StoredDraft:
        """Keep a new version of a draft's document upon version `seen`; `what` says what changed, `before` is where an
        undo leads. Raises StaleDraft when there is a newer version, NotFound."""
        ...

    def draft_version(self, draft_id: str, number: int) -> DraftVersion:
        """One version, from 1; raises NotFound."""
        ...

    def draft_versions(self, draft_id: str) -> tuple[DraftVersion, ...]:
        """Every version, oldest first; one without changes has only the first, one without a document none; raises
        NotFound."""
        ...

    def save_rehearsal(self, kept: KeptRehearsal) -> KeptRehearsal:
        """Insert at revision 0, else follow upon the revision before; raises StaleRehearsal, NotFound."""
        ...

    def rehearsal(self, author: str, rehearsal_id: str) -> KeptRehearsal:
        """The author's own; raises NotFound, for another author's too."""
        ...

    def rehearsals(self, author: str, *, limit: int = 50) -> tuple[RehearsalLine, ...]:
        """The author's own, newest first."""
        ...

    def delete_rehearsal(self, author: str, rehearsal_id: str) -> None:
        """For good; raises NotFound, for another author's too."""
        ...

    def close(self) -> None: ...
