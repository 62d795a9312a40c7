"""Reviewing a draft: each decision is a new version upon the one that was looked at, so that nothing is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from assistant.coach.draft import PageCounter
from assistant.domain.draft import Draft, Place
from assistant.domain.errors import InputError, StaleDraft, UsageError
from assistant.domain.ports import Store
from assistant.domain.record import DraftVersion, StoredDraft
from assistant.writing.checks.problem import Problem
from assistant.writing.review import Edited, accept, edit, put_back, reject, sentence_at

_QUOTED = 60
"""Characters of a sentence by which a list of versions names it."""


class Act(StrEnum):
    """What a reader does to a sentence."""

    ACCEPT = "accept"
    REJECT = "reject"
    PUT_BACK = "put-back"
    EDIT = "edit"


_SAID = {Act.ACCEPT: "Accepted", Act.REJECT: "Left out", Act.PUT_BACK: "Put back", Act.EDIT: "Edited"}


class EditRefused(InputError):
    """An edit that the sentence's evidence does not carry: `problems` are at the words of `text`."""

    def __init__(self, text: str, problems: tuple[Problem, ...]) -> None:
        self.text, self.problems = text, problems
        super().__init__("Its evidence does not carry these words. " + " ".join(_messages(problems)))


def _messages(problems: tuple[Problem, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(p.message for p in problems))


@dataclass(frozen=True)
class Reviews:
    """Drafts on record, reviewed sentence by sentence."""

    store: Callable[[], Store]
    count_pages: PageCounter

    def decide(self, draft_id: str, seen: int, place: Place, act: Act, text: str = "") -> StoredDraft:
        """The draft after one decision, with its pages counted again; `text` is an edit's new words.

        Raises NotFound, StaleDraft when `seen` is not the newest version, EditRefused, UsageError without a document.
        """
        stored, document = self._open(draft_id)
        if stored.version != seen:
            raise StaleDraft
        before = sentence_at(document, place)
        changed = self._decided(document, place, act, text)
        after = sentence_at(changed, place)
        if after == before:
            return stored
        what = f"{_SAID[act]}: {_quoted(after.text)}"
        return self._keep(stored, changed, what=what, before=stored.version)

    def check(self, draft_id: str, place: Place, text: str) -> Edited:
        """What an edit would be refused for; nothing is kept. Raises NotFound, UsageError without a document."""
        return edit(self._open(draft_id)[1], place, text)

    def undo(self, draft_id: str, seen: int) -> StoredDraft:
        """Take the newest change back, then the one before it; raises as `decide`, UsageError with nothing to undo."""
        stored, document = self._open(draft_id)
        if stored.version != seen:
            raise StaleDraft
        newest = self.store().draft_version(draft_id, seen)
        if newest.before is None:
            raise UsageError("Nothing was changed in this draft, so there is nothing to undo.")
        target = self.store().draft_version(draft_id, newest.before)
        return self._keep(stored, at_version(document, target), what=f"Undone: {newest.what}", before=target.before)

    def restore(self, draft_id: str, seen: int, wanted: int) -> StoredDraft:
        """Go back to an earlier version, as a new one; raises as `decide`."""
        stored, document = self._open(draft_id)
        if stored.version != seen:
            raise StaleDraft
        target = self.store().draft_version(draft_id, wanted)
        what = f"Back to version {wanted}"
        return self._keep(stored, at_version(document, target), what=what, before=stored.version)

    def versions(self, draft_id: str) -> tuple[DraftVersion, ...]:
        """Every version, oldest first; raises NotFound."""
        return self.store().draft_versions(draft_id)

    def _open(self, draft_id: str) -> tuple[StoredDraft, Draft]:
        stored = self.store().draft(draft_id)
        if stored.document is None:
            raise UsageError("This draft has no document yet; it can be reviewed once it is done.")
        return stored, stored.document

    def _decided(self, document: Draft, place: Place, act: Act, text: str) -> Draft:
        match act:
            case Act.ACCEPT:
                return accept(document, place)
            case Act.REJECT:
                return reject(document, place)
            case Act.PUT_BACK:
                return put_back(document, place)
            case Act.EDIT:
                edited = edit(document, place, text)
                if edited.draft is None:
                    raise EditRefused(edited.text, edited.problems)
                return edited.draft

    def _keep(self, stored: StoredDraft, document: Draft, *, what: str, before: int | None) -> StoredDraft:
        counted = document.model_copy(update={"pages": self.count_pages(document)})
        return self.store().change_draft(stored.id, stored.version, counted, what=what, before=before)


def at_version(document: Draft, version: DraftVersion) -> Draft:
    """The draft as that version has it."""
    return document.model_copy(update={"sections": version.sections, "pages": version.pages})


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= _QUOTED else text[: _QUOTED - 1] + '…'}”"
