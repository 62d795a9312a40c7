"""The counter-argument paragraph: the objection, and the best answer to it, sentence by sentence with its proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from assistant.domain.calibration import AnswerSign, Objection, Turn
from assistant.domain.draft import Origin, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.lint import lint
from assistant.writing.calibration.answers import HONEST
from assistant.writing.calibration.lacking import planned_words
from assistant.writing.calibration.rehearsing import best_answers
from assistant.writing.calibration.said import Said, sentences_of
from assistant.writing.verify import verify_sentence

MOST_OBJECTIONS = 2
"""The strongest counter-argument and one more: the pre-read has one paragraph for them (manager-playbook: pre-read)."""
MOST_SENTENCES = 3
"""Sentences of one answer; what is longer is not read in the room."""
OWN_WORDS = "In the manager's words: “{text}”"
_INNER = str.maketrans("“”", "‘’")
REFUSED = frozenset({AnswerSign.OVERSELLS, AnswerSign.UNGROUNDED})


def counter_argument(
    objections: Sequence[Objection], turns: Sequence[Turn], evidence: Sequence[EvidenceItem]
) -> tuple[Sentence, ...]:
    """The paragraph from the answers that held, strongest objection first; empty where none held.

    A sentence that the record bears out cites its entries. What only the manager says is quoted as their own words and
    cites the answer (`A3`: of the third turn). What oversells, is not on record or is a protected matter is left out.
    """
    best = best_answers(turns)
    told: list[Sentence] = []
    for number, objection in enumerate(objections):
        if number not in best or sum(s.kind is SentenceKind.GAP for s in told) >= MOST_OBJECTIONS:
            continue
        answer = tuple(islice(_told(number, turns, evidence), MOST_SENTENCES))
        if answer:
            told += [_objection(objection), *answer]
    return tuple(told)


def _told(objection: int, turns: Sequence[Turn], evidence: Sequence[EvidenceItem]) -> Iterator[Sentence]:
    """The answer that held; before it the one that conceded, or had the plan, where it took two."""
    held = best_answers(turns)[objection]
    for number, turn in enumerate(turns, 1):
        if turn is held or (turn.objection == objection and _completes(turn, held)):
            yield from _answer(number, turn, evidence)


def _completes(turn: Turn, held: Turn) -> bool:
    """Whether an answer has the half of an honest concession that the one which held does not say itself."""
    said = {f.sign for f in held.check.findings} if held.check else set()
    missing = (HONEST if held.check and held.check.signs >= HONEST else frozenset()) - said
    return turn.check is not None and not turn.check.holds and bool({f.sign for f in turn.check.findings} & missing)


def _objection(objection: Objection) -> Sentence:
    return Sentence(
        text=f"Objection: “{objection.says.translate(_INNER)}”",
        evidence_ids=objection.evidence_ids,
        kind=SentenceKind.GAP,
        criterion_id=objection.criterion_id,
    )


def _answer(number: int, turn: Turn, evidence: Sequence[EvidenceItem]) -> Iterator[Sentence]:
    assert turn.answer is not None
    assert turn.check is not None
    cited = [i for i in evidence if i.id in turn.check.evidence_ids]
    kept = list(islice((s for s in sentences_of(turn.answer) if not _is_left_out(s, turn)), MOST_SENTENCES))
    own: list[Said] = []
    for said in kept:
        borne = _borne_out(said.text, cited)
        if own and (borne or turn.answer[own[-1].end : said.start].strip()):
            yield _own_words(own, number)
            own = []
        if borne:
            yield Sentence(text=said.text, evidence_ids=borne, origin=Origin.OWN)
        else:
            own.append(said)
    if own:
        yield _own_words(own, number)


def _own_words(said: Sequence[Said], number: int) -> Sentence:
    """Sentences that followed each other in the answer, as one quotation."""
    text = OWN_WORDS.format(text=" ".join(s.text for s in said))
    return Sentence(text=text, evidence_ids=(f"A{number}",), origin=Origin.OWN)


def _is_left_out(said: Said, turn: Turn) -> bool:
    assert turn.check is not None
    found = (f for f in turn.check.findings if f.sign in REFUSED)
    refused = any(f.start < said.end and said.start < f.end for f in found)
    # "Yes." tells nobody anything who did not hear the question.
    return refused or len(said.text.split()) == 1 or bool(lint(said.text, select=("protected-matter",)))


def _borne_out(text: str, cited: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """The fewest entries against which the sentence verifies; none where it says more than they do.

    A record bears out what was done, never what somebody is going to do.
    """
    if planned_words(text):
        return ()
    for item in cited:
        if not verify_sentence(text, [item]):
            return (item.id,)
    return tuple(i.id for i in cited) if len(cited) > 1 and not verify_sentence(text, cited) else ()


def unproven(
    paragraph: Sequence[Sentence],
    objections: Sequence[Objection],
    turns: Sequence[Turn],
    evidence: Sequence[EvidenceItem],
) -> tuple[str, ...]:
    """The sentences that neither entries, nor an answer, nor an objection bears out; empty when it is honest."""
    items = {i.id: i for i in evidence}
    answers = {f"A{n}": t.answer for n, t in enumerate(turns, 1) if t.answer is not None}
    objected = {_objection(o).text for o in objections}
    return tuple(
        s.text for s in paragraph if not (_is_quoted(s, answers) or s.text in objected or _is_backed(s, items))
    )


def _is_quoted(sentence: Sentence, answers: dict[str, str]) -> bool:
    """Whether it quotes whole sentences of the answer that it cites, one after the other."""
    for cited in sentence.evidence_ids:
        said = [s.text for s in sentences_of(answers.get(cited, ""))]
        for first in range(len(said)):
            runs = (said[first:last] for last in range(first + 1, first + 1 + MOST_SENTENCES))
            if any(sentence.text == OWN_WORDS.format(text=" ".join(run)) for run in runs):
                return True
    return False


def _is_backed(sentence: Sentence, items: dict[str, EvidenceItem]) -> bool:
    cited = [items[i] for i in sentence.evidence_ids if i in items]
    return bool(cited) and len(cited) == len(sentence.evidence_ids) and not verify_sentence(sentence.text, cited)
