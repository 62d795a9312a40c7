"""Rehearsals as a use case: start one, answer, replay, compare; each is its author's alone and saved at every step."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.coach.challenger import worded_by
from assistant.coach.draft import match_document
from assistant.coach.packet import DraftOptions, Packets
from assistant.domain.calibration import Objection, Rehearsal, Temper, Turn, TurnKind
from assistant.domain.errors import UsageError
from assistant.domain.growth import GrowthDocument
from assistant.domain.ports import Store
from assistant.domain.rehearsal import ComparedObjection, KeptRehearsal, RehearsalLine, Standing
from assistant.intake.calibration import question_bank
from assistant.writing.calibration.answers import check_answer
from assistant.writing.calibration.challenge import word_move
from assistant.writing.calibration.objections import find_objections
from assistant.writing.calibration.paragraph import counter_argument
from assistant.writing.calibration.rehearsing import Move, next_move, signs_before, standing

LONGEST_ANSWER = 4_000
"""Characters; ten minutes of talk, which no room listens to."""


def read_temper(wanted: str) -> Temper:
    """The temper of that name; raises UsageError."""
    try:
        return Temper(wanted.strip().lower())
    except ValueError:
        raise UsageError(f"There is no temper “{wanted}”. Use one of: {', '.join(Temper)}.") from None


@dataclass(frozen=True)
class Rehearsals:
    """A challenger asks about the real objections, turn by turn. Every read takes the author: others' are not found."""

    packets: Packets
    store: Callable[[], Store]

    def begin(
        self,
        author: str,
        document: GrowthDocument,
        options: DraftOptions,
        temper: Temper = Temper.BAR_KEEPER,
        proposals: Mapping[str, Sequence[str]] | None = None,
    ) -> KeptRehearsal:
        """A saved rehearsal without a turn yet; raises UnknownLevel, UsageError, StoreError."""
        model = self.packets.writer(options)
        request = self.packets.request(document, options, proposals)
        items, matrix = match_document(request)
        rehearsal = Rehearsal(
            id=uuid.uuid4().hex[:12],
            author=author,
            person=request.document.author.name or document.source,
            target=matrix.target.id,
            temper=temper,
            started=datetime.now(UTC),
            objections=find_objections(matrix, items, request.today, team=request.document.author.team),
        )
        writer = "plain" if model is None else "model"
        return self._keep(KeptRehearsal(rehearsal=rehearsal, evidence=items, today=request.today, writer=writer))

    def take_answer(self, author: str, rehearsal_id: str, answer: str) -> KeptRehearsal:
        """The rehearsal with this answer checked and saved; the challenger's next turn is still to come (`proceed`).

        Raises NotFound, UsageError for an empty or overlong answer or an ended rehearsal, StaleRehearsal.
        """
        said = " ".join(answer.split())
        if not said:
            raise UsageError("An answer has at least a word. To stop here, leave: the rehearsal is saved.")
        if len(said) > LONGEST_ANSWER:
            raise UsageError(f"An answer has at most {LONGEST_ANSWER} characters; say it shorter.")
        kept = self.find(author, rehearsal_id)
        if not kept.rehearsal.open:
            raise UsageError("This rehearsal has ended. Start another one: assistant rehearse.")
        if not is_asked(kept):
            raise UsageError("The challenger has not asked yet. Load the rehearsal again, then answer.")
        *before, last = kept.rehearsal.turns
        signs = signs_before(before, last.objection)
        check = check_answer(said, kept.rehearsal.objections[last.objection], kept.evidence, kept.today, signs)
        return self._step(kept, turns=(*before, last.model_copy(update={"answer": said, "check": check})))

    async def proceed(self, kept: KeptRehearsal) -> KeptRehearsal:
        """The rehearsal with the challenger's next turn, saved; as it is where an answer is awaited or it has ended."""
        turn = await self.next_turn(kept)
        return kept if turn is None else self.take_turn(kept, turn)

    async def next_turn(self, kept: KeptRehearsal) -> Turn | None:
        """What the challenger says next, not saved yet; None where an answer is awaited or it has ended."""
        if not kept.rehearsal.open or is_asked(kept):
            return None
        return await self._worded(kept, next_move(kept.rehearsal.objections, kept.rehearsal.turns))

    def take_turn(self, kept: KeptRehearsal, turn: Turn) -> KeptRehearsal:
        """The rehearsal with that turn of the challenger, saved; the last one brings the paragraph. StaleRehearsal."""
        rehearsal = kept.rehearsal
        turns = (*rehearsal.turns, turn)
        if turn.kind is not TurnKind.END:
            return self._step(kept, turns=turns)
        paragraph = counter_argument(rehearsal.objections, turns, kept.evidence)
        return self._step(kept, turns=turns, open=False, paragraph=paragraph)

    def find(self, author: str, rehearsal_id: str) -> KeptRehearsal:
        """The author's rehearsal of that id; raises NotFound, for another author's too."""
        return self.store().rehearsal(author, rehearsal_id)

    def list(self, author: str) -> tuple[RehearsalLine, ...]:
        """The author's rehearsals, newest first."""
        return self.store().rehearsals(author)

    def delete(self, author: str, rehearsal_id: str) -> None:
        """Delete the author's rehearsal for good; raises NotFound."""
        self.store().delete_rehearsal(author, rehearsal_id)

    def compare(self, author: str, first_id: str, second_id: str) -> tuple[ComparedObjection, ...]:
        """Two of the author's rehearsals, objection by objection, in the order of the first; raises NotFound."""
        first, second = self.find(author, first_id), self.find(author, second_id)
        both = [_stood(kept) for kept in (first, second)]
        keys = dict.fromkeys([*both[0], *both[1]])
        return tuple(_compared(both[0].get(key), both[1].get(key)) for key in keys)

    async def _worded(self, kept: KeptRehearsal, move: Move) -> Turn:
        told = kept.rehearsal
        worded = word_move(
            move, told.objections, told.turns, lambda line, kind: question_bank().lines(line, kind, told.temper)
        )
        in_model = await self._in_model_words(kept, move, worded.asks)
        if in_model is None:
            return Turn(kind=move.kind, objection=move.objection, says=worded.says)
        # What is said to the last answer follows from its check, so it stays the bank's.
        says = f"{worded.first} {in_model}".strip()
        return Turn(kind=move.kind, objection=move.objection, says=says, worded_by_model=True)

    async def _in_model_words(self, kept: KeptRehearsal, move: Move, asks: str) -> str | None:
        """The question as a model words it; None where none is asked, or it did not keep to the objection."""
        model = self.packets.model() if kept.writer == "model" and move.kind is not TurnKind.END else None
        if model is None:
            return None
        objection = kept.rehearsal.objections[move.objection]
        cited = tuple(i for i in kept.evidence if i.id in objection.evidence_ids)
        again = asks if move.kind is TurnKind.FOLLOW_UP else None
        return await worded_by(model, kept.rehearsal.temper, objection, cited, again)

    def _step(self, kept: KeptRehearsal, **changes: object) -> KeptRehearsal:
        rehearsal = kept.rehearsal.model_copy(update=changes)
        return self._keep(kept.model_copy(update={"rehearsal": rehearsal, "revision": kept.revision + 1}))

    def _keep(self, kept: KeptRehearsal) -> KeptRehearsal:
        return self.store().save_rehearsal(kept)


def is_asked(kept: KeptRehearsal) -> bool:
    """Whether the challenger has asked and waits for the answer."""
    turns = kept.rehearsal.turns
    return bool(turns) and turns[-1].answer is None and turns[-1].kind is not TurnKind.END


def standing_of(rehearsal: Rehearsal) -> Standing:
    """Which objections were answered, conceded with a plan, left unanswered, or not reached."""
    return standing(rehearsal.objections, rehearsal.turns)


_Key = tuple[str, str | None, frozenset[str]]
_Stood = tuple[Objection, str, int]


def _stood(kept: KeptRehearsal) -> dict[_Key, _Stood]:
    """How each objection stood; it is the same one when kind, criterion and entries are, whatever their ids."""
    rehearsal = kept.rehearsal
    texts = {i.id: i.text for i in kept.evidence}
    stands = {n: name for name, numbers in standing_of(rehearsal) for n in numbers}
    found: dict[_Key, _Stood] = {}
    for number, one in enumerate(rehearsal.objections):
        key = (one.kind.value, one.criterion_id, frozenset(texts[i] for i in one.evidence_ids if i in texts))
        answers = sum(t.objection == number and t.answer is not None for t in rehearsal.turns)
        found[key] = (one, stands[number].replace("_", " "), answers)
    return found


def _compared(first: _Stood | None, second: _Stood | None) -> ComparedObjection:
    either = second or first
    assert either is not None
    return ComparedObjection(
        objection=either[0],
        first=first[1] if first else None,
        second=second[1] if second else None,
        first_answers=first[2] if first else 0,
        second_answers=second[2] if second else 0,
    )
