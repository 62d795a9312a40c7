"""The growth record as a use case: people, imports, single bullets, and the drafts made from them."""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from assistant.domain.draft import Draft
from assistant.domain.errors import UsageError
from assistant.domain.growth import Entry, GrowthDocument, Marks
from assistant.domain.period import Period, Precision
from assistant.domain.ports import Clock, Store
from assistant.domain.record import DraftState, ImportResult, Person, StoredDraft
from assistant.intake.growth import parse_growth

DIARY = "record"
"""The source name of bullets that were added one by one."""
FEEDBACK = "feedback"
"""The source name of conversations that were kept."""


def person_id(name: str) -> str:
    """The id people type for a name: lower case, hyphens; raises UsageError when nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9._]+", "-", plain).strip("-._")[:64]
    if not slug:
        raise UsageError(f"“{name}” makes no id; choose one of letters and digits, such as priya.")
    return slug


def read_record(store: Store, wanted: str) -> GrowthDocument:
    """The live entries of the person with that id as one growth document, ids E1, E2, ... in order; raises NotFound."""
    person = store.person(wanted)
    entries = tuple(
        record.entry.model_copy(update={"id": f"E{number}"})
        for number, record in enumerate(store.entries(person.id), 1)
    )
    return GrowthDocument(source=person.id, author=person.author(), entries=entries)


@dataclass(frozen=True)
class GrowthRecord:
    """Everything that is kept about one person, through the store."""

    store: Callable[[], Store]
    clock: Clock

    def save_person(self, person: Person) -> Person:
        """Add or change someone."""
        return self.store().save_person(person)

    def people(self) -> tuple[Person, ...]:
        """Everyone on record."""
        return self.store().people()

    def person(self, wanted: str) -> Person:
        """Someone on record; raises NotFound."""
        return self.store().person(person_id(wanted))

    def document(self, wanted: str) -> GrowthDocument:
        """The person's entries on record as one growth document, ids E1, E2, ... in order."""
        return read_record(self.store(), person_id(wanted))

    def import_document(self, wanted: str, document: GrowthDocument, *, known_as: str | None = None) -> ImportResult:
        """Import a document for a person, who is added if unknown; what its front matter says of the author is kept.

        `known_as` tells whether it is the same document again (a file's full path); default: its source.
        """
        store, wanted = self.store(), person_id(wanted)
        known = {p.id: p for p in store.people()}.get(wanted, Person(id=wanted))
        declared = {k: v for k, v in document.author.model_dump().items() if v is not None}
        store.save_person(known.model_copy(update=declared))
        return store.import_entries(wanted, known_as or document.source, document.entries)

    def undo_import(self, wanted: str) -> ImportResult:
        """Take back the person's latest import."""
        return self.store().undo_import(person_id(wanted))

    def add(self, wanted: str, text: str, *, month: str | None = None) -> Entry:
        """Add one bullet to a person's own record, under a month (YYYY-MM; default: this one)."""
        person = self.person(wanted)
        month = month or self.clock.today().strftime("%Y-%m")
        if not re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", month):
            raise UsageError(f"A month looks like 2026-05, not “{month}”.")
        bullet = parse_growth(f"## {month}\n- {' '.join(text.split())}\n", source=DIARY, suffix=".md").entries[0]
        return self.store().append_entry(person.id, DIARY, bullet).entry

    def keep_feedback(self, wanted: str, text: str, day: date, *, as_evidence: bool) -> Entry:
        """Keep a finished conversation as a dated note; only recognition is evidence for a promotion document.

        The same words on the same day are kept once.
        """
        person = self.person(wanted)
        for kept in self.document(person.id).entries:
            if kept.source == FEEDBACK and kept.text == text and kept.period is not None and kept.period.start == day:
                return kept
        note = Entry(
            id="E1", text=text, source=FEEDBACK, line=1, end_line=1, headings=(day.strftime("%Y-%m"),),
            label="recognition" if as_evidence else "feedback",
            period=Period(start=day, end=day, precision=Precision.DAY), marks=Marks(skip=not as_evidence),
        )  # fmt: skip
        return self.store().append_entry(person.id, FEEDBACK, note).entry

    def keep_draft(self, wanted: str | None, draft: Draft, *, created: datetime | None = None) -> StoredDraft:
        """Keep a finished draft with its provenance."""
        stored = StoredDraft(
            id=uuid.uuid4().hex[:12],
            person_id=self.person(wanted).id if wanted is not None else None,
            target=draft.matrix.target.id,
            state=DraftState.DONE,
            created=created or datetime.now(UTC),
            document=draft,
        )
        return self.store().save_draft(stored)

    def draft(self, draft_id: str) -> StoredDraft:
        """A draft on record; raises NotFound."""
        return self.store().draft(draft_id)

    def drafts(self, wanted: str | None = None) -> tuple[StoredDraft, ...]:
        """The drafts of a person (or all), newest first."""
        return self.store().drafts(person_id(wanted) if wanted is not None else None)
